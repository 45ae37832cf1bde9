// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Random sequences of what people, other programs, the network and crashes do, over the vendor's rules in memory. After
// each step every rotation must be where the server's lists put it, as an oracle of its own works it out.
//
// The seed is printed; support/sequences.h says how to run it again.

#include "tokens/rotator.h"

#include "support/await.h"
#include "support/backend.h"
#include "support/sequences.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using End = Rotation::End;
using Stage = RotationStage;

namespace {

constexpr int hour = 60 * 60;

/// What the server told of one rotation, list by list, and what the person said. The stage is worked out from the whole
/// story anew each time; nothing is carried along.
struct Story
{
    struct Look
    {
        QDateTime at;
        std::optional<Token> old = {};
        std::optional<Token> fresh = {};
    };

    QString predecessor;
    QString successor = {};
    std::chrono::hours window;
    bool isSaved = false;
    bool isAbandoned = false;
    QList<Look> looks = {};

    std::optional<QDateTime> latestUse(qsizetype upTo) const
    {
        std::optional<QDateTime> latest;
        for (qsizetype i = 0; i <= upTo; ++i) {
            latest = looks.at(i).old ? std::max(latest, looks.at(i).old->lastUsedAt) : latest;
        }
        return latest;
    }

    std::optional<QDateTime> firstUse(qsizetype upTo) const
    {
        for (qsizetype i = 0; i <= upTo; ++i) {
            if (looks.at(i).fresh && looks.at(i).fresh->lastUsedAt) {
                return looks.at(i).fresh->lastUsedAt;
            }
        }
        return {};
    }

    End end() const
    {
        for (const Look &look : looks) {
            if (!look.fresh || !look.fresh->isActive()) {
                return look.fresh ? End::SuccessorRevoked : End::SuccessorGone;
            }
            if (!look.old || !look.old->isActive()) {
                return look.old ? End::Replaced : End::PredecessorGone;
            }
        }
        return End::None;
    }

    Stage stage() const
    {
        if (end() == End::Replaced) {
            return Stage::Replaced;
        }
        const qsizetype last = looks.size() - 1;
        const auto used = last < 0 ? std::nullopt : firstUse(last);
        if (!used) {
            return isSaved ? Stage::Saved : Stage::Created;
        }
        const QDateTime quiet = *std::max(used, latestUse(last));
        return quiet.addSecs(window.count() * hour) <= looks.at(last).at ? Stage::Silent : Stage::InUse;
    }
};

/// A run of the program over what outlives it. Short enough to stay within the eight requests a second.
struct Run
{
    Run(Backend &backend, const QString &folder)
        : api(backend.network, RequestFactory([] { return QSslConfiguration(); }), std::chrono::seconds(60), {.retries = 0})
        , session(api, backend.accounts, backend.store, Backend::apiUrl())
        , model(backend.clock)
        , service(api, session, model, backend.clock)
        , journal(folder + u"/journal"_s)
        , creator(service, session, backend.store, journal, model, backend.clock)
        , rotator(folder + u"/rotations.json"_s, service, session, creator, model, backend.clock)
    {
    }

    ApiClient api;
    Session session;
    TokenModel model;
    TokenService service;
    CreationJournal journal;
    TokenCreator creator;
    Rotator rotator;
    int requests = 0;
    QList<QString> silent; ///< Keys, as they were told to be news.
    QList<QString> woken;
    QList<Rotation> ended;
};

class World
{
public:
    World(Backend &backend, quint32 seed, const QString &folder)
        : m_backend(backend)
        , m_random(seed)
        , m_folder(folder)
    {
        m_backend.vendor.tokens().clear();
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        for (int i = 0; i < 3; ++i) {
            m_backend.vendor.seed(u"token %1"_s.arg(i), m_backend.clock.now().addDays(-100)).lastUsedAt = m_backend.clock.now().addSecs(-hour);
        }
        restart();
    }

    /// Empty where all is as it should be.
    QString step()
    {
        m_backend.clock.advance(pick(4) == 0 ? pick(3) * 12 * hour : pick(50) * 60 + 1);
        if (m_run->requests >= 6) {
            restart();
        }
        switch (pick(12)) {
        case 0:
        case 1: rotate(); break;
        case 2:
        case 3: useAny(); break;
        case 4: revokeElsewhere(); break;
        case 5: vanish(); break;
        case 6: revokeHere(); break;
        case 7: save(); break;
        case 8: abandon(); break;
        case 9: restart(); break;
        case 10: changeWindow(); break;
        default: break;
        }
        if (pick(3) > 0) {
            refresh();
        }
        return check();
    }

    QStringList log() const { return m_log; }

private:
    int pick(int below) { return static_cast<int>(m_random.bounded(below)); }
    void say(const QString &what) { m_log.append(m_backend.clock.now().toString(Qt::ISODate) + u' ' + what); }

    Vendor::StoredToken *any(bool isActive = true)
    {
        QList<Vendor::StoredToken *> all;
        for (auto &each : m_backend.vendor.tokens()) {
            if (!each.revokedAt == isActive) {
                all.append(&each);
            }
        }
        return all.isEmpty() ? nullptr : all.at(pick(static_cast<int>(all.size())));
    }

    QString anyKey()
    {
        QStringList open;
        for (const auto &[key, story] : m_stories) {
            if (m_run->rotator.find(key) && m_run->rotator.find(key)->isOpen()) {
                open.append(key);
            }
        }
        return open.isEmpty() ? QString() : open.at(pick(static_cast<int>(open.size())));
    }

    void restart()
    {
        say(u"restart"_s);
        m_run = std::make_unique<Run>(m_backend, m_folder);
        QObject::connect(&m_run->rotator, &Rotator::silent, &m_run->rotator, [this](const QString &key, bool isNews) {
            isNews ? m_run->silent.append(key) : void();
        });
        QObject::connect(&m_run->rotator, &Rotator::woke, &m_run->rotator, [this](const QString &key) { m_run->woken.append(key); });
        QObject::connect(&m_run->rotator, &Rotator::ended, &m_run->rotator, [this](const Rotation &each) { m_run->ended.append(each); });
        QObject::connect(&m_run->service, &TokenService::listed, &m_run->rotator, [this] { look(true); });
        QObject::connect(&m_run->service, &TokenService::revoked, &m_run->rotator, [this] { look(false); });
        m_run->session.begin(m_backend.account(), m_backend.jwt());
        refresh(false);
    }

    void rotate()
    {
        if (m_run->model.rowCount() == 0) {
            return;
        }
        const Token token = m_run->model.at(pick(m_run->model.rowCount()));
        const bool mayStart = m_run->rotator.canStart(token.id);
        const bool isTied = std::any_of(m_stories.begin(), m_stories.end(), [&](const auto &each) {
            const Story &story = each.second;
            return !story.isAbandoned && story.end() == End::None && (story.predecessor == token.id || story.successor == token.id);
        });
        if (mayStart != (token.isActive() && !isTied)) {
            m_fault = u"may start: "_s + token.name;
        }
        if (!mayStart) {
            return;
        }
        const bool isLost = pick(4) == 0;
        if (isLost) {
            m_backend.network.answerNext({.status = pick(2) == 0 ? 502 : 403, .body = "{}"});
        }
        const auto window = Rotation::windows.at(static_cast<std::size_t>(pick(3)));
        Await<NewSecret> done;
        m_run->rotator.start({.predecessor = token.id, .name = token.name + u'+', .window = window}, done.context(), done.callback());
        done.wait();
        m_run->requests += isLost ? 2 : 1;
        settle();
        say(u"rotate %1: %2"_s.arg(token.name, done.result() ? u"created"_s : u"lost or refused"_s));
        const Rotation *rotation = m_run->rotator.of(token.id);
        if (done.result()) {
            if (!rotation || rotation->successor != done.result()->token.id) {
                m_fault = u"not tied"_s;
                return;
            }
            m_stories.insert({rotation->key, Story{.predecessor = token.id, .successor = rotation->successor, .window = window}});
            look(false);
        } else if (rotation && rotation->isOpen() && !rotation->successor.isEmpty()) {
            m_fault = u"tied to nothing"_s;
        }
    }

    void useAny()
    {
        if (auto *token = any()) {
            say(u"use "_s + token->name);
            token->lastUsedAt = m_backend.clock.now().addSecs(-pick(30));
        }
    }

    void revokeElsewhere()
    {
        if (auto *token = any(); token && pick(2) == 0) {
            say(u"revoked elsewhere: "_s + token->name);
            token->revokedAt = m_backend.clock.now();
        }
    }

    void vanish()
    {
        auto &tokens = m_backend.vendor.tokens();
        if (!tokens.empty() && pick(3) == 0) {
            const auto which = tokens.begin() + pick(static_cast<int>(tokens.size()));
            say(u"vanished: "_s + which->name);
            tokens.erase(which);
        }
    }

    void revokeHere()
    {
        const QString key = anyKey();
        if (key.isEmpty()) {
            return;
        }
        const Story &story = m_stories.at(key);
        const QString id = pick(2) == 0 ? story.predecessor : story.successor;
        say(u"revoke here: "_s + id);
        Await<void> done;
        m_run->service.revoke(id, done.context(), done.callback());
        done.wait();
        m_run->requests += done.result() ? 1 : 2;
        settle();
    }

    void save()
    {
        const QString key = anyKey();
        if (key.isEmpty()) {
            return;
        }
        Story &story = m_stories.at(key);
        say(u"saved "_s + story.successor);
        story.isSaved = true;
        m_run->rotator.setSaved(story.successor);
        Await<void, StoreError> done;
        m_run->creator.settle(story.successor, done.context(), done.callback());
        done.wait();
    }

    void abandon()
    {
        const QString key = anyKey();
        if (!key.isEmpty() && pick(2) == 0) {
            say(u"abandon "_s + key);
            m_stories.at(key).isAbandoned = true;
            m_run->rotator.abandon(key);
        }
    }

    void changeWindow()
    {
        const QString key = anyKey();
        if (!key.isEmpty()) {
            const auto window = Rotation::windows.at(static_cast<std::size_t>(pick(3)));
            say(u"window %1 h"_s.arg(window.count()));
            m_stories.at(key).window = window;
            m_run->rotator.setWindow(key, window);
        }
    }

    void refresh(bool mayFail = true)
    {
        const bool fails = mayFail && pick(6) == 0;
        if (fails) {
            m_backend.network.answerNext({.status = 500, .body = "{}"});
        }
        say(fails ? u"a list that fails"_s : u"list"_s);
        Await<void> done;
        m_run->service.refresh(done.context(), done.callback());
        done.wait();
        ++m_run->requests;
        settle();
    }

    /// What the keychain and the lists that the creator asks for have to say.
    void settle()
    {
        while (m_run->service.isRefreshing()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
    }

    /// Tells each story what the program could see just now.
    void look(bool isList)
    {
        for (auto &[key, story] : m_stories) {
            if (story.isAbandoned || story.end() != End::None) {
                continue;
            }
            const auto seen = [this](const QString &id) {
                const Token *token = m_run->model.find(id);
                return token ? std::optional(*token) : std::nullopt;
            };
            const Story::Look look{.at = m_run->service.lastRefreshed(), .old = seen(story.predecessor), .fresh = seen(story.successor)};
            if (isList || (look.old && look.fresh)) {
                story.looks.append(look);
            }
        }
    }

    QString check()
    {
        for (const auto &[key, story] : m_stories) {
            const Rotation *rotation = m_run->rotator.find(key);
            const End end = story.end();
            const bool isKept = !story.isAbandoned && (end == End::None || end == End::Replaced);
            if ((rotation != nullptr) != isKept) {
                return u"%1: %2"_s.arg(key, rotation ? u"is there still"_s : u"is gone"_s);
            }
            if (!rotation) {
                continue;
            }
            const Stage stage = m_run->rotator.stage(*rotation);
            if (rotation->end != end || stage != story.stage()) {
                return u"%1: end %2 instead of %3, stage %4 instead of %5"_s.arg(key).arg(int(rotation->end)).arg(int(end)).arg(int(stage)).arg(int(story.stage()));
            }
            if ((stage == Stage::Silent) != (rotation->isOpen() && rotation->silentSince.has_value())) {
                return key + u": silence is not what was told"_s;
            }
        }
        for (const Token &token : m_run->model.tokens()) {
            const Rotation *rotation = m_run->rotator.of(token.id);
            const bool isTied = rotation && rotation->isOpen() && !rotation->successor.isEmpty();
            if ((m_run->model.tieOf(token.id).part != TokenModel::Tie::Part::None) != isTied) {
                return token.name + u": its row says otherwise"_s;
            }
        }
        return m_fault;
    }

    Backend &m_backend;
    QRandomGenerator m_random;
    QString m_folder;
    std::unique_ptr<Run> m_run;
    std::map<QString, Story> m_stories; ///< By the rotation's key.
    QStringList m_log;
    QString m_fault;
};

} // namespace

class TestRotationModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStageFollowsFromWhatTheServerSaid()
    {
        constexpr int steps = 12;
        const auto [first, count] = sequences(10'000);
        // In memory where that is to be had: each step waits for the disk several times.
        const QString root = QDir(u"/dev/shm"_s).exists() ? u"/dev/shm"_s : QDir::tempPath();
        const QTemporaryDir folder(root + u"/mailcx-model-XXXXXX"_s);
        QVERIFY(folder.isValid());
        auto backend = std::make_unique<Backend>();
        for (int i = 0; i < count; ++i) {
            const quint32 seed = first + static_cast<quint32>(i);
            if (i % 500 == 0) {
                backend = std::make_unique<Backend>(); // Its record of requests grows.
            }
            World world(*backend, seed, folder.filePath(u"data"_s));
            for (int step = 0; step < steps; ++step) {
                const QString fault = world.step();
                QVERIFY2(fault.isEmpty(), qPrintable(u"MAILCX_MODEL_SEED=%1 MAILCX_MODEL_SEQUENCES=1, step %2: %3\n%4"_s.arg(seed).arg(step).arg(fault, world.log().join(u'\n'))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRotationModel)
#include "tst_rotationmodel.moc"
