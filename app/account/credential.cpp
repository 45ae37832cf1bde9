// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "credential.h"

#include <algorithm>

namespace {

constexpr QByteArrayView apiTokenPrefix("tm_pro_");

bool isBearerCharacter(char c)
{
    constexpr QByteArrayView others("._~+/=-");
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || others.contains(c);
}

bool isJwtShaped(QByteArrayView token)
{
    return std::count(token.begin(), token.end(), '.') == 2 && !token.startsWith('.') && !token.endsWith('.')
        && !token.contains("..");
}

} // namespace

Result<Credential, Credential::Flaw> Credential::fromText(QString &&text)
{
    return fromText(Secret::take(std::move(text)));
}

Result<Credential, Credential::Flaw> Credential::fromText(Secret text)
{
    const QByteArrayView token = text.reveal().trimmed();
    if (token.isEmpty()) {
        return failure(Flaw::Empty);
    }
    if (!std::all_of(token.begin(), token.end(), [](char c) { return c == '_' || isBearerCharacter(c); })) {
        return failure(Flaw::BadCharacter);
    }
    if (token.startsWith(apiTokenPrefix) && token.size() > apiTokenPrefix.size()) {
        return Credential(Kind::ApiToken, Secret::copyOf(token));
    }
    if (isJwtShaped(token)) {
        return Credential(Kind::Jwt, Secret::copyOf(token));
    }
    return failure(Flaw::NotABearerToken);
}
