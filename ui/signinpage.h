// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QWidget>

#include <memory>

class MessageStack;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class Session;

/// The ways to sign in, on one page: email and password, a bearer token, the demo. Serves the first sign-in,
/// the one after a session ended, and that of another account.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    /// `session` is borrowed.
    explicit SignInPage(Session &session, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Puts the page in its first state for what the session is now, and the focus where to begin.
    void prepare();
    /// Whether a sign-in is under way.
    bool isBusy() const { return m_attempt != nullptr; }

Q_SIGNALS:
    void demoRequested();
    /// Back to the tokens without signing in again.
    void backRequested();
    /// A sign-in is over, well or badly.
    void becameIdle();

private:
    QWidget *makeForm();
    QWidget *makeLinks();
    void submit();
    void finish(const Result<void> &result);
    void forgetSecrets();
    void cancel();
    void setBusy(bool busy);
    void fail(const QString &headline, const QString &detail);

    Session &m_session;
    MessageStack *m_messages;
    QLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_server;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_bearer;
    QCheckBox *m_keep;
    QPushButton *m_signIn;
    QPushButton *m_cancel;
    QPushButton *m_demo;
    QPushButton *m_back;
    std::unique_ptr<QObject> m_attempt; ///< The context of the sign-in under way: gone, its answer is nobody's.
};
