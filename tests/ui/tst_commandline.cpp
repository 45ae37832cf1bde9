// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Task = CommandLine::Task;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWithoutOptions()
    {
        const CommandLine line = parse({});
        QCOMPARE(line.task, Task::Run);
        QVERIFY(!line.demo);
        QCOMPARE(line.apiUrl, QUrl(u"https://api.mail.cx"_s));
        QVERIFY(!line.isApiUrlChosen); // The preferences may name another.
    }

    void knowsItsOptions()
    {
        QVERIFY(parse({u"--demo"_s}).demo);
        QCOMPARE(parse({u"--self-test"_s}).task, Task::SelfTest);
        QCOMPARE(parse({u"--version"_s}).task, Task::Print);
        QVERIFY(parse({u"--version"_s}).text.startsWith(u"mailcx-tokens "));
        const CommandLine help = parse({u"--help"_s});
        QCOMPARE(help.task, Task::Print);
        for (const auto &option : {"--demo"_L1, "--api-url"_L1, "--self-test"_L1, "--version"_L1, "--help"_L1}) {
            QVERIFY2(help.text.contains(option), option.data());
        }
    }

    void takesSafeAddresses_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("used");
        QTest::newRow("https") << u"https://example.com"_s << u"https://example.com"_s;
        QTest::newRow("slash") << u"https://example.com/"_s << u"https://example.com"_s;
        QTest::newRow("upper case") << u"https://EXAMPLE.com"_s << u"https://example.com"_s;
        QTest::newRow("port and path") << u"https://example.com:8443/base/"_s << u"https://example.com:8443/base"_s;
        QTest::newRow("localhost") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
        QTest::newRow("127.0.0.1") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("127.9.9.9") << u"http://127.9.9.9"_s << u"http://127.9.9.9"_s;
        QTest::newRow("::1") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    }

    void takesSafeAddresses()
    {
        QFETCH(QString, given);
        QFETCH(QString, used);
        const CommandLine line = parse({u"--api-url"_s, given});
        QCOMPARE(line.text, QString());
        QCOMPARE(line.task, Task::Run);
        QCOMPARE(line.apiUrl.toString(), used);
        QVERIFY(line.isApiUrlChosen);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--bogus"_s};
        QTest::newRow("stray word") << QStringList{u"tm_pro"_s};
        QTest::newRow("no value") << QStringList{u"--api-url"_s};
        QTest::newRow("plain http") << QStringList{u"--api-url"_s, u"http://example.com"_s};
        QTest::newRow("http to a name that begins like loopback") << QStringList{u"--api-url"_s, u"http://localhost.example.com"_s};
        QTest::newRow("http to 0.0.0.0") << QStringList{u"--api-url"_s, u"http://0.0.0.0"_s};
        QTest::newRow("ftp") << QStringList{u"--api-url"_s, u"ftp://example.com"_s};
        QTest::newRow("no scheme") << QStringList{u"--api-url"_s, u"api.mail.cx"_s};
        QTest::newRow("no host") << QStringList{u"--api-url"_s, u"https://"_s};
        QTest::newRow("empty") << QStringList{u"--api-url"_s, QString()};
        QTest::newRow("a password in it") << QStringList{u"--api-url"_s, u"https://me:word@example.com"_s};
        QTest::newRow("a query") << QStringList{u"--api-url"_s, u"https://example.com/?a=b"_s};
        QTest::newRow("a space") << QStringList{u"--api-url"_s, u"https://exa mple.com"_s};
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parse(arguments);
        QCOMPARE(line.task, Task::Refuse);
        QVERIFY(line.text.startsWith(u"mailcx-tokens: "));
        QVERIFY(line.text.endsWith(u'\n'));
        QVERIFY2(!line.text.contains(u"word"), "a refused address may hold a password");
    }

private:
    static CommandLine parse(const QStringList &options) { return CommandLine::parse(QStringList{u"mailcx-tokens"_s} + options); }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
