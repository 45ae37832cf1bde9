// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "systemkeychain.h"

#include "keychainstore.h"
#include "splitstore.h"

std::unique_ptr<CredentialStore> systemKeychain(std::chrono::milliseconds patience)
{
    auto keychain = std::make_unique<KeychainStore>(patience);
#ifdef Q_OS_WIN
    // An item of Windows has room for 2560 bytes. QtKeychain before 0.15 takes no more. From 2560 bytes on, 0.15 encrypts them and puts
    // what is then too long into the item's attributes, which has an end as well, and wine does not keep attributes.
    constexpr qsizetype largest = 2559;
    return std::make_unique<SplitStore>(std::move(keychain), largest);
#else
    return keychain;
#endif
}
