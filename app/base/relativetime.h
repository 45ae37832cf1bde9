// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QDateTime>

/// Times as people say them, and as they are.
class RelativeTime
{
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)

public:
    /// "3 minutes ago", in the coarsest unit that still tells; "just now" under a minute, and for clocks that differ a little.
    static QString ago(const QDateTime &then, const QDateTime &now);
    /// "in 6 days", rounded down; "now" where `then` has come.
    static QString until(const QDateTime &then, const QDateTime &now);
    /// Two lines: the exact local time with its zone, and UTC.
    static QString exact(const QDateTime &time);
};
