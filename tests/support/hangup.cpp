// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "hangup.h"

#include <QSslSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace {

#ifdef Q_OS_WIN
constexpr int bothWays = SD_BOTH;
constexpr int sending = SD_SEND;
using Descriptor = SOCKET;
#else
constexpr int bothWays = SHUT_RDWR;
constexpr int sending = SHUT_WR;
using Descriptor = int;
#endif

Descriptor descriptorOf(const QSslSocket *socket)
{
    return static_cast<Descriptor>(socket->socketDescriptor());
}

/// From now on closing the socket sends RST.
void resetOnClose(const QSslSocket *socket)
{
    linger now{};
    now.l_onoff = 1;
    ::setsockopt(descriptorOf(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now), sizeof now);
}

} // namespace

void hangUp(QSslSocket *socket, HangUp how)
{
    socket->flush();
    switch (how) {
    case HangUp::Fin:
        ::shutdown(descriptorOf(socket), bothWays);
        socket->abort();
        break;
    case HangUp::Reset:
        resetOnClose(socket);
        socket->abort();
        break;
    case HangUp::CloseNotify:
        socket->disconnectFromHost();
        break;
    case HangUp::HalfClose:
        ::shutdown(descriptorOf(socket), sending);
        break;
    case HangUp::Silence:
        break;
    }
}
