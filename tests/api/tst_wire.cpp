// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/world.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Effect = ApiError::Effect;

/// What leaves, byte for byte, and what a server must not bring about.
class TestWire final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void headersOnTheWire_data();
    void headersOnTheWire();
    void bodiesOnTheWire();
    void pathBelowTheAddress();
    void oddIds_data();
    void oddIds();
    void unusableIds_data();
    void unusableIds();
    void redirects_data();
    void redirects();
    void cookies();
    void challenges_data();
    void challenges();
};

void TestWire::initTestCase()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
}

void TestWire::headersOnTheWire_data()
{
    addRowPerCall();
}

void TestWire::headersOnTheWire()
{
    QFETCH(Call, call);
    World world;
    world.server.setHook([call](const ReceivedRequest &) { return goodAnswer(call); });
    QVERIFY(world.run(call));
    QCOMPARE(world.server.requests().size(), 1);
    const ReceivedRequest &request = world.server.requests().first();
    const bool hasBody = call == Call::SignIn || call == Call::Create;
    // The server knows that JWT, and no other.
    const bool isOurs =
        world.server.vendor()
            .handle(
                {.method = "GET"_ba, .path = "/pro/api/tokens"_ba, .authorization = request.header("Authorization"_ba)})
            .status
        == 200;
    QCOMPARE(isOurs, call != Call::SignIn);
    QCOMPARE(request.header("Authorization"_ba).isNull(), call == Call::SignIn);
    QCOMPARE(request.header("User-Agent"_ba), "mailcx-tokens/9.8.7"_ba);
    QCOMPARE(request.header("Accept"_ba), "application/json"_ba);
    QCOMPARE(request.header("Host"_ba), "localhost:"_ba + QByteArray::number(world.server.serverPort()));
    QCOMPARE(request.header("Content-Type"_ba), hasBody ? "application/json"_ba : QByteArray());
    QCOMPARE(request.header("Content-Length"_ba), QByteArray::number(request.body.size()));
    QCOMPARE(request.body.isEmpty(), !hasBody);
    for (const char *absent : {"Cookie", "Transfer-Encoding", "Upgrade", "HTTP2-Settings", "Referer", "Origin",
                               "Expect", "Proxy-Authorization"}) {
        QVERIFY2(request.header(absent).isNull(), absent);
    }
}

void TestWire::bodiesOnTheWire()
{
    World world;
    QVERIFY(world.run(Call::SignIn));
    QVERIFY(world.run(Call::Create));
    QCOMPARE(world.server.requests().size(), 2);
    const auto object = [](const ReceivedRequest &request) { return QJsonDocument::fromJson(request.body).object(); };
    const ReceivedRequest &signedIn = world.server.requests().at(0);
    QCOMPARE(signedIn.method, "POST"_ba);
    QCOMPARE(signedIn.path, "/api/token"_ba);
    QCOMPARE(object(signedIn), (QJsonObject{{u"address"_s, World::address()}, {u"password"_s, World::password()}}));
    const ReceivedRequest &created = world.server.requests().at(1);
    QCOMPARE(created.method, "POST"_ba);
    QCOMPARE(created.path, "/pro/api/tokens"_ba);
    QCOMPARE(object(created), (QJsonObject{{u"name"_s, u"n"_s}}));
}

/// An address may have a path of its own, as behind a gateway.
void TestWire::pathBelowTheAddress()
{
    World world;
    world.server.setHook([](const ReceivedRequest &) { return goodAnswer(Call::List); });
    Login login = world.login();
    login.apiUrl.setPath(u"/gate way/mail"_s);
    QVERIFY(world.list(login));
    QCOMPARE(world.server.requests().first().path, "/gate%20way/mail/pro/api/tokens"_ba);
}

void TestWire::oddIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("plain") << u"t1o2k3e4-n5i6-d7e8"_s << "t1o2k3e4-n5i6-d7e8"_ba;
    QTest::newRow("slash") << u"a/b"_s << "a%2Fb"_ba;
    QTest::newRow("backslash") << u"a\\b"_s << "a%5Cb"_ba;
    QTest::newRow("umlaut") << u"ä"_s << "%C3%A4"_ba;
    QTest::newRow("beyond the BMP") << u"\U0001F511"_s << "%F0%9F%94%91"_ba;
    QTest::newRow("encoded dot") << u"%2e"_s << "%252e"_ba;
    QTest::newRow("encoded dots") << u"%2e%2E"_s << "%252e%252E"_ba;
    QTest::newRow("encoded slash") << u"%2F"_s << "%252F"_ba;
    QTest::newRow("query") << u"a?b=c"_s << "a%3Fb%3Dc"_ba;
    QTest::newRow("fragment") << u"a#b"_s << "a%23b"_ba;
    QTest::newRow("way up") << u"../../x"_s << "..%2F..%2Fx"_ba;
    QTest::newRow("three dots") << u"..."_s << "..."_ba;
    QTest::newRow("other host") << u"//elsewhere.invalid"_s << "%2F%2Felsewhere.invalid"_ba;
    QTest::newRow("blank") << u" "_s << "%20"_ba;
    QTest::newRow("plus") << u"a+b"_s << "a%2Bb"_ba;
    QTest::newRow("semicolon") << u"a;b"_s << "a%3Bb"_ba;
}

void TestWire::oddIds()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, segment);
    World world;
    world.server.vendor().seed(u"a"_s, world.clock.now()).id = id;
    QVERIFY(world.revoke(world.login(), id));
    QCOMPARE(world.server.requests().size(), 1);
    QCOMPARE(world.server.requests().first().path, QByteArray("/pro/api/tokens/" + segment));
    QVERIFY(world.server.vendor().tokens().front().revokedAt);
}

void TestWire::unusableIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_s;
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("line break") << u"a\r\nb"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0);
    QTest::newRow("DEL") << u"a\u007f"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d);
}

void TestWire::unusableIds()
{
    QFETCH(QString, id);
    World world;
    Await<void> done;
    world.api.revokeToken(world.login(), id, done.context(), done.callback());
    QCOMPARE(done.count(), 0); // Never before the call returns.
    QVERIFY(done.wait());
    QVERIFY(!done.result());
    QCOMPARE(done.result().error(), ApiError{.kind = Kind::BadId});
    QVERIFY(world.list(world.login()));
    QCOMPARE(world.server.requests().size(), 1);
}

void TestWire::redirects_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("elsewhere");
    for (const auto &[call, name] : allCalls) {
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%s, %d, another origin", name, status) << call << status << true;
            QTest::addRow("%s, %d, same origin", name, status) << call << status << false;
        }
    }
}

void TestWire::redirects()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(bool, elsewhere);
    World world;
    HttpsServer other(world.clock);
    const QByteArray target = elsewhere ? other.url().toEncoded() + "/pro/api/tokens" : "/elsewhere"_ba;
    world.server.answerNext({.status = status, .headers = {{"Location"_ba, target}}});
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::Redirected);
    QCOMPARE(error.status, status);
    QVERIFY(world.list(world.login()));
    QCOMPARE(world.server.requests().size(), 2);
    QCOMPARE(other.connections(), 0);
}

void TestWire::cookies()
{
    World world;
    const auto setCookie = [](RawAnswer answer) {
        answer.headers.append({"Set-Cookie"_ba, "session=stolen; Path=/; Secure"_ba});
        return answer;
    };
    world.server.answerNext(setCookie(goodAnswer(Call::List)));
    QVERIFY(world.run(Call::List));
    QVERIFY(world.network.cookieJar()->cookiesForUrl(world.server.url()).isEmpty());
    // Not even those that are already there.
    world.network.cookieJar()->insertCookie([&] {
        QNetworkCookie cookie("planted", "1");
        cookie.setDomain(u"localhost"_s);
        cookie.setPath(u"/"_s);
        return cookie;
    }());
    for (const auto &[call, name] : allCalls) {
        world.server.answerNext(setCookie(goodAnswer(call)));
        QVERIFY2(world.run(call), name);
    }
    QCOMPARE(world.server.requests().size(), 5);
    for (const ReceivedRequest &request : world.server.requests()) {
        QVERIFY(request.header("Cookie"_ba).isNull());
    }
}

void TestWire::challenges_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("challenge");
    for (const auto &[call, name] : allCalls) {
        for (const char *challenge : {"NTLM", "Negotiate", "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"",
                                      "Bearer error=\"invalid_token\""}) {
            QTest::addRow("%s, %s", name, QByteArray(challenge).split(' ').first().constData())
                << call << QByteArray(challenge);
        }
    }
}

/// Qt answers some challenges by itself, with whatever it has; here only our Bearer may ever be sent.
void TestWire::challenges()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, challenge);
    World world;
    world.server.answerNext(
        {.status = 401, .body = R"({"error":"invalid_token"})"_ba, .headers = {{"WWW-Authenticate"_ba, challenge}}});
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::Unauthorized);
    QCOMPARE(error.code, u"invalid_token"_s);
    QCOMPARE(error.effect, Effect::None);
    QCOMPARE(world.server.requests().size(), 1);
    world.server.answerNext(goodAnswer(call));
    QVERIFY(world.run(call));
    QCOMPARE(world.server.requests().size(), 2);
    for (const ReceivedRequest &request : world.server.requests()) {
        const QByteArray sent = request.header("Authorization"_ba);
        QVERIFY(call == Call::SignIn ? sent.isNull() : sent.startsWith("Bearer ey"));
    }
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
