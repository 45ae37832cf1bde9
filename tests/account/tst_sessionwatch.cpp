// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/sessionwatch.h"

#include "support/await.h"
#include "support/backend.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using End = SessionWatch::End;

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;

} // namespace

class TestSessionWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEachStepOnce()
    {
        begin(7 * day);
        QCOMPARE(m_watch->end(), End::Far);
        pass(6 * day - 60);
        QVERIFY(told().isEmpty());
        pass(120);
        QCOMPARE(told(), QList<End>{End::WithinADay});
        pass(hour);
        QVERIFY(told().isEmpty());
        pass(22 * hour);
        QCOMPARE(told(), QList<End>{End::WithinAnHour});
        pass(hour);
        QCOMPARE(told(), QList<End>{End::Past});
        QVERIFY(!timer()->isActive()); // There is nothing more to come.
    }

    void strikesAtTheStepAndOnceAnHourAtTheMost()
    {
        begin(7 * day);
        QCOMPARE(timer()->intervalAsDuration(), std::chrono::hours(1));
        QCOMPARE(timer()->timerType(), Qt::VeryCoarseTimer);
        pass(6 * day - 120);
        QCOMPARE(timer()->intervalAsDuration(), std::chrono::seconds(120));
        m_backend->clock.advance(120);
        timer()->start(0); // By itself, as in a hidden window.
        QTRY_COMPARE(m_told->count(), 1);
        QCOMPARE(told(), QList<End>{End::WithinADay});
    }

    void aLongSleepSkipsSteps()
    {
        begin(7 * day);
        pass(30 * day);
        QCOMPARE(told(), QList<End>{End::Past});
    }

    void aClockThatIsSetRightTakesItBack()
    {
        begin(7 * day);
        pass(8 * day);
        QCOMPARE(told(), QList<End>{End::Past});
        pass(-8 * day);
        QCOMPARE(told(), QList<End>{End::Far});
        pass(6 * day + hour);
        QCOMPARE(told(), QList<End>{End::WithinADay});
    }

    void aFreshSessionThatIsShortIsNoNews()
    {
        begin(12 * hour);
        m_watch->look();
        QVERIFY(told().isEmpty());
        pass(11 * hour + 60);
        QCOMPARE(told(), QList<End>{End::WithinAnHour});
    }

    void aKeptSessionThatIsAboutToEndIs()
    {
        make();
        m_backend->accounts.keep(m_backend->account());
        m_backend->store.put(m_backend->account().keychainKey(), m_backend->vendor.issueJwt(2 * hour));
        m_backend->session.restore();
        QTRY_COMPARE(m_backend->session.state(), Session::State::SignedIn);
        QCOMPARE(told(), QList<End>{End::WithinADay});
    }

    void signingInAgainBeginsAnew()
    {
        begin(7 * day);
        pass(6 * day + hour);
        QCOMPARE(told(), QList<End>{End::WithinADay});
        QSignalSpy signedIn(&m_backend->session, &Session::signedIn);
        Await<void> done;
        m_backend->session.signIn(Backend::address(), Backend::passwordSecret(), false, done.context(), done.callback());
        QVERIFY(done.wait() && done.result());
        QVERIFY(signedIn.constFirst().constFirst().toBool()); // The same account: its list stays.
        QCOMPARE(told(), QList<End>{End::Far});
        pass(6 * day + hour);
        QCOMPARE(told(), QList<End>{End::WithinADay});
    }

    void whatIsOverIsNotWatched()
    {
        begin(7 * day);
        pass(6 * day + hour);
        told();
        m_backend->session.signOut(this, [](const auto &) {});
        QCOMPARE(told(), QList<End>{End::Far});
        QVERIFY(!timer()->isActive());
    }

    void anApiTokenHasNoEnd()
    {
        make();
        m_backend->session.begin(m_backend->account(), *Credential::fromText(Secret::copyOf("tm_pro_abcdefgh")));
        pass(30 * day);
        QVERIFY(told().isEmpty());
        QVERIFY(!timer()->isActive());
    }

private:
    void make()
    {
        m_told.reset();
        m_watch.reset();
        m_backend = std::make_unique<Backend>();
        m_watch = std::make_unique<SessionWatch>(m_backend->session, m_backend->clock);
        m_told = std::make_unique<QSignalSpy>(m_watch.get(), &SessionWatch::endChanged);
        m_watch->look();
    }

    void begin(qint64 seconds)
    {
        make();
        m_backend->session.begin(m_backend->account(), m_backend->jwt(seconds));
    }

    void pass(qint64 seconds)
    {
        m_backend->clock.advance(seconds);
        m_watch->look();
    }

    /// What was told since the last time.
    QList<End> told()
    {
        QList<End> ends;
        for (const auto &arguments : std::as_const(*m_told)) {
            ends.append(arguments.constFirst().value<End>());
        }
        m_told->clear();
        return ends;
    }

    QTimer *timer() const { return m_watch->findChild<QTimer *>(); }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<SessionWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_told;
};

QTEST_GUILESS_MAIN(TestSessionWatch)
#include "tst_sessionwatch.moc"
