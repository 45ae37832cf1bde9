// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/autorefresh.h"

#include "support/await.h"
#include "support/backend.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using std::chrono::minutes;

/// Somebody is signed in and has read the list once.
class TestAutoRefresh final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_isSaving = false;
        m_backend = std::make_unique<Backend>();
        m_model = std::make_unique<TokenModel>(m_backend->clock);
        m_service = std::make_unique<TokenService>(m_backend->api, m_backend->session, *m_model, m_backend->clock);
        m_refresh = std::make_unique<AutoRefresh>(*m_service, m_backend->session, m_backend->clock,
                                                  [this](QObject *, const auto &tell) { tell(m_isSaving); });
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        Await<void> listed;
        m_service->refresh(listed.context(), listed.callback());
        QVERIFY(listed.wait());
        m_refresh->setInterval(minutes(5));
        m_refresh->setShown(true);
        QCOMPARE(lists(), 1);
    }

    void cleanup()
    {
        m_refresh.reset();
        m_service.reset();
        m_model.reset();
        m_backend.reset();
    }

    void readsAgainWhenItIsTime()
    {
        QVERIFY(timer()->isActive());
        QCOMPARE(timer()->timerType(), Qt::VeryCoarseTimer);
        QCOMPARE(timer()->intervalAsDuration(), minutes(5));
        pass(minutes(5));
        QTRY_COMPARE(lists(), 2);
        QTRY_VERIFY(timer()->isActive()); // Planned anew behind it.
        QCOMPARE(m_service->lastRefreshed(), m_backend->clock.now());
        pass(minutes(5));
        QTRY_COMPARE(lists(), 3);
    }

    void aListByHandPutsItOff()
    {
        m_backend->clock.advance(4 * 60);
        Await<void> listed;
        m_service->refresh(listed.context(), listed.callback());
        QVERIFY(!timer()->isActive()); // Never beside another.
        QVERIFY(listed.wait());
        QCOMPARE(timer()->intervalAsDuration(), minutes(5));
    }

    void restsWhereNobodyLooks_data()
    {
        QTest::addColumn<std::function<void(bool)>>("rest");
        using Rest = std::function<void(bool)>;
        QTest::newRow("hidden") << Rest([this](bool rests) { m_refresh->setShown(!rests); });
        QTest::newRow("offline") << Rest([this](bool rests) { m_refresh->setOnline(!rests); });
        QTest::newRow("off") << Rest([this](bool rests) { m_refresh->setInterval(minutes(rests ? 0 : 5)); });
    }

    void restsWhereNobodyLooks()
    {
        QFETCH(std::function<void(bool)>, rest);
        rest(true);
        QVERIFY(!timer()->isActive());
        m_backend->clock.advance(60 * 60);
        m_refresh->lookAgain();
        QVERIFY(!timer()->isActive());
        QCOMPARE(lists(), 1);
        rest(false); // It is older than the interval by now: at once.
        QTRY_COMPARE(lists(), 2);
        QTRY_VERIFY(timer()->isActive());
    }

    void aPauseThatIsShortCostsNothing()
    {
        m_refresh->setShown(false);
        m_backend->clock.advance(60);
        m_refresh->setShown(true);
        QCOMPARE(timer()->intervalAsDuration(), minutes(4));
        QCOMPARE(lists(), 1);
    }

    void savesPower()
    {
        m_isSaving = true;
        pass(minutes(5));
        // It looks whether that is over, no more often than it would refresh.
        QTRY_COMPARE(timer()->intervalAsDuration(), minutes(5));
        QCOMPARE(lists(), 1);
        m_isSaving = false;
        pass(minutes(5));
        QTRY_COMPARE(lists(), 2);
    }

    void comingBackToAnOldListReadsIt()
    {
        m_backend->clock.advance(3 * 60 * 60); // As after a sleep, in which no timer ran.
        m_refresh->lookAgain();
        QTRY_COMPARE(lists(), 2);
        m_refresh->lookAgain();
        QCOMPARE(lists(), 2);
    }

    void failureIsToldAndTriedAgainLater()
    {
        QSignalSpy changed(m_refresh.get(), &AutoRefresh::troubleChanged);
        m_backend->network.answerNext({.status = 500});
        pass(minutes(5));
        QTRY_VERIFY(m_refresh->trouble());
        QCOMPARE(m_refresh->trouble()->kind, ApiError::Kind::ServerFailed);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(timer()->intervalAsDuration(), minutes(5));
        m_backend->clock.advance(60);
        m_refresh->lookAgain(); // The list is old: the person who comes back need not wait for the next try.
        QTRY_VERIFY(!m_refresh->trouble());
        QCOMPARE(lists(), 3);
    }

    void aRefusedSessionIsAskedAboutOnce()
    {
        m_backend->vendor.endSessions();
        pass(minutes(5));
        QTRY_COMPARE(m_backend->session.state(), Session::State::Refused);
        QVERIFY(!timer()->isActive());
        m_backend->session.declineSignIn();
        m_backend->clock.advance(60 * 60);
        m_refresh->lookAgain();
        QVERIFY(!timer()->isActive());
        QCOMPARE(lists(), 2);
    }

    void signedOutItRests()
    {
        m_backend->session.signOut(this, [](const auto &) {});
        QVERIFY(!timer()->isActive());
    }

    void aClockThatIsSetBackStopsNothing()
    {
        m_backend->clock.advance(-7 * 24 * 60 * 60);
        m_refresh->lookAgain();
        QCOMPARE(timer()->intervalAsDuration(), minutes(5));
    }

private:
    QTimer *timer() const { return m_refresh->findChild<QTimer *>(); }
    qsizetype lists() const { return m_backend->network.count("GET"); }

    /// As the clock does, and the timer with it.
    void pass(minutes time)
    {
        m_backend->clock.advance(std::chrono::seconds(time).count());
        timer()->start(0);
    }

    bool m_isSaving = false;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<TokenModel> m_model;
    std::unique_ptr<TokenService> m_service;
    std::unique_ptr<AutoRefresh> m_refresh;
};

QTEST_GUILESS_MAIN(TestAutoRefresh)
#include "tst_autorefresh.moc"
