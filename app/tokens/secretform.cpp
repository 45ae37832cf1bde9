// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretform.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// In single quotes a shell takes everything as it is, save the quote itself.
QByteArray quoted(QByteArray text)
{
    QByteArray whole = '\'' + text.replace("'", R"('\'')") + '\'';
    wipe(text);
    return whole;
}

bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.';
    });
}

} // namespace

Secret writeAs(SecretForm form, const Secret &secret, const QUrl &apiUrl)
{
    const QByteArrayView token = secret.reveal();
    QByteArray text;
    switch (form) {
    case SecretForm::Token:
        return secret.clone();
    case SecretForm::AuthorizationHeader:
        text = "Authorization: Bearer "_ba + token;
        break;
    case SecretForm::EnvironmentLine:
        text = "MAILCX_API_TOKEN="_ba + (isPlain(token) ? token.toByteArray() : quoted(token.toByteArray()));
        break;
    case SecretForm::CurlCommand:
        text = "curl "_ba + quoted(apiUrl.toEncoded(QUrl::StripTrailingSlash) + "/pro/api/tokens") + " -H "
            + quoted("Authorization: Bearer "_ba + token);
        break;
    }
    return Secret::take(std::move(text));
}
