// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "base/preferences.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAll();
    void tellsOnceAndOnlyOfChanges();
    void nonsenseIsNotChosen_data();
    void nonsenseIsNotChosen();

private:
    QTemporaryDir m_folder;
};

void TestPreferences::keepsAll()
{
    const QString path = m_folder.filePath(u"all.ini"_s);
    const Preferences chosen{
        .language = u"pt_BR"_s,
        .theme = Preferences::Theme::Dark,
        .clearClipboardAfter = std::chrono::seconds(0),
        .hideFromCapture = false,
        .refreshEvery = std::chrono::minutes(15),
        .notify = false,
        .idleAfterDays = 30,
        .undoWait = std::chrono::seconds(0),
        .apiUrl = QUrl(u"https://api.example.com:8443/x%20y"_s),
        .proxy = Preferences::Proxy::Manual,
        .proxyHost = u"proxy.example.com"_s,
        .proxyPort = 3128,
    };
    {
        QSettings settings(path, QSettings::IniFormat);
        PreferenceStore store(settings);
        QCOMPARE(store.get(), Preferences());
        store.set(chosen);
        QCOMPARE(store.get(), chosen);
    }
    // QSettings remembers what it wrote to a path; another one makes it read.
    const QString copy = m_folder.filePath(u"copy.ini"_s);
    QVERIFY(QFile::copy(path, copy));
    QSettings again(copy, QSettings::IniFormat);
    QCOMPARE(PreferenceStore(again).get(), chosen);
}

void TestPreferences::tellsOnceAndOnlyOfChanges()
{
    QSettings settings(m_folder.filePath(u"told.ini"_s), QSettings::IniFormat);
    PreferenceStore store(settings);
    QSignalSpy told(&store, &PreferenceStore::changed);
    store.set(Preferences());
    QCOMPARE(told.size(), 0);
    Preferences other;
    other.idleAfterDays = 7;
    store.set(other);
    QCOMPARE(told.size(), 1);
}

void TestPreferences::nonsenseIsNotChosen_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("theme") << u"appearance/theme"_s << QVariant(u"pink"_s);
    QTest::newRow("no number") << u"clipboard/clearAfterSeconds"_s << QVariant(u"soon"_s);
    QTest::newRow("too long on the clipboard") << u"clipboard/clearAfterSeconds"_s << QVariant(301);
    QTest::newRow("negative") << u"refresh/everyMinutes"_s << QVariant(-5);
    QTest::newRow("idle at once") << u"tokens/idleAfterDays"_s << QVariant(0);
    QTest::newRow("undo for ever") << u"tokens/undoWaitSeconds"_s << QVariant(61);
    QTest::newRow("plain HTTP") << u"advanced/apiUrl"_s << QVariant(u"http://api.example.com"_s);
    QTest::newRow("no address") << u"advanced/apiUrl"_s << QVariant(u"https://"_s);
    QTest::newRow("proxy") << u"advanced/proxy"_s << QVariant(u"maybe"_s);
    QTest::newRow("port") << u"advanced/proxyPort"_s << QVariant(70000);
}

void TestPreferences::nonsenseIsNotChosen()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings settings(m_folder.filePath(u"nonsense.ini"_s), QSettings::IniFormat);
    settings.clear();
    settings.setValue(key, value);
    QCOMPARE(PreferenceStore(settings).get(), Preferences());
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
