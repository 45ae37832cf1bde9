// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountstore.h"
#include "credential.h"
#include "credentialstore.h"

#include <QDateTime>
#include <QObject>

#include <optional>

class ApiClient;

/// Who is signed in, with what, and until when.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        SignedOut,
        Restoring, ///< The keychain is being asked for a kept credential.
        SignedIn,
        Refused, ///< Signed in, yet the server answered 401: it wants a new credential.
    };
    Q_ENUM(State)

    /// Everything is borrowed and must outlive this.
    Session(ApiClient &api, AccountStore &accounts, CredentialStore &credentials, QUrl apiUrl, QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    /// Whose tokens these are; while Restoring, whose they will be. The default account when signed out.
    const Account &account() const { return m_account; }
    /// Null while nobody is signed in. Valid until the next change.
    const Login *login() const { return m_login ? &*m_login : nullptr; }
    /// When the JWT ends by its own word; nothing for an API token.
    std::optional<QDateTime> endsAt() const { return m_endsAt; }
    const QUrl &apiUrl() const { return m_apiUrl; }
    /// Whether the keychain is known to hold this credential.
    bool isKept() const { return m_kept == Kept::Yes; }

    /// Signs in with what the keychain holds, if an account was kept. Fails through restoreFailed().
    void restore();

    /// `keep`: give the credential to the keychain; whether that worked comes through keepFailed().
    /// Fails with SignedOut where signOut() was called meanwhile.
    void signIn(const QString &address, const Secret &password, bool keep, QObject *context, Callback<void> callback);
    /// Tries the credential on the token list before taking it.
    void signIn(Credential credential, bool keep, QObject *context, Callback<void> callback);
    /// Signs in with a credential that is known to be good, and keeps nothing.
    void begin(Account account, Credential credential);

    /// Forgets the credential here at once; the result tells of the keychain's copy.
    void signOut(QObject *context, Callback<void, StoreError> callback);
    /// Erases a credential that an earlier sign-out left behind.
    void eraseKept(const Account &account, QObject *context, Callback<void, StoreError> callback);

    /// The server answered 401. Asks for a new credential until the next sign-in, or declineSignIn().
    void refuse();
    void declineSignIn();

Q_SIGNALS:
    void stateChanged();
    /// A new credential is in use. `sameAccount`: surely the one that was refused before.
    void signedIn(bool sameAccount);
    /// The person does not want to sign in again now.
    void signInDeclined();
    void signedOut();
    void keepFailed(StoreError error);
    void restoreFailed(StoreError error);

private:
    enum class Kept { No, Perhaps, Yes }; ///< Perhaps: a write is under way, or gave no clear answer.
    enum class Keeping { No, Write, Done };

    void take(Account account, Credential credential, Keeping keeping);
    void keep();
    void dropKept(const Account &account);
    void failRestore(StoreError error);
    void setState(State state);

    ApiClient &m_api;
    AccountStore &m_accounts;
    CredentialStore &m_credentials;
    QUrl m_apiUrl;

    State m_state = State::SignedOut;
    Account m_account;
    std::optional<Login> m_login;
    std::optional<QDateTime> m_endsAt;
    Kept m_kept = Kept::No;
    bool m_declined = false; ///< Refused, and the person does not want to sign in for what met it so far.
    int m_generation = 0; ///< Counts sign-ins and sign-outs: an answer to an older one is dropped.
    int m_signOuts = 0;   ///< A sign-in that was on its way when the person signed out is dropped too.
};
