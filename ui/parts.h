// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QUrl>

class AccountStore;
class AgePolicy;
class Clock;
class Identifier;
class PreferenceStore;
class QSettings;
class Reachability;
class Reviewer;
class Revoker;
class Rotator;
class SecretClipboard;
class Session;
class TokenCreator;
class TokenModel;
class TokenService;
class TokenWatcher;

/// What the window and its pages show and work on. All borrowed; all outlive the window.
struct Parts
{
    Session &session;
    AccountStore &accounts;
    TokenService &service;
    Revoker &revoker;
    TokenCreator &creator;
    TokenModel &model;
    TokenWatcher &watcher;
    Rotator &rotator;
    AgePolicy &agePolicy;
    Identifier &identifier;
    Reviewer &reviewer;
    SecretClipboard &clipboard;
    QSettings &settings;
    PreferenceStore &preferences;
    const Clock &clock;
    Reachability &reachability;
    QUrl demoUrl; ///< An account at this address is the demo.
};
