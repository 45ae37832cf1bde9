// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "credentialstore.h"

#include <chrono>
#include <memory>

/// The keychain of this system, for secrets of any length. `patience` as in KeychainStore.
std::unique_ptr<CredentialStore> systemKeychain(std::chrono::milliseconds patience = std::chrono::seconds(30));
