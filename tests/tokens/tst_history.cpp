// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/history.h"

#include "support/await.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using Kind = History::Change::Kind;
using Action = History::Action;
using Trouble = History::Trouble;

namespace {

constexpr qint64 day = 24LL * 60 * 60;
constexpr int idleAfterDays = 90;
const QDateTime start(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);
const QString alice = u"cx.mail.TokenManager https://api.mail.cx alice@example.com"_s;
const QString bob = u"cx.mail.TokenManager https://api.mail.cx bob@example.com"_s;

Token token(const QString &id, std::optional<QDateTime> lastUsedAt = {}, std::optional<QDateTime> revokedAt = {})
{
    return {.id = id, .name = u"Token "_s + id, .createdAt = start.addSecs(-200 * day), .lastUsedAt = lastUsedAt, .revokedAt = revokedAt};
}

/// "kind id quietDays", in the order of the ids.
QStringList wordsOf(const QList<History::Change> &changes)
{
    const char *const names[] = {"appeared", "used", "woke", "revoked", "vanished"};
    QStringList words;
    for (const auto &change : changes) {
        words.append(u"%1 %2 %3"_s.arg(change.id, QString::fromLatin1(names[static_cast<int>(change.kind)])).arg(change.quietDays));
    }
    words.sort();
    return words;
}

/// Runs one statement on the file itself, as another program would; returns the first value.
QVariant inFile(const QString &path, const QString &statement)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            value = query.exec(statement) && query.next() ? query.value(0) : QVariant();
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return value;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool fill(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

#ifdef Q_OS_UNIX
/// No file of this process may grow past this size: what a full disk does to it.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit full{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};
#endif

} // namespace

class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"data/history.db"_s);
        open();
    }

    void cleanup()
    {
        m_history.reset();
        m_folder.reset();
    }

    // What changed between two looks.

    void theFirstLookIsNoNews()
    {
        QCOMPARE(look({token(u"a"_s), token(u"b"_s, start), token(u"c"_s, {}, start)}), QStringList());
        QCOMPARE(look({token(u"a"_s), token(u"b"_s, start), token(u"c"_s, {}, start)}), QStringList());
        QVERIFY(m_history->life(alice, u"a"_s).wasThereAtFirst);
    }

    void tellsWhatChanged_data()
    {
        QTest::addColumn<QList<Token>>("before");
        QTest::addColumn<QList<Token>>("after");
        QTest::addColumn<QStringList>("changes");
        using List = QList<Token>;
        const auto ago = [](qint64 days) { return start.addSecs(-days * day); };
        QTest::newRow("appeared") << List{} << List{token(u"a"_s)} << QStringList{u"a appeared 0"_s};
        QTest::newRow("vanished") << List{token(u"a"_s)} << List{} << QStringList{u"a vanished 0"_s};
        QTest::newRow("used") << List{token(u"a"_s, ago(3))} << List{token(u"a"_s, start)} << QStringList{u"a used 3"_s};
        QTest::newRow("first use, soon") << List{token(u"a"_s)} << List{token(u"a"_s, ago(150))} << QStringList{u"a used 50"_s};
        QTest::newRow("first use, late") << List{token(u"a"_s)} << List{token(u"a"_s, start)} << QStringList{u"a woke 200"_s};
        QTest::newRow("89 days") << List{token(u"a"_s, ago(90).addSecs(1))} << List{token(u"a"_s, start)} << QStringList{u"a used 89"_s};
        QTest::newRow("90 days") << List{token(u"a"_s, ago(90))} << List{token(u"a"_s, start)} << QStringList{u"a woke 90"_s};
        QTest::newRow("revoked") << List{token(u"a"_s)} << List{token(u"a"_s, {}, start)} << QStringList{u"a revoked 0"_s};
        QTest::newRow("used, then revoked") << List{token(u"a"_s, ago(1))} << List{token(u"a"_s, start, start)}
                                            << QStringList{u"a revoked 0"_s, u"a used 1"_s};
        QTest::newRow("a last use that goes back") << List{token(u"a"_s, start)} << List{token(u"a"_s, ago(1))} << QStringList();
        QTest::newRow("several") << List{token(u"a"_s), token(u"b"_s), token(u"c"_s)} << List{token(u"b"_s), token(u"d"_s), token(u"c"_s, {}, start)}
                                 << QStringList{u"a vanished 0"_s, u"c revoked 0"_s, u"d appeared 0"_s};
    }

    void tellsWhatChanged()
    {
        QFETCH(QList<Token>, before);
        QFETCH(QList<Token>, after);
        QFETCH(QStringList, changes);
        look(before);
        open(); // The news is the same after a restart.
        QCOMPARE(look(after), changes);
        QCOMPARE(look(after), QStringList());
    }

    void whatCameBackAppears()
    {
        look({token(u"a"_s)});
        look({});
        QVERIFY(m_history->life(alice, u"a"_s).goneSeen);
        QCOMPARE(look({token(u"a"_s)}), QStringList{u"a appeared 0"_s});
        QVERIFY(!m_history->life(alice, u"a"_s).goneSeen);
    }

    void whatWasDoneHereIsNoNews()
    {
        look({token(u"a"_s)});
        m_history->note(alice, u"b"_s, Action::Created, start);
        m_history->note(alice, u"a"_s, Action::Revoked, start);
        open();
        QCOMPARE(look({token(u"a"_s, {}, start), token(u"b"_s)}), QStringList());
    }

    void aNoteBeforeTheFirstLookMakesItNoSecond()
    {
        m_history->note(alice, u"b"_s, Action::Created, start);
        QCOMPARE(look({token(u"a"_s), token(u"b"_s)}), QStringList());
    }

    void accountsKnowNothingOfEachOther()
    {
        look({token(u"a"_s)});
        m_history->note(alice, u"a"_s, Action::Copied, start);
        QCOMPARE(wordsOf(m_history->observe(bob, {token(u"x"_s)}, start, idleAfterDays)), QStringList());
        QVERIFY(!m_history->life(bob, u"a"_s).firstSeen);
        QVERIFY(m_history->life(bob, u"a"_s).deeds.isEmpty());
        QCOMPARE(look({token(u"a"_s)}), QStringList());
    }

    // What is known of one token.

    void tellsALife()
    {
        look({});
        look({token(u"a"_s, start.addSecs(-9 * day))}, start.addSecs(day));
        look({token(u"a"_s, start.addSecs(-2 * day))}, start.addSecs(2 * day));
        look({token(u"a"_s, start.addSecs(-1 * day))}, start.addSecs(3 * day));
        look({token(u"a"_s, start.addSecs(-1 * day), start)}, start.addSecs(4 * day));
        m_history->note(alice, u"a"_s, Action::Copied, start);
        m_history->note(alice, u"a"_s, Action::Confirmed, start.addSecs(5));
        look({}, start.addSecs(5 * day));
        open();
        const History::Life life = m_history->life(alice, u"a"_s);
        QCOMPARE(life.firstSeen, start.addSecs(day));
        QVERIFY(!life.wasThereAtFirst);
        QCOMPARE(life.uses, (QList{start.addSecs(-9 * day), start.addSecs(-2 * day), start.addSecs(-1 * day)}));
        QCOMPARE(life.moves, 2);
        QCOMPARE(life.revokedSeen, start.addSecs(4 * day));
        QCOMPARE(life.goneSeen, start.addSecs(5 * day));
        QCOMPARE(life.deeds, (QList<History::Deed>{{Action::Copied, start}, {Action::Confirmed, start.addSecs(5)}}));
    }

    void keepsEachMoveFor400Days()
    {
        const auto at = [](qint64 days, qint64 seconds = 0) { return start.addSecs(days * day + seconds); };
        look({token(u"a"_s, at(0)), token(u"b"_s)}, at(0));
        look({token(u"a"_s, at(10))}, at(10)); // b is gone.
        look({token(u"a"_s, at(10, 600))}, at(10, 600));
        look({token(u"a"_s, at(300, 1))}, at(300, 1));
        look({token(u"a"_s, at(300, 2))}, at(300, 2));
        m_history->note(alice, u"a"_s, Action::Copied, at(0));
        m_history->note(alice, u"a"_s, Action::Confirmed, at(300));
        look({token(u"a"_s, at(300, 2))}, at(350));
        QCOMPARE(m_history->life(alice, u"a"_s).uses, (QList{at(0), at(10), at(10, 600), at(300, 1), at(300, 2)}));
        look({token(u"a"_s, at(300, 2))}, at(409));
        QCOMPARE(m_history->life(alice, u"a"_s).uses, (QList{at(10), at(10, 600), at(300, 1), at(300, 2)}));
        QCOMPARE(m_history->life(alice, u"a"_s).moves, 4);
        QCOMPARE(m_history->life(alice, u"a"_s).firstSeen, at(0));
        QCOMPARE(m_history->life(alice, u"a"_s).deeds.size(), 1);
        QVERIFY(m_history->life(alice, u"b"_s).firstSeen);
        look({token(u"a"_s, at(300, 2))}, at(411));
        QVERIFY(!m_history->life(alice, u"b"_s).firstSeen);
    }

    void forgetsWithoutALeftover()
    {
        look({token(u"very-special-id"_s, start)});
        m_history->note(alice, u"very-special-id"_s, Action::Copied, start);
        m_history->observe(bob, {token(u"x"_s)}, start, idleAfterDays);
        QVERIFY(m_history->forget(alice));
        for (const auto &suffix : {u""_s, u"-wal"_s}) {
            QVERIFY(!contentsOf(m_path + suffix).contains("very-special-id"));
            QVERIFY(!contentsOf(m_path + suffix).contains("alice@"));
        }
        QVERIFY(!m_history->life(alice, u"very-special-id"_s).firstSeen);
        QVERIFY(m_history->life(bob, u"x"_s).firstSeen);
        QCOMPARE(look({token(u"a"_s)}), QStringList()); // A first look again.
    }

    // The file.

    void nothingIsMadeBeforeItIsNeeded()
    {
        QVERIFY(m_history->forget(alice));
        open();
        QVERIFY(!QFileInfo::exists(QFileInfo(m_path).path()));
    }

    void isForThisUserAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("There the access list of the user's folder does it.");
#endif
        look({token(u"a"_s)});
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(QFileInfo(m_path).path()) & others));
        const auto files = QFileInfo(m_path).dir().entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // With its log, and the log's index.
        for (const QFileInfo &file : files) {
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        }
        m_history.reset();
        QCOMPARE(QFileInfo(m_path).dir().entryList(QDir::Files), QStringList{u"history.db"_s});
    }

    void anUnchangedLookWritesNothing()
    {
        look({token(u"a"_s, start), token(u"b"_s)});
        const QByteArray log = contentsOf(m_path + u"-wal"_s);
        look({token(u"a"_s, start), token(u"b"_s)}, start.addSecs(60));
        QCOMPARE(contentsOf(m_path + u"-wal"_s).size(), log.size());
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<int>("size");     ///< Of the part that stays; -1: all.
        QTest::addColumn<int>("garbageAt"); ///< -1: none.
        QTest::newRow("no database at all") << 0 << 0;
        QTest::newRow("cut off") << 5000 << -1;
        QTest::newRow("pages overwritten") << -1 << 4096;
    }

    void setsADamagedFileAside()
    {
        QFETCH(int, size);
        QFETCH(int, garbageAt);
        look({token(u"a"_s)});
        m_history.reset();
        QByteArray damaged = size < 0 ? contentsOf(m_path) : contentsOf(m_path).left(size);
        if (garbageAt >= 0) {
            damaged = damaged.left(garbageAt) + QByteArray(qMax<qsizetype>(damaged.size() - garbageAt, 3000), '\x5a');
        }
        QVERIFY(fill(m_path, damaged));
        open();
        QCOMPARE(look({token(u"a"_s), token(u"b"_s)}), QStringList());
        QCOMPARE(look({token(u"a"_s)}), QStringList{u"b vanished 0"_s});
        QCOMPARE(m_troubles->size(), 1);
        QCOMPARE(m_troubles->at(0).at(0).value<Trouble>(), Trouble::SetAside);
        const QString aside = m_troubles->at(0).at(1).toString();
        QVERIFY2(aside.startsWith(m_path + u".damaged-"), qPrintable(aside));
        QCOMPARE(contentsOf(aside), damaged);
        open();
        QVERIFY(m_history->life(alice, u"b"_s).goneSeen); // The new file is kept.
        QCOMPARE(m_troubles->size(), 0);
    }

    /// A file as version 1 of the schema has it.
    void takesOverAnOlderVersionsFile()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        const qint64 at = start.toMSecsSinceEpoch();
        const QStringList statements{
            u"CREATE TABLE accounts (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, first_look INTEGER)"_s,
            u"CREATE TABLE tokens (key INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE, id TEXT NOT NULL,"
            " name TEXT NOT NULL, created_at INTEGER NOT NULL, last_used_at INTEGER, revoked_at INTEGER, first_seen INTEGER NOT NULL,"
            " revoked_seen INTEGER, gone_seen INTEGER, moves INTEGER NOT NULL DEFAULT 0, UNIQUE (account, id))"_s,
            u"CREATE TABLE uses (token INTEGER NOT NULL REFERENCES tokens ON DELETE CASCADE, used_at INTEGER NOT NULL, PRIMARY KEY (token, used_at)) WITHOUT ROWID"_s,
            u"CREATE TABLE actions (account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE, token TEXT NOT NULL, action INTEGER NOT NULL, at INTEGER NOT NULL)"_s,
            u"CREATE INDEX actions_of_token ON actions (account, token)"_s,
            u"INSERT INTO accounts VALUES (1, '%1', %2)"_s.arg(alice).arg(at),
            u"INSERT INTO tokens VALUES (1, 1, 'a', 'Token a', %1, %2, %2, %3, %3, NULL, 1)"_s.arg(at - 200 * day * 1000).arg(at + 5000).arg(at),
            u"INSERT INTO uses VALUES (1, %1), (1, %2)"_s.arg(at - 3000).arg(at + 5000),
            u"INSERT INTO actions VALUES (1, 'a', 2, %1), (1, 'unseen', 1, %1)"_s.arg(at),
            u"PRAGMA user_version = 1"_s};
        for (const QString &statement : statements) {
            inFile(m_path, statement);
        }
        const History::Life life = m_history->life(alice, u"a"_s);
        QCOMPARE(m_troubles->size(), 0);
        QCOMPARE(life.firstSeen, start);
        QVERIFY(life.wasThereAtFirst);
        QCOMPARE(life.uses, (QList{start.addSecs(-3), start.addSecs(5)}));
        QCOMPARE(life.moves, 1);
        QCOMPARE(life.deeds, (QList<History::Deed>{{Action::Copied, start}}));
        QCOMPARE(m_history->life(alice, u"unseen"_s).deeds, (QList<History::Deed>{{Action::Created, start}}));
        QStringList kinds;
        for (const History::Event &event : m_history->events(alice, u"a"_s, {}, 100)) {
            kinds.append(QString::number(static_cast<int>(event.kind)));
        }
        QCOMPARE(kinds, (QStringList{u"18"_s, u"17"_s, u"16"_s, u"2"_s, u"17"_s}));
        // The look goes on where the older version stopped.
        QCOMPARE(look({token(u"a"_s, start.addSecs(5), start.addSecs(5)), token(u"unseen"_s)}), QStringList());
        QCOMPARE(inFile(m_path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QVERIFY(!inFile(m_path, u"PRAGMA foreign_key_check"_s).isValid());
    }

    // What happened, in order.

    void eventsComeInPagesNewestFirst()
    {
        look({token(u"a"_s), token(u"b"_s)});
        m_history->note(alice, u"a"_s, Action::Copied, start);
        look({token(u"a"_s, start.addSecs(5))}, start.addSecs(10));
        const auto all = m_history->events(alice, {}, {}, 100);
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.at(0).kind, History::Event::Kind::Gone);
        QCOMPARE(all.at(0).name, u"Token b"_s);
        QList<History::Event> inPages;
        std::optional<History::Event> last;
        for (QList<History::Event> page; !(page = m_history->events(alice, {}, last, 2)).isEmpty(); last = page.constLast()) {
            inPages += page;
        }
        QCOMPARE(inPages, all);
        QCOMPARE(m_history->events(alice, u"b"_s, {}, 100).size(), 2);
        QVERIFY(m_history->events(bob, {}, {}, 100).isEmpty());
    }

    void whatIsOlderThanAllThatIsKeptIsNoEvent()
    {
        look({token(u"a"_s, start.addSecs(-401 * day), start.addSecs(-401 * day))});
        QCOMPARE(m_history->events(alice, {}, {}, 100).size(), 1); // It was seen.
    }

    void leavesALaterVersionsFileAlone()
    {
        look({token(u"a"_s)});
        m_history.reset();
        inFile(m_path, u"PRAGMA user_version = 1000"_s);
        const QByteArray before = contentsOf(m_path);
        open();
        QCOMPARE(look({token(u"a"_s)}), QStringList());
        QCOMPARE(look({}), QStringList{u"a vanished 0"_s}); // It works, in memory.
        QCOMPARE(m_troubles->size(), 1);
        QCOMPARE(m_troubles->at(0).at(0).value<Trouble>(), Trouble::Newer);
        QVERIFY(!m_history->forget(alice)); // Not deleted, and not said to be.
        m_history.reset();
        QCOMPARE(contentsOf(m_path), before);
    }

    void goesOnWhereNoFileCanBe()
    {
        QVERIFY(fill(m_folder->filePath(u"data"_s), "a file where the folder should be"));
        QCOMPARE(look({token(u"a"_s)}), QStringList());
        QCOMPARE(look({token(u"a"_s, start)}), QStringList{u"a woke 200"_s});
        m_history->note(alice, u"a"_s, Action::Copied, start);
        QCOMPARE(m_history->life(alice, u"a"_s).deeds.size(), 1);
        QCOMPARE(m_troubles->size(), 1);
        QCOMPARE(m_troubles->at(0).at(0).value<Trouble>(), Trouble::NotWritten);
        QVERIFY(!m_troubles->at(0).at(1).toString().isEmpty());
    }

#ifdef Q_OS_UNIX
    void goesOnWithAFullDisk()
    {
        look({token(u"a"_s), token(u"b"_s)});
        m_history->note(alice, u"a"_s, Action::Copied, start);
        {
            const FullDisk full(contentsOf(m_path + u"-wal"_s).size());
            QCOMPARE(look({token(u"a"_s, start)}), (QStringList{u"a woke 200"_s, u"b vanished 0"_s}));
            QCOMPARE(look({token(u"a"_s, start)}), QStringList()); // Not said again at every refresh.
            m_history->note(alice, u"a"_s, Action::Confirmed, start);
            QCOMPARE(m_history->life(alice, u"a"_s).deeds.size(), 2); // What was in the file is known, too.
            QCOMPARE(m_troubles->size(), 1);
            QCOMPARE(m_troubles->at(0).at(0).value<Trouble>(), Trouble::NotWritten);
        }
        open(); // The disk has room again, and the file is whole.
        QCOMPARE(m_history->life(alice, u"a"_s).deeds.size(), 1);
        QCOMPARE(look({token(u"a"_s, start)}), (QStringList{u"a woke 200"_s, u"b vanished 0"_s}));
        QCOMPARE(m_troubles->size(), 0);
        QCOMPARE(inFile(m_path, u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void goesOnWhereTheFirstWriteFindsAFullDisk()
    {
        const FullDisk full(0);
        QCOMPARE(look({token(u"a"_s)}), QStringList());
        QCOMPARE(look({}), QStringList{u"a vanished 0"_s});
        QCOMPARE(m_troubles->size(), 1);
    }
#endif

    /// A figure, not a bound: machines differ.
    void speed_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("200") << 200;
        QTest::newRow("10000") << 10000;
        QTest::newRow("100000") << 100000;
    }

    void speed()
    {
        QFETCH(int, count);
        count /= slowness();
        QList<Token> tokens;
        for (int i = 0; i < count; ++i) {
            tokens.append(token(QString::number(i).rightJustified(36, u'0'), start));
        }
        QElapsedTimer timer;
        const auto took = [&timer] { return timer.nsecsElapsed() / 1e6; };
        timer.start();
        look(tokens);
        const double first = took();
        timer.start();
        look(tokens);
        const double same = took();
        for (int i = 0; i < count; i += 10) {
            tokens[i].lastUsedAt = start.addSecs(60);
        }
        timer.start();
        QCOMPARE(look(tokens).size(), (count + 9) / 10);
        const double tenth = took();
        timer.start();
        m_history->life(alice, tokens.first().id);
        qInfo("%d tokens: first look %.1f ms, nothing new %.1f ms, a tenth used %.1f ms, a life %.2f ms", count, first, same, tenth, took());
    }

private:
    void open()
    {
        m_troubles.reset();
        m_history.reset();
        m_history = std::make_unique<History>(m_path);
        m_troubles = std::make_unique<QSignalSpy>(m_history.get(), &History::troubled);
    }

    QStringList look(const QList<Token> &tokens, const QDateTime &now = start)
    {
        return wordsOf(m_history->observe(alice, tokens, now, idleAfterDays));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<History> m_history;
    std::unique_ptr<QSignalSpy> m_troubles;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
