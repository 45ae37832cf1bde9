// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "log.h"

Q_LOGGING_CATEGORY(logApi, "mailcx.api", QtWarningMsg)
Q_LOGGING_CATEGORY(logAccount, "mailcx.account", QtWarningMsg)
