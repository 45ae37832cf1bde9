// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "proxychoice.h"

#include "base/preferences.h"
#include "connections.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

namespace {

/// Without a host nothing gets through: better than past a proxy that the person wants.
QNetworkProxy proxyOf(const Preferences &chosen)
{
    switch (chosen.proxy) {
    case Preferences::Proxy::System:
        break;
    case Preferences::Proxy::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case Preferences::Proxy::Manual:
        return QNetworkProxy(QNetworkProxy::HttpProxy, chosen.proxyHost, chosen.proxyPort);
    }
    return QNetworkProxy(QNetworkProxy::DefaultProxy); // What QNetworkProxyFactory::setUseSystemConfiguration() set up.
}

} // namespace

void applyProxy(const Preferences &chosen, QNetworkAccessManager &network)
{
    const QNetworkProxy proxy = proxyOf(chosen);
    if (proxy != network.proxy()) {
        network.setProxy(proxy);
        Connections::of(network).closeWhenIdle();
    }
}
