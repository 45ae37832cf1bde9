// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credential.h"
#include "base/result.h"
#include "exchange.h"
#include "requestfactory.h"
#include "token.h"

#include <QList>

class QNetworkAccessManager;

/// The vendor's REST API, one method per endpoint (api-contract.md). Every call is one request; nothing is
/// tried again here. Errors: any ApiError::Kind but SignedOut.
class ApiClient
{
public:
    /// `network` is borrowed and must outlive every call. `deadline` bounds a call as a whole.
    ApiClient(QNetworkAccessManager &network, RequestFactory requests,
              std::chrono::milliseconds deadline = std::chrono::seconds(60));

    /// `POST /api/token`. The result is a JWT, valid for seven days.
    void signIn(const QUrl &apiUrl, const QString &address, const Secret &password, QObject *context,
                Callback<Secret> callback);
    /// `GET /pro/api/tokens`, revoked ones included.
    void listTokens(const Login &login, QObject *context, Callback<QList<Token>> callback);
    /// `POST /pro/api/tokens`. An error with Effect::Unknown or Done may have left a token whose secret nobody has.
    void createToken(const Login &login, const QString &name, QObject *context, Callback<CreatedToken> callback);
    /// `DELETE /pro/api/tokens/{id}`. NotFound: there is no such token, or not any more.
    void revokeToken(const Login &login, const QString &id, QObject *context, Callback<void> callback);

private:
    QNetworkAccessManager &m_network;
    RequestFactory m_requests;
    Limits m_limits;
};
