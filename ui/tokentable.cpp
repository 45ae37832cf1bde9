// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokentable.h"

#include "icons.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"

#include <QEvent>
#include <QHeaderView>
#include <QProxyStyle>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace {

/// The platform's own style, with room at the sides of a cell and of a header.
class RoomyStyle final : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int side = 8;
        const bool isSide = metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin;
        return isSide ? side : QProxyStyle::pixelMetric(metric, option, widget);
    }
};

/// Tells the status by an icon of its own shape beside the word, never by colour.
class StatusDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool active = index.data(TokenModel::ActiveRole).toBool();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = index.data(TokenModel::UnsavedRole).toBool() ? m_unsaved : active ? m_active : m_revoked;
    }

private:
    QIcon m_active = themedIcon("status-active"_L1);
    QIcon m_unsaved = themedIcon("key"_L1);
    QIcon m_revoked = themedIcon("status-revoked"_L1);
};

} // namespace

TokenTable::TokenTable(TokenModel &model, QWidget *parent)
    : QTableView(parent)
    , m_sorted(new TokenFilterModel(this))
{
    m_sorted->setSourceModel(&model);
    setModel(m_sorted);
    setItemDelegateForColumn(TokenModel::Status, new StatusDelegate(this));
    setAccessibleName(tr("Tokens"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *roomy = new RoomyStyle;
    roomy->setParent(this);
    for (QWidget *widget : std::initializer_list<QWidget *>{this, horizontalHeader()}) {
        widget->setStyle(roomy);
    }
    sizeRows();
    setDefaultColumns();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TokenTable::selectionMoved);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &TokenTable::selectionMoved);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &TokenTable::selectionMoved);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &TokenTable::selectionMoved);
}

void TokenTable::setDefaultColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(letter * 8);
    header->setSectionResizeMode(TokenModel::Name, QHeaderView::Stretch);
    setColumnWidth(TokenModel::Status, letter * 24); // The longest: "Unsaved secret" beside its icon.
    for (int column : {TokenModel::LastUsed, TokenModel::Created, TokenModel::Revoked}) {
        setColumnWidth(column, letter * 19);
    }
    setColumnWidth(TokenModel::Id, letter * 44);
    setColumnHidden(TokenModel::Id, true);
    sortByColumn(TokenModel::Created, Qt::DescendingOrder);
}

void TokenTable::sizeRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void TokenTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        sizeRows();
    }
}

QString TokenTable::selectedId() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(TokenModel::IdRole).toString();
}

void TokenTable::select(const QString &id)
{
    const QModelIndexList found = m_sorted->match(m_sorted->index(0, 0), TokenModel::IdRole, id, 1, Qt::MatchExactly);
    if (!found.isEmpty()) {
        setCurrentIndex(found.constFirst());
        scrollTo(found.constFirst());
    }
}

bool TokenTable::restoreColumns(const QByteArray &state)
{
    return horizontalHeader()->restoreState(state);
}

QByteArray TokenTable::columns() const
{
    return horizontalHeader()->saveState();
}
