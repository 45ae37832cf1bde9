// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/tokenfiltermodel.h"

#include "support/manualclock.h"
#include "tokens/tokenmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

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
};

QTEST_GUILESS_MAIN(TestTokenFilterModel)
#include "tst_tokenfiltermodel.moc"
