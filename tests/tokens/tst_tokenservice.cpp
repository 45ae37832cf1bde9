// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/tokenservice.h"

#include "support/await.h"
#include "support/backend.h"
#include "tokens/tokenmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using State = Session::State;

/// A signed-in account with two tokens at the vendor, "Old" and "Older", and nothing listed yet.
struct World : Backend
{
    TokenModel model{clock};
    TokenService service{api, session, model, clock};
    QString oldId;

    World()
    {
        oldId = vendor.seed(u"Old"_s, clock.now().addDays(-1)).id;
        vendor.seed(u"Older"_s, clock.now().addDays(-2));
        session.begin(account(), jwt());
    }

    bool refresh()
    {
        Await<void> done;
        service.refresh(done.context(), done.callback());
        return done.wait() && done.result();
    }

    /// The names in the model.
    QStringList names() const
    {
        QStringList names;
        for (const Token &token : model.tokens()) {
            names.append(token.name);
        }
        names.sort();
        return names;
    }

    bool isActive(const QString &id) const { return model.find(id) && model.find(id)->isActive(); }

    /// As the person would, once asked.
    bool signInAgain()
    {
        Await<void> done;
        session.signIn(address(), passwordSecret(), false, done.context(), done.callback());
        return done.wait() && done.result();
    }

    void signOut()
    {
        Await<void, StoreError> done;
        session.signOut(done.context(), done.callback());
        QVERIFY(done.wait());
    }

    /// Runs the event loop until all that was posted before this has happened.
    static void drain()
    {
        for (int i = 0; i < 3; ++i) {
            QObject context;
            bool reached = false;
            QMetaObject::invokeMethod(
                &context, [&reached] { reached = true; }, Qt::QueuedConnection);
            QVERIFY(QTest::qWaitFor([&reached] { return reached; }));
        }
    }
};

template <typename T>
bool failedWith(Await<T> &done, Kind kind)
{
    return done.count() == 1 && !done.result() && done.result().error().kind == kind;
}

} // namespace

class TestTokenService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Listing.

    void refreshes()
    {
        World w;
        QVERIFY(!w.service.isRefreshing());
        QVERIFY(!w.service.lastRefreshed().isValid());
        QSignalSpy changes(&w.service, &TokenService::refreshingChanged);
        Await<void> done;
        w.service.refresh(done.context(), done.callback());
        QVERIFY(w.service.isRefreshing());
        QCOMPARE(changes.size(), 1);
        QVERIFY(done.wait());
        QVERIFY(done.result());
        QCOMPARE(done.count(), 1);
        QVERIFY(!w.service.isRefreshing());
        QCOMPARE(changes.size(), 2);
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s}));
        QCOMPARE(w.service.lastRefreshed(), w.clock.now());
    }

    void aFailureLeavesTheListAsItWas()
    {
        World w;
        QVERIFY(w.refresh());
        const QDateTime before = w.clock.now();
        w.clock.advance(60);
        w.network.answerNext({.status = 500, .body = R"({"error":"internal"})"_ba});
        Await<void> done;
        w.service.refresh(done.context(), done.callback());
        QVERIFY(done.wait());
        QVERIFY(failedWith(done, Kind::ServerFailed));
        QVERIFY(!w.service.isRefreshing());
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s}));
        QCOMPARE(w.service.lastRefreshed(), before);
    }

    void anOlderListNeverReplacesANewerOne()
    {
        World w;
        w.network.hold();
        Await<void> older;
        w.service.refresh(older.context(), older.callback());
        w.vendor.seed(u"New"_s, w.clock.now());
        Await<void> newer;
        w.service.refresh(newer.context(), newer.callback());
        w.network.release(1);
        QVERIFY(newer.wait());
        QCOMPARE(w.names(), (QStringList{u"New"_s, u"Old"_s, u"Older"_s}));
        w.network.releaseAll();
        QVERIFY(older.wait());
        QVERIFY(older.result());
        QCOMPARE(w.names(), (QStringList{u"New"_s, u"Old"_s, u"Older"_s}));
        QTRY_VERIFY(!w.service.isRefreshing());
    }

    void twoRefreshesAtOnce()
    {
        World w;
        Await<void> one;
        Await<void> two;
        w.service.refresh(one.context(), one.callback());
        w.service.refresh(two.context(), two.callback());
        QVERIFY(one.wait());
        QVERIFY(two.wait());
        QVERIFY(one.result() && two.result());
        QCOMPARE(one.count() + two.count(), 2);
        QVERIFY(!w.service.isRefreshing());
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s}));
        QVERIFY(w.service.lastRefreshed().isValid());
    }

    void theOlderListCountsWhereTheNewerFailed()
    {
        World w;
        w.network.hold();
        Await<void> older;
        w.service.refresh(older.context(), older.callback());
        w.network.answerNext({.status = 500});
        Await<void> newer;
        w.service.refresh(newer.context(), newer.callback());
        w.network.release(1);
        QVERIFY(newer.wait());
        QVERIFY(failedWith(newer, Kind::ServerFailed));
        w.network.releaseAll();
        QVERIFY(older.wait());
        QVERIFY(older.result());
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s}));
        QVERIFY(w.service.lastRefreshed().isValid());
        QVERIFY(!w.service.isRefreshing());
    }

    void aDeadContextIsNotTold()
    {
        World w;
        w.network.hold();
        Await<void> done;
        w.service.refresh(done.context(), done.callback());
        done.leave();
        w.network.releaseAll();
        QTRY_VERIFY(!w.service.isRefreshing());
        QCOMPARE(done.count(), 0);
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s})); // the list is there all the same
    }

    // Creating.

    void creates()
    {
        World w;
        QVERIFY(w.refresh());
        QObject context;
        std::optional<Result<CreatedToken>> result;
        QStringList namesThen;
        w.service.create(u"New"_s, &context, [&](Result<CreatedToken> created) {
            namesThen = w.names();
            result.emplace(std::move(created));
        });
        QTRY_VERIFY(result);
        QVERIFY(*result);
        QCOMPARE(namesThen, (QStringList{u"New"_s, u"Old"_s, u"Older"_s})); // before the callback
        const CreatedToken &created = **result;
        QCOMPARE(created.name, u"New"_s);
        QVERIFY(created.secret.reveal() == w.vendor.tokens().back().secret);
        QCOMPARE(*w.model.find(created.id), (Token{.id = created.id, .name = u"New"_s, .createdAt = w.clock.now()}));
        QCOMPARE(w.network.count("POST"), 1);
    }

    void aRefusedCreateAddsNothing()
    {
        World w;
        QVERIFY(w.refresh());
        w.vendor.setActiveLimit(2);
        Await<CreatedToken> done;
        w.service.create(u"New"_s, done.context(), done.callback());
        QVERIFY(done.wait());
        QVERIFY(failedWith(done, Kind::Forbidden));
        QCOMPARE(done.result().error().code, u"token_limit_reached"_s);
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s}));
        QCOMPARE(w.network.count("POST"), 1);
    }

    void aListThatLeftBeforeTheCreateDoesNotTakeTheRowAway()
    {
        World w;
        QVERIFY(w.refresh());
        w.network.hold();
        Await<void> listed;
        w.service.refresh(listed.context(), listed.callback());
        Await<CreatedToken> created;
        w.service.create(u"New"_s, created.context(), created.callback());
        w.network.release(1);
        QVERIFY(created.wait());
        QVERIFY(created.result());
        w.network.releaseAll();
        QVERIFY(listed.wait());
        QVERIFY(listed.result());
        QVERIFY(w.model.find(created.result()->id));
    }

    /// Nor may that list be lost: the rows that it would have brought come with another.
    void theFirstListIsReadAgainAfterACreate()
    {
        World w;
        w.network.hold();
        Await<void> listed;
        w.service.refresh(listed.context(), listed.callback());
        Await<CreatedToken> created;
        w.service.create(u"New"_s, created.context(), created.callback());
        w.network.release(1);
        QVERIFY(created.wait());
        w.network.releaseAll();
        QVERIFY(listed.wait());
        QVERIFY(listed.result());
        QCOMPARE(listed.count(), 1);
        QCOMPARE(w.names(), (QStringList{u"New"_s, u"Old"_s, u"Older"_s}));
        QCOMPARE(w.service.lastRefreshed(), w.clock.now());
        QVERIFY(!w.service.isRefreshing());
    }

    // Revoking.

    void revokes()
    {
        World w;
        QVERIFY(w.refresh());
        w.clock.advance(60);
        Await<void> done;
        w.service.revoke(w.oldId, done.context(), done.callback());
        QVERIFY(w.isActive(w.oldId)); // not before the server says so
        QVERIFY(done.wait());
        QVERIFY(done.result());
        QVERIFY(!w.isActive(w.oldId));
        QCOMPARE(w.model.find(w.oldId)->revokedAt, w.clock.now());
        QCOMPARE(w.network.count("DELETE", 204), 1);
        QCOMPARE(w.network.count("GET"), 1);
    }

    void aListThatLeftBeforeTheRevokeDoesNotTurnItBack()
    {
        World w;
        QVERIFY(w.refresh());
        w.network.hold();
        Await<void> listed;
        w.service.refresh(listed.context(), listed.callback());
        Await<void> revoked;
        w.service.revoke(w.oldId, revoked.context(), revoked.callback());
        w.network.release(1);
        QVERIFY(revoked.wait());
        w.network.releaseAll();
        QVERIFY(listed.wait());
        QVERIFY(!w.isActive(w.oldId));
    }

    void ofATokenThatIsGoneTheListIsReadAgain()
    {
        World w;
        QVERIFY(w.refresh());
        w.vendor.tokens().front().revokedAt = w.clock.now().addSecs(-30); // somebody else did
        QObject context;
        std::optional<Result<void>> result;
        bool wasActiveThen = true;
        w.service.revoke(w.oldId, &context, [&](const Result<void> &revoked) {
            wasActiveThen = w.isActive(w.oldId);
            result = revoked;
        });
        QTRY_VERIFY(result);
        QVERIFY(!*result);
        QVERIFY(result->error().kind == Kind::NotFound);
        QVERIFY(!wasActiveThen); // the list came before the callback
        QCOMPARE(w.network.count("DELETE"), 1);
        QCOMPARE(w.network.count("GET", 200), 2);
        QCOMPARE(w.model.find(w.oldId)->revokedAt, w.clock.now().addSecs(-30));
    }

    void theNotFoundIsToldEvenIfTheListFails()
    {
        World w;
        QVERIFY(w.refresh());
        w.network.answerNext({.status = 404, .body = R"({"error":"not_found"})"_ba});
        w.network.answerNext({.status = 500});
        Await<void> done;
        w.service.revoke(w.oldId, done.context(), done.callback());
        QVERIFY(done.wait());
        QVERIFY(failedWith(done, Kind::NotFound));
        QVERIFY(w.isActive(w.oldId));
    }

    void aFailedRevokeChangesNothing()
    {
        World w;
        QVERIFY(w.refresh());
        w.network.answerNext({.status = 503});
        Await<void> done;
        w.service.revoke(w.oldId, done.context(), done.callback());
        QVERIFY(done.wait());
        QVERIFY(failedWith(done, Kind::ServerFailed));
        QVERIFY(w.isActive(w.oldId));
        QCOMPARE(w.network.count("DELETE"), 1);
    }

    void anUnusableIdIsNotSent()
    {
        World w;
        Await<void> done;
        w.service.revoke(u".."_s, done.context(), done.callback());
        QVERIFY(done.wait());
        QVERIFY(failedWith(done, Kind::BadId));
        QVERIFY(w.network.seen().isEmpty());
    }

    // Nobody signed in.

    void withoutALoginNothingIsSent()
    {
        World w;
        w.signOut();
        Await<void> listed;
        Await<CreatedToken> created;
        Await<void> revoked;
        w.service.refresh(listed.context(), listed.callback());
        w.service.create(u"New"_s, created.context(), created.callback());
        w.service.revoke(w.oldId, revoked.context(), revoked.callback());
        QCOMPARE(listed.count() + created.count() + revoked.count(), 0); // from the event loop, not at once
        QVERIFY(listed.wait() && created.wait() && revoked.wait());
        QVERIFY(failedWith(listed, Kind::SignedOut));
        QVERIFY(failedWith(created, Kind::SignedOut));
        QVERIFY(failedWith(revoked, Kind::SignedOut));
        QVERIFY(w.network.seen().isEmpty());
        QVERIFY(!w.service.isRefreshing());
    }

    void signingOutEmptiesTheList()
    {
        World w;
        QVERIFY(w.refresh());
        w.signOut();
        QCOMPARE(w.model.rowCount(), 0);
        QVERIFY(!w.service.lastRefreshed().isValid());
    }

    void answersThatComeAfterTheSignOutTouchNothing()
    {
        World w;
        QVERIFY(w.refresh());
        w.network.hold();
        Await<void> listed;
        Await<CreatedToken> created;
        Await<void> revoked;
        w.service.refresh(listed.context(), listed.callback());
        w.service.create(u"New"_s, created.context(), created.callback());
        w.service.revoke(w.oldId, revoked.context(), revoked.callback());
        w.signOut();
        w.network.releaseAll();
        QVERIFY(listed.wait() && created.wait() && revoked.wait());
        QVERIFY(created.result()); // the secret is not lost
        QVERIFY(revoked.result());
        World::drain();
        QCOMPARE(w.model.rowCount(), 0);
        QVERIFY(!w.service.lastRefreshed().isValid());
        QVERIFY(!w.service.isRefreshing());
        QCOMPARE(w.session.state(), State::SignedOut);
    }

    void answersForOneAccountDoNotReachTheNext()
    {
        World w;
        QVERIFY(w.refresh());
        w.network.hold();
        Await<void> listed;
        Await<CreatedToken> created;
        w.service.refresh(listed.context(), listed.callback());
        w.service.create(u"New"_s, created.context(), created.callback());
        w.signOut();
        w.session.begin({.apiUrl = w.apiUrl(), .address = u"other@example.com"_s}, w.jwtOf(u"other@example.com"_s));
        w.network.releaseAll();
        QVERIFY(listed.wait() && created.wait());
        World::drain();
        QCOMPARE(w.model.rowCount(), 0);
        QVERIFY(!w.service.isRefreshing());
        QCOMPARE(w.session.state(), State::SignedIn);
    }

    /// The same id at two servers, or a list that has it no more: neither says anything of another account's revoke.
    void aRevokeOfOneAccountIsNotLookedForInTheNext()
    {
        World w;
        QVERIFY(w.refresh());
        w.network.hold();
        Await<void> done;
        Await<void> lost;
        w.service.revoke(w.oldId, done.context(), done.callback());
        w.network.answerNext({.status = 502, .body = "{}"});
        w.service.revoke(w.vendor.tokens().back().id, lost.context(), lost.callback());
        QTRY_COMPARE(w.network.heldCount(), 2);
        Vendor &other = w.vendor.addAccount(u"other@example.com"_s, w.password());
        other.seed(u"Own"_s, w.clock.now()).id = w.oldId;
        w.session.begin({.apiUrl = w.apiUrl(), .address = u"other@example.com"_s},
                        *Credential::fromText(Secret::take(other.issueJwt())));
        w.network.releaseAll();
        QVERIFY(w.refresh());
        QVERIFY(done.wait() && lost.wait());
        QVERIFY(done.result());
        QVERIFY(!lost.result()); // Not “revoked”, only because the list that is here now has no such token.
        QCOMPARE(w.names(), QStringList{u"Own"_s});
        QVERIFY(w.isActive(w.oldId));
        QCOMPARE(w.network.count("DELETE"), 2);
    }

    // A credential that the server refuses.

    void aRefusedCallGoesOnOnceTheSameAccountIsSignedIn()
    {
        World w;
        QVERIFY(w.refresh());
        w.vendor.endSessions();
        Await<CreatedToken> created;
        w.service.create(u"New"_s, created.context(), created.callback());
        QTRY_COMPARE(w.session.state(), State::Refused);
        World::drain();
        QCOMPARE(created.count(), 0);
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s})); // nothing is lost meanwhile

        QVERIFY(w.signInAgain());
        QVERIFY(created.wait());
        QVERIFY(created.result());
        QCOMPARE(created.count(), 1);
        QCOMPARE(w.names(), (QStringList{u"New"_s, u"Old"_s, u"Older"_s}));
        QCOMPARE(w.network.count("POST", 401), 1);
        QCOMPARE(w.network.count("POST", 201), 1);
        QCOMPARE(w.vendor.tokens().size(), 3U);
    }

    void everyRefusedCallGoesOn()
    {
        World w;
        QVERIFY(w.refresh());
        w.vendor.endSessions();
        Await<void> listed;
        Await<CreatedToken> created;
        Await<void> revoked;
        w.service.refresh(listed.context(), listed.callback());
        w.service.create(u"New"_s, created.context(), created.callback());
        w.service.revoke(w.oldId, revoked.context(), revoked.callback());
        QTRY_COMPARE(w.session.state(), State::Refused);
        World::drain();
        QVERIFY(w.service.isRefreshing());
        QVERIFY(w.signInAgain());
        QVERIFY(listed.wait() && created.wait() && revoked.wait());
        QVERIFY(listed.result() && created.result() && revoked.result());
        QCOMPARE(w.network.count("POST", 201), 1);
        QCOMPARE(w.network.count("DELETE", 204), 1);
        QVERIFY(!w.isActive(w.oldId));
        QVERIFY(w.model.find(created.result()->id));
        QTRY_VERIFY(!w.service.isRefreshing());
    }

    void declining()
    {
        World w;
        QVERIFY(w.refresh());
        w.vendor.endSessions();
        Await<void> listed;
        Await<CreatedToken> created;
        Await<void> revoked;
        w.service.refresh(listed.context(), listed.callback());
        w.service.create(u"New"_s, created.context(), created.callback());
        w.service.revoke(w.oldId, revoked.context(), revoked.callback());
        QTRY_COMPARE(w.session.state(), State::Refused);
        World::drain();
        w.session.declineSignIn();
        QVERIFY(listed.wait() && created.wait() && revoked.wait());
        QVERIFY(failedWith(listed, Kind::Unauthorized));
        QVERIFY(failedWith(created, Kind::Unauthorized));
        QVERIFY(failedWith(revoked, Kind::Unauthorized));
        QVERIFY(!w.service.isRefreshing());
        QVERIFY(w.signInAgain());
        World::drain();
        QCOMPARE(w.network.count("POST", 201), 0);
        QCOMPARE(w.network.count("DELETE", 204), 0);
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s}));
    }

    void anotherAccountDoesNotInheritTheCall()
    {
        World w;
        QVERIFY(w.refresh());
        w.vendor.endSessions();
        Await<CreatedToken> created;
        Await<void> revoked;
        w.service.create(u"New"_s, created.context(), created.callback());
        w.service.revoke(w.oldId, revoked.context(), revoked.callback());
        QTRY_COMPARE(w.session.state(), State::Refused);
        World::drain();
        Await<void> other;
        w.session.signIn(w.jwtOf(u"other@example.com"_s), false, other.context(), other.callback());
        QVERIFY(other.wait());
        QVERIFY(other.result());
        QVERIFY(created.wait() && revoked.wait());
        QVERIFY(failedWith(created, Kind::Unauthorized));
        QVERIFY(failedWith(revoked, Kind::Unauthorized));
        World::drain();
        QCOMPARE(w.network.count("POST"), 1);
        QCOMPARE(w.network.count("DELETE"), 1);
        QCOMPARE(w.vendor.tokens().size(), 2U);
        QCOMPARE(w.model.rowCount(), 0); // the first account's tokens are nobody else's business
    }

    void signingOutEndsTheCall()
    {
        World w;
        w.vendor.endSessions();
        Await<CreatedToken> created;
        w.service.create(u"New"_s, created.context(), created.callback());
        QTRY_COMPARE(w.session.state(), State::Refused);
        w.signOut();
        QVERIFY(created.wait());
        QVERIFY(failedWith(created, Kind::Unauthorized));
        QVERIFY(w.signInAgain());
        World::drain();
        QCOMPARE(w.vendor.tokens().size(), 2U);
    }

    /// The refusal was on its way while the person signed out and somebody else in.
    void aLateRefusalIsNotForTheNextAccount()
    {
        World w;
        w.vendor.endSessions();
        w.network.hold();
        Await<CreatedToken> created;
        w.service.create(u"New"_s, created.context(), created.callback());
        QCOMPARE(w.network.count("POST", 401), 1);
        w.signOut();
        w.session.begin({.apiUrl = w.apiUrl(), .address = u"other@example.com"_s}, w.jwtOf(u"other@example.com"_s));
        w.network.releaseAll();
        QVERIFY(created.wait());
        QVERIFY(failedWith(created, Kind::Unauthorized));
        QCOMPARE(w.session.state(), State::SignedIn);
        World::drain();
        QCOMPARE(w.network.count("POST"), 1);
        QCOMPARE(w.vendor.tokens().size(), 2U);
    }

    /// Of two calls one was refused at once, the other's refusal came after the person had signed in again.
    void aLateRefusalOfTheOldCredentialDoesNotRefuseTheNew()
    {
        World w;
        w.vendor.endSessions();
        w.network.hold();
        Await<void> listed;
        Await<CreatedToken> created;
        w.service.refresh(listed.context(), listed.callback());
        w.service.create(u"New"_s, created.context(), created.callback());
        w.network.release(0);
        QTRY_COMPARE(w.session.state(), State::Refused);
        Await<void> again;
        w.session.signIn(w.address(), w.passwordSecret(), false, again.context(), again.callback());
        w.network.release(1);
        QVERIFY(again.wait());
        QCOMPARE(w.session.state(), State::SignedIn);
        w.network.releaseAll();
        QVERIFY(created.wait());
        QVERIFY(created.result());
        QVERIFY(listed.wait());
        QCOMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.network.count("POST", 201), 1);
    }

    /// A token that nobody waits for any more would be made, and its secret lost.
    void aCallWhoseDialogWasClosedDoesNotGoOn()
    {
        World w;
        QVERIFY(w.refresh());
        w.vendor.endSessions();
        Await<CreatedToken> created;
        Await<void> revoked;
        Await<void> listed;
        w.service.create(u"New"_s, created.context(), created.callback());
        w.service.revoke(w.oldId, revoked.context(), revoked.callback());
        w.service.refresh(listed.context(), listed.callback());
        QTRY_COMPARE(w.session.state(), State::Refused);
        World::drain();
        created.leave();
        revoked.leave();
        listed.leave();
        QVERIFY(w.signInAgain());
        World::drain();
        QCOMPARE(w.network.count("POST", 201), 0);
        QCOMPARE(w.network.count("DELETE", 204), 0);
        QCOMPARE(w.vendor.tokens().size(), 2U);
        QVERIFY(!w.service.isRefreshing());
    }

    void aCallAfterDecliningAsksAgain()
    {
        World w;
        w.vendor.endSessions();
        Await<void> first;
        w.service.refresh(first.context(), first.callback());
        QTRY_COMPARE(w.session.state(), State::Refused);
        w.session.declineSignIn();
        QVERIFY(first.wait());
        QSignalSpy changes(&w.session, &Session::stateChanged);
        Await<void> second;
        w.service.refresh(second.context(), second.callback());
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(w.session.state(), State::Refused);
        QVERIFY(w.signInAgain());
        QVERIFY(second.wait());
        QVERIFY(second.result());
        QCOMPARE(w.names(), (QStringList{u"Old"_s, u"Older"_s}));
    }

    void anApiTokenThatMayNotCreateIsToldSo()
    {
        World w;
        w.session.begin({.apiUrl = w.apiUrl()},
                        *Credential::fromText(Secret::copyOf(w.vendor.tokens().front().secret)));
        QVERIFY(w.refresh());
        Await<CreatedToken> created;
        w.service.create(u"New"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        QVERIFY(failedWith(created, Kind::Forbidden));
        QCOMPARE(w.session.state(), State::SignedIn);
    }
};

QTEST_GUILESS_MAIN(TestTokenService)
#include "tst_tokenservice.moc"
