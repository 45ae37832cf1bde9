// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "identifier.h"

#include "account/session.h"
#include "api/apiclient.h"
#include "base/clock.h"
#include "tokenmodel.h"
#include "tokenservice.h"
#include "tokenwatcher.h"

#include <algorithm>
#include <utility>

using Candidate = Identification::Candidate;
using Verdict = Identification::Verdict;

namespace {

Candidate candidate(const Token &token)
{
    return {.id = token.id, .name = token.name, .usedBefore = token.lastUsedAt, .usedAfter = token.lastUsedAt};
}

bool isToBeAsked(const Identification &secret)
{
    return secret.verdict == Verdict::Unknown || (secret.verdict == Verdict::Own && !secret.token && secret.candidates.isEmpty());
}

/// Whether a list that was opened with a secret is surely another account's than ours.
bool isElsewhere(const QList<Token> &ours, const QList<Token> &list)
{
    const bool isShared = std::any_of(list.begin(), list.end(), [&](const Token &theirs) {
        return std::any_of(ours.begin(), ours.end(), [&](const Token &each) { return each.id == theirs.id; });
    });
    return !list.isEmpty() && !isShared;
}

} // namespace

Identifier::Identifier(ApiClient &api, Session &session, TokenService &service, const TokenModel &model, SecretDigests &digests,
                       TokenWatcher &watcher, const Clock &clock, UsePatience patience, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session)
    , m_service(service)
    , m_model(model)
    , m_digests(digests)
    , m_watcher(watcher)
    , m_clock(clock)
    , m_patience(patience)
{
    connect(&digests, &SecretDigests::troubled, this, &Identifier::digestsTroubled);
    connect(&service, &TokenService::listed, this, [this] { ++m_lists; });
    connect(&session, &Session::signedOut, this, &Identifier::forgetAccount);
    connect(&session, &Session::signedIn, this, [this](bool sameAccount) { sameAccount ? void() : forgetAccount(); });
    connect(&session, &Session::stateChanged, this, [this] {
        if (m_session.state() == Session::State::Refused && m_stage == Stage::Asking) {
            Q_EMIT signInNeeded();
        }
    });
}

Identifier::~Identifier() = default;

void Identifier::take(SecretScan scan)
{
    clear();
    m_job = std::make_unique<QObject>();
    m_found = std::move(scan.found);
    std::vector<Secret> secrets;
    for (const SecretScan::Found &found : m_found) {
        m_results.append(Identification{.line = found.line});
        secrets.push_back(found.secret.clone());
    }
    if (m_session.isByApiToken()) {
        secrets.push_back(m_session.login()->credential.secret().clone()); // Its row is left out of what the calls move.
    }
    setStage(Stage::Comparing);
    m_digests.find(std::move(secrets), m_job.get(), [this](const SecretDigests::Answer &answer) { compare(answer); });
}

void Identifier::compare(const SecretDigests::Answer &answer)
{
    m_notCompared = answer.trouble;
    const auto knownToken = [&](qsizetype index) {
        const auto &match = answer.matches.value(index);
        const Token *token = match ? m_model.find(match->id) : nullptr;
        return token ? std::optional(candidate(*token)) : std::nullopt;
    };
    if (answer.matches.size() > m_results.size()) {
        m_own = knownToken(m_results.size());
    }
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        Identification &secret = m_results[i];
        const auto &match = answer.matches.at(i);
        secret.token = knownToken(i);
        if (m_session.isByApiToken() && isSame(m_found[static_cast<std::size_t>(i)].secret, m_session.login()->credential.secret())) {
            secret.verdict = Verdict::Own;
        } else if (match && !secret.token && match->account != m_session.account().keychainKey()) {
            secret.verdict = Verdict::OtherAccount;
            secret.account = match->account;
            secret.token = Candidate{.id = match->id, .name = match->name};
        } else if (match) {
            secret.verdict = Verdict::CreatedHere;
            secret.token = secret.token.value_or(Candidate{.id = match->id, .name = match->name}); // It may have left the list.
        } else {
            secret.verdict = Verdict::Unknown;
        }
        conclude(static_cast<int>(i), secret.verdict);
    }
    setStage(Stage::Ready);
}

void Identifier::ask()
{
    m_error.reset();
    m_isStopping = false;
    m_asked = unknownCount();
    setStage(Stage::Asking);
    readList([this] { m_session.isByApiToken() && !m_own ? findOwn() : next(); });
    if (m_session.state() == Session::State::Refused) {
        Q_EMIT signInNeeded(); // As it was before.
    }
}

void Identifier::readList(const std::function<void()> &then)
{
    m_service.refresh(m_job.get(), [=, this, lists = m_lists](const Result<void> &read) {
        if (!read) {
            listFailed(read.error());
        } else if (lists == m_lists) {
            readList(then); // Somebody else's answer is to come, and this one was dropped for it.
        } else {
            m_looks.append({.readAt = m_clock.now(), .tokens = m_model.tokens()});
            then();
        }
    });
}

void Identifier::listFailed(const ApiError &error)
{
    m_error = error;
    if (const int index = std::exchange(m_current, -1); index >= 0) {
        Identification &secret = m_results[index];
        m_isUseOpen = true;
        if (secret.verdict != Verdict::Unanswered) {
            secret.error = error;
            secret.candidates = activeTokens(m_looks.at(secret.before), m_looks.at(secret.before));
            secret.verdict = Verdict::Unlisted;
        }
        conclude(index, secret.verdict);
    }
    finish();
}

/// The list was read with an API token. Read once more, that token's own last use moves, and nothing else should.
void Identifier::findOwn()
{
    QTimer::singleShot(m_patience.ownUse, m_job.get(), [this] {
        readList([this] {
            settleOwn(movedBetween(m_looks.at(m_looks.size() - 2), m_looks.constLast()));
            next();
        });
    });
}

void Identifier::settleOwn(const QList<Candidate> &moved)
{
    if (moved.size() == 1) {
        m_own = moved.constFirst();
    }
    for (qsizetype i = 0; i < m_results.size(); ++i) {
        Identification &secret = m_results[i];
        if (secret.verdict == Verdict::Own && !secret.token) {
            secret.token = m_own;
            secret.candidates = m_own ? QList<Candidate>() : activeTokens(m_looks.constFirst(), m_looks.constLast());
            conclude(static_cast<int>(i), Verdict::Own);
        }
    }
}

void Identifier::next()
{
    const auto open = std::find_if(m_results.cbegin(), m_results.cend(), [](const auto &each) { return each.verdict == Verdict::Unknown; });
    if (open == m_results.cend() || m_isStopping) {
        finish();
        return;
    }
    call(static_cast<int>(open - m_results.cbegin()));
}

void Identifier::call(int index)
{
    const Login *login = m_session.login();
    auto credential = Credential::fromText(m_found[static_cast<std::size_t>(index)].secret.clone());
    if (!login || !credential) {
        listFailed({.kind = ApiError::Kind::SignedOut});
        return;
    }
    Identification &secret = m_results[index];
    secret.call = SecretCall{.sentAt = m_clock.now()};
    secret.before = static_cast<int>(m_looks.size()) - 1;
    m_current = index;
    conclude(index, Verdict::Asking);
    const Login found{login->apiUrl, *std::move(credential)};
    m_api.listTokensOnce(found, m_job.get(), [this, index](Result<FoundList> list) {
        m_results[index].call->endedAt = m_clock.now();
        m_results[index].call->serverTime = list ? list->answeredAt : QDateTime();
        answered(index, std::move(list).map([](const FoundList &answer) { return answer.tokens; }));
    });
}

void Identifier::answered(int index, const Result<QList<Token>> &list)
{
    using Kind = ApiError::Kind;
    Identification &secret = m_results[index];
    if (list && isElsewhere(m_looks.at(secret.before).tokens, *list)) {
        conclude(index, Verdict::OtherAccount);
        next();
        return;
    }
    if (list) {
        secret.isOfAccount = !list->isEmpty();
        lookAfter(index, false);
        return;
    }
    const ApiError error = list.error();
    if (error.effect != ApiError::Effect::None) {
        secret.error = error;
        secret.verdict = Verdict::Unanswered;
        lookAfter(index, true);
    } else if (error.kind == Kind::Unauthorized) {
        conclude(index, Verdict::Dead);
        next();
    } else if (error.status == 0 || error.kind == Kind::RateLimited) {
        // It never arrived, and neither would the next.
        secret.call.reset();
        conclude(index, Verdict::Unknown);
        m_error = error;
        finish();
    } else {
        secret.error = error;
        conclude(index, Verdict::Refused);
        next();
    }
}

/// `isLast`: a use that does not show now is not waited for.
void Identifier::lookAfter(int index, bool isLast)
{
    readList([=, this] {
        Identification &secret = m_results[index];
        secret.after = static_cast<int>(m_looks.size()) - 1;
        QSet<QString> others;
        for (const Identification &each : std::as_const(m_results)) {
            if (each.verdict == Verdict::CreatedHere) {
                others.insert(each.token->id);
            }
        }
        if (m_own) {
            others.insert(m_own->id);
        }
        const bool isOwnKnown = !m_session.isByApiToken() || m_own;
        judge(secret, m_looks.at(secret.before), m_looks.at(secret.after), others, isOwnKnown && !m_isUseOpen);
        if (secret.verdict == Verdict::NoneMoved && !isLast && !m_isStopping) {
            waitAndLookAgain(index);
            return;
        }
        // What shows up later belongs to this call, and must not be taken for another's.
        m_isUseOpen = m_isUseOpen || secret.verdict == Verdict::NoneMoved || secret.verdict == Verdict::Unanswered;
        conclude(index, secret.verdict);
        next();
    });
}

void Identifier::waitAndLookAgain(int index)
{
    m_results[index].verdict = Verdict::Asking;
    m_lookNow = [this, index] { lookAfter(index, true); };
    QTimer::singleShot(m_patience.lateWrite, m_job.get(), [this] {
        if (const auto look = std::exchange(m_lookNow, {})) {
            look();
        }
    });
}

void Identifier::conclude(int index, Verdict verdict)
{
    Identification &secret = m_results[index];
    secret.verdict = verdict;
    if (verdict != Verdict::Asking && m_current == index) {
        m_current = -1;
    }
    if (secret.token && verdict != Verdict::OtherAccount && m_model.find(secret.token->id)) {
        m_watcher.note(secret.token->id, History::Action::Identified);
        m_watcher.seen(secret.token->id); // The use was ours.
    }
    Q_EMIT changed(index);
}

void Identifier::stop()
{
    m_isStopping = true;
    if (const auto look = std::exchange(m_lookNow, {})) {
        look();
    }
}

void Identifier::finish()
{
    setStage(Stage::Ready);
}

void Identifier::clear()
{
    m_job.reset();
    m_lookNow = {};
    m_found.clear();
    m_results.clear();
    m_looks.clear();
    m_own.reset();
    m_error.reset();
    m_notCompared.reset();
    m_current = -1;
    m_asked = 0;
    m_isUseOpen = false;
    if (m_stage != Stage::Empty) {
        setStage(Stage::Empty);
    }
}

void Identifier::forgetAccount()
{
    if (m_stage != Stage::Empty) {
        clear();
        Q_EMIT accountLeft();
    }
}

void Identifier::forget(const Account &account, QObject *context, Callback<void, StoreError> callback)
{
    m_digests.forget(account.keychainKey(), context, std::move(callback));
}

int Identifier::unknownCount() const
{
    const auto open = std::count_if(m_results.begin(), m_results.end(), [](const Identification &each) {
        return each.verdict == Verdict::Asking || isToBeAsked(each);
    });
    return static_cast<int>(open);
}

bool Identifier::isSignedInWithToken() const
{
    return m_session.isByApiToken();
}

QByteArray Identifier::evidence() const
{
    return evidenceOf(m_session.account().keychainKey(), m_results, m_looks);
}

void Identifier::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}
