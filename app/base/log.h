// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

// Off by default below "warning"; QT_LOGGING_RULES="mailcx.*=true" turns them on.
// Verbs, paths, statuses and counts are logged. Headers and bodies never are.
Q_DECLARE_LOGGING_CATEGORY(logApi)
Q_DECLARE_LOGGING_CATEGORY(logAccount)
