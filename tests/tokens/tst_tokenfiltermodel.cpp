// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/tokenfiltermodel.h"

#include "support/manualclock.h"
#include "support/sequences.h"
#include "tokens/tokenmodel.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using Show = TokenFilterModel::Show;

namespace {

constexpr qint64 day = 24 * 60 * 60;
const QDateTime start(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);

/// `used` and `revoked`: days ago; below zero: never.
Token token(const QString &id, const QString &name, int used = 0, int revoked = -1)
{
    Token made{.id = id, .name = name, .createdAt = start.addDays(-200)};
    if (used >= 0) {
        made.lastUsedAt = start.addDays(-used);
    }
    if (revoked >= 0) {
        made.revokedAt = start.addDays(-revoked);
    }
    return made;
}

QList<Token> assortment()
{
    return {token(u"a1"_s, u"Production"_s, 1),  token(u"a2"_s, u"Staging"_s, 40),  token(u"a3"_s, u"Old backup"_s, 91), token(u"n1"_s, u"Fresh"_s, -1),
            token(u"r1"_s, u"Old laptop"_s, 2, 1), token(u"r2"_s, u"Leaked"_s, -1, 5)};
}

struct Models
{
    ManualClock clock{start};
    TokenModel model{clock};
    TokenFilterModel filter{model, clock};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSignalSpy counts{&filter, &TokenFilterModel::countsChanged};

    Models()
    {
        filter.sort(TokenModel::Id, Qt::AscendingOrder);
        model.update(assortment());
    }

    QString ids() const
    {
        QStringList ids;
        for (int row = 0; row < filter.rowCount(); ++row) {
            ids.append(filter.index(row, 0).data(TokenModel::IdRole).toString());
        }
        return ids.join(u' ');
    }

    /// All, active, revoked, never used, idle, unsaved, due.
    QList<int> counted() const
    {
        QList<int> numbers;
        for (const Show show : TokenFilterModel::everyShow) {
            numbers.append(filter.count(show));
        }
        return numbers;
    }

    /// The counts are those of a model that meets the same tokens for the first time, and the rows are what they say.
    bool isConsistent()
    {
        TokenFilterModel fresh(model, clock);
        fresh.setSearch(filter.search());
        for (const Show show : TokenFilterModel::everyShow) {
            if (fresh.count(show) != filter.count(show) || fresh.matching(show) != filter.matching(show)) {
                return false;
            }
        }
        return filter.rowCount() == filter.matching(filter.show());
    }
};

/// A row as a view would have painted it.
QString lineOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells.join(u'|');
}

/// Knows what a model said that it shows, and asks again for no more than it was told of.
class Mirror
{
public:
    explicit Mirror(QAbstractItemModel &model)
        : m_model(model)
    {
        using Model = QAbstractItemModel;
        QObject::connect(&model, &Model::rowsInserted, &m_context, [this](const QModelIndex &, int first, int last) {
            lines.insert(first, last - first + 1, QString());
            read(first, last);
        });
        QObject::connect(&model, &Model::rowsRemoved, &m_context, [this](const QModelIndex &, int first, int last) {
            lines.remove(first, last - first + 1);
            ++signalCount;
        });
        QObject::connect(&model, &Model::dataChanged, &m_context,
                         [this](const QModelIndex &first, const QModelIndex &last) { read(first.row(), last.row()); });
        QObject::connect(&model, &Model::layoutChanged, &m_context, [this] { readAll(); });
        QObject::connect(&model, &Model::modelReset, &m_context, [this] { readAll(); });
        readAll();
    }

    QStringList lines;
    int signalCount = 0;

private:
    void readAll()
    {
        lines.resize(m_model.rowCount());
        read(0, m_model.rowCount() - 1);
    }

    void read(int first, int last)
    {
        for (int row = first; row <= last; ++row) {
            lines[row] = lineOf(m_model, row);
        }
        ++signalCount;
    }

    QAbstractItemModel &m_model;
    QObject m_context;
};

/// What the filter model is to show, worked out the long way.
class Naive
{
public:
    Naive()
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    int column = TokenModel::Id;
    Qt::SortOrder order = Qt::AscendingOrder;

    /// Equal ones stay in the order that they had, new ones come last.
    void follow(const TokenModel &model)
    {
        m_ids.removeIf([&](const QString &id) { return !model.find(id); });
        for (const Token &token : model.tokens()) {
            if (!m_ids.contains(token.id)) {
                m_ids.append(token.id);
            }
        }
        std::stable_sort(m_ids.begin(), m_ids.end(), [&](const QString &a, const QString &b) { return isBefore(*model.find(a), *model.find(b)); });
    }

    QStringList shown(const TokenModel &model, const TokenFilterModel &filter, const QDateTime &now) const
    {
        QStringList shown;
        for (const QString &id : m_ids) {
            const Token &token = *model.find(id);
            const bool isFound = filter.search().matches(SearchText::fold(QString(token.name + u'\n' + token.id)));
            if (isFound && isOf(filter.show(), token, now)) {
                shown.append(id);
            }
        }
        return shown;
    }

private:
    static bool isOf(Show show, const Token &token, const QDateTime &now)
    {
        switch (show) {
        case Show::All: return true;
        case Show::Active: return token.isActive();
        case Show::Revoked: return !token.isActive();
        case Show::NeverUsed: return token.isActive() && !token.lastUsedAt;
        case Show::Idle: return token.isActive() && token.lastUsedAt && *token.lastUsedAt < now.addDays(-90);
        default: return false;
        }
    }

    bool isBefore(const Token &a, const Token &b) const
    {
        if (a.isActive() != b.isActive()) {
            return a.isActive() != (column == TokenModel::Status && order == Qt::DescendingOrder);
        }
        const Token &first = order == Qt::AscendingOrder ? a : b;
        const Token &second = order == Qt::AscendingOrder ? b : a;
        switch (column) {
        case TokenModel::Name: return m_collator.compare(first.name, second.name) < 0;
        case TokenModel::LastUsed: return first.lastUsedAt < second.lastUsedAt;
        case TokenModel::Created: return first.createdAt < second.createdAt;
        case TokenModel::Revoked: return first.revokedAt < second.revokedAt;
        case TokenModel::Id: return first.id < second.id;
        default: return false;
        }
    }

    QCollator m_collator{QLocale(QLocale::English)};
    QStringList m_ids;
};

/// Does what a server and a person may do, at random.
class Chance
{
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int end) { return m_random.bounded(end); }
    bool isOneIn(int many) { return below(many) == 0; }

    QString name()
    {
        static const QStringList names{u"Server"_s, u"server 9"_s, u"server 10"_s, u"Büro"_s, u"buero"_s, u"Staging"_s, u"CI"_s};
        return names.at(below(static_cast<int>(names.size())));
    }

    Token token() { return touched({.id = u"id%1"_s.arg(m_random.bounded(1'000'000)), .name = name(), .createdAt = start.addDays(-below(9))}); }

    Token touched(Token token)
    {
        token.lastUsedAt = isOneIn(3) ? std::nullopt : std::optional(start.addDays(-40 * below(4)));
        token.revokedAt = isOneIn(3) ? std::optional(start.addDays(-below(4))) : std::nullopt;
        return token;
    }

    /// A list with about one in `many` of the tokens gone, changed or new; sometimes in another order. It stays long
    /// enough for many ranges of rows to come and go at once.
    QList<Token> list(const QList<Token> &before, int many)
    {
        QList<Token> fresh;
        for (const Token &known : before) {
            if (isOneIn(many)) {
                fresh.append(token());
            }
            if (!isOneIn(many)) {
                fresh.append(isOneIn(many) ? touched(known) : known);
            }
        }
        while (fresh.size() < 40) {
            fresh.append(token());
        }
        if (isOneIn(5)) {
            std::shuffle(fresh.begin(), fresh.end(), m_random);
        }
        return fresh.size() > 90 ? fresh.first(60) : fresh;
    }

    SearchText search(const SearchText &before)
    {
        static const QString word = u"server 10"_s;
        const qsizetype typed = before.typed().size();
        return isOneIn(3) ? SearchText() : isOneIn(4) ? SearchText(name().first(2)) : SearchText(word.first(std::min(typed + 1, word.size())));
    }

private:
    QRandomGenerator m_random;
};

} // namespace

class TestTokenFilterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void hidesRevokedOnesAtFirst()
    {
        const Models m;
        QCOMPARE(m.filter.show(), Show::Active);
        QCOMPARE(m.ids(), u"a1 a2 a3 n1"_s);
        QCOMPARE(m.filter.hiddenRevoked(), 2);
    }

    void shows_data()
    {
        QTest::addColumn<Show>("show");
        QTest::addColumn<QString>("ids");
        QTest::newRow("all") << Show::All << u"a1 a2 a3 n1 r1 r2"_s;
        QTest::newRow("active") << Show::Active << u"a1 a2 a3 n1"_s;
        QTest::newRow("revoked") << Show::Revoked << u"r1 r2"_s;
        QTest::newRow("never used") << Show::NeverUsed << u"n1"_s;
        QTest::newRow("idle") << Show::Idle << u"a3"_s;
        QTest::newRow("unsaved") << Show::Unsaved << u"a2"_s;
        QTest::newRow("due") << Show::Due << u"a1"_s;
    }

    void shows()
    {
        QFETCH(Show, show);
        QFETCH(QString, ids);
        Models m;
        m.model.setUnsaved({u"a2"_s});
        m.model.setDue({u"a1"_s, u"r1"_s});
        m.filter.setShow(show);
        QCOMPARE(m.ids(), ids);
        QCOMPARE(m.counted(), (QList<int>{6, 4, 2, 1, 1, 1, 1}));
        QCOMPARE(m.filter.hiddenRevoked(), show == Show::Active ? 2 : 0);
        QVERIFY(!m.filter.title(show).isEmpty());
        QVERIFY(m.isConsistent());
    }

    void idleIsCountedFromTheClock()
    {
        Models m;
        m.filter.setShow(Show::Idle);
        m.filter.setIdleAfterDays(40);
        QCOMPARE(m.ids(), u"a3"_s); // Used 40 days ago is not longer ago than that.
        m.clock.advance(1);
        m.model.timePassed();
        QCOMPARE(m.ids(), u"a2 a3"_s);
        QCOMPARE(m.filter.count(Show::Idle), 2);
        m.filter.setIdleAfterDays(90);
        QCOMPARE(m.ids(), u"a3"_s);
        QVERIFY(m.filter.title(Show::Idle).contains(u"90"_s));
        m.clock.advance(60 * day);
        m.model.timePassed();
        QCOMPARE(m.ids(), u"a2 a3"_s);
        QVERIFY(m.isConsistent());
    }

    void searchesNamesAndIds()
    {
        Models m;
        m.filter.setShow(Show::All);
        m.filter.setSearch(SearchText(u"OLD"_s));
        QCOMPARE(m.ids(), u"a3 r1"_s);
        m.filter.setSearch(SearchText(u"r2"_s));
        QCOMPARE(m.ids(), u"r2"_s);
        m.filter.setSearch(SearchText(u"a2 stag"_s)); // One word in the id, one in the name.
        QCOMPARE(m.ids(), u"a2"_s);
        m.filter.setSearch(SearchText(u"staginga2"_s)); // Nothing is found across the two.
        QCOMPARE(m.ids(), QString());
        m.filter.setSearch({});
        QCOMPARE(m.ids(), u"a1 a2 a3 n1 r1 r2"_s);
    }

    void hiddenOnesAreThoseThatTheSearchFinds()
    {
        Models m;
        m.filter.setSearch(SearchText(u"old"_s));
        QCOMPARE(m.ids(), u"a3"_s);
        QCOMPARE(m.filter.hiddenRevoked(), 1);
        QCOMPARE(m.filter.matching(Show::All), 2);
        QCOMPARE(m.counted(), (QList<int>{6, 4, 2, 1, 1, 0, 0})); // Whatever is searched for.
        m.filter.setShow(Show::Revoked);
        QCOMPARE(m.filter.hiddenRevoked(), 0);
    }

    void countsFollowTheModel_data()
    {
        QTest::addColumn<QString>("search");
        QTest::newRow("no search") << QString();
        QTest::newRow("searching") << u"old"_s;
    }

    void countsFollowTheModel()
    {
        QFETCH(QString, search);
        Models m;
        m.filter.setSearch(SearchText(search));
        m.counts.clear();
        m.model.upsert(token(u"x"_s, u"Very old"_s, -1)); // comes
        QCOMPARE(m.counted(), (QList<int>{7, 5, 2, 2, 1, 0, 0}));
        QVERIFY(m.isConsistent());
        m.model.upsert(token(u"x"_s, u"Renamed"_s, 100)); // is used, sleeps, is found no more
        QCOMPARE(m.counted(), (QList<int>{7, 5, 2, 1, 2, 0, 0}));
        QVERIFY(m.isConsistent());
        m.model.setUnsaved({u"x"_s, u"r1"_s});
        QCOMPARE(m.counted(), (QList<int>{7, 5, 2, 1, 2, 2, 0}));
        QVERIFY(m.isConsistent());
        m.model.upsert(token(u"x"_s, u"An old one"_s, 100, 1)); // is revoked
        QCOMPARE(m.counted(), (QList<int>{7, 4, 3, 1, 1, 2, 0}));
        QVERIFY(m.isConsistent());
        QCOMPARE(m.counts.size(), 5); // Each unsaved one by itself.
        QList<Token> fewer = assortment();
        fewer.remove(1, 3);
        m.model.update(fewer + QList<Token>{token(u"y"_s, u"Odd"_s), token(u"z"_s, u"Older"_s, -1)});
        QCOMPARE(m.counted(), (QList<int>{5, 3, 2, 1, 0, 1, 0}));
        QVERIFY(m.isConsistent());
        m.model.clear();
        QCOMPARE(m.counted(), (QList<int>{0, 0, 0, 0, 0, 0, 0}));
        QVERIFY(m.isConsistent());
        m.model.update(assortment());
        QVERIFY(m.isConsistent());
    }

    void countsAreToldOnceTheRowsAreThere()
    {
        Models m;
        int told = -1;
        connect(&m.filter, &TokenFilterModel::countsChanged, &m.filter, [&] { told = m.filter.rowCount(); });
        m.model.upsert(token(u"x"_s, u"New"_s));
        QCOMPARE(told, 5);
        m.model.update(assortment());
        QCOMPARE(told, 4);
        m.model.clear();
        QCOMPARE(told, 0);
    }

    void nothingNewIsNotTold()
    {
        Models m;
        m.counts.clear();
        QSignalSpy filtered(&m.filter, &TokenFilterModel::filterChanged);
        m.model.update(assortment());
        m.model.timePassed();
        m.filter.setShow(Show::Active);
        m.filter.setSearch(SearchText(u" "_s));
        QCOMPARE(m.counts.size() + filtered.size(), 0);
    }

    /// What a view's current row hangs on.
    void indexesStayWithTheirTokens()
    {
        Models m;
        const QPersistentModelIndex a3 = m.filter.indexOf(u"a3"_s);
        const QPersistentModelIndex a1 = m.filter.indexOf(u"a1"_s);
        m.filter.setSearch(SearchText(u"old"_s));
        QVERIFY(!a1.isValid());
        QCOMPARE(a3.row(), 0);
        m.filter.setSearch({});
        QCOMPARE(a3.row(), 2);
        QCOMPARE(a3.data(TokenModel::IdRole).toString(), u"a3"_s);
        m.filter.setShow(Show::Revoked);
        QVERIFY(!a3.isValid());
    }

    void reveals_data()
    {
        QTest::addColumn<Show>("show");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Show>("showAfter");
        QTest::addColumn<QString>("searchAfter");
        QTest::newRow("seen already") << Show::Active << u"stag"_s << u"a2"_s << Show::Active << u"stag"_s;
        QTest::newRow("hidden by the search") << Show::Active << u"stag"_s << u"a1"_s << Show::Active << QString();
        QTest::newRow("hidden by the kind") << Show::Idle << QString() << u"a1"_s << Show::Active << QString();
        QTest::newRow("hidden by both") << Show::Revoked << u"old"_s << u"a1"_s << Show::Active << QString();
        QTest::newRow("a revoked one") << Show::Active << u"old"_s << u"r1"_s << Show::All << u"old"_s;
        QTest::newRow("not there") << Show::Idle << u"old"_s << u"nowhere"_s << Show::Idle << u"old"_s;
    }

    void reveals()
    {
        QFETCH(Show, show);
        QFETCH(QString, search);
        QFETCH(QString, id);
        QFETCH(Show, showAfter);
        QFETCH(QString, searchAfter);
        Models m;
        m.filter.setShow(show);
        m.filter.setSearch(SearchText(search));
        m.filter.reveal(id);
        QCOMPARE(m.filter.show(), showAfter);
        QCOMPARE(m.filter.search().typed(), searchAfter);
        QCOMPARE(m.filter.indexOf(id).isValid(), id != u"nowhere"_s);
    }

    /// Whatever happens to the list and the filter, the rows are those that a filter and a sort of all of them give, the
    /// views were told of each change, and an index stays with its token as long as that is shown.
    void showsTheSameAsTheLongWay()
    {
        constexpr int usual = 20;
        const auto [first, count] = sequences(usual);
        for (int i = 0; i < count; ++i) {
            playSequence(first + static_cast<quint32>(i));
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"MAILCX_MODEL_SEED=%1 MAILCX_MODEL_SEQUENCES=1"_s.arg(first + static_cast<quint32>(i))));
        }
    }

    /// A hundredth of the rows changes: some move, some leave, some come.
    void aRefreshTellsLittle_data()
    {
        QTest::addColumn<int>("column");
        for (const int column : {TokenModel::Name, TokenModel::Status, TokenModel::LastUsed, TokenModel::Created, TokenModel::Id}) {
            QTest::addRow("column %d", column) << column;
        }
    }

    void aRefreshTellsLittle()
    {
        QFETCH(int, column);
        constexpr int many = 20'000;
        Models m;
        QList<Token> list;
        for (int i = 0; i < many; ++i) {
            list.append(token(u"id%1"_s.arg(i * 7919 % many), u"Name %1"_s.arg(i), i % 300, i % 10 == 0 ? 1 : -1));
        }
        QSignalSpy inserted(&m.filter, &QAbstractItemModel::rowsInserted);
        m.model.clear();
        m.filter.sort(column, Qt::DescendingOrder);
        m.model.update(list);
        QCOMPARE(inserted.size(), 1);
        QSignalSpy reset(&m.filter, &QAbstractItemModel::modelReset);
        Mirror mirror(m.filter);
        mirror.signalCount = 0;
        for (int i = 0; i < many; i += 100) {
            list[i] = token(list.at(i).id, list.at(i).name, 0, i % 200 == 0 ? 2 : -1);
            list[i + 1] = token(list.at(i + 1).id, list.at(i + 1).name, 0, i % 200 == 0 ? 2 : -1);
        }
        list.remove(50, 3);
        m.model.update(list);
        QVERIFY(m.isConsistent());
        QCOMPARE(reset.size(), 0);
        QVERIFY2(mirror.signalCount <= 5, qPrintable(QString::number(mirror.signalCount)));
        QList<Token> fewer;
        for (int i = 0; i < list.size(); ++i) {
            if (i % 100 != 0) {
                fewer.append(list.at(i));
            }
        }
        const QPersistentModelIndex stays = m.filter.indexOf(list.at(1234).id);
        mirror.signalCount = 0;
        m.model.update(fewer);
        QVERIFY(m.isConsistent());
        QCOMPARE(m.filter.mapToSource(stays).row(), m.model.rowOf(list.at(1234).id));
        QCOMPARE(reset.size(), 0);
        QVERIFY2(mirror.signalCount <= 8, qPrintable(QString::number(mirror.signalCount)));
    }

    void tokensAreThoseShownInTheirOrder()
    {
        Models m;
        m.filter.sort(TokenModel::Name, Qt::DescendingOrder);
        QStringList names;
        const QList<Token> shown = m.filter.tokens();
        for (const Token &each : shown) {
            names.append(each.name);
        }
        QCOMPARE(names, (QStringList{u"Staging"_s, u"Production"_s, u"Old backup"_s, u"Fresh"_s}));
    }

    void equalOnesKeepTheirOrder()
    {
        Models m;
        m.filter.sort(TokenModel::Name, Qt::AscendingOrder);
        QCOMPARE(m.ids(), u"n1 a3 a1 a2"_s);
        m.filter.sort(TokenModel::Status, Qt::AscendingOrder);
        QCOMPARE(m.ids(), u"n1 a3 a1 a2"_s);
        m.filter.setSearch(SearchText(u"a"_s));
        m.filter.setShow(Show::All);
        m.filter.setSearch({});
        QCOMPARE(m.ids(), u"n1 a3 a1 a2 r2 r1"_s);
    }

private:
    static void playSequence(quint32 seed)
    {
        constexpr int steps = 100;
        constexpr int mostSignals = 200;
        Chance chance(seed);
        Models m;
        Mirror mirror(m.filter);
        Naive naive;
        naive.follow(m.model);
        for (int step = 0; step < steps; ++step) {
            const QStringList before = m.ids().split(u' ', Qt::SkipEmptyParts);
            QList<QPersistentModelIndex> held;
            for (int row = 0; row < m.filter.rowCount(); ++row) {
                held.append(m.filter.index(row, row % TokenModel::ColumnCount));
            }
            mirror.signalCount = 0;
            doAnything(m, naive, chance);
            naive.follow(m.model);
            const QStringList after = naive.shown(m.model, m.filter, m.clock.now());
            QCOMPARE(m.ids(), after.join(u' '));
            QVERIFY(m.isConsistent());
            QVERIFY(mirror.signalCount < mostSignals);
            QCOMPARE(mirror.lines.size(), after.size());
            for (int row = 0; row < after.size(); ++row) {
                QCOMPARE(mirror.lines.at(row), lineOf(m.filter, row));
            }
            for (int row = 0; row < before.size() && m.model.rowCount() > 0; ++row) {
                const int now = static_cast<int>(after.indexOf(before.at(row)));
                QCOMPARE(held.at(row).row(), now);
                QVERIFY(now < 0 || held.at(row).column() == row % TokenModel::ColumnCount);
            }
        }
    }

    static void doAnything(Models &m, Naive &naive, Chance &chance)
    {
        switch (chance.below(10)) {
        case 0: return m.model.upsert(chance.token());
        case 1:
        case 2:
            if (m.model.rowCount() > 0) {
                Token changed = chance.touched(m.model.at(chance.below(m.model.rowCount())));
                changed.name = chance.isOneIn(2) ? chance.name() : changed.name;
                m.model.upsert(changed);
            }
            return;
        case 3: return m.model.update(chance.list(m.model.tokens(), 20));
        case 4: return m.model.update(chance.list(m.model.tokens(), 4));
        case 5: return m.filter.setSearch(chance.search(m.filter.search()));
        case 6: return m.filter.setShow(TokenFilterModel::everyShow.at(static_cast<std::size_t>(chance.below(5))));
        case 7: return chance.isOneIn(20) ? m.model.clear() : m.model.timePassed();
        default:
            naive.column = chance.below(TokenModel::ColumnCount);
            naive.order = chance.isOneIn(2) ? Qt::AscendingOrder : Qt::DescendingOrder;
            return m.filter.sort(naive.column, naive.order);
        }
    }
};

QTEST_GUILESS_MAIN(TestTokenFilterModel)
#include "tst_tokenfiltermodel.moc"
