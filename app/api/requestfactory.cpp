// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "requestfactory.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

RequestFactory::RequestFactory(Trust trust, std::chrono::milliseconds silence)
    : m_trust(std::move(trust))
    , m_silence(silence)
{
}

const QSslConfiguration &RequestFactory::tls()
{
    if (!m_tls) {
        m_tls = m_trust();
        m_tls->setProtocol(QSsl::TlsV1_2OrLater);
        m_tls->setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
    return *m_tls;
}

QNetworkRequest RequestFactory::request(const QUrl &apiUrl, const QStringList &segments)
{
    QString path = apiUrl.path(QUrl::FullyEncoded);
    for (const QString &segment : segments) {
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    }
    QUrl url = apiUrl;
    url.setPath(path, QUrl::TolerantMode);

    QNetworkRequest request(url);
    if (url.scheme() == u"https") {
        request.setSslConfiguration(tls());
    }
    request.setTransferTimeout(static_cast<int>(m_silence.count()));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // Over HTTP/2 Qt sends a POST again when the connection breaks (docs/qt-facts.md, "Requests").
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Exchange counts what comes out of compression itself; Qt's guard would call it a broken connection.
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setRawHeader("User-Agent"_ba, "mailcx-tokens/"_ba + QCoreApplication::applicationVersion().toLatin1());
    return request;
}

QNetworkRequest RequestFactory::request(const Login &login, const QStringList &segments)
{
    QNetworkRequest made = request(login.apiUrl, segments);
    made.setRawHeader("Authorization"_ba, "Bearer "_ba + login.credential.secret().reveal());
    return made;
}
