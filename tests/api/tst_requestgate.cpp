// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/requestgate.h"

#include <QTest>

using namespace std::chrono_literals;

class TestRequestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whenever between its departure and its end a request arrives: here it is the worst for each pair, as late as can be
    /// for the one and at once for the other.
    void neverMoreThanTheLimitInAnyWindow()
    {
        RateWindow rate(8, 1000ms);
        std::vector<RateWindow::Time> departures;
        std::vector<RateWindow::Time> ends;
        RateWindow::Time now{};
        for (int i = 0; i < 500; ++i) {
            now += std::chrono::milliseconds((i * 7919) % 180); // Bursts and pauses.
            now += rate.wait(now).value();
            QCOMPARE(rate.wait(now), 0ms);
            departures.push_back(now);
            rate.depart();
            now += std::chrono::milliseconds((i * 104729) % 90);
            rate.end(now);
            ends.push_back(now);
        }
        for (std::size_t i = 8; i < departures.size(); ++i) {
            QVERIFY(departures[i] - ends[i - 8] >= 1000ms);
        }
    }

    void anIdleProgramDoesNotWait()
    {
        RateWindow rate(8, 1000ms);
        RateWindow::Time now{};
        for (int i = 0; i < 8; ++i) {
            QCOMPARE(rate.wait(now), 0ms);
            rate.depart();
            rate.end(now);
        }
        QCOMPARE(rate.wait(now), 1000ms);
        QCOMPARE(rate.wait(now + 400ms), 600ms);
        QCOMPARE(rate.wait(now + 1000ms), 0ms);
    }

    void waitsForThoseUnderWay()
    {
        RateWindow rate(2, 1000ms);
        RateWindow::Time now{};
        rate.depart();
        rate.depart();
        QCOMPARE(rate.wait(now + 5000ms), std::nullopt);
        rate.end(now + 5000ms);
        QCOMPARE(rate.wait(now + 5400ms), 600ms);
        QCOMPARE(rate.wait(now + 6000ms), 0ms);
    }

    void aTurnThatEndsLetsTheNextThrough()
    {
        RequestGate gate(1, 1ms);
        QObject context;
        RequestGate::Turn held;
        QList<int> passed;
        for (int i = 0; i < 3; ++i) {
            gate.pass(&context, [&, i](RequestGate::Turn turn) {
                passed.append(i);
                held = std::move(turn);
            });
        }
        QCOMPARE(passed, (QList<int>{0}));
        held.reset();
        QTRY_COMPARE(passed, (QList<int>{0, 1}));
        held.reset();
        QTRY_COMPARE(passed, (QList<int>{0, 1, 2}));
    }

    void aTurnMayOutliveTheGate()
    {
        RequestGate::Turn held;
        {
            RequestGate gate;
            QObject context;
            gate.pass(&context, [&held](RequestGate::Turn turn) { held = std::move(turn); });
            QVERIFY(held);
        }
        held.reset();
    }

    void letsThroughInOrderAndForgetsTheDead()
    {
        RequestGate gate(2, 50ms);
        QObject alive;
        auto dying = std::make_unique<QObject>();
        QList<int> passed;
        for (int i = 0; i < 6; ++i) {
            gate.pass(i == 3 ? dying.get() : &alive, [&passed, i](const auto &) { passed.append(i); });
        }
        QCOMPARE(passed, (QList<int>{0, 1}));
        dying.reset();
        QTRY_COMPARE(passed, (QList<int>{0, 1, 2, 4, 5}));
    }
};

QTEST_GUILESS_MAIN(TestRequestGate)
#include "tst_requestgate.moc"
