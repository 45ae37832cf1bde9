// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/reviewstore.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Reason = ReviewEntry::Reason;

namespace {

const QDateTime now(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);
const QString alice = u"cx.mail.TokenManager https://api.mail.cx alice@example.com"_s;
const QString bob = u"cx.mail.TokenManager https://api.mail.cx bob@example.com"_s;

ReviewKeep keepOf(const QString &id, Reason reason = Reason::Idle, const QDateTime &at = now)
{
    return {.reason = reason, .ids = {id}, .at = at};
}

} // namespace

class TestReviewStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"data/review.json"_s);
        open();
    }

    void nothingIsMadeBeforeItIsNeeded()
    {
        QVERIFY(m_store->keeps(alice).isEmpty());
        QVERIFY(m_store->forget(alice));
        QVERIFY(!QFileInfo::exists(QFileInfo(m_path).path()));
    }

    void remembersEachReason_data()
    {
        QTest::addColumn<Reason>("reason");
        QTest::newRow("unsaved") << Reason::Unsaved;
        QTest::newRow("rotation") << Reason::OpenRotation;
        QTest::newRow("overdue") << Reason::Overdue;
        QTest::newRow("idle") << Reason::Idle;
        QTest::newRow("never used") << Reason::NeverUsed;
        QTest::newRow("same name") << Reason::SameName;
    }

    void remembersEachReason()
    {
        QFETCH(Reason, reason);
        const ReviewKeep keep{.reason = reason, .ids = {u"a"_s, u"b"_s}, .at = now.addMSecs(7)};
        m_store->keep(alice, keep);
        open();
        QCOMPARE(m_store->keeps(alice), QList{keep});
        QVERIFY(m_store->keeps(bob).isEmpty());
    }

    void takingBackOneOfManyNamesakesLeavesThatOfFewer()
    {
        const ReviewKeep two{.reason = Reason::SameName, .ids = {u"a"_s, u"b"_s}, .at = now.addDays(-1)};
        const ReviewKeep three{.reason = Reason::SameName, .ids = {u"a"_s, u"b"_s, u"c"_s}, .at = now};
        m_store->keep(alice, two);
        m_store->keep(alice, three);
        QCOMPARE(m_store->keeps(alice), (QList{two, three}));
        m_store->ask(alice, three);
        QCOMPARE(m_store->keeps(alice), QList{two});
    }

    void theLatestWordCountsAndOldOnesLeave()
    {
        m_store->keep(alice, keepOf(u"old"_s, Reason::Idle, now.addDays(-90)));
        m_store->keep(alice, keepOf(u"a"_s, Reason::Idle, now.addDays(-30)));
        m_store->keep(alice, keepOf(u"a"_s, Reason::Overdue, now.addDays(-30)));
        m_store->keep(alice, keepOf(u"a"_s));
        open();
        QCOMPARE(m_store->keeps(alice), (QList{keepOf(u"a"_s, Reason::Overdue, now.addDays(-30)), keepOf(u"a"_s)}));
    }

    void takesItBack()
    {
        m_store->keep(alice, keepOf(u"a"_s));
        m_store->keep(alice, keepOf(u"b"_s));
        m_store->ask(alice, keepOf(u"a"_s));
        open();
        QCOMPARE(m_store->keeps(alice), QList{keepOf(u"b"_s)});
    }

    void forgetsAnAccountWithoutALeftover()
    {
        m_store->keep(alice, keepOf(u"very-special-id"_s));
        m_store->keep(bob, keepOf(u"b"_s));
        QVERIFY(m_store->forget(alice));
        QVERIFY(!contents().contains("very-special-id"));
        QVERIFY(!contents().contains("alice@"));
        open();
        QCOMPARE(m_store->keeps(bob), QList{keepOf(u"b"_s)});
    }

    void setsADamagedFileAside()
    {
        m_store->keep(alice, keepOf(u"a"_s));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{ no JSON") > 0);
        file.close();
        open();
        QVERIFY(m_store->keeps(alice).isEmpty());
        QCOMPARE(m_setAside->size(), 1);
        QVERIFY(QFileInfo::exists(m_setAside->at(0).at(0).toString()));
        m_store->keep(alice, keepOf(u"b"_s));
        open();
        QCOMPARE(m_store->keeps(alice), QList{keepOf(u"b"_s)});
    }

    void keepsWhatCanBeReadOfADamagedFile()
    {
        m_store->keep(alice, keepOf(u"a"_s));
        m_store->keep(alice, keepOf(u"b"_s, Reason::Overdue));
        QByteArray content = contents();
        content.replace("\"idle\"", "\"from the future\"");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
        file.close();
        open();
        QCOMPARE(m_store->keeps(alice), QList{keepOf(u"b"_s, Reason::Overdue)});
        QCOMPARE(m_setAside->size(), 1);
        QVERIFY(QFileInfo::exists(m_setAside->at(0).at(0).toString()));
        open();
        QCOMPARE(m_store->keeps(alice), QList{keepOf(u"b"_s, Reason::Overdue)});
        QCOMPARE(m_setAside->size(), 0);
    }

    void saysThatItCanNotBeWritten()
    {
        QFile inTheWay(m_folder->filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QSignalSpy notWritten(m_store.get(), &ReviewStore::notWritten);
        m_store->keep(alice, keepOf(u"a"_s));
        QCOMPARE(notWritten.size(), 1);
        QVERIFY(!notWritten.at(0).at(0).toString().isEmpty());
        QCOMPARE(m_store->keeps(alice), QList{keepOf(u"a"_s)}); // Until the program ends.
    }

private:
    void open()
    {
        m_setAside.reset();
        m_store = std::make_unique<ReviewStore>(m_path);
        m_setAside = std::make_unique<QSignalSpy>(m_store.get(), &ReviewStore::setAside);
    }

    QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<ReviewStore> m_store;
    std::unique_ptr<QSignalSpy> m_setAside;
};

QTEST_GUILESS_MAIN(TestReviewStore)
#include "tst_reviewstore.moc"
