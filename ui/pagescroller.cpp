// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "pagescroller.h"

#include <QAccessibleWidget>

namespace {

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *scroller = qobject_cast<PageScroller *>(object);
    return scroller ? new QAccessibleWidget(scroller, QAccessible::Pane) : nullptr;
}

} // namespace

PageScroller::PageScroller(QWidget *page, QWidget *parent)
    : QScrollArea(parent)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
}
