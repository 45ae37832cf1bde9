// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "credentialstore.h"

#include <chrono>

/// The operating system's keychain through QtKeychain: Secret Service or KWallet, Windows Credential
/// Manager, macOS Keychain. What these really answer is in docs/qt-facts.md; nothing they say is believed unread.
class KeychainStore final : public CredentialStore
{
public:
    /// `patience`: how long one call may take before NoAnswer. A person may be typing the keychain's password.
    explicit KeychainStore(std::chrono::milliseconds patience = std::chrono::seconds(30));

    void read(const QString &key, QObject *context, Callback<Secret, StoreError> callback) override;
    void write(const QString &key, Secret secret, QObject *context, Callback<void, StoreError> callback) override;
    /// NotFound where the item was not there to begin with: a locked keychain looks the same.
    void erase(const QString &key, QObject *context, Callback<void, StoreError> callback) override;

private:
    std::chrono::milliseconds m_patience;
};
