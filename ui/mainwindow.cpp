// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "actions.h"
#include "account/accountstore.h"
#include "account/session.h"
#include "accountactions.h"
#include "accountbutton.h"
#include "accountpages.h"
#include "activitypage.h"
#include "base/clock.h"
#include "base/preferences.h"
#include "base/reachability.h"
#include "base/relativetime.h"
#include "detailspanel.h"
#include "errortext.h"
#include "icons.h"
#include "leaveguard.h"
#include "messagebar.h"
#include "notifier.h"
#include "powersaver.h"
#include "preferencesdialog.h"
#include "rotateactions.h"
#include "secretclipboard.h"
#include "sessionnotices.h"
#include "shortcutsdialog.h"
#include "signinpage.h"
#include "tokens/autorefresh.h"
#include "tokens/reviewer.h"
#include "tokens/revoker.h"
#include "tokens/rotator.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"
#include "tokens/tokenwatcher.h"
#include "tokenspage.h"
#include "tokentable.h"

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

#include <algorithm>
#include <utility>

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

const QString pageKey = u"window/page"_s;

QMetaEnum pages()
{
    return QMetaEnum::fromType<AccountPages::Page>();
}

AccountPages::Page pageNamed(const QByteArray &name)
{
    bool isKnown = false;
    const int value = pages().keyToValue(name.constData(), &isKnown);
    return isKnown ? static_cast<AccountPages::Page>(value) : AccountPages::Page::Tokens;
}

} // namespace

MainWindow::MainWindow(const Parts &parts, QWidget *parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_messages(new MessageStack)
    , m_pages(new QStackedWidget)
    , m_accountPages(new AccountPages(parts, *m_messages))
    , m_tokensPage(m_accountPages->tokensPage())
    , m_leaveGuard(new LeaveGuard(parts.revoker, *this))
    , m_notifier(new Notifier(parts.preferences, this))
    , m_sessionNotices(new SessionNotices(parts.session, parts.clock, *m_messages, *m_notifier, this))
    , m_autoRefresh(new AutoRefresh(parts.service, parts.session, parts.clock, askWhetherPowerIsSaved, this))
    , m_minute(new QTimer(this))
{
    setWindowTitle(tr("Mail.cx Token Manager"));
    m_pages->addWidget(m_accountPages);
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
    followPreferences();
    refreshByItself();
    watchSession();

    constexpr int minuteMs = 60 * 1000;
    m_minute->setInterval(minuteMs);
    m_minute->setTimerType(Qt::VeryCoarseTimer);
    connect(m_minute, &QTimer::timeout, this, [this] {
        m_parts.model.timePassed();
        m_parts.watcher.minutePassed();
        m_sessionNotices->look();
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
            restoreShow();
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
    connect(&m_parts.revoker, &Revoker::finished, this, &MainWindow::becameIdle);
    connect(&m_parts.revoker, &Revoker::undone, this, &MainWindow::becameIdle);
    connect(m_tokensPage, &TokensPage::activityChanged, this, [this](const QString &activity) {
        m_activity->setText(activity);
        Q_EMIT becameIdle();
    });
    connect(&parts.service, &TokenService::refreshingChanged, this, &MainWindow::updateStatus);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    m_accountActions = new AccountActions(m_parts.session, m_parts.accounts, m_parts.creator, *m_messages, m_parts.watcher, m_parts.identifier, *m_leaveGuard, this);

    m_preferences = newAction(themedIcon("settings"_L1), tr("&Preferences…"), this);
    m_preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma)); // Qt knows of one for macOS and KDE only.
    m_preferences->setMenuRole(QAction::PreferencesRole);
    connect(m_preferences, &QAction::triggered, this, &MainWindow::openPreferences);

    m_quit = newAction({}, tr("&Quit"), this);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &QWidget::close);

    m_shortcuts = newAction({}, tr("&Keyboard shortcuts"), this);
    m_shortcuts->setShortcut(Qt::Key_F1);
    connect(m_shortcuts, &QAction::triggered, this, [this] {
        (new ShortcutsDialog(menuBar()->actions(), this))->open();
    });

    m_about = newAction({}, tr("&About Mail.cx Token Manager"), this);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_about, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Mail.cx Token Manager"),
                                    tr("Mail.cx Token Manager %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
        box->setInformativeText(tr("See, create, rotate and revoke the API tokens of a mail.cx Pro account. Free software under the MIT licence."));
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
    account->addAction(m_preferences);
    account->addSeparator();
    account->addAction(m_quit);

    QMenu *token = menuBar()->addMenu(tr("&Token"));
    token->addAction(m_tokensPage->newTokenAction());
    token->addAction(m_tokensPage->showSecretAction());
    token->addAction(m_tokensPage->rotations()->rotateAction());
    token->addAction(m_tokensPage->revokeAction());
    token->addAction(m_tokensPage->undoRevokeAction());
    token->addSeparator();
    token->addAction(m_tokensPage->rotations()->goAction());
    token->addAction(m_tokensPage->rotations()->abandonAction());
    token->addSeparator();
    token->addAction(m_tokensPage->identifyAction());
    token->addActions({m_tokensPage->exportAction(), m_accountPages->activityPage()->exportAction()});

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_tokensPage->copyAction(), m_accountPages->activityPage()->copyAction()});
    edit->addSeparator();
    edit->addActions({m_tokensPage->findAction(), m_accountPages->activityPage()->findAction()});

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(m_accountPages->pageActions());
    view->addSeparator();
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
    m_sessionEnd = new QLabel;
    m_refreshed = new QLabel;
    QFont bold = m_demo->font();
    bold.setBold(true);
    m_demo->setFont(bold);
    m_demo->setToolTip(tr("These tokens are made up and live in memory. Nothing reaches mail.cx."));
    statusBar()->addWidget(m_activity, 1);
    for (QLabel *label : {m_clipboard, m_demo, m_sessionEnd, m_refreshed}) {
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
    m_accountPages->setPage(pageNamed(m_parts.settings.value(pageKey).toByteArray()));
    restoreShow();
    connect(&m_tokensPage->shown(), &TokenFilterModel::filterChanged, this, &MainWindow::saveShow);
    if (!restoreGeometry(m_parts.settings.value(u"window/geometry"_s).toByteArray())) {
        const int letter = fontMetrics().averageCharWidth();
        resize(letter * 140, letter * 82);
    }
}

void MainWindow::followPreferences()
{
    const auto follow = [this] {
        m_autoRefresh->setInterval(m_parts.rotator.refreshEvery(m_parts.preferences.get().refreshEvery));
    };
    connect(&m_parts.rotator, &Rotator::changed, this, follow);
    connect(&m_parts.preferences, &PreferenceStore::changed, this, follow);
    follow();
}

void MainWindow::refreshByItself()
{
    connect(&m_parts.reachability, &Reachability::changed, m_autoRefresh, &AutoRefresh::setOnline);
    m_autoRefresh->setOnline(m_parts.reachability.isOnline());
    connect(m_autoRefresh, &AutoRefresh::troubleChanged, this, &MainWindow::updateStatus);
    connect(&m_parts.service, &TokenService::listed, m_messages, [this] { m_messages->clear(Topic::List); });
}

void MainWindow::watchSession()
{
    connect(m_sessionNotices, &SessionNotices::signInRequested, this, &MainWindow::signInAgain);
    connect(m_tokensPage, &TokensPage::noteworthy, m_notifier, [this](const QString &title, const QString &text) {
        m_notifier->send(u"tokens"_s, title, text);
    });
    connect(m_notifier, &Notifier::activated, this, &MainWindow::comeForward);
}

void MainWindow::openPreferences()
{
    (new PreferencesDialog(m_parts.preferences, this))->open();
}

/// Each account has its own; one that leaves no trace in the settings shares the window's.
QString MainWindow::showKey() const
{
    const QString group = m_parts.accounts.settingsGroup(m_parts.session.account());
    return (group.isEmpty() ? u"window"_s : group) + u"/show";
}

void MainWindow::restoreShow()
{
    m_tokensPage->shown().setShow(showNamed(m_parts.settings.value(showKey()).toByteArray()));
}

void MainWindow::saveShow()
{
    const auto name = QString::fromLatin1(shows().valueToKey(static_cast<int>(m_tokensPage->shown().show())));
    if (m_parts.settings.value(showKey()).toString() != name) {
        m_parts.settings.setValue(showKey(), name);
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
    } else if (!isAsking && state != State::Refused && m_pages->currentWidget() != m_accountPages) {
        m_pages->setCurrentWidget(m_accountPages);
        m_accountPages->focusPage();
    }
    if (state == State::Refused) {
        askToSignInAgain();
    }
    m_accountPages->setActionsEnabled(signedIn && !isAsking);
    updateStatus();
}

void MainWindow::makeSignInPage()
{
    m_signInPage = new SignInPage(m_parts.session);
    m_pages->addWidget(m_signInPage);
    connect(m_signInPage, &SignInPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_signInPage, &SignInPage::becameIdle, this, &MainWindow::becameIdle);
    connect(m_signInPage, &SignInPage::backRequested, this, [this] {
        if (m_parts.session.isAsking()) {
            m_parts.session.want(m_parts.session.account());
        } else {
            m_pages->setCurrentWidget(m_accountPages);
            m_parts.session.declineSignIn();
        }
    });
}

void MainWindow::showSignInPage()
{
    if (!m_signInPage) {
        makeSignInPage();
    }
    m_pages->setCurrentWidget(m_signInPage);
    m_signInPage->prepare();
}

/// Another account is to sign in, or none any more.
void MainWindow::showWanted()
{
    if (m_parts.session.isAsking()) {
        showSignInPage();
    } else {
        m_pages->setCurrentWidget(m_accountPages);
        m_accountPages->focusPage();
    }
    m_accountPages->setActionsEnabled(m_parts.session.login() && !m_parts.session.isAsking());
}

void MainWindow::askToSignInAgain()
{
    const auto decline = [this] { m_parts.session.declineSignIn(); };
    m_messages->post(Topic::Session, {
        .severity = Message::Severity::Warning,
        .headline = tr("Sign in again to go on."),
        .detail = tr("The server no longer accepts the credential of %1. What you started waits, and nothing was changed.").arg(AccountActions::nameOf(m_parts.session.account())),
        .actions = {{tr("Sign in again"), [this] { signInAgain(); }}},
        .closed = decline,
    });
}

void MainWindow::signInAgain()
{
    m_parts.session.want(m_parts.session.account());
    showSignInPage();
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
    m_demo->setVisible(signedIn && isDemo());
    const QString account = AccountActions::nameOf(session.account());
    //: %1: an account's address
    setWindowTitle(signedIn ? tr("%1 – Mail.cx Token Manager").arg(account) : tr("Mail.cx Token Manager"));
    m_sessionEnd->setVisible(signedIn && session.endsAt());
    if (session.endsAt()) {
        m_sessionEnd->setText(tr("session ends %1", "%1: in 6 days").arg(RelativeTime::until(*session.endsAt(), now)));
        m_sessionEnd->setToolTip(RelativeTime::exact(*session.endsAt()));
    }
    showRefreshed();
}

void MainWindow::showRefreshed()
{
    const QDateTime read = m_parts.service.lastRefreshed();
    const QString ago = RelativeTime::ago(read, m_parts.clock.now());
    const auto &trouble = m_autoRefresh->trouble();
    const bool isOffline = !m_autoRefresh->isOnline() || (trouble && trouble->kind == ApiError::Kind::NoConnection);
    m_refreshed->setVisible(m_parts.session.login() && read.isValid());
    m_refreshed->setToolTip(trouble ? ErrorText::of(ErrorText::Attempt::List, *trouble).detail : QString());
    m_refreshed->setText(m_parts.service.isRefreshing() ? tr("Refreshing…")
                         : isOffline                    ? tr("refreshed %1 – offline", "%1: 3 minutes ago").arg(ago)
                         : trouble                      ? tr("refreshed %1 – the last try failed", "%1: 3 minutes ago").arg(ago)
                                                        : tr("refreshed %1", "%1: 3 minutes ago").arg(ago));
}

void MainWindow::showClipboard(int seconds)
{
    m_clipboard->setText(tr("Clipboard clears in %1 s").arg(seconds));
    m_clipboard->setVisible(seconds >= 0);
}

void MainWindow::comeForward(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    }
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::isBusy() const
{
    const auto dialogs = findChildren<QDialog *>();
    const bool hasDialog = std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog *dialog) {
        return dialog->isVisible() && !qobject_cast<const PreferencesDialog *>(dialog);
    });
    return hasDialog || !m_leaveGuard->isFree() || (m_signInPage && m_signInPage->isBusy()) || !m_activity->text().isEmpty();
}

void MainWindow::saveLayout()
{
    m_parts.settings.setValue(u"window/geometry"_s, saveGeometry());
    m_parts.settings.setValue(u"window/columns"_s, m_tokensPage->table()->columns());
    m_parts.settings.setValue(u"window/details"_s, m_tokensPage->detailsPanel()->preferredWidth());
    m_parts.settings.setValue(u"window/detailsShown"_s, m_tokensPage->detailsAction()->isChecked());
    m_parts.settings.setValue(pageKey, QString::fromLatin1(pages().valueToKey(static_cast<int>(m_accountPages->page()))));
}

void MainWindow::takeOver(const MainWindow &before)
{
    m_tokensPage->table()->select(before.m_tokensPage->table()->selectedId());
    show();
    if (before.findChild<PreferencesDialog *>()) {
        openPreferences();
    }
    m_parts.creator.tellAgain();
    m_parts.rotator.tellAgain();
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
    m_parts.clipboard.clearOwn(); // Now, with the keyboard still here: Wayland heeds nobody who has lost it.
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (!std::exchange(m_wasShown, true)) {
        showState(); // Not before: a page to sign in on is made for who sees it. Nor again: it would begin anew.
    }
    m_minute->start();
    m_sessionNotices->look();
    m_autoRefresh->setShown(true);
    QMainWindow::showEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    m_autoRefresh->setShown(false);
    QMainWindow::hideEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_sessionNotices->look();
        m_autoRefresh->lookAgain();
    }
}

void MainWindow::childEvent(QChildEvent *event)
{
    QMainWindow::childEvent(event);
    if (event->removed()) {
        Q_EMIT becameIdle(); // It may have been a dialog.
    }
}
