// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

/// Scrolls a page that a small window has no room for. Safe from screen readers that ask for a child that has just
/// gone: Qt 6.4's own interface of a scroll area reads past its list then, and crashes (docs/qt-facts.md).
class PageScroller final : public QScrollArea
{
    Q_OBJECT

public:
    explicit PageScroller(QWidget *page, QWidget *parent = nullptr);
};
