// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokencreator.h"

#include "account/session.h"
#include "base/clock.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QPointer>
#include <QUuid>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using Stage = CreationEntry::Stage;

namespace {

/// Under which the keychain holds a new token's secret; begins as the account's own key does.
QString secretKey(const CreationEntry &entry, const QString &id)
{
    return entry.account + u" token "_s + id;
}

/// Names one finding among those of a note.
QString word(TokenCreator::Finding::Kind kind, const QString &id)
{
    return QString::number(static_cast<int>(kind)) + id;
}

} // namespace

TokenCreator::TokenCreator(TokenService &service, Session &session, CredentialStore &store, CreationJournal &journal,
                           TokenModel &model, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_session(session)
    , m_store(store)
    , m_journal(journal)
    , m_model(model)
    , m_clock(clock)
{
    connect(&session, &Session::signedIn, this, [this](bool sameAccount) {
        if (!sameAccount) {
            load();
        }
    });
    connect(&session, &Session::signedOut, this, [this] { forgetEntries(); });
    connect(&service, &TokenService::listed, this, [this] { reconcile(); });
}

TokenCreator::~TokenCreator() = default;

void TokenCreator::create(const QString &name, QObject *context, Callback<NewSecret> callback, const QString &key)
{
    if (m_service.lastRefreshed().isValid()) {
        send(name, key, context, std::move(callback));
        return;
    }
    // Without a list one could not tell a new id from an old one afterwards.
    m_service.refresh(this, [=, this, guard = QPointer(context), callback = std::move(callback)](const Result<void> &listed) {
        if (!guard) {
            return;
        }
        if (!listed) {
            callback(failure(listed.error()));
            return;
        }
        send(name, key, guard, callback);
    });
}

bool TokenCreator::isOpen(const QString &key) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const CreationEntry &entry) { return entry.key == key; });
}

void TokenCreator::send(const QString &name, const QString &key, QObject *context, Callback<NewSecret> callback)
{
    CreationEntry entry{
        .key = key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key,
        .account = m_session.account().keychainKey(),
        .name = name,
        .startedAt = m_clock.now(),
    };
    for (const Token &token : m_model.tokens()) {
        entry.knownIds.insert(token.id);
    }
    if (const QString trouble = m_journal.write(entry); !trouble.isEmpty()) {
        const ApiError error{.kind = ApiError::Kind::JournalFailed, .field = trouble};
        QMetaObject::invokeMethod(context, [callback = std::move(callback), error] { callback(failure(error)); }, Qt::QueuedConnection);
        return;
    }
    m_entries.append(entry);
    m_inFlight.insert(entry.key);
    m_service.create(name, this, [=, this, guard = QPointer(context), callback = std::move(callback)](Result<CreatedToken> created) {
        if (created) {
            secure(entry, *std::move(created), guard, callback);
            return;
        }
        m_inFlight.remove(entry.key);
        if (created.error().effect == ApiError::Effect::None) {
            drop(entry.key);
        } else {
            m_service.refresh(this, [](const Result<void> &) {});
        }
        ApiError error = created.error();
        if (!isOfNow(entry)) {
            error.kind = ApiError::Kind::SignedOut;
        }
        if (guard) {
            callback(failure(error));
        }
    });
}

/// The secret goes to the keychain before anyone sees it.
void TokenCreator::secure(CreationEntry entry, CreatedToken token, QObject *context, Callback<NewSecret> callback)
{
    for (CreationEntry &other : m_entries) {
        if (other.key != entry.key && other.account == entry.account && other.name.trimmed() == entry.name.trimmed()) {
            other.knownIds.insert(token.id); // It is accounted for: nobody else's new id, after a crash neither.
            put(other);
        }
    }
    entry.createdId = token.id;
    put(entry);
    const QString key = secretKey(entry, token.id);
    Secret copy = token.secret.clone();
    const auto fresh = std::make_shared<NewSecret>(NewSecret{.token = std::move(token), .apiUrl = m_session.account().apiUrl});
    m_store.write(key, std::move(copy), this,
                  [=, this, guard = QPointer(context), callback = std::move(callback)](const Result<void, StoreError> &written) mutable {
                      if (written) {
                          entry.stage = Stage::Kept;
                          put(entry);
                          m_inFlight.remove(entry.key);
                          Q_EMIT secretKept(entry.account, fresh->token.id, fresh->token.name, fresh->token.secret);
                      } else {
                          fresh->notKept = written.error(); // Until settle(), this run alone accounts for it.
                      }
                      const bool isLeft = !isOfNow(entry);
                      if (!isLeft) {
                          m_reported[entry.key].insert(word(Finding::Kind::Unsaved, entry.createdId)); // The dialog is about to show it.
                      }
                      markUnsaved();
                      if (guard && isLeft && written) {
                          callback(failure(ApiError{.kind = ApiError::Kind::SignedOut, .effect = ApiError::Effect::Done}));
                      } else if (guard) {
                          callback(std::move(*fresh));
                      }
                  });
}

void TokenCreator::open(const QString &id, QObject *context, Callback<NewSecret, StoreError> callback)
{
    const CreationEntry *entry = entryOf(id);
    const Token *token = m_model.find(id);
    if (entry && token) {
        const auto assemble = [id, name = token->name, apiUrl = m_session.account().apiUrl](Secret secret) {
            return NewSecret{.token = {.id = id, .name = name, .secret = std::move(secret)}, .apiUrl = apiUrl};
        };
        m_store.read(secretKey(*entry, id), context, [assemble, callback = std::move(callback)](Result<Secret, StoreError> secret) {
            callback(std::move(secret).map(assemble));
        });
        return;
    }
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback(failure(StoreError::NotFound)); }, Qt::QueuedConnection);
}

void TokenCreator::settle(const QString &id, QObject *context, Callback<void, StoreError> callback)
{
    CreationEntry *entry = entryOf(id);
    const bool isKept = entry && entry->stage == Stage::Kept;
    if (entry && !isKept) {
        drop(QString(entry->key));
    }
    if (!isKept) {
        QMetaObject::invokeMethod(context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
        return;
    }
    // From here on a crash only has to finish what the person decided.
    entry->stage = Stage::Confirmed;
    put(*entry);
    markUnsaved();
    m_store.erase(secretKey(*entry, id), this,
                  [this, key = entry->key, guard = QPointer(context), callback = std::move(callback)](const Result<void, StoreError> &erased) {
                      if (erased) {
                          drop(key);
                      }
                      if (guard) {
                          callback(erased);
                      }
                  });
}

void TokenCreator::dismiss(const QString &key)
{
    drop(key);
}

/// A create whose request or dialog is not over goes on, whoever is signed in.
void TokenCreator::forgetEntries()
{
    m_entries.removeIf([this](const CreationEntry &entry) { return !m_inFlight.contains(entry.key); });
}

bool TokenCreator::isOfNow(const CreationEntry &entry) const
{
    return m_session.login() && m_session.account().keychainKey() == entry.account;
}

QList<CreationEntry> TokenCreator::notesOf(const Account &account)
{
    auto contents = m_journal.read();
    for (const QString &path : std::as_const(contents.damaged)) {
        Q_EMIT noteDamaged(path);
    }
    const QString key = account.keychainKey();
    contents.entries.removeIf([&](const CreationEntry &entry) { return entry.account != key; });
    return contents.entries;
}

QStringList TokenCreator::unsavedNames(const Account &account)
{
    QStringList names;
    for (const CreationEntry &entry : notesOf(account)) {
        if (!entry.createdId.isEmpty() && entry.stage != Stage::Confirmed) {
            names.append(entry.name);
        }
    }
    return names;
}

bool TokenCreator::isCreating(const Account &account) const
{
    const QString key = account.keychainKey();
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const CreationEntry &entry) { return entry.account == key && m_inFlight.contains(entry.key); });
}

void TokenCreator::forget(const Account &account, QObject *context, Callback<void, StoreError> callback)
{
    forgetNext(notesOf(account), [guard = QPointer(context), callback = std::move(callback)](const Result<void, StoreError> &forgotten) {
        guard ? callback(forgotten) : void();
    });
}

/// One note after the other: each stays until the keychain was seen without its secret.
void TokenCreator::forgetNext(QList<CreationEntry> notes, const Callback<void, StoreError> &callback)
{
    while (!notes.isEmpty() && notes.constFirst().createdId.isEmpty()) {
        drop(notes.takeFirst().key); // Nothing of it is in the keychain.
    }
    if (notes.isEmpty()) {
        QMetaObject::invokeMethod(this, [callback] { callback({}); }, Qt::QueuedConnection);
        return;
    }
    const CreationEntry note = notes.takeFirst();
    eraseSurely(m_store, secretKey(note, note.createdId), this, [=, this](const Result<void, StoreError> &erased) {
        if (!erased) {
            callback(erased);
            return;
        }
        drop(note.key);
        forgetNext(notes, callback);
    });
}

void TokenCreator::load()
{
    forgetEntries();
    m_reported.clear();
    for (CreationEntry &entry : notesOf(m_session.account())) {
        if (!m_inFlight.contains(entry.key)) {
            m_entries.append(std::move(entry));
        }
    }
}

void TokenCreator::tellAgain()
{
    m_reported.clear();
    if (m_service.lastRefreshed().isValid()) {
        reconcile();
    }
}

void TokenCreator::reconcile()
{
    const auto entries = m_entries; // Settling one changes the list.
    for (const CreationEntry &entry : entries) {
        if (isOfNow(entry) && !m_inFlight.contains(entry.key)) {
            reconcile(entry);
        }
    }
    markUnsaved();
}

void TokenCreator::reconcile(const CreationEntry &entry)
{
    if (entry.stage == Stage::Sent) {
        reconcileSent(entry);
        return;
    }
    const Token *token = m_model.find(entry.createdId);
    const bool isUseless = !token || !token->isActive();
    if (entry.stage == Stage::Confirmed || isUseless) {
        finish(entry);
    } else {
        report({.kind = Finding::Kind::Unsaved, .key = entry.key, .id = entry.createdId, .name = token->name});
    }
}

void TokenCreator::reconcileSent(const CreationEntry &entry)
{
    // A request that was lost may still be on its way; after this long it is not.
    constexpr qint64 settledAfterSeconds = 120;
    QList<Token> candidates;
    bool isRevoked = false;
    for (const Token &token : m_model.tokens()) {
        const bool isNew = entry.createdId.isEmpty() ? !entry.knownIds.contains(token.id) && token.name.trimmed() == entry.name.trimmed()
                                                     : token.id == entry.createdId;
        if (isNew && token.isActive()) {
            candidates.append(token);
        }
        isRevoked = isRevoked || (isNew && !token.isActive());
    }
    for (const Token &token : std::as_const(candidates)) {
        askKeychain(entry, token);
    }
    if (!candidates.isEmpty()) {
        return;
    }
    if (!entry.createdId.isEmpty()) {
        drop(entry.key); // It was there and is revoked: nothing is left to save.
        return;
    }
    if (!isRevoked) {
        report({.kind = Finding::Kind::NotCreated, .key = entry.key, .id = {}, .name = entry.name});
    }
    if (entry.startedAt.secsTo(m_clock.now()) > settledAfterSeconds) {
        drop(entry.key);
    }
}

/// A token that nobody accounted for: its secret was saved just before the end, or is lost.
void TokenCreator::askKeychain(const CreationEntry &entry, const Token &token)
{
    m_store.read(secretKey(entry, token.id), this, [this, entry, token](const Result<Secret, StoreError> &kept) {
        if (!isOfNow(entry)) {
            return; // It is asked for again when its account is back.
        }
        Finding finding{.kind = Finding::Kind::Unclear, .key = entry.key, .id = token.id, .name = token.name};
        if (kept) {
            CreationEntry known = entry;
            known.createdId = token.id;
            known.stage = Stage::Kept;
            put(known);
            markUnsaved();
            Q_EMIT secretKept(entry.account, token.id, token.name, *kept);
            finding.kind = Finding::Kind::Unsaved;
        } else if (kept.error() == StoreError::NotFound) {
            finding.kind = Finding::Kind::Lost;
        }
        report(finding);
    });
}

void TokenCreator::finish(const CreationEntry &entry)
{
    m_store.erase(secretKey(entry, entry.createdId), this, [this, key = entry.key](const Result<void, StoreError> &erased) {
        // NotFound after a confirmation: the erase of the earlier run had worked.
        if (erased || erased.error() == StoreError::NotFound) {
            drop(key);
        }
    });
}

void TokenCreator::report(const Finding &finding)
{
    QSet<QString> &told = m_reported[finding.key];
    if (const QString what = word(finding.kind, finding.id); !told.contains(what)) {
        told.insert(what);
        Q_EMIT found(finding);
    }
}

void TokenCreator::markUnsaved()
{
    QSet<QString> ids;
    for (const CreationEntry &entry : std::as_const(m_entries)) {
        if (entry.stage == Stage::Kept) {
            ids.insert(entry.createdId);
        }
    }
    m_model.setUnsaved(ids);
}

CreationEntry *TokenCreator::entryOf(const QString &id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const CreationEntry &entry) { return entry.createdId == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void TokenCreator::put(const CreationEntry &entry)
{
    for (CreationEntry &each : m_entries) {
        if (each.key == entry.key && &each != &entry) {
            each = entry;
        }
    }
    // Without this note the next start has to find the token by its name and ask the keychain: slower, not unsafe.
    static_cast<void>(m_journal.write(entry));
}

void TokenCreator::drop(const QString &key)
{
    m_inFlight.remove(key);
    m_reported.remove(key);
    m_entries.removeIf([&](const CreationEntry &entry) { return entry.key == key; });
    m_journal.remove(key);
    markUnsaved();
}
