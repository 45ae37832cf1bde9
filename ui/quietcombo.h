// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QComboBox>
#include <QWheelEvent>

/// A combo box on a page that scrolls: turning the wheel over it chooses nothing unless it has the focus.
class QuietCombo final : public QComboBox
{
public:
    explicit QuietCombo(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { hasFocus() ? QComboBox::wheelEvent(event) : event->ignore(); }
};
