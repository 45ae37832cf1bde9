// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "accountactions.h"

#include "actions.h"
#include "account/session.h"
#include "commandline.h"
#include "errortext.h"
#include "forgetdialog.h"
#include "icons.h"
#include "leaveguard.h"
#include "messagebar.h"
#include "tokens/identifier.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenwatcher.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

AccountActions::AccountActions(Session &session, AccountStore &accounts, TokenCreator &creator, MessageStack &messages,
                               TokenWatcher &watcher, Identifier &identifier, LeaveGuard &guard, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_accounts(accounts)
    , m_creator(creator)
    , m_messages(messages)
    , m_watcher(watcher)
    , m_identifier(identifier)
    , m_guard(guard)
    , m_window(window)
    , m_switches(new QActionGroup(this))
    , m_add(newAction(themedIcon("account-add"_L1), tr("&Add account…"), this))
    , m_forget(newAction(themedIcon("account-forget"_L1), tr("&Forget account…"), this))
    , m_signOut(newAction(themedIcon("sign-out"_L1), tr("Sign &out"), this))
{
    m_forget->setToolTip(tr("Delete from this computer what it keeps of the account"));
    connect(m_add, &QAction::triggered, this, [this] { leaveThen([this] { m_session.want(std::nullopt); }); });
    connect(m_forget, &QAction::triggered, this, &AccountActions::askToForget);
    connect(m_signOut, &QAction::triggered, this, [this] { leaveThen([this] { signOut(); }); });

    connect(&accounts, &AccountStore::changed, this, &AccountActions::updateLater);
    connect(&session, &Session::stateChanged, this, &AccountActions::updateLater);
    connect(&session, &Session::wantedChanged, this, &AccountActions::updateLater);
    connect(&session, &Session::leftBehind, this, &AccountActions::showLeftBehind);
    update();
}

QString AccountActions::nameOf(const Account &account)
{
    if (!account.address.isEmpty()) {
        return account.address;
    }
    return account.subject.isEmpty() ? tr("An API token's account") : account.subject;
}

QString AccountActions::labelOf(const Account &account) const
{
    const auto listed = m_accounts.accounts();
    const bool isShared = std::any_of(listed.begin(), listed.end(), [&](const Account &other) {
        return other.keychainKey() != account.keychainKey() && nameOf(other) == nameOf(account);
    });
    const bool isElsewhere = account.apiUrl != CommandLine::defaultApiUrl();
    //: %1: an account's address; %2: the server that it is at, like api.mail.cx
    return isShared || isElsewhere ? tr("%1 (%2)").arg(nameOf(account), account.apiUrl.authority()) : nameOf(account);
}

void AccountActions::addTo(QMenu *menu)
{
    m_places.append({.menu = menu, .end = menu->addSeparator()});
    menu->addActions({m_add, m_forget, m_signOut});
    update();
}

/// Not at once: it may be one of the accounts' own actions that brought the change.
void AccountActions::updateLater()
{
    if (!std::exchange(m_isUpdateDue, true)) {
        QMetaObject::invokeMethod(this, &AccountActions::update, Qt::QueuedConnection);
    }
}

void AccountActions::update()
{
    m_isUpdateDue = false;
    qDeleteAll(m_switches->actions());
    const bool isSignedIn = m_session.login() != nullptr;
    int number = 0;
    const auto accounts = m_accounts.accounts();
    for (const Account &account : accounts) {
        auto *action = new QAction(labelOf(account).replace(u'&', u"&&"_s), m_switches);
        action->setCheckable(true);
        action->setChecked(isSignedIn && account.keychainKey() == m_session.account().keychainKey());
        if (constexpr int mostNumbered = 9; ++number <= mostNumbered) {
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        }
        connect(action, &QAction::triggered, this, [this, account] { choose(account); });
        for (const Place &place : std::as_const(m_places)) {
            if (place.menu) {
                place.menu->insertAction(place.end, action);
            }
        }
    }
    m_forget->setEnabled(forgettable().has_value());
    m_signOut->setEnabled(isSignedIn);
    Q_EMIT changed();
}

void AccountActions::leaveThen(const std::function<void()> &then)
{
    m_guard.leave(LeaveGuard::Leave::Account, then);
}

void AccountActions::choose(const Account &account)
{
    updateLater(); // The mark stays with the account in use until another is.
    if (m_session.login() && account.keychainKey() == m_session.account().keychainKey()) {
        m_session.want(m_session.account());
        return;
    }
    leaveThen([this, account] { m_session.switchTo(account); });
}

void AccountActions::signOut()
{
    const Account account = m_session.account();
    m_session.signOut(this, [this, account](const Result<void, StoreError> &erased) {
        if (!erased) {
            showLeftBehind(account, erased.error());
        }
    });
}

void AccountActions::showLeftBehind(const Account &account, StoreError error)
{
    const auto again = [this, account] {
        if (m_accounts.isKept(account)) {
            return; // A newer one took its place.
        }
        m_session.eraseKept(account, this, [this, account](const Result<void, StoreError> &erased) {
            if (!erased) {
                showLeftBehind(account, erased.error());
            }
        });
    };
    const bool isSignedOut = !m_session.login();
    showFailure(account, isSignedOut ? ErrorText::notErased(error) : ErrorText::leftBehind(error, nameOf(account)), again);
}

/// The account in use, or the one whose sign-in page is shown.
std::optional<Account> AccountActions::forgettable() const
{
    return m_session.wanted() ? m_accounts.find(*m_session.wanted()) : std::nullopt;
}

void AccountActions::askToForget()
{
    const auto account = forgettable();
    if (!account) {
        return;
    }
    if (m_creator.isCreating(*account)) {
        m_messages.post(Topic::Account, {
            .headline = tr("%1 can't be forgotten just now.").arg(nameOf(*account)),
            .detail = tr("A token is being created for it. Wait until its secret is saved, and try again."),
        }, account->keychainKey());
        return;
    }
    auto *dialog = new ForgetDialog(labelOf(*account), m_creator.unsavedNames(*account), m_window);
    connect(dialog, &QDialog::accepted, this, [this, account = *account] { leaveThen([this, account] { forget(account); }); });
    dialog->open();
}

/// The secrets first: what fails leaves the account where it was, to be tried again.
void AccountActions::forget(const Account &account)
{
    const auto unlessFailed = [this, account](const std::function<void()> &then) {
        return [=, this](const Result<void, StoreError> &erased) {
            if (erased) {
                then();
            } else {
                showFailure(account, ErrorText::notForgotten(erased.error(), nameOf(account)), [this, account] { forget(account); });
            }
        };
    };
    const bool wasStored = m_accounts.mayHaveItem(account);
    const auto finish = [=, this] {
        m_watcher.forget(account); // Where the disk refuses, the history says so itself.
        showForgotten(account, wasStored);
    };
    const auto forgetSession = [=, this] { m_session.forget(account, this, unlessFailed(finish)); };
    const auto forgetDigests = [=, this] { m_identifier.forget(account, this, unlessFailed(forgetSession)); };
    m_creator.forget(account, this, unlessFailed(forgetDigests));
}

void AccountActions::showForgotten(const Account &account, bool wasStored)
{
    m_messages.post(Topic::Account, {
        .headline = tr("%1 is forgotten on this computer.").arg(nameOf(account)),
        .detail = wasStored ? tr("Its credential was looked for in the keychain afterwards, and is gone.") : QString(),
    }, account.keychainKey());
}

void AccountActions::showFailure(const Account &account, const ErrorText &text, const std::function<void()> &again)
{
    m_messages.post(Topic::Account, {
        .severity = Message::Severity::Error,
        .headline = text.headline,
        .detail = text.detail,
        .actions = {{tr("Try again"), again}},
    }, account.keychainKey());
}
