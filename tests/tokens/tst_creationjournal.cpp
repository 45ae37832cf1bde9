// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/creationjournal.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

class TestCreationJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"deep/journal"_s);
    }

    void remembersAcrossARestart()
    {
        CreationEntry second = entry(u"two"_s);
        second.createdId = u"id-9"_s;
        second.stage = CreationEntry::Stage::Kept;
        {
            CreationJournal journal(m_path);
            QCOMPARE(journal.write(entry(u"one"_s)), QString());
            QCOMPARE(journal.write(entry(u"two"_s)), QString());
            QCOMPARE(journal.write(second), QString()); // Replaces.
        }
        const auto contents = CreationJournal(m_path).read();
        QCOMPARE(contents.entries, (QList<CreationEntry>{entry(u"one"_s), second}));
        QVERIFY(contents.damaged.isEmpty());
    }

    void isForItsOwnerAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("There the access list of the user's folder does it.");
#endif
        QCOMPARE(CreationJournal(m_path).write(entry(u"one"_s)), QString());
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_path + u"/one.json") & others));
        QVERIFY(!(QFile::permissions(m_path) & others));
    }

    void removes()
    {
        CreationJournal journal(m_path);
        QCOMPARE(journal.write(entry(u"one"_s)), QString());
        QVERIFY(journal.remove(u"one"_s));
        QVERIFY(journal.remove(u"one"_s));
        QVERIFY(journal.read().entries.isEmpty());
    }

    void setsDamagedFilesAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray good = encodeCreationEntry(entry(u"bad"_s));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << good.left(good.size() / 2);
        QTest::newRow("garbage") << QByteArray("\x00\xff\xfe{{{", 6);
        QTest::newRow("later version") << QByteArray(good).replace("\"version\": 1", "\"version\": 2");
        QTest::newRow("unknown stage") << QByteArray(good).replace("\"sent\"", "\"else\"");
        QTest::newRow("another's name") << encodeCreationEntry(entry(u"other"_s));
        QTest::newRow("confirmed without an id") << QByteArray(good).replace("\"sent\"", "\"confirmed\"");
        QTest::newRow("a known id that is no text") << QByteArray(good).replace("\"id-1\"", "1");
        QTest::newRow("a time without its zone") << QByteArray(good).replace("123Z", "123");
        QTest::newRow("NUL in the name") << QByteArray(good).replace("Staging", "Stag\\u0000ing");
        QTest::newRow("no name") << QByteArray(good).replace("\"name\"", "\"else\"");
        QTest::newRow("kept without an id") << QByteArray(good).replace("\"sent\"", "\"kept\"");
    }

    void setsDamagedFilesAside()
    {
        QFETCH(QByteArray, text);
        CreationJournal journal(m_path);
        QCOMPARE(journal.write(entry(u"good"_s)), QString());
        QFile bad(m_path + u"/bad.json");
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write(text);
        bad.close();

        const auto contents = journal.read();
        QCOMPARE(contents.entries, QList<CreationEntry>{entry(u"good"_s)});
        QCOMPARE(contents.damaged, QStringList{m_path + u"/bad.json.damaged"});
        QVERIFY(QFile::exists(contents.damaged.constFirst())); // Nothing is thrown away.
        QVERIFY(journal.read().damaged.isEmpty());
    }

    void saysWhenTheDiskRefuses()
    {
        QVERIFY(QDir().mkpath(m_folder->path()));
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        CreationJournal journal(m_folder->filePath(u"file/journal"_s));
        QVERIFY(!journal.write(entry(u"one"_s)).isEmpty());
    }

    void whatACrashCutOffIsSwept()
    {
        CreationJournal journal(m_path);
        QCOMPARE(journal.write(entry(u"one"_s)), QString());
        QFile cut(m_path + u"/one.json.aBcDeF"_s);
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.close();
        QCOMPARE(journal.read().entries, QList<CreationEntry>{entry(u"one"_s)});
        QCOMPARE(QDir(m_path).entryList(QDir::Files), QStringList{u"one.json"_s});
    }

    void aFullDiskLeavesTheOldNote()
    {
#ifdef Q_OS_UNIX
        CreationJournal journal(m_path);
        QCOMPARE(journal.write(entry(u"one"_s)), QString());
        CreationEntry changed = entry(u"one"_s);
        changed.createdId = u"id-9"_s;

        // No file of this process may grow from here on: to it, the disk is full.
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit nothing{.rlim_cur = 0, .rlim_max = before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &nothing);
        const QString trouble = journal.write(changed);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);

        QVERIFY(!trouble.isEmpty());
        QCOMPARE(journal.read().entries, QList<CreationEntry>{entry(u"one"_s)});
        QCOMPARE(QDir(m_path).entryList(QDir::Files), QStringList{u"one.json"_s});
#endif
    }

private:
    static CreationEntry entry(const QString &key)
    {
        return {
            .key = key,
            .account = u"cx.mail.TokenManager https://api.mail.cx me@example.com"_s,
            .name = u"Staging – ü"_s,
            .startedAt = QDateTime::fromMSecsSinceEpoch(1'760'000'000'123, Qt::UTC),
            .knownIds = {u"id-1"_s, u"id-2"_s},
        };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCreationJournal)
#include "tst_creationjournal.moc"
