// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/proxychoice.h"

#include "base/preferences.h"
#include "support/connectproxy.h"
#include "support/world.h"

#include <QNetworkProxy>

using namespace Qt::StringLiterals;

namespace {

Preferences through(const ConnectProxy &proxy)
{
    return {.proxy = Preferences::Proxy::Manual, .proxyHost = u"127.0.0.1"_s, .proxyPort = proxy.serverPort()};
}

} // namespace

class TestProxyChoice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("no_proxy"); }

    void theNextRequestGoesTheOtherWay()
    {
        World world;
        ConnectProxy proxy;
        QVERIFY(world.run(Call::List));
        QTRY_COMPARE(world.server.openConnections(), 1);
        applyProxy(through(proxy), world.network);
        QTRY_COMPARE(world.server.openConnections(), 0); // The old way is closed.
        QVERIFY(world.run(Call::List));
        QCOMPARE(proxy.tunnels(), QList<QByteArray>{"localhost:" + QByteArray::number(world.server.serverPort())});
        applyProxy({.proxy = Preferences::Proxy::None}, world.network);
        QVERIFY(world.run(Call::List));
        QCOMPARE(proxy.tunnels().size(), 1);
        QCOMPARE(world.server.requests().size(), 3);
    }

    void whatIsUnderWayEndsAsItBegan()
    {
        World world;
        ConnectProxy proxy;
        world.server.setHook([&](const ReceivedRequest &) {
            applyProxy(through(proxy), world.network);
            return std::nullopt;
        });
        QVERIFY(world.run(Call::List));
        QVERIFY(proxy.tunnels().isEmpty());
        QCOMPARE(world.server.requests().size(), 1);
    }

    void theSystemsIsAskedAgain()
    {
        World world;
        ConnectProxy proxy;
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()));
        applyProxy(through(proxy), world.network);
        applyProxy({}, world.network);
        // Qt asks no such proxy about this very machine.
        QVERIFY(!world.run(Call::List, QUrl(u"https://api.test.invalid"_s)));
        QCOMPARE(proxy.tunnels(), QList<QByteArray>{"api.test.invalid:443"});
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    }

    void withoutAHostNothingGoesPastTheProxy()
    {
        World world;
        applyProxy({.proxy = Preferences::Proxy::Manual}, world.network);
        QVERIFY(!world.run(Call::List));
        QCOMPARE(world.server.connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
