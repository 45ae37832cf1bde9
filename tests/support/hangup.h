// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

class QSslSocket;

/// The ways in which a server leaves a connection.
enum class HangUp {
    Fin,         ///< TCP is closed with no word of TLS, as where a process dies.
    Reset,       ///< RST.
    CloseNotify, ///< TLS says goodbye first.
    HalfClose,   ///< FIN in one direction; the server goes on reading.
    Silence,     ///< Nothing at all: the connection stays.
};

/// Sends what was written so far, and leaves.
void hangUp(QSslSocket *socket, HangUp how);
