// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rotator.h"

#include "account/session.h"
#include "base/clock.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QJsonArray>
#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using End = Rotation::End;
using Stage = RotationStage;

namespace {

constexpr int formatVersion = 1;
constexpr qint64 keptDays = 30; ///< After a token was replaced, its row still tells by what.
const QString rotationsKey = u"rotations"_s;

} // namespace

Rotator::Rotator(QString path, TokenService &service, Session &session, TokenCreator &creator, TokenModel &model, const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_file(std::move(path), formatVersion)
    , m_service(service)
    , m_session(session)
    , m_creator(creator)
    , m_model(model)
    , m_clock(clock)
{
    connect(&session, &Session::signedIn, this, [this](bool sameAccount) {
        load();
        m_isTold = m_isTold && sameAccount;
        Q_EMIT changed();
    });
    connect(&session, &Session::signedOut, this, &Rotator::changed);
    connect(&creator, &TokenCreator::found, this, &Rotator::follow);
    connect(&service, &TokenService::listed, this, [this] { look(true); });
    connect(&service, &TokenService::revoked, this, [this] { look(false); });
    connect(&session, &Session::forgotten, this, [this](const Account &account) { forget(account.keychainKey()); });
}

Rotator::~Rotator() = default;

void Rotator::load()
{
    if (std::exchange(m_isLoaded, true)) {
        return;
    }
    const StateFile::Content content = m_file.read();
    const QJsonArray rotations = content.object.value(rotationsKey).toArray();
    QString aside = content.setAside;
    for (const QJsonValue &each : rotations) {
        auto rotation = decodeRotation(each.toObject());
        if (rotation && !get(rotation->key)) {
            m_rotations.append(*std::move(rotation));
        } else if (aside.isEmpty()) {
            aside = m_file.setAside();
        }
    }
    const QDateTime oldest = m_clock.now().addDays(-keptDays);
    m_rotations.removeIf([&](const Rotation &each) { return !each.isOpen() && *each.endedAt < oldest; });
    if (!aside.isEmpty()) {
        save(); // What could be read is not lost with the rest.
        Q_EMIT damaged(aside);
    }
}

QString Rotator::write() const
{
    QJsonArray rotations;
    for (const Rotation &each : m_rotations) {
        rotations.append(encodeRotation(each));
    }
    return m_file.write({{rotationsKey, rotations}});
}

void Rotator::save()
{
    const QString trouble = write();
    if (std::exchange(m_isWritten, trouble.isEmpty()) && !trouble.isEmpty()) {
        Q_EMIT notWritten(trouble);
    }
    showTies();
    Q_EMIT changed();
}

bool Rotator::canStart(const QString &id) const
{
    const Token *token = m_model.find(id);
    const Rotation *rotation = of(id);
    const bool isBusy = rotation && rotation->isOpen() && (!rotation->successor.isEmpty() || m_inFlight.contains(rotation->key));
    return token && token->isActive() && !isBusy;
}

void Rotator::start(const Plan &plan, QObject *context, Callback<NewSecret> callback)
{
    load();
    // One whose successor was not created is tried again.
    m_rotations.removeIf([&](const Rotation &each) {
        return isOfNow(each) && each.predecessor == plan.predecessor && each.successor.isEmpty() && !m_inFlight.contains(each.key);
    });
    const Token *token = m_model.find(plan.predecessor);
    Rotation rotation{
        .key = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .account = m_session.account().keychainKey(),
        .predecessor = plan.predecessor,
        .predecessorName = token ? token->name : QString(),
        .successorName = plan.name,
        .window = plan.window,
        .startedAt = m_clock.now(),
    };
    rotation.lastUseAt = token ? token->lastUsedAt : std::nullopt;
    const QString key = rotation.key;
    m_rotations.append(std::move(rotation));
    if (const QString trouble = write(); !trouble.isEmpty()) {
        m_rotations.removeLast();
        const ApiError error{.kind = ApiError::Kind::JournalFailed, .field = trouble};
        QMetaObject::invokeMethod(context, [callback = std::move(callback), error] { callback(failure(error)); }, Qt::QueuedConnection);
        return;
    }
    m_inFlight.insert(key);
    save();
    m_creator.create(plan.name, this, [this, key, guard = QPointer(context), callback = std::move(callback)](Result<NewSecret> created) {
        m_inFlight.remove(key);
        if (created) {
            tie(key, created->token.id);
        } else if (created.error().effect == ApiError::Effect::None && !m_creator.isOpen(key)) {
            drop(key); // The person hears of it as of any create.
        }
        if (guard) {
            callback(std::move(created));
        }
    }, key);
}

/// What the creator found out about an answer that was lost.
void Rotator::follow(const TokenCreator::Finding &finding)
{
    const Rotation *rotation = get(finding.key);
    if (!rotation || !rotation->successor.isEmpty()) {
        return;
    }
    if (finding.kind == TokenCreator::Finding::Kind::Unsaved) {
        tie(finding.key, finding.id);
    } else if (finding.kind == TokenCreator::Finding::Kind::Lost) {
        m_lost.insert(finding.key);
    }
}

void Rotator::tie(const QString &key, const QString &successor)
{
    Rotation *rotation = get(key);
    if (!rotation) {
        return; // It was abandoned meanwhile.
    }
    const Token *token = isOfNow(*rotation) ? m_model.find(successor) : nullptr;
    rotation->successor = successor;
    const QString predecessor = rotation->predecessor;
    rotation->createdAt = token ? token->createdAt : m_clock.now();
    save();
    Q_EMIT tied(predecessor, successor);
    look(false);
}

void Rotator::setSaved(const QString &id)
{
    for (Rotation &each : m_rotations) {
        if (isOfNow(each) && each.successor == id && !each.savedAt) {
            each.savedAt = m_clock.now();
            save();
            return;
        }
    }
}

void Rotator::setWindow(const QString &key, std::chrono::hours window)
{
    if (Rotation *rotation = get(key); rotation && rotation->window != window) {
        rotation->window = window;
        save();
        look(false);
    }
}

void Rotator::abandon(const QString &key)
{
    if (get(key)) {
        drop(key);
    }
}

void Rotator::drop(const QString &key)
{
    m_lost.remove(key);
    m_rotations.removeIf([&](const Rotation &each) { return each.key == key; });
    save();
}

/// `isFresh`: the model is a list that just came, so that what it lacks is gone.
void Rotator::look(bool isFresh)
{
    const bool isFirst = isFresh && !std::exchange(m_isTold, true);
    QList<std::pair<Rotation, Rotation>> changes;
    for (Rotation &each : m_rotations) {
        if (!isOfNow(each) || !each.isOpen()) {
            continue;
        }
        if (const Rotation after = looked(each, isFresh); after != each || (isFirst && after.silentSince)) {
            changes.append({std::exchange(each, after), after});
        }
    }
    m_rotations.removeIf([](const Rotation &each) { return !each.isOpen() && each.end != End::Replaced; });
    if (!changes.isEmpty()) {
        save();
    } else if (isFresh) {
        showTies();
        Q_EMIT changed(); // How long it has been silent, at least.
    }
    for (const auto &[before, after] : std::as_const(changes)) {
        tell(before, after, isFirst);
    }
}

Rotation Rotator::looked(const Rotation &rotation, bool isFresh) const
{
    const Token *predecessor = m_model.find(rotation.predecessor);
    const Token *successor = m_model.find(rotation.successor);
    if (!rotation.successor.isEmpty()) {
        const bool isWhole = isFresh || (predecessor && successor && m_service.lastRefreshed().isValid());
        return isWhole ? learned(rotation, predecessor, successor, m_service.lastRefreshed()) : rotation;
    }
    if (!isFresh || m_inFlight.contains(rotation.key) || m_creator.isOpen(rotation.key)) {
        return rotation;
    }
    Rotation over = rotation; // Nothing of it can come any more.
    over.end = m_lost.contains(rotation.key) ? End::SecretLost : End::NotCreated;
    over.endedAt = m_clock.now();
    return over;
}

/// `isFirst`: nobody who listens has heard of what was silent before.
void Rotator::tell(const Rotation &before, const Rotation &after, bool isFirst)
{
    const bool isNews = after.silentSince != before.silentSince;
    if (after.wokeAt != before.wokeAt) {
        Q_EMIT woke(after.key);
    }
    if (after.isOpen() && after.silentSince && (isNews || isFirst)) {
        Q_EMIT silent(after.key, isNews);
    }
    if (!after.isOpen()) {
        m_lost.remove(after.key);
        Q_EMIT ended(after);
    }
}

void Rotator::tellAgain()
{
    const auto rotations = m_rotations;
    for (const Rotation &each : rotations) {
        if (isOfNow(each) && each.isOpen() && each.silentSince && stage(each) == Stage::Silent) {
            Q_EMIT silent(each.key, false);
        }
    }
}

void Rotator::showTies()
{
    using Part = TokenModel::Tie::Part;
    QHash<QString, TokenModel::Tie> ties;
    for (const Rotation &each : std::as_const(m_rotations)) {
        if (!isOfNow(each) || !each.isOpen() || each.successor.isEmpty()) {
            continue;
        }
        const Stage now = stage(each);
        const Part old = now == Stage::Silent ? Part::SilentPredecessor : each.wokeAt ? Part::AwakePredecessor : Part::Predecessor;
        const Part young = now >= Stage::InUse ? Part::SuccessorInUse : Part::Successor;
        ties.insert(each.predecessor, {.part = old, .other = each.successorName});
        ties.insert(each.successor, {.part = young, .other = each.predecessorName});
    }
    m_model.setTies(ties);
}

const Rotation *Rotator::find(const QString &key) const
{
    const auto found = std::find_if(m_rotations.begin(), m_rotations.end(), [&](const Rotation &each) { return each.key == key && isOfNow(each); });
    return found == m_rotations.end() ? nullptr : &*found;
}

const Rotation *Rotator::of(const QString &id) const
{
    const Rotation *best = nullptr;
    for (const Rotation &each : m_rotations) { // The latest comes last.
        const bool isOne = isOfNow(each) && !id.isEmpty() && (each.predecessor == id || each.successor == id);
        if (isOne && (!best || each.isOpen() || !best->isOpen())) {
            best = &each;
        }
    }
    return best;
}

RotationStage Rotator::stage(const Rotation &rotation) const
{
    return stageOf(rotation, m_service.lastRefreshed());
}

QHash<QString, QString> Rotator::open() const
{
    QHash<QString, QString> pairs;
    for (const Rotation &each : m_rotations) {
        if (isOfNow(each) && each.isOpen()) {
            pairs.insert(each.predecessor, each.successor);
        }
    }
    return pairs;
}

std::chrono::minutes Rotator::refreshEvery(std::chrono::minutes chosen) const
{
    constexpr std::chrono::minutes watching{1};
    const bool isWatching = std::any_of(m_rotations.begin(), m_rotations.end(), [this](const Rotation &each) { return isOfNow(each) && each.isOpen(); });
    return isWatching && (chosen.count() == 0 || chosen > watching) ? watching : chosen;
}

bool Rotator::looksByToken() const
{
    return m_session.isByApiToken();
}

void Rotator::forget(const QString &account)
{
    load();
    if (m_rotations.removeIf([&](const Rotation &each) { return each.account == account; }) > 0) {
        save();
    }
}

bool Rotator::isOfNow(const Rotation &rotation) const
{
    return m_session.login() && rotation.account == m_session.account().keychainKey();
}

Rotation *Rotator::get(const QString &key)
{
    const auto found = std::find_if(m_rotations.begin(), m_rotations.end(), [&](const Rotation &each) { return each.key == key; });
    return found == m_rotations.end() ? nullptr : &*found;
}
