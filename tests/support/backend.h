// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/accountstore.h"
#include "account/session.h"
#include "api/apiclient.h"
#include "demo/vendor.h"
#include "manualclock.h"
#include "memorystore.h"
#include "vendornetwork.h"

#include <QFile>
#include <QSettings>
#include <QSslConfiguration>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

/// All that a Session needs, with nothing real behind it: a vendor and a keychain in memory, settings in a
/// folder of their own. One account is known to the vendor.
struct Backend
{
    static QUrl apiUrl() { return QUrl(QStringLiteral("https://api.test.invalid")); }
    static QString address() { return QStringLiteral("owner@example.com"); }
    static QString password() { return QStringLiteral("correct horse battery"); }
    static Secret passwordSecret() { return Secret::take(password()); }

    Backend() { vendor.setAccount(address(), password()); }

    Credential jwt(qint64 seconds = 7 * 24 * 60 * 60)
    {
        return *Credential::fromText(Secret::take(vendor.issueJwt(seconds)));
    }

    /// A JWT that the vendor takes, for a person of another name.
    Credential jwtOf(const QString &subject)
    {
        vendor.setAccount(subject, password());
        Credential credential = jwt();
        vendor.setAccount(address(), password());
        return credential;
    }

    /// The account whose credential is kept, where there is one.
    std::optional<Account> kept() const
    {
        const auto listed = accounts.accounts();
        const auto found = std::find_if(listed.begin(), listed.end(), [this](const Account &each) { return accounts.isKept(each); });
        return found == listed.end() ? std::nullopt : std::optional(*found);
    }

    Account account() const { return {.apiUrl = apiUrl(), .address = address()}; }

    QString settingsPath() const { return folder.filePath(QStringLiteral("settings.ini")); }

    QByteArray settingsText()
    {
        settings.sync();
        QFile file(settingsPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    ManualClock clock;
    Vendor vendor{clock};
    VendorNetwork network{vendor};
    ApiClient api{network, RequestFactory([] { return QSslConfiguration(); }), std::chrono::seconds(60), {.retries = 0}};
    QTemporaryDir folder;
    QSettings settings{settingsPath(), QSettings::IniFormat};
    AccountStore accounts{settings};
    MemoryStore store;
    Session session{api, accounts, store, apiUrl()};
};
