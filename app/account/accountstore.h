// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

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

/// Remembers between two runs whose credential is in the keychain.
class AccountStore
{
public:
    /// `settings` is borrowed.
    explicit AccountStore(QSettings &settings);

    /// The account whose credential was kept for this address.
    std::optional<Account> kept(const QUrl &apiUrl) const;
    void keep(const Account &account);
    /// Does nothing where another account is remembered for that address.
    void forget(const Account &account);

private:
    QSettings &m_settings;
};
