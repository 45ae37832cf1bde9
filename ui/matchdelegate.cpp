// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "matchdelegate.h"

#include "tokens/tokenfiltermodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace {

/// Where the style puts the text of a cell.
QRect textArea(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    return style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).adjusted(margin, 0, -margin, 0);
}

/// Letter by letter, since neighbours in a text that mixes directions need not stand side by side.
QRegion areaOf(const QList<SearchText::Range> &ranges, const QTextLine &line, const QPointF &at)
{
    const auto last = static_cast<qsizetype>(line.textLength()) - 1;
    const QRect whole = line.rect().translated(at).toAlignedRect();
    QRegion area;
    for (const SearchText::Range &range : ranges) {
        for (qsizetype letter = std::min(range.start, last); letter <= std::min(range.end - 1, last); ++letter) {
            const qreal from = at.x() + line.cursorToX(static_cast<int>(letter), QTextLine::Leading);
            const qreal to = at.x() + line.cursorToX(static_cast<int>(letter), QTextLine::Trailing);
            area += QRect(QPoint(qRound(std::min(from, to)), whole.top()), QPoint(qRound(std::max(from, to)) - 1, whole.bottom()));
        }
    }
    return area;
}

} // namespace

MatchDelegate::MatchDelegate(const TokenFilterModel &tokens, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_tokens(tokens)
{
}

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The style paints all of the cell, in whatever colours it has for it; the marks come on top, text included, in
    // a pair of colours that can be read together in every palette.
    QStyledItemDelegate::paint(painter, option, index);
    if (m_tokens.search().isEmpty()) {
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QList<SearchText::Range> ranges = m_tokens.search().rangesIn(cell.text);
    if (ranges.isEmpty() || cell.text.contains(QChar::LineSeparator)) {
        return;
    }
    const QRect area = textArea(cell);
    QTextLayout layout(cell.fontMetrics.elidedText(cell.text, cell.textElideMode, area.width()), cell.font);
    QTextOption text;
    text.setTextDirection(cell.direction);
    text.setAlignment(QStyle::visualAlignment(cell.direction, cell.displayAlignment));
    text.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(text);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    const QSize size(area.width(), qCeil(line.height()));
    const QPoint at = QStyle::alignedRect(cell.direction, cell.displayAlignment, size, area).topLeft();

    constexpr float tint = 0.35F;
    const QPalette::ColorGroup group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    painter->save();
    painter->setClipRegion(areaOf(ranges, line, at), Qt::IntersectClip);
    painter->fillRect(cell.rect, cell.palette.brush(group, QPalette::Base));
    if (!(cell.state & QStyle::State_Selected)) {
        QColor highlight = cell.palette.color(QPalette::Active, QPalette::Highlight);
        highlight.setAlphaF(tint);
        painter->fillRect(cell.rect, highlight);
    }
    painter->setPen(cell.palette.color(group, QPalette::Text));
    layout.draw(painter, at);
    painter->restore();
}
