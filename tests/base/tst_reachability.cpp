// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "base/reachability.h"

#include <QSignalSpy>
#include <QTest>

class TestReachability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnlyOfComingBack()
    {
        Reachability reachability;
        QSignalSpy cameBack(&reachability, &Reachability::cameBack);
        reachability.setOnline(true);
        QCOMPARE(cameBack.count(), 0); // It was not away.
        reachability.setOnline(false);
        reachability.setOnline(false);
        QCOMPARE(cameBack.count(), 0);
        reachability.setOnline(true);
        QCOMPARE(cameBack.count(), 1);
    }

    void listensWhereTheSystemSpeaks()
    {
        Reachability reachability;
        reachability.listen();
        QSignalSpy cameBack(&reachability, &Reachability::cameBack);
        reachability.setOnline(false);
        reachability.setOnline(true);
        QCOMPARE(cameBack.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestReachability)
#include "tst_reachability.moc"
