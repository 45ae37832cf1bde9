// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/session.h"

#include "support/await.h"
#include "support/backend.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using State = Session::State;

/// A backend, and what the session said.
struct World : Backend
{
    QSignalSpy changes{&session, &Session::stateChanged};
    QSignalSpy signIns{&session, &Session::signedIn};
    QSignalSpy signOuts{&session, &Session::signedOut};
    QList<StoreError> keepErrors = {};
    QList<StoreError> restoreErrors = {};

    World()
    {
        QObject::connect(&session, &Session::keepFailed, &session,
                         [this](StoreError error) { keepErrors.append(error); });
        QObject::connect(&session, &Session::restoreFailed, &session,
                         [this](StoreError error) { restoreErrors.append(error); });
    }

    bool signIn(bool keep)
    {
        Await<void> done;
        session.signIn(address(), passwordSecret(), keep, done.context(), done.callback());
        return done.wait() && done.result();
    }

    bool signIn(Credential credential, bool keep)
    {
        Await<void> done;
        session.signIn(std::move(credential), keep, done.context(), done.callback());
        return done.wait() && done.result();
    }

    bool signInAndKeep()
    {
        return signIn(true) && QTest::qWaitFor([this] { return session.isKept(); });
    }

    /// The result of signing out.
    std::optional<StoreError> signOut()
    {
        Await<void, StoreError> done;
        session.signOut(done.context(), done.callback());
        if (!done.wait() || done.count() != 1) {
            qFatal("signOut() did not answer once");
        }
        return done.result() ? std::nullopt : std::optional(done.result().error());
    }

    std::optional<StoreError> forget(const Account &account)
    {
        Await<void, StoreError> done;
        session.forget(account, done.context(), done.callback());
        if (!done.wait() || done.count() != 1) {
            qFatal("forget() did not answer once");
        }
        return done.result() ? std::nullopt : std::optional(done.result().error());
    }

    /// The owner, then another, who is in use; both kept.
    std::pair<Account, Account> signInTwice()
    {
        const bool first = signInAndKeep();
        const Account owner = session.account();
        session.want(std::nullopt);
        vendor.addAccount(u"other@example.com"_s, password());
        Await<void> done;
        session.signIn(u"other@example.com"_s, passwordSecret(), true, done.context(), done.callback());
        if (!first || !done.wait() || !done.result() || !QTest::qWaitFor([this] { return session.isKept(); })) {
            qFatal("two accounts could not sign in");
        }
        return {owner, session.account()};
    }

    QByteArray bearer() const { return session.login()->credential.secret().reveal().toByteArray(); }

    /// What an earlier run of the program left: a kept account and its credential.
    Account leaveKept(const QByteArray &credential, const QString &who = address())
    {
        const Account left{.apiUrl = apiUrl(), .address = who};
        accounts.keep(left);
        store.put(left.keychainKey(), credential);
        return left;
    }

    /// Runs the event loop until all that was posted before this has happened.
    static void drain()
    {
        QObject context;
        bool reached = false;
        QMetaObject::invokeMethod(
            &context, [&reached] { reached = true; }, Qt::QueuedConnection);
        QVERIFY(QTest::qWaitFor([&reached] { return reached; }));
    }
};

Secret apiTokenOf(Vendor &vendor)
{
    return Secret::copyOf(vendor.seed(u"Own"_s, QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC)).secret);
}

} // namespace

class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsSignedOut()
    {
        World w;
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(!w.session.login());
        QVERIFY(!w.session.isKept());
        QVERIFY(!w.session.endsAt());
        QCOMPARE(w.session.account(), Account{.apiUrl = w.apiUrl()});
        w.session.restore();
        World::drain();
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(w.store.log().isEmpty()); // no account was kept, so the keychain is not asked
        QVERIFY(w.restoreErrors.isEmpty());
    }

    // By password.

    void signsInByPassword()
    {
        World w;
        QVERIFY(w.signIn(false));
        QCOMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.session.account(), (Account{.apiUrl = w.apiUrl(), .address = w.address(), .subject = w.address()}));
        QCOMPARE(w.session.login()->apiUrl, w.apiUrl());
        QVERIFY(w.session.login()->credential.kind() == Credential::Kind::Jwt);
        QCOMPARE(w.session.endsAt(), w.clock.now().addDays(7));
        QCOMPARE(w.signIns.size(), 1);
        QCOMPARE(w.signIns.first().first().toBool(), false); // nobody was refused before
        QVERIFY(!w.session.isKept());
        World::drain();
        QVERIFY(w.store.log().isEmpty());
        QVERIFY(!w.kept());
        QCOMPARE(w.network.seen().size(), 1);
        QVERIFY(w.network.seen().first().authorization.isEmpty());
    }

    void aWrongPasswordSignsNobodyIn()
    {
        World w;
        Await<void> done;
        w.session.signIn(w.address(), Secret::copyOf("wrong"), true, done.context(), done.callback());
        QVERIFY(done.wait());
        QVERIFY(!done.result());
        QVERIFY(done.result().error().kind == ApiError::Kind::Unauthorized);
        QCOMPARE(done.result().error().code, u"invalid_credentials"_s);
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(!w.session.login());
        QCOMPARE(w.signIns.size(), 0);
        QVERIFY(w.store.log().isEmpty());
    }

    void anAnswerThatIsNoCredentialSignsNobodyIn_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("a word") << "hello"_ba;
        QTest::newRow("two lines") << R"(a.b.c\r\nX-Other: 1)"_ba;
    }

    void anAnswerThatIsNoCredentialSignsNobodyIn()
    {
        QFETCH(QByteArray, token);
        World w;
        w.network.answerNext({.status = 200, .body = R"({"token":")" + token + R"("})"});
        Await<void> done;
        w.session.signIn(w.address(), w.passwordSecret(), true, done.context(), done.callback());
        QVERIFY(done.wait());
        QVERIFY(!done.result());
        QVERIFY(done.result().error().kind == ApiError::Kind::BadAnswer);
        QCOMPARE(done.result().error().field, u"token"_s);
        QCOMPARE(w.session.state(), State::SignedOut);
    }

    // By a pasted credential.

    void signsInByJwt()
    {
        World w;
        QVERIFY(w.signIn(w.jwt(3600), false));
        QCOMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.session.account(), (Account{.apiUrl = w.apiUrl(), .subject = w.address()}));
        QCOMPARE(w.session.endsAt(), w.clock.now().addSecs(3600));
        QCOMPARE(w.network.count("GET", 200), 1); // it was tried on the list
    }

    void signsInByApiToken()
    {
        World w;
        QVERIFY(w.signIn(*Credential::fromText(apiTokenOf(w.vendor)), false));
        QCOMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.session.account(), (Account{.apiUrl = w.apiUrl()}));
        QVERIFY(!w.session.endsAt());
        QVERIFY(w.session.login()->credential.kind() == Credential::Kind::ApiToken);
    }

    void aCredentialThatIsNotGoodIsNotTaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("JWT") << u"e30.e30.x"_s;
        QTest::newRow("API token") << u"tm_pro_aBcDeFgHiJkLmNoPqRsTuVwXyZ123456"_s;
    }

    void aCredentialThatIsNotGoodIsNotTaken()
    {
        QFETCH(QString, text);
        World w;
        Await<void> done;
        w.session.signIn(*Credential::fromText(std::move(text)), true, done.context(), done.callback());
        QVERIFY(done.wait());
        QVERIFY(!done.result());
        QVERIFY(done.result().error().kind == ApiError::Kind::Unauthorized);
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(w.store.log().isEmpty());
        QCOMPARE(w.signIns.size(), 0);
    }

    void aPageThatIsClosedSignsNobodyIn()
    {
        World w;
        Await<void> byPassword;
        w.network.hold();
        w.session.signIn(w.address(), w.passwordSecret(), true, byPassword.context(), byPassword.callback());
        Await<void> byToken;
        w.session.signIn(w.jwt(), true, byToken.context(), byToken.callback());
        byPassword.leave();
        byToken.leave();
        w.network.releaseAll();
        World::drain();
        World::drain();
        QCOMPARE(byPassword.count() + byToken.count(), 0);
        QCOMPARE(w.session.state(), State::SignedOut);
    }

    void beginTakesWhatItIsGiven()
    {
        World w;
        w.session.begin(w.account(), w.jwt(60));
        QCOMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.session.account().address, w.address());
        QCOMPARE(w.session.endsAt(), w.clock.now().addSecs(60));
        QVERIFY(w.network.seen().isEmpty());
        QVERIFY(w.store.log().isEmpty());
        QVERIFY(!w.session.isKept());
    }

    // Keeping.

    void keepsTheCredentialAndNotThePassword()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        QCOMPARE(w.store.keys(), QStringList{w.session.account().keychainKey()});
        QCOMPARE(w.store.textOf(w.store.keys().first()), w.bearer());
        QCOMPARE(w.kept(), w.session.account());
        // The settings are a plain file: whose account it is stands there, and nothing that opens it.
        const QByteArray settings = w.settingsText();
        QVERIFY(settings.contains("owner@example.com"));
        QVERIFY(!settings.contains(w.bearer()));
        for (const QByteArray &part : w.bearer().split('.')) {
            QVERIFY(!settings.contains(part));
        }
        QVERIFY(!settings.contains("correct"));
        QVERIFY(!settings.contains("battery"));
    }

    void keepsAnApiToken()
    {
        World w;
        QVERIFY(w.signIn(*Credential::fromText(apiTokenOf(w.vendor)), true));
        QTRY_VERIFY(w.session.isKept());
        QCOMPARE(w.store.textOf(w.session.account().keychainKey()), w.bearer());
        QVERIFY(w.kept());
        QVERIFY(!w.settingsText().contains("tm_pro_"));
    }

    void tellsWhenNothingWasKept_data()
    {
        QTest::addColumn<StoreError>("error");
        QTest::newRow("unavailable") << StoreError::Unavailable;
        QTest::newRow("denied") << StoreError::Denied;
        QTest::newRow("no answer") << StoreError::NoAnswer;
        QTest::newRow("not verified") << StoreError::NotVerified;
    }

    void tellsWhenNothingWasKept()
    {
        QFETCH(StoreError, error);
        World w;
        w.store.failWrite = error;
        QVERIFY(w.signIn(true));
        QTRY_COMPARE(w.keepErrors, QList<StoreError>{error});
        QCOMPARE(w.session.state(), State::SignedIn); // it works all the same
        QVERIFY(!w.session.isKept());
        QVERIFY(!w.kept());
    }

    /// A write that gave no clear answer may have happened. Signing out looks after it.
    void signingOutErasesWhatMayHaveBeenKept_data()
    {
        QTest::addColumn<StoreError>("error");
        QTest::newRow("no answer") << StoreError::NoAnswer;
        QTest::newRow("not verified") << StoreError::NotVerified;
    }

    void signingOutErasesWhatMayHaveBeenKept()
    {
        QFETCH(StoreError, error);
        World w;
        w.store.failWrite = error;
        QVERIFY(w.signIn(true));
        QTRY_COMPARE(w.keepErrors.size(), 1);
        QCOMPARE(w.store.keys().size(), 1);
        QCOMPARE(w.signOut(), std::nullopt);
        QVERIFY(w.store.keys().isEmpty());
    }

    // The next run.

    void restores_data()
    {
        QTest::addColumn<bool>("isApiToken");
        QTest::newRow("JWT") << false;
        QTest::newRow("API token") << true;
    }

    void restores()
    {
        QFETCH(bool, isApiToken);
        World w;
        QVERIFY(w.signIn(isApiToken ? *Credential::fromText(apiTokenOf(w.vendor)) : w.jwt(), true));
        QTRY_VERIFY(w.session.isKept());

        // Another run reads the same settings from the disk.
        QSettings settings(w.settingsPath(), QSettings::IniFormat);
        AccountStore accounts(settings);
        Session next(w.api, accounts, w.store, w.apiUrl());
        next.restore();
        QCOMPARE(next.state(), State::Restoring);
        QCOMPARE(next.account(), w.session.account());
        QVERIFY(!next.login());
        QTRY_COMPARE(next.state(), State::SignedIn);
        QVERIFY(next.login()->credential.secret().reveal() == w.bearer());
        QCOMPARE(next.account(), w.session.account());
        QCOMPARE(next.endsAt(), w.session.endsAt());
        QVERIFY(next.isKept());
        QCOMPARE(w.store.log().count(u"write "_s + next.account().keychainKey()), 1); // not written again
        QCOMPARE(w.network.seen().size(), 1);                                         // and not asked for again
    }

    void whatCannotBeRestoredStaysKept_data()
    {
        QTest::addColumn<StoreError>("error");
        QTest::newRow("not found, or locked") << StoreError::NotFound;
        QTest::newRow("denied") << StoreError::Denied;
        QTest::newRow("unavailable") << StoreError::Unavailable;
        QTest::newRow("no answer") << StoreError::NoAnswer;
    }

    void whatCannotBeRestoredStaysKept()
    {
        QFETCH(StoreError, error);
        World w;
        const Account left = w.leaveKept(w.vendor.issueJwt());
        w.store.failRead = error;
        w.session.restore();
        QTRY_COMPARE(w.restoreErrors, QList<StoreError>{error});
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(!w.session.login());
        QCOMPARE(w.session.account(), Account{.apiUrl = w.apiUrl()});
        QCOMPARE(w.kept(), left);
        QCOMPARE(w.store.keys().size(), 1);

        // The next time it may be there.
        w.store.failRead.reset();
        w.session.restore();
        QTRY_COMPARE(w.session.state(), State::SignedIn);
    }

    void anItemThatIsNoCredentialIsNotTaken()
    {
        World w;
        w.leaveKept("something else\r\n"_ba);
        w.session.restore();
        QTRY_COMPARE(w.restoreErrors, QList<StoreError>{StoreError::NotVerified});
        QCOMPARE(w.session.state(), State::SignedOut);
    }

    void aSignInOvertakesTheKeychain()
    {
        World w;
        const Account left = w.leaveKept(w.vendor.issueJwt());
        w.store.hold();
        w.session.restore();
        QVERIFY(w.signIn(w.jwtOf(u"other@example.com"_s), false));
        const QByteArray bearer = w.bearer();
        w.store.release();
        World::drain();
        QCOMPARE(w.bearer(), bearer);
        QCOMPARE(w.session.account().subject, u"other@example.com"_s);
        QVERIFY(!w.session.isKept());
        QCOMPARE(w.signIns.size(), 1);
        QVERIFY(w.restoreErrors.isEmpty());
        QCOMPARE(w.kept(), left);
    }

    void anErrorThatComesTooLateIsDropped()
    {
        World w;
        w.leaveKept(w.vendor.issueJwt());
        w.store.failRead = StoreError::NoAnswer;
        w.store.hold();
        w.session.restore();
        QVERIFY(w.signIn(false));
        w.store.release();
        World::drain();
        QVERIFY(w.restoreErrors.isEmpty());
        QCOMPARE(w.session.state(), State::SignedIn);
    }

    // Signing out.

    void signsOut()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        QVERIFY(!w.settingsText().isEmpty());
        QCOMPARE(w.signOut(), std::nullopt);
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(!w.session.login());
        QVERIFY(!w.session.endsAt());
        QVERIFY(!w.session.isKept());
        QCOMPARE(w.session.account(), Account{.apiUrl = w.apiUrl()});
        QCOMPARE(w.signOuts.size(), 1);
        QVERIFY(w.store.keys().isEmpty());
        QVERIFY(!w.kept());
        // It stays in the list, and is who is likely to sign in next.
        QCOMPARE(w.accounts.accounts().size(), 1);
        QCOMPARE(w.session.wanted()->address, w.address());
        QVERIFY(w.session.isAsking());
    }

    void forgetsAtOnceWhateverTheKeychainDoes()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        w.store.hold();
        Await<void, StoreError> done;
        w.session.signOut(done.context(), done.callback());
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(!w.session.login());
        World::drain();
        QCOMPARE(done.count(), 0);
        w.store.release();
        QVERIFY(done.wait());
        QVERIFY(done.result());
    }

    void tellsWhenTheCredentialIsStillThere()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        const Account account = w.session.account();
        w.store.failErase = StoreError::Denied;
        QCOMPARE(w.signOut(), StoreError::Denied);
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(!w.kept()); // the next run must not sign in with it
        QCOMPARE(w.store.keys().size(), 1);

        w.store.failErase.reset();
        Await<void, StoreError> again;
        w.session.eraseKept(account, again.context(), again.callback());
        QVERIFY(again.wait());
        QVERIFY(again.result());
        QVERIFY(w.store.keys().isEmpty());
    }

    void signingOutWithoutAKeptCredentialLeavesTheKeychainAlone()
    {
        World w;
        QVERIFY(w.signIn(false));
        QCOMPARE(w.signOut(), std::nullopt);
        QVERIFY(w.store.log().isEmpty());
    }

    void signingOutWhileItIsBeingWrittenErasesIt()
    {
        World w;
        w.store.hold();
        QVERIFY(w.signIn(true));
        QCOMPARE(w.store.heldCount(), 1);
        Await<void, StoreError> done;
        w.session.signOut(done.context(), done.callback());
        w.store.release();
        QVERIFY(done.wait());
        QVERIFY(done.result());
        QVERIFY(w.store.keys().isEmpty());
        QVERIFY(!w.kept());
        QVERIFY(!w.session.isKept());
    }

    /// The keychain was locked at the start, the person signed in by hand and then out: the item of the last run goes.
    void signingOutErasesWhatCouldNotBeRestored()
    {
        World w;
        w.leaveKept(w.vendor.issueJwt());
        w.store.failRead = StoreError::NotFound;
        w.session.restore();
        QTRY_COMPARE(w.restoreErrors.size(), 1);
        QVERIFY(w.signIn(false));
        QCOMPARE(w.signOut(), std::nullopt);
        QVERIFY(w.store.keys().isEmpty());
        QVERIFY(!w.kept());
    }

    void signingOutWhileRestoringErasesIt()
    {
        World w;
        w.leaveKept(w.vendor.issueJwt());
        w.store.hold();
        w.session.restore();
        Await<void, StoreError> done;
        w.session.signOut(done.context(), done.callback());
        w.store.release();
        QVERIFY(done.wait());
        QVERIFY(done.result());
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(w.store.keys().isEmpty());
        QVERIFY(!w.kept());
    }

    void aSignInThatEndsAfterTheSignOutIsDropped_data()
    {
        QTest::addColumn<bool>("byPassword");
        QTest::newRow("password") << true;
        QTest::newRow("credential") << false;
    }

    void aSignInThatEndsAfterTheSignOutIsDropped()
    {
        QFETCH(bool, byPassword);
        World w;
        QVERIFY(w.signIn(false));
        w.session.refuse();
        w.network.hold();
        Await<void> again;
        if (byPassword) {
            w.session.signIn(w.address(), w.passwordSecret(), true, again.context(), again.callback());
        } else {
            w.session.signIn(w.jwt(), true, again.context(), again.callback());
        }
        QCOMPARE(w.signOut(), std::nullopt);
        w.network.releaseAll();
        QVERIFY(again.wait());
        QVERIFY(!again.result());
        QVERIFY(again.result().error().kind == ApiError::Kind::SignedOut);
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(!w.session.login());
        World::drain();
        QVERIFY(w.store.log().isEmpty());
    }

    // Changing credentials.

    void aNewCredentialReplacesTheKeptOne()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        const QByteArray first = w.bearer();
        w.session.refuse();
        QVERIFY(w.signInAndKeep());
        QVERIFY(w.bearer() != first);
        QCOMPARE(w.store.keys().size(), 1);
        QCOMPARE(w.store.textOf(w.store.keys().first()), w.bearer());
        QVERIFY(w.kept());
    }

    void anotherAccountLeavesTheKeptOneAlone_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("kept too") << true;
        QTest::newRow("not kept") << false;
    }

    void anotherAccountLeavesTheKeptOneAlone()
    {
        QFETCH(bool, keep);
        World w;
        QVERIFY(w.signInAndKeep());
        const Account first = w.session.account();
        w.session.refuse();
        QVERIFY(w.signIn(w.jwtOf(u"other@example.com"_s), keep));
        QTRY_COMPARE(w.session.isKept(), keep);
        QVERIFY(w.accounts.isKept(first));
        QCOMPARE(w.store.keys().contains(first.keychainKey()), true);
        QCOMPARE(w.store.keys().size(), keep ? 2 : 1);
        QCOMPARE(w.accounts.accounts(), (QList<Account>{first, w.session.account()}));
    }

    void unkeptSignInForgetsTheKeptOne()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        w.session.refuse();
        QVERIFY(w.signIn(false));
        World::drain();
        QVERIFY(w.store.keys().isEmpty());
        QVERIFY(!w.kept());
        QVERIFY(!w.session.isKept());
    }

    /// As above, where the kept one could not be read at the start of this run.
    void unkeptSignInForgetsWhatCouldNotBeRestored()
    {
        World w;
        w.leaveKept(w.vendor.issueJwt());
        w.store.failRead = StoreError::NotFound;
        w.session.restore();
        QTRY_COMPARE(w.restoreErrors.size(), 1);
        QVERIFY(w.signIn(false));
        World::drain();
        QVERIFY(w.store.keys().isEmpty());
        QVERIFY(!w.kept());
    }

    /// A keychain that fails must not go unnoticed where nobody looks: behind a sign-in that went well.
    void tellsWhenAnOlderCredentialMayRemain()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        QSignalSpy left(&w.session, &Session::leftBehind);
        w.session.refuse();
        w.store.failErase = StoreError::Denied;
        QVERIFY(w.signIn(false));
        QTRY_COMPARE(left.size(), 1);
        QCOMPARE(left.first().first().value<Account>().address, w.address());
        QVERIFY(!w.kept());
        QVERIFY(w.accounts.mayHaveItem(w.session.account()));
    }

    void tellsWhenTheSettingsCannotBeWritten()
    {
        World w;
        QSignalSpy failures(&w.accounts, &AccountStore::writeFailed);
        w.settings.sync();
        QFile::remove(w.settingsPath());
        QVERIFY(QDir().mkpath(w.settingsPath())); // A folder in its place: nothing can be written there.
        QVERIFY(w.signInAndKeep());
        QVERIFY(failures.size() > 0);
        QVERIFY(QDir().rmdir(w.settingsPath()));
        failures.clear();
        w.accounts.keep(w.session.account());
        QCOMPARE(failures.size(), 0); // What works again is not complained of.
    }

    // Several accounts.

    void anAccountInCapitalsIsTheSameAccount()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        const Account first = w.session.account();
        Await<void> again;
        w.session.signIn(u"Owner@Example.COM"_s, w.passwordSecret(), true, again.context(), again.callback());
        QVERIFY(again.wait() && again.result());
        QCOMPARE(w.session.account(), first);
        QVERIFY(w.signIn(w.jwt(), false)); // A pasted JWT of the same person, too.
        QCOMPARE(w.session.account(), first);
        QCOMPARE(w.accounts.accounts().size(), 1);
    }

    void switches()
    {
        World w;
        const auto [owner, other] = w.signInTwice();
        QCOMPARE(w.accounts.accounts(), (QList<Account>{owner, other}));
        w.session.switchTo(owner);
        QCOMPARE(w.session.state(), State::Restoring);
        QVERIFY(!w.session.login());
        QCOMPARE(w.session.account(), owner);
        QCOMPARE(w.session.apiUrl(), owner.apiUrl);
        QCOMPARE(w.signOuts.size(), 1);
        QTRY_COMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.bearer(), w.store.textOf(owner.keychainKey()));
        QCOMPARE(w.signIns.last().first().toBool(), false);
        QVERIFY(w.session.isKept());
        QCOMPARE(w.accounts.current(), owner);
        QCOMPARE(w.accounts.accounts(), (QList<Account>{owner, other})); // in the order in which they came

        // The next run begins where this one ended.
        QSettings settings(w.settingsPath(), QSettings::IniFormat);
        AccountStore accounts(settings);
        Session next(w.api, accounts, w.store, w.apiUrl());
        next.restore();
        QTRY_COMPARE(next.state(), State::SignedIn);
        QCOMPARE(next.account(), owner);
        QCOMPARE(accounts.accounts(), w.accounts.accounts());
    }

    void switchingToWhatCannotBeReadAsksForThatAccount_data() { whatCannotBeRestoredStaysKept_data(); }

    void switchingToWhatCannotBeReadAsksForThatAccount()
    {
        QFETCH(StoreError, error);
        World w;
        const auto [owner, other] = w.signInTwice();
        w.store.failRead = error;
        w.session.switchTo(owner);
        QTRY_COMPARE(w.restoreErrors, QList<StoreError>{error});
        QCOMPARE(w.session.state(), State::SignedOut);
        QCOMPARE(w.session.wanted(), owner);
        QVERIFY(w.session.isAsking());
        QVERIFY(w.accounts.isKept(owner) && w.accounts.isKept(other));

        QVERIFY(w.signInAndKeep()); // by password, for that very account
        QCOMPARE(w.session.account(), owner);
        QCOMPARE(w.store.keys().size(), 2);
    }

    void switchingToAnAccountWithoutACredentialAsksAndKeepsTheLogin()
    {
        World w;
        QVERIFY(w.signIn(false));
        const Account visitor = w.session.account();
        w.session.want(std::nullopt);
        QVERIFY(w.signIn(w.jwtOf(u"other@example.com"_s), true));
        const QByteArray bearer = w.bearer();
        w.session.switchTo(visitor);
        QCOMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.bearer(), bearer);
        QVERIFY(w.session.isAsking());
        QCOMPARE(w.session.wanted(), visitor);
        w.session.want(w.session.account());
        QVERIFY(!w.session.isAsking());
        QVERIFY(w.signOuts.isEmpty());
    }

    void anAccountThatIsNotKeptLeavesNoTrace()
    {
        World w;
        QVERIFY(w.signIn(false));
        QCOMPARE(w.accounts.accounts().size(), 1); // as long as the program runs
        QVERIFY(!w.settingsText().contains("owner@example.com"));
        QVERIFY(w.accounts.settingsGroup(w.session.account()).isEmpty());
    }

    void theDemoIsNeverListed()
    {
        World w;
        w.session.begin(w.account(), w.jwt());
        QVERIFY(w.accounts.accounts().isEmpty());
        QVERIFY(!w.accounts.current());
        w.signOut();
        QVERIFY(w.accounts.accounts().isEmpty());
        QVERIFY(!w.session.wanted());
        QVERIFY(w.settingsText().isEmpty());
    }

    void addingAnotherAccountChangesNothingUntilItHasSignedIn()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        const Account owner = w.session.account();
        const QByteArray bearer = w.bearer();
        w.session.want(std::nullopt);
        QVERIFY(w.session.isAsking());
        QCOMPARE(w.session.apiUrl(), w.apiUrl());
        Await<void> wrong;
        w.session.signIn(u"other@example.com"_s, w.passwordSecret(), true, wrong.context(), wrong.callback());
        QVERIFY(wrong.wait() && !wrong.result());
        QCOMPARE(w.bearer(), bearer);
        QCOMPARE(w.session.account(), owner);
        QVERIFY(w.session.isKept());
        QCOMPARE(w.accounts.accounts().size(), 1);
    }

    void aKeepThatEndsAfterTheSwitchIsOfItsOwnAccount()
    {
        World w;
        const auto [owner, other] = w.signInTwice();
        w.session.refuse();
        w.store.hold();
        QVERIFY(w.signIn(w.jwtOf(u"third@example.com"_s), true));
        const Account third = w.session.account();
        w.session.switchTo(owner);
        w.store.release();
        QTRY_COMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.session.account(), owner);
        QVERIFY(w.accounts.isKept(third));
        QCOMPARE(w.accounts.current(), owner);
        QVERIFY(w.keepErrors.isEmpty());
    }

    void aSignInThatEndsAfterTheSwitchIsDropped()
    {
        World w;
        const auto [owner, other] = w.signInTwice();
        w.network.hold();
        Await<void> late;
        w.session.signIn(w.jwtOf(u"late@example.com"_s), true, late.context(), late.callback());
        w.session.switchTo(owner);
        w.network.releaseAll();
        QVERIFY(late.wait());
        QVERIFY(!late.result());
        QTRY_COMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.session.account(), owner);
        QCOMPARE(w.accounts.accounts().size(), 2);
    }

    void theSameAddressAtTwoServersIsTwoAccounts()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        const Account here = w.session.account();
        const Account there{.apiUrl = QUrl(u"https://elsewhere.invalid"_s), .address = w.address()};
        w.session.want(there);
        QCOMPARE(w.session.apiUrl(), there.apiUrl);
        QVERIFY(w.signInAndKeep());
        QCOMPARE(w.session.account().apiUrl, there.apiUrl);
        QCOMPARE(w.session.login()->apiUrl, there.apiUrl);
        QCOMPARE(w.accounts.accounts().size(), 2);
        QCOMPARE(w.store.keys().size(), 2);
        w.session.switchTo(here);
        QTRY_COMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.session.login()->apiUrl, here.apiUrl);
        w.session.want(std::nullopt);
        QCOMPARE(w.session.apiUrl(), w.apiUrl()); // A new one is the default server's.
    }

    void forgets_data()
    {
        QTest::addColumn<bool>("isInUse");
        QTest::newRow("the one in use") << true;
        QTest::newRow("another") << false;
    }

    void forgets()
    {
        QFETCH(bool, isInUse);
        World w;
        const auto [owner, other] = w.signInTwice();
        w.settings.setValue(w.accounts.settingsGroup(owner) + u"/show"_s, u"all"_s);
        w.settings.setValue(w.accounts.settingsGroup(other) + u"/show"_s, u"all"_s);
        const Account &gone = isInUse ? other : owner;
        const Account &stays = isInUse ? owner : other;
        QCOMPARE(w.forget(gone), std::nullopt);
        QCOMPARE(w.session.state(), isInUse ? State::SignedOut : State::SignedIn);
        QCOMPARE(w.store.keys(), QStringList{stays.keychainKey()});
        QCOMPARE(w.accounts.accounts(), QList<Account>{stays});
        QVERIFY(!w.settingsText().contains(gone.address.toUtf8()));
        QCOMPARE(w.settings.value(w.accounts.settingsGroup(stays) + u"/show"_s).toString(), u"all"_s);
        QVERIFY(!w.session.wanted() || *w.session.wanted() == stays);
    }

    void whatCannotBeErasedIsNotForgotten_data()
    {
        QTest::addColumn<StoreError>("error");
        QTest::newRow("denied") << StoreError::Denied;
        QTest::newRow("unavailable") << StoreError::Unavailable;
        QTest::newRow("no answer") << StoreError::NoAnswer;
        QTest::newRow("still there") << StoreError::NotVerified;
    }

    void whatCannotBeErasedIsNotForgotten()
    {
        QFETCH(StoreError, error);
        World w;
        const auto [owner, other] = w.signInTwice();
        w.store.failErase = error;
        QCOMPARE(w.forget(other), error);
        QCOMPARE(w.accounts.accounts(), (QList<Account>{owner, other}));
        QVERIFY(!w.accounts.isKept(other)); // Nobody signs in with it any more.
        w.store.failErase.reset();
        QCOMPARE(w.forget(other), std::nullopt);
        QCOMPARE(w.store.keys(), QStringList{owner.keychainKey()});
        QCOMPARE(w.accounts.accounts(), QList<Account>{owner});
    }

    /// The item was deleted by hand; or the keychain is locked, and says the same.
    void whatCannotBeFoundIsForgottenOnceTheKeychainIsSurelyOpen()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        const Account owner = w.session.account();
        w.store.failErase = StoreError::NotFound;
        w.store.failWrite = StoreError::Denied;
        QCOMPARE(w.forget(owner), StoreError::Denied);
        QCOMPARE(w.accounts.accounts().size(), 1);
        w.store.failErase.reset();
        w.store.failWrite.reset();
        w.store.take(owner.keychainKey());
        QCOMPARE(w.forget(owner), std::nullopt);
        QVERIFY(w.store.keys().isEmpty());
        QVERIFY(w.accounts.accounts().isEmpty());
    }

    /// Where nothing was ever kept, no keychain is needed to forget.
    void forgettingWhatWasNotKeptLeavesTheKeychainAlone()
    {
        World w;
        QVERIFY(w.signIn(false));
        QCOMPARE(w.forget(w.session.account()), std::nullopt);
        QVERIFY(w.store.log().isEmpty());
        QVERIFY(w.accounts.accounts().isEmpty());
    }

    void aSignInWhileForgettingIsNotForgotten()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        const Account owner = w.session.account();
        w.store.hold();
        Await<void, StoreError> forgotten;
        w.session.forget(owner, forgotten.context(), forgotten.callback());
        QVERIFY(w.signIn(true));
        w.store.release();
        QVERIFY(forgotten.wait());
        QTRY_VERIFY(w.session.isKept());
        QCOMPARE(w.accounts.accounts(), QList<Account>{owner});
        QVERIFY(w.accounts.isKept(owner));
    }

    void theCommandLineAsksForOneServersAccounts()
    {
        World w;
        const auto [owner, other] = w.signInTwice();
        Session next(w.api, w.accounts, w.store, QUrl(u"https://elsewhere.invalid"_s));
        next.restore(next.apiUrl());
        QCOMPARE(next.state(), State::SignedOut);
        QVERIFY(!next.wanted());
        next.restore(owner.apiUrl);
        QCOMPARE(next.account(), other); // the last one there
    }

    // A credential that the server refuses.

    void refusedAndSignedInAgain_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<bool>("same");
        QTest::newRow("same") << Backend::address() << true;
        QTest::newRow("another") << u"other@example.com"_s << false;
    }

    void refusedAndSignedInAgain()
    {
        QFETCH(QString, who);
        QFETCH(bool, same);
        World w;
        QVERIFY(w.signIn(false));
        w.session.refuse();
        QCOMPARE(w.session.state(), State::Refused);
        QVERIFY(w.session.login()); // whose it was is still known
        QCOMPARE(w.session.account().address, w.address());
        w.vendor.setAccount(who, w.password());
        Await<void> again;
        w.session.signIn(who, w.passwordSecret(), false, again.context(), again.callback());
        QVERIFY(again.wait());
        QVERIFY(again.result());
        QCOMPARE(w.session.state(), State::SignedIn);
        QCOMPARE(w.signIns.size(), 2);
        QCOMPARE(w.signIns.last().first().toBool(), same);
    }

    void aPastedJwtOfTheSamePersonIsTheSameAccount()
    {
        World w;
        QVERIFY(w.signIn(false));
        w.session.refuse();
        QVERIFY(w.signIn(w.jwt(), false));
        QCOMPARE(w.signIns.last().first().toBool(), true);
    }

    void ofAnApiTokenNobodyKnowsWhoseItIs()
    {
        World w;
        const Secret token = apiTokenOf(w.vendor);
        QVERIFY(w.signIn(*Credential::fromText(token.clone()), false));
        w.session.refuse();
        QVERIFY(w.signIn(*Credential::fromText(token.clone()), false));
        QCOMPARE(w.signIns.last().first().toBool(), false);
        w.session.refuse();
        QVERIFY(w.signIn(false));
        QCOMPARE(w.signIns.last().first().toBool(), false);
    }

    void signingInAgainBeforeTheEndIsTheSameAccount()
    {
        World w;
        QVERIFY(w.signIn(false));
        QCOMPARE(w.signIns.last().first().toBool(), false);
        QVERIFY(w.signIn(false));
        QCOMPARE(w.signIns.last().first().toBool(), true);
    }

    void anotherAddressIsForTheNextAccount()
    {
        World w;
        QVERIFY(w.signIn(false));
        const QUrl before = w.session.account().apiUrl;
        const QUrl other(u"https://other.test.invalid"_s);
        w.session.setDefaultApiUrl(other);
        QCOMPARE(w.session.account().apiUrl, before);
        w.session.refuse();
        QVERIFY(w.signIn(false)); // Again, and at the old address.
        QCOMPARE(w.session.login()->apiUrl, before);
        w.session.want(std::nullopt);
        QCOMPARE(w.session.apiUrl(), other);
    }

    void refusingAsksOnceUntilDeclined()
    {
        World w;
        w.session.refuse();
        QCOMPARE(w.session.state(), State::SignedOut); // there is nothing to refuse
        QVERIFY(w.signIn(false));
        w.changes.clear();
        QSignalSpy declined(&w.session, &Session::signInDeclined);
        w.session.refuse();
        w.session.refuse();
        QCOMPARE(w.changes.size(), 1);
        w.session.declineSignIn();
        QCOMPARE(declined.size(), 1);
        QCOMPARE(w.session.state(), State::Refused);
        w.changes.clear();
        // What is done next meets the same refusal, and the person must be asked again.
        w.session.refuse();
        w.session.refuse();
        QCOMPARE(w.changes.size(), 1);
    }

    void signingOutWhileRefused()
    {
        World w;
        QVERIFY(w.signInAndKeep());
        w.session.refuse();
        QCOMPARE(w.signOut(), std::nullopt);
        QCOMPARE(w.session.state(), State::SignedOut);
        QVERIFY(w.store.keys().isEmpty());
    }

    // Who is who.

    void isSurely_data()
    {
        QTest::addColumn<Account>("one");
        QTest::addColumn<Account>("two");
        QTest::addColumn<bool>("same");
        const QUrl url = Backend::apiUrl();
        const QUrl elsewhere(u"https://elsewhere.invalid"_s);
        const auto row = [](const char *name, const Account &one, const Account &two, bool same) {
            QTest::newRow(name) << one << two << same;
        };
        row("same address", {url, u"a@b.c"_s}, {url, u"a@b.c"_s}, true);
        row("same address in capitals", {url, u"a@b.c"_s}, {url, u"A@B.C"_s}, true);
        row("another address", {url, u"a@b.c"_s}, {url, u"x@b.c"_s}, false);
        row("another server", {url, u"a@b.c"_s}, {elsewhere, u"a@b.c"_s}, false);
        row("same subject", {url, {}, u"1"_s}, {url, {}, u"1"_s}, true);
        row("another subject", {url, {}, u"1"_s}, {url, {}, u"2"_s}, false);
        row("a subject's case counts", {url, {}, u"a"_s}, {url, {}, u"A"_s}, false);
        row("the subject decides", {url, u"a@b.c"_s, u"1"_s}, {url, u"a@b.c"_s, u"2"_s}, false);
        row("same subject, another address", {url, u"a@b.c"_s, u"1"_s}, {url, u"x@b.c"_s, u"1"_s}, true);
        row("one subject unknown", {url, u"a@b.c"_s, u"1"_s}, {url, u"a@b.c"_s}, true);
        row("nothing in common", {url, u"a@b.c"_s}, {url, {}, u"a@b.c"_s}, false);
        row("nothing known", {url}, {url}, false);
    }

    void isSurely()
    {
        QFETCH(Account, one);
        QFETCH(Account, two);
        QFETCH(bool, same);
        QCOMPARE(one.isSurely(two), same);
        QCOMPARE(two.isSurely(one), same);
    }

    void keychainKeysTellAccountsApart()
    {
        const QUrl url = Backend::apiUrl();
        const QUrl elsewhere(u"https://elsewhere.invalid"_s);
        const QUrl otherPort(u"https://api.test.invalid:8443"_s);
        const QUrl below(u"https://api.test.invalid/v2"_s);
        const QList<Account> accounts{
            {url},       {url, u"a@b.c"_s},       {url, u"x@b.c"_s},   {url, {}, u"subject"_s}, {elsewhere, u"a@b.c"_s},
            {elsewhere}, {otherPort, u"a@b.c"_s}, {below, u"a@b.c"_s},
        };
        QSet<QString> keys;
        for (const Account &account : accounts) {
            keys.insert(account.keychainKey());
            QVERIFY(account.keychainKey().startsWith(u"cx.mail.TokenManager "_s));
        }
        QCOMPARE(keys.size(), accounts.size());
        // The subject is learnt later, and changes nothing.
        QCOMPARE((Account{url, u"a@b.c"_s, u"1"_s}).keychainKey(), (Account{url, u"a@b.c"_s}).keychainKey());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
