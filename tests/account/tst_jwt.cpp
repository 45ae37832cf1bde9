// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/jwt.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A JWT with this payload, as a server would make it.
QByteArray jwt(const QByteArray &payload)
{
    const auto encode = [](const QByteArray &text) {
        return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return encode(R"({"alg":"HS256","typ":"JWT"})"_ba) + '.' + encode(payload) + ".c2lnbmF0dXJl"_ba;
}

} // namespace

class TestJwt final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheOneOfTheStandard()
    {
        // RFC 7519, section 3.1.
        const auto claims =
            readJwt("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
                    ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
                    ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        QVERIFY(claims);
        QCOMPARE(claims->subject, QString());
        QCOMPARE(claims->expiresAt, QDateTime::fromSecsSinceEpoch(1300819380, Qt::UTC));
        QCOMPARE(claims->expiresAt->timeSpec(), Qt::UTC);
    }

    void subject_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QString>("subject");
        QTest::newRow("sub") << R"({"sub":"owner@example.com"})"_ba << u"owner@example.com"_s;
        QTest::newRow("sub first") << R"({"email":"c","address":"b","sub":"a"})"_ba << u"a"_s;
        QTest::newRow("address") << R"({"email":"c","address":"b"})"_ba << u"b"_s;
        QTest::newRow("email") << R"({"email":"c"})"_ba << u"c"_s;
        QTest::newRow("empty sub") << R"({"sub":"","address":"b"})"_ba << u"b"_s;
        QTest::newRow("sub is a number") << R"({"sub":7,"address":"b"})"_ba << u"b"_s;
        QTest::newRow("sub is null") << R"({"sub":null})"_ba << QString();
        QTest::newRow("NUL in sub") << R"({"sub":"a\u0000","address":"b"})"_ba << u"b"_s;
        QTest::newRow("half a pair in sub") << R"({"sub":"\ud800","email":"c"})"_ba << u"c"_s;
        QTest::newRow("none") << R"({})"_ba << QString();
        QTest::newRow("not ASCII") << R"({"sub":"jürgen@例え.jp"})"_ba << u"jürgen@例え.jp"_s;
        // Their Base64 differs between the two alphabets: '-' and '_'.
        QTest::newRow("the URL's alphabet") << R"({"sub":"?>?>~>?~?~"})"_ba << u"?>?>~>?~?~"_s;
    }

    void subject()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QString, subject);
        const auto claims = readJwt(jwt(payload));
        QVERIFY(claims);
        QCOMPARE(claims->subject, subject);
    }

    void expiry_data()
    {
        QTest::addColumn<QByteArray>("exp");
        QTest::addColumn<QDateTime>("time"); // invalid: none
        const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
        QTest::newRow("whole") << "1736937000"_ba << at(1736937000);
        QTest::newRow("fraction") << "1736937000.9"_ba << at(1736937000);
        QTest::newRow("exponent") << "1.736937e9"_ba << at(1736937000);
        QTest::newRow("epoch") << "0"_ba << at(0);
        QTest::newRow("last of 9999") << "253402300799"_ba << at(253402300799);
        QTest::newRow("after 9999") << "253402300800"_ba << QDateTime();
        QTest::newRow("huge") << "1e300"_ba << QDateTime();
        QTest::newRow("negative") << "-1"_ba << QDateTime();
        QTest::newRow("text") << R"("1736937000")"_ba << QDateTime();
        QTest::newRow("null") << "null"_ba << QDateTime();
        QTest::newRow("true") << "true"_ba << QDateTime();
        QTest::newRow("list") << "[1736937000]"_ba << QDateTime();
    }

    void expiry()
    {
        QFETCH(QByteArray, exp);
        QFETCH(QDateTime, time);
        const auto claims = readJwt(jwt(R"({"sub":"a","exp":)"_ba + exp + '}'));
        QVERIFY(claims);
        QCOMPARE(claims->subject, u"a"_s);
        QCOMPARE(claims->expiresAt.has_value(), time.isValid());
        QCOMPARE(claims->expiresAt.value_or(QDateTime()), time);
    }

    void hasNoExpiryWithoutExp()
    {
        const auto claims = readJwt(jwt(R"({"sub":"a","iat":1736937000,"nbf":1736937000})"_ba));
        QVERIFY(claims);
        QVERIFY(!claims->expiresAt);
    }

    /// Some servers pad what the standard wants unpadded.
    void readsPadded()
    {
        const QByteArray payload = R"({"sub":"abc"})"_ba;
        const QByteArray token = "e30."_ba + payload.toBase64(QByteArray::Base64UrlEncoding) + ".x"_ba;
        QVERIFY(token.contains('='));
        const auto claims = readJwt(token);
        QVERIFY(claims);
        QCOMPARE(claims->subject, u"abc"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("an API token") << "tm_pro_aBcDeFgHiJkLmNoPqRsTuVwXyZ123456"_ba;
        QTest::newRow("one dot") << "eyJhIjoxfQ.eyJhIjoxfQ"_ba;
        QTest::newRow("only dots") << ".."_ba;
        QTest::newRow("empty payload") << "e30..x"_ba;
        QTest::newRow("not Base64") << "e30.e3*0.x"_ba;
        QTest::newRow("spaces") << "e30.e3 0.x"_ba;
        QTest::newRow("not JSON") << jwt("hello"_ba);
        QTest::newRow("half JSON") << jwt(R"({"sub":"a")"_ba);
        QTest::newRow("an array") << jwt(R"(["sub"])"_ba);
        QTest::newRow("a text") << jwt(R"("sub")"_ba);
        QTest::newRow("a number") << jwt("1"_ba);
        QTest::newRow("null") << jwt("null"_ba);
        QTest::newRow("too deep") << jwt(QByteArray(2000, '[') + QByteArray(2000, ']'));
        QTest::newRow("binary") << QByteArray("\0.\0.\0", 5);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readJwt(text));
    }
};

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
