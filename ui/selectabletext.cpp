// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "selectabletext.h"

#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextOption>

#include <cmath>

namespace {

constexpr int frameRoom = 2; // Around the text, for the focus frame.

void drawFocus(const QWidget *widget, QPaintDevice *device)
{
    if (widget->hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(widget);
        option.backgroundColor = widget->palette().color(QPalette::Window);
        QPainter painter(device);
        widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, widget);
    }
}

} // namespace

SelectableText::SelectableText(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setMargin(frameRoom);
}

void SelectableText::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    drawFocus(this, this);
}

void SelectableText::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    update();
}

void SelectableText::focusOutEvent(QFocusEvent *event)
{
    QLabel::focusOutEvent(event);
    update();
}

SelectableId::SelectableId(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAnywhere);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(frameRoom);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF &size) { setFixedHeight(static_cast<int>(std::ceil(size.height()))); });
}

void SelectableId::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    drawFocus(this, viewport());
}

void SelectableId::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void SelectableId::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}
