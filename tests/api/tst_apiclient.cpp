// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Effect = ApiError::Effect;

class TestApiClient final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Answers.
    void signIn();
    void listTokens();
    void listsManyInTheirOrder();
    void createToken();
    void revokeToken();
    void apiTokenAsCredential();
    void statuses_data();
    void statuses();
    void errorWithoutJson_data();
    void errorWithoutJson();
    void retryAfter();
    void otherSuccesses_data();
    void otherSuccesses();
    void contentTypes_data();
    void contentTypes();
    void badFields_data();
    void badFields();
    void parallelCalls();

    // Lives.
    void contextDiesMidFlight_data();
    void contextDiesMidFlight();
    void allDieMidFlight();
    void contextDiesAsTheAnswerArrives();
    void diesWhileALongListIsRead_data();
    void diesWhileALongListIsRead();
    void callbackMayDeleteTheContext();
};

namespace {

/// More than is read at once, on the thread of who asks.
void seedMany(World &world)
{
    for (int i = 0; i < 2000; ++i) {
        world.server.vendor().seed(QString::number(i), world.clock.now());
    }
}

} // namespace

void TestApiClient::signIn()
{
    World world;
    Await<Secret> good;
    world.api.signIn(world.server.url(), World::address(), Secret::take(World::password()), good.context(),
                     good.callback());
    QVERIFY(good.wait());
    QVERIFY(good.result());
    auto credential = Credential::fromText(std::move(*good.result()));
    QVERIFY(credential);
    QCOMPARE(credential->kind(), Credential::Kind::Jwt);
    QVERIFY(world.list({.apiUrl = world.server.url(), .credential = std::move(*credential)}));

    Await<Secret> bad;
    world.api.signIn(world.server.url(), World::address(), Secret::copyOf("wrong"), bad.context(), bad.callback());
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
    QCOMPARE(list->at(1),
             (Token{.id = second.id,
                    .name = u"b"_s,
                    .createdAt = now.addDays(-2),
                    .lastUsedAt = now.addSecs(-180),
                    .revokedAt = now}));
}

void TestApiClient::listsManyInTheirOrder()
{
    World world;
    seedMany(world);
    const auto list = world.list(world.login());
    QVERIFY(list);
    const auto &stored = world.server.vendor().tokens();
    QVERIFY(std::equal(list->begin(), list->end(), stored.begin(), stored.end(), [](const Token &a, const auto &b) { return a.id == b.id; }));
    world.server.answerNext({.status = 200, .body = R"({"tokens":[)" + QByteArray(100'000, ' ') + R"({"id":7}]})"});
    const ApiError bad = errorOf(world.run(Call::List));
    QCOMPARE(bad.kind, Kind::BadAnswer);
    QCOMPARE(bad.field, u"tokens[0].id"_s);
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
    QCOMPARE(errorOf(world.list(login)).kind, Kind::Unauthorized);
}

void TestApiClient::statuses_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    const QList<QPair<int, Kind>> statuses{
        {400, Kind::BadRequest},  {401, Kind::Unauthorized}, {403, Kind::Forbidden},    {404, Kind::NotFound},
        {407, Kind::ProxyFailed}, {409, Kind::Conflict},     {410, Kind::Gone},         {418, Kind::UnexpectedStatus},
        {429, Kind::RateLimited}, {500, Kind::ServerFailed}, {503, Kind::ServerFailed}, {304, Kind::Redirected},
    };
    for (const auto &[call, name] : allCalls) {
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
    QTest::newRow("no message") << "application/json"_ba
                                << R"({"error":"invalid_token"})"_ba << u"invalid_token"_s;
    QTest::newRow("empty") << "application/json"_ba
                           << ""_ba << QString();
    QTest::newRow("HTML") << "text/html"_ba
                          << "<h1>401</h1>"_ba << QString();
    QTest::newRow("HTML that claims to be JSON") << "application/json"_ba
                                                 << "<h1>401</h1>"_ba << QString();
    QTest::newRow("JSON that claims to be HTML") << "text/html"_ba
                                                 << R"({"error":"x"})"_ba << QString();
    QTest::newRow("array") << "application/json"_ba
                           << R"(["error"])"_ba << QString();
    QTest::newRow("wrong types") << "application/json"_ba
                                 << R"({"error":1,"message":{}})"_ba << QString();
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

/// Its forms are tst_retryafter's business; here, that it gets through.
void TestApiClient::retryAfter()
{
    World world;
    world.server.answerNext({.status = 429, .body = "{}"_ba});
    QCOMPARE(errorOf(world.run(Call::List)).retryAfter, -1);
    world.server.answerNext({.status = 429, .body = "{}"_ba, .headers = {{"Retry-After"_ba, "4"_ba}}});
    QCOMPARE(errorOf(world.run(Call::List)).retryAfter, 4);
    world.server.answerNext(
        {.status = 503, .body = "{}"_ba, .headers = {{"Retry-After"_ba, "Wed, 21 Oct 2015 07:28:00 GMT"_ba}}});
    QCOMPARE(errorOf(world.run(Call::List)).retryAfter, 0);
}

void TestApiClient::otherSuccesses_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    for (const auto &[call, name] : allCalls) {
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
    for (const auto &[call, name] : allCalls) {
        if (call == Call::Revoke) {
            continue; // It has no body.
        }
        const QByteArray body = goodAnswer(call).body;
        const auto add = [&, callName = name, callId = call](const char *what, const QByteArray &type,
                                                             const QByteArray &content, bool isGood) {
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
    QTest::newRow("list, field") << Call::List << R"({"tokens":[{"id":"1","name":"n","created_at":"yesterday"}]})"_ba
                                 << u"tokens[0].created_at"_s;
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

void TestApiClient::contextDiesMidFlight_data()
{
    addRowPerCall();
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

/// As at the program's end: who asked goes first, then the client, then the network. More calls than may leave at once.
void TestApiClient::allDieMidFlight()
{
    World witness;
    HttpsServer &server = witness.server;
    server.setHook([](const ReceivedRequest &) { return RawAnswer{.silentAfter = 10}; });
    auto network = std::make_unique<QNetworkAccessManager>();
    auto api = std::make_unique<ApiClient>(*network, RequestFactory([] { return Certificates::instance().client(); }));
    std::vector<Await<QList<Token>>> all(12);
    for (auto &each : all) {
        api->listTokens(witness.login(), each.context(), each.callback());
    }
    QVERIFY(waitUntil([&] { return !server.requests().isEmpty(); }));
    for (auto &each : all) {
        each.leave();
    }
    api.reset();
    network.reset();
    QVERIFY(waitUntil([&] { return server.openConnections() == 0; }));
    server.setHook(nullptr);
    QVERIFY(witness.list(witness.login()));
    for (const auto &each : all) {
        QCOMPARE(each.count(), 0);
    }
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

void TestApiClient::diesWhileALongListIsRead_data()
{
    QTest::addColumn<bool>("isClient");
    QTest::newRow("who asked") << false;
    QTest::newRow("the client") << true;
}

/// The answer is whole, and a thread reads it.
void TestApiClient::diesWhileALongListIsRead()
{
    QFETCH(bool, isClient);
    World world;
    seedMany(world);
    auto api = std::make_unique<ApiClient>(world.network, RequestFactory([] { return Certificates::instance().client(); }));
    Await<QList<Token>> left;
    // Queued before what the thread will have read.
    connect(&world.network, &QNetworkAccessManager::finished, this, [&] { isClient ? api.reset() : left.leave(); }, Qt::QueuedConnection);
    api->listTokens(world.login(), left.context(), left.callback());
    QVERIFY(waitUntil([&] { return isClient ? !api : !left.context(); }));
    QVERIFY(world.list(world.login()));
    QCOMPARE(left.count(), 0);
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
