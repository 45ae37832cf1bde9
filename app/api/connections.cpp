// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "connections.h"

#include <QNetworkAccessManager>

#include <utility>

Connections::Connections(QNetworkAccessManager &network)
    : QObject(&network)
    , m_network(network)
{
}

Connections &Connections::of(QNetworkAccessManager &network)
{
    auto *known = network.findChild<Connections *>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new Connections(network);
}

void Connections::end()
{
    --m_running;
    if (m_mustClose) {
        // Later: whoever ends is still in the middle of it, and a request that follows at once goes first.
        QMetaObject::invokeMethod(this, &Connections::closeIfIdle, Qt::QueuedConnection);
    }
}

void Connections::closeWhenIdle()
{
    m_mustClose = true;
    QMetaObject::invokeMethod(this, &Connections::closeIfIdle, Qt::QueuedConnection);
}

void Connections::closeIfIdle()
{
    if (m_running == 0 && std::exchange(m_mustClose, false)) {
        m_network.clearConnectionCache();
    }
}
