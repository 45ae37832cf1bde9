// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

struct Preferences;
class QNetworkAccessManager;

/// Sends what follows through the proxy that was chosen: the system's, none, or an HTTP proxy. A request that is under
/// way ends as it began; connections kept from before are closed.
void applyProxy(const Preferences &chosen, QNetworkAccessManager &network);
