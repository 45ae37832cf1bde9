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

#include <algorithm>

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
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = iconFor(index);
        const auto mark = static_cast<TokenModel::Mark>(index.data(TokenModel::MarkRole).toInt());
        // A token that is used is the usual thing, and its word is enough.
        option->font.setBold(mark != TokenModel::Mark::None && mark != TokenModel::Mark::Used);
        option->fontMetrics = QFontMetrics(option->font);
        const auto *table = qobject_cast<const QAbstractItemView *>(option->widget);
        if (const QWidget *button = table ? table->indexWidget(index) : nullptr) {
            // The button stands at the cell's end; the words end before it.
            const int taken = option->decorationSize.width() + button->sizeHint().width() + option->fontMetrics.averageCharWidth() * 5;
            option->text = option->fontMetrics.elidedText(option->text, Qt::ElideRight, option->rect.width() - taken);
        }
    }

private:
    QIcon iconFor(const QModelIndex &index) const
    {
        switch (index.data(TokenModel::RevokeStageRole).value<RevokeStage>()) {
        case RevokeStage::Waiting:
        case RevokeStage::Queued: return m_waiting;
        case RevokeStage::Sending: return m_sending;
        case RevokeStage::Failed: return m_failed;
        case RevokeStage::None:
        case RevokeStage::Revoked: break;
        }
        return index.data(TokenModel::UnsavedRole).toBool() ? m_unsaved : index.data(TokenModel::ActiveRole).toBool() ? m_active : m_revoked;
    }

    QIcon m_active = themedIcon("status-active"_L1);
    QIcon m_unsaved = themedIcon("key"_L1);
    QIcon m_revoked = themedIcon("status-revoked"_L1);
    QIcon m_waiting = themedIcon("status-waiting"_L1);
    QIcon m_sending = themedIcon("refresh"_L1);
    QIcon m_failed = themedIcon("error"_L1);
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
    setSelectionMode(ExtendedSelection);
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
    header->setMinimumSectionSize(letter * 14);
    header->setSectionResizeMode(TokenModel::Name, QHeaderView::Stretch);
    setColumnWidth(TokenModel::Status, letter * 32); // The longest: "Revoking in 8 s" between its icon and "Undo".
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

QStringList TokenTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids.append(row.data(TokenModel::IdRole).toString());
    }
    return ids;
}

QString TokenTable::selectedId() const
{
    const QStringList ids = selectedIds();
    return ids.size() == 1 ? ids.constFirst() : QString();
}

QModelIndex TokenTable::indexOf(const QString &id, int column) const
{
    const QModelIndexList found = m_sorted->match(m_sorted->index(0, 0), TokenModel::IdRole, id, 1, Qt::MatchExactly);
    return found.isEmpty() ? QModelIndex() : found.constFirst().siblingAtColumn(column);
}

void TokenTable::select(const QString &id)
{
    if (const QModelIndex index = indexOf(id, 0); index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
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
