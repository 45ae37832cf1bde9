// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokentable.h"

#include "support/manualclock.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 20'000;
const QDateTime start(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);

/// Each tenth is revoked, and not shown at first.
QList<Token> manyTokens()
{
    QList<Token> tokens;
    for (int i = 0; i < many; ++i) {
        const auto isRevoked = i % 10 == 0;
        tokens.append({.id = u"id%1"_s.arg(i),
                       .name = u"Token %1"_s.arg(i),
                       .createdAt = start.addSecs(-i),
                       .lastUsedAt = start.addSecs(-i),
                       .revokedAt = isRevoked ? std::optional(start) : std::nullopt});
    }
    return tokens;
}

} // namespace

/// A long list in its table, while fresh lists come.
class TestTokenTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<Parts>();
        m_parts->table.resize(800, 500);
        m_parts->table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_parts->table));
        m_parts->model.update(manyTokens());
        QCOMPARE(m_parts->filter.rowCount(), many / 10 * 9);
    }

    void cleanup() { m_parts.reset(); }

    void aRefreshKeepsSelectionAndScroll_data()
    {
        QTest::addColumn<QString>("changes");
        QTest::addColumn<bool>("isSelected");
        for (const bool isSelected : {true, false}) {
            for (const auto &changes : {u"used"_s, u"revoked"_s, u"gone"_s, u"new"_s, u"all"_s}) {
                QTest::addRow("%s, %s", qPrintable(changes), isSelected ? "rows selected" : "none selected") << changes << isSelected;
            }
        }
    }

    void aRefreshKeepsSelectionAndScroll()
    {
        QFETCH(QString, changes);
        QFETCH(bool, isSelected);
        TokenTable &table = m_parts->table;
        table.sortByColumn(TokenModel::Created, Qt::DescendingOrder);
        const QString id = u"id9999"_s;
        table.select(id);
        const QModelIndex also = table.indexOf(u"id10002"_s, TokenModel::Name);
        table.selectionModel()->select(also, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList selected = table.selectedIds();
        QCOMPARE(selected, (QStringList{id, u"id10002"_s}));
        if (!isSelected) {
            table.clearSelection();
            table.scrollTo(table.indexOf(id, TokenModel::Name), QAbstractItemView::PositionAtTop);
        }
        const int top = topOf(id);
        QVERIFY(table.viewport()->rect().contains(0, top));
        QSignalSpy reset(&m_parts->filter, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&table, &TokenTable::selectionMoved);

        m_parts->model.update(refreshed(changes));
        QCOMPARE(table.selectedIds(), isSelected ? selected : QStringList());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(table.selectedIds(), isSelected ? selected : QStringList());
        QCOMPARE(table.currentIndex().data(TokenModel::IdRole).toString(), id);
        QCOMPARE(topOf(id), top);
        QCOMPARE(reset.size(), 0);
        constexpr int few = 5;
        QVERIFY2(moved.size() <= few, qPrintable(QString::number(moved.size())));
    }

private:
    struct Parts
    {
        ManualClock clock{start};
        TokenModel model{clock};
        TokenFilterModel filter{model, clock};
        TokenTable table{filter};
    };

    int topOf(const QString &id) const { return m_parts->table.visualRect(m_parts->table.indexOf(id, TokenModel::Name)).top(); }

    /// One in a hundred is another.
    static QList<Token> refreshed(const QString &changes)
    {
        QList<Token> fresh;
        const QList<Token> before = manyTokens();
        const bool isAll = changes == u"all"_s;
        for (int i = 0; i < before.size(); ++i) {
            const bool isTurn = i % 100 == 5;
            Token token = before.at(i);
            if (isTurn && (isAll || changes == u"used"_s)) {
                token.lastUsedAt = start.addSecs(1);
            }
            if (i % 100 == 10 && (isAll || changes == u"revoked"_s)) {
                token.revokedAt.reset(); // A list may say so of one that was thought to be.
            }
            if (i % 100 == 15 && (isAll || changes == u"revoked"_s)) {
                token.revokedAt = start;
            }
            if (i % 100 == 20 && (isAll || changes == u"new"_s)) {
                fresh.append({.id = u"new%1"_s.arg(i), .name = u"New"_s, .createdAt = token.createdAt});
            }
            if (!(i % 100 == 25 && (isAll || changes == u"gone"_s))) {
                fresh.append(token);
            }
        }
        return fresh;
    }

    std::unique_ptr<Parts> m_parts;
};

QTEST_MAIN(TestTokenTable)
#include "tst_tokentable.moc"
