// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/keychainstore.h"
#include "account/splitstore.h"
#include "account/systemkeychain.h"
#include "support/await.h"

#include <QTest>

#include <chrono>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include "privatekeyring.h"
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Longer than any answer of a healthy keychain takes.
constexpr auto ample = 60s;
const QString key = u"cx.mail.TokenManager test of sizes"_s;

std::unique_ptr<CredentialStore> splitKeychain()
{
    return std::make_unique<SplitStore>(std::make_unique<KeychainStore>(ample), 2559);
}

/// Every byte there is, in an order that tells where a piece of it comes from.
QByteArray secretOf(int size, int seed)
{
    QByteArray secret;
    for (int i = 0; i < size; ++i) {
        secret += char((i + i / 256 + seed) % 256);
    }
    return secret;
}

bool holds(CredentialStore &store, const QByteArray &expected)
{
    Await<Secret, StoreError> read;
    store.read(key, read.context(), read.callback());
    return read.wait(70000) && read.result() && read.result()->reveal() == expected;
}

bool hasNone(CredentialStore &store, const QString &name = key)
{
    Await<Secret, StoreError> read;
    store.read(name, read.context(), read.callback());
    return read.wait(70000) && !read.result() && read.result().error() == StoreError::NotFound;
}

Result<void, StoreError> writeTo(CredentialStore &store, const QByteArray &secret)
{
    Await<void, StoreError> written;
    store.write(key, Secret::copyOf(secret), written.context(), written.callback());
    return written.wait(70000) ? written.result() : failure(StoreError::NoAnswer);
}

Result<void, StoreError> eraseFrom(CredentialStore &store)
{
    Await<void, StoreError> erased;
    store.erase(key, erased.context(), erased.callback());
    return erased.wait(70000) ? erased.result() : failure(StoreError::NoAnswer);
}

} // namespace

/// Secrets of every length in the keychain that this system really has: Credential Manager, or a gnome-keyring of the
/// test's own. Here it is split as Windows needs it, too, where one item would do.
class TestSystemKeychain final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();

    void keepsAndErases_data();
    void keepsAndErases();
    void writesOver_data();
    void writesOver();
    void believesNoItemUnread();

private:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    PrivateKeyring m_keyring;
#endif
    std::unique_ptr<CredentialStore> m_store;
};

void TestSystemKeychain::initTestCase_data()
{
    using Make = std::function<std::unique_ptr<CredentialStore>()>;
    QTest::addColumn<Make>("make");
    QTest::newRow("as the program uses it") << Make([] { return systemKeychain(ample); });
    QTest::newRow("split at 2559") << Make(splitKeychain);
}

void TestSystemKeychain::initTestCase()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    QVERIFY2(m_keyring.start(), m_keyring.log().constData());
#endif
}

void TestSystemKeychain::init()
{
    QFETCH_GLOBAL(std::function<std::unique_ptr<CredentialStore>()>, make);
    m_store = make();
}

/// Whatever a test left behind: no piece and no item stays on this computer.
void TestSystemKeychain::cleanup()
{
    Await<void, StoreError> erased;
    const auto split = splitKeychain();
    eraseSurely(*split, key, erased.context(), erased.callback());
    QVERIFY(erased.wait(70000));
    QVERIFY(erased.result());
    KeychainStore plain(ample);
    for (const QString &piece : {u""_s, u" piece a1"_s, u" piece a2"_s, u" piece a8"_s, u" piece b1"_s, u" piece b2"_s, u" piece b8"_s}) {
        QVERIFY2(hasNone(plain, key + piece), qPrintable(piece));
    }
}

void TestSystemKeychain::keepsAndErases_data()
{
    QTest::addColumn<QByteArray>("secret");
    for (const int size : {1, 2048, 2558, 2559, 2560, 2561, 3000, 5118, 5119, 8000, 20000}) {
        QTest::addRow("%d bytes", size) << secretOf(size, size);
    }
    QTest::newRow("begins like a head") << "cx.mail.TokenManager/pieces a 8000 0"_ba;
    QTest::newRow("8000 letters") << QByteArray(4000, 'a') + QByteArray(4000, 'Z');
}

void TestSystemKeychain::keepsAndErases()
{
    QFETCH(QByteArray, secret);
    QVERIFY(hasNone(*m_store));
    QVERIFY(writeTo(*m_store, secret));
    QVERIFY(holds(*m_store, secret));
    QFETCH_GLOBAL(std::function<std::unique_ptr<CredentialStore>()>, make);
    QVERIFY(holds(*make(), secret)); // As after the next start.
    QVERIFY(eraseFrom(*m_store));
    QVERIFY(hasNone(*m_store));
}

void TestSystemKeychain::writesOver_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    for (const int before : {2559, 2560, 2561, 8000}) {
        for (const int after : {2559, 2560, 2561, 8000}) {
            QTest::addRow("%d over %d", after, before) << before << after;
        }
    }
}

void TestSystemKeychain::writesOver()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QVERIFY(writeTo(*m_store, secretOf(before, 1)));
    QVERIFY(writeTo(*m_store, secretOf(after, 2)));
    QVERIFY(holds(*m_store, secretOf(after, 2)));
    QVERIFY(writeTo(*m_store, secretOf(before, 3)));
    QVERIFY(holds(*m_store, secretOf(before, 3)));
    QVERIFY(eraseFrom(*m_store));
    QVERIFY(hasNone(*m_store));
}

/// One item that is too small, without anybody who splits: it may fail, but not give back something else.
void TestSystemKeychain::believesNoItemUnread()
{
    KeychainStore plain(ample);
    for (const int size : {2559, 2560, 2561, 3000, 8000}) {
        const auto written = writeTo(plain, secretOf(size, size));
        qInfo("%d bytes in one item: %s", size, written ? "kept" : qPrintable(u"error %1"_s.arg(int(written.error()))));
        QCOMPARE(holds(plain, secretOf(size, size)), written.has_value());
    }
    QVERIFY(writeTo(plain, "x"_ba)); // Which can be erased, whatever the last one has become.
}

QTEST_GUILESS_MAIN(TestSystemKeychain)
#include "tst_systemkeychain.moc"
