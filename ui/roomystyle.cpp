// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "roomystyle.h"

#include <QApplication>
#include <QHeaderView>
#include <QTableView>

void RoomyStyle::putOn(QTableView &table)
{
    // Without a word, a proxy stands before the platform's style, even where the application has taken another.
    const QString base = QApplication::style()->name();
    auto *before = table.findChild<RoomyStyle *>({}, Qt::FindDirectChildrenOnly);
    if (before && before->baseStyle()->name() == base) {
        return;
    }
    delete before;
    auto *style = new RoomyStyle(base);
    style->setParent(&table);
    table.setStyle(style);
    table.horizontalHeader()->setStyle(style);
}

int RoomyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    constexpr int side = 8;
    const bool isSide = metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin;
    return isSide ? side : QProxyStyle::pixelMetric(metric, option, widget);
}
