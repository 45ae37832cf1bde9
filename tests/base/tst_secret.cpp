// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "base/secret.h"

#include "support/freedblocks.h"

#include <QDebug>
#include <QTest>
#include <QVariant>

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

template <typename T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};

// The roads by which a secret would reach a log, a model or a setting by accident are closed at compile time.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(Printable<QString> && !Printable<Secret>);
static_assert(Comparable<QString> && !Comparable<Secret>);
static_assert(QMetaTypeId2<QString>::Defined && !QMetaTypeId2<Secret>::Defined);
static_assert(std::is_constructible_v<QVariant, QString> && !std::is_constructible_v<QVariant, Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);

const char *const pattern = "tm_pro_0123456789abcdefSecretSecret";
const char *const twice = "tm_pro_0123456789abcdefSecretSecrettm_pro_0123456789abcdefSecretSecret";
constexpr qsizetype patternSize = 35;

bool isZero(char c)
{
    return c == 0;
}

} // namespace

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst()
    {
        const Secret secret;
        QVERIFY(secret.isEmpty());
        QCOMPARE(secret.size(), 0);
        QVERIFY(secret.reveal().isEmpty());
        QVERIFY(Secret::copyOf({}).isEmpty());
        QVERIFY(Secret::take(QString()).isEmpty());
        QVERIFY(Secret::take(QByteArray("")).isEmpty());
        QVERIFY(secret.clone().isEmpty());
    }

    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one") << "x"_ba;
        QTest::newRow("ASCII") << "correct horse battery"_ba;
        QTest::newRow("UTF-8") << "pässwörd 密码 🔑"_ba;
        QTest::newRow("NUL inside") << QByteArray("a\0b\0", 4);
        QTest::newRow("not UTF-8") << "\xff\xfe\x80"_ba;
        QTest::newRow("long") << QByteArray(1 << 20, 'k');
    }

    void keepsEveryByte()
    {
        QFETCH(QByteArray, bytes);
        const Secret copied = Secret::copyOf(bytes);
        QCOMPARE(copied.size(), bytes.size());
        QVERIFY(copied.reveal() == bytes);
        QVERIFY(copied.clone().reveal() == bytes);
        QByteArray source(bytes.constData(), bytes.size());
        const Secret taken = Secret::take(std::move(source));
        QVERIFY(taken.reveal() == bytes);
    }

    void takingEmptiesTheSource()
    {
        QString text = QString::fromUtf8("pässwörd");
        const Secret fromText = Secret::take(std::move(text));
        QVERIFY(fromText.reveal() == "pässwörd"_ba);
        QVERIFY(text.isEmpty());

        QByteArray bytes = QByteArray(pattern);
        const Secret fromBytes = Secret::take(std::move(bytes));
        QVERIFY(fromBytes.reveal() == QByteArray(pattern));
        QVERIFY(bytes.isEmpty());
    }

    /// A buffer that somebody else reads too is not ours to overwrite.
    void takingLeavesOtherCopiesAlone()
    {
        QString text = QString::fromLatin1(pattern);
        const QString other = text;
        (void)Secret::take(std::move(text));
        QVERIFY(text.isEmpty());
        QCOMPARE(other, QString::fromLatin1(pattern));

        QByteArray bytes = QByteArray::fromRawData(pattern, 7);
        (void)Secret::take(std::move(bytes));
        QVERIFY(bytes.isEmpty());
        QCOMPARE(QByteArray(pattern).left(7), "tm_pro_"_ba);
    }

    void movingLeavesNothingBehind()
    {
        Secret first = Secret::copyOf("one");
        Secret second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(first.size(), 0);
        QVERIFY(second.reveal() == "one"_ba);

        Secret third = Secret::copyOf("three");
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(third.reveal() == "one"_ba);
    }

    void movingOntoItselfChangesNothing()
    {
        Secret secret = Secret::copyOf("one");
        Secret &same = secret;
        secret = std::move(same);
        QVERIFY(secret.reveal() == "one"_ba);
    }

    void clonesAreApart()
    {
        Secret original = Secret::copyOf("one");
        const Secret clone = original.clone();
        QVERIFY(clone.reveal().data() != original.reveal().data());
        original = Secret::copyOf("two");
        QVERIFY(clone.reveal() == "one"_ba);
        QVERIFY(original.reveal() == "two"_ba);
    }

    void wipesExactlyTheGivenBytes()
    {
        std::array<char, 32> memory;
        memory.fill('x');
        wipe(memory.data() + 8, 16);
        QVERIFY(std::none_of(memory.begin(), memory.begin() + 8, isZero));
        QVERIFY(std::all_of(memory.begin() + 8, memory.begin() + 24, isZero));
        QVERIFY(std::none_of(memory.begin() + 24, memory.end(), isZero));
        wipe(nullptr, 0);
    }

    /// A text cut at its front keeps its buffer, and starts later in it: a wipe must find both ends.
    void wipesBuffersThatWereCut()
    {
        QString text = QString::fromLatin1(twice);
        text.remove(0, patternSize);
        wipe(text);
        QVERIFY(text.isEmpty());

        QByteArray bytes(twice);
        bytes.remove(0, patternSize);
        wipe(bytes);
        QVERIFY(bytes.isEmpty());

        bytes = QByteArray(pattern);
        bytes.prepend("Bearer ");
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void noFreedBlockHoldsIt_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("copy, then go") << 0;
        QTest::newRow("take a QString") << 1;
        QTest::newRow("take a QByteArray") << 2;
        QTest::newRow("clone") << 3;
        QTest::newRow("overwrite by move") << 4;
        QTest::newRow("wipe texts cut at their end") << 5;
        QTest::newRow("wipe texts cut at their front") << 6;
    }

    void noFreedBlockHoldsIt()
    {
        if (!FreedBlocks::canLook) {
            QSKIP("Only a build with MAILCX_SANITIZE can look into freed memory.");
        }
        QFETCH(int, way);
        const FreedBlocks freed(pattern);
        goAway(way);
        QCOMPARE(freed.count(), 0);
    }

    /// The test above can fail.
    void aCarelessCopyIsNoticed()
    {
        if (!FreedBlocks::canLook) {
            QSKIP("Only a build with MAILCX_SANITIZE can look into freed memory.");
        }
        const FreedBlocks freed(pattern);
        {
            QByteArray bytes(pattern);
            QString text = QString::fromLatin1(pattern);
            QVERIFY(bytes.size() == text.size());
        }
        QCOMPARE(freed.count(), 2);
    }

private:
    static void goAway(int way)
    {
        QString text = QString::fromLatin1(twice);
        QByteArray bytes(twice);
        Secret secret = Secret::copyOf(pattern);
        switch (way) {
        case 1:
            secret = Secret::take(std::move(text));
            break;
        case 2:
            secret = Secret::take(std::move(bytes));
            break;
        case 3:
            (void)secret.clone();
            break;
        case 4:
            secret = Secret::copyOf("another");
            break;
        case 5:
            text.truncate(patternSize);
            bytes.truncate(patternSize);
            break;
        case 6:
            text.remove(0, patternSize);
            bytes.remove(0, patternSize);
            break;
        default:
            break;
        }
        wipe(text);
        wipe(bytes);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
