// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/secretscan.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray one = "tm_pro_aaaaaaaaAAAAAAAA0000000011111111";
const QByteArray two = "tm_pro_bbbbbbbbBBBBBBBB2222222233333333";

QByteArray encoded(const QByteArray &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(QString::fromUtf8(text));
}

} // namespace

class TestSecretScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<QByteArray>>("secrets");
        QTest::addColumn<QList<int>>("lines");
        const auto row = [](const char *name, const QByteArray &text, const QList<QByteArray> &secrets, const QList<int> &lines) {
            QTest::newRow(name) << text << secrets << lines;
        };
        row("alone", one, {one}, {1});
        row("nothing", "", {}, {});
        row("no secret", "just a log\nof two lines", {}, {});
        row(".env", "A=1\nMAILCX_API_TOKEN=" + one + "\nB=\"" + two + "\"\n", {one, two}, {2, 3});
        row("carriage returns", "A=1\r\nB=" + one + "\r\n", {one}, {2});
        row("twice is once", one + "\n" + two + "\n" + one, {one, two}, {1, 2});
        row("header", "curl -H 'Authorization: Bearer " + one + "' https://api.mail.cx", {one}, {1});
        row("percent-encoded", "GET /?token%3D" + one + "%26x%3D1 and ?t=" + two + "&y=2", {one, two}, {1, 1});
        row("JSON within JSON", R"({\"token\":\")" + one + R"(\",\n)" + two + R"(\n)", {one, two}, {1, 1});
        row("glued to words", "x" + one + ";_" + two + "_old", {one, two}, {1, 1});
        row("the prefix twice", "tm_pro_tm_pro_" + one.sliced(7), {one}, {1});
        row("shorter and longer", "tm_pro_0123456789abcdef tm_pro_" + QByteArray(256, 'x'), {"tm_pro_0123456789abcdef", "tm_pro_" + QByteArray(256, 'x')}, {1, 1});
        row("too short, too long", "tm_pro_token_name tm_pro_0123456789abcde tm_pro_" + QByteArray(257, 'x'), {}, {});
        row("another alphabet", "tm_pro_abcdefgh-ijkl tm_pro_абвгдежзийклмноп tm_pro_…", {}, {});
        row("capitals are not the prefix", "TM_PRO_aaaaaaaaAAAAAAAA0000000011111111", {}, {});
        row("bytes of no encoding", QByteArray("\xff\xfe\x00\x80", 4) + one + "\xc3", {one}, {1});
        row("UTF-8 with a mark", "\xef\xbb\xbf" + one, {one}, {1});
        const QByteArray lines = "令牌：\n" + one + "。\n“" + two + "”";
        for (bool hasMark : {false, true}) {
            row(hasMark ? "UTF-16LE with a mark" : "UTF-16LE", encoded(lines, QStringConverter::Utf16LE, hasMark), {one, two}, {2, 3});
            row(hasMark ? "UTF-16BE with a mark" : "UTF-16BE", encoded(lines, QStringConverter::Utf16BE, hasMark), {one, two}, {2, 3});
        }
    }

    void finds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QByteArray>, secrets);
        QFETCH(QList<int>, lines);
        const SecretScan scan = SecretScan::of(Secret::copyOf(text));
        QList<QByteArray> foundSecrets;
        QList<int> foundLines;
        for (const SecretScan::Found &found : scan.found) {
            foundSecrets.append(found.secret.reveal().toByteArray());
            foundLines.append(found.line);
        }
        QCOMPARE(foundSecrets, secrets);
        QCOMPARE(foundLines, lines);
        QVERIFY(!scan.hasMore);
    }

    void countsLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("lines");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("one") << QByteArray("a") << 1;
        QTest::newRow("one, ended") << QByteArray("a\n") << 1;
        QTest::newRow("an empty one at the end") << QByteArray("a\n\n") << 2;
        QTest::newRow("three") << QByteArray("a\r\nb\r\nc") << 3;
    }

    void countsLines()
    {
        QFETCH(QByteArray, text);
        QTEST(SecretScan::of(Secret::copyOf(text)).lines, "lines");
    }

    void takesAHundredAndSaysThatThereAreMore()
    {
        QByteArray text;
        for (int i = 0; i < 100; ++i) {
            text += "tm_pro_" + QByteArray::number(i).rightJustified(32, 'x') + '\n';
        }
        QCOMPARE(SecretScan::of(Secret::copyOf(text)).found.size(), 100U);
        QVERIFY(!SecretScan::of(Secret::copyOf(QByteArray(text + text))).hasMore); // The same ones again.
        const SecretScan scan = SecretScan::of(Secret::copyOf(QByteArray(text + one)));
        QCOMPARE(scan.found.size(), 100U);
        QVERIFY(scan.hasMore);
        QCOMPARE(scan.lines, 101);
    }

    void comparesWholes()
    {
        QVERIFY(isSame("abc", "abc"));
        QVERIFY(!isSame("abc", "abd"));
        QVERIFY(!isSame("abc", "ab"));
        QVERIFY(isSame(Secret(), Secret()));
    }
};

QTEST_GUILESS_MAIN(TestSecretScan)
#include "tst_secretscan.moc"
