// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "signinpage.h"

#include "account/session.h"
#include "accountactions.h"
#include "commandline.h"
#include "errortext.h"
#include "icons.h"
#include "messagebar.h"
#include "pagescroller.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QLabel *caption(const QString &text)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

SignInPage::SignInPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_messages(new MessageStack)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_server(new QLabel)
    , m_email(new QLineEdit)
    , m_password(new QLineEdit)
    , m_bearer(new QLineEdit)
    , m_keep(new QCheckBox(tr("&Keep me signed in")))
    , m_signIn(new QPushButton(tr("&Sign in")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_demo(new QPushButton(tr("Try the &demo")))
    , m_back(new QPushButton(tr("&Not now")))
{
    auto *card = new QWidget;
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 72);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(12);

    auto *icon = new QLabel;
    icon->setPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    icon->setAccessibleName(tr("Mail.cx Token Manager"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    m_title->setFont(font);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setAlignment(Qt::AlignHCenter);
    m_server->setTextFormat(Qt::PlainText);
    m_server->setAlignment(Qt::AlignHCenter);

    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_subtitle);
    column->addWidget(m_server);
    column->addWidget(m_messages);
    column->addWidget(makeForm());
    column->addWidget(makeLinks());

    auto *inner = new QWidget;
    auto *centre = new QGridLayout(inner);
    centre->addWidget(card, 1, 1);
    for (int side : {0, 2}) {
        centre->setRowStretch(side, 1);
        centre->setColumnStretch(side, 1);
    }
    centre->setColumnStretch(1, 4);

    // A small window scrolls rather than squeezing the fields.
    auto *scroll = new PageScroller(inner);
    scroll->setAccessibleName(tr("Sign in"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    prepare();
}

SignInPage::~SignInPage() = default;

QWidget *SignInPage::makeForm()
{
    m_email->setPlaceholderText(tr("you@example.com"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoPredictiveText);
    m_bearer->setPlaceholderText(tr("tm_pro_… or a JWT"));
    for (QLineEdit *secret : {m_password, m_bearer}) {
        secret->setEchoMode(QLineEdit::Password);
        secret->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("The credential goes to this computer's keychain, never to a file."));
    m_signIn->setAutoDefault(true);

    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    auto *form = new QFormLayout(box);
    form->setContentsMargins(20, 16, 20, 20);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(caption(tr("With your mail.cx account")));
    form->addRow(tr("E&mail:"), m_email);
    form->addRow(tr("&Password:"), m_password);
    form->addRow(caption(tr("Or with a token you have")));
    form->addRow(tr("&Bearer token:"), m_bearer);
    form->addRow(QString(), m_keep);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_signIn, 1);
    buttons->addWidget(m_cancel);
    form->addRow(QString(), buttons);

    for (QLineEdit *field : {m_email, m_password, m_bearer}) {
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancel);
    return box;
}

QWidget *SignInPage::makeLinks()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    for (QPushButton *link : {m_demo, m_back}) {
        layout->addWidget(link);
    }
    layout->addStretch(1);
    connect(m_demo, &QPushButton::clicked, this, [this] {
        cancel();
        forgetSecrets();
        Q_EMIT demoRequested();
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        cancel();
        forgetSecrets();
        Q_EMIT backRequested();
    });
    return row;
}

void SignInPage::prepare()
{
    cancel();
    const bool isSignedIn = m_session.login() != nullptr;
    const bool isAgain = isSignedIn && !m_session.isAsking();
    const auto &wanted = m_session.wanted();
    if (isAgain) {
        m_title->setText(tr("Sign in again"));
        m_subtitle->setText(m_session.state() == Session::State::Refused
                                ? tr("The server no longer accepts your credential. Once you are signed in to the same account, what you started goes on.")
                                : tr("A new session begins where this one ends. Sign in to the same account, and everything stays as it is."));
    } else {
        m_title->setText(isSignedIn && !wanted ? tr("Add an account") : tr("Sign in to mail.cx"));
        m_subtitle->setText(isSignedIn ? tr("%1 stays signed in until the other account is.").arg(AccountActions::nameOf(m_session.account()))
                                       : tr("See, create, rotate and revoke the API tokens of your Pro account."));
    }
    m_server->setText(tr("Server: %1").arg(m_session.apiUrl().toDisplayString()));
    m_server->setVisible(m_session.apiUrl() != CommandLine::defaultApiUrl());
    m_demo->setVisible(!isSignedIn);
    m_back->setVisible(isSignedIn);
    m_email->setText(wanted ? wanted->address : QString());
    forgetSecrets();
    (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
}

void SignInPage::submit()
{
    if (m_attempt) {
        return;
    }
    const QString email = m_email->text().trimmed();
    const bool withBearer = !m_bearer->text().trimmed().isEmpty();
    if (withBearer && !m_password->text().isEmpty()) {
        fail(tr("There are two ways to sign in here, and both are filled in."), tr("Empty either the password or the bearer token."));
        return;
    }
    if (!withBearer && (email.isEmpty() || m_password->text().isEmpty())) {
        fail(tr("Something is missing."), ErrorText::of(Credential::Flaw::Empty));
        return;
    }
    const auto done = [this](const Result<void> &result) { finish(result); };
    if (!withBearer) {
        setBusy(true);
        m_session.signIn(email, Secret::take(m_password->text()), m_keep->isChecked(), m_attempt.get(), done);
        return;
    }
    auto credential = Credential::fromText(m_bearer->text());
    if (!credential) {
        fail(tr("The bearer token can't be used."), ErrorText::of(credential.error()));
        m_bearer->setFocus();
        return;
    }
    setBusy(true);
    m_session.signIn(*std::move(credential), m_keep->isChecked(), m_attempt.get(), done);
}

void SignInPage::finish(const Result<void> &result)
{
    setBusy(false);
    if (!result && result.error().kind == ApiError::Kind::SignedOut) {
        return; // The person signed out meanwhile, and knows.
    }
    if (!result) {
        const ErrorText text = ErrorText::of(ErrorText::Attempt::SignIn, result.error());
        fail(text.headline, text.detail);
        return;
    }
    forgetSecrets();
}

void SignInPage::forgetSecrets()
{
    // setText can't be undone by the person at the keyboard; clear() can.
    m_password->setText({});
    m_bearer->setText({});
}

void SignInPage::cancel()
{
    setBusy(false);
    m_messages->clearAccount();
}

void SignInPage::setBusy(bool busy)
{
    if (busy) {
        m_messages->clearAccount();
        m_attempt = std::make_unique<QObject>();
    } else {
        m_attempt.reset();
        Q_EMIT becameIdle();
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_email, m_password, m_bearer, m_keep}) {
        widget->setEnabled(!busy);
    }
    m_signIn->setEnabled(!busy);
    m_cancel->setVisible(busy);
    if (busy) {
        m_cancel->setFocus();
    }
}

void SignInPage::fail(const QString &headline, const QString &detail)
{
    m_messages->post(MessageStack::Topic::Session, {.severity = Message::Severity::Error, .headline = headline, .detail = detail});
    (m_bearer->text().isEmpty() ? m_password : m_bearer)->setFocus();
}
