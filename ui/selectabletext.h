// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>
#include <QTextEdit>

/// Plain text that wraps at words, for the eye, the mouse and the keyboard. It shows when it has the focus, as a
/// plain label does not.
class SelectableText final : public QLabel
{
    Q_OBJECT

public:
    explicit SelectableText(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

/// The same for an opaque name: in letters of one width, and wrapped wherever the line ends, so that all of it is
/// seen and what is copied is the name alone.
class SelectableId final : public QTextEdit
{
    Q_OBJECT

public:
    explicit SelectableId(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};
