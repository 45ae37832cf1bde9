// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QUrl>

/// What proves to the API who is asking: a bearer token.
class Credential
{
public:
    enum class Kind {
        Jwt,      ///< From `POST /api/token` or pasted: ends by itself after seven days.
        ApiToken, ///< `tm_pro_…`: ends when it is revoked.
    };

    enum class Flaw {
        Empty,
        NotABearerToken, ///< Neither `tm_pro_…` nor three dotted parts.
        BadCharacter,    ///< Outside `[A-Za-z0-9._~+/=-]`; it could break the header.
    };

    /// Trims what surrounds the token, tells its kind by its form, and takes it over. Wipes `text` in any case.
    static Result<Credential, Flaw> fromText(QString &&text);
    static Result<Credential, Flaw> fromText(Secret text);

    Kind kind() const noexcept { return m_kind; }
    const Secret &secret() const noexcept { return m_secret; }
    Credential clone() const { return {m_kind, m_secret.clone()}; }

private:
    Credential(Kind kind, Secret secret)
        : m_kind(kind)
        , m_secret(std::move(secret))
    {
    }

    Kind m_kind;
    Secret m_secret;
};

/// A credential together with the one address that may see it.
struct Login
{
    QUrl apiUrl;
    Credential credential;

    Login clone() const { return {apiUrl, credential.clone()}; }
};
