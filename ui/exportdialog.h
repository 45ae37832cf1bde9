// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"
#include "tokens/history.h"

#include <QFileDialog>

#include <variant>

class MessageStack;

/// Asks where to write a list of tokens or of what happened to them, as CSV or JSON, writes it, and says what came of it.
class ExportDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// `today`: for the name that it suggests. `messages` is borrowed, and a child of `parent`'s window.
    ExportDialog(QList<Token> tokens, QDate today, MessageStack &messages, QWidget *parent);
    ExportDialog(QList<History::Event> events, QDate today, MessageStack &messages, QWidget *parent);

private:
    using Content = std::variant<QList<Token>, QList<History::Event>>;

    ExportDialog(const QString &title, const QString &fileName, Content content, QDate today, MessageStack &messages, QWidget *parent);
    QByteArray encoded(bool asJson) const;
    QString doneText(const QString &file) const;
    void chooseFormat(const QString &filter);
    void write(const QString &path);
    void showFailed(const QString &path, const QString &reason);

    Content m_content;
    QDate m_today;
    MessageStack &m_messages;
    QString m_csv;
    QString m_json;
};
