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
        take(*account, *std::move(credential), Keeping::Done);
    });
}

void Session::signIn(const QString &address, const Secret &password, bool keep, QObject *context, Callback<void> callback)
{
    const QUrl apiUrl = m_apiUrl;
    m_api.signIn(apiUrl, address, password, this,
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
                     take({.apiUrl = apiUrl, .address = address}, *std::move(credential), keep ? Keeping::Write : Keeping::No);
                     callback({});
                 });
}

void Session::signIn(Credential credential, bool keep, QObject *context, Callback<void> callback)
{
    const auto login = std::make_shared<Login>(Login{m_apiUrl, std::move(credential)});
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
    take(std::move(account), std::move(credential), Keeping::No);
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
    const bool sameAccount = m_state == State::Refused && account.isSurely(m_account);
    // What the new sign-in does not overwrite in the keychain would stay there for nobody.
    const auto recorded = m_accounts.kept(account.apiUrl);
    if (m_kept != Kept::No && (keeping == Keeping::No || account.keychainKey() != m_account.keychainKey())) {
        dropKept(m_account);
    } else if (keeping == Keeping::No && recorded && recorded->keychainKey() == account.keychainKey()) {
        dropKept(account);
    }
    m_kept = keeping == Keeping::Done ? Kept::Yes : Kept::No;
    m_login = Login{account.apiUrl, std::move(credential)};
    m_account = std::move(account);
    setState(State::SignedIn);
    Q_EMIT signedIn(sameAccount);
    // Whoever heard of it may have signed out again.
    if (keeping == Keeping::Write && m_login) {
        keep();
    }
}

void Session::dropKept(const Account &account)
{
    m_accounts.forget(account);
    m_credentials.erase(account.keychainKey(), this, [](const auto &) {});
}

void Session::keep()
{
    m_kept = Kept::Perhaps;
    m_credentials.write(m_account.keychainKey(), m_login->credential.secret().clone(), this,
                        [this, generation = m_generation](Result<void, StoreError> written) {
                            if (generation != m_generation) {
                                return;
                            }
                            if (!written) {
                                const StoreError error = written.error();
                                const bool inDoubt = error == StoreError::NoAnswer || error == StoreError::NotVerified;
                                m_kept = inDoubt ? Kept::Perhaps : Kept::No;
                                Q_EMIT keepFailed(error);
                                return;
                            }
                            // One account is remembered for an address; another's item would stay for nobody.
                            if (const auto other = m_accounts.kept(m_account.apiUrl);
                                other && other->keychainKey() != m_account.keychainKey()) {
                                dropKept(*other);
                            }
                            m_accounts.keep(m_account);
                            m_kept = Kept::Yes;
                            Q_EMIT stateChanged();
                        });
}

void Session::signOut(QObject *context, Callback<void, StoreError> callback)
{
    ++m_generation;
    ++m_signOuts;
    const Account account = std::exchange(m_account, Account{.apiUrl = m_apiUrl});
    const auto recorded = m_accounts.kept(account.apiUrl);
    // The record tells of an item that could not be read in this run.
    const bool isRecorded = recorded && recorded->keychainKey() == account.keychainKey();
    const bool wasKept = std::exchange(m_kept, Kept::No) != Kept::No || isRecorded;
    m_login.reset();
    m_endsAt.reset();
    m_api.closeConnections();
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
    m_account = Account{.apiUrl = m_apiUrl};
    setState(State::SignedOut);
    Q_EMIT restoreFailed(error);
}

void Session::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}
