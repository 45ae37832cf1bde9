// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for the name of a new token. A name that an active token bears already is pointed out, not forbidden.
class NewTokenDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `name`: what to start with, say from an attempt that failed.
    NewTokenDialog(QStringList activeNames, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The name, trimmed and not empty.
    void chosen(const QString &name);

private:
    void check();

    QStringList m_activeNames;
    QLineEdit *m_name;
    QLabel *m_hint;
    QPushButton *m_create;
};
