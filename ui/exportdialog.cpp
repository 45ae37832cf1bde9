// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "exportdialog.h"

#include "messagebar.h"
#include "tokens/tokenexport.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

ExportDialog::ExportDialog(QList<Token> tokens, QDate today, MessageStack &messages, QWidget *parent)
    : QFileDialog(parent, tr("Export tokens"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_tokens(std::move(tokens))
    , m_today(today)
    , m_messages(messages)
    , m_csv(tr("CSV, for spreadsheets (*.csv)"))
    , m_json(tr("JSON, for programs (*.json)"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setFileMode(AnyFile);
    setNameFilters({m_csv, m_json});
    setDefaultSuffix(u"csv"_s);
    setLabelText(Accept, tr("Export"));
    selectFile(tr("mail.cx tokens %1", "a file's name; %1: a date such as 2026-11-24").arg(today.toString(Qt::ISODate)) + u".csv"_s);
    connect(this, &QFileDialog::filterSelected, this, &ExportDialog::chooseFormat);
    connect(this, &QFileDialog::fileSelected, this, &ExportDialog::write);
}

void ExportDialog::chooseFormat(const QString &filter)
{
    const QString suffix = filter == m_json ? u"json"_s : u"csv"_s;
    setDefaultSuffix(suffix);
    const QStringList chosen = selectedFiles();
    const QFileInfo file(chosen.value(0));
    if (chosen.size() == 1 && !file.isDir()) {
        selectFile(file.completeBaseName() + u'.' + suffix);
    }
}

void ExportDialog::write(const QString &path)
{
    const bool isJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    const QByteArray content = isJson ? TokenExport::json(m_tokens) : TokenExport::csv(m_tokens);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        const QString name = QFileInfo(path).fileName();
        m_messages.post(Topic::Export, {
            .headline = tr("%Ln token(s) were exported to “%1”.", nullptr, static_cast<int>(m_tokens.size())).arg(name),
        });
    } else {
        showFailed(path, file.errorString());
    }
}

void ExportDialog::showFailed(const QString &path, const QString &reason)
{
    // This dialog is gone by the time of another attempt.
    const auto again = [tokens = m_tokens, today = m_today, &messages = m_messages, parent = parentWidget()] {
        (new ExportDialog(tokens, today, messages, parent))->open();
    };
    m_messages.post(Topic::Export, {
        .severity = Message::Severity::Error,
        .headline = tr("The tokens were not exported."),
        .detail = tr("“%1” can't be written: %2. Nothing is lost. Choose another folder, or make room, and export again.")
                      .arg(QDir::toNativeSeparators(path), reason),
        .actions = {{tr("Export again…"), again}},
    });
}
