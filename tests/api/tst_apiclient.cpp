// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/apiclient.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/httpsserver.h"
#include "support/manualclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Effect = ApiError::Effect;
using Leaf = Certificates::Leaf;

namespace {

enum class Call { SignIn, List, Create, Revoke };

constexpr std::pair<Call, const char *> calls[]{
    {Call::SignIn, "sign-in"}, {Call::List, "list"}, {Call::Create, "create"}, {Call::Revoke, "revoke"}};

bool changesTokens(Call call)
{
    return call == Call::Create || call == Call::Revoke;
}

/// What was known of a call that was surely sent, and whose answer can't be told.
Effect doubtAbout(Call call)
{
    return call == Call::List ? Effect::None : Effect::Unknown;
}

const QString password = u"correct horse battery"_s;

RawAnswer goodAnswer(Call call)
{
    switch (call) {
    case Call::SignIn: return {.body = R"({"token":"a.b.c"})"_ba};
    case Call::List: return {.body = R"({"tokens":[]})"_ba};
    case Call::Create: return {.status = 201, .body = R"({"id":"1","name":"n","token":"tm_pro_x"})"_ba};
    case Call::Revoke: return {.status = 204};
    }
    Q_UNREACHABLE();
}

/// A server and a client that trusts it.
struct World
{
    explicit World(std::chrono::milliseconds deadline = 60s, std::chrono::milliseconds silence = 15s,
                   const QSslConfiguration &tls = Certificates::instance().client())
        : api(network, RequestFactory(tls, silence), deadline)
    {
        server.vendor().setAccount(u"alice@example.com"_s, password);
    }

    Login login() { return {.apiUrl = server.url(), .credential = *Credential::fromText(Secret::take(server.vendor().issueJwt()))}; }

    void start(Call call, QObject *context, const Callback<void> &done)
    {
        const auto forget = [done](auto result) { done(std::move(result).map([](const auto &) {})); };
        switch (call) {
        case Call::SignIn: api.signIn(server.url(), u"alice@example.com"_s, Secret::copyOf(password.toUtf8()), context, forget); break;
        case Call::List: api.listTokens(login(), context, forget); break;
        case Call::Create: api.createToken(login(), u"n"_s, context, forget); break;
        case Call::Revoke: api.revokeToken(login(), u"1"_s, context, done); break;
        }
    }

    /// The result of a call; TimedOut with the status -1 where no callback came.
    Result<void> run(Call call)
    {
        Await<void> done;
        start(call, done.context(), done.callback());
        if (!done.wait(30000) || done.count() != 1) {
            return failure(ApiError{.kind = Kind::TimedOut, .status = -1});
        }
        return done.result();
    }

    Result<QList<Token>> list(const Login &login)
    {
        Await<QList<Token>> done;
        api.listTokens(login, done.context(), done.callback());
        return done.wait() ? done.result() : failure(ApiError{.kind = Kind::TimedOut, .status = -1});
    }

    Result<void> revoke(const Login &login, const QString &id)
    {
        Await<void> done;
        api.revokeToken(login, id, done.context(), done.callback());
        return done.wait() ? done.result() : failure(ApiError{.kind = Kind::TimedOut, .status = -1});
    }

    ManualClock clock;
    HttpsServer server{clock};
    QNetworkAccessManager network;
    ApiClient api;
};

ApiError errorOf(const Result<void> &result)
{
    return result ? ApiError{.kind = Kind::NoConnection, .status = -1, .code = u"none"_s} : result.error();
}

/// zlib's format, which HTTP calls "deflate".
QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).sliced(4);
}

/// The most memory that this process ever had, in bytes; 0 where the system doesn't say.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.sliced(6).trimmed().split(' ').first().toLongLong() * 1024;
            }
        }
    }
    return 0;
}

/// TLS settings that leave the choice of the version to `highest`, and allow what OpenSSL calls insecure.
QSslConfiguration lenient(QSslConfiguration tls, const QByteArray &highest)
{
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setBackendConfigurationOption("CipherString"_ba, "ALL:@SECLEVEL=0"_ba);
    tls.setBackendConfigurationOption("MinProtocol"_ba, "TLSv1.1"_ba);
    tls.setBackendConfigurationOption("MaxProtocol"_ba, highest);
    return tls;
}

} // namespace

Q_DECLARE_METATYPE(Call)
Q_DECLARE_METATYPE(RawAnswer)

class TestApiClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    // Answers.
    void signIn();
    void listTokens();
    void createToken();
    void revokeToken();
    void apiTokenAsCredential();
    void statuses_data();
    void statuses();
    void errorWithoutJson_data();
    void errorWithoutJson();
    void retryAfter_data();
    void retryAfter();
    void otherSuccesses_data();
    void otherSuccesses();
    void contentTypes_data();
    void contentTypes();
    void badFields_data();
    void badFields();
    void parallelCalls();

    // Requests.
    void headersOnTheWire_data();
    void headersOnTheWire();
    void bodiesOnTheWire();
    void pathBelowTheAddress();
    void oddIds_data();
    void oddIds();
    void unusableIds_data();
    void unusableIds();

    // What a server must not bring about.
    void redirects_data();
    void redirects();
    void cookies();
    void challenges_data();
    void challenges();

    // Answers that don't end, or end too late, too early or never.
    void drip_data();
    void drip();
    void silence_data();
    void silence();
    void truncated_data();
    void truncated();
    void bombs_data();
    void bombs();
    void compressed();
    void bigErrors_data();
    void bigErrors();
    void listBeyondTheCap();

    // Connections.
    void untrusted_data();
    void untrusted();
    void verificationCannotBeTurnedOff();
    void oldTls();
    void unreachable_data();
    void unreachable();
    void proxy_data();
    void proxy();

    // Lives.
    void contextDiesMidFlight_data();
    void contextDiesMidFlight();
    void clientDiesMidFlight();
    void contextDiesAsTheAnswerArrives();
    void callbackMayDeleteTheContext();

private:
    static void eachCall()
    {
        QTest::addColumn<Call>("call");
        for (const auto &[call, name] : calls) {
            QTest::newRow(name) << call;
        }
    }
};

void TestApiClient::initTestCase()
{
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
}

void TestApiClient::signIn()
{
    World world;
    Await<Secret> good;
    world.api.signIn(world.server.url(), u"alice@example.com"_s, Secret::copyOf(password.toUtf8()), good.context(), good.callback());
    QVERIFY(good.wait());
    QVERIFY(good.result());
    auto credential = Credential::fromText(std::move(*good.result()));
    QVERIFY(credential);
    QCOMPARE(credential->kind(), Credential::Kind::Jwt);
    QVERIFY(world.list({.apiUrl = world.server.url(), .credential = std::move(*credential)}));

    Await<Secret> bad;
    world.api.signIn(world.server.url(), u"alice@example.com"_s, Secret::copyOf("wrong"), bad.context(), bad.callback());
    QVERIFY(bad.wait());
    QVERIFY(!bad.result());
    QCOMPARE(bad.result().error().kind, Kind::Unauthorized);
    QCOMPARE(bad.result().error().code, u"invalid_credentials"_s);
    QCOMPARE(bad.result().error().effect, Effect::None);
}

void TestApiClient::listTokens()
{
    World world;
    const QDateTime now = world.clock.now();
    const QString first = world.server.vendor().seed(u"Ünïcode \U0001F511"_s, now.addDays(-3)).id;
    Vendor::StoredToken &second = world.server.vendor().seed(u"b"_s, now.addDays(-2));
    second.lastUsedAt = now.addSecs(-180);
    second.revokedAt = now;
    const auto list = world.list(world.login());
    QVERIFY(list);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0), (Token{.id = first, .name = u"Ünïcode \U0001F511"_s, .createdAt = now.addDays(-3)}));
    QCOMPARE(list->at(1), (Token{.id = second.id, .name = u"b"_s, .createdAt = now.addDays(-2), .lastUsedAt = now.addSecs(-180), .revokedAt = now}));
}

void TestApiClient::createToken()
{
    World world;
    Await<CreatedToken> done;
    world.api.createToken(world.login(), u"Ünïcode \"\\ \U0001F511"_s, done.context(), done.callback());
    QVERIFY(done.wait());
    QVERIFY(done.result());
    const Vendor::StoredToken &stored = world.server.vendor().tokens().back();
    QCOMPARE(done.result()->id, stored.id);
    QCOMPARE(done.result()->name, u"Ünïcode \"\\ \U0001F511"_s);
    QCOMPARE(stored.name, done.result()->name);
    QVERIFY(done.result()->secret.reveal() == stored.secret);

    world.server.vendor().setActiveLimit(1);
    const ApiError refused = errorOf(world.run(Call::Create));
    QCOMPARE(refused.kind, Kind::Forbidden);
    QCOMPARE(refused.code, u"token_limit_reached"_s);
    QVERIFY(!refused.message.isEmpty());
    QCOMPARE(refused.effect, Effect::None);
}

void TestApiClient::revokeToken()
{
    World world;
    const QString id = world.server.vendor().seed(u"a"_s, world.clock.now()).id;
    const Login login = world.login();
    QVERIFY(world.revoke(login, id));
    QVERIFY(world.server.vendor().tokens().front().revokedAt);
    QCOMPARE(errorOf(world.revoke(login, id)).kind, Kind::NotFound);
    world.server.vendor().endSessions();
    QCOMPARE(errorOf(world.revoke(login, id)).kind, Kind::Unauthorized);
}

void TestApiClient::apiTokenAsCredential()
{
    World world;
    const Vendor::StoredToken &stored = world.server.vendor().seed(u"a"_s, world.clock.now());
    const Login login{.apiUrl = world.server.url(), .credential = *Credential::fromText(Secret::copyOf(stored.secret))};
    const auto list = world.list(login);
    QVERIFY(list);
    QCOMPARE(list->at(0).lastUsedAt, world.clock.now()); // Reading the list is itself a use.
    Await<CreatedToken> created;
    world.api.createToken(login, u"n"_s, created.context(), created.callback());
    QVERIFY(created.wait());
    QVERIFY(!created.result());
    QCOMPARE(created.result().error().kind, Kind::Forbidden);
    QVERIFY(world.revoke(login, stored.id));
    QCOMPARE(errorOf(world.list(login).map([](const auto &) {})).kind, Kind::Unauthorized);
}

void TestApiClient::statuses_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const QList<QPair<int, Kind>> statuses{
        {400, Kind::BadRequest}, {401, Kind::Unauthorized}, {403, Kind::Forbidden}, {404, Kind::NotFound},
        {407, Kind::ProxyFailed}, {409, Kind::Conflict}, {410, Kind::Gone}, {418, Kind::UnexpectedStatus},
        {429, Kind::RateLimited}, {500, Kind::ServerFailed}, {503, Kind::ServerFailed}, {304, Kind::Redirected},
    };
    for (const auto &[call, name] : calls) {
        for (const auto &[status, kind] : statuses) {
            QTest::addRow("%s, %d", name, status) << call << status << kind;
        }
    }
}

void TestApiClient::statuses()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(Kind, kind);
    World world;
    world.server.answerNext({
        .status = status,
        .body = R"({"error":"some_code","message":"Some \u00fcmessage."})"_ba,
        .headers = {{"Retry-After"_ba, "7"_ba}},
    });
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.status, status);
    const bool hasBody = status != 304;
    QCOMPARE(error.code, hasBody ? u"some_code"_s : QString());
    QCOMPARE(error.message, hasBody ? u"Some \u00fcmessage."_s : QString());
    QCOMPARE(error.field, QString());
    QCOMPARE(error.retryAfter, 7);
    QCOMPARE(error.effect, status >= 500 && changesTokens(call) ? Effect::Unknown : Effect::None);
    QCOMPARE(world.server.requests().size(), 1);
}

void TestApiClient::errorWithoutJson_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("no message") << "application/json"_ba << R"({"error":"invalid_token"})"_ba << u"invalid_token"_s;
    QTest::newRow("empty") << "application/json"_ba << ""_ba << QString();
    QTest::newRow("HTML") << "text/html"_ba << "<h1>401</h1>"_ba << QString();
    QTest::newRow("HTML that claims to be JSON") << "application/json"_ba << "<h1>401</h1>"_ba << QString();
    QTest::newRow("JSON that claims to be HTML") << "text/html"_ba << R"({"error":"x"})"_ba << QString();
    QTest::newRow("array") << "application/json"_ba << R"(["error"])"_ba << QString();
    QTest::newRow("wrong types") << "application/json"_ba << R"({"error":1,"message":{}})"_ba << QString();
}

void TestApiClient::errorWithoutJson()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    World world;
    world.server.answerNext({.status = 401, .body = body, .headers = {{"Content-Type"_ba, type}}});
    const ApiError error = errorOf(world.run(Call::Create));
    QCOMPARE(error.kind, Kind::Unauthorized);
    QCOMPARE(error.code, code);
    QCOMPARE(error.message, QString());
    QCOMPARE(error.retryAfter, -1);
}

void TestApiClient::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("atMost");
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3600);
    const auto httpDate = [](const QDateTime &time) {
        return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    };
    QTest::newRow("none") << QByteArray() << -1 << -1;
    QTest::newRow("seconds") << "4"_ba << 4 << 4;
    QTest::newRow("zero") << "0"_ba << 0 << 0;
    QTest::newRow("below zero") << "-5"_ba << -1 << 0;
    QTest::newRow("for ever") << "99999999999"_ba << 86400 << 86400;
    QTest::newRow("more than a number") << "99999999999999999999999"_ba << -1 << -1;
    QTest::newRow("words") << "soon"_ba << -1 << -1;
    QTest::newRow("date") << httpDate(later) << 1 << 3600;
    QTest::newRow("date past") << "Wed, 21 Oct 2015 07:28:00 GMT"_ba << 0 << 0;
}

void TestApiClient::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(int, atLeast);
    QFETCH(int, atMost);
    World world;
    world.server.answerNext({.status = 429, .body = "{}"_ba, .headers = {{"Retry-After"_ba, header}}});
    const ApiError error = errorOf(world.run(Call::List));
    QCOMPARE(error.kind, Kind::RateLimited);
    QVERIFY(error.retryAfter >= atLeast);
    QVERIFY(error.retryAfter <= atMost);
}

void TestApiClient::otherSuccesses_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    for (const auto &[call, name] : calls) {
        for (const int status : {200, 201, 202, 203, 204, 206}) {
            if (status != goodAnswer(call).status) {
                QTest::addRow("%s, %d", name, status) << call << status;
            }
        }
    }
}

void TestApiClient::otherSuccesses()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    World world;
    RawAnswer answer = goodAnswer(call);
    answer.status = status;
    world.server.answerNext(answer);
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::UnexpectedStatus);
    QCOMPARE(error.status, status);
    QCOMPARE(error.effect, changesTokens(call) ? Effect::Unknown : Effect::None);
}

void TestApiClient::contentTypes_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isGood");
    for (const auto &[call, name] : calls) {
        if (call == Call::Revoke) {
            continue; // It has no body.
        }
        const QByteArray body = goodAnswer(call).body;
        const auto add = [&, callName = name, callId = call](const char *what, const QByteArray &type, const QByteArray &content, bool isGood) {
            QTest::addRow("%s, %s", callName, what) << callId << type << content << isGood;
        };
        add("plain", "application/json"_ba, body, true);
        add("charset", "application/json; charset=utf-8"_ba, body, true);
        add("upper case", "Application/JSON;charset=UTF-8"_ba, body, true);
        add("of JSON's family", "application/vnd.mailcx+json"_ba, body, true);
        add("captive portal", "text/html"_ba, "<html><body>Welcome to the hotel</body></html>"_ba, false);
        add("JSON as text", "text/plain"_ba, body, false);
        add("none", QByteArray(), body, false);
        add("empty", ""_ba, body, false);
        add("JSON's neighbour", "application/json-seq"_ba, body, false);
    }
}

void TestApiClient::contentTypes()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(bool, isGood);
    World world;
    world.server.answerNext({.status = goodAnswer(call).status, .body = body, .headers = {{"Content-Type"_ba, type}}});
    const auto result = world.run(call);
    QCOMPARE(result.has_value(), isGood);
    if (!isGood) {
        QCOMPARE(result.error().kind, Kind::NotTheApi);
        QCOMPARE(result.error().status, goodAnswer(call).status);
        QCOMPARE(result.error().effect, call == Call::Create ? Effect::Done : Effect::None);
    }
}

void TestApiClient::badFields_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("sign-in, broken") << Call::SignIn << R"({"token":"a.b)"_ba << u"JSON"_s;
    QTest::newRow("sign-in, missing") << Call::SignIn << "{}"_ba << u"token"_s;
    QTest::newRow("list, empty body") << Call::List << ""_ba << u"JSON"_s;
    QTest::newRow("list, HTML") << Call::List << "<html>"_ba << u"JSON"_s;
    QTest::newRow("list, field") << Call::List << R"({"tokens":[{"id":"1","name":"n","created_at":"yesterday"}]})"_ba << u"tokens[0].created_at"_s;
    QTest::newRow("create, no secret") << Call::Create << R"({"id":"1","name":"n"})"_ba << u"token"_s;
    QTest::newRow("create, null") << Call::Create << "null"_ba << u"{}"_s;
}

/// The server did it, but what it said can't be used.
void TestApiClient::badFields()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, body);
    QFETCH(QString, field);
    World world;
    world.server.answerNext({.status = goodAnswer(call).status, .body = body});
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::BadAnswer);
    if (field != u"{}"_s) {
        QCOMPARE(error.field, field);
    }
    QCOMPARE(error.status, goodAnswer(call).status);
    QCOMPARE(error.effect, call == Call::Create ? Effect::Done : Effect::None);
}

void TestApiClient::parallelCalls()
{
    World world;
    constexpr int count = 20;
    std::vector<Await<CreatedToken>> all(count);
    const Login login = world.login();
    for (int i = 0; i < count; ++i) {
        auto &each = all[static_cast<std::size_t>(i)];
        world.api.createToken(login, u"token %1"_s.arg(i), each.context(), each.callback());
    }
    for (int i = 0; i < count; ++i) {
        auto &each = all[static_cast<std::size_t>(i)];
        QVERIFY(each.wait());
        QCOMPARE(each.count(), 1);
        QVERIFY(each.result());
        QCOMPARE(each.result()->name, u"token %1"_s.arg(i));
    }
    QCOMPARE(world.server.requests().size(), count);
}

void TestApiClient::headersOnTheWire_data()
{
    eachCall();
}

void TestApiClient::headersOnTheWire()
{
    QFETCH(Call, call);
    World world;
    world.server.setHook([call](const ReceivedRequest &) { return goodAnswer(call); });
    const QByteArray jwt = world.server.vendor().issueJwt();
    const Login login{.apiUrl = world.server.url(), .credential = *Credential::fromText(Secret::copyOf(jwt))};
    Await<void> done;
    switch (call) {
    case Call::List: world.api.listTokens(login, done.context(), [&](const auto &) { done.callback()({}); }); break;
    case Call::Create: world.api.createToken(login, u"n"_s, done.context(), [&](const auto &) { done.callback()({}); }); break;
    case Call::Revoke: world.api.revokeToken(login, u"1"_s, done.context(), done.callback()); break;
    case Call::SignIn: world.start(call, done.context(), done.callback()); break;
    }
    QVERIFY(done.wait());
    QCOMPARE(world.server.requests().size(), 1);
    const ReceivedRequest &request = world.server.requests().first();
    const bool hasBody = call == Call::SignIn || call == Call::Create;
    QCOMPARE(request.header("Authorization"_ba), call == Call::SignIn ? QByteArray() : QByteArray("Bearer " + jwt));
    QCOMPARE(request.header("User-Agent"_ba), "mailcx-tokens/9.8.7"_ba);
    QCOMPARE(request.header("Accept"_ba), "application/json"_ba);
    QCOMPARE(request.header("Host"_ba), "localhost:"_ba + QByteArray::number(world.server.serverPort()));
    QCOMPARE(request.header("Content-Type"_ba), hasBody ? "application/json"_ba : QByteArray());
    QCOMPARE(request.header("Content-Length"_ba), call == Call::List ? QByteArray() : QByteArray::number(request.body.size()));
    QCOMPARE(request.body.isEmpty(), !hasBody);
    for (const char *absent : {"Cookie", "Transfer-Encoding", "Upgrade", "HTTP2-Settings", "Referer", "Origin", "Expect", "Proxy-Authorization"}) {
        QVERIFY2(request.header(absent).isNull(), absent);
    }
}

void TestApiClient::bodiesOnTheWire()
{
    World world;
    QVERIFY(world.run(Call::SignIn));
    QVERIFY(world.run(Call::Create));
    QCOMPARE(world.server.requests().size(), 2);
    const auto object = [](const ReceivedRequest &request) { return QJsonDocument::fromJson(request.body).object(); };
    const ReceivedRequest &signedIn = world.server.requests().at(0);
    QCOMPARE(signedIn.method, "POST"_ba);
    QCOMPARE(signedIn.path, "/api/token"_ba);
    QCOMPARE(object(signedIn), (QJsonObject{{u"address"_s, u"alice@example.com"_s}, {u"password"_s, password}}));
    const ReceivedRequest &created = world.server.requests().at(1);
    QCOMPARE(created.method, "POST"_ba);
    QCOMPARE(created.path, "/pro/api/tokens"_ba);
    QCOMPARE(object(created), (QJsonObject{{u"name"_s, u"n"_s}}));
}

/// An address may have a path of its own, as behind a gateway.
void TestApiClient::pathBelowTheAddress()
{
    World world;
    world.server.setHook([](const ReceivedRequest &) { return goodAnswer(Call::List); });
    Login login = world.login();
    login.apiUrl.setPath(u"/gate way/mail"_s);
    QVERIFY(world.list(login));
    QCOMPARE(world.server.requests().first().path, "/gate%20way/mail/pro/api/tokens"_ba);
}

void TestApiClient::oddIds_data()
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

void TestApiClient::oddIds()
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

void TestApiClient::unusableIds_data()
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

void TestApiClient::unusableIds()
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

void TestApiClient::redirects_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("elsewhere");
    for (const auto &[call, name] : calls) {
        for (const int status : {301, 302, 303, 307, 308}) {
            QTest::addRow("%s, %d, another origin", name, status) << call << status << true;
            QTest::addRow("%s, %d, same origin", name, status) << call << status << false;
        }
    }
}

void TestApiClient::redirects()
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

void TestApiClient::cookies()
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
    for (const auto &[call, name] : calls) {
        world.server.answerNext(setCookie(goodAnswer(call)));
        QVERIFY2(world.run(call), name);
    }
    QCOMPARE(world.server.requests().size(), 5);
    for (const ReceivedRequest &request : world.server.requests()) {
        QVERIFY(request.header("Cookie"_ba).isNull());
    }
}

void TestApiClient::challenges_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QByteArray>("challenge");
    for (const auto &[call, name] : calls) {
        for (const char *challenge : {"NTLM", "Negotiate", "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Bearer error=\"invalid_token\""}) {
            QTest::addRow("%s, %s", name, QByteArray(challenge).split(' ').first().constData()) << call << QByteArray(challenge);
        }
    }
}

/// Qt answers some challenges by itself, with whatever it has; here only our Bearer may ever be sent.
void TestApiClient::challenges()
{
    QFETCH(Call, call);
    QFETCH(QByteArray, challenge);
    World world;
    world.server.answerNext({.status = 401, .body = R"({"error":"invalid_token"})"_ba, .headers = {{"WWW-Authenticate"_ba, challenge}}});
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

void TestApiClient::drip_data()
{
    eachCall();
}

/// A server that always says a little more is silent never, and still must not hold a call for ever.
void TestApiClient::drip()
{
    QFETCH(Call, call);
    World world(800ms);
    QVERIFY(world.run(Call::SignIn)); // So that a slow machine's handshake is not what is timed.
    RawAnswer slow = goodAnswer(call);
    slow.headers.append({"X-Padding"_ba, QByteArray(1000, 'x')});
    slow.drip = 20ms;
    world.server.answerNext(slow);
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::TimedOut);
    QCOMPARE(error.effect, doubtAbout(call));
    QCOMPARE(world.server.requests().size(), 2);
}

void TestApiClient::silence_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<qsizetype>("after");
    for (const auto &[call, name] : calls) {
        QTest::addRow("%s, at once", name) << call << qsizetype(0);
        QTest::addRow("%s, in the head", name) << call << qsizetype(10);
        if (call != Call::Revoke) {
            QTest::addRow("%s, in the body", name) << call << goodAnswer(call).headSize() + 5;
        }
    }
}

void TestApiClient::silence()
{
    QFETCH(Call, call);
    QFETCH(qsizetype, after);
    World world(60s, 500ms);
    QVERIFY(world.run(Call::SignIn));
    RawAnswer silent = goodAnswer(call);
    silent.silentAfter = after;
    world.server.answerNext(silent);
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::TimedOut);
    QCOMPARE(error.effect, doubtAbout(call));
    QCOMPARE(world.server.requests().size(), 2);
}

void TestApiClient::truncated_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<RawAnswer>("answer");
    for (const auto &[call, name] : calls) {
        if (call == Call::Revoke) {
            continue; // A 204 has no body.
        }
        RawAnswer cut = goodAnswer(call);
        cut.closeAfter = cut.bytes().size() - 1;
        QTest::addRow("%s, last byte missing", name) << call << cut;
        cut.closeAfter = cut.headSize();
        QTest::addRow("%s, body missing", name) << call << cut;
        const QByteArray body = goodAnswer(call).body;
        RawAnswer chunked{.raw = "HTTP/1.1 " + QByteArray::number(goodAnswer(call).status)
                              + " Status\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                              + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n"};
        chunked.closeAfter = chunked.raw.size();
        QTest::addRow("%s, last chunk missing", name) << call << chunked;
        chunked.closeAfter = chunked.raw.size() - 7;
        QTest::addRow("%s, chunk cut short", name) << call << chunked;
    }
}

void TestApiClient::truncated()
{
    QFETCH(Call, call);
    QFETCH(RawAnswer, answer);
    World world;
    world.server.answerNext(answer);
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::ConnectionLost);
    QCOMPARE(error.status, goodAnswer(call).status);
    QCOMPARE(error.effect, doubtAbout(call));
    QCOMPARE(world.server.requests().size(), 1);
}

void TestApiClient::bombs_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("list") << Call::List << 200 << qsizetype(128 * 1024 * 1024);
    QTest::newRow("sign-in") << Call::SignIn << 200 << qsizetype(64 * 1024 * 1024);
    QTest::newRow("create") << Call::Create << 201 << qsizetype(64 * 1024 * 1024);
    QTest::newRow("create, a little too much") << Call::Create << 201 << qsizetype(65 * 1024);
    QTest::newRow("error") << Call::List << 500 << qsizetype(64 * 1024 * 1024);
}

/// A small answer that unfolds to a huge one.
void TestApiClient::bombs()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(qsizetype, size);
    World world;
    world.server.answerNext({.status = status, .body = deflated(QByteArray(size, ' ')), .headers = {{"Content-Encoding"_ba, "deflate"_ba}}});
    const qint64 before = peakMemory();
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, status == 200 || status == 201 ? Kind::TooLarge : Kind::ServerFailed);
    QCOMPARE(error.status, status);
    QCOMPARE(error.effect, doubtAbout(call));
    if (call != Call::List) {
        QVERIFY(peakMemory() - before < 32 * 1024 * 1024);
    }
}

void TestApiClient::compressed()
{
    World world;
    QByteArray body = R"({"tokens":[)"_ba;
    for (int i = 0; i < 5000; ++i) {
        body += (i ? "," : "") + R"({"id":")"_ba + QByteArray::number(i) + R"(","name":"n","created_at":"2025-01-01T00:00:00Z"})"_ba;
    }
    body += "]}";
    world.server.answerNext({.body = deflated(body), .headers = {{"Content-Encoding"_ba, "deflate"_ba}}});
    const auto list = world.list(world.login());
    QVERIFY(list);
    QCOMPARE(list->size(), 5000);
}

void TestApiClient::bigErrors_data()
{
    eachCall();
}

/// The status is known before the words about it get too many.
void TestApiClient::bigErrors()
{
    QFETCH(Call, call);
    World world;
    world.server.answerNext({.status = 403, .body = R"({"error":"x","message":")"_ba + QByteArray(1024 * 1024, 'x') + "\"}"});
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::Forbidden);
    QCOMPARE(error.status, 403);
    QCOMPARE(error.effect, Effect::None);
    QVERIFY(error.message.isEmpty());
}

void TestApiClient::listBeyondTheCap()
{
    World world;
    world.server.answerNext({.body = R"({"tokens":[]})"_ba + QByteArray(64 * 1024 * 1024, ' ')});
    const ApiError error = errorOf(world.run(Call::List));
    QCOMPARE(error.kind, Kind::TooLarge);
    QCOMPARE(error.effect, Effect::None);
}

void TestApiClient::untrusted_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<Leaf>("leaf");
    for (const auto &[call, name] : calls) {
        QTest::addRow("%s, expired", name) << call << Leaf::Expired;
        QTest::addRow("%s, wrong host", name) << call << Leaf::WrongHost;
        QTest::addRow("%s, self-signed", name) << call << Leaf::SelfSigned;
        QTest::addRow("%s, unknown authority", name) << call << Leaf::OtherCa;
    }
}

void TestApiClient::untrusted()
{
    QFETCH(Call, call);
    QFETCH(Leaf, leaf);
    World world;
    world.server.setSslConfiguration(Certificates::instance().server(leaf));
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::TlsFailed);
    QCOMPARE(error.effect, Effect::None);
    QCOMPARE(error.status, 0);
    QVERIFY(waitUntil([&] { return world.server.openConnections() == 0; }));
    QVERIFY(world.server.connections() > 0);
    QVERIFY(world.server.requests().isEmpty());
}

void TestApiClient::verificationCannotBeTurnedOff()
{
    QSslConfiguration careless = Certificates::instance().client();
    careless.setPeerVerifyMode(QSslSocket::VerifyNone);
    World world(60s, 15s, careless);
    world.server.setSslConfiguration(Certificates::instance().server(Leaf::SelfSigned));
    QCOMPARE(errorOf(world.run(Call::List)).kind, Kind::TlsFailed);
    QVERIFY(world.server.requests().isEmpty());
}

void TestApiClient::oldTls()
{
    if (QSslSocket::activeBackend() != u"openssl"_s) {
        QSKIP("Only OpenSSL's backend can be told to speak TLS 1.1 alone.");
    }
    World world(60s, 15s, lenient(Certificates::instance().client(), "TLSv1.3"_ba));
    world.server.setSslConfiguration(lenient(Certificates::instance().server(), "TLSv1.1"_ba));

    // A client without our rules shows that this server works.
    QSslSocket control;
    control.setSslConfiguration(lenient(Certificates::instance().client(), "TLSv1.3"_ba));
    control.connectToHostEncrypted(u"localhost"_s, world.server.serverPort());
    QVERIFY(waitUntil([&] { return control.isEncrypted(); }));
    QCOMPARE(static_cast<int>(control.sessionProtocol()), 2); // QSsl::TlsV1_1, which is deprecated.
    control.abort();

    const ApiError error = errorOf(world.run(Call::Create));
    QCOMPARE(error.kind, Kind::TlsFailed);
    QCOMPARE(error.effect, Effect::None);
    QVERIFY(world.server.requests().isEmpty());
}

void TestApiClient::unreachable_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QUrl>("url");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    for (const auto &[call, name] : calls) {
        QTest::addRow("%s, refused", name) << call << QUrl(u"https://127.0.0.1:%1"_s.arg(closed.serverPort()));
        QTest::addRow("%s, unknown host", name) << call << QUrl(u"https://nowhere.invalid"_s);
    }
}

void TestApiClient::unreachable()
{
    QFETCH(Call, call);
    QFETCH(QUrl, url);
    World world;
    Login login = world.login();
    login.apiUrl = url;
    Await<void> done;
    const auto forget = [&](auto result) { done.callback()(std::move(result).map([](const auto &) {})); };
    switch (call) {
    case Call::SignIn: world.api.signIn(url, u"a@b"_s, Secret::copyOf("x"), done.context(), forget); break;
    case Call::List: world.api.listTokens(login, done.context(), forget); break;
    case Call::Create: world.api.createToken(login, u"n"_s, done.context(), forget); break;
    case Call::Revoke: world.api.revokeToken(login, u"1"_s, done.context(), done.callback()); break;
    }
    QVERIFY(done.wait(30000));
    QVERIFY(!done.result());
    QCOMPARE(done.result().error(), ApiError{.kind = Kind::NoConnection});
}

void TestApiClient::proxy_data()
{
    eachCall();
}

/// A proxy that isn't there, as after leaving the office.
void TestApiClient::proxy()
{
    QFETCH(Call, call);
    World world;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    world.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port));
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::ProxyFailed);
    QCOMPARE(error.effect, Effect::None);
    QVERIFY(world.server.requests().isEmpty());
}

void TestApiClient::contextDiesMidFlight_data()
{
    eachCall();
}

void TestApiClient::contextDiesMidFlight()
{
    QFETCH(Call, call);
    World world;
    QVERIFY(world.run(Call::SignIn));
    Await<void> left;
    RawAnswer silent = goodAnswer(call);
    silent.silentAfter = 10;
    world.server.answerNext(silent);
    world.start(call, left.context(), left.callback());
    QVERIFY(waitUntil([&] { return world.server.requests().size() == 2; }));
    left.leave();
    // The request is given up with its context: its connection closes.
    QVERIFY(waitUntil([&] { return world.server.openConnections() == 0; }));
    QVERIFY(world.list(world.login()));
    QCOMPARE(left.count(), 0);
}

void TestApiClient::clientDiesMidFlight()
{
    ManualClock clock;
    HttpsServer server(clock);
    QNetworkAccessManager network;
    Await<QList<Token>> done;
    {
        ApiClient api(network, RequestFactory(Certificates::instance().client()));
        const Login login{.apiUrl = server.url(), .credential = *Credential::fromText(Secret::take(server.vendor().issueJwt()))};
        api.listTokens(login, done.context(), done.callback());
    }
    QVERIFY(done.wait());
    QVERIFY(done.result());
    QCOMPARE(done.count(), 1);
}

void TestApiClient::contextDiesAsTheAnswerArrives()
{
    World world;
    Await<void> first;
    Await<void> second;
    world.start(Call::List, first.context(), [&, tell = first.callback()](const Result<void> &result) {
        second.leave();
        tell(result);
    });
    world.start(Call::List, second.context(), second.callback());
    QVERIFY(first.wait());
    QVERIFY(world.list(world.login()));
    QVERIFY(second.count() <= 1); // It may have been first.
    QCOMPARE(first.count(), 1);
}

void TestApiClient::callbackMayDeleteTheContext()
{
    World world;
    Await<void> done;
    world.start(Call::Create, done.context(), [&, tell = done.callback()](const Result<void> &result) {
        done.leave();
        tell(result);
    });
    QVERIFY(done.wait());
    QVERIFY(world.list(world.login()));
    QCOMPARE(done.count(), 1);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
