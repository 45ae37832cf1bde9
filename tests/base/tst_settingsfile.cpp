// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "base/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"mailcx-tokens/settings.ini"_s);
    }

    void remembersAndIsPrivate()
    {
        {
            SettingsFile file(m_path);
            file.settings().setValue(u"window/width"_s, 900);
        }
#ifndef Q_OS_WIN // There the access list of the user's folder does it.
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_path) & others));
#endif
        SettingsFile again(m_path);
        QCOMPARE(again.settings().value(u"window/width"_s).toInt(), 900);
        QVERIFY(again.setAside().isEmpty());
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no key") << QByteArray("[window]\nthis is no setting\n");
        QTest::newRow("later version") << QByteArray("[General]\nversion=2\n");
        QTest::newRow("binary") << QByteArray("\x7f" "ELF\x01\x02\xff\xfe\n\n\x80\x81\n", 12);
    }

    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, text);
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();

        SettingsFile settings(m_path);
        QCOMPARE(settings.setAside(), m_path + u".damaged");
        QFile aside(settings.setAside());
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), text);
        settings.settings().setValue(u"a"_s, 1);
        settings.settings().sync();
        QCOMPARE(settings.settings().status(), QSettings::NoError);
    }

    void aFolderThatCantBeMadeIsNotFatal()
    {
        QFile inTheWay(m_folder->filePath(u"mailcx-tokens"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        SettingsFile settings(m_path);
        settings.settings().setValue(u"a"_s, 1);
        settings.settings().sync();
        QVERIFY(settings.settings().status() != QSettings::NoError);
        QCOMPARE(settings.settings().value(u"a"_s).toInt(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
