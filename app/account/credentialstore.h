// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QObject>

/// Why a secret could not be kept, read or erased.
enum class StoreError {
    Unavailable, ///< No keychain here, or it doesn't answer as one.
    NotFound,    ///< Not to be had now. A locked keychain says this too, so it never means "erase the account".
    Denied,      ///< The keychain, or the person it asked, said no.
    NoAnswer,    ///< Nothing came back within the patience of the store.
    NotVerified, ///< The keychain said yes, and what it gives back is something else, or not whole.
};

/// Where secrets stay between two runs. Keys are opaque and unique on this computer.
/// Every call follows the one shape: `callback` runs once, unless `context` dies first.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;

    virtual void read(const QString &key, QObject *context, Callback<Secret, StoreError> callback) = 0;
    /// Success means that the very text was read back.
    virtual void write(const QString &key, Secret secret, QObject *context, Callback<void, StoreError> callback) = 0;
    /// Success means that it was looked for afterwards and was gone.
    virtual void erase(const QString &key, QObject *context, Callback<void, StoreError> callback) = 0;

protected:
    CredentialStore() = default;
    Q_DISABLE_COPY_MOVE(CredentialStore)
};

/// Erases, and succeeds as well where there was nothing to erase: only an open keychain takes a text in the place of one
/// that can't be found, and what was written can be erased. `context` and `store` must outlive the call together.
void eraseSurely(CredentialStore &store, const QString &key, QObject *context, Callback<void, StoreError> callback);
