// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// The input is read as a JWT, and as the payload of one.

#include "fuzz.h"

#include "account/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr auto urlAlphabet = QByteArray::Base64UrlEncoding;

QByteArray withPayload(const QByteArray &payload, QByteArray::Base64Options padding = QByteArray::OmitTrailingEquals)
{
    return "e30."_ba + payload.toBase64(urlAlphabet | padding) + ".c2lnbmF0dXJl"_ba;
}

bool isSame(const std::optional<JwtClaims> &one, const std::optional<JwtClaims> &other)
{
    return one.has_value() == other.has_value()
        && (!one || (one->subject == other->subject && one->expiresAt == other->expiresAt));
}

void check(const JwtClaims &claims)
{
    requireText(claims.subject);
    QJsonObject object{{u"sub"_s, claims.subject}};
    if (claims.expiresAt) {
        requireTime(*claims.expiresAt);
        require(claims.expiresAt->toSecsSinceEpoch() >= 0, "nothing ended before 1970");
        object.insert(u"exp"_s, claims.expiresAt->toSecsSinceEpoch());
    }
    const auto again = readJwt(withPayload(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    require(isSame(again, claims), "claims that were read, written and read are the same");
}

void checkPayload(const QByteArray &payload)
{
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    const auto claims = readJwt(withPayload(payload));
    require(claims.has_value() == document.isObject(), "a payload is read where it is a JSON object, and only there");
    require(isSame(claims, readJwt(withPayload(payload, QByteArray::KeepTrailingEquals))), "padding changes nothing");
    if (!claims) {
        return;
    }
    check(*claims);
    const QString sub = document.object().value("sub"_L1).toString();
    const bool isUsable = !sub.isEmpty() && sub.isValidUtf16() && !sub.contains(QChar::Null);
    require(!isUsable || claims->subject == sub, "sub goes before all others");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = bytesOf(data, size);
    if (const auto claims = readJwt(input)) {
        require(input.count('.') >= 2, "a JWT has three parts");
        check(*claims);
    }
    checkPayload(input);
    return 0;
}
