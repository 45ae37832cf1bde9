// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

class QByteArray;
class QDateTime;

/// Reads a Retry-After header in both its forms (RFC 9110, 10.2.3): seconds, or a date in any of HTTP's three
/// formats, counted from `now`. In seconds, from 0 to a day; -1 where it is absent or says anything else.
int parseRetryAfter(const QByteArray &header, const QDateTime &now);

/// An HTTP date in any of the three formats; invalid where it is none. `now` tells the century of the oldest.
QDateTime parseHttpDate(const QByteArray &header, const QDateTime &now);
