// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/apiclient.h"
#include "await.h"
#include "certificates.h"
#include "httpsserver.h"
#include "manualclock.h"

#include <QNetworkAccessManager>
#include <QTest>

/// The four calls of the API, for tests that hold for each.
enum class Call { SignIn, List, Create, Revoke };

inline constexpr std::pair<Call, const char *> allCalls[]{
    {Call::SignIn, "sign-in"}, {Call::List, "list"}, {Call::Create, "create"}, {Call::Revoke, "revoke"}};

/// A row for each.
inline void addRowPerCall()
{
    QTest::addColumn<Call>("call");
    for (const auto &[call, name] : allCalls) {
        QTest::newRow(name) << call;
    }
}

inline bool changesTokens(Call call)
{
    return call == Call::Create || call == Call::Revoke;
}

/// What is known of a call that was surely sent, and whose answer was lost.
inline ApiError::Effect doubtAbout(Call call)
{
    return call == Call::List ? ApiError::Effect::None : ApiError::Effect::Unknown;
}

inline RawAnswer goodAnswer(Call call)
{
    switch (call) {
    case Call::SignIn:
        return {.body = R"({"token":"a.b.c"})"};
    case Call::List:
        return {.body = R"({"tokens":[]})"};
    case Call::Create:
        return {.status = 201, .body = R"({"id":"1","name":"n","token":"tm_pro_x"})"};
    case Call::Revoke:
        return {.status = 204};
    }
    Q_UNREACHABLE();
}

/// A real server and a client that trusts it.
struct World
{
    explicit World(std::chrono::milliseconds deadline = std::chrono::seconds(60),
                   std::chrono::milliseconds silence = std::chrono::seconds(15),
                   const QSslConfiguration &tls = Certificates::instance().client())
        : api(network, RequestFactory([tls] { return tls; }, silence * slowness()), deadline * slowness(), {.retries = 0})
    {
        server.vendor().setAccount(address(), password());
    }

    static QString address() { return QStringLiteral("alice@example.com"); }
    static QString password() { return QStringLiteral("correct horse battery"); }

    Login loginAt(const QUrl &url)
    {
        return {.apiUrl = url, .credential = *Credential::fromText(Secret::take(server.vendor().issueJwt()))};
    }
    Login login() { return loginAt(server.url()); }

    void start(Call call, const QUrl &url, QObject *context, const Callback<void> &done)
    {
        const auto forget = [done](auto result) { done(std::move(result).map([](const auto &) {})); };
        switch (call) {
        case Call::SignIn:
            api.signIn(url, address(), Secret::take(password()), context, forget);
            break;
        case Call::List:
            api.listTokens(loginAt(url), context, forget);
            break;
        case Call::Create:
            api.createToken(loginAt(url), QStringLiteral("n"), context, forget);
            break;
        case Call::Revoke:
            api.revokeToken(loginAt(url), QStringLiteral("1"), context, done);
            break;
        }
    }
    void start(Call call, QObject *context, const Callback<void> &done) { start(call, server.url(), context, done); }

    Result<void> run(Call call) { return run(call, server.url()); }
    Result<void> run(Call call, const QUrl &url)
    {
        Await<void> done;
        start(call, url, done.context(), done.callback());
        return done.wait(30000) && done.count() == 1 ? done.result() : failure(noError());
    }

    Result<QList<Token>> list(const Login &login)
    {
        Await<QList<Token>> done;
        api.listTokens(login, done.context(), done.callback());
        return done.wait() ? done.result() : failure(noError());
    }

    Result<void> revoke(const Login &login, const QString &id)
    {
        Await<void> done;
        api.revokeToken(login, id, done.context(), done.callback());
        return done.wait() ? done.result() : failure(noError());
    }

    /// Stands for a success or a missing callback where a test wants an error: no call here can end with it.
    static ApiError noError() { return {.kind = ApiError::Kind::SignedOut, .status = -1}; }

    ManualClock clock;
    HttpsServer server{clock};
    QNetworkAccessManager network;
    ApiClient api;
};

template <typename T>
ApiError errorOf(const Result<T> &result)
{
    return result ? World::noError() : result.error();
}
