// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "base/statefile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class StateFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isEmptyAtFirst();
    void remembers();
    void isForThisUserAlone();
    void setsAside_data();
    void setsAside();
    void tellsOfADiskThatRefuses();

private:
    QString path() const { return m_folder->filePath(u"new/state.json"_s); }
    void put(const QByteArray &text) const;
    static QJsonObject some() { return {{u"ids"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"days"_s, 90}}; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StateFileTest::put(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"new"_s)));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void StateFileTest::isEmptyAtFirst()
{
    const auto content = StateFile(path(), 1).read();
    QCOMPARE(content.object, QJsonObject());
    QCOMPARE(content.setAside, QString());
    QVERIFY(!QFile::exists(m_folder->filePath(u"new"_s)));
}

void StateFileTest::remembers()
{
    QCOMPARE(StateFile(path(), 3).write(some()), QString());
    QCOMPARE(StateFile(path(), 3).read().object, some());
    QCOMPARE(StateFile(path(), 3).write({}), QString());
    QCOMPARE(StateFile(path(), 3).read().object, QJsonObject());
    QCOMPARE(StateFile(path(), 3).read().setAside, QString());
}

void StateFileTest::isForThisUserAlone()
{
#ifdef Q_OS_WIN
    QSKIP("There the access list of the user's folder does it.");
#endif
    QCOMPARE(StateFile(path(), 1).write(some()), QString());
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"new"_s)) & others));
}

void StateFileTest::setsAside_data()
{
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("empty") << ""_ba;
    QTest::newRow("not JSON") << "{\"version\": 1, \"ids\": ["_ba;
    QTest::newRow("an array") << "[1]"_ba;
    QTest::newRow("no version") << "{}"_ba;
    QTest::newRow("a later version") << "{\"version\": 2}"_ba;
    QTest::newRow("NUL") << QByteArray(4096, '\0');
}

void StateFileTest::setsAside()
{
    QFETCH(QByteArray, text);
    put(text);
    const auto content = StateFile(path(), 1).read();
    QCOMPARE(content.object, QJsonObject());
    QCOMPARE(content.setAside, path() + u".damaged"_s);
    QFile aside(content.setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
    QCOMPARE(StateFile(path(), 1).write(some()), QString());
    QCOMPARE(StateFile(path(), 1).read().object, some());
}

void StateFileTest::tellsOfADiskThatRefuses()
{
    const StateFile file(u"/dev/full/state.json"_s, 1);
    QVERIFY(!file.write(some()).isEmpty());
    QCOMPARE(file.read().object, QJsonObject());
}

QTEST_GUILESS_MAIN(StateFileTest)

#include "tst_statefile.moc"
