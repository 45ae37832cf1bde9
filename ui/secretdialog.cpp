// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretdialog.h"

#include "base/privatefile.h"
#include "icons.h"
#include "messagebar.h"
#include "secretclipboard.h"
#include "secretview.h"
#include "tokens/secretform.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(NewSecret secret, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_secret(std::move(secret))
    , m_clipboard(clipboard)
    , m_messages(new MessageStack)
    , m_status(new QLabel)
{
    setWindowTitle(tr("Token created"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_messages);
    column->addWidget(makeHeading());
    column->addWidget(makeSecretRow());
    column->addWidget(makeMoreRow());
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setMinimumHeight(m_status->fontMetrics().height());
    column->addWidget(m_status);
    column->addStretch(1);
    column->addWidget(makeButtons());
    const int width = sizeHint().width();
    setMinimumSize(width, heightForWidth(width));
    m_copy->setFocus();
}

SecretDialog::~SecretDialog() = default;

QWidget *SecretDialog::makeHeading()
{
    auto *heading = new QWidget;
    auto *column = new QVBoxLayout(heading);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("The secret of “%1”").arg(m_secret.token.name));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    auto *text = new QLabel(isKept() ? tr("The server tells its secret only once. Copy it, put it where it belongs, and confirm that you have it: until then it waits in this computer's keychain.")
                                     : tr("The server tells its secret only once, and the keychain did not take it: it is in this window alone, and gone when the window closes. Copy it, and put it where it belongs."));
    text->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(text);
    return heading;
}

QWidget *SecretDialog::makeSecretRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view = new SecretView(m_secret.token.secret);
    m_show = new QPushButton(themedIcon("show"_L1), tr("Show"));
    m_copy = new QPushButton(themedIcon("copy"_L1), tr("Copy"));
    m_show->setAutoDefault(false);
    m_copy->setDefault(true);
    for (QPushButton *button : {m_show, m_copy}) {
        button->setAccessibleName(button->text());
    }
    connect(m_show, &QPushButton::clicked, m_view, [this] { m_view->reveal(!m_view->isRevealed()); });
    connect(m_view, &SecretView::revealedChanged, this, &SecretDialog::showRevealed);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(SecretForm::Token); });
    layout->addWidget(m_view, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_copy);
    return row;
}

QWidget *SecretDialog::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *giveUp = new QPushButton(tr("Discard…"));
    auto *later = new QPushButton(tr("Decide later"));
    auto *confirm = new QPushButton(themedIcon("check"_L1), tr("I have saved it"));
    for (QPushButton *button : {giveUp, later, confirm}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    later->setVisible(isKept());
    later->setToolTip(tr("The secret stays in the keychain, and the token's row opens it again."));
    connect(giveUp, &QPushButton::clicked, this, &SecretDialog::askToDiscard);
    connect(later, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(giveUp);
    layout->addStretch(1);
    layout->addWidget(later);
    layout->addWidget(confirm);
    return row;
}

QWidget *SecretDialog::makeMoreRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *copyAs = new QPushButton(tr("Copy &as"));
    auto *menu = new QMenu(copyAs);
    menu->addAction(tr("&Authorization header"), this, [this] { copy(SecretForm::AuthorizationHeader); });
    menu->addAction(tr("Line for an .&env file"), this, [this] { copy(SecretForm::EnvironmentLine); });
    menu->addAction(tr("&curl command"), this, [this] { copy(SecretForm::CurlCommand); });
    copyAs->setMenu(menu);
    auto *toFile = new QPushButton(tr("Save to &file…"));
    connect(toFile, &QPushButton::clicked, this, &SecretDialog::askWhereToSave);
    layout->addStretch(1);
    for (QPushButton *button : {copyAs, toFile}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return row;
}

void SecretDialog::copy(SecretForm form)
{
    m_clipboard.copy(writeAs(form, m_secret.token.secret, m_secret.apiUrl), this, [this](bool isThere) { showCopied(isThere); });
}

void SecretDialog::askWhereToSave()
{
    const QString alone = tr("The token alone (*.txt)");
    const QString line = tr("A line for an .env file (*.env)");
    auto *dialog = new QFileDialog(this, tr("Save the secret"), QStandardPaths::writableLocation(QStandardPaths::HomeLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({alone, line});
    dialog->setDefaultSuffix(u"txt"_s);
    // What no file system takes in a name.
    static const QRegularExpression unfit(uR"([\x00-\x1f/\\:*?"<>|])"_s);
    dialog->selectFile(QString(m_secret.token.name).replace(unfit, u"-"_s) + u".txt");
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, line](const QString &filter) {
        dialog->setDefaultSuffix(filter == line ? u"env"_s : u"txt"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, line](const QString &path) {
        save(path, dialog->selectedNameFilter() == line ? SecretForm::EnvironmentLine : SecretForm::Token);
    });
    dialog->open();
}

void SecretDialog::save(const QString &path, SecretForm form)
{
    const Secret text = writeAs(form, m_secret.token.secret, m_secret.apiUrl);
    const QString shown = QDir::toNativeSeparators(path);
    const QString trouble = writePrivateFile(path, text.reveal());
    if (!trouble.isEmpty()) {
        say(tr("It was not saved to %1: %2. The secret is still here: choose another place, or copy it.").arg(shown, trouble));
        return;
    }
    m_isCopied = true;
    Q_EMIT copied();
    say(tr("Saved to %1, for your user alone to read.").arg(shown));
}

void SecretDialog::showCopied(bool isThere)
{
    m_isCopied = m_isCopied || isThere;
    if (isThere) {
        Q_EMIT copied();
    }
    const int seconds = m_clipboard.remaining();
    say(!isThere        ? tr("The clipboard did not take it. Try again, or show it and type it over.")
            : seconds < 0 ? tr("Copied.")
                          : tr("Copied. The clipboard clears in %n second(s).", nullptr, seconds));
}

void SecretDialog::say(const QString &status)
{
    m_status->setText(status);
    m_status->setAccessibleName(status);
    resize(width(), std::max(height(), heightForWidth(width())));
    QAccessibleEvent alert(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SecretDialog::showRevealed(bool revealed)
{
    m_show->setText(revealed ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(m_show->text());
    m_show->setIcon(themedIcon(revealed ? "hide"_L1 : "show"_L1));
}

void SecretDialog::reject()
{
    if (isKept() && m_isCopied) {
        QDialog::reject();
    } else {
        askToClose();
    }
}

void SecretDialog::askToClose()
{
    if (isKept()) {
        ask(tr("The secret was not copied yet."), tr("It stays in the keychain, and the token's row opens it again."), tr("Decide later"),
            [this] { QDialog::reject(); });
    } else {
        ask(tr("Are you sure that you have the secret?"), tr("It is in this window alone. Once it is closed, nobody can get the secret back."),
            tr("Close without it"), [this] { discard(); });
    }
}

void SecretDialog::askToDiscard()
{
    ask(tr("Discard the secret?"), tr("Nobody can get it back. The token stays active until you revoke it."), tr("Discard"), [this] { discard(); });
}

void SecretDialog::discard()
{
    Q_EMIT discarded();
    QDialog::reject();
}

void SecretDialog::ask(const QString &headline, const QString &detail, const QString &yes, std::function<void()> run)
{
    const auto goBack = [this] {
        m_copy->setDefault(true);
        m_copy->setFocus();
    };
    m_messages->post(MessageStack::Topic::Create, {
        .severity = Message::Severity::Warning,
        .headline = headline,
        .detail = detail,
        .actions = {{tr("Go back"), goBack}, {yes, std::move(run)}},
        .focusFirst = true,
        .closed = goBack,
    });
    resize(width(), std::max(height(), heightForWidth(width())));
}
