// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/tokenwatcher.h"

#include "base/preferences.h"
#include "support/await.h"
#include "support/backend.h"
#include "tokens/tokenservice.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Mark = TokenModel::Mark;

/// A watcher over a vendor in memory, at whose tokens others work, too.
class TestTokenWatcher final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_parts = std::make_unique<Parts>(*m_backend);
        m_backend->vendor.seed(u"old"_s, m_backend->clock.now().addDays(-400)).lastUsedAt = m_backend->clock.now().addDays(-120);
        m_backend->vendor.seed(u"busy"_s, m_backend->clock.now().addDays(-10)).lastUsedAt = m_backend->clock.now().addDays(-1);
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        refresh();
    }

    void cleanup()
    {
        m_parts.reset();
        m_backend.reset();
    }

    void marksWhatOthersDid()
    {
        QCOMPARE(statusOf(u"busy"_s), u"Active"_s);
        m_backend->vendor.seed(u"from elsewhere"_s, m_backend->clock.now());
        stored(u"busy"_s).lastUsedAt = m_backend->clock.now();
        stored(u"old"_s).revokedAt = m_backend->clock.now();
        refresh();
        QCOMPARE(statusOf(u"from elsewhere"_s), u"Active, new"_s);
        QCOMPARE(statusOf(u"busy"_s), u"Active, newly used"_s);
        QCOMPARE(statusOf(u"old"_s), u"Newly revoked"_s);
        refresh();
        QCOMPARE(statusOf(u"from elsewhere"_s), u"Active, new"_s); // Another refresh doesn't take it away.
        stored(u"from elsewhere"_s).lastUsedAt = m_backend->clock.now();
        refresh();
        QCOMPARE(statusOf(u"from elsewhere"_s), u"Active, new"_s);
    }

    void doesNotMarkWhatWasDoneHere()
    {
        create(u"mine"_s);
        revoke(u"busy"_s);
        QCOMPARE(statusOf(u"mine"_s), u"Active"_s);
        QCOMPARE(statusOf(u"busy"_s), u"Revoked"_s);
        refresh();
        QCOMPARE(statusOf(u"mine"_s), u"Active"_s);
        QCOMPARE(statusOf(u"busy"_s), u"Revoked"_s);
        QCOMPARE(deedsOf(u"mine"_s), (QList<History::Deed>{{History::Action::Created, m_backend->clock.now()}}));
        QCOMPARE(deedsOf(u"busy"_s).constFirst().action, History::Action::Revoked);
    }

    void theMarkGoesOnceItWasSeen()
    {
        stored(u"busy"_s).lastUsedAt = m_backend->clock.now();
        refresh();
        m_parts->watcher.seen(idOf(u"busy"_s));
        QCOMPARE(statusOf(u"busy"_s), u"Active"_s);
        refresh();
        QCOMPARE(statusOf(u"busy"_s), u"Active"_s);
    }

    void theMarkFadesWhileTheWindowIsShown()
    {
        stored(u"busy"_s).lastUsedAt = m_backend->clock.now();
        refresh();
        m_backend->clock.advance(60 * 60); // Hidden meanwhile: nobody saw it.
        refresh();
        for (int minute = 1; minute < TokenWatcher::markedMinutes; ++minute) {
            m_parts->watcher.minutePassed();
        }
        QCOMPARE(statusOf(u"busy"_s), u"Active, newly used"_s);
        m_parts->watcher.minutePassed();
        QCOMPARE(statusOf(u"busy"_s), u"Active"_s);
    }

    void saysWhenASleeperWakes()
    {
        QSignalSpy woke(&m_parts->watcher, &TokenWatcher::woke);
        stored(u"old"_s).lastUsedAt = m_backend->clock.now();
        stored(u"busy"_s).lastUsedAt = m_backend->clock.now();
        refresh();
        refresh();
        QCOMPARE(woke.size(), 1);
        const History::Change change{.kind = History::Change::Kind::Woke, .id = idOf(u"old"_s), .name = u"old"_s, .quietDays = 120};
        QCOMPARE(woke.at(0).at(0).value<QList<History::Change>>(), QList{change});
        QCOMPARE(statusOf(u"old"_s), u"Active, woke up"_s);
    }

    void thePersonChoosesWhatIsSleep()
    {
        Preferences chosen = m_parts->preferences.get();
        chosen.idleAfterDays = 121;
        m_parts->preferences.set(chosen);
        QSignalSpy woke(&m_parts->watcher, &TokenWatcher::woke);
        stored(u"old"_s).lastUsedAt = m_backend->clock.now();
        refresh();
        QCOMPARE(woke.size(), 0);
        QCOMPARE(statusOf(u"old"_s), u"Active, newly used"_s);
    }

    void anotherAccountBeginsUnmarked()
    {
        stored(u"busy"_s).lastUsedAt = m_backend->clock.now();
        refresh();
        m_backend->session.begin({.apiUrl = Backend::apiUrl(), .address = u"other@example.com"_s}, m_backend->jwtOf(u"other@example.com"_s));
        refresh();
        QCOMPARE(statusOf(u"busy"_s), u"Active"_s);
    }

private:
    struct Parts
    {
        explicit Parts(Backend &backend)
            : model(backend.clock)
            , service(backend.api, backend.session, model, backend.clock)
            , history(backend.folder.filePath(u"history.db"_s), HistoryQueue::Worker::Caller)
            , preferences(backend.settings)
            , watcher(service, backend.session, model, history, preferences, backend.clock)
        {
        }

        TokenModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        TokenService service;
        HistoryQueue history;
        PreferenceStore preferences;
        TokenWatcher watcher;
    };

    void refresh()
    {
        Await<void> done;
        m_parts->service.refresh(done.context(), done.callback());
        QVERIFY(done.wait() && done.result());
    }

    void create(const QString &name)
    {
        Await<CreatedToken> done;
        m_parts->service.create(name, done.context(), done.callback());
        QVERIFY(done.wait() && done.result());
    }

    void revoke(const QString &name)
    {
        Await<void> done;
        m_parts->service.revoke(idOf(name), done.context(), done.callback());
        QVERIFY(done.wait() && done.result());
    }

    Vendor::StoredToken &stored(const QString &name)
    {
        auto &tokens = m_backend->vendor.tokens();
        return *std::find_if(tokens.begin(), tokens.end(), [&](const auto &each) { return each.name == name; });
    }

    QString idOf(const QString &name) { return stored(name).id; }

    QList<History::Deed> deedsOf(const QString &name)
    {
        QList<History::Deed> deeds;
        m_parts->watcher.ask(
            this, [id = idOf(name)](History &history, const QString &account) { return history.life(account, id).deeds; },
            [&](const auto &found) { deeds = found; });
        return deeds;
    }

    QString statusOf(const QString &name)
    {
        const QModelIndexList found = m_parts->model.match(m_parts->model.index(0, 0), TokenModel::IdRole, idOf(name), 1, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.constFirst().siblingAtColumn(TokenModel::Status).data().toString();
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Parts> m_parts;
};

QTEST_GUILESS_MAIN(TestTokenWatcher)
#include "tst_tokenwatcher.moc"
