// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"

#include <QMainWindow>

class AccountActions;
class AccountPages;
class AutoRefresh;
class LeaveGuard;
class MessageStack;
class Notifier;
class QAction;
class QLabel;
class QStackedWidget;
class QTimer;
class SessionNotices;
class SignInPage;
class TokensPage;

/// The program's one window: the sign-in page or the tokens, messages above, the session below.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Parts &parts, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// The settings could not be read, and their file was moved to `path`.
    void showSettingsSetAside(const QString &path);
    /// Brings the window to the person, as far as the desktop allows: the token, if there is one, is its permission.
    void comeForward(const QByteArray &activationToken = {});

    /// Whether something is open or under way that would be lost with the window. The preferences are not.
    bool isBusy() const;
    /// Remembers where everything is for the next window.
    void saveLayout();
    /// Shows this window in the place of one that was busy with nothing.
    void takeOver(const MainWindow &before);

Q_SIGNALS:
    void demoRequested();
    /// Perhaps: ask isBusy().
    void becameIdle();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void restoreLayout();
    QString showKey() const;
    void restoreShow();
    void saveShow();
    void followPreferences();
    void refreshByItself();
    void watchSession();

    void showState();
    void makeSignInPage();
    void showSignInPage();
    void showWanted();
    void askToSignInAgain();
    void signInAgain();
    void openPreferences();
    void updateStatus();
    void showRefreshed();
    void showClipboard(int seconds);
    bool isDemo() const;

    Parts m_parts;
    MessageStack *m_messages = nullptr;
    QStackedWidget *m_pages = nullptr;
    SignInPage *m_signInPage = nullptr; ///< Made when somebody has to sign in.
    AccountPages *m_accountPages = nullptr;
    TokensPage *m_tokensPage = nullptr; ///< One of them.
    LeaveGuard *m_leaveGuard = nullptr;
    AccountActions *m_accountActions = nullptr;
    Notifier *m_notifier = nullptr;
    SessionNotices *m_sessionNotices = nullptr;
    AutoRefresh *m_autoRefresh = nullptr;
    QAction *m_preferences = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_about = nullptr;
    QLabel *m_activity = nullptr;
    QLabel *m_clipboard = nullptr;
    QLabel *m_demo = nullptr;
    QLabel *m_sessionEnd = nullptr;
    QLabel *m_refreshed = nullptr;
    bool m_wasShown = false;
    bool m_mayClose = false; ///< The person was asked, or need not be.
    QTimer *m_minute = nullptr; ///< Runs while the window is shown, so that a hidden one never wakes up.
};
