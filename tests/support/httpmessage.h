// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "hangup.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

#include <chrono>
#include <optional>

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A request as it stood on the wire.
struct ReceivedRequest
{
    QByteArray method;
    QByteArray path; ///< Percent-encoded, with the query.
    Headers headers = {};
    QByteArray body = {};
    int connection = 0;     ///< Which of the server's connections it came by, from 1 on.
    QDateTime arrived = {}; ///< When it was complete.

    /// Several of one name are joined with ", ". Null where there is none.
    QByteArray header(const QByteArray &name) const;
};

/// Cuts one connection's bytes into requests.
class RequestReader
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// True once the head of the current request is there; `current()` then has all but its body.
    bool readHead();
    /// The current request once it is complete; the next one begins after it.
    std::optional<ReceivedRequest> next();
    const ReceivedRequest &current() const { return m_current; }

private:
    QByteArray m_buffer;
    ReceivedRequest m_current;
    qsizetype m_bodySize = 0;
    bool m_hasHead = false;
};

/// What a server says, and how.
struct RawAnswer
{
    int status = 200;
    QByteArray body = {};
    /// Beside Content-Type (JSON) and Content-Length; one of the same name takes its place, a null value removes it.
    Headers headers = {};
    /// All that is sent, in place of the above.
    QByteArray raw = {};
    /// How many bytes are sent before the connection is closed; -1: all, and the connection stays.
    qsizetype closeAfter = -1;
    HangUp hangUp = HangUp::CloseNotify; ///< How it is closed.
    /// How many bytes are sent before the server falls silent; -1: all.
    qsizetype silentAfter = -1;
    /// The pause after each single byte; zero: everything at once.
    std::chrono::milliseconds drip = std::chrono::milliseconds(0);
    /// How many bytes come at once before the drip begins.
    qsizetype dripAfter = 0;

    QByteArray bytes() const;
    /// The size of the head, up to and with the empty line.
    qsizetype headSize() const;
};
