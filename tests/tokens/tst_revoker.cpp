// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/await.h"
#include "support/backend.h"
#include "tokens/revoker.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto never = 1h; ///< A wait that no test sees the end of.

}

/// Tokens on their way to being revoked, against a vendor in memory whose answers can be kept back.
class TestRevoker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_model = std::make_unique<TokenModel>(m_backend->clock);
        m_service = std::make_unique<TokenService>(m_backend->api, m_backend->session, *m_model, m_backend->clock);
        m_revoker = std::make_unique<Revoker>(*m_service, *m_model, m_backend->session);
        m_outcomes.clear();
        connect(m_revoker.get(), &Revoker::finished, this, [this](const Revoker::Outcome &outcome) { m_outcomes.append(outcome); });
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
    }

    void cleanup()
    {
        m_revoker.reset();
        m_service.reset();
        m_model.reset();
        m_backend.reset();
    }

    void whatIsUndoneInTimeIsNeverSent()
    {
        const QStringList ids = seed(2);
        m_revoker->add(ids, never);
        QCOMPARE(m_revoker->stage(ids[0]), RevokeStage::Waiting);
        QCOMPARE(m_revoker->secondsLeft(ids[0]), 3600);
        QCOMPARE(m_revoker->undoable(), ids);
        QVERIFY(m_revoker->isBusy());
        m_revoker->undo({ids[0]});
        QCOMPARE(m_revoker->stage(ids[0]), RevokeStage::None);
        m_revoker->sendNow({ids[1]});
        QVERIFY(ends());
        QCOMPARE(deletes(), 1);
        QVERIFY(!m_backend->vendor.tokens()[0].revokedAt);
        QVERIFY(m_backend->vendor.tokens()[1].revokedAt);
        QCOMPARE(m_outcomes[0].revoked, QStringList{ids[1]});
    }

    void afterTheWaitItLeavesByItself()
    {
        const QStringList ids = seed(3);
        QSignalSpy changes(m_revoker.get(), &Revoker::changed);
        m_revoker->add(ids, 5ms);
        QCOMPARE(deletes(), 0);
        QVERIFY(ends());
        QCOMPARE(deletes(), 3);
        QCOMPARE(m_outcomes.size(), 1);
        QCOMPARE(m_outcomes[0].revoked, ids); // In the order that was asked for.
        for (const QString &id : ids) {
            QCOMPARE(m_revoker->stage(id), RevokeStage::Revoked);
            QVERIFY(!m_model->find(id)->isActive());
        }
    }

    void theLatestIsUndoneFirst()
    {
        const QStringList ids = seed(3);
        m_revoker->add({ids[0]}, never);
        m_revoker->add({ids[1], ids[2]}, never);
        m_revoker->undoLatest();
        QCOMPARE(m_revoker->undoable(), QStringList{ids[0]});
        m_revoker->undoLatest();
        QVERIFY(!m_revoker->isBusy());
        m_revoker->undoLatest();
        QCOMPARE(deletes(), 0);
        QCOMPARE(m_outcomes.size(), 0); // Nothing was done, so nothing ended.
    }

    void nothingLeavesWhileAQuestionStands()
    {
        const QStringList ids = seed(2);
        m_revoker->add({ids[0]}, 1ms);
        m_revoker->hold();
        m_revoker->add({ids[1]}, 0ms);
        bool isLater = false; // A timer that was set later, for later, comes after the revoker's.
        QTimer::singleShot(5ms, [&isLater] { isLater = true; });
        QVERIFY(waitUntil([&isLater] { return isLater; }));
        QCOMPARE(deletes(), 0);
        QCOMPARE(m_revoker->undoable().size(), 2);
        m_revoker->goOn();
        QVERIFY(waitUntil([&] { return !m_revoker->isBusy(); }));
        QCOMPARE(deletes(), 2);
    }

    void fourAtMostAreOnTheirWay()
    {
        const QStringList ids = seed(7);
        m_backend->network.hold();
        m_revoker->add(ids, 0ms);
        QVERIFY(waitUntil([&] { return m_backend->network.heldCount() == Revoker::mostInFlight; }));
        QCOMPARE(m_revoker->sendingCount(), Revoker::mostInFlight);
        QCOMPARE(m_revoker->stage(ids[4]), RevokeStage::Queued);
        m_backend->network.release();
        QVERIFY(waitUntil([&] { return m_revoker->stage(ids[0]) == RevokeStage::Revoked; }));
        QVERIFY(waitUntil([&] { return deletes() == 5; }));
        QCOMPARE(m_revoker->sendingCount(), Revoker::mostInFlight);
        m_backend->network.releaseAll();
        QVERIFY(ends());
        QCOMPARE(deletes(), 7);
    }

    void progressCountsWhatIsDone()
    {
        const QStringList ids = seed(5);
        QList<QPair<int, int>> steps;
        connect(m_revoker.get(), &Revoker::progressChanged, this, [&](int done, int total) { steps.append({done, total}); });
        m_revoker->add(ids, 0ms);
        QVERIFY(ends());
        QCOMPARE(steps.constLast(), (QPair<int, int>{0, 0}));
        steps.removeLast();
        QCOMPARE(steps.constLast(), (QPair<int, int>{4, 5}));
        QVERIFY(std::all_of(steps.begin(), steps.end(), [](const auto &step) { return step.second == 5; }));
    }

    void stoppedMeansWhatHasNotLeftStaysActive()
    {
        const QStringList ids = seed(7);
        m_backend->network.hold();
        m_revoker->add(ids, 0ms);
        QVERIFY(waitUntil([&] { return m_backend->network.heldCount() == 4; }));
        m_revoker->undo(ids);
        m_backend->network.releaseAll();
        QVERIFY(ends());
        QCOMPARE(deletes(), 4);
        QCOMPARE(m_outcomes[0].revoked, ids.first(4));
        QCOMPARE(m_outcomes[0].stopped, ids.sliced(4));
        QCOMPARE(m_revoker->stage(ids[6]), RevokeStage::None);
        QVERIFY(!m_backend->vendor.tokens()[6].revokedAt);
    }

    void whatFailedSaysWhyAndIsTriedAgain()
    {
        const QStringList ids = seed(2);
        m_backend->network.answerNext({.status = 403, .body = R"({"error":"plan_limit"})"});
        m_revoker->add(ids, 0ms);
        QVERIFY(ends());
        QCOMPARE(m_outcomes[0].failed, QStringList{ids[0]});
        QCOMPARE(m_outcomes[0].revoked, QStringList{ids[1]});
        QVERIFY(m_revoker->error(ids[0]));
        QCOMPARE(m_revoker->error(ids[0])->kind, ApiError::Kind::Forbidden);
        m_revoker->add(m_outcomes[0].failed, 0ms);
        QVERIFY(!m_revoker->error(ids[0]));
        QVERIFY(waitUntil([&] { return m_outcomes.size() == 2; }));
        QCOMPARE(m_revoker->stage(ids[0]), RevokeStage::Revoked);
    }

    void whatWasRevokedElsewhereCountsAsDone()
    {
        const QStringList ids = seed(3);
        m_backend->vendor.tokens()[0].revokedAt = m_backend->clock.now();
        m_backend->vendor.tokens()[2].revokedAt = m_backend->clock.now();
        m_backend->network.hold();
        m_revoker->add({ids[0]}, 0ms);
        m_backend->network.releaseAll();
        QVERIFY(ends());
        QCOMPARE(m_outcomes[0].revoked, QStringList{ids[0]});
        // The list that was read for it told of the other one, for which nothing is sent.
        m_revoker->add({ids[2]}, 0ms);
        QCOMPARE(m_revoker->stage(ids[2]), RevokeStage::Revoked);
        QCOMPARE(deletes(), 1);
    }

    void twiceAskedForIsSentOnce()
    {
        const QStringList ids = seed(1);
        m_revoker->add(ids, never);
        m_revoker->add(ids, 0ms);
        QCOMPARE(m_revoker->stage(ids[0]), RevokeStage::Waiting);
        m_revoker->sendNow(ids);
        m_revoker->add(ids, 0ms);
        QVERIFY(ends());
        QCOMPARE(deletes(), 1);
    }

    void goesOnAfterANewSignIn()
    {
        const QStringList ids = seed(6);
        QSignalSpy needed(m_revoker.get(), &Revoker::signInNeeded);
        m_backend->vendor.endSessions();
        m_revoker->add(ids, 0ms);
        QVERIFY(waitUntil([&] { return m_backend->session.state() == Session::State::Refused; }));
        QCOMPARE(needed.size(), 1);
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QVERIFY(ends());
        QCOMPARE(m_outcomes[0].revoked.size(), 6);
        QVERIFY(!m_outcomes[0].sessionEnded);
    }

    void aDeclinedSignInStopsTheRest()
    {
        const QStringList ids = seed(7);
        m_backend->vendor.endSessions();
        m_revoker->add(ids.first(6), 0ms);
        m_revoker->add(ids.sliced(6), never);
        QVERIFY(waitUntil([&] { return m_backend->network.count("DELETE", 401) == 4; }));
        QVERIFY(waitUntil([&] { return m_backend->session.state() == Session::State::Refused; }));
        QTest::qWait(0);
        m_backend->session.declineSignIn();
        QVERIFY(ends());
        QVERIFY(m_outcomes[0].sessionEnded);
        QCOMPARE(m_outcomes[0].failed.size(), 4);
        QCOMPARE(m_outcomes[0].stopped.size(), 3);
        QCOMPARE(deletes(), 4);
        QVERIFY(!m_revoker->isBusy());
    }

    void anotherAccountsTokensAreNotTouched()
    {
        const QStringList ids = seed(7);
        m_backend->network.hold();
        m_revoker->add(ids.first(6), 0ms);
        m_revoker->add(ids.sliced(6), never);
        QVERIFY(waitUntil([&] { return m_backend->network.heldCount() == 4; }));
        Account other = m_backend->account();
        other.address = u"other@example.com"_s;
        m_backend->session.begin(other, m_backend->jwtOf(other.address));
        QVERIFY(!m_revoker->isBusy());
        QCOMPARE(m_outcomes.size(), 1);
        QVERIFY(m_outcomes[0].sessionEnded);
        QCOMPARE(m_outcomes[0].stopped.size(), 3);
        m_backend->network.releaseAll();
        QTest::qWait(0);
        QCOMPARE(deletes(), 4);
        QCOMPARE(m_outcomes.size(), 1);
        for (const QString &id : ids) {
            QCOMPARE(m_revoker->stage(id), RevokeStage::None);
        }
    }

    /// An answer that says nothing makes the service look at the list, which is another account's by now.
    void aLostAnswerIsNotLookedForInAnotherAccount()
    {
        const QStringList ids = seed(1);
        m_backend->network.hold();
        m_backend->network.answerNext({.status = 500});
        m_revoker->add(ids, 0ms);
        QVERIFY(waitUntil([&] { return m_backend->network.heldCount() == 1; }));
        const auto lists = m_backend->network.count("GET");
        Account other = m_backend->account();
        other.address = u"other@example.com"_s;
        m_backend->session.begin(other, m_backend->jwtOf(other.address));
        m_backend->network.releaseAll();
        QTest::qWait(0);
        QCOMPARE(m_backend->network.count("GET"), lists);
        QCOMPARE(deletes(), 1);
    }

    void signingOutStopsAll()
    {
        const QStringList ids = seed(2);
        m_revoker->add(ids, never);
        m_backend->session.signOut(this, [](const auto &) {});
        QVERIFY(!m_revoker->isBusy());
        QVERIFY(m_outcomes[0].sessionEnded);
        QCOMPARE(m_outcomes[0].stopped, ids);
        QCOMPARE(deletes(), 0);
    }

private:
    /// Ids of that many new tokens, which the model knows.
    QStringList seed(int count)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i) {
            ids.append(m_backend->vendor.seed(u"Token %1"_s.arg(i), m_backend->clock.now()).id);
        }
        Await<void> listed;
        m_service->refresh(listed.context(), listed.callback());
        return listed.wait() ? ids : QStringList();
    }

    bool ends()
    {
        return waitUntil([this] { return !m_outcomes.isEmpty(); });
    }

    qsizetype deletes() const { return m_backend->network.count("DELETE"); }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<TokenModel> m_model;
    std::unique_ptr<TokenService> m_service;
    std::unique_ptr<Revoker> m_revoker;
    QList<Revoker::Outcome> m_outcomes;
};

QTEST_MAIN(TestRevoker)
#include "tst_revoker.moc"
