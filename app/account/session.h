// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "accountstore.h"
#include "credential.h"
#include "credentialstore.h"

#include <QDateTime>
#include <QHash>
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

    /// Everything is borrowed and must outlive this. `apiUrl`: where a new account signs in.
    Session(ApiClient &api, AccountStore &accounts, CredentialStore &credentials, QUrl apiUrl, QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    /// Whose tokens these are; while Restoring, whose they will be. Nobody's when signed out.
    const Account &account() const { return m_account; }
    /// Null while nobody is signed in. Valid until the next change.
    const Login *login() const { return m_login ? &*m_login : nullptr; }
    /// Whether each look at the list is itself a use of one of its tokens.
    bool isByApiToken() const;
    /// When the JWT ends by its own word; nothing for an API token.
    std::optional<QDateTime> endsAt() const { return m_endsAt; }
    /// Whom signIn() is for: the account in use, one of the list, or nobody known: a new one.
    const std::optional<Account> &wanted() const { return m_wanted; }
    /// Somebody has to sign in: nobody is, or another account than the one in use is wanted.
    bool isAsking() const;
    /// Where signIn() goes.
    const QUrl &apiUrl() const { return m_wanted ? m_wanted->apiUrl : m_defaultApiUrl; }
    void setDefaultApiUrl(const QUrl &apiUrl);
    /// Whether the keychain is known to hold this credential.
    bool isKept() const { return m_isKept; }

    /// Begins with the account that was used last (with an address: last there), with what the keychain holds for it.
    /// Fails through restoreFailed(); where nothing was kept, it is the one that is wanted.
    void restore(const QUrl &apiUrl = {});
    /// Drops the present login and restores this account, as above. Where nothing of it was kept, it only becomes
    /// wanted, and the present login stays until it has signed in.
    void switchTo(const Account &account);
    /// Who is to sign in next; nobody known: a new account. The present login stays until then, and with the account in
    /// use it is as before.
    void want(const std::optional<Account> &account);

    /// `keep`: give the credential to the keychain; whether that worked comes through keepFailed().
    /// Fails with SignedOut where signOut() was called meanwhile.
    void signIn(const QString &address, const Secret &password, bool keep, QObject *context, Callback<void> callback);
    /// Tries the credential on the token list before taking it.
    void signIn(Credential credential, bool keep, QObject *context, Callback<void> callback);
    /// Signs in with a credential that is known to be good, keeps nothing, and lists nobody.
    void begin(Account account, Credential credential);

    /// Forgets the credential here at once; the result tells of the keychain's copy. The account stays listed.
    void signOut(QObject *context, Callback<void, StoreError> callback);
    /// Erases a credential that an earlier sign-out left behind. Success means that the keychain is open and has none.
    void eraseKept(const Account &account, QObject *context, Callback<void, StoreError> callback);

    /// Signs the account out, erases what the keychain has of it, and takes it off the list. After a failure it stays
    /// there, signed out.
    void forget(Account account, QObject *context, Callback<void, StoreError> callback);

    /// The server answered 401. Asks for a new credential until the next sign-in, or declineSignIn().
    void refuse();
    void declineSignIn();

Q_SIGNALS:
    void stateChanged();
    /// A new credential is in use. `sameAccount`: surely the one that was signed in before.
    void signedIn(bool sameAccount);
    /// The person does not want to sign in again now.
    void signInDeclined();
    /// The login was dropped, by signOut() or on the way to another account.
    void signedOut();
    /// The account is off the list: what else is kept of it is to go, too.
    void forgotten(const Account &account);
    void wantedChanged();
    void keepFailed(StoreError error);
    /// The credential of wanted() is not to be had.
    void restoreFailed(StoreError error);
    /// The keychain may still hold a credential of this account that a new sign-in made useless.
    void leftBehind(const Account &account, StoreError error);

private:
    enum class Keeping { Never, No, Write, Done }; ///< Never: the account is not even listed.

    void take(Account account, Credential credential, Keeping keeping);
    void list(Account &account);
    void keep();
    bool mayHaveItem(const Account &account) const;
    void dropKept(const Account &account);
    /// Leaves the present login, for `next` in `state`.
    void leave(State state, const std::optional<Account> &next);
    void failRestore(StoreError error);
    void setState(State state);

    ApiClient &m_api;
    AccountStore &m_accounts;
    CredentialStore &m_credentials;
    QUrl m_defaultApiUrl;

    State m_state = State::SignedOut;
    Account m_account;
    std::optional<Account> m_wanted;
    std::optional<Login> m_login;
    std::optional<QDateTime> m_endsAt;
    bool m_isKept = false;
    QHash<QString, int> m_writes; ///< Keychain key → number of the write that is under way or gave no clear answer.
    int m_lastWrite = 0;
    bool m_declined = false; ///< Refused, and the person does not want to sign in for what met it so far.
    int m_generation = 0; ///< Counts sign-ins and sign-outs: an answer to an older one is dropped.
    int m_signOuts = 0;   ///< A sign-in that was on its way when the person signed out is dropped too.
};
