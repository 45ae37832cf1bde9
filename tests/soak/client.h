// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/accountstore.h"
#include "account/session.h"
#include "api/apiclient.h"
#include "base/clock.h"
#include "support/memorystore.h"
#include "tokens/creationjournal.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>

/// What became of all that was asked for.
struct Tally
{
    int refreshed = 0;
    int refreshFailed = 0;
    int abandoned = 0; ///< Refreshes whose asker left before the answer.
    int confirmed = 0; ///< Creates whose secret arrived.
    int refused = 0;   ///< Creates that the server surely did not do.
    int lost = 0;      ///< Creates that were done, and the secret was named as lost.
    int notCreated = 0;
    int revoked = 0;
    int revokeFailed = 0;
    int wrong = 0; ///< What must never be.
};

/// All of the program below its window, and the person who uses it.
class Client
{
public:
    Client(const QUrl &apiUrl, const QString &caPath);

    bool signIn();
    void refresh();
    /// Asks, and is gone before the answer.
    void refreshAndLeave();
    void refreshTwiceAtOnce();
    /// And revokes it again.
    void create(const QString &name);
    /// Revokes what creates have left behind; true when nothing is left.
    bool tidy();
    /// A fresh connection, and nothing under way.
    void settle();

    QStringList ids() const;
    /// Neither a note nor a secret is left of any create.
    bool isClean();
    const Tally &tally() const { return m_tally; }

private:
    void fail(const char *what);
    void meet(const TokenCreator::Finding &finding);
    void revoke(const QString &id);

    SystemClock m_clock;
    QTemporaryDir m_folder;
    QSettings m_settings;
    AccountStore m_accounts;
    MemoryStore m_store;
    QNetworkAccessManager m_network;
    ApiClient m_api;
    Session m_session;
    TokenModel m_model;
    TokenFilterModel m_filter{m_model, m_clock};
    TokenService m_service;
    CreationJournal m_journal;
    TokenCreator m_creator;
    QSet<QString> m_unwanted; ///< Ids to be revoked.
    Tally m_tally;
};
