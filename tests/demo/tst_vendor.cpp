// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "demo/vendor.h"

#include "account/jwt.h"
#include "api/decode.h"
#include "support/manualclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const Vendor::Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QString codeOf(const Vendor::Response &response)
{
    return objectOf(response).value("error"_L1).toString();
}

QByteArray headerOf(const Vendor::Response &response, const QByteArray &name)
{
    const auto &headers = response.headers;
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const auto &each) { return each.first == name; });
    return found == headers.end() ? QByteArray() : found->second;
}

} // namespace

/// The rules of api-contract.md, as the demo and the tests' server keep them.
class TestVendor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_vendor.emplace(m_clock);
        m_vendor->setAccount(u"owner@example.com"_s, u"pässword"_s);
        m_jwt = m_vendor->issueJwt();
    }

    // Signing in.

    void signsIn()
    {
        const auto response = post("/api/token"_ba, {}, R"({"address":"owner@example.com","password":"pässword"})"_ba);
        QCOMPARE(response.status, 200);
        const auto token = decodeSignIn(response.body);
        QVERIFY(token);
        const auto claims = readJwt(token->reveal());
        QVERIFY(claims);
        QCOMPARE(claims->subject, u"owner@example.com"_s);
        QCOMPARE(claims->expiresAt, m_clock.now().addDays(7));
        QCOMPARE(get(token->reveal().toByteArray()).status, 200);
    }

    void signInRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QString wrong = u"invalid_credentials"_s;
        const QString malformed = u"invalid_address"_s;
        QTest::newRow("wrong password") << R"({"address":"owner@example.com","password":"x"})"_ba << 401 << wrong;
        QTest::newRow("no password") << R"({"address":"owner@example.com"})"_ba << 401 << wrong;
        QTest::newRow("another address") << R"({"address":"other@example.com","password":"pässword"})"_ba << 401
                                         << wrong;
        QTest::newRow("no mail address") << R"({"address":"owner","password":"pässword"})"_ba << 400 << malformed;
        QTest::newRow("no address") << R"({"password":"pässword"})"_ba << 400 << malformed;
        QTest::newRow("an address of the wrong type") << R"({"address":7})"_ba << 400 << malformed;
        QTest::newRow("no JSON") << "address=owner@example.com"_ba << 400 << malformed;
        QTest::newRow("nothing") << QByteArray() << 400 << malformed;
    }

    void signInRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        const auto response = post("/api/token"_ba, {}, body);
        QCOMPARE(response.status, status);
        QCOMPARE(codeOf(response), code);
    }

    // Who is let in.

    void needsACredential_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("empty") << "Bearer "_ba;
        QTest::newRow("unknown JWT") << "Bearer e30.e30.x"_ba;
        QTest::newRow("unknown API token") << "Bearer tm_pro_aBcDeFgHiJkLmNoPqRsTuVwXyZ123456"_ba;
        QTest::newRow("another scheme") << "Basic b3duZXI6eA=="_ba;
        QTest::newRow("a JWT of another vendor") << "Bearer "_ba + Vendor(m_clock).issueJwt();
    }

    void needsACredential()
    {
        QFETCH(QByteArray, authorization);
        m_vendor->seed(u"One"_s, m_clock.now());
        const QByteArray item = "/pro/api/tokens/"_ba + m_vendor->tokens().front().id.toLatin1();
        const QList<QPair<QByteArray, QByteArray>> calls{
            {"GET"_ba, "/pro/api/tokens"_ba}, {"POST"_ba, "/pro/api/tokens"_ba}, {"DELETE"_ba, item}};
        for (const auto &[method, path] : calls) {
            const auto response = m_vendor->handle(
                {.method = method, .path = path, .authorization = authorization, .body = R"({"name":"Two"})"_ba});
            QCOMPARE(response.status, 401);
            QCOMPARE(codeOf(response), u"invalid_token"_s);
        }
        QCOMPARE(m_vendor->tokens().size(), 1U);
        QVERIFY(!m_vendor->tokens().front().revokedAt);
    }

    void needsTheScheme()
    {
        const auto response =
            m_vendor->handle({.method = "GET"_ba, .path = "/pro/api/tokens"_ba, .authorization = m_jwt});
        QCOMPARE(response.status, 401);
    }

    void sessionsEnd()
    {
        m_clock.advance(7 * 24 * 60 * 60 - 1);
        QCOMPARE(get(m_jwt).status, 200);
        m_clock.advance(1);
        QCOMPARE(get(m_jwt).status, 401);

        const QByteArray second = m_vendor->issueJwt(60);
        QCOMPARE(get(second).status, 200);
        m_vendor->endSessions();
        QCOMPARE(get(second).status, 401);
        QCOMPARE(get(m_vendor->issueJwt()).status, 200);
    }

    void anApiTokenListsAndRevokesButDoesNotCreate()
    {
        const auto &own = m_vendor->seed(u"Own"_s, m_clock.now());
        const QByteArray secret = own.secret;
        QVERIFY(!own.lastUsedAt);
        m_clock.advance(60);
        QCOMPARE(get(secret).status, 200);
        QCOMPARE(own.lastUsedAt, m_clock.now());
        const auto refused = post("/pro/api/tokens"_ba, secret, R"({"name":"Two"})"_ba);
        QCOMPARE(refused.status, 403);
        QCOMPARE(codeOf(refused), u"session_required"_s);
        QCOMPARE(m_vendor->tokens().size(), 1U);
        // It may revoke itself, and is nobody from then on.
        QCOMPARE(remove(own.id.toLatin1(), secret).status, 204);
        QCOMPARE(get(secret).status, 401);
    }

    // The list.

    void listsAllRevokedOnesIncluded()
    {
        QVERIFY(decodeTokenList(get(m_jwt).body)->isEmpty());
        const QDateTime created(QDate(2025, 1, 10), QTime(8, 0), Qt::UTC);
        auto &used = m_vendor->seed(u"Production Server"_s, created);
        used.lastUsedAt = created.addSecs(60);
        auto &revoked = m_vendor->seed(u"Büro"_s, created.addDays(1));
        revoked.revokedAt = created.addDays(2);
        const auto response = get(m_jwt);
        QCOMPARE(response.status, 200);
        const auto tokens = decodeTokenList(response.body);
        QVERIFY(tokens);
        QCOMPARE(*tokens,
                 (QList<Token>{
                     {.id = used.id, .name = used.name, .createdAt = created, .lastUsedAt = created.addSecs(60)},
                     {.id = revoked.id,
                      .name = revoked.name,
                      .createdAt = created.addDays(1),
                      .revokedAt = created.addDays(2)},
                 }));
        QVERIFY(!response.body.contains("tm_pro_"));
        QVERIFY(response.body.contains(R"("created_at":"2025-01-10T08:00:00Z")"));
        QVERIFY(response.body.contains(R"("revoked_at":null)"));
    }

    // Creating.

    void creates()
    {
        const auto response = post("/pro/api/tokens"_ba, m_jwt, R"({"name":"Production Server"})"_ba);
        QCOMPARE(response.status, 201);
        const auto created = decodeCreatedToken(response.body);
        QVERIFY(created);
        QCOMPARE(created->name, u"Production Server"_s);
        static const QRegularExpression form(u"^tm_pro_[A-Za-z0-9]{32}$"_s);
        const QByteArray secret = created->secret.reveal().toByteArray();
        QVERIFY(form.match(QString::fromLatin1(secret)).hasMatch());
        const auto tokens = decodeTokenList(get(m_jwt).body);
        QCOMPARE(*tokens,
                 (QList<Token>{{.id = created->id, .name = u"Production Server"_s, .createdAt = m_clock.now()}}));
        QCOMPARE(get(secret).status, 200);
    }

    void idsAndSecretsDiffer()
    {
        const auto one = decodeCreatedToken(post("/pro/api/tokens"_ba, m_jwt, R"({"name":"Same"})"_ba).body);
        const auto two = decodeCreatedToken(post("/pro/api/tokens"_ba, m_jwt, R"({"name":"Same"})"_ba).body);
        QVERIFY(one && two);
        QVERIFY(one->id != two->id);
        QVERIFY(one->secret.reveal() != two->secret.reveal());
    }

    void createRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no name") << "{}"_ba;
        QTest::newRow("empty") << R"({"name":""})"_ba;
        QTest::newRow("blank") << R"({"name":" \t"})"_ba;
        QTest::newRow("number") << R"({"name":7})"_ba;
        QTest::newRow("null") << R"({"name":null})"_ba;
        QTest::newRow("no JSON") << "name=Two"_ba;
        QTest::newRow("nothing") << QByteArray();
    }

    void createRefused()
    {
        QFETCH(QByteArray, body);
        const auto response = post("/pro/api/tokens"_ba, m_jwt, body);
        QCOMPARE(response.status, 400);
        QCOMPARE(codeOf(response), u"invalid_name"_s);
        QVERIFY(m_vendor->tokens().empty());
    }

    void limitsActiveTokens()
    {
        m_vendor->setActiveLimit(2);
        auto &first = m_vendor->seed(u"One"_s, m_clock.now());
        QCOMPARE(post("/pro/api/tokens"_ba, m_jwt, R"({"name":"Two"})"_ba).status, 201);
        const auto refused = post("/pro/api/tokens"_ba, m_jwt, R"({"name":"Three"})"_ba);
        QCOMPARE(refused.status, 403);
        QCOMPARE(codeOf(refused), u"token_limit_reached"_s);
        QVERIFY(!objectOf(refused).value("message"_L1).toString().isEmpty());
        QCOMPARE(remove(first.id.toLatin1(), m_jwt).status, 204);
        QCOMPARE(post("/pro/api/tokens"_ba, m_jwt, R"({"name":"Three"})"_ba).status, 201);
    }

    // Revoking.

    void revokes()
    {
        const auto &token = m_vendor->seed(u"One"_s, m_clock.now());
        m_clock.advance(60);
        const auto response = remove(token.id.toLatin1(), m_jwt);
        QCOMPARE(response.status, 204);
        QVERIFY(response.body.isEmpty());
        QCOMPARE(decodeTokenList(get(m_jwt).body)->first().revokedAt, m_clock.now());
        QCOMPARE(get(token.secret).status, 401);

        m_clock.advance(60);
        const auto again = remove(token.id.toLatin1(), m_jwt);
        QCOMPARE(again.status, 404);
        QCOMPARE(codeOf(again), u"not_found"_s);
        QCOMPARE(token.revokedAt, m_clock.now().addSecs(-60));
    }

    void revokesByTheDecodedPath()
    {
        auto &token = m_vendor->seed(u"One"_s, m_clock.now());
        token.id = u"a/b ü?"_s;
        QCOMPARE(remove("a/b"_ba, m_jwt).status, 404);
        QCOMPARE(remove("a%2Fb%20%C3%BC%3F"_ba, m_jwt).status, 204);
        QVERIFY(token.revokedAt);
    }

    void revokesOnlyWhatIsThere()
    {
        m_vendor->seed(u"One"_s, m_clock.now());
        QCOMPARE(remove("unknown"_ba, m_jwt).status, 404);
        QCOMPARE(remove(""_ba, m_jwt).status, 404);
        QVERIFY(!m_vendor->tokens().front().revokedAt);
    }

    // Everything else.

    void knowsItsPathsAndMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("sign in by GET") << "GET"_ba
                                        << "/api/token"_ba << 405;
        QTest::newRow("PUT to the list") << "PUT"_ba
                                         << "/pro/api/tokens"_ba << 405;
        QTest::newRow("DELETE of the list") << "DELETE"_ba
                                            << "/pro/api/tokens"_ba << 405;
        QTest::newRow("GET of one token") << "GET"_ba
                                          << "/pro/api/tokens/a"_ba << 405;
        QTest::newRow("the root") << "GET"_ba
                                  << "/"_ba << 404;
        QTest::newRow("a neighbour") << "GET"_ba
                                     << "/pro/api/accounts"_ba << 404;
        QTest::newRow("a longer word") << "GET"_ba
                                       << "/pro/api/tokens2"_ba << 404;
        QTest::newRow("another case") << "GET"_ba
                                      << "/pro/api/Tokens"_ba << 404;
    }

    void knowsItsPathsAndMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        m_vendor->seed(u"One"_s, m_clock.now());
        const auto response =
            m_vendor->handle({.method = method, .path = path, .authorization = "Bearer "_ba + m_jwt, .body = "{}"_ba});
        QCOMPARE(response.status, status);
        QVERIFY(!codeOf(response).isEmpty());
    }

    void limitsTheRateOverAllEndpoints()
    {
        m_vendor->setRateLimited(true);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(get(m_jwt).status, 200);
            QCOMPARE(post("/api/token"_ba, {}, "{}"_ba).status, 400);
        }
        const auto refused = get(m_jwt);
        QCOMPARE(refused.status, 429);
        QCOMPARE(codeOf(refused), u"rate_limited"_s);
        QCOMPARE(headerOf(refused, "Retry-After"_ba), "1"_ba);
        QCOMPARE(post("/api/token"_ba, {}, "{}"_ba).status, 429);
        m_clock.advance(1);
        QCOMPARE(get(m_jwt).status, 200);
    }

    void doesNotLimitTheRateUnasked()
    {
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(get(m_jwt).status, 200);
        }
    }

private:
    Vendor::Response get(const QByteArray &bearer)
    {
        return m_vendor->handle(
            {.method = "GET"_ba, .path = "/pro/api/tokens"_ba, .authorization = "Bearer "_ba + bearer});
    }

    Vendor::Response post(const QByteArray &path, const QByteArray &bearer, const QByteArray &body)
    {
        const QByteArray authorization = bearer.isEmpty() ? QByteArray() : "Bearer "_ba + bearer;
        return m_vendor->handle({.method = "POST"_ba, .path = path, .authorization = authorization, .body = body});
    }

    Vendor::Response remove(const QByteArray &encodedId, const QByteArray &bearer)
    {
        return m_vendor->handle(
            {.method = "DELETE"_ba, .path = "/pro/api/tokens/"_ba + encodedId, .authorization = "Bearer "_ba + bearer});
    }

    ManualClock m_clock;
    std::optional<Vendor> m_vendor;
    QByteArray m_jwt;
};

QTEST_GUILESS_MAIN(TestVendor)
#include "tst_vendor.moc"
