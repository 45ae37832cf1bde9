// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/secretform.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QUrl api(u"https://api.mail.cx"_s);

QByteArray text(SecretForm form, const QByteArray &secret, const QUrl &apiUrl = api)
{
    return writeAs(form, Secret::copyOf(secret), apiUrl).reveal().toByteArray();
}

} // namespace

class TestSecretForm final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms();
    void aShellReadsWhatWasMeant_data();
    void aShellReadsWhatWasMeant();
};

void TestSecretForm::forms()
{
    QCOMPARE(text(SecretForm::Token, "tm_pro_x"), "tm_pro_x");
    QCOMPARE(text(SecretForm::AuthorizationHeader, "tm_pro_x"), "Authorization: Bearer tm_pro_x");
    QCOMPARE(text(SecretForm::EnvironmentLine, "tm_pro_x"), "MAILCX_API_TOKEN=tm_pro_x");
    QCOMPARE(text(SecretForm::CurlCommand, "tm_pro_x"),
             "curl 'https://api.mail.cx/pro/api/tokens' -H 'Authorization: Bearer tm_pro_x'");
    QCOMPARE(text(SecretForm::CurlCommand, "tm_pro_x", QUrl(u"https://[::1]:8443/base/"_s)),
             "curl 'https://[::1]:8443/base/pro/api/tokens' -H 'Authorization: Bearer tm_pro_x'");
}

void TestSecretForm::aShellReadsWhatWasMeant_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("usual") << "tm_pro_aB0-_"_ba;
    QTest::newRow("quote") << "tm_pro_a'b"_ba;
    QTest::newRow("everything") << R"(tm_pro_$(id)`id`"\ ;&|<>*#!~)"_ba;
}

void TestSecretForm::aShellReadsWhatWasMeant()
{
#ifdef Q_OS_WIN
    QSKIP("The forms are for POSIX shells and what reads like them.");
#endif
    QFETCH(QByteArray, secret);
    const auto output = [](const QByteArray &script) {
        QProcess shell;
        shell.start(u"sh"_s, {u"-s"_s});
        shell.write(script);
        shell.closeWriteChannel();
        shell.waitForFinished();
        return shell.readAllStandardOutput();
    };
    QCOMPARE(output(text(SecretForm::EnvironmentLine, secret) + "\nprintf %s \"$MAILCX_API_TOKEN\"\n"), secret);
    const QByteArray curl = "curl() { printf '%s|' \"$@\"; }\n" + text(SecretForm::CurlCommand, secret) + '\n';
    QCOMPARE(output(curl), "https://api.mail.cx/pro/api/tokens|-H|Authorization: Bearer " + secret + '|');
}

QTEST_GUILESS_MAIN(TestSecretForm)
#include "tst_secretform.moc"
