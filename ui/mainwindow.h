// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"

#include <QMainWindow>

class AccountActions;
class LeaveGuard;
class MessageStack;
class QAction;
class QLabel;
class QStackedWidget;
class QTimer;
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
    /// Brings the window to the person, as far as the desktop allows.
    void comeForward();

Q_SIGNALS:
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void restoreLayout();

    void showState();
    void showSignInPage();
    void showWanted();
    void askToSignInAgain();
    void updateStatus();
    void showClipboard(int seconds);
    bool isDemo() const;

    Parts m_parts;
    MessageStack *m_messages = nullptr;
    QStackedWidget *m_pages = nullptr;
    SignInPage *m_signInPage = nullptr;
    TokensPage *m_tokensPage = nullptr;
    LeaveGuard *m_leaveGuard = nullptr;
    AccountActions *m_accountActions = nullptr;
    QAction *m_quit = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_about = nullptr;
    QLabel *m_activity = nullptr;
    QLabel *m_clipboard = nullptr;
    QLabel *m_demo = nullptr;
    QLabel *m_account = nullptr;
    QLabel *m_sessionEnd = nullptr;
    QLabel *m_refreshed = nullptr;
    bool m_mayClose = false; ///< The person was asked, or need not be.
    QTimer *m_minute = nullptr; ///< Runs while the window is shown, so that a hidden one never wakes up.
};
