// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history.h"

/// What happened to tokens as a file for other programs, newest first, times in RFC 3339, UTC. No secret is in it.
class ActivityExport
{
public:
    /// As TokenExport::csv(): for spreadsheets, and harmless in them.
    static QByteArray csv(const QList<History::Event> &events);
    static QByteArray json(const QList<History::Event> &events);
    /// The program's word for it in these files; never translated.
    static QString wordFor(History::Event::Kind kind);
};
