// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

/// Why a call to the API has no result. A value: `ui/errortext` alone makes a sentence of it.
struct ApiError
{
    enum class Kind {
        // No answer.
        NoConnection,   ///< The server was not reached: offline, unknown host, refused.
        TlsFailed,      ///< No trusted connection: certificate, host name, protocol version.
        CertificateTime, ///< The certificate is not valid at the time that this computer shows.
        ProxyFailed,    ///< A proxy stands in the way, or wants a password.
        ConnectionLost, ///< The connection broke before the whole answer was there.
        TimedOut,       ///< Silence, or an answer slower than the deadline.
        // An answer that says no (docs/api-contract.md, table of statuses).
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        Conflict,
        Gone,
        RateLimited,
        ServerFailed,
        Redirected,
        UnexpectedStatus,
        // An answer that can't be used.
        NotTheApi, ///< Not JSON at all: a captive portal, a wrong address.
        BadAnswer, ///< JSON, yet not what the contract says; `field` names the place.
        TooLarge,
        // No question.
        BadId,     ///< The id can't stand in a path, so nothing was sent.
        SignedOut, ///< Nobody is signed in, so nothing was sent.
        JournalFailed, ///< No note could be written to disk first, so nothing was sent; `field` has the system's word.
    };

    /// What is known of the server's data. Only what changes data can leave it in doubt.
    enum class Effect { None, Unknown, Done };

    Kind kind = Kind::NoConnection;
    Effect effect = Effect::None;
    int status = 0;       ///< The HTTP status; 0 without an answer.
    QString code = {};         ///< The server's machine code ("token_limit_reached"); can be empty.
    QString message = {};      ///< The server's own words for a person; can be empty.
    QString field = {};        ///< BadAnswer: where the answer is wrong ("tokens[3].created_at"), or what is wrong with it.
    int retryAfter = -1;  ///< RateLimited and others: seconds that the server asks to wait; -1 when it doesn't say.

    bool operator==(const ApiError &) const = default;
};
