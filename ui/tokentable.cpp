// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokentable.h"

#include "icons.h"
#include "matchdelegate.h"
#include "roomystyle.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

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
        if (index.data(TokenModel::UnsavedRole).toBool()) {
            return m_unsaved;
        }
        return index.data(TokenModel::ActiveRole).toBool() ? activeIcon(index) : m_revoked;
    }

    QIcon activeIcon(const QModelIndex &index) const
    {
        using Part = TokenModel::Tie::Part;
        switch (static_cast<Part>(index.data(TokenModel::TieRole).toInt())) {
        case Part::Predecessor:
        case Part::SilentPredecessor:
        case Part::AwakePredecessor: return m_predecessor;
        case Part::Successor:
        case Part::SuccessorInUse: return m_successor;
        case Part::None: break;
        }
        return index.data(TokenModel::DueRole).toBool() ? m_due : m_active;
    }

    QIcon m_active = themedIcon("status-active"_L1);
    QIcon m_due = themedIcon("due"_L1);
    QIcon m_predecessor = themedIcon("rotation-old"_L1);
    QIcon m_successor = themedIcon("rotation-new"_L1);
    QIcon m_unsaved = themedIcon("key"_L1);
    QIcon m_revoked = themedIcon("status-revoked"_L1);
    QIcon m_waiting = themedIcon("status-waiting"_L1);
    QIcon m_sending = themedIcon("refresh"_L1);
    QIcon m_failed = themedIcon("error"_L1);
};

/// A tab or line break of a name's own would make other cells of it where it is pasted.
QString cellText(const QModelIndex &cell)
{
    QString text = cell.data().toString();
    for (const QChar separator : {u'\t', u'\n', u'\r'}) {
        text.replace(separator, u' ');
    }
    return text;
}

} // namespace

TokenTable::TokenTable(TokenFilterModel &tokens, QWidget *parent)
    : QTableView(parent)
    , m_tokens(tokens)
    , m_columnsMenu(new QMenu(tr("&Columns"), this))
{
    setModel(&tokens);
    setItemDelegateForColumn(TokenModel::Status, new StatusDelegate(this));
    auto *matches = new MatchDelegate(tokens, this);
    setItemDelegateForColumn(TokenModel::Name, matches);
    setItemDelegateForColumn(TokenModel::Id, matches);
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
    RoomyStyle::putOn(*this);
    sizeRows();
    setDefaultColumns();
    makeColumnsMenu();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isFiltering) {
            Q_EMIT selectionMoved();
        }
    });
    connect(&tokens, &QAbstractItemModel::rowsRemoved, this, &TokenTable::selectionMoved);
    connect(&tokens, &QAbstractItemModel::dataChanged, this, &TokenTable::selectionMoved);
    connect(&tokens, &QAbstractItemModel::modelReset, this, &TokenTable::selectionMoved);
    connect(&tokens, &QAbstractItemModel::rowsAboutToBeInserted, this, &TokenTable::keepTopInPlace);
    connect(&tokens, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TokenTable::keepTopInPlace);
    connect(&tokens, &QAbstractItemModel::layoutAboutToBeChanged, this, &TokenTable::keepSelectedInPlace);
    connect(&tokens, &TokenFilterModel::aboutToRearrange, this, &TokenTable::rememberSelection);
    connect(&tokens, &TokenFilterModel::rearranged, this, &TokenTable::restoreSelection);
}

void TokenTable::setDefaultColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(std::max(letter * 14, header->sectionSizeHint(TokenModel::Name)));
    header->setSectionResizeMode(TokenModel::Name, QHeaderView::Stretch);
    setColumnWidth(TokenModel::Status, statusWidth());
    for (int column : {TokenModel::LastUsed, TokenModel::Created, TokenModel::Revoked}) {
        setColumnWidth(column, std::max(letter * 19, header->sectionSizeHint(column)));
    }
    setColumnWidth(TokenModel::Id, letter * 44);
    setColumnHidden(TokenModel::Id, true);
    sortByColumn(TokenModel::Created, Qt::DescendingOrder);
}

/// For "Revoking in 8 s" between its icon and "Undo", and for the longest words that stand beside the icon alone.
int TokenTable::statusWidth() const
{
    using Part = TokenModel::Tie::Part;
    QFont bold = font();
    bold.setBold(true);
    int words = 0;
    for (const Part part : {Part::Predecessor, Part::SilentPredecessor, Part::AwakePredecessor, Part::Successor, Part::SuccessorInUse}) {
        words = std::max(words, QFontMetrics(bold).horizontalAdvance(TokenModel::tieText(part)));
    }
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1; // At each side of both.
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    return std::max(fontMetrics().averageCharWidth() * 32, icon + words + 4 * margin);
}

void TokenTable::sizeRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void TokenTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        RoomyStyle::putOn(*this); // The theme was switched.
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        sizeRows();
    }
}

void TokenTable::makeColumnsMenu()
{
    for (int column = TokenModel::Status; column < TokenModel::ColumnCount; ++column) {
        QAction *shown = m_columnsMenu->addAction(m_tokens.headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        connect(m_columnsMenu, &QMenu::aboutToShow, shown, [=, this] { shown->setChecked(!isColumnHidden(column)); });
        connect(shown, &QAction::triggered, this, [=, this](bool on) { setColumnHidden(column, !on); });
    }
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, m_columnsMenu,
            [=, this](const QPoint &at) { m_columnsMenu->popup(header->mapToGlobal(at)); });
}

void TokenTable::keyPressEvent(QKeyEvent *event)
{
#ifndef Q_OS_WIN
    // Windows makes a context menu of it by itself; everywhere else Qt knows the Menu key alone.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        Q_EMIT customContextMenuRequested(visualRect(currentIndex()).center());
        return;
    }
#endif
    if (event->key() == Qt::Key_Escape) {
        // The view would look for a row that begins with it; around us it means "clear the search".
        event->ignore();
    } else {
        QTableView::keyPressEvent(event);
    }
}

QString TokenTable::selectedId() const
{
    const QStringList ids = selectedIds();
    return ids.size() == 1 ? ids.constFirst() : QString();
}

QStringList TokenTable::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows)) {
        ids.append(row.data(TokenModel::IdRole).toString());
    }
    return ids;
}

QModelIndex TokenTable::indexOf(const QString &id, int column) const
{
    const QModelIndex found = m_tokens.indexOf(id);
    return found.isValid() ? found.siblingAtColumn(column) : found;
}

void TokenTable::select(const QString &id)
{
    const QModelIndex found = m_tokens.indexOf(id);
    if (found.isValid()) {
        setCurrentIndex(found);
        scrollTo(found);
    }
}

QString TokenTable::selectedTexts(int column) const
{
    QModelIndexList cells = selectionModel()->selectedRows(column);
    std::sort(cells.begin(), cells.end());
    QStringList lines;
    for (const QModelIndex &cell : std::as_const(cells)) {
        lines.append(cell.data().toString());
    }
    return lines.join(u'\n');
}

QString TokenTable::textToCopy() const
{
    QModelIndexList rows = selectionModel()->selectedRows(TokenModel::Name);
    if (rows.size() == 1) {
        const bool isId = currentIndex().column() == TokenModel::Id && currentIndex().row() == rows.constFirst().row();
        return selectedTexts(isId ? TokenModel::Id : TokenModel::Name);
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        lines.append(cellText(row) + u'\t' + cellText(row.siblingAtColumn(TokenModel::Id)));
    }
    return lines.join(u'\n');
}

void TokenTable::keepTopInPlace()
{
    // Who looks at the very top wants to see what comes there.
    if (!m_anchor.isValid() && verticalScrollBar()->value() > 0) {
        m_anchor = indexAt(QPoint(0, 0));
        m_anchorTop = visualRect(m_anchor).top();
    }
}

void TokenTable::keepSelectedInPlace()
{
    const QModelIndex current = currentIndex();
    if (m_anchor.isValid() || !selectionModel()->isRowSelected(current.row())) {
        return;
    }
    if (const QRect area = visualRect(current); viewport()->rect().intersects(area)) {
        m_anchor = current;
        m_anchorTop = area.top();
    }
}

void TokenTable::doItemsLayout()
{
    QTableView::doItemsLayout();
    if (m_anchor.isValid()) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).top() - m_anchorTop);
    }
    m_anchor = QPersistentModelIndex();
}

void TokenTable::rememberSelection()
{
    keepSelectedInPlace();
    keepTopInPlace();
    m_isFiltering = true;
    m_remembered = selectedIds();
    clearSelection();
}

void TokenTable::restoreSelection()
{
    QItemSelection selection;
    for (const QString &id : std::as_const(m_remembered)) {
        const QModelIndex row = m_tokens.indexOf(id);
        if (row.isValid()) {
            selection.select(row, row);
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_isFiltering = false;
    Q_EMIT selectionMoved();
}

bool TokenTable::restoreColumns(const QByteArray &state)
{
    return horizontalHeader()->restoreState(state);
}

QByteArray TokenTable::columns() const
{
    return horizontalHeader()->saveState();
}
