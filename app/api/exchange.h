// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QDateTime>
#include <QNetworkRequest>

#include <chrono>
#include <optional>

class QNetworkAccessManager;

/// A request ready to leave.
struct Outgoing
{
    QByteArray verb;
    QNetworkRequest request;
    Secret body = {}; ///< Empty: none.
    bool leavesTrace = false; ///< A GET that changes something all the same: when its credential was used last.
    bool holdsSecret = false; ///< It or its answer does, beside the credential: no kept connection may remember it.
};

/// A whole answer, whatever its status.
struct Answer
{
    int status = 0;
    QByteArray contentType = {};
    QByteArray body = {};     ///< Decompressed. Holds secrets: wipe it once decoded.
    int retryAfter = -1; ///< Seconds; -1 where the server doesn't say.
    QDateTime date = {}; ///< By the server's clock; invalid where it doesn't say.
};

struct Limits
{
    std::chrono::milliseconds deadline = std::chrono::seconds(60); ///< From the call to the last byte.
    qint64 successBytes = 64 * 1024;                               ///< Of a 2xx body, decompressed.
    qint64 errorBytes = 64 * 1024;                                 ///< Of any other body.
};

/// The one place that sends. Each request leaves at most once, whatever the connection does.
/// An error here means that there is no whole answer: its effect is Unknown where a verb that changes
/// data may have reached the server.
void exchange(QNetworkAccessManager &network, Outgoing outgoing, Limits limits, QObject *context,
              Callback<Answer> callback);
