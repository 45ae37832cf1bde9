// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "credentialstore.h"

void eraseSurely(CredentialStore &store, const QString &key, QObject *context, Callback<void, StoreError> callback)
{
    store.erase(key, context, [=, &store, callback = std::move(callback)](const Result<void, StoreError> &erased) {
        if (erased || erased.error() != StoreError::NotFound) {
            callback(erased);
            return;
        }
        store.write(key, Secret::copyOf("erased"), context, [=, &store](const Result<void, StoreError> &written) {
            written ? store.erase(key, context, callback) : callback(written);
        });
    });
}
