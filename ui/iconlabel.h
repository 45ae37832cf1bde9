// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>
#include <QLabel>
#include <QStyle>

/// An icon that stands by itself, and follows the palette as those on buttons do.
class IconLabel final : public QLabel
{
    Q_OBJECT

public:
    /// `size`: one of the style's.
    explicit IconLabel(QIcon icon, QStyle::PixelMetric size = QStyle::PM_SmallIconSize, QWidget *parent = nullptr);
    void setIcon(const QIcon &icon);

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    QIcon m_icon;
    QStyle::PixelMetric m_size;
};
