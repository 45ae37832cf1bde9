// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

class QSettings;

/// Whose tokens these are, as far as one can know it. Holds nothing secret.
struct Account
{
    QUrl apiUrl;
    QString address = {}; ///< What the person signed in with; empty after a pasted API token.
    QString subject = {}; ///< The JWT's own word for the person; empty without a JWT.

    /// The name of the credential in the keychain: unique on this computer, for one account always the same.
    QString keychainKey() const;
    /// Surely the same person at the same server. False where it can't be known.
    bool isSurely(const Account &other) const;

    bool operator==(const Account &) const = default;
};

/// The accounts that the person works with, in the order in which they came.
///
/// An account is listed for this run from its first sign-in on, and for good once its credential was kept: an account
/// that nothing was kept of leaves no trace in the settings.
class AccountStore final : public QObject
{
    Q_OBJECT

public:
    /// `settings` is borrowed. What version 0.1.0 wrote there is brought to today's form; an entry that makes no sense is
    /// passed over.
    explicit AccountStore(QSettings &settings, QObject *parent = nullptr);
    ~AccountStore() override;

    QList<Account> accounts() const;
    /// The listed account that this surely is, as it is listed: an API token's JWT or an address in capitals finds it too.
    std::optional<Account> find(const Account &account) const;
    /// Whose tokens were worked on last; of those at this address alone, where one is given.
    std::optional<Account> current(const QUrl &apiUrl = {}) const;
    /// Whether the keychain holds a credential to sign in with.
    bool isKept(const Account &account) const;
    /// Whether the keychain may hold one at all: one that should have been erased counts.
    bool mayHaveItem(const Account &account) const;
    /// Where settings of this account alone go; empty where nothing may be remembered of it.
    QString settingsGroup(const Account &account) const;

    /// Lists it for this run.
    void add(const Account &account);
    void setCurrent(const Account &account);
    /// Its credential is in the keychain: lists it for good.
    void keep(const Account &account);
    /// Nobody may sign in with its credential any more. It stays listed.
    void release(const Account &account);
    /// Its credential was seen gone from the keychain.
    void setErased(const Account &account);
    /// It was never here: its settings go too.
    void forget(const Account &account);

Q_SIGNALS:
    void changed();
    /// By forget(): what else is kept of it is to go, too.
    void forgotten(const Account &account);
    /// The settings can't be written: what is listed here holds until the program ends, and no longer.
    void writeFailed();

private:
    enum class Item { None, Left, Kept }; ///< In the keychain. Left: it should be gone, and was not seen gone.

    struct Entry
    {
        Account account;
        Item item = Item::None;
        bool isWritten = false; ///< It stands in the settings.
        int position = 0;
    };

    void read();
    void adopt(const QString &group);
    const Entry *entryOf(const Account &account) const;
    Entry &entryFor(const Account &account);
    void write(Entry &entry);
    void sync();

    QSettings &m_settings;
    QList<Entry> m_entries;
    QString m_current; ///< Its keychain key.
};
