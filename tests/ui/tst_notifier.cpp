// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "notifier.h"

#include "base/preferences.h"
#include "powersaver.h"
#include "support/await.h"
#include "support/privatebus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWidget>

#include <optional>

using namespace Qt::StringLiterals;

/// The desktop's notification server.
class FakeServer final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString application;
        uint replaces;
        QString title;
        QString text;
        QVariantMap hints;
    };

    QStringList capabilities{u"body"_s};
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &application, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &,
                const QVariantMap &hints, int)
    {
        shown.append({application, replaces, title, text, hints});
        return replaces ? replaces : ++m_last;
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 41;
};

class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")

public:
    QHash<QString, QVariantMap> shown;

public Q_SLOTS:
    void AddNotification(const QString &id, const QVariantMap &notification) { shown.insert(id, notification); }
};

/// Says which power profile holds, as the power daemon does.
class FakePower final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "net.hadess.PowerProfiles")
    Q_PROPERTY(QString ActiveProfile MEMBER profile)

public:
    QString profile = u"balanced"_s;
};

class TestNotifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_bus.start()); }

    void init()
    {
        m_server = std::make_unique<FakeServer>();
        m_preferences.set({});
        m_notifier = std::make_unique<Notifier>(m_preferences);
        QVERIFY(desktop().registerObject(u"/org/freedesktop/Notifications"_s, m_server.get(),
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop().registerService(u"org.freedesktop.Notifications"_s));
    }

    void cleanup()
    {
        m_notifier.reset();
        desktop().unregisterService(u"org.freedesktop.Notifications"_s);
        desktop().unregisterObject(u"/org/freedesktop/Notifications"_s);
        m_server.reset();
    }

    void tellsThroughTheDesktop()
    {
        send(u"one"_s, u"A <b>title</b>"_s, u"Text of <alice>"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        const FakeServer::Shown shown = m_server->shown.constFirst();
        QCOMPARE(shown.title, u"A <b>title</b>"_s);
        QCOMPARE(shown.text, u"Text of <alice>"_s);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"cx.mail.TokenManager"_s);
    }

    void textIsNoMarkup()
    {
        m_server->capabilities.append(u"body-markup"_s);
        send(u"one"_s, u"Title"_s, u"Text of <alice>"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        QCOMPARE(m_server->shown.constFirst().text, u"Text of &lt;alice&gt;"_s);
    }

    void aNewerOneReplacesTheOlderOfItsTopic()
    {
        send(u"one"_s, u"Title"_s, u"First"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        sync();
        send(u"one"_s, u"Title"_s, u"Second"_s);
        QTRY_COMPARE(m_server->shown.size(), 2);
        QCOMPARE(m_server->shown.at(1).replaces, 42U);
        send(u"other"_s, u"Title"_s, u"Third"_s);
        QTRY_COMPARE(m_server->shown.size(), 3);
        QCOMPARE(m_server->shown.at(2).replaces, 0U);
    }

    void aClickIsPassedOnWithItsToken()
    {
        QSignalSpy activated(m_notifier.get(), &Notifier::activated);
        send(u"one"_s, u"Title"_s, u"Text"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        sync();
        Q_EMIT m_server->ActionInvoked(7, u"default"_s); // Somebody else's.
        Q_EMIT m_server->ActivationToken(42, u"token"_s);
        Q_EMIT m_server->ActionInvoked(42, u"default"_s);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(activated.constFirst().constFirst().toByteArray(), "token"_ba);
    }

    void isTakenBack()
    {
        m_notifier->withdraw(u"one"_s); // Nothing was shown, so nothing is asked.
        send(u"one"_s, u"Title"_s, u"Text"_s);
        QTRY_COMPARE(m_server->shown.size(), 1);
        sync();
        m_notifier->withdraw(u"one"_s);
        QTRY_COMPARE(m_server->closed, QList<uint>{42});
    }

    void saysNothingWhereItWasSwitchedOff()
    {
        m_preferences.set({.notify = false});
        send(u"one"_s, u"Title"_s, u"Text"_s);
        sync();
        QVERIFY(m_server->shown.isEmpty());
    }

    void withoutAServerThePortalIsAsked()
    {
        FakePortal portal;
        desktop().unregisterService(u"org.freedesktop.Notifications"_s);
        QVERIFY(desktop().registerObject(u"/org/freedesktop/portal/desktop"_s, &portal, QDBusConnection::ExportAllSlots));
        QVERIFY(desktop().registerService(u"org.freedesktop.portal.Desktop"_s));
        send(u"one"_s, u"Title"_s, u"Text"_s);
        QTRY_COMPARE(portal.shown.value(u"one"_s).value(u"title"_s).toString(), u"Title"_s);
        desktop().unregisterService(u"org.freedesktop.portal.Desktop"_s);
        desktop().unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }

    void withoutEitherNothingHappens()
    {
        desktop().unregisterService(u"org.freedesktop.Notifications"_s);
        send(u"one"_s, u"Title"_s, u"Text"_s);
        sync();
    }

    void powerIsAskedOfItsDaemon()
    {
        QCOMPARE(isPowerSaved(), false); // Nobody there.
        FakePower power;
        QVERIFY(desktop().registerObject(u"/net/hadess/PowerProfiles"_s, &power, QDBusConnection::ExportAllProperties));
        QVERIFY(desktop().registerService(u"net.hadess.PowerProfiles"_s));
        QCOMPARE(isPowerSaved(), false);
        power.profile = u"power-saver"_s;
        QCOMPARE(isPowerSaved(), true);
        desktop().unregisterService(u"net.hadess.PowerProfiles"_s);
    }

    // The last one: this platform takes an application without windows for the one in front, once there was one.
    void saysNothingToWhoIsHere()
    {
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        send(u"one"_s, u"Title"_s, u"Text"_s);
        sync();
        QVERIFY(m_server->shown.isEmpty());
    }

private:
    static QDBusConnection desktop() { return PrivateBus::desktop(); }
    void send(const QString &topic, const QString &title, const QString &text) { m_notifier->send(topic, title, text); }

    /// All that was sent before has been answered: the bus keeps the order.
    static void sync()
    {
        for (int i = 0; i < 3; ++i) {
            std::optional<bool> saved;
            QObject context;
            askWhetherPowerIsSaved(&context, [&](bool is) { saved = is; });
            QVERIFY(waitUntil([&] { return saved.has_value(); }));
        }
    }

    static std::optional<bool> isPowerSaved()
    {
        std::optional<bool> saved;
        QObject context;
        askWhetherPowerIsSaved(&context, [&](bool is) { saved = is; });
        return waitUntil([&] { return saved.has_value(); }) ? saved : std::nullopt;
    }

    PrivateBus m_bus;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    PreferenceStore m_preferences{m_settings};
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<Notifier> m_notifier;
};

QTEST_MAIN(TestNotifier)
#include "tst_notifier.moc"
