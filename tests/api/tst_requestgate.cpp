// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/requestgate.h"

#include <QTest>

using namespace std::chrono_literals;

class TestRequestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanTheLimitInAnyWindow()
    {
        RateWindow rate(8, 1000ms);
        std::vector<RateWindow::Time> departures;
        RateWindow::Time now{};
        for (int i = 0; i < 500; ++i) {
            now += std::chrono::milliseconds((i * 7919) % 180); // Bursts and pauses.
            now += rate.wait(now);
            QCOMPARE(rate.wait(now), 0ms);
            rate.depart(now);
            departures.push_back(now);
        }
        for (std::size_t i = 8; i < departures.size(); ++i) {
            QVERIFY(departures[i] - departures[i - 8] >= 1000ms);
        }
    }

    void anIdleProgramDoesNotWait()
    {
        RateWindow rate(8, 1000ms);
        RateWindow::Time now{};
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(rate.wait(now), 0ms);
            rate.depart(now);
        }
        QCOMPARE(rate.wait(now), 1000ms);
        QCOMPARE(rate.wait(now + 400ms), 600ms);
        QCOMPARE(rate.wait(now + 1000ms), 0ms);
    }

    void letsThroughInOrderAndForgetsTheDead()
    {
        RequestGate gate(2, 50ms);
        QObject alive;
        auto dying = std::make_unique<QObject>();
        QList<int> passed;
        for (int i = 0; i < 6; ++i) {
            gate.pass(i == 3 ? dying.get() : &alive, [&passed, i] { passed.append(i); });
        }
        QCOMPARE(passed, (QList<int>{0, 1}));
        dying.reset();
        QTRY_COMPARE(passed, (QList<int>{0, 1, 2, 4, 5}));
    }
};

QTEST_GUILESS_MAIN(TestRequestGate)
#include "tst_requestgate.moc"
