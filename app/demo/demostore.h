// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credentialstore.h"

#include <map>

/// The program's keychain, with a door to the demo account: what belongs to it stays in memory, and the
/// computer's keychain never hears of it.
class DemoStore final : public CredentialStore
{
public:
    /// `real` is borrowed.
    explicit DemoStore(CredentialStore &real);

    void read(const QString &key, QObject *context, Callback<Secret, StoreError> callback) override;
    void write(const QString &key, Secret secret, QObject *context, Callback<void, StoreError> callback) override;
    void erase(const QString &key, QObject *context, Callback<void, StoreError> callback) override;

private:
    CredentialStore &m_real;
    QString m_demoKeys; ///< How the keys of the demo account begin.
    std::map<QString, Secret> m_items;
};
