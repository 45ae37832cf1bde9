// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Random sequences of what people, other devices, time and faults do to an account's tokens, against the vendor's rules
// in memory. After each step the review must be what follows from what the server said, worked out here in another way.
//
// The seed is printed; support/sequences.h says how to run it again. One sequence alone tells each of its steps.

#include "base/preferences.h"
#include "support/await.h"
#include "support/backend.h"
#include "support/sequences.h"
#include "tokens/reviewer.h"
#include "tokens/reviewstore.h"
#include "tokens/revoker.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFileInfo>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using Reason = ReviewEntry::Reason;

namespace {

constexpr qint64 day = 24LL * 60 * 60;
constexpr int idleAfterDays = 30; ///< So that a token can be idle, used and idle again while it is kept.
constexpr int stepsEach = 14;

/// What the server said of one token, in the server's own words.
struct Said
{
    QString name;
    QDateTime created;
    QDateTime used;    ///< Invalid: never.
    QDateTime revoked; ///< Invalid: active.
};

struct Kept
{
    QString reason;
    QStringList ids;
    QDateTime at;
};

QString wordFor(Reason reason)
{
    switch (reason) {
    case Reason::Unsaved: return u"1 unsaved"_s;
    case Reason::OpenRotation: return u"2 rotation"_s;
    case Reason::Overdue: return u"3 overdue"_s;
    case Reason::Idle: return u"4 idle"_s;
    case Reason::NeverUsed: return u"5 never"_s;
    case Reason::SameName: return u"6 same"_s;
    }
    return {};
}

QString lineOf(const QString &reason, QStringList ids)
{
    ids.sort();
    return reason + u' ' + ids.join(u'+');
}

/// The program's parts that a review needs, over a backend that outlives a restart.
struct Run
{
    explicit Run(Backend &over)
        : backend(over)
    {
    }

    Backend &backend;
    PreferenceStore preferences{backend.settings};
    TokenModel model{backend.clock};
    ApiClient api{backend.network, RequestFactory([] { return QSslConfiguration(); }), std::chrono::seconds(60), {.retries = 0}};
    TokenService service{api, backend.session, model, backend.clock};
    Revoker revoker{service, model, backend.session};
    ReviewStore store{backend.folder.filePath(u"review.json"_s)};
    Reviewer reviewer{model, backend.session, preferences, store, backend.clock};
};

/// One sequence: the program on one side, and on the other what it should know.
class Sequence
{
public:
    Sequence(Backend &backend, quint32 seed, bool tells)
        : m_backend(backend)
        , m_random(seed)
        , m_tells(tells)
    {
        m_backend.vendor.tokens().clear();
        QFile::remove(m_backend.folder.filePath(u"review.json"_s));
        start();
    }

    /// Empty where all was well, else what was not.
    QString play()
    {
        for (int i = 0; i < 2; ++i) {
            seedElsewhere();
        }
        refresh();
        settle();
        for (int i = 0; i < stepsEach; ++i) {
            const QString step = this->step();
            settle();
            const QString fault = compare();
            if (m_tells) {
                qInfo("%s\n    %s", qPrintable(step), qPrintable(actual().join(u"; ")));
            }
            if (!fault.isEmpty()) {
                return u"after “%1”: %2"_s.arg(step, fault);
            }
        }
        return {};
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    QDateTime now() const { return m_backend.clock.now(); }

    QSet<QString> due() const
    {
        QSet<QString> ids;
        for (const Token &token : m_run->model.tokens()) {
            if (m_policyDays > 0 && token.createdAt.addDays(m_policyDays) <= now()) {
                ids.insert(token.id);
            }
        }
        return ids;
    }

    void start()
    {
        m_run.reset();
        m_run = std::make_unique<Run>(m_backend);
        Preferences preferences = m_run->preferences.get();
        preferences.idleAfterDays = idleAfterDays;
        m_run->preferences.set(preferences);
        m_run->reviewer.setSources([this] { return m_rotations; }, [this] { return due(); });
        m_askedBefore = m_backend.network.seen().size();
        m_said.clear(); // Until the next list.
        m_unsaved.clear();
        m_run->model.clear();
    }

    void settle()
    {
        waitUntil([this] { return !m_run->revoker.isBusy() && !m_run->service.isRefreshing(); });
        m_run->model.timePassed();
        m_run->reviewer.lookAgain();
        bool isLooked = false;
        QTimer::singleShot(0, &m_run->reviewer, [&isLooked] { isLooked = true; });
        waitUntil([&isLooked] { return isLooked; });
    }

    Vendor::StoredToken *someToken()
    {
        auto &tokens = m_backend.vendor.tokens();
        return tokens.empty() ? nullptr : &tokens[static_cast<std::size_t>(pick(static_cast<int>(tokens.size())))];
    }

    QString step()
    {
        // The client keeps to the vendor's rate, in real time: who has asked for this much begins with another client.
        constexpr int mostRequests = 6;
        if (m_backend.network.seen().size() - m_askedBefore >= mostRequests) {
            return restart();
        }
        switch (pick(18)) {
        case 0:
        case 1:
        case 2: return refresh();
        case 3: return refreshInVain();
        case 4: return create();
        case 5: return seedElsewhere();
        case 6:
        case 7: return useElsewhere();
        case 8: return revoke(true);
        case 9: return revoke(false);
        case 10: return vanish();
        case 11: return passTime();
        case 12: return keep();
        case 13:
        case 14: return keep();
        case 15: return passTime();
        case 16: return changeFacts();
        default: return restart();
        }
    }

    // What the server says, read by nobody's decoder but Qt's.
    void hear()
    {
        const QByteArray authorization = "Bearer " + m_backend.vendor.issueJwt();
        const QByteArray body = m_backend.vendor.handle({.method = "GET", .path = "/pro/api/tokens", .authorization = authorization}).body;
        m_said.clear();
        const QJsonArray tokens = QJsonDocument::fromJson(body).object().value(u"tokens"_s).toArray();
        for (const QJsonValue &each : tokens) {
            const auto time = [&each](const QString &field) { return QDateTime::fromString(each[field].toString(), Qt::ISODate); };
            m_said.insert(each[u"id"_s].toString(), {.name = each[u"name"_s].toString(), .created = time(u"created_at"_s), .used = time(u"last_used_at"_s), .revoked = time(u"revoked_at"_s)});
        }
    }

    QString refresh()
    {
        Await<void> done;
        m_run->service.refresh(done.context(), done.callback());
        if (done.wait() && done.result()) {
            hear();
        }
        return u"refresh"_s;
    }

    QString refreshInVain()
    {
        const QList<Vendor::Response> faults{{.status = 500}, {.status = 200, .body = "{\"tokens\":[{\"id\":"}, {.status = 503, .body = "busy"},
                                             {.status = 200, .body = "{\"tokens\":null}"}};
        m_backend.network.answerNext(faults.at(pick(static_cast<int>(faults.size()))));
        Await<void> done;
        m_run->service.refresh(done.context(), done.callback());
        done.wait();
        return u"refresh in vain"_s; // Nothing new is known.
    }

    QString create()
    {
        const QString name = u"name %1"_s.arg(pick(3));
        Await<CreatedToken> done;
        m_run->service.create(name, done.context(), done.callback());
        if (done.wait() && done.result()) {
            const QString id = done.result()->id;
            m_said.insert(id, {.name = name, .created = now(), .used = {}, .revoked = {}});
            if (pick(2) == 0) {
                m_unsaved.insert(id);
                m_run->model.setUnsaved(m_unsaved);
            }
        }
        return u"create "_s + name;
    }

    QString seedElsewhere()
    {
        auto &token = m_backend.vendor.seed(u"NAME %1"_s.arg(pick(3)), now().addSecs(-pick(200) * day));
        if (pick(2) == 0) {
            token.lastUsedAt = now().addSecs(-pick(150) * day);
        }
        return u"made elsewhere"_s;
    }

    QString useElsewhere()
    {
        if (Vendor::StoredToken *token = someToken(); token && !token->revokedAt) {
            token->lastUsedAt = now();
        }
        return u"used elsewhere"_s;
    }

    QString revoke(bool here)
    {
        Vendor::StoredToken *token = someToken();
        if (!token) {
            return u"nothing to revoke"_s;
        }
        const QString id = token->id;
        if (!here) {
            token->revokedAt = token->revokedAt.value_or(now());
            return u"revoked elsewhere"_s;
        }
        const bool wasActive = !token->revokedAt;
        const auto said = m_said.constFind(id);
        const bool isKnownActive = said != m_said.cend() && !said->revoked.isValid();
        m_run->revoker.add({id}, std::chrono::milliseconds(0));
        settle();
        if (isKnownActive && wasActive) {
            m_said[id].revoked = now();
        } else if (isKnownActive) {
            hear(); // 404: the list was read again.
        }
        return u"revoked here"_s;
    }

    QString vanish()
    {
        rankOf({});
        auto &tokens = m_backend.vendor.tokens();
        if (!tokens.empty()) {
            tokens.erase(tokens.begin() + pick(static_cast<int>(tokens.size())));
        }
        return u"vanished"_s;
    }

    QString passTime()
    {
        m_backend.clock.advance((1 + pick(45)) * day + pick(1000));
        return u"time passes"_s;
    }

    /// The server's ids are other ones each time; what a seed brings about may not depend on them.
    qsizetype rankOf(const QString &id)
    {
        for (const Vendor::StoredToken &token : m_backend.vendor.tokens()) {
            if (!m_met.contains(token.id)) {
                m_met.append(token.id);
            }
        }
        return m_met.indexOf(id);
    }

    QString keep()
    {
        auto entries = m_run->reviewer.entries();
        const auto rank = [this](const ReviewEntry &entry) {
            QList<qsizetype> ranks;
            for (const QString &id : entry.ids) {
                ranks.append(rankOf(id));
            }
            return std::pair(entry.reason, *std::min_element(ranks.begin(), ranks.end()));
        };
        std::sort(entries.begin(), entries.end(), [&](const ReviewEntry &a, const ReviewEntry &b) { return rank(a) < rank(b); });
        if (entries.isEmpty()) {
            return u"nothing to keep"_s;
        }
        const ReviewEntry entry = entries.at(pick(static_cast<int>(entries.size())));
        const ReviewKeep keep = m_run->reviewer.keep(entry);
        m_kept.append({.reason = wordFor(entry.reason), .ids = entry.ids, .at = now()});
        if (pick(4) == 0) {
            m_run->reviewer.askAgain(keep);
            m_kept.removeLast();
        }
        return u"keep "_s + lineOf(wordFor(entry.reason), entry.ids);
    }

    QString changeFacts()
    {
        if (pick(2) == 0) {
            m_policyDays = pick(3) * 45;
        } else if (!m_rotations.isEmpty() || m_said.size() < 2) {
            m_rotations.clear();
        } else {
            QStringList ids = m_said.keys();
            std::sort(ids.begin(), ids.end(), [this](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
            m_rotations.insert(ids.at(0), pick(2) == 0 ? ids.at(1) : QString());
        }
        return u"other facts"_s;
    }

    QString restart()
    {
        start();
        return u"restart"_s;
    }

    QStringList actual() const
    {
        QStringList lines;
        for (const ReviewEntry &entry : m_run->reviewer.entries()) {
            lines.append(lineOf(wordFor(entry.reason), entry.ids));
        }
        return lines;
    }

    bool isKept(const QString &reason, const QStringList &ids, const QDateTime &used) const
    {
        for (const Kept &kept : m_kept) {
            bool isAll = true;
            for (const QString &id : ids) {
                isAll = isAll && kept.ids.contains(id);
            }
            const bool isUsedSince = reason.endsWith(u"idle"_s) && used > kept.at;
            if (kept.reason == reason && isAll && kept.at.secsTo(now()) < 90 * day && !isUsedSince) {
                return true;
            }
        }
        return false;
    }

    QStringList expected() const
    {
        QStringList lines;
        const auto list = [&](const QString &reason, const QStringList &ids, const QDateTime &used = {}) {
            if (!isKept(reason, ids, used)) {
                lines.append(lineOf(reason, ids));
            }
        };
        const auto daysSince = [this](const QDateTime &time) { return time.secsTo(now()) / day; };
        QMap<QString, QStringList> names;
        for (auto token = m_said.cbegin(); token != m_said.cend(); ++token) {
            const QString &id = token.key();
            if (token->revoked.isValid()) {
                continue;
            }
            const bool isUnsaved = m_unsaved.contains(id);
            if (isUnsaved) {
                list(u"1 unsaved"_s, {id});
            }
            if (m_rotations.contains(id)) {
                QStringList both{id};
                both += m_rotations.value(id).isEmpty() ? QStringList() : QStringList{m_rotations.value(id)};
                list(u"2 rotation"_s, both);
            }
            if (m_rotations.contains(id) || m_rotations.values().contains(id)) {
                continue;
            }
            names[token->name.toLower()].append(id);
            if (m_policyDays > 0 && daysSince(token->created) >= m_policyDays) {
                list(u"3 overdue"_s, {id});
            }
            if (token->used.isValid() && daysSince(token->used) >= idleAfterDays) {
                list(u"4 idle"_s, {id}, token->used);
            }
            if (!token->used.isValid() && !isUnsaved && daysSince(token->created) >= 7) {
                list(u"5 never"_s, {id});
            }
        }
        for (const QStringList &ids : std::as_const(names)) {
            if (ids.size() > 1) {
                list(u"6 same"_s, ids);
            }
        }
        lines.sort();
        return lines;
    }

    QString compare() const
    {
        QStringList found = actual();
        QStringList groups;
        for (const QString &line : std::as_const(found)) {
            groups.append(line.left(1));
        }
        if (!std::is_sorted(groups.begin(), groups.end())) {
            return u"the weightiest do not come first: "_s + found.join(u"; "_s);
        }
        found.sort();
        const QStringList wanted = expected();
        return found == wanted ? QString() : u"the review is [%1], and should be [%2]"_s.arg(found.join(u"; "_s), wanted.join(u"; "_s));
    }

    Backend &m_backend;
    std::mt19937 m_random;
    bool m_tells;
    std::unique_ptr<Run> m_run;
    QMap<QString, Said> m_said; ///< By id: the last list, and the answers since.
    QStringList m_met; ///< Ids in the order in which the server got them.
    QSet<QString> m_unsaved;
    QHash<QString, QString> m_rotations;
    qsizetype m_askedBefore = 0; ///< Requests, before this start of the program.
    int m_policyDays = 0;
    QList<Kept> m_kept;
};

} // namespace

class TestReviewModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QFileInfo(u"/dev/shm"_s).isWritable()) {
            qputenv("TMPDIR", "/dev/shm"); // Thousands of small files are written, each to the disk and no less.
        }
    }

    void everyEntryFollowsFromWhatTheServerSaid()
    {
        const auto [first, count] = sequences(10'000);
        Backend backend;
        backend.session.begin(backend.account(), backend.jwt(1000LL * 365 * day));
        for (int i = 0; i < count; ++i) {
            const quint32 seed = first + static_cast<quint32>(i);
            const QString fault = Sequence(backend, seed, count == 1).play();
            QVERIFY2(fault.isEmpty(), qPrintable(u"MAILCX_MODEL_SEED=%1 MAILCX_MODEL_SEQUENCES=1, %2"_s.arg(seed).arg(fault)));
        }
    }
};

QTEST_GUILESS_MAIN(TestReviewModel)
#include "tst_reviewmodel.moc"
