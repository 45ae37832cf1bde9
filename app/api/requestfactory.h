// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credential.h"

#include <QNetworkRequest>
#include <QSslConfiguration>

#include <chrono>
#include <functional>
#include <optional>

/// Makes every request that leaves the program, so that what must hold for all of them is said once:
/// TLS 1.2 or later, redirects not followed, no HTTP/2, no cookies, no cache, no authentication of Qt's own.
class RequestFactory
{
public:
    using Trust = std::function<QSslConfiguration()>;

    /// `trust` brings the CA certificates, when the first request is to be encrypted: it takes as long as the rest of a
    /// start. `silence` is how long a connection may say nothing.
    explicit RequestFactory(Trust trust, std::chrono::milliseconds silence = std::chrono::seconds(15));

    /// A request without a credential. `segments` become the path below `apiUrl`, each percent-encoded.
    QNetworkRequest request(const QUrl &apiUrl, const QStringList &segments);
    /// The same with the login's credential, for the login's address alone.
    QNetworkRequest request(const Login &login, const QStringList &segments);

private:
    const QSslConfiguration &tls();

    Trust m_trust;
    std::optional<QSslConfiguration> m_tls;
    std::chrono::milliseconds m_silence;
};
