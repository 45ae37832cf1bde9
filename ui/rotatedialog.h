// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"
#include "tokens/rotator.h"

#include <QDialog>
#include <QStringList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks how a token is to be replaced: the successor's name, and how long the old one has to be silent.
class RotateDialog final : public QDialog
{
    Q_OBJECT

public:
    struct About
    {
        Token token;
        QStringList activeNames; ///< Of all tokens.
        QDateTime now;
        Rotator::Plan plan = {};   ///< From an attempt that failed; without a name: what is usual.
        bool looksByToken = false; ///< As Rotator has it.
    };

    explicit RotateDialog(const About &about, QWidget *parent = nullptr);

Q_SIGNALS:
    /// With a name that is trimmed and not empty.
    void chosen(const Rotator::Plan &plan);

private:
    QWidget *makeForm(const About &about);
    void check();
    Rotator::Plan plan() const;

    QString m_predecessor;
    QStringList m_activeNames;
    QLineEdit *m_name = nullptr;
    QLabel *m_hint = nullptr;
    QComboBox *m_window = nullptr;
    QLabel *m_unseen = nullptr;
    QPushButton *m_create = nullptr;
};
