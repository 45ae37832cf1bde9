// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "privacylock.h"
#include "secretview.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace Qt::StringLiterals;

// What the system says of its session comes in the account's journey, over buses of its own.

namespace {

constexpr std::chrono::milliseconds soon(1);
constexpr std::chrono::milliseconds never = std::chrono::hours(1);

} // namespace

class TestPrivacyLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksOnceWithoutInput()
    {
        QWidget window;
        PrivacyLock lock(&window, soon);
        QSignalSpy locked(&lock, &PrivacyLock::locked);
        QTRY_COMPARE(locked.count(), 1);
        QCOMPARE(locked.first().first().value<PrivacyLock::Reason>(), PrivacyLock::Reason::Idle);
        QVERIFY(!lock.findChild<QTimer *>()->isActive()); // Nothing wakes up any more.
    }

    void inputStartsTheTimeAnew()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        PrivacyLock lock(&window, never);
        auto *timer = lock.findChild<QTimer *>();
        const auto restarts = [timer](const auto &input) {
            timer->stop();
            input();
            return timer->isActive();
        };
        QVERIFY(restarts([&] { QTest::keyPress(&window, Qt::Key_A); }));
        QVERIFY(restarts([&] { QTest::mousePress(&window, Qt::LeftButton); }));
        QVERIFY(restarts([&] { QTest::mouseMove(&window, {3, 3}); QTest::mouseMove(&window, {4, 4}); }));
        QVERIFY(!restarts([&] { window.update(); QCoreApplication::processEvents(); }));
    }

    void theSystemsWordLocks()
    {
        QWidget window;
        PrivacyLock lock(&window, never);
        QSignalSpy locked(&lock, &PrivacyLock::locked);
        const auto call = [&lock](const char *slot, auto... arguments) { QVERIFY(QMetaObject::invokeMethod(&lock, slot, arguments...)); };
        call("screenSaverChanged", Q_ARG(bool, false));
        const QString session = u"org.freedesktop.login1.Session"_s;
        call("sessionChanged", Q_ARG(QString, session), Q_ARG(QVariantMap, (QVariantMap{{u"LockedHint"_s, false}})));
        call("sessionChanged", Q_ARG(QString, session), Q_ARG(QVariantMap, (QVariantMap{{u"IdleHint"_s, true}})));
        QCOMPARE(locked.count(), 0);
        call("screenSaverChanged", Q_ARG(bool, true));
        call("sessionChanged", Q_ARG(QString, session), Q_ARG(QVariantMap, (QVariantMap{{u"LockedHint"_s, true}})));
        call("sayLocked");
        QCOMPARE(locked.count(), 3);
        QCOMPARE(locked.first().first().value<PrivacyLock::Reason>(), PrivacyLock::Reason::SessionLocked);
    }

    void aRevealedSecretIsHidden()
    {
        const Secret secret = Secret::copyOf("tm_pro_CANARYcanaryCANARYcanary12345678");
        SecretView view(secret);
        QSignalSpy changed(&view, &SecretView::revealedChanged);
        QVERIFY(!view.findChild<PrivacyLock *>()); // It watches only while there is something to hide.
        view.reveal(true);
        auto *lock = view.findChild<PrivacyLock *>();
        QVERIFY(lock);
        Q_EMIT lock->locked(PrivacyLock::Reason::SessionLocked);
        QTRY_VERIFY(!view.isRevealed());
        QVERIFY(!view.findChild<PrivacyLock *>());
        QCOMPARE(changed.count(), 2);
        QVERIFY(!view.spokenText().contains(u"CANARY"_s));
    }
};

QTEST_MAIN(TestPrivacyLock)
#include "tst_privacylock.moc"
