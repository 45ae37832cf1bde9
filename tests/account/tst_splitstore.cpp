// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/splitstore.h"
#include "support/await.h"
#include "support/memorystore.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QTest>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largest = 2559;
const QString key = u"cx.mail.TokenManager https://api.mail.cx ada@example.com"_s;
/// How a head begins, in the format that is on people's disks.
const QByteArray marker = "cx.mail.TokenManager/pieces "_ba;

/// The one call that goes wrong.
struct Trouble
{
    int at = -1;         ///< Counted from 0.
    bool isDone = false; ///< It happens all the same.
    std::optional<StoreError> error = {}; ///< What it answers. None: the program ends there.
};

/// The way to a keychain in memory whose items hold so much and no more: the rest is lost without a word, as under wine.
class NarrowStore final : public CredentialStore
{
public:
    explicit NarrowStore(MemoryStore &disk, Trouble trouble = {}, qsizetype longestKey = 1000)
        : m_disk(disk)
        , m_trouble(trouble)
        , m_longestKey(longestKey)
    {
    }

    int calls() const { return m_calls; }
    bool isDead() const { return m_isDead; }
    /// Whether the trouble was met.
    bool isMet() const { return m_calls > m_trouble.at; }

    void read(const QString &name, QObject *context, Callback<Secret, StoreError> callback) override
    {
        pass<Secret>(context, std::move(callback), [&](const auto &answer) { m_disk.read(name.left(m_longestKey), context, answer); });
    }

    void write(const QString &name, Secret secret, QObject *context, Callback<void, StoreError> callback) override
    {
        const QByteArrayView kept = secret.reveal().first(std::min(secret.size(), largest));
        pass<void>(context, std::move(callback), [&](const auto &answer) {
            m_disk.write(name.left(m_longestKey), Secret::copyOf(kept), context, answer);
        });
    }

    void erase(const QString &name, QObject *context, Callback<void, StoreError> callback) override
    {
        pass<void>(context, std::move(callback), [&](const auto &answer) { m_disk.erase(name.left(m_longestKey), context, answer); });
    }

private:
    template <typename T, typename Call>
    void pass(QObject *context, Callback<T, StoreError> callback, Call call)
    {
        const bool isTrouble = m_calls++ == m_trouble.at;
        if (m_isDead) {
            return;
        }
        if (!isTrouble) {
            call(callback);
            return;
        }
        m_isDead = !m_trouble.error;
        const Callback<T, StoreError> fail = [error = m_trouble.error, callback = std::move(callback)](const Result<T, StoreError> &) {
            error ? callback(failure(*error)) : void();
        };
        if (m_trouble.isDone) {
            call(fail);
        } else {
            QMetaObject::invokeMethod(context, [fail] { fail(failure(StoreError::NotFound)); }, Qt::QueuedConnection);
        }
    }

    MemoryStore &m_disk;
    Trouble m_trouble;
    qsizetype m_longestKey;
    int m_calls = 0;
    bool m_isDead = false;
};

/// One run of the program, with the keychain that it finds.
struct Run
{
    explicit Run(MemoryStore &disk, Trouble trouble = {}, qsizetype longestKey = 1000)
        : narrow(new NarrowStore(disk, trouble, longestKey))
        , store(std::unique_ptr<CredentialStore>(narrow), largest)
    {
    }

    NarrowStore *narrow;
    SplitStore store;

    /// Nothing where the program ended before the answer.
    template <typename T, typename Call>
    std::optional<Result<T, StoreError>> call(Call start)
    {
        Await<T, StoreError> await;
        start(await);
        const bool ended = waitUntil([&] { return await.count() > 0 || narrow->isDead(); });
        if (!ended || await.count() > 1) {
            QTest::qFail("no answer, or more than one", __FILE__, __LINE__);
        }
        return await.count() > 0 ? std::optional(std::move(await.result())) : std::nullopt;
    }

    auto read(const QString &name = key)
    {
        return call<Secret>([&](auto &await) { store.read(name, await.context(), await.callback()); });
    }
    auto write(const QByteArray &secret)
    {
        return call<void>([&](auto &await) { store.write(key, Secret::copyOf(secret), await.context(), await.callback()); });
    }
    auto erase()
    {
        return call<void>([&](auto &await) { store.erase(key, await.context(), await.callback()); });
    }
    auto eraseSurely()
    {
        return call<void>([&](auto &await) { ::eraseSurely(store, key, await.context(), await.callback()); });
    }
};

/// Every byte there is, in an order that tells where a piece of it comes from.
QByteArray secretOf(qsizetype size, int seed)
{
    QByteArray secret;
    for (int i = 0; secret.size() < size; ++i) {
        secret += QCryptographicHash::hash(QByteArray(QByteArray::number(seed) + ':' + QByteArray::number(i)), QCryptographicHash::Sha256);
    }
    return secret.first(size);
}

/// What the next run of the program reads: the secret, or the error's name between angle brackets.
QByteArray readAgain(MemoryStore &disk)
{
    const auto read = Run(disk).read();
    if (!read) {
        return "<none>"_ba;
    }
    return *read ? (*read)->reveal().toByteArray() : "<error " + QByteArray::number(int(read->error())) + '>';
}

QByteArray named(StoreError error)
{
    return "<error " + QByteArray::number(int(error)) + '>';
}

bool wrote(MemoryStore &disk, const QByteArray &secret)
{
    const auto written = Run(disk).write(secret);
    return written && *written;
}

template <typename T>
bool failedWith(const std::optional<Result<T, StoreError>> &result, StoreError error)
{
    return result && !*result && result->error() == error;
}

QStringList sortedKeys(const MemoryStore &disk)
{
    QStringList keys = disk.keys();
    keys.sort();
    return keys;
}

/// Each size written over each. Less than none is no item at all.
void addPairs(std::initializer_list<qsizetype> sizes)
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    for (const qsizetype before : sizes) {
        for (const qsizetype after : sizes) {
            if (after > 0) {
                QTest::addRow("%d over %d", int(after), int(before))
                    << (before < 0 ? named(StoreError::NotFound) : secretOf(before, 1)) << secretOf(after, 2);
            }
        }
    }
}

} // namespace

/// Long secrets in a keychain of short items.
class TestSplitStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void keepsAndErases_data();
    void keepsAndErases();
    void refusesWhatIsFarTooLong();
    void leavesWhatFitsAsItIs();
    void readsWhatAnEarlierVersionWrote();
    void writesOverEverySize_data();
    void writesOverEverySize();

    void survivesACrashInWriting_data();
    void survivesACrashInWriting();
    void survivesACrashInErasing();
    void survivesACrashAfterACrash();
    void survivesAFailureInWriting_data() { survivesACrashInWriting_data(); }
    void survivesAFailureInWriting();
    void reportsAFailureInErasing();
    void namesWhyAPieceIsNotToBeHad();

    void refusesWhatIsDamaged_data();
    void refusesWhatIsDamaged();
    void noticesNamesThatCollide();
    void letsALateHeadArrive();
    void readsNoEndlessItem();

    void takesOneCallAfterTheOther();
    void keepsKeysApart();
    void goesOnWithoutItsContext();
    void goesInTheMiddle();
    void maySeeItsEndInACallback();
};

void TestSplitStore::initTestCase()
{
    QLoggingCategory::setFilterRules(u"mailcx.account.warning=false"_s); // It is provoked a thousand times here.
}

void TestSplitStore::keepsAndErases_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("items");
    QTest::newRow("0 bytes") << ""_ba << 1;
    QTest::newRow("1 byte") << "x"_ba << 1;
    QTest::newRow("2559 bytes") << secretOf(2559, 1) << 1;
    QTest::newRow("2560 bytes") << secretOf(2560, 2) << 3;
    QTest::newRow("2561 bytes") << secretOf(2561, 3) << 3;
    QTest::newRow("8000 bytes") << secretOf(8000, 4) << 5;
    QTest::newRow("two pieces, full") << secretOf(5118, 5) << 3;
    QTest::newRow("zeros") << QByteArray(8000, '\0') << 5;
    QTest::newRow("begins like a head") << marker << 2;
    QTest::newRow("is a head") << marker + "a 3 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" << 2;
    QTest::newRow("begins like a head, 8000 bytes") << marker + secretOf(8000 - marker.size(), 6) << 5;
}

void TestSplitStore::keepsAndErases()
{
    QFETCH(QByteArray, secret);
    QFETCH(int, items);
    MemoryStore disk;
    QVERIFY(wrote(disk, secret));
    QCOMPARE(readAgain(disk), secret);
    QCOMPARE(disk.keys().size(), items);
    for (const QString &each : disk.keys()) {
        QVERIFY(each.startsWith(key));
        QVERIFY(disk.textOf(each).size() <= largest);
    }

    const auto erased = Run(disk).erase();
    QVERIFY(erased && *erased);
    QCOMPARE(disk.keys(), QStringList());
    QCOMPARE(readAgain(disk), named(StoreError::NotFound));
    QVERIFY(failedWith(Run(disk).erase(), StoreError::NotFound));
}

void TestSplitStore::refusesWhatIsFarTooLong()
{
    MemoryStore disk;
    QVERIFY(wrote(disk, secretOf(largest * 8, 1)));
    QVERIFY(failedWith(Run(disk).write(secretOf(largest * 8 + 1, 2)), StoreError::Denied));
    QCOMPARE(readAgain(disk), secretOf(largest * 8, 1));
}

/// Those who have an item keep it, and could go back to a version that does not know of pieces.
void TestSplitStore::leavesWhatFitsAsItIs()
{
    MemoryStore disk;
    const QByteArray token = "tm_pro_0123456789abcdefghijABCDEFGHIJxy"_ba;
    QVERIFY(wrote(disk, token));
    QCOMPARE(disk.keys(), QStringList{key});
    QCOMPARE(disk.textOf(key), token);
}

void TestSplitStore::readsWhatAnEarlierVersionWrote()
{
    MemoryStore disk;
    disk.put(key, secretOf(8000, 1));
    QCOMPARE(readAgain(disk), secretOf(8000, 1));
}

void TestSplitStore::writesOverEverySize_data()
{
    addPairs({-1, 1, 2559, 2560, 2561, 8000});
}

void TestSplitStore::writesOverEverySize()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    MemoryStore fresh;
    QVERIFY(wrote(fresh, after));
    MemoryStore disk;
    if (before != named(StoreError::NotFound)) {
        QVERIFY(wrote(disk, before));
    }
    QVERIFY(wrote(disk, after));
    QCOMPARE(readAgain(disk), after);
    QCOMPARE(disk.keys().size(), fresh.keys().size()); // Nothing of the former one is left.
    QVERIFY(wrote(disk, after));
    QCOMPARE(disk.keys().size(), fresh.keys().size());
    QCOMPARE(readAgain(disk), after);
}

void TestSplitStore::survivesACrashInWriting_data()
{
    addPairs({-1, 1, 2560, 8000});
}

/// The program ends at every single call to the keychain, before it does anything and after.
void TestSplitStore::survivesACrashInWriting()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const bool isFirst = before == named(StoreError::NotFound);
    int crashes = 0;
    for (const bool isDone : {false, true}) {
        for (int at = 0;; ++at) {
            MemoryStore disk;
            QVERIFY(isFirst || wrote(disk, before));
            Run crashing(disk, {.at = at, .isDone = isDone});
            const auto written = crashing.write(after);
            if (!crashing.narrow->isMet()) {
                QVERIFY(written && *written);
                break;
            }
            ++crashes;
            QVERIFY(!written);
            const QByteArray found = readAgain(disk);
            QVERIFY2(found == before || found == after, "neither the one nor the other");

            // The next sign-in finds a place as good as new, and signing out leaves nothing.
            if (at % 2 == 0) {
                QVERIFY(wrote(disk, secretOf(6000, 3)));
                QCOMPARE(readAgain(disk), secretOf(6000, 3));
                QCOMPARE(disk.keys().size(), 4);
            }
            const auto erased = Run(disk).eraseSurely();
            QVERIFY(erased && *erased);
            QCOMPARE(disk.keys(), QStringList());
        }
    }
    QVERIFY(crashes >= 2 * (1 + 1 + 8)); // The write, a look at the item, and the pieces.
}

void TestSplitStore::survivesACrashInErasing()
{
    for (const bool isDone : {false, true}) {
        for (int at = 0;; ++at) {
            MemoryStore disk;
            const QByteArray before = secretOf(8000, 1);
            QVERIFY(wrote(disk, before));
            Run crashing(disk, {.at = at, .isDone = isDone});
            const auto erased = crashing.erase();
            if (!crashing.narrow->isMet()) {
                QVERIFY(erased && *erased);
                break;
            }
            const QByteArray found = readAgain(disk);
            QVERIFY(found == before || found == named(StoreError::NotFound));
            const auto again = Run(disk).erase();
            QVERIFY(again && (*again || again->error() == StoreError::NotFound));
            QCOMPARE(disk.keys(), QStringList());
        }
    }
}

/// What the first crash left is in the way of the second run, whose own is shorter and crashes, too.
void TestSplitStore::survivesACrashAfterACrash()
{
    const QByteArray before = secretOf(3000, 1);
    constexpr int steps = 34; // As many as the longer of the two has, and the shorter, too.
    for (int first = 0; first < steps; ++first) {
        for (int second = 0; second < steps; second += 3) {
            MemoryStore disk;
            QVERIFY(wrote(disk, before));
            Run(disk, {.at = first, .isDone = true}).write(secretOf(8000, 2));
            const QByteArray between = readAgain(disk);
            Run(disk, {.at = second, .isDone = true}).write(secretOf(2600, 3));
            const QByteArray found = readAgain(disk);
            QVERIFY(found == between || found == secretOf(2600, 3));
            const auto erased = Run(disk).erase();
            QVERIFY(erased && *erased);
            QCOMPARE(disk.keys(), QStringList());
        }
    }
}

void TestSplitStore::survivesAFailureInWriting()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const bool isFirst = before == named(StoreError::NotFound);
    for (const auto error : {StoreError::Unavailable, StoreError::Denied, StoreError::NoAnswer, StoreError::NotVerified}) {
        for (const bool isDone : {false, true}) {
            for (int at = 0;; ++at) {
                MemoryStore disk;
                QVERIFY(isFirst || wrote(disk, before));
                const QStringList keysBefore = sortedKeys(disk);
                Run run(disk, {.at = at, .isDone = isDone, .error = error});
                const auto written = run.write(after);
                if (!run.narrow->isMet()) {
                    break;
                }
                QVERIFY(written);
                const QByteArray found = readAgain(disk);
                if (*written) {
                    QCOMPARE(found, after);
                } else {
                    QVERIFY2(found == before || found == after, "neither the one nor the other");
                    QVERIFY(written->error() == error || written->error() == StoreError::NotVerified);
                }
                if (!*written && found == before && error != StoreError::NoAnswer) {
                    QCOMPARE(sortedKeys(disk), keysBefore); // Nothing of the new one is left.
                }
                QVERIFY(wrote(disk, "x"_ba)); // Nor of any, whatever failed before.
                QCOMPARE(disk.keys(), QStringList{key});
            }
        }
    }
}

void TestSplitStore::reportsAFailureInErasing()
{
    for (const auto error : {StoreError::Unavailable, StoreError::Denied, StoreError::NoAnswer, StoreError::NotVerified}) {
        for (const bool isDone : {false, true}) {
            for (int at = 0;; ++at) {
                MemoryStore disk;
                QVERIFY(wrote(disk, secretOf(8000, 1)));
                Run run(disk, {.at = at, .isDone = isDone, .error = error});
                const auto erased = run.erase();
                if (!run.narrow->isMet()) {
                    QCOMPARE(at, 1 + 2 * 8); // The item, and all pieces that there can be.
                    break;
                }
                QVERIFY(failedWith(erased, error));
                const QByteArray found = readAgain(disk);
                QVERIFY(found == secretOf(8000, 1) || found == named(StoreError::NotFound));
                const auto again = run.eraseSurely();
                QVERIFY(again && *again);
                QCOMPARE(disk.keys(), QStringList());
            }
        }
    }
}

/// A person can do something about a keychain that is silent or refuses, and is told so.
void TestSplitStore::namesWhyAPieceIsNotToBeHad()
{
    for (const auto error : {StoreError::Unavailable, StoreError::Denied, StoreError::NoAnswer}) {
        for (int at = 0; at < 5; ++at) {
            MemoryStore disk;
            QVERIFY(wrote(disk, secretOf(8000, 1)));
            QVERIFY(failedWith(Run(disk, {.at = at, .isDone = true, .error = error}).read(), error));
        }
    }
}

void TestSplitStore::refusesWhatIsDamaged_data()
{
    using Damage = std::function<void(MemoryStore &, const QStringList &)>;
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char *name, const Damage &damage) { QTest::newRow(name) << damage; };
    const auto edited = [](int item, const std::function<void(QByteArray &)> &edit) -> Damage {
        return [=](MemoryStore &disk, const QStringList &keys) {
            QByteArray text = disk.textOf(keys[item]);
            edit(text);
            disk.put(keys[item], text);
        };
    };
    row("the first piece is missing", [](MemoryStore &disk, const QStringList &keys) { disk.take(keys[1]); });
    row("a piece is missing", [](MemoryStore &disk, const QStringList &keys) { disk.take(keys[2]); });
    row("the last piece is missing", [](MemoryStore &disk, const QStringList &keys) { disk.take(keys[4]); });
    row("all pieces are missing", [](MemoryStore &disk, const QStringList &keys) {
        for (const QString &each : keys.sliced(1)) {
            disk.take(each);
        }
    });
    row("two pieces changed places", [](MemoryStore &disk, const QStringList &keys) {
        const QByteArray first = disk.textOf(keys[1]);
        disk.put(keys[1], disk.textOf(keys[2]));
        disk.put(keys[2], first);
    });
    row("a piece is shorter", edited(2, [](QByteArray &text) { text.truncate(494); }));
    row("a piece is empty", edited(2, [](QByteArray &text) { text.clear(); }));
    row("the last piece is longer", edited(4, [](QByteArray &text) { text += 'x'; }));
    row("a bit changed", edited(3, [](QByteArray &text) { text[7] = char(text[7] ^ 1); }));
    row("the head is shorter", edited(0, [](QByteArray &text) { text.chop(1); }));
    row("the head is longer", edited(0, [](QByteArray &text) { text += ' '; }));
    row("the head ends early", edited(0, [](QByteArray &text) { text = marker; }));
    row("another size", edited(0, [](QByteArray &text) { text.replace(" 8000 ", " 5118 "); }));
    row("one byte less", edited(0, [](QByteArray &text) { text.replace(" 8000 ", " 7999 "); }));
    row("a size in other words", edited(0, [](QByteArray &text) { text.replace(" 8000 ", " +8000 "); }));
    row("no size", edited(0, [](QByteArray &text) { text.replace(" 8000 ", " 0 "); }));
    row("less than no size", edited(0, [](QByteArray &text) { text.replace(" 8000 ", " -1 "); }));
    row("a size beyond all", edited(0, [](QByteArray &text) { text.replace(" 8000 ", " 9223372036854775807 "); }));
    row("a size that is none", edited(0, [](QByteArray &text) { text.replace(" 8000 ", " 8000x "); }));
    row("another generation", edited(0, [](QByteArray &text) { text.replace(" a ", " b "); }));
    row("a generation that is none", edited(0, [](QByteArray &text) { text.replace(" a ", " c "); }));
    row("another digest", edited(0, [](QByteArray &text) { text.back() = text.back() == '0' ? '1' : '0'; }));
}

void TestSplitStore::refusesWhatIsDamaged()
{
    QFETCH(std::function<void(MemoryStore &, const QStringList &)>, damage);
    MemoryStore disk;
    QVERIFY(wrote(disk, secretOf(8000, 1)));
    const QStringList keys = sortedKeys(disk);
    QCOMPARE(keys.size(), 5);
    QCOMPARE(keys.constFirst(), key);
    damage(disk, keys);
    QCOMPARE(readAgain(disk), named(StoreError::NotVerified));


    // Signing in again mends it, and nothing of the former one is left.
    QVERIFY(wrote(disk, secretOf(8000, 2)));
    QCOMPARE(readAgain(disk), secretOf(8000, 2));
    QCOMPARE(disk.keys().size(), 5);

    MemoryStore other; // The same damage, and then signing out.
    QVERIFY(wrote(other, secretOf(8000, 1)));
    damage(other, keys);
    const auto erased = Run(other).erase();
    QVERIFY(erased && *erased);
    QCOMPARE(other.keys(), QStringList());
}

/// A keychain that cuts long names off would put one piece over the other, each read back rightly.
void TestSplitStore::noticesNamesThatCollide()
{
    MemoryStore disk;
    QVERIFY(wrote(disk, "the former"_ba));
    QVERIFY(failedWith(Run(disk, {}, key.size() + 7).write(secretOf(8000, 1)), StoreError::NotVerified));
    QCOMPARE(readAgain(disk), "the former"_ba);
    QCOMPARE(disk.keys().size(), 1);

    // A single piece and its head are each right until the other is written.
    QVERIFY(failedWith(Run(disk, {}, key.size()).write(marker), StoreError::NotVerified));
    QCOMPARE(readAgain(disk), named(StoreError::NotFound));
}

/// What the store gave up waiting for is done in the end.
void TestSplitStore::letsALateHeadArrive()
{
    MemoryStore disk;
    QVERIFY(wrote(disk, secretOf(5000, 1)));
    constexpr int head = 1 + 8 + 4 + 4; // After a look at the item, and pieces erased, written and read back.
    QVERIFY(failedWith(Run(disk, {.at = head, .error = StoreError::NoAnswer}).write(secretOf(8000, 2)), StoreError::NoAnswer));
    QCOMPARE(readAgain(disk), secretOf(5000, 1));

    MemoryStore healthy;
    QVERIFY(wrote(healthy, secretOf(5000, 1)));
    QVERIFY(wrote(healthy, secretOf(8000, 2)));
    disk.put(key, healthy.textOf(key));
    QCOMPARE(readAgain(disk), secretOf(8000, 2));
}

/// Of a head that somebody else wrote, whose pieces are all there.
void TestSplitStore::readsNoEndlessItem()
{
    MemoryStore disk;
    disk.put(key, marker + "a 9223372036854775807 0");
    for (int i = 1; i < 100; ++i) {
        disk.put(key + u" piece a" + QString::number(i), "x"_ba);
    }
    QCOMPARE(readAgain(disk), named(StoreError::NotVerified));
    QVERIFY(disk.log().size() < 20);
}

void TestSplitStore::takesOneCallAfterTheOther()
{
    MemoryStore disk;
    Run run(disk);
    const auto written = [&](const QByteArray &secret) {
        auto await = std::make_unique<Await<void, StoreError>>();
        run.store.write(key, Secret::copyOf(secret), await->context(), await->callback());
        return await;
    };
    const auto read = [&] {
        auto await = std::make_unique<Await<Secret, StoreError>>();
        run.store.read(key, await->context(), await->callback());
        return await;
    };
    const auto first = written(secretOf(8000, 1));
    const auto second = written(secretOf(5000, 2));
    const auto third = read();
    const auto fourth = written(secretOf(3000, 3));
    const auto fifth = read();
    Await<void, StoreError> erased;
    run.store.erase(key, erased.context(), erased.callback());
    const auto last = read();

    QVERIFY(last->wait());
    QVERIFY(first->result() && second->result() && fourth->result() && erased.result());
    QCOMPARE(third->result()->reveal().toByteArray(), secretOf(5000, 2));
    QCOMPARE(fifth->result()->reveal().toByteArray(), secretOf(3000, 3));
    QVERIFY(!last->result() && last->result().error() == StoreError::NotFound);
    QCOMPARE(disk.keys(), QStringList());
}

void TestSplitStore::keepsKeysApart()
{
    MemoryStore disk;
    const QString other = key + u" token 1";
    Run run(disk);
    Await<void, StoreError> written;
    run.store.write(other, Secret::copyOf(secretOf(8000, 1)), written.context(), written.callback());
    QVERIFY(wrote(disk, secretOf(5000, 2)));
    QVERIFY(written.wait());
    QVERIFY(written.result());
    QCOMPARE(readAgain(disk), secretOf(5000, 2));
    const auto erased = run.erase();
    QVERIFY(erased && *erased);
    const auto left = run.read(other);
    QVERIFY(left && *left);
    QCOMPARE((*left)->reveal().toByteArray(), secretOf(8000, 1));
}

void TestSplitStore::goesOnWithoutItsContext()
{
    MemoryStore disk;
    Run run(disk);
    Await<void, StoreError> written;
    run.store.write(key, Secret::copyOf(secretOf(8000, 1)), written.context(), written.callback());
    written.leave();
    const auto read = run.read();
    QVERIFY(read && *read);
    QCOMPARE((*read)->reveal().toByteArray(), secretOf(8000, 1));
    QCOMPARE(written.count(), 0);
}

/// As when the program is closed while it writes.
void TestSplitStore::goesInTheMiddle()
{
    MemoryStore disk;
    QVERIFY(wrote(disk, secretOf(5000, 1)));
    Await<void, StoreError> written;
    {
        Run run(disk);
        run.store.write(key, Secret::copyOf(secretOf(8000, 2)), written.context(), written.callback());
        run.store.write(key, Secret::copyOf("after that"), written.context(), written.callback());
        QVERIFY(waitUntil([&] { return run.narrow->calls() > 3; }));
    }
    QCOMPARE(readAgain(disk), secretOf(5000, 1));
    QCOMPARE(written.count(), 0);
}

void TestSplitStore::maySeeItsEndInACallback()
{
    MemoryStore disk;
    auto run = std::make_unique<Run>(disk);
    QObject context;
    run->store.write(key, Secret::copyOf(secretOf(8000, 1)), &context, [&](const Result<void, StoreError> &) { run.reset(); });
    run->store.read(key, &context, [](const Result<Secret, StoreError> &) { QFAIL("The store is gone."); });
    QVERIFY(waitUntil([&] { return !run; }));
    QCoreApplication::processEvents();
    QCOMPARE(readAgain(disk), secretOf(8000, 1));
}

QTEST_GUILESS_MAIN(TestSplitStore)
#include "tst_splitstore.moc"
