// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "exportdialog.h"

#include "messagebar.h"
#include "tokens/activityexport.h"
#include "tokens/tokenexport.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

ExportDialog::ExportDialog(QList<Token> tokens, QDate today, MessageStack &messages, QWidget *parent)
    : ExportDialog(tr("Export tokens"), tr("mail.cx tokens %1", "a file's name; %1: a date such as 2026-11-24").arg(today.toString(Qt::ISODate)),
                   std::move(tokens), today, messages, parent)
{
}

ExportDialog::ExportDialog(QList<History::Event> events, QDate today, MessageStack &messages, QWidget *parent)
    : ExportDialog(tr("Export activity"), tr("mail.cx activity %1", "a file's name; %1: a date such as 2026-11-24").arg(today.toString(Qt::ISODate)),
                   std::move(events), today, messages, parent)
{
}

ExportDialog::ExportDialog(const QString &title, const QString &fileName, Content content, QDate today, MessageStack &messages, QWidget *parent)
    : QFileDialog(parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_content(std::move(content))
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
    selectFile(fileName + u".csv"_s);
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
    const QByteArray content = encoded(isJson);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        m_messages.post(Topic::Export, {.headline = doneText(QFileInfo(path).fileName())});
    } else {
        showFailed(path, file.errorString());
    }
}

QByteArray ExportDialog::encoded(bool asJson) const
{
    if (const auto *tokens = std::get_if<QList<Token>>(&m_content)) {
        return asJson ? TokenExport::json(*tokens) : TokenExport::csv(*tokens);
    }
    const auto &events = std::get<QList<History::Event>>(m_content);
    return asJson ? ActivityExport::json(events) : ActivityExport::csv(events);
}

QString ExportDialog::doneText(const QString &file) const
{
    const auto count = static_cast<int>(std::visit([](const auto &content) { return content.size(); }, m_content));
    return std::holds_alternative<QList<Token>>(m_content) ? tr("%Ln token(s) were exported to “%1”.", nullptr, count).arg(file)
                                                           : tr("%Ln event(s) were exported to “%1”.", nullptr, count).arg(file);
}

void ExportDialog::showFailed(const QString &path, const QString &reason)
{
    // This dialog is gone by the time of another attempt.
    const auto again = [content = m_content, today = m_today, &messages = m_messages, parent = parentWidget()] {
        std::visit([&](const auto &list) { (new ExportDialog(list, today, messages, parent))->open(); }, content);
    };
    m_messages.post(Topic::Export, {
        .severity = Message::Severity::Error,
        .headline = std::holds_alternative<QList<Token>>(m_content) ? tr("The tokens were not exported.") : tr("The activity was not exported."),
        .detail = tr("“%1” can't be written: %2. Nothing is lost. Choose another folder, or make room, and export again.")
                      .arg(QDir::toNativeSeparators(path), reason),
        .actions = {{tr("Export again…"), again}},
    });
}
