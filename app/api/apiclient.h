// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credential.h"
#include "base/result.h"
#include "exchange.h"
#include "requestfactory.h"
#include "requestgate.h"
#include "token.h"

#include <QList>
#include <QThreadPool>

class QNetworkAccessManager;

/// When a GET is sent again by itself: after a connection that broke, a 429, a 5xx.
struct RetryPolicy
{
    int retries = 3;
    std::chrono::milliseconds firstDelay = std::chrono::seconds(1);    ///< Doubles each time, give or take a quarter.
    std::chrono::milliseconds longestDelay = std::chrono::seconds(10); ///< Also of what Retry-After asks for.
};

/// A list, and when it was answered.
struct FoundList
{
    QList<Token> tokens;
    QDateTime answeredAt; ///< By the server's clock; invalid where it doesn't say.
};

/// The vendor's REST API, one method per endpoint (docs/api-contract.md). POST and DELETE are one request each;
/// only a GET is tried again. All calls together keep to the vendor's rate. Errors: any ApiError::Kind that an
/// answer, or the lack of one, can cause.
class ApiClient
{
public:
    /// `network` is borrowed and must outlive every call; a client that goes takes its calls along, unless one is
    /// with the server already: its callback still runs. `deadline` bounds a request as a whole.
    ApiClient(QNetworkAccessManager &network, RequestFactory requests,
              std::chrono::milliseconds deadline = std::chrono::seconds(60), RetryPolicy retryPolicy = {});

    /// `POST /api/token`. The result is a JWT, valid for seven days.
    void signIn(const QUrl &apiUrl, const QString &address, const Secret &password, QObject *context,
                Callback<Secret> callback);
    /// `GET /pro/api/tokens`, revoked ones included.
    void listTokens(const Login &login, QObject *context, Callback<QList<Token>> callback);
    /// The same, sent once and never again, with a secret that somebody found: an API token's use is written down. An
    /// error with Effect::Unknown or Done may have used it. The connection is closed behind it.
    void listTokensOnce(const Login &login, QObject *context, Callback<FoundList> callback);
    /// `POST /pro/api/tokens`. An error with Effect::Unknown or Done may have left a token whose secret nobody has.
    void createToken(const Login &login, const QString &name, QObject *context, Callback<CreatedToken> callback);
    /// `DELETE /pro/api/tokens/{id}`. NotFound: there is no such token, or not any more.
    void revokeToken(const Login &login, const QString &id, QObject *context, Callback<void> callback);

    /// Closes the kept connections once nothing is under way: their buffers remember the credential.
    void closeConnections();

private:
    void send(Outgoing outgoing, const Limits &limits, QObject *context, Callback<Answer> callback);
    void get(const QNetworkRequest &request, const Limits &limits, QObject *context, Callback<Answer> callback, int attempt = 0);
    void readList(Result<Answer> answer, QObject *context, Callback<QList<Token>> callback);

    QNetworkAccessManager &m_network;
    RequestFactory m_requests;
    Limits m_limits;
    RetryPolicy m_retryPolicy;
    RequestGate m_gate;
    QThreadPool m_readers; ///< Ends before the gate, to which they bring what they have read.
};
