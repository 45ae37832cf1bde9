// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QWidget>

class QLineEdit;
class QMimeData;
class QPushButton;

/// Takes a text that may hold secrets: from the clipboard, a file, something dropped, or the keyboard. What is taken is
/// never shown, and is in no widget; what is typed stands as dots until it is taken.
class SecretInput final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytes = 32 * 1024 * 1024; ///< Of a file.

    explicit SecretInput(QWidget *parent = nullptr);

    void paste();
    void takeFile(const QString &path);
    /// Wipes what was typed, and is ready for another.
    void reset();

Q_SIGNALS:
    /// The text is borrowed, and wiped afterwards.
    void taken(const Secret &text);
    /// Nothing was taken: `why`, as a sentence.
    void refused(const QString &why);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool take(const QMimeData &content);
    void takeTyped();
    void askForFile();

    QPushButton *m_paste;
    QPushButton *m_file;
    QLineEdit *m_field;
    QPushButton *m_look;
};
