// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credentialstore.h"
#include "base/statefile.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <map>
#include <optional>
#include <vector>

class AccountStore;
class TokenCreator;

/// Knows the secrets of the tokens that were created here when it sees them again, and keeps none of them: beside a
/// token's id stands the HMAC-SHA-256 of its secret under a key of the account's own, which is in the keychain. The file
/// alone tells nobody whether a text is the secret, nor does a part of it.
///
/// For an account that nothing may be remembered of, all this lasts until the program ends. An account is named by
/// Account::keychainKey().
class SecretDigests final : public QObject
{
    Q_OBJECT

public:
    /// Whose secret it is.
    struct Match
    {
        QString account;
        QString id;
        QString name; ///< That the token was created with.

        bool operator==(const Match &) const = default;
    };

    struct Answer
    {
        QList<std::optional<Match>> matches; ///< One for each secret that was asked for.
        std::optional<StoreError> trouble;   ///< Why the tokens of some account could not be compared.
    };

    enum class Trouble {
        SetAside,   ///< The file was damaged and moved to `detail`.
        NotWritten, ///< `detail` is the system's word for why.
    };
    Q_ENUM(Trouble)

    /// Everything is borrowed and must outlive this; `creator` brings the secrets. `path`: the file's.
    SecretDigests(QString path, CredentialStore &store, const AccountStore &accounts, const TokenCreator &creator, QObject *parent = nullptr);
    ~SecretDigests() override;

    /// Compares them with all that was created here, for whichever account.
    void find(std::vector<Secret> secrets, QObject *context, std::function<void(const Answer &)> answer);
    /// Erases the account's key, and all that was kept under it. Success means that the keychain is open and has none.
    void forget(const QString &account, QObject *context, Callback<void, StoreError> callback);

Q_SIGNALS:
    void troubled(SecretDigests::Trouble trouble, const QString &detail);

private:
    struct Entry
    {
        QString id;
        QString name;
        QByteArray digest;
    };
    struct Search;

    void remember(const QString &account, const QString &id, const QString &name, const Secret &secret);
    void put(const QString &account, const Entry &entry);
    /// The account's key, made where there is none. The keychain must be known to be open.
    void withKey(const QString &account, Callback<Secret, StoreError> callback);
    const Secret &passingKey(const QString &account);
    void searchNext(const std::shared_ptr<Search> &search);
    bool mayBeRemembered(const QString &account) const;
    void load();
    void write();

    StateFile m_file;
    CredentialStore &m_store;
    const AccountStore &m_accounts;
    bool m_isLoaded = false;
    QHash<QString, QList<Entry>> m_entries;   ///< By account.
    std::map<QString, Secret> m_passingKeys;  ///< By account: those that are not in the keychain, or not yet.
    QHash<QString, int> m_forgotten;          ///< How often an account was: what was on its way before then is dropped.
};
