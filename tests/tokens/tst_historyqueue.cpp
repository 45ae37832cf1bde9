// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/historyqueue.h"

#include "support/await.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto account = u"owner"_s;
const QDateTime start(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

Token token(const QString &id)
{
    return {.id = id, .name = id, .createdAt = start};
}

} // namespace

/// The history behind its door, on a thread of its own, over a real file.
class TestHistoryQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void answersInOrderAndInTheAskersThread()
    {
        HistoryQueue queue(path());
        QStringList done;
        queue.tell([](History &history) { history.observe(account, {token(u"a"_s)}, start, 90); });
        queue.tell([](History &history) { history.note(account, u"a"_s, History::Action::Copied, start.addSecs(1)); });
        QThread *worker = nullptr;
        queue.ask(
            this,
            [&worker](History &history) {
                worker = QThread::currentThread();
                return history.life(account, u"a"_s);
            },
            [&](const History::Life &life) {
                QCOMPARE(QThread::currentThread(), thread());
                QCOMPARE(life.firstSeen, std::optional(start));
                QCOMPARE(life.deeds.size(), 1);
                done.append(u"life"_s);
            });
        queue.ask(this, [](History &) { return 0; }, [&](int) { done.append(u"last"_s); });
        QVERIFY(done.isEmpty());
        QVERIFY(waitUntil([&] { return done.size() == 2; }));
        QCOMPARE(done, (QStringList{u"life"_s, u"last"_s}));
        QVERIFY(worker && worker != thread());
    }

    void whoHasGoneIsToldNothing()
    {
        HistoryQueue queue(path());
        auto context = std::make_unique<QObject>();
        bool isTold = false;
        bool isDone = false;
        queue.ask(context.get(), [](History &) { return 0; }, [&](int) { isTold = true; });
        queue.ask(this, [](History &) { return 0; }, [&](int) { isDone = true; });
        context.reset();
        QVERIFY(waitUntil([&] { return isDone; }));
        QVERIFY(!isTold);
    }

    void whatWasAskedIsDoneBeforeItEnds()
    {
        {
            HistoryQueue queue(path());
            for (int i = 0; i < 100; ++i) {
                queue.tell([i](History &history) { history.note(account, QString::number(i), History::Action::Created, start); });
            }
        }
        HistoryQueue queue(path(), HistoryQueue::Worker::Caller);
        qsizetype noted = 0;
        queue.ask(this, [](History &history) { return history.events(account, {}, {}, 1000).size(); }, [&](qsizetype size) { noted = size; });
        QCOMPARE(noted, 100);
    }

    void tellsNewsAndTrouble()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        file.close();
        HistoryQueue queue(path());
        QSignalSpy changed(&queue, &HistoryQueue::eventsChanged);
        QSignalSpy troubled(&queue, &HistoryQueue::troubled);
        queue.tell([](History &history) { history.note(account, u"a"_s, History::Action::Created, start); });
        QVERIFY(waitUntil([&] { return changed.size() == 1; }));
        QCOMPARE(changed.at(0).at(0).toString(), account);
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(troubled.at(0).at(0).value<History::Trouble>(), History::Trouble::SetAside);
    }

private:
    QString path() const { return m_folder->filePath(u"history.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestHistoryQueue)
#include "tst_historyqueue.moc"
