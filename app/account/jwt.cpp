// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "jwt.h"

#include "base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace {

constexpr double latestSecond = 253402300799; // 9999-12-31T23:59:59Z

std::optional<QDateTime> timeFrom(const QJsonValue &value)
{
    const double seconds = value.toDouble(-1);
    if (!(seconds >= 0 && seconds <= latestSecond)) {
        return std::nullopt;
    }
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(std::floor(seconds)), Qt::UTC);
}

} // namespace

std::optional<JwtClaims> readJwt(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0) {
        return std::nullopt;
    }
    const QByteArray part = token.sliced(first + 1, second - first - 1).toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(
        part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded) {
        return std::nullopt;
    }
    const QJsonDocument payload = QJsonDocument::fromJson(*decoded);
    if (!payload.isObject()) {
        return std::nullopt;
    }
    const QJsonObject claims = payload.object();
    JwtClaims result;
    for (const auto key : {QLatin1StringView("sub"), QLatin1StringView("address"), QLatin1StringView("email")}) {
        const QString subject = claims.value(key).toString();
        if (result.subject.isEmpty() && isText(subject)) {
            result.subject = subject;
        }
    }
    result.expiresAt = timeFrom(claims.value(QLatin1StringView("exp")));
    return result;
}
