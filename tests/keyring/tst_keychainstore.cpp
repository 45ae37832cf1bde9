// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/keychainstore.h"
#include "account/session.h"
#include "api/apiclient.h"
#include "demo/demonetwork.h"
#include "fakeprompter.h"
#include "privatekeyring.h"
#include "support/await.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Longer than any answer of a healthy daemon takes here, so that NoAnswer can't be mistaken for one.
constexpr auto ample = 60s;
/// For those that don't answer at all.
constexpr auto brief = 300ms;

/// Counts what would have gone to a server, and lets none of it go.
class NoNetwork final : public QNetworkAccessManager
{
public:
    int requests = 0;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        ++requests;
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(QUrl(u"data:,"_s)));
    }
};

Result<Secret, StoreError> readFrom(KeychainStore &store, const QString &key)
{
    Await<Secret, StoreError> read;
    store.read(key, read.context(), read.callback());
    return read.wait(70000) ? std::move(read.result()) : failure(StoreError::NotVerified);
}

Result<void, StoreError> writeTo(KeychainStore &store, const QString &key, QByteArrayView secret)
{
    Await<void, StoreError> written;
    store.write(key, Secret::copyOf(secret), written.context(), written.callback());
    return written.wait(70000) ? written.result() : failure(StoreError::NotVerified);
}

Result<void, StoreError> eraseFrom(KeychainStore &store, const QString &key)
{
    Await<void, StoreError> erased;
    store.erase(key, erased.context(), erased.callback());
    return erased.wait(70000) ? erased.result() : failure(StoreError::NotVerified);
}

bool holds(const Result<Secret, StoreError> &result, QByteArrayView expected)
{
    return result && result->reveal() == expected;
}

template <typename T>
bool failedWith(const Result<T, StoreError> &result, StoreError error)
{
    if (result) {
        qWarning("It succeeded.");
    } else if (result.error() != error) {
        qWarning("It failed with %d.", int(result.error()));
    }
    return !result && result.error() == error;
}

/// Files below `root` that hold the secret in one of the forms it takes on its way.
QStringList filesWith(QByteArrayView secret, const QString &root)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const QByteArray forms[]{secret.toByteArray(), secret.toByteArray().toBase64(), secret.toByteArray().toHex(),
                             utf16};
    QStringList found;
    QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray content = file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        if (std::any_of(std::begin(forms), std::end(forms), [&](const auto &form) { return content.contains(form); })) {
            found += file.fileName();
        }
    }
    return found;
}

/// What a secret is called between processes.
QByteArray digest(QByteArrayView secret)
{
    return QCryptographicHash::hash(secret.toByteArray(), QCryptographicHash::Sha256).toHex();
}

QByteArray outcome(const Result<void, StoreError> &result)
{
    return result ? "done"_ba : "error " + QByteArray::number(int(result.error()));
}

/// Signs in to a demo account where nothing can be kept, and says what came of it.
QByteArray sessionWithoutKeychain(KeychainStore &store, const QString &settingsFile)
{
    SystemClock clock;
    DemoNetwork network(clock);
    ApiClient api(network, RequestFactory(&QSslConfiguration::defaultConfiguration));
    QSettings settings(settingsFile, QSettings::IniFormat);
    AccountStore accounts(settings);
    Session session(api, accounts, store, DemoNetwork::apiUrl());
    QSignalSpy failed(&session, &Session::keepFailed);
    Await<void> signedIn;
    session.signIn(network.begin(), true, signedIn.context(), signedIn.callback());
    if (!QTest::qWaitFor([&] { return session.isKept() || failed.count() > 0; }, 70000)) {
        return "no end"_ba;
    }
    return (session.state() == Session::State::SignedIn ? "signed in, "_ba : "signed out, "_ba)
        + (session.isKept() || accounts.isKept(session.account()) ? "kept, "_ba : "not kept, "_ba)
        + outcome(failure(failed.value(0).value(0).value<StoreError>()));
}

/// One call to the store in a process of its own, as after a new start of the program: `read|write|erase KEY`,
/// the secret to write on stdin, the outcome on stdout; or `session SETTINGS`.
int runOnce(const QString &call, const QString &key)
{
    KeychainStore store(ample);
    QByteArray said;
    if (call == u"read") {
        const auto read = readFrom(store, key);
        said = read ? "read " + digest(read->reveal()) : outcome(failure(read.error()));
    } else if (call == u"write") {
        QFile input;
        if (!input.open(stdin, QFile::ReadOnly)) {
            return 1;
        }
        said = outcome(writeTo(store, key, input.readAll()));
    } else if (call == u"session") {
        said = sessionWithoutKeychain(store, key);
    } else {
        said = outcome(eraseFrom(store, key));
    }
    QFile output;
    return output.open(stdout, QFile::WriteOnly) && output.write(said) == said.size() ? 0 : 1;
}

QByteArray inNewProcess(const QString &call, const QString &key, const QByteArray &secret = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--once"_s, call, key});
    process.write(secret);
    process.closeWriteChannel();
    // The event loop goes on here: the prompter lives in it.
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 90000);
    return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAll()
                                                                                            : "no end"_ba;
}

QByteArray failedWith(StoreError error)
{
    return outcome(failure(error));
}

} // namespace

/// KeychainStore and Session against a real gnome-keyring.
class TestKeychainStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keepsAndErases_data();
    void keepsAndErases();
    void overwrites();
    void keepsItemsApart();
    void readsNothingThatIsAbsent();
    void leavesNoPlainText();

    void lockedAndDismissed();
    void promptThatNobodyAnswers();
    void frozenDaemon();
    void contextThatLeaves();

    void sessionComesBackAndSignsOut();
    void sessionKeepsAnApiToken();
    void sessionBeforeALockedKeyring();
    void sessionSignsOutBeforeALockedKeyring();

    // From here on the daemon goes and comes back. libsecret before 0.21 never forgets its session with the
    // first one, so that nothing works in this process any more.
    void serviceThatGoes();
    void sessionWithoutAService();
    void keepsThroughARestart();
    void noService();

private:
    Account signInAndKeep();
    Session::State restoredState(StoreError *error = nullptr);
    std::unique_ptr<QSettings> settings() const;

    PrivateKeyring m_keyring;
    std::unique_ptr<FakePrompter> m_prompter;
    SystemClock m_clock;
    DemoNetwork m_network{m_clock};
    ApiClient m_api{m_network, RequestFactory(&QSslConfiguration::defaultConfiguration)};
    KeychainStore m_store{ample};
    QString m_key = u"cx.mail.TokenManager test"_s;
    QByteArray m_secret = "tm_pro_0123456789abcdefghijABCDEFGHIJxy"_ba;
};

void TestKeychainStore::initTestCase()
{
    if (!m_keyring.start()) {
        qWarning("%s", m_keyring.log().constData());
        QFAIL("The private bus or gnome-keyring-daemon did not start.");
    }
    m_prompter = std::make_unique<FakePrompter>(m_keyring.bus());
    QVERIFY(m_prompter->isReady());
}

void TestKeychainStore::init()
{
    m_prompter->setPerson(FakePrompter::Person::Dismisses);
    QVERIFY(!m_keyring.isLocked());
}

void TestKeychainStore::cleanup()
{
    // Back to an open keyring without our items, whatever a test left behind.
    m_prompter->dismiss();
    QVERIFY(m_keyring.unlock());
    const auto erased = inNewProcess(u"erase"_s, m_key);
    QVERIFY(erased == "done" || erased == failedWith(StoreError::NotFound));
    QFile::remove(settings()->fileName());
    if (QTest::currentTestFailed()) {
        qInfo("%s", m_keyring.log().constData());
    }
}

void TestKeychainStore::keepsAndErases_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("an API token") << m_secret;
    QTest::newRow("one byte") << "x"_ba;
    QTest::newRow("8000 bytes") << QByteArray(4000, 'a') + QByteArray(4000, 'Z');
    QTest::newRow("not ASCII") << u"pässwörd · 密码 · 🔑"_s.toUtf8();
    QTest::newRow("lines and zeros") << QByteArray("a\nb\r\nc\0d", 9);
}

void TestKeychainStore::keepsAndErases()
{
    QFETCH(QByteArray, secret);
    QVERIFY(writeTo(m_store, m_key, secret));
    QVERIFY(holds(readFrom(m_store, m_key), secret));
    QVERIFY(eraseFrom(m_store, m_key));
    QVERIFY(failedWith(readFrom(m_store, m_key), StoreError::NotFound));
}

void TestKeychainStore::overwrites()
{
    QVERIFY(writeTo(m_store, m_key, "the first"));
    QVERIFY(writeTo(m_store, m_key, m_secret));
    QVERIFY(holds(readFrom(m_store, m_key), m_secret));
    QVERIFY(eraseFrom(m_store, m_key));
    QVERIFY(failedWith(readFrom(m_store, m_key), StoreError::NotFound));
}

void TestKeychainStore::keepsItemsApart()
{
    const QString other = m_key + u" 2";
    QVERIFY(writeTo(m_store, m_key, m_secret));
    QVERIFY(writeTo(m_store, other, "another"));
    QVERIFY(eraseFrom(m_store, m_key));
    QVERIFY(holds(readFrom(m_store, other), "another"));
    QVERIFY(eraseFrom(m_store, other));
}

void TestKeychainStore::readsNothingThatIsAbsent()
{
    QVERIFY(failedWith(readFrom(m_store, u"never written"_s), StoreError::NotFound));
    QVERIFY(failedWith(eraseFrom(m_store, u"never written"_s), StoreError::NotFound));
    QCOMPARE(m_prompter->isWaiting(), false);
}

void TestKeychainStore::keepsThroughARestart()
{
    QCOMPARE(inNewProcess(u"write"_s, m_key, m_secret), "done"_ba);
    QVERIFY(m_keyring.stopDaemon());
    QVERIFY(m_keyring.startDaemon());
    QCOMPARE(inNewProcess(u"read"_s, m_key), "read " + digest(m_secret));
    QCOMPARE(inNewProcess(u"erase"_s, m_key), "done"_ba);
    QVERIFY(m_keyring.stopDaemon());
    QVERIFY(m_keyring.startDaemon());
    QCOMPARE(inNewProcess(u"read"_s, m_key), failedWith(StoreError::NotFound));
}

void TestKeychainStore::leavesNoPlainText()
{
    // Would it be found? The place is one where the program itself writes.
    QFile planted(m_keyring.root() + u"/home/.config/planted");
    QVERIFY(planted.open(QFile::WriteOnly));
    planted.write("x" + m_secret.toBase64() + "x");
    planted.close();
    QCOMPARE(filesWith(m_secret, m_keyring.root()), QStringList{planted.fileName()});
    QVERIFY(planted.remove());

    const qint64 before = QFileInfo(m_keyring.keyringFile()).size();
    QVERIFY(writeTo(m_store, m_key, m_secret));
    QVERIFY(QFileInfo(m_keyring.keyringFile()).size() > before);
    QCOMPARE(filesWith(m_secret, m_keyring.root()), QStringList());

    const Account account = signInAndKeep();
    const auto jwt = readFrom(m_store, account.keychainKey());
    QVERIFY(jwt);
    QVERIFY(QFile::exists(settings()->fileName()));
    QCOMPARE(filesWith(jwt->reveal(), m_keyring.root()), QStringList());
    QVERIFY(eraseFrom(m_store, account.keychainKey()));
}

void TestKeychainStore::lockedAndDismissed()
{
    QVERIFY(writeTo(m_store, m_key, m_secret));
    QVERIFY(m_keyring.lock());
    const int asked = m_prompter->asked();

    QVERIFY(failedWith(readFrom(m_store, m_key), StoreError::NotFound));
    QCOMPARE(m_prompter->asked(), asked + 1);
    const auto erased = eraseFrom(m_store, m_key);
    QVERIFY2(!erased, "an item that is still there was called erased");
    QVERIFY(failedWith(writeTo(m_store, m_key, "another"), StoreError::Denied));
    QVERIFY(m_keyring.isLocked());

    QVERIFY(m_keyring.unlock());
    QVERIFY(holds(readFrom(m_store, m_key), m_secret));
}

void TestKeychainStore::promptThatNobodyAnswers()
{
    QVERIFY(writeTo(m_store, m_key, m_secret));
    QVERIFY(m_keyring.lock());
    m_prompter->setPerson(FakePrompter::Person::Ignores);

    KeychainStore hasty(brief);
    QVERIFY(failedWith(readFrom(hasty, m_key), StoreError::NoAnswer));
    QTRY_VERIFY(m_prompter->isWaiting());
    // What comes after waits behind it, and has to be given up as well.
    QVERIFY(failedWith(writeTo(hasty, m_key, "another"), StoreError::NoAnswer));
    QVERIFY(failedWith(eraseFrom(hasty, m_key), StoreError::NoAnswer));

    // The person comes back. What was given up may still be done now, so no more than an answer is asked for.
    QVERIFY(m_keyring.unlock());
    m_prompter->dismiss();
    QVERIFY(readFrom(m_store, m_key));
    QVERIFY(writeTo(m_store, m_key, m_secret));
    QVERIFY(holds(readFrom(m_store, m_key), m_secret));
}

void TestKeychainStore::frozenDaemon()
{
    QVERIFY(writeTo(m_store, m_key, m_secret));
    KeychainStore hasty(brief);
    m_keyring.freeze();
    const auto read = readFrom(hasty, m_key);
    const auto erased = eraseFrom(hasty, m_key);
    m_keyring.thaw();
    QVERIFY(failedWith(read, StoreError::NoAnswer));
    QVERIFY(failedWith(erased, StoreError::NoAnswer));
    QVERIFY(holds(readFrom(m_store, m_key), m_secret));
}

void TestKeychainStore::noService()
{
    QVERIFY(m_keyring.stopDaemon());
    // With this patience, Unavailable can't be the end of it.
    const auto read = inNewProcess(u"read"_s, m_key);
    const auto written = inNewProcess(u"write"_s, m_key, m_secret);
    const auto erased = inNewProcess(u"erase"_s, m_key);
    QVERIFY(m_keyring.startDaemon());
    QCOMPARE(read, failedWith(StoreError::Unavailable));
    QCOMPARE(written, failedWith(StoreError::Unavailable));
    QCOMPARE(erased, failedWith(StoreError::Unavailable));
    QCOMPARE(filesWith(m_secret, m_keyring.root()), QStringList());
}

void TestKeychainStore::contextThatLeaves()
{
    Await<void, StoreError> written;
    Await<Secret, StoreError> read;
    m_store.write(m_key, Secret::copyOf(m_secret), written.context(), written.callback());
    m_store.read(m_key, read.context(), read.callback());
    written.leave();
    read.leave();
    // Whatever is under way ends before this does: the keychain takes one after the other.
    QVERIFY(readFrom(m_store, m_key));
    QCOMPARE(written.count(), 0);
    QCOMPARE(read.count(), 0);
}

/// Signs in to a fresh demo account and waits until the keychain has the credential.
Account TestKeychainStore::signInAndKeep()
{
    const auto file = settings();
    AccountStore accounts(*file);
    Session session(m_api, accounts, m_store, DemoNetwork::apiUrl());
    QSignalSpy failed(&session, &Session::keepFailed);
    Await<void> signedIn;
    session.signIn(m_network.begin(), true, signedIn.context(), signedIn.callback());
    const bool kept = QTest::qWaitFor([&] { return session.isKept() || failed.count() > 0; }, 30000)
        && failed.count() == 0 && signedIn.count() == 1;
    if (!kept) {
        QTest::qFail("the credential was not kept", __FILE__, __LINE__);
    }
    return session.account();
}

/// What the next start of the program makes of what was kept. It must not ask a server.
Session::State TestKeychainStore::restoredState(StoreError *error)
{
    NoNetwork network;
    ApiClient api(network, RequestFactory(&QSslConfiguration::defaultConfiguration));
    const auto file = settings();
    AccountStore accounts(*file);
    Session session(api, accounts, m_store, DemoNetwork::apiUrl());
    QSignalSpy failed(&session, &Session::restoreFailed);
    session.restore();
    if (!QTest::qWaitFor([&] { return session.state() != Session::State::Restoring; }, 30000)) {
        QTest::qFail("the keychain did not answer", __FILE__, __LINE__);
    }
    if (error && failed.count() == 1) {
        *error = failed.constFirst().constFirst().value<StoreError>();
    }
    if (network.requests > 0) {
        QTest::qFail("a server was asked", __FILE__, __LINE__);
    }
    return session.state();
}

std::unique_ptr<QSettings> TestKeychainStore::settings() const
{
    return std::make_unique<QSettings>(m_keyring.root() + u"/home/.config/session.ini", QSettings::IniFormat);
}

void TestKeychainStore::sessionComesBackAndSignsOut()
{
    const Account account = signInAndKeep();
    QVERIFY(!account.subject.isEmpty());

    NoNetwork network;
    ApiClient api(network, RequestFactory(&QSslConfiguration::defaultConfiguration));
    const auto file = settings();
    AccountStore accounts(*file);
    Session session(api, accounts, m_store, DemoNetwork::apiUrl());
    session.restore();
    QCOMPARE(session.state(), Session::State::Restoring);
    QTRY_COMPARE(session.state(), Session::State::SignedIn);
    QVERIFY(session.isKept());
    QCOMPARE(session.account(), account);
    QVERIFY(session.endsAt());
    QVERIFY(holds(readFrom(m_store, account.keychainKey()), session.login()->credential.secret().reveal()));
    QCOMPARE(network.requests, 0);

    Await<void, StoreError> signedOut;
    session.signOut(signedOut.context(), signedOut.callback());
    QCOMPARE(session.state(), Session::State::SignedOut);
    QVERIFY(signedOut.wait());
    QVERIFY(signedOut.result());
    QVERIFY(failedWith(readFrom(m_store, account.keychainKey()), StoreError::NotFound));
    QVERIFY(!accounts.isKept(account));

    QCOMPARE(restoredState(), Session::State::SignedOut);
}

void TestKeychainStore::sessionKeepsAnApiToken()
{
    m_network.begin();
    const auto file = settings();
    AccountStore accounts(*file);
    const Account account{.apiUrl = DemoNetwork::apiUrl()};
    {
        NoNetwork network;
        ApiClient api(network, RequestFactory(&QSslConfiguration::defaultConfiguration));
        accounts.keep(account);
        QVERIFY(writeTo(m_store, account.keychainKey(), m_secret));
        Session session(api, accounts, m_store, DemoNetwork::apiUrl());
        session.restore();
        QTRY_COMPARE(session.state(), Session::State::SignedIn);
        QCOMPARE(session.login()->credential.kind(), Credential::Kind::ApiToken);
        QVERIFY(!session.endsAt());
        Await<void, StoreError> signedOut;
        session.signOut(signedOut.context(), signedOut.callback());
        QVERIFY(signedOut.wait());
        QVERIFY(signedOut.result());
    }
    QVERIFY(failedWith(readFrom(m_store, account.keychainKey()), StoreError::NotFound));
}

void TestKeychainStore::sessionBeforeALockedKeyring()
{
    const Account account = signInAndKeep();
    QVERIFY(m_keyring.lock());
    auto error = StoreError::NotVerified;
    QCOMPARE(restoredState(&error), Session::State::SignedOut);
    QCOMPARE(error, StoreError::NotFound);
    // It was only not to be had: the account is still known, and an open keyring brings it back.
    const auto file = settings();
    QVERIFY(AccountStore(*file).isKept(account));
    QVERIFY(m_keyring.unlock());
    QCOMPARE(restoredState(), Session::State::SignedIn);
    QVERIFY(eraseFrom(m_store, account.keychainKey()));
}

void TestKeychainStore::sessionSignsOutBeforeALockedKeyring()
{
    const Account account = signInAndKeep();
    const auto file = settings();
    AccountStore accounts(*file);
    Session session(m_api, accounts, m_store, DemoNetwork::apiUrl());
    session.restore();
    QTRY_COMPARE(session.state(), Session::State::SignedIn);

    QVERIFY(m_keyring.lock());
    Await<void, StoreError> signedOut;
    session.signOut(signedOut.context(), signedOut.callback());
    QVERIFY(!session.login());
    QVERIFY(signedOut.wait());
    QVERIFY2(!signedOut.result(), "an item that is still there was called erased");
    QVERIFY(m_keyring.unlock());
    QVERIFY(readFrom(m_store, account.keychainKey()));

    Await<void, StoreError> erased;
    session.eraseKept(account, erased.context(), erased.callback());
    QVERIFY(erased.wait());
    QVERIFY(erased.result());
    QVERIFY(failedWith(readFrom(m_store, account.keychainKey()), StoreError::NotFound));
}

void TestKeychainStore::serviceThatGoes()
{
    QVERIFY(writeTo(m_store, m_key, m_secret));
    QVERIFY(m_keyring.stopDaemon());
    const auto gone = readFrom(m_store, m_key);
    QVERIFY(m_keyring.startDaemon());
    QVERIFY(failedWith(gone, StoreError::Unavailable));
    // The same process may or may not find its way back, but it must not claim that there is nothing.
    const auto back = readFrom(m_store, m_key);
    QVERIFY(holds(back, m_secret) || failedWith(back, StoreError::Unavailable));
    QCOMPARE(inNewProcess(u"read"_s, m_key), "read " + digest(m_secret));
}

void TestKeychainStore::sessionWithoutAService()
{
    QVERIFY(m_keyring.stopDaemon());
    const auto said = inNewProcess(u"session"_s, settings()->fileName());
    QVERIFY(m_keyring.startDaemon());
    // The session goes on without a keychain, and nothing says that there is something to come back to.
    QCOMPARE(said, "signed in, not kept, " + failedWith(StoreError::Unavailable));
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--once") {
        return runOnce(arguments.value(2), arguments.value(3));
    }
    TestKeychainStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychainstore.moc"
