// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "reachability.h"

#include <QNetworkInformation>

#include <utility>

Reachability::Reachability(QObject *parent)
    : QObject(parent)
{
}

void Reachability::listen()
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Reachability)) {
        return;
    }
    // A local network will do: the API's address may be on it. And who does not know does not keep anybody from trying.
    const auto isOnline = [](Information::Reachability reachability) { return reachability != Information::Reachability::Disconnected; };
    setOnline(isOnline(Information::instance()->reachability()));
    connect(Information::instance(), &Information::reachabilityChanged, this,
            [this, isOnline](Information::Reachability now) { setOnline(isOnline(now)); });
}

void Reachability::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online) {
        return;
    }
    if (online) {
        Q_EMIT cameBack();
    }
    Q_EMIT changed(online);
}
