// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credentialstore.h"
#include "api/token.h"
#include "base/result.h"
#include "creationjournal.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QUrl>

class Clock;
struct Account;
class Session;
class TokenModel;
class TokenService;

/// A new token's secret, and whether it would survive a crash.
struct NewSecret
{
    CreatedToken token;
    QUrl apiUrl; ///< Of the server that made it.
    std::optional<StoreError> notKept = {}; ///< Why the keychain doesn't hold it: it is in memory alone.
};

/// Creates tokens so that no secret is lost without a word, whatever breaks.
///
/// A note is on the disk before the request leaves, and the secret is in the keychain, read back, before anyone
/// sees it. Both stay until the person has the secret. After a crash, or an answer that was lost, the notes are
/// laid beside the next list: each new token is offered with its secret, or named as lost.
class TokenCreator final : public QObject
{
    Q_OBJECT

public:
    /// Something about an earlier create that the person should know.
    struct Finding
    {
        enum class Kind {
            Unsaved,    ///< The secret is in the keychain: open() has it.
            Lost,       ///< The token exists, and nobody has its secret.
            NotCreated, ///< The server doesn't have such a token.
            Unclear,    ///< The keychain can't be asked now; the next list asks again.
        };

        Kind kind = Kind::Unsaved;
        QString key;  ///< Of the note, for dismiss().
        QString id;   ///< The token's; empty where there is none.
        QString name; ///< The token's.
    };

    /// Everything is borrowed and must outlive this.
    TokenCreator(TokenService &service, Session &session, CredentialStore &store, CreationJournal &journal, TokenModel &model,
                 const Clock &clock, QObject *parent = nullptr);
    ~TokenCreator() override;

    /// JournalFailed: no note could be made, so nothing was sent. After an error that leaves the effect in doubt,
    /// the list is read again and found() tells what became of it. SignedOut: the account was left meanwhile; a secret that
    /// came all the same waits in the keychain until its account is back.
    /// `key`: of its note, for who keeps one of his own about the same token; one is made where none is given.
    void create(const QString &name, QObject *context, Callback<NewSecret> callback, const QString &key = {});
    /// Whether the note of this key is not settled yet. Of another account it may be unknown here.
    bool isOpen(const QString &key) const;

    /// The secret of a token that is marked unsaved.
    void open(const QString &id, QObject *context, Callback<NewSecret, StoreError> callback);
    /// The person has the secret, or gives it up: it leaves the keychain, and the result tells whether it is gone.
    void settle(const QString &id, QObject *context, Callback<void, StoreError> callback);
    /// The person keeps a token whose secret is lost. NotCreated needs no word: its note ends by itself, once the
    /// request can't be on its way any more.
    void dismiss(const QString &key);
    /// found() once more for all that is still open: somebody new listens.
    void tellAgain();

    /// The tokens of any account whose secrets the person has not saved.
    QStringList unsavedNames(const Account &account);
    /// Whether a token is being created for it, or its secret is in memory alone.
    bool isCreating(const Account &account) const;
    /// Erases the unsaved secrets of an account, and its notes. What can't be erased keeps its note.
    void forget(const Account &account, QObject *context, Callback<void, StoreError> callback);

Q_SIGNALS:
    void found(const TokenCreator::Finding &finding);
    /// A new token's secret is in the keychain. `account`: its keychain key. The secret is borrowed.
    void secretKept(const QString &account, const QString &id, const QString &name, const Secret &secret);
    /// A note could not be read and was moved to `path`.
    void noteDamaged(const QString &path);

private:
    void send(const QString &name, const QString &key, QObject *context, Callback<NewSecret> callback);
    void secure(CreationEntry entry, CreatedToken token, QObject *context, Callback<NewSecret> callback);
    void load();
    void forgetEntries();
    bool isOfNow(const CreationEntry &entry) const;
    QList<CreationEntry> notesOf(const Account &account);
    void forgetNext(QList<CreationEntry> notes, const Callback<void, StoreError> &callback);
    void reconcile();
    void reconcile(const CreationEntry &entry);
    void reconcileSent(const CreationEntry &entry);
    void askKeychain(const CreationEntry &entry, const Token &token);
    void finish(const CreationEntry &entry);
    void report(const Finding &finding);
    void markUnsaved();
    CreationEntry *entryOf(const QString &id);
    void put(const CreationEntry &entry);
    void drop(const QString &key);

    TokenService &m_service;
    Session &m_session;
    CredentialStore &m_store;
    CreationJournal &m_journal;
    TokenModel &m_model;
    const Clock &m_clock;
    QList<CreationEntry> m_entries; ///< Of this account, and what is in flight of others.
    QSet<QString> m_inFlight;       ///< Keys whose request or dialog of this run is not over.
    QHash<QString, QSet<QString>> m_reported; ///< By the note's key: what was found, so that a refresh doesn't say it again.
};
