// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credential.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

#include <chrono>

/// Makes every request that leaves the program, so that what must hold for all of them is said once:
/// TLS 1.2 or later, redirects not followed, no HTTP/2, no cookies, no cache, no authentication of Qt's own.
class RequestFactory
{
public:
    /// `tls` brings the CA certificates; `silence` is how long a connection may say nothing.
    explicit RequestFactory(const QSslConfiguration &tls, std::chrono::milliseconds silence = std::chrono::seconds(15));

    /// A request without a credential. `segments` become the path below `apiUrl`, each percent-encoded.
    QNetworkRequest request(const QUrl &apiUrl, const QStringList &segments) const;
    /// The same with the login's credential, for the login's address alone.
    QNetworkRequest request(const Login &login, const QStringList &segments) const;

private:
    QSslConfiguration m_tls;
    std::chrono::milliseconds m_silence;
};
