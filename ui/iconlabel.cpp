// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "iconlabel.h"

#include <QEvent>

#include <utility>

IconLabel::IconLabel(QIcon icon, QStyle::PixelMetric size, QWidget *parent)
    : QLabel(parent)
    , m_icon(std::move(icon))
    , m_size(size)
{
    draw();
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        draw();
    }
}

void IconLabel::draw()
{
    const int size = style()->pixelMetric(m_size, nullptr, this);
    setPixmap(m_icon.pixmap(QSize(size, size), devicePixelRatioF()));
}
