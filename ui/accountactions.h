// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/accountstore.h"
#include "account/credentialstore.h"

#include <QObject>
#include <QPointer>

#include <functional>

class ErrorText;
class Identifier;
class LeaveGuard;
class MessageStack;
class QAction;
class QActionGroup;
class QMenu;
class Session;
class TokenCreator;
class TokenWatcher;

/// What can be done with accounts, as actions: one for each to switch to it, then to add one, to forget one, to sign out;
/// and what has to be asked and said around that.
class AccountActions final : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this. `window` is what questions stand in front of.
    AccountActions(Session &session, AccountStore &accounts, TokenCreator &creator, MessageStack &messages, TokenWatcher &watcher, Identifier &identifier, LeaveGuard &guard, QWidget *window);

    /// Puts all actions at the end of a menu, and keeps the accounts in it up to date.
    void addTo(QMenu *menu);

    /// What people call an account.
    static QString nameOf(const Account &account);
    /// The name, and the server where the name is not enough.
    QString labelOf(const Account &account) const;

Q_SIGNALS:
    /// The accounts, or their labels, are others now.
    void changed();

private:
    void updateLater();
    void update();
    void leaveThen(const std::function<void()> &then);
    void choose(const Account &account);
    void signOut();
    void showLeftBehind(const Account &account, StoreError error);
    void askToForget();
    void forget(const Account &account);
    void showForgotten(const Account &account, bool wasStored);
    /// One message for each account: a newer one takes an older one's place.
    void showFailure(const Account &account, const ErrorText &text, const std::function<void()> &again);
    std::optional<Account> forgettable() const;

    struct Place
    {
        QPointer<QMenu> menu;
        QAction *end; ///< The accounts stand before it.
    };

    Session &m_session;
    AccountStore &m_accounts;
    TokenCreator &m_creator;
    MessageStack &m_messages;
    TokenWatcher &m_watcher;
    Identifier &m_identifier;
    LeaveGuard &m_guard;
    QWidget *m_window;
    QActionGroup *m_switches;
    QAction *m_add;
    QAction *m_forget;
    QAction *m_signOut;
    QList<Place> m_places;
    bool m_isUpdateDue = false;
};
