// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretinput.h"

#include "icons.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

SecretInput::SecretInput(QWidget *parent)
    : QWidget(parent)
    , m_paste(new QPushButton(themedIcon("paste"_L1), tr("&Paste")))
    , m_file(new QPushButton(themedIcon("file"_L1), tr("Choose a &file…")))
    , m_field(new QLineEdit)
    , m_look(new QPushButton(tr("&Look for it")))
{
    setAcceptDrops(true);
    m_paste->setAutoDefault(true); // Enter presses the one that has the focus: nothing is asked of anybody by it.
    m_file->setAutoDefault(true);
    m_look->setAutoDefault(false); // The field's Enter does what it does.
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_field->setContextMenuPolicy(Qt::NoContextMenu);
    m_field->setAcceptDrops(false); // What is dropped there is dropped here.
    m_field->installEventFilter(this);
    m_look->setEnabled(false);

    auto *label = new QLabel(tr("Or &type it:"));
    label->setBuddy(m_field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_paste);
    buttons->addWidget(m_file);
    buttons->addStretch(1);
    auto *typing = new QHBoxLayout;
    typing->setSpacing(8);
    typing->addWidget(label);
    typing->addWidget(m_field, 1);
    typing->addWidget(m_look);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(buttons);
    column->addLayout(typing);

    connect(m_paste, &QPushButton::clicked, this, &SecretInput::paste);
    connect(m_file, &QPushButton::clicked, this, &SecretInput::askForFile);
    connect(m_look, &QPushButton::clicked, this, &SecretInput::takeTyped);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_look->setEnabled(!m_field->text().isEmpty()); });
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &SecretInput::paste);
}

void SecretInput::reset()
{
    m_field->setText({}); // clear() could be undone.
    m_paste->setFocus();
}

/// A field would hold what is pasted into it, and a log is many lines: the text goes past it.
bool SecretInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (const int key = static_cast<QKeyEvent *>(event)->key(); key == Qt::Key_Return || key == Qt::Key_Enter) {
            takeTyped();
            return true; // Else it would press the default button too.
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton) {
            return true;
        }
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void SecretInput::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    if (!content || !take(*content)) {
        Q_EMIT refused(tr("There is no text on the clipboard."));
    }
}

void SecretInput::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void SecretInput::dropEvent(QDropEvent *event)
{
    if (take(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

/// A file that was copied or dropped is meant for what is in it.
bool SecretInput::take(const QMimeData &content)
{
    const QList<QUrl> urls = content.urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile()) {
        takeFile(urls.constFirst().toLocalFile());
        return true;
    }
    const Secret text = Secret::take(content.text());
    if (text.isEmpty()) {
        return false;
    }
    Q_EMIT taken(text);
    return true;
}

void SecretInput::takeTyped()
{
    QString typed = m_field->text();
    m_field->setText({}); // Now nobody else has it, and it can be wiped.
    if (const Secret text = Secret::take(std::move(typed)); !text.isEmpty()) {
        Q_EMIT taken(text);
    }
}

void SecretInput::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"), QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden); // .env is one.
    connect(dialog, &QFileDialog::fileSelected, this, &SecretInput::takeFile);
    dialog->open();
}

void SecretInput::takeFile(const QString &path)
{
    constexpr qint64 bytesPerMegabyte = 1024 * 1024;
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile()) {
        Q_EMIT refused(tr("“%1” is not a file that can be read.").arg(name)); // Reading from a device may never end.
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(tr("“%1” can't be read: %2").arg(name, file.errorString()));
        return;
    }
    if (file.size() > mostBytes) {
        Q_EMIT refused(tr("“%1” is too large: %L2 MB at most. Paste the part that matters.").arg(name).arg(mostBytes / bytesPerMegabyte));
        return;
    }
    const Secret text = Secret::take(file.read(mostBytes));
    if (text.isEmpty()) {
        Q_EMIT refused(tr("“%1” is empty.").arg(name));
        return;
    }
    Q_EMIT taken(text);
}
