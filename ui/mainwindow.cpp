// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "account/session.h"
#include "accountactions.h"
#include "accountbutton.h"
#include "base/clock.h"
#include "base/reachability.h"
#include "base/relativetime.h"
#include "detailspanel.h"
#include "errortext.h"
#include "icons.h"
#include "leaveguard.h"
#include "messagebar.h"
#include "secretclipboard.h"
#include "screencapture.h"
#include "shortcutsdialog.h"
#include "signinpage.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"
#include "tokens/tokenwatcher.h"
#include "tokenspage.h"
#include "tokentable.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMetaEnum>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

namespace {

QMetaEnum shows()
{
    return QMetaEnum::fromType<TokenFilterModel::Show>();
}

TokenFilterModel::Show showNamed(const QByteArray &name)
{
    bool isKnown = false;
    const int value = shows().keyToValue(name.constData(), &isKnown);
    return isKnown ? static_cast<TokenFilterModel::Show>(value) : TokenFilterModel::Show::Active;
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_messages(new MessageStack)
    , m_pages(new QStackedWidget)
    , m_signInPage(new SignInPage(parts.session))
    , m_tokensPage(new TokensPage(parts, *m_messages))
    , m_leaveGuard(new LeaveGuard(parts.revoker, *this))
    , m_minute(new QTimer(this))
{
    setWindowTitle(tr("Mail.cx Token Manager"));
    m_pages->addWidget(m_signInPage);
    m_pages->addWidget(m_tokensPage);
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    makeActions();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    restoreLayout();
    m_tokensPage->setHiddenFromCapture(wantsToHideFromCapture(parts.settings));

    constexpr int minuteMs = 60 * 1000;
    m_minute->setInterval(minuteMs);
    m_minute->setTimerType(Qt::VeryCoarseTimer);
    connect(m_minute, &QTimer::timeout, this, [this] {
        m_parts.model.timePassed();
        m_parts.watcher.minutePassed();
        updateStatus();
    });

    Session &session = parts.session;
    connect(&session, &Session::stateChanged, this, &MainWindow::showState);
    connect(&session, &Session::wantedChanged, this, &MainWindow::showWanted);
    connect(&session, &Session::signedOut, m_messages, &MessageStack::clearAccount);
    connect(&session, &Session::signedIn, this, [this](bool sameAccount) {
        m_messages->clear(Topic::Session);
        if (!sameAccount) {
            m_messages->clearAccount();
            m_tokensPage->refresh();
        }
    });
    connect(&session, &Session::keepFailed, this, [this](StoreError error) {
        const ErrorText text = ErrorText::notKept(error);
        m_messages->post(Topic::Keychain, {.severity = Message::Severity::Warning, .headline = text.headline, .detail = text.detail});
    });
    connect(&session, &Session::restoreFailed, this, [this](StoreError error) {
        const Account account = m_parts.session.wanted().value_or(Account());
        const ErrorText text = ErrorText::notRestored(error, AccountActions::nameOf(account));
        m_messages->post(Topic::Keychain, {
            .severity = Message::Severity::Warning,
            .headline = text.headline,
            .detail = text.detail,
            .actions = {{tr("Try again"), [this, account] { m_parts.session.switchTo(account); }}},
        });
    });
    connect(&parts.accounts, &AccountStore::writeFailed, this, [this] {
        const ErrorText text = ErrorText::notRemembered();
        m_messages->post(Topic::Settings, {.severity = Message::Severity::Warning, .headline = text.headline, .detail = text.detail}, u"accounts"_s);
    });
    connect(&parts.reachability, &Reachability::cameBack, this, [this] {
        if (m_parts.session.login()) {
            m_tokensPage->refresh();
        }
    });
    connect(m_signInPage, &SignInPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_signInPage, &SignInPage::backRequested, this, [this] {
        if (m_parts.session.isAsking()) {
            m_parts.session.want(m_parts.session.account());
        } else {
            m_pages->setCurrentWidget(m_tokensPage);
            m_parts.session.declineSignIn();
        }
    });
    connect(m_tokensPage, &TokensPage::activityChanged, m_activity, &QLabel::setText);
    connect(&parts.service, &TokenService::refreshingChanged, this, &MainWindow::updateStatus);
    showState();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    m_accountActions = new AccountActions(m_parts.session, m_parts.accounts, m_parts.creator, *m_messages, *m_leaveGuard, this);

    m_quit = new QAction(tr("&Quit"), this);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);

    m_shortcuts = new QAction(tr("&Keyboard shortcuts"), this);
    m_shortcuts->setShortcut(Qt::Key_F1);
    connect(m_shortcuts, &QAction::triggered, this, [this] {
        (new ShortcutsDialog(menuBar()->actions(), this))->open();
    });

    m_about = new QAction(tr("&About Mail.cx Token Manager"), this);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_about, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Mail.cx Token Manager"),
                                    tr("Mail.cx Token Manager %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
        box->setInformativeText(tr("See, create and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence."));
        box->setIconPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

void MainWindow::makeMenus()
{
    QMenu *account = menuBar()->addMenu(tr("&Account"));
    m_accountActions->addTo(account);
    account->addSeparator();
    account->addAction(m_quit);

    QMenu *token = menuBar()->addMenu(tr("&Token"));
    token->addAction(m_tokensPage->newTokenAction());
    token->addAction(m_tokensPage->showSecretAction());
    token->addAction(m_tokensPage->revokeAction());
    token->addAction(m_tokensPage->undoRevokeAction());
    token->addSeparator();
    token->addAction(m_tokensPage->exportAction());

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_tokensPage->copyAction());
    edit->addSeparator();
    edit->addAction(m_tokensPage->findAction());

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_tokensPage->refreshAction());
    view->addAction(m_tokensPage->detailsAction());
    view->addSeparator();
    view->addActions(m_tokensPage->showActions()->actions());
    view->addSeparator();
    view->addMenu(m_tokensPage->table()->columnsMenu());

    menuBar()->addMenu(tr("&Help"))->addActions({m_shortcuts, m_about});
}

void MainWindow::makeToolBar()
{
    QToolBar *bar = addToolBar(tr("Actions"));
    bar->setObjectName(u"actions"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_tokensPage->newTokenAction());
    bar->addAction(m_tokensPage->revokeAction());
    bar->addAction(m_tokensPage->refreshAction());
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(m_tokensPage->detailsAction());
    bar->addWidget(new AccountButton(m_parts.session, *m_accountActions));
    bar->toggleViewAction()->setVisible(false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void MainWindow::makeStatusBar()
{
    m_activity = new QLabel;
    m_clipboard = new QLabel;
    m_demo = new QLabel(tr("Demo"));
    m_account = new QLabel;
    m_sessionEnd = new QLabel;
    m_refreshed = new QLabel;
    QFont bold = m_demo->font();
    bold.setBold(true);
    m_demo->setFont(bold);
    m_demo->setToolTip(tr("These tokens are made up and live in memory. Nothing reaches mail.cx."));
    statusBar()->addWidget(m_activity, 1);
    for (QLabel *label : {m_clipboard, m_demo, m_account, m_sessionEnd, m_refreshed}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(6, 2, 6, 2);
        statusBar()->addPermanentWidget(label);
    }
    m_activity->setTextFormat(Qt::PlainText);
    statusBar()->setSizeGripEnabled(false);
    connect(&m_parts.clipboard, &SecretClipboard::remainingChanged, this, &MainWindow::showClipboard);
    showClipboard(m_parts.clipboard.remaining());
}

void MainWindow::restoreLayout()
{
    m_tokensPage->table()->restoreColumns(m_parts.settings.value(u"window/columns"_s).toByteArray());
    m_tokensPage->detailsPanel()->setPreferredWidth(m_parts.settings.value(u"window/details"_s).toInt());
    m_tokensPage->detailsAction()->setChecked(m_parts.settings.value(u"window/detailsShown"_s).toBool());
    m_tokensPage->shown().setShow(showNamed(m_parts.settings.value(u"window/show"_s).toByteArray()));
    if (!restoreGeometry(m_parts.settings.value(u"window/geometry"_s).toByteArray())) {
        const int letter = fontMetrics().averageCharWidth();
        resize(letter * 130, letter * 80);
    }
}

bool MainWindow::isDemo() const
{
    return m_parts.session.account().apiUrl == m_parts.demoUrl;
}

void MainWindow::showState()
{
    using State = Session::State;
    const State state = m_parts.session.state();
    const bool isAsking = m_parts.session.isAsking();
    const bool signedIn = state == State::SignedIn || state == State::Refused;
    if (state == State::SignedOut) {
        showSignInPage();
    } else if (!isAsking && state != State::Refused && m_pages->currentWidget() != m_tokensPage) {
        m_pages->setCurrentWidget(m_tokensPage);
        m_tokensPage->table()->setFocus();
    }
    if (state == State::Refused) {
        askToSignInAgain();
    }
    m_tokensPage->setActionsEnabled(signedIn && !isAsking);
    updateStatus();
}

void MainWindow::showSignInPage()
{
    m_pages->setCurrentWidget(m_signInPage);
    m_signInPage->prepare();
}

/// Another account is to sign in, or none any more.
void MainWindow::showWanted()
{
    if (m_parts.session.isAsking()) {
        showSignInPage();
    } else {
        m_pages->setCurrentWidget(m_tokensPage);
        m_tokensPage->table()->setFocus();
    }
    m_tokensPage->setActionsEnabled(m_parts.session.login() && !m_parts.session.isAsking());
}

void MainWindow::askToSignInAgain()
{
    const auto decline = [this] { m_parts.session.declineSignIn(); };
    m_messages->post(Topic::Session, {
        .severity = Message::Severity::Warning,
        .headline = tr("Sign in again to go on."),
        .detail = tr("The server no longer accepts the credential of %1. What you started waits, and nothing was changed.").arg(AccountActions::nameOf(m_parts.session.account())),
        .actions = {{tr("Sign in again"), [this] {
            m_parts.session.want(m_parts.session.account());
            showSignInPage();
        }}},
        .closed = decline,
    });
}

void MainWindow::showSettingsSetAside(const QString &path)
{
    m_messages->post(Topic::Settings, {
        .severity = Message::Severity::Warning,
        .headline = tr("The settings could not be read, and start afresh."),
        .detail = tr("The old file was moved to %1. Your tokens and what the keychain holds are not touched; you may have to sign in again.").arg(path),
    });
}

void MainWindow::updateStatus()
{
    const Session &session = m_parts.session;
    const bool signedIn = session.login() != nullptr;
    const QDateTime now = m_parts.clock.now();
    const QDateTime read = m_parts.service.lastRefreshed();
    m_demo->setVisible(signedIn && isDemo());
    const QString account = AccountActions::nameOf(session.account());
    m_account->setText(account);
    //: %1: an account's address
    setWindowTitle(signedIn ? tr("%1 – Mail.cx Token Manager").arg(account) : tr("Mail.cx Token Manager"));
    m_account->setVisible(signedIn);
    m_sessionEnd->setVisible(signedIn && session.endsAt());
    if (session.endsAt()) {
        m_sessionEnd->setText(tr("session ends %1", "%1: in 6 days").arg(RelativeTime::until(*session.endsAt(), now)));
        m_sessionEnd->setToolTip(RelativeTime::exact(*session.endsAt()));
    }
    m_refreshed->setVisible(signedIn && read.isValid());
    m_refreshed->setText(m_parts.service.isRefreshing() ? tr("Refreshing…") : tr("refreshed %1", "%1: 3 minutes ago").arg(RelativeTime::ago(read, now)));
}

void MainWindow::showClipboard(int seconds)
{
    m_clipboard->setText(tr("Clipboard clears in %1 s").arg(seconds));
    m_clipboard->setVisible(seconds >= 0);
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && !m_leaveGuard->isFree()) {
        event->ignore();
        m_leaveGuard->leave(LeaveGuard::Leave::Quit, [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_parts.settings.setValue(u"window/geometry"_s, saveGeometry());
    m_parts.settings.setValue(u"window/columns"_s, m_tokensPage->table()->columns());
    m_parts.settings.setValue(u"window/details"_s, m_tokensPage->detailsPanel()->preferredWidth());
    m_parts.settings.setValue(u"window/detailsShown"_s, m_tokensPage->detailsAction()->isChecked());
    m_parts.settings.setValue(u"window/show"_s, QString::fromLatin1(shows().valueToKey(static_cast<int>(m_tokensPage->shown().show()))));
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    m_minute->start();
    QMainWindow::showEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    QMainWindow::hideEvent(event);
}
