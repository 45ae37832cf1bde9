// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"

#include <QFileDialog>

class MessageStack;

/// Asks where to write a list of tokens, as CSV or JSON, writes it, and says what came of it.
class ExportDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// `today`: for the name that it suggests. `messages` is borrowed, and a child of `parent`'s window.
    ExportDialog(QList<Token> tokens, QDate today, MessageStack &messages, QWidget *parent);

private:
    void chooseFormat(const QString &filter);
    void write(const QString &path);
    void showFailed(const QString &path, const QString &reason);

    QList<Token> m_tokens;
    QDate m_today;
    MessageStack &m_messages;
    QString m_csv;
    QString m_json;
};
