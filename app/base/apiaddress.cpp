// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "apiaddress.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace {

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

Result<QUrl, ApiAddress::Flaw> ApiAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        return failure(Flaw::NotAnAddress);
    }
    if (url.scheme() == u"http" && !isLoopback(url.host())) {
        return failure(Flaw::NotSecure);
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return failure(Flaw::TooMuch);
    }
    const QUrl plain = url.adjusted(QUrl::NormalizePathSegments | QUrl::StripTrailingSlash);
    return plain.path() == u"/" ? plain.adjusted(QUrl::RemovePath) : plain;
}
