// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/apiclient.h"
#include "support/await.h"
#include "support/certificates.h"
#include "support/rawtlsserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;

using Stage = RawTlsServer::Stage;
using End = RawTlsServer::End;
using Kind = ApiError::Kind;
using Effect = ApiError::Effect;

namespace {

enum class Call { SignIn, Create, Revoke };

Login loginTo(const RawTlsServer &server)
{
    return {.apiUrl = server.url(), .credential = *Credential::fromText(Secret::copyOf("tm_pro_test"))};
}

RawAnswer goodAnswer(Call call)
{
    switch (call) {
    case Call::SignIn:
        return {.body = R"({"token":"a.b.c"})"_ba};
    case Call::Create:
        return {.status = 201, .body = R"({"id":"1","name":"n","token":"tm_pro_x"})"_ba};
    case Call::Revoke:
        return {.status = 204};
    }
    Q_UNREACHABLE();
}

/// A client, and what it can be asked to do.
struct Client
{
    explicit Client(std::chrono::milliseconds silence = std::chrono::seconds(15))
        : api(network, RequestFactory([] { return Certificates::instance().client(); }, silence * slowness()))
    {
    }

    QNetworkAccessManager network;
    ApiClient api;

    void start(Call call, const RawTlsServer &server, const QString &name, QObject *context, const Callback<void> &done)
    {
        const auto forget = [done](auto result) { done(std::move(result).map([](const auto &) {})); };
        switch (call) {
        case Call::SignIn:
            api.signIn(server.url(), u"alice@example.com"_s, Secret::copyOf(name.toUtf8()), context, forget);
            break;
        case Call::Create:
            api.createToken(loginTo(server), name, context, forget);
            break;
        case Call::Revoke:
            api.revokeToken(loginTo(server), u"1"_s, context, done);
            break;
        }
    }

    bool list(const RawTlsServer &server)
    {
        Await<QList<Token>> listed;
        api.listTokens(loginTo(server), listed.context(), listed.callback());
        return listed.wait() && listed.result().has_value();
    }

    /// Closes all connections of the client and waits until the server has read each to its end: nothing can come after that.
    bool drain(const RawTlsServer &server)
    {
        network.clearConnectionCache();
        return waitUntil([&] { return server.openConnections() == 0; });
    }
};

} // namespace

/// What changes data leaves at most once, whatever the connection does.
class TestOnce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hangUp_data();
    void hangUp();
    void idleConnection_data();
    void idleConnection();
    void parallelCalls();
    void silence_data();
    void silence();
};

void TestOnce::hangUp_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("stage");
    QTest::addColumn<int>("end");
    QTest::addColumn<bool>("reused");

    const QList<QPair<Call, const char *>> calls{
        {Call::SignIn, "sign-in"}, {Call::Create, "create"}, {Call::Revoke, "revoke"}};
    const QList<QPair<Stage, const char *>> stages{
        {Stage::AfterHandshake, "after handshake"},
        {Stage::InRequestBody, "in request body"},
        {Stage::BeforeAnswer, "before answer"},
        {Stage::AfterContinue, "after 100"},
        {Stage::InHead, "in head"},
        {Stage::AfterHead, "after head"},
        {Stage::InBody, "in body"},
    };
    const QList<QPair<End, const char *>> ends{
        {End::Fin, "FIN"}, {End::Reset, "RST"}, {End::CloseNotify, "close_notify"}, {End::HalfClose, "half-close"}};
    for (const auto &[call, callName] : calls) {
        for (const auto &[stage, stageName] : stages) {
            if (call == Call::Revoke && stage == Stage::InRequestBody) {
                continue; // It has none.
            }
            for (const auto &[end, endName] : ends) {
                for (const bool reused : {false, true}) {
                    if (reused && stage == Stage::AfterHandshake) {
                        continue; // idleConnection() has it.
                    }
                    QTest::addRow("%s, %s, %s%s", callName, stageName, endName, reused ? ", reused" : "")
                        << call << static_cast<int>(stage) << static_cast<int>(end) << reused;
                }
            }
        }
    }
}

void TestOnce::hangUp()
{
    QFETCH(Call, call);
    QFETCH(int, stage);
    QFETCH(int, end);
    QFETCH(bool, reused);

    RawAnswer answer = goodAnswer(call);
    if (call == Call::Revoke && Stage(stage) == Stage::InBody) {
        answer = {.status = 500, .body = R"({"error":"internal"})"_ba}; // A 204 has no body to break.
    }
    RawTlsServer server(Stage(stage), End(end), answer);
    Client client;
    if (reused) {
        QVERIFY(client.list(server));
    }

    // Too big for one write, where the server is to hang up while it is sent.
    const QString name(Stage(stage) == Stage::InRequestBody ? 1024 * 1024 : 10, u'n');
    Await<void> done;
    client.start(call, server, name, done.context(), done.callback());
    QVERIFY(done.wait(30000));
    QVERIFY(client.list(server));
    QVERIFY(client.drain(server));
    QCOMPARE(done.count(), 1);
    QVERIFY(server.hasHungUp());

    if (Stage(stage) == Stage::AfterHandshake) {
        // Nothing was read, so a second try is right, yet one request is the most.
        QVERIFY(server.changes() <= 1);
        QVERIFY(server.changes() == 1 || !done.result());
        QVERIFY(server.changes() == 0 || done.result() || done.result().error().effect == Effect::Unknown);
        return;
    }
    QCOMPARE(server.changes(), 1);
    if (call == Call::Revoke && Stage(stage) == Stage::AfterHead) {
        QVERIFY(done.result()); // The head of a 204 is a whole answer.
        return;
    }
    QVERIFY(!done.result());
    const ApiError &error = done.result().error();
    QCOMPARE(error.effect, Effect::Unknown);
    const bool knowsStatus = Stage(stage) == Stage::AfterHead || Stage(stage) == Stage::InBody;
    QCOMPARE(error.kind, answer.status == 500 ? Kind::ServerFailed : Kind::ConnectionLost);
    QCOMPARE(error.status, knowsStatus ? answer.status : 0);
}

void TestOnce::idleConnection_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("end");
    for (const auto &[call, callName] :
         {std::pair{Call::SignIn, "sign-in"}, {Call::Create, "create"}, {Call::Revoke, "revoke"}}) {
        for (const auto &[end, endName] :
             {std::pair{End::Fin, "FIN"}, {End::Reset, "RST"}, {End::CloseNotify, "close_notify"}}) {
            QTest::addRow("%s, %s", callName, endName) << call << static_cast<int>(end);
        }
    }
}

/// The server drops a kept connection in the moment in which the client uses it again.
void TestOnce::idleConnection()
{
    QFETCH(Call, call);
    QFETCH(int, end);

    RawTlsServer server(Stage::Idle, End(end), goodAnswer(call));
    Client client;
    QVERIFY(client.list(server));
    server.hangUpIdle();
    Await<void> done;
    client.start(call, server, u"n"_s, done.context(), done.callback());
    QVERIFY(done.wait());
    QVERIFY(client.list(server));
    QVERIFY(client.drain(server));
    QCOMPARE(done.count(), 1);
    QVERIFY(server.changes() <= 1);
    // A success must be the server's; a failure must not claim to know more than it can.
    QCOMPARE(done.result().has_value(), server.changes() == 1);
    if (!done.result()) {
        QCOMPARE(done.result().error().kind, Kind::ConnectionLost);
    }
}

/// Several at once share the client's connections; the one that is hung up on fails alone.
void TestOnce::parallelCalls()
{
    RawTlsServer server(Stage::BeforeAnswer, End::Fin, goodAnswer(Call::Create));
    Client client;
    constexpr int count = 12;
    std::vector<Await<void>> calls(count);
    for (Await<void> &each : calls) {
        client.start(Call::Create, server, u"n"_s, each.context(), each.callback());
    }
    int failed = 0;
    for (Await<void> &each : calls) {
        QVERIFY(each.wait());
        failed += each.result() ? 0 : 1;
    }
    QVERIFY(client.drain(server));
    QCOMPARE(server.changes(), count);
    QCOMPARE(failed, 1);
    for (const Await<void> &each : calls) {
        QCOMPARE(each.count(), 1);
    }
}

void TestOnce::silence_data()
{
    QTest::addColumn<Call>("call");
    QTest::newRow("sign-in") << Call::SignIn;
    QTest::newRow("create") << Call::Create;
    QTest::newRow("revoke") << Call::Revoke;
}

/// The server reads and never answers: given up on after a while, and not asked again.
void TestOnce::silence()
{
    QFETCH(Call, call);
    RawTlsServer server(Stage::BeforeAnswer, End::Silence, goodAnswer(call));
    Client client(std::chrono::milliseconds(500));
    QVERIFY(client.list(server));
    Await<void> done;
    client.start(call, server, u"n"_s, done.context(), done.callback());
    QVERIFY(done.wait());
    QVERIFY(client.drain(server));
    QCOMPARE(server.changes(), 1);
    QCOMPARE(done.count(), 1);
    QVERIFY(!done.result());
    QCOMPARE(done.result().error().kind, Kind::TimedOut);
    QCOMPARE(done.result().error().effect, Effect::Unknown);
}

QTEST_GUILESS_MAIN(TestOnce)
#include "tst_once.moc"
