// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/world.h"

// What went through a kept connection stays in its buffers: those that carried a secret are closed behind it.

class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsShareAConnection()
    {
        World world;
        const Login login = world.login();
        QVERIFY(world.list(login));
        QVERIFY(world.list(login));
        QCOMPARE(world.server.connections(), 1);
        QCOMPARE(world.server.openConnections(), 1);
    }

    void noneIsKeptBehindASecret_data() { addRowPerCall(); }
    void noneIsKeptBehindASecret()
    {
        QFETCH(Call, call);
        World world;
        world.server.answerNext(goodAnswer(call));
        QVERIFY(world.run(call));
        if (call == Call::SignIn || call == Call::Create) {
            QVERIFY(waitUntil([&] { return world.server.openConnections() == 0; }));
        } else {
            QCOMPARE(world.server.openConnections(), 1);
        }
    }

    void theyAreClosedOnRequest()
    {
        World world;
        QVERIFY(world.list(world.login()));
        world.api.closeConnections();
        QVERIFY(waitUntil([&] { return world.server.openConnections() == 0; }));
        QVERIFY(world.list(world.login()));
    }

    void aRequestUnderWayEndsFirst()
    {
        World world;
        Await<QList<Token>> first;
        Await<QList<Token>> second;
        world.api.listTokens(world.login(), first.context(), first.callback());
        world.api.closeConnections();
        world.api.listTokens(world.login(), second.context(), second.callback());
        QVERIFY(first.wait());
        QVERIFY(first.result());
        QVERIFY(second.wait());
        QVERIFY(second.result());
        QVERIFY(waitUntil([&] { return world.server.openConnections() == 0; }));
    }

    void oneThatIsGivenUpCountsAsEnded()
    {
        World world;
        world.server.answerNext({.silentAfter = 0});
        Await<void> done;
        world.start(Call::Create, done.context(), done.callback());
        QVERIFY(waitUntil([&] { return world.server.requests().size() == 1; }));
        done.leave();
        QVERIFY(waitUntil([&] { return world.server.openConnections() == 0; }));
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
