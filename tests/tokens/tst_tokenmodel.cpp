// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/tokenmodel.h"

#include "base/relativetime.h"
#include "support/manualclock.h"
#include "tokens/tokenfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

const QDateTime start(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);

Token makeToken(const QString &id, const QString &name = {}, qint64 createdAgo = day)
{
    return {.id = id, .name = name.isEmpty() ? id : name, .createdAt = start.addSecs(-createdAgo)};
}

/// "abc" → tokens a, b and c.
QList<Token> tokensNamed(const QString &letters)
{
    QList<Token> tokens;
    for (const QChar letter : letters) {
        tokens.append(makeToken(letter));
    }
    return tokens;
}

QString idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, 0).data(TokenModel::IdRole).toString());
    }
    return ids.join(u' ');
}

/// The rows that dataChanged named, each "first-last".
QStringList rangesOf(const QSignalSpy &spy)
{
    QStringList ranges;
    for (const QList<QVariant> &arguments : spy) {
        ranges.append(u"%1-%2"_s.arg(arguments.at(0).toModelIndex().row()).arg(arguments.at(1).toModelIndex().row()));
    }
    return ranges;
}

/// A model under the tester, below a filter model under another.
struct Models
{
    ManualClock clock{start};
    TokenModel model{clock};
    TokenFilterModel filter{model, clock};
    QAbstractItemModelTester modelTester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester filterTester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    Models() { filter.setShow(TokenFilterModel::Show::All); }

    QString text(int row, int column) const { return model.index(row, column).data().toString(); }
    QString toolTip(int row, int column) const { return model.index(row, column).data(Qt::ToolTipRole).toString(); }
};

} // namespace

class TestTokenModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // Following the server's list.

    void startsEmpty()
    {
        Models m;
        QCOMPARE(m.model.rowCount(), 0);
        QCOMPARE(m.model.columnCount(), int(TokenModel::ColumnCount));
        m.model.update({});
        m.model.timePassed();
        QCOMPARE(m.changed.size() + m.inserted.size() + m.removed.size() + m.reset.size(), 0);
    }

    void update_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("fresh");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("removals");
        QTest::addColumn<int>("insertions");
        QTest::newRow("first list") << u""_s << u"abc"_s << u"a b c"_s << 0 << 1;
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << u"a b c"_s << 0 << 0;
        QTest::newRow("another order") << u"abc"_s << u"cab"_s << u"a b c"_s << 0 << 0;
        QTest::newRow("new at the end") << u"abc"_s << u"abcde"_s << u"a b c d e"_s << 0 << 1;
        QTest::newRow("new at the front") << u"abc"_s << u"xyabc"_s << u"a b c x y"_s << 0 << 1;
        QTest::newRow("first gone") << u"abc"_s << u"bc"_s << u"b c"_s << 1 << 0;
        QTest::newRow("last gone") << u"abc"_s << u"ab"_s << u"a b"_s << 1 << 0;
        QTest::newRow("a range gone") << u"abcdef"_s << u"aef"_s << u"a e f"_s << 1 << 0;
        QTest::newRow("several ranges gone") << u"abcdefgh"_s << u"cfg"_s << u"c f g"_s << 3 << 0;
        QTest::newRow("every other gone") << u"abcdefg"_s << u"bdf"_s << u"b d f"_s << 4 << 0;
        QTest::newRow("all gone") << u"abc"_s << u""_s << u""_s << 1 << 0;
        QTest::newRow("all others") << u"abc"_s << u"xyz"_s << u"x y z"_s << 1 << 1;
        QTest::newRow("gone and new") << u"abcde"_s << u"xbyd"_s << u"b d x y"_s << 3 << 1;
    }

    void update()
    {
        QFETCH(QString, before);
        QFETCH(QString, fresh);
        QFETCH(QString, after);
        QFETCH(int, removals);
        QFETCH(int, insertions);
        Models m;
        m.model.update(tokensNamed(before));
        m.inserted.clear();
        m.model.update(tokensNamed(fresh));
        QCOMPARE(idsOf(m.model), after);
        QCOMPARE(m.removed.size(), removals);
        QCOMPARE(m.inserted.size(), insertions);
        QCOMPARE(m.changed.size(), 0);
        QCOMPARE(m.reset.size(), 0);
        QCOMPARE(m.filter.rowCount(), m.model.rowCount());
        for (int row = 0; row < m.model.rowCount(); ++row) {
            QCOMPARE(m.model.find(m.model.at(row).id), &m.model.at(row));
        }
        for (const QChar gone : before) {
            QCOMPARE(m.model.find(gone) != nullptr, fresh.contains(gone));
        }
    }

    void onlyChangedRowsAreAskedForAgain()
    {
        Models m;
        QList<Token> tokens = tokensNamed(u"abcde"_s);
        m.model.update(tokens);
        tokens[1].name = u"another"_s;
        tokens[3].lastUsedAt = start;
        m.model.update(tokens);
        QCOMPARE(rangesOf(m.changed), (QStringList{u"1-1"_s, u"3-3"_s}));
        for (const QList<QVariant> &arguments : std::as_const(m.changed)) {
            QCOMPARE(arguments.at(0).toModelIndex().column(), 0);
            QCOMPARE(arguments.at(1).toModelIndex().column(), TokenModel::ColumnCount - 1);
        }
        QCOMPARE(m.text(1, TokenModel::Name), u"another"_s);
        QCOMPARE(m.text(3, TokenModel::LastUsed), u"just now"_s);
    }

    /// What a view's selection and current row hang on.
    void persistentIndexesStayWithTheirTokens()
    {
        Models m;
        m.filter.sort(TokenModel::Name, Qt::AscendingOrder);
        m.model.update(tokensNamed(u"abcdef"_s));
        const QPersistentModelIndex d = m.model.index(3, TokenModel::Name);
        const QPersistentModelIndex b = m.model.index(1, TokenModel::Name);
        const QPersistentModelIndex shownD = m.filter.mapFromSource(d);
        QList<Token> fresh = tokensNamed(u"xdefa"_s);
        fresh[1].revokedAt = start;
        m.model.update(fresh);
        QVERIFY(!b.isValid());
        QVERIFY(d.isValid());
        QCOMPARE(d.data(TokenModel::IdRole).toString(), u"d"_s);
        QVERIFY(shownD.isValid());
        QCOMPARE(shownD.data(TokenModel::IdRole).toString(), u"d"_s);
        QCOMPARE(idsOf(m.filter), u"a e f x d"_s);
        QCOMPARE(m.reset.size(), 0);
    }

    void upsertAddsAndChanges()
    {
        Models m;
        m.model.update(tokensNamed(u"ab"_s));
        m.inserted.clear();
        m.model.upsert(makeToken(u"c"_s));
        QCOMPARE(idsOf(m.model), u"a b c"_s);
        QCOMPARE(m.inserted.size(), 1);
        Token b = makeToken(u"b"_s);
        m.model.upsert(b);
        QCOMPARE(m.changed.size(), 0); // nothing is new
        b.revokedAt = start;
        m.model.upsert(b);
        QCOMPARE(rangesOf(m.changed), QStringList{u"1-1"_s});
        QCOMPARE(m.model.rowCount(), 3);
        QCOMPARE(m.text(1, TokenModel::Status), u"Revoked"_s);
        QCOMPARE(*m.model.find(u"b"_s), b);
    }

    void clearTakesAll()
    {
        Models m;
        m.model.update(tokensNamed(u"abc"_s));
        m.model.clear();
        QCOMPARE(m.model.rowCount(), 0);
        QCOMPARE(m.filter.rowCount(), 0);
        QVERIFY(!m.model.find(u"a"_s));
        m.model.upsert(makeToken(u"a"_s));
        QCOMPARE(idsOf(m.model), u"a"_s);
    }

    // What is shown.

    void columnsHaveTitles()
    {
        const Models m;
        QStringList titles;
        for (int column = 0; column < TokenModel::ColumnCount; ++column) {
            titles.append(m.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        QCOMPARE(titles, (QStringList{u"Name"_s, u"Status"_s, u"Last used"_s, u"Created"_s, u"Revoked"_s, u"ID"_s}));
        QVERIFY(!m.model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
        QVERIFY(!m.model.headerData(TokenModel::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    void textsAndToolTips()
    {
        Models m;
        Token used = makeToken(u"id-1"_s, u"Production Server"_s, 10 * day);
        used.lastUsedAt = start.addSecs(-3 * minute);
        Token revoked = makeToken(u"id-2"_s, u"Staging"_s, 5 * hour);
        revoked.revokedAt = start.addSecs(-2 * hour);
        m.model.update({used, revoked});

        QCOMPARE(m.text(0, TokenModel::Name), u"Production Server"_s);
        QCOMPARE(m.text(0, TokenModel::Status), u"Active"_s);
        QCOMPARE(m.text(0, TokenModel::LastUsed), u"3 minute(s) ago"_s);
        QCOMPARE(m.text(0, TokenModel::Created), u"10 day(s) ago"_s);
        QCOMPARE(m.text(0, TokenModel::Revoked), QString());
        QCOMPARE(m.text(0, TokenModel::Id), u"id-1"_s);
        QCOMPARE(m.text(1, TokenModel::Status), u"Revoked"_s);
        QCOMPARE(m.text(1, TokenModel::LastUsed), u"Never"_s);
        QCOMPARE(m.text(1, TokenModel::Created), u"5 hour(s) ago"_s);
        QCOMPARE(m.text(1, TokenModel::Revoked), u"2 hour(s) ago"_s);

        QCOMPARE(m.toolTip(0, TokenModel::Name), u"Production Server"_s);
        QCOMPARE(m.toolTip(0, TokenModel::Id), u"id-1"_s);
        QCOMPARE(m.toolTip(0, TokenModel::LastUsed), RelativeTime::exact(*used.lastUsedAt));
        QVERIFY(m.toolTip(0, TokenModel::LastUsed).contains(u"15 June 2025, 11:57:00 (UTC)"_s));
        QCOMPARE(m.toolTip(0, TokenModel::Created), RelativeTime::exact(used.createdAt));
        QCOMPARE(m.toolTip(0, TokenModel::Revoked), QString());
        QCOMPARE(m.toolTip(1, TokenModel::LastUsed), QString());
        QCOMPARE(m.toolTip(1, TokenModel::Revoked), RelativeTime::exact(*revoked.revokedAt));
    }

    void timePasses()
    {
        Models m;
        Token token = makeToken(u"a"_s, {}, 30);
        token.lastUsedAt = start.addSecs(-30);
        m.model.update({token, makeToken(u"b"_s)});
        QCOMPARE(m.text(0, TokenModel::LastUsed), u"just now"_s);
        m.clock.advance(2 * hour);
        m.model.timePassed();
        QCOMPARE(m.text(0, TokenModel::LastUsed), u"2 hour(s) ago"_s);
        QCOMPARE(m.text(0, TokenModel::Created), u"2 hour(s) ago"_s);
        QCOMPARE(rangesOf(m.changed), QStringList{u"0-1"_s});
        const auto first = m.changed.first().at(0).toModelIndex();
        const auto last = m.changed.first().at(1).toModelIndex();
        QVERIFY(first.column() <= TokenModel::LastUsed && last.column() >= TokenModel::Revoked);
    }

    void theStatusFollowsARevoke()
    {
        Models m;
        m.model.update(tokensNamed(u"abc"_s));
        m.changed.clear();
        m.model.setRevoking(u"b"_s, {.stage = RevokeStage::Waiting, .secondsLeft = 8});
        QCOMPARE(m.text(1, TokenModel::Status), u"Revoking in 8 s"_s);
        m.model.setRevoking(u"b"_s, {.stage = RevokeStage::Waiting, .secondsLeft = 8});
        QCOMPARE(rangesOf(m.changed), QStringList{u"1-1"_s}); // The same once more is no news.
        m.model.setRevoking(u"b"_s, {.stage = RevokeStage::Sending});
        QCOMPARE(m.text(1, TokenModel::Status), u"Revoking…"_s);
        m.model.setRevoking(u"b"_s, {.stage = RevokeStage::Failed, .reason = u"The server failed."_s});
        QCOMPARE(m.text(1, TokenModel::Status), u"Not revoked"_s);
        QCOMPARE(m.model.index(1, TokenModel::Status).data(Qt::ToolTipRole).toString(), u"The server failed."_s);
        Token revoked = makeToken(u"b"_s);
        revoked.revokedAt = start;
        m.model.upsert(revoked); // The list has the last word.
        QCOMPARE(m.text(1, TokenModel::Status), u"Revoked"_s);
        QCOMPARE(m.model.index(1, TokenModel::Status).data(Qt::ToolTipRole).toString(), u"Revoked"_s);
    }

    /// A token has no secret here; what a role shows comes from these five fields and nowhere else.
    void noRoleShowsAnythingElse()
    {
        Models m;
        Token token = makeToken(u"id-1"_s, u"Production Server"_s);
        token.lastUsedAt = start;
        token.revokedAt = start;
        m.model.update({token});
        const QList<int> known{Qt::DisplayRole,        Qt::ToolTipRole,         TokenModel::IdRole,
                               TokenModel::ActiveRole, TokenModel::UnsavedRole, TokenModel::RevokeStageRole, TokenModel::MarkRole,
                               TokenModel::TieRole,    TokenModel::DueRole};
        for (int column = 0; column < TokenModel::ColumnCount; ++column) {
            for (int role = 0; role <= Qt::UserRole + 32; ++role) {
                const QVariant value = m.model.index(0, column).data(role);
                QVERIFY2(!value.isValid() || known.contains(role),
                         qPrintable(u"column %1, role %2"_s.arg(column).arg(role)));
                QVERIFY(!value.canConvert<Token>());
                QVERIFY(!value.toString().contains(u"tm_pro_"));
            }
        }
        QCOMPARE(m.model.index(0, 0).data(TokenModel::IdRole).toString(), u"id-1"_s);
        QCOMPARE(m.model.index(0, 0).data(TokenModel::ActiveRole), QVariant(false));
        QCOMPARE(m.model.index(0, 0).data(TokenModel::UnsavedRole), QVariant(false));
    }

    void saysInWordsWhatChanged_data()
    {
        QTest::addColumn<TokenModel::Mark>("mark");
        QTest::addColumn<bool>("isRevoked");
        QTest::addColumn<QString>("status");
        using Mark = TokenModel::Mark;
        QTest::newRow("new") << Mark::New << false << u"Active, new"_s;
        QTest::newRow("used") << Mark::Used << false << u"Active, newly used"_s;
        QTest::newRow("woke") << Mark::Woke << false << u"Active, woke up"_s;
        QTest::newRow("revoked") << Mark::Revoked << true << u"Newly revoked"_s;
        QTest::newRow("new and revoked") << Mark::New << true << u"Newly revoked"_s;
        QTest::newRow("none") << Mark::None << false << u"Active"_s;
    }

    void saysInWordsWhatChanged()
    {
        QFETCH(TokenModel::Mark, mark);
        QFETCH(bool, isRevoked);
        QFETCH(QString, status);
        Models m;
        Token token = makeToken(u"a"_s);
        if (isRevoked) {
            token.revokedAt = start;
        }
        m.model.update({token, makeToken(u"b"_s)});
        m.model.setMarks({{u"a"_s, mark}});
        QCOMPARE(m.text(0, TokenModel::Status), status);
        QCOMPARE(m.model.index(0, TokenModel::Status).data(TokenModel::MarkRole).toInt(), int(mark));
        QCOMPARE(m.text(1, TokenModel::Status), u"Active"_s);
        m.model.setUnsaved({u"a"_s}); // What the person has to do goes first.
        QCOMPARE(m.text(0, TokenModel::Status), u"Unsaved secret"_s);
    }

    void marksChangeTheirRowsAlone()
    {
        Models m;
        m.model.update(tokensNamed(u"abcde"_s));
        m.model.setMarks({{u"b"_s, TokenModel::Mark::New}, {u"gone"_s, TokenModel::Mark::Used}});
        QCOMPARE(rangesOf(m.changed), QStringList{u"1-1"_s});
        m.changed.clear();
        m.model.setMarks({{u"b"_s, TokenModel::Mark::New}});
        QCOMPARE(m.changed.size(), 0);
        m.model.setMarks({});
        QCOMPARE(rangesOf(m.changed), QStringList{u"1-1"_s});
        QCOMPARE(m.text(1, TokenModel::Status), u"Active"_s);
        m.model.setMarks({{u"b"_s, TokenModel::Mark::New}});
        m.model.clear();
        m.model.update(tokensNamed(u"b"_s));
        QCOMPARE(m.text(0, TokenModel::Status), u"Active"_s);
    }

    // Sorting.

    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("ids");
        const auto up = Qt::AscendingOrder;
        const auto down = Qt::DescendingOrder;
        QTest::newRow("created, newest first") << int(TokenModel::Created) << down << u"c n t u o r R"_s;
        QTest::newRow("created, oldest first") << int(TokenModel::Created) << up << u"o u t n c R r"_s;
        QTest::newRow("name") << int(TokenModel::Name) << up << u"n t u c o R r"_s;
        QTest::newRow("name, backwards") << int(TokenModel::Name) << down << u"o c u t n r R"_s;
        QTest::newRow("last used, never first") << int(TokenModel::LastUsed) << up << u"n c o u t R r"_s;
        QTest::newRow("last used, latest first") << int(TokenModel::LastUsed) << down << u"t u o n c r R"_s;
        QTest::newRow("revoked, earliest first") << int(TokenModel::Revoked) << up << u"n t u c o r R"_s;
        QTest::newRow("revoked, latest first") << int(TokenModel::Revoked) << down << u"n t u c o R r"_s;
        QTest::newRow("status, active first") << int(TokenModel::Status) << up << u"n t u c o r R"_s;
        QTest::newRow("status, revoked first") << int(TokenModel::Status) << down << u"r R n t u c o"_s;
        QTest::newRow("ID") << int(TokenModel::Id) << up << u"c n o t u R r"_s;
    }

    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QString, ids);
        Models m;
        m.model.update(assortment());
        m.filter.sort(column, order);
        QCOMPARE(idsOf(m.filter), ids);
    }

    /// The same rows, whether they were there when the order was chosen or came one by one.
    void keepsTheOrderAsRowsCome_data() { sorts_data(); }
    void keepsTheOrderAsRowsCome()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QString, ids);
        Models m;
        m.filter.sort(column, order);
        for (const Token &token : assortment()) {
            m.model.upsert(token);
        }
        QCOMPARE(idsOf(m.filter).split(u' ').size(), ids.split(u' ').size());
        // Among equals the order of coming counts, and only that may differ.
        const bool hasEquals =
            column == TokenModel::Status || column == TokenModel::Revoked || column == TokenModel::LastUsed;
        if (!hasEquals) {
            QCOMPARE(idsOf(m.filter), ids);
        }
        for (int row = 1; row < m.filter.rowCount(); ++row) {
            const bool before = m.filter.index(row - 1, 0).data(TokenModel::ActiveRole).toBool();
            const bool after = m.filter.index(row, 0).data(TokenModel::ActiveRole).toBool();
            const bool revokedFirst = column == TokenModel::Status && order == Qt::DescendingOrder;
            QVERIFY(before == after || before != revokedFirst);
        }
    }

    void aRevokedRowMoves()
    {
        Models m;
        m.model.update({makeToken(u"a"_s, {}, 3), makeToken(u"b"_s, {}, 2), makeToken(u"c"_s, {}, 1)});
        m.filter.sort(TokenModel::Created, Qt::DescendingOrder);
        QCOMPARE(idsOf(m.filter), u"c b a"_s);
        const QPersistentModelIndex shown = m.filter.index(0, 0);
        Token c = *m.model.find(u"c"_s);
        c.revokedAt = start;
        m.model.upsert(c);
        QCOMPARE(idsOf(m.filter), u"b a c"_s);
        QCOMPARE(shown.row(), 2);
    }

    void numbersInNamesCount()
    {
        Models m;
        for (const auto &name : {u"server 10"_s, u"Server 9"_s, u"server 1"_s, u"SERVER 100"_s, u"agent"_s}) {
            m.model.upsert(makeToken(name));
        }
        m.filter.sort(TokenModel::Name, Qt::AscendingOrder);
        QCOMPARE(m.filter.index(0, 0).data().toString(), u"agent"_s);
        QCOMPARE(m.filter.index(1, 0).data().toString(), u"server 1"_s);
        QCOMPARE(m.filter.index(2, 0).data().toString(), u"Server 9"_s);
        QCOMPARE(m.filter.index(3, 0).data().toString(), u"server 10"_s);
        QCOMPARE(m.filter.index(4, 0).data().toString(), u"SERVER 100"_s);
    }

private:
    /// Five active tokens and two revoked ones.
    static QList<Token> assortment()
    {
        Token never = makeToken(u"n"_s, u"alpha"_s, 2 * day);
        Token today = makeToken(u"t"_s, u"beta 9"_s, 3 * day);
        today.lastUsedAt = start.addSecs(-minute);
        Token used = makeToken(u"u"_s, u"Beta 10"_s, 4 * day);
        used.lastUsedAt = start.addSecs(-day);
        Token created = makeToken(u"c"_s, u"gamma"_s, day);
        Token old = makeToken(u"o"_s, u"omega"_s, 400 * day);
        old.lastUsedAt = start.addSecs(-300 * day);
        Token revoked = makeToken(u"r"_s, u"zeta"_s, hour);
        revoked.revokedAt = start.addSecs(-2 * minute);
        revoked.lastUsedAt = start;
        Token revokedLater = makeToken(u"R"_s, u"aardvark"_s, 2 * hour - minute);
        revokedLater.revokedAt = start.addSecs(-minute);
        return {never, today, used, created, old, revoked, revokedLater};
    }
};

QTEST_GUILESS_MAIN(TestTokenModel)
#include "tst_tokenmodel.moc"
