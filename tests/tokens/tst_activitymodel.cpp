// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/manualclock.h"
#include "tokens/activityexport.h"
#include "tokens/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Action = History::Action;
using Event = History::Event;
using Kind = History::Event::Kind;

namespace {

constexpr qint64 day = 24LL * 60 * 60;
const QDateTime start(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC); // Where ManualClock stands.
const QString account = u"somebody"_s;

Token token(const QString &id, std::optional<QDateTime> lastUsedAt = {}, std::optional<QDateTime> revokedAt = {}, const QString &name = {})
{
    return {.id = id, .name = name.isEmpty() ? u"Token "_s + id : name, .createdAt = start.addSecs(-200 * day), .lastUsedAt = lastUsedAt, .revokedAt = revokedAt};
}

} // namespace

class TestActivityModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_history = std::make_unique<History>(m_folder->filePath(u"history.db"_s));
        m_model = std::make_unique<ActivityModel>(
            [this](const auto &read, const auto &take) {
                const auto page = read([this](const QString &id, const std::optional<Event> &last, int most) {
                    m_read += most;
                    return m_history->events(account, id, last, most);
                });
                m_isLate ? m_late.append([=] { take(page); }) : take(page);
            },
            m_clock);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_read = 0;
        m_isLate = false;
        m_late.clear();
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_history.reset();
        m_clock.set(start);
    }

    void readsNothingBeforeItIsAsked()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(m_read, qint64(0));
    }

    void listsEverythingNewestFirst()
    {
        look({token(u"a"_s)}, start);
        m_history->note(account, u"b"_s, Action::Created, start.addSecs(10));
        m_history->note(account, u"b"_s, Action::Copied, start.addSecs(11));
        m_history->note(account, u"b"_s, Action::Confirmed, start.addSecs(12));
        look({token(u"a"_s, start.addSecs(15)), token(u"b"_s)}, start.addSecs(20));
        m_history->note(account, u"b"_s, Action::Identified, start.addSecs(25));
        m_history->note(account, u"b"_s, Action::Revoked, start.addSecs(30));
        look({token(u"a"_s, start.addSecs(15), start.addSecs(35)), token(u"b"_s, {}, start.addSecs(30))}, start.addSecs(40));
        look({token(u"b"_s, {}, start.addSecs(30))}, start.addSecs(50));
        look({token(u"a"_s, start.addSecs(15), start.addSecs(35)), token(u"b"_s, {}, start.addSecs(30))}, start.addSecs(60));
        m_model->reload();
        QCOMPARE(texts(), (QStringList{u"a In the list again"_s, u"a No longer in the list"_s, u"a Revoked"_s, u"b Revoked with this program"_s,
                                       u"b Identified by its secret"_s, u"b Seen for the first time"_s, u"a Used"_s, u"b Secret confirmed as saved"_s,
                                       u"b Secret copied"_s, u"b Created with this program"_s, u"a Seen for the first time"_s}));
        QVERIFY(!m_model->canFetchMore({}));
    }

    void tellsTimesBothWays()
    {
        look({token(u"a"_s)}, start);
        m_clock.advance(3 * 60 * 60);
        m_model->reload();
        QCOMPARE(m_model->index(0, ActivityModel::When).data().toString(), u"3 hour(s) ago"_s);
        QCOMPARE(m_model->index(0, ActivityModel::Exactly).data().toString(), QLocale().toString(start.toLocalTime(), QLocale::ShortFormat));
        QVERIFY(m_model->index(0, ActivityModel::When).data(Qt::ToolTipRole).toString().contains(u"12:00:00"_s));
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_clock.advance(60 * 60);
        m_model->timePassed();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->index(0, ActivityModel::When).data().toString(), u"4 hour(s) ago"_s);
    }

    void aDeedAboutATokenThatNoListHadIsTold()
    {
        m_history->note(account, u"b"_s, Action::Created, start);
        m_model->reload();
        QCOMPARE(m_model->index(0, ActivityModel::Name).data().toString(), u"(not in any list)"_s);
        look({token(u"b"_s)}, start.addSecs(1));
        m_model->update();
        QCOMPARE(m_model->index(1, ActivityModel::Name).data().toString(), u"Token b"_s);
    }

    void readsPageByPage()
    {
        constexpr int count = 1000;
        QList<Token> tokens;
        for (int i = 0; i < count; ++i) {
            tokens.append(token(QString::number(i)));
        }
        look(tokens, start);
        m_model->reload();
        QCOMPARE(m_model->rowCount(), ActivityModel::pageSize);
        QCOMPARE(m_read, qint64(ActivityModel::pageSize));
        while (m_model->canFetchMore({})) {
            m_model->fetchMore({});
        }
        QCOMPARE(m_model->rowCount(), count);
        QSet<QString> ids;
        for (int row = 0; row < count; ++row) {
            ids.insert(m_model->at(row).id);
        }
        QCOMPARE(ids.size(), count); // Each once, though all have the same time.
    }

    void findsByNameIdAndWhatHappened_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("name") << u"BÜRO"_s << QStringList{u"x1 Used"_s, u"x1 Seen for the first time"_s};
        QTest::newRow("id") << u"x2"_s << QStringList{u"x2 Seen for the first time"_s};
        QTest::newRow("what happened") << u"used"_s << QStringList{u"x1 Used"_s};
        QTest::newRow("both") << u"first buro"_s << QStringList{u"x1 Seen for the first time"_s};
        QTest::newRow("nothing") << u"nowhere"_s << QStringList();
    }

    void findsByNameIdAndWhatHappened()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        look({token(u"x1"_s, {}, {}, u"Drucker im Büro"_s), token(u"x2"_s)}, start);
        look({token(u"x1"_s, start.addSecs(10), {}, u"Drucker im Büro"_s), token(u"x2"_s)}, start.addSecs(20));
        m_model->reload();
        m_model->setSearch(SearchText(typed));
        QCOMPARE(texts(), found);
        m_model->setSearch({});
        QCOMPARE(m_model->rowCount(), 3);
    }

    void findsWhatIsFarDown()
    {
        QList<Token> tokens{token(u"needle"_s)};
        look(tokens, start.addSecs(-day));
        for (int i = 0; i < 25000; ++i) {
            tokens.append(token(QString::number(i)));
        }
        look(tokens, start);
        m_model->setSearch(SearchText(u"needle"_s));
        QCOMPARE(texts(), QStringList{u"needle Seen for the first time"_s});
        QVERIFY(!m_model->canFetchMore({}));
        QCOMPARE(all().size(), 1);
        m_model->setSearch(SearchText(u"seen"_s));
        QCOMPARE(m_model->rowCount(), ActivityModel::pageSize);
        QCOMPARE(all().size(), 25001);
    }

    void showsOneTokenAlone()
    {
        look({token(u"a"_s), token(u"b"_s)}, start);
        m_history->note(account, u"b"_s, Action::Copied, start.addSecs(1));
        m_model->reload();
        m_model->setToken(u"b"_s);
        QCOMPARE(texts(), (QStringList{u"b Secret copied"_s, u"b Seen for the first time"_s}));
        m_model->setToken({});
        QCOMPARE(m_model->rowCount(), 3);
    }

    void whatIsNewComesInWhereItBelongs()
    {
        look({token(u"a"_s), token(u"b"_s)}, start);
        m_model->reload();
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex below = m_model->index(1, 0);
        look({token(u"a"_s, start.addSecs(-50)), token(u"b"_s, start.addSecs(50))}, start.addSecs(60));
        m_model->update();
        QCOMPARE(texts(), (QStringList{u"b Used"_s, u"b Seen for the first time"_s, u"a Seen for the first time"_s, u"a Used"_s}));
        QCOMPARE(below.row(), 2);
        QCOMPARE(resets.size(), 0);
        m_history->forget(account);
        m_model->update();
        QCOMPARE(m_model->rowCount(), 0);
    }

    // Where the history takes its time.

    void onlyTheLatestQuestionCounts()
    {
        look({token(u"a"_s), token(u"b"_s)}, start);
        m_isLate = true;
        m_model->reload();
        m_model->setToken(u"b"_s);
        QVERIFY(m_model->isReading());
        QCOMPARE(m_late.size(), 2);
        answerNext();
        QCOMPARE(m_model->rowCount(), 0);
        answerNext();
        QCOMPARE(texts(), QStringList{u"b Seen for the first time"_s});
        QVERIFY(!m_model->isReading());
    }

    void nothingOfAnAccountComesAfterItLeft()
    {
        look({token(u"a"_s)}, start);
        m_model->reload();
        m_isLate = true;
        m_model->update();
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!m_model->isReading());
        answerNext();
        QCOMPARE(m_model->rowCount(), 0);
    }

    void whatComesWhileItReadsIsReadNext()
    {
        QSignalSpy read(m_model.get(), &ActivityModel::read);
        look({token(u"a"_s)}, start);
        m_isLate = true;
        m_model->reload();
        look({token(u"a"_s, start.addSecs(1))}, start.addSecs(2));
        m_model->update();
        QCOMPARE(m_late.size(), 1);
        answerNext();
        QCOMPARE(m_model->rowCount(), 1);
        answerNext();
        QCOMPARE(texts(), (QStringList{u"a Used"_s, u"a Seen for the first time"_s}));
        QVERIFY(m_late.isEmpty());
        QCOMPARE(read.size(), 2);
    }

    void tellsWhenThereIsSomethingNew()
    {
        QSignalSpy changed(m_history.get(), &History::eventsChanged);
        look({token(u"a"_s)}, start);
        QCOMPARE(changed.size(), 1);
        look({token(u"a"_s)}, start.addSecs(60));
        QCOMPARE(changed.size(), 1);
        m_history->note(account, u"a"_s, Action::Copied, start);
        QCOMPARE(changed.size(), 2);
    }

    // As files.

    void exportsAsCsvWithoutFormulas()
    {
        const QList<Event> events{{.kind = Kind::Used, .at = start, .id = u"a"_s, .name = u"=HYPERLINK(\"x\")"_s, .token = 1},
                                  {.kind = Kind::RevokedHere, .at = start.addMSecs(5), .id = u"+b"_s, .name = u"plain, with a comma"_s, .token = 2}};
        QVERIFY(ActivityExport::csv(events).startsWith("\xEF\xBB\xBF"));
        QCOMPARE(QString::fromUtf8(ActivityExport::csv(events)).remove(QChar::ByteOrderMark),
                 u"at,event,token_id,token_name\r\n"
                 "2025-06-15T12:00:00Z,used,a,\"'=HYPERLINK(\"\"x\"\")\"\r\n"
                 "2025-06-15T12:00:00.005Z,revoked_here,'+b,\"plain, with a comma\"\r\n"_s);
    }

    void exportsAsJson()
    {
        const QList<Event> events{{.kind = Kind::Gone, .at = start, .id = u"a"_s, .name = u"=1"_s, .token = 1}};
        const QJsonObject object = QJsonDocument::fromJson(ActivityExport::json(events)).object().value(u"events"_s).toArray().at(0).toObject();
        QCOMPARE(object, (QJsonObject{{u"at"_s, u"2025-06-15T12:00:00Z"_s}, {u"event"_s, u"gone"_s}, {u"token_id"_s, u"a"_s}, {u"token_name"_s, u"=1"_s}}));
    }

    void everyEventHasWords()
    {
        QSet<QString> words;
        QSet<QString> texts;
        for (const Kind kind : {Kind::Created, Kind::Copied, Kind::Confirmed, Kind::RevokedHere, Kind::Identified, Kind::FirstSeen, Kind::Used,
                                Kind::Revoked, Kind::Gone, Kind::Returned}) {
            words.insert(ActivityExport::wordFor(kind));
            texts.insert(ActivityModel::textOf(kind));
        }
        QCOMPARE(words.size(), 10);
        QCOMPARE(texts.size(), 10);
    }

    /// A figure, not a bound: machines differ.
    void speed()
    {
        QList<Token> tokens;
        for (int i = 0; i < 50000; ++i) {
            tokens.append(token(QString::number(i).rightJustified(36, u'0'), start.addSecs(-i)));
        }
        look(tokens, start);
        QElapsedTimer timer;
        const auto took = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
        timer.start();
        m_model->reload();
        const double first = took();
        timer.start();
        m_model->fetchMore({});
        const double more = took();
        timer.start();
        m_model->setSearch(SearchText(u"nowhere"_s));
        const double search = took();
        m_model->setSearch({});
        timer.start();
        m_model->update();
        const double update = took();
        timer.start();
        QCOMPARE(all().size(), 100000);
        qInfo("100000 events: first page %.1f ms, another %.1f ms, a search in vain %.1f ms, an update %.1f ms, all %.1f ms", first, more, search, update, took());
    }

private:
    void look(const QList<Token> &tokens, const QDateTime &now) { m_history->observe(account, tokens, now, 90); }

    QList<Event> all()
    {
        QList<Event> events;
        m_model->readAll([&](const ActivityModel::Page &page) { events = page.events; });
        return events;
    }

    void answerNext()
    {
        QVERIFY(!m_late.isEmpty());
        m_late.takeFirst()();
    }

    QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            texts.append(m_model->index(row, ActivityModel::Id).data().toString() + u' ' + m_model->index(row, ActivityModel::What).data().toString());
        }
        return texts;
    }

    ManualClock m_clock;
    qint64 m_read = 0; ///< How many events were asked for.
    bool m_isLate = false; ///< Answers wait for answerNext().
    QList<std::function<void()>> m_late;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<History> m_history;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
