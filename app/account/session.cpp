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
    , m_apiUrl(std::move(apiUrl))
    , m_account{.apiUrl = m_apiUrl}
{
}

Session::~Session() = default;

void Session::restore()
{
    const auto account = m_accounts.kept(m_apiUrl);
    if (!account) {
        return;
    }
    m_account = *account;
    setState(State::Restoring);
    m_credentials.read(account->keychainKey(), this, [=, this, generation = ++m_generation](Result<Secret, StoreError> kept) {
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
        take(*account, *std::move(credential), false);
        m_kept = true;
        Q_EMIT stateChanged();
    });
}

void Session::signIn(const QString &address, const Secret &password, bool keep, QObject *context, Callback<void> callback)
{
    const QUrl apiUrl = m_apiUrl;
    m_api.signIn(apiUrl, address, password, this,
                 [=, this, guard = QPointer(context), callback = std::move(callback)](Result<Secret> jwt) {
                     if (!guard) {
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
                     take({.apiUrl = apiUrl, .address = address}, *std::move(credential), keep);
                     callback({});
                 });
}

void Session::signIn(Credential credential, bool keep, QObject *context, Callback<void> callback)
{
    const auto login = std::make_shared<Login>(Login{m_apiUrl, std::move(credential)});
    m_api.listTokens(*login, this,
                     [=, this, guard = QPointer(context), callback = std::move(callback)](const Result<QList<Token>> &list) {
                         if (!guard) {
                             return;
                         }
                         if (!list) {
                             callback(failure(list.error()));
                             return;
                         }
                         take({.apiUrl = login->apiUrl}, std::move(login->credential), keep);
                         callback({});
                     });
}

void Session::begin(Account account, Credential credential)
{
    take(std::move(account), std::move(credential), false);
}

void Session::take(Account account, Credential credential, bool keepIt)
{
    ++m_generation;
    const auto claims = claimsOf(credential);
    if (claims) {
        account.subject = claims->subject;
        m_endsAt = claims->expiresAt;
    } else {
        m_endsAt.reset();
    }
    const bool sameAccount = m_state == State::Refused && account.isSurely(m_account);
    // What the new sign-in does not overwrite in the keychain would stay there for nobody.
    if (m_kept && !(keepIt && account.keychainKey() == m_account.keychainKey())) {
        m_accounts.forget(m_account);
        m_credentials.erase(m_account.keychainKey(), this, [](const auto &) {});
    }
    m_kept = false;
    m_login.emplace(account.apiUrl, std::move(credential));
    m_account = std::move(account);
    setState(State::SignedIn);
    Q_EMIT signedIn(sameAccount);
    if (keepIt) {
        keep();
    }
}

void Session::keep()
{
    m_credentials.write(m_account.keychainKey(), m_login->credential.secret().clone(), this,
                        [this, generation = m_generation](Result<void, StoreError> written) {
                            if (generation != m_generation) {
                                return;
                            }
                            if (!written) {
                                Q_EMIT keepFailed(written.error());
                                return;
                            }
                            m_accounts.keep(m_account);
                            m_kept = true;
                            Q_EMIT stateChanged();
                        });
}

void Session::signOut(QObject *context, Callback<void, StoreError> callback)
{
    ++m_generation;
    const Account account = std::exchange(m_account, Account{.apiUrl = m_apiUrl});
    const bool wasKept = std::exchange(m_kept, false);
    m_login.reset();
    m_endsAt.reset();
    setState(State::SignedOut);
    Q_EMIT signedOut();
    if (wasKept) {
        eraseKept(account, context, std::move(callback));
    } else {
        QMetaObject::invokeMethod(context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
    }
}

void Session::eraseKept(const Account &account, QObject *context, Callback<void, StoreError> callback)
{
    m_accounts.forget(account);
    m_credentials.erase(account.keychainKey(), context, std::move(callback));
}

void Session::refuse()
{
    if (m_state == State::SignedIn) {
        setState(State::Refused);
    }
}

void Session::declineSignIn()
{
    Q_EMIT signInDeclined();
}

void Session::failRestore(StoreError error)
{
    setState(State::SignedOut);
    Q_EMIT restoreFailed(error);
}

void Session::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}
