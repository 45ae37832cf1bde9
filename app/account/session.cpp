// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "session.h"

#include "api/apiclient.h"
#include "jwt.h"

#include <QPointer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

std::optional<JwtClaims> claimsOf(const Credential &credential)
{
    return credential.kind() == Credential::Kind::Jwt ? readJwt(credential.secret().reveal()) : std::nullopt;
}

} // namespace

Session::Session(ApiClient &api, AccountStore &accounts, CredentialStore &credentials, QUrl apiUrl, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_accounts(accounts)
    , m_credentials(credentials)
    , m_defaultApiUrl(std::move(apiUrl))
    , m_account{.apiUrl = m_defaultApiUrl}
{
    connect(&accounts, &AccountStore::forgotten, this, &Session::forgotten);
}

Session::~Session() = default;

bool Session::isAsking() const
{
    return m_state == State::SignedOut || !m_wanted || m_wanted->keychainKey() != m_account.keychainKey();
}

bool Session::isByApiToken() const
{
    return m_login && m_login->credential.kind() == Credential::Kind::ApiToken;
}

void Session::setDefaultApiUrl(const QUrl &apiUrl)
{
    m_defaultApiUrl = apiUrl;
    if (m_state == State::SignedOut) {
        m_account = {.apiUrl = apiUrl};
    }
    if (!m_wanted) {
        Q_EMIT wantedChanged();
    }
}

void Session::restore(const QUrl &apiUrl)
{
    auto account = m_accounts.current(apiUrl);
    if (!account && apiUrl.isEmpty()) {
        account = m_accounts.current(m_defaultApiUrl);
    }
    if (account) {
        switchTo(*account);
    }
}

void Session::switchTo(const Account &account)
{
    if (!m_accounts.isKept(account)) {
        want(account);
        return;
    }
    m_accounts.setCurrent(account);
    leave(State::Restoring, account);
    m_credentials.read(account.keychainKey(), this, [=, this, generation = m_generation](Result<Secret, StoreError> kept) {
        if (generation != m_generation) {
            return;
        }
        if (!kept) {
            failRestore(kept.error());
            return;
        }
        auto credential = Credential::fromText(*std::move(kept));
        if (!credential) {
            failRestore(StoreError::NotVerified); // Somebody else wrote that item.
            return;
        }
        take(account, *std::move(credential), Keeping::Done);
    });
}

void Session::want(const std::optional<Account> &account)
{
    m_wanted = account;
    Q_EMIT wantedChanged();
}

void Session::signIn(const QString &address, const Secret &password, bool keep, QObject *context, Callback<void> callback)
{
    const QUrl url = apiUrl();
    m_api.signIn(url, address, password, this,
                 [=, this, signOuts = m_signOuts, guard = QPointer(context), callback = std::move(callback)](Result<Secret> jwt) {
                     if (!guard) {
                         return;
                     }
                     if (signOuts != m_signOuts) {
                         callback(failure(ApiError{.kind = ApiError::Kind::SignedOut}));
                         return;
                     }
                     if (!jwt) {
                         callback(failure(jwt.error()));
                         return;
                     }
                     auto credential = Credential::fromText(*std::move(jwt));
                     if (!credential) {
                         callback(failure(ApiError{.kind = ApiError::Kind::BadAnswer, .status = 200, .field = u"token"_s}));
                         return;
                     }
                     take({.apiUrl = url, .address = address}, *std::move(credential), keep ? Keeping::Write : Keeping::No);
                     callback({});
                 });
}

void Session::signIn(Credential credential, bool keep, QObject *context, Callback<void> callback)
{
    const auto login = std::make_shared<Login>(Login{apiUrl(), std::move(credential)});
    m_api.listTokens(*login, this,
                     [=, this, signOuts = m_signOuts, guard = QPointer(context),
                      callback = std::move(callback)](const Result<QList<Token>> &list) {
                         if (!guard) {
                             return;
                         }
                         if (signOuts != m_signOuts) {
                             callback(failure(ApiError{.kind = ApiError::Kind::SignedOut}));
                             return;
                         }
                         if (!list) {
                             callback(failure(list.error()));
                             return;
                         }
                         take({.apiUrl = login->apiUrl}, std::move(login->credential), keep ? Keeping::Write : Keeping::No);
                         callback({});
                     });
}

void Session::begin(Account account, Credential credential)
{
    take(std::move(account), std::move(credential), Keeping::Never);
}

void Session::take(Account account, Credential credential, Keeping keeping)
{
    ++m_generation;
    const auto claims = claimsOf(credential);
    if (claims) {
        account.subject = claims->subject;
        m_endsAt = claims->expiresAt;
    } else {
        m_endsAt.reset();
    }
    const bool sameAccount = m_login && account.isSurely(m_account);
    if (keeping != Keeping::Never) {
        list(account);
    }
    if (keeping == Keeping::No && mayHaveItem(account)) {
        dropKept(account); // Nothing would overwrite it.
    }
    if (m_login && !sameAccount) {
        m_api.closeConnections();
    }
    m_isKept = keeping == Keeping::Done;
    m_login = Login{account.apiUrl, std::move(credential)};
    m_account = std::move(account);
    m_wanted = m_account;
    setState(State::SignedIn);
    Q_EMIT signedIn(sameAccount);
    // Whoever heard of it may have signed out again.
    if (keeping == Keeping::Write && m_login) {
        keep();
    }
}

/// One person stands in the list once, under the name that they had first.
void Session::list(Account &account)
{
    if (const auto known = m_accounts.find(account)) {
        account.address = known->address;
    }
    m_accounts.add(account);
    m_accounts.setCurrent(account);
}

bool Session::mayHaveItem(const Account &account) const
{
    return m_accounts.mayHaveItem(account) || m_writes.contains(account.keychainKey());
}

void Session::dropKept(const Account &account)
{
    eraseKept(account, this, [this, account](const Result<void, StoreError> &erased) {
        if (!erased) {
            Q_EMIT leftBehind(account, erased.error());
        }
    });
}

void Session::keep()
{
    const QString key = m_account.keychainKey();
    const int number = ++m_lastWrite;
    m_writes.insert(key, number);
    m_credentials.write(key, m_login->credential.secret().clone(), this,
                        [=, this, account = m_account, generation = m_generation](const Result<void, StoreError> &written) {
                            if (m_writes.value(key) != number) {
                                return; // Signed out meanwhile: what was written is being erased.
                            }
                            const bool inDoubt =
                                !written && (written.error() == StoreError::NoAnswer || written.error() == StoreError::NotVerified);
                            if (!inDoubt) {
                                m_writes.remove(key);
                            }
                            if (written) {
                                m_accounts.keep(account);
                            }
                            if (generation != m_generation) {
                                return; // Another account is in use by now.
                            }
                            m_isKept = written.has_value();
                            written ? Q_EMIT stateChanged() : Q_EMIT keepFailed(written.error());
                        });
}

void Session::leave(State state, const std::optional<Account> &next)
{
    ++m_generation;
    ++m_signOuts;
    m_isKept = false;
    const bool hadLogin = std::exchange(m_login, std::nullopt).has_value();
    m_endsAt.reset();
    m_api.closeConnections();
    m_account = state == State::SignedOut || !next ? Account{.apiUrl = m_defaultApiUrl} : *next;
    m_wanted = next;
    setState(state);
    if (hadLogin) {
        Q_EMIT signedOut();
    }
}

void Session::signOut(QObject *context, Callback<void, StoreError> callback)
{
    const Account account = m_account;
    leave(State::SignedOut, m_accounts.find(account));
    if (mayHaveItem(account)) {
        eraseKept(account, context, std::move(callback));
    } else {
        QMetaObject::invokeMethod(context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
    }
}

void Session::eraseKept(const Account &account, QObject *context, Callback<void, StoreError> callback)
{
    const QString key = account.keychainKey();
    m_writes.remove(key);
    m_accounts.release(account);
    const auto done = [=, this, guard = QPointer(context), callback = std::move(callback)](const Result<void, StoreError> &erased) {
        if (erased) {
            m_accounts.setErased(account);
        }
        if (guard) {
            callback(erased);
        }
    };
    eraseSurely(m_credentials, key, this, done);
}

void Session::forget(Account account, QObject *context, Callback<void, StoreError> callback)
{
    const QString key = account.keychainKey();
    if (m_state != State::SignedOut && m_account.keychainKey() == key) {
        leave(State::SignedOut, std::nullopt);
    } else if (m_wanted && m_wanted->keychainKey() == key) {
        want(m_state == State::SignedOut ? std::nullopt : std::optional(m_account));
    }
    const auto done = [=, this, guard = QPointer(context), callback = std::move(callback)](const Result<void, StoreError> &erased) {
        const bool isBack = m_login && m_account.keychainKey() == key;
        if (erased && !isBack) {
            m_accounts.forget(account);
        }
        if (guard) {
            callback(erased);
        }
    };
    if (mayHaveItem(account)) {
        eraseKept(account, this, done);
    } else {
        QMetaObject::invokeMethod(this, [done] { done({}); }, Qt::QueuedConnection);
    }
}

void Session::refuse()
{
    if (m_state == State::SignedIn || (m_state == State::Refused && m_declined)) {
        m_declined = false;
        setState(State::Refused);
    }
}

void Session::declineSignIn()
{
    m_declined = true;
    Q_EMIT signInDeclined();
}

void Session::failRestore(StoreError error)
{
    m_account = {.apiUrl = m_defaultApiUrl};
    setState(State::SignedOut);
    Q_EMIT restoreFailed(error);
}

void Session::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}
