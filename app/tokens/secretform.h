// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QUrl>

/// The ways in which people need a token's secret, each as a text without a line break.
enum class SecretForm {
    Token,
    AuthorizationHeader, ///< "Authorization: Bearer …"
    EnvironmentLine,     ///< "MAILCX_API_TOKEN=…", for an .env file.
    CurlCommand,         ///< Lists the tokens, as the vendor's page does it ("List Tokens").
};

/// `apiUrl`: the server that the curl command asks.
Secret writeAs(SecretForm form, const Secret &secret, const QUrl &apiUrl);
