// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

/// Reads an RFC 3339 date-time, in UTC. Fractions are kept to the millisecond; a leap second is read as
/// the second before it. Nothing where the text is anything else: a date alone, a lenient ISO form, a time that in
/// UTC lies outside of the years 1 to 9999.
std::optional<QDateTime> parseRfc3339(QStringView text);
/// Writes it in UTC, with milliseconds where there are any.
QString toRfc3339(const QDateTime &time);
