// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "base/singleinstance.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstHearsTheSecond()
    {
        SingleInstance first(u"https://one"_s);
        QVERIFY(!first.callOnFirst());
        first.claim();
        QSignalSpy called(&first, &SingleInstance::calledOn);

        qputenv("XDG_ACTIVATION_TOKEN", "token-of-the-launcher");
        bool answered = false;
        std::thread second([&] { answered = SingleInstance(u"https://one"_s).callOnFirst(); });
        QVERIFY(called.wait());
        second.join();
        QVERIFY(answered);
        QCOMPARE(called.constFirst().constFirst().toByteArray(), "token-of-the-launcher");
    }

    void otherAddressIsAnotherInstance()
    {
        SingleInstance first(u"https://one"_s);
        first.claim();
        QVERIFY(!SingleInstance(u"https://two"_s).callOnFirst());
    }

    void takesOverWhatACrashLeft()
    {
        {
            SingleInstance first(u"https://crash"_s);
            first.claim();
        }
        SingleInstance next(u"https://crash"_s);
        QVERIFY(!next.callOnFirst());
        next.claim();
        QSignalSpy called(&next, &SingleInstance::calledOn);
        std::thread caller([] { SingleInstance(u"https://crash"_s).callOnFirst(); });
        QVERIFY(called.wait());
        caller.join();
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
