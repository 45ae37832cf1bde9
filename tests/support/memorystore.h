// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credentialstore.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

/// A keychain in memory that does as it is told: fails a verb, or keeps its answers back.
/// As with the real one, what was asked for happens in the order of asking, and the answer comes from the event loop.
class MemoryStore final : public CredentialStore
{
public:
    // What each verb fails with from now on; nothing: it works.
    std::optional<StoreError> failRead = {};
    std::optional<StoreError> failWrite = {};
    std::optional<StoreError> failErase = {};

    /// From now on answers wait for release().
    void hold() { m_holding = true; }

    /// Gives the answers that waited, and keeps back no more.
    void release()
    {
        m_holding = false;
        for (const auto &answer : std::exchange(m_held, {})) {
            answer();
        }
    }

    qsizetype heldCount() const { return m_held.size(); }

    /// Puts a text there as an earlier run of the program would have.
    void put(const QString &key, const QByteArray &text) { m_items.insert(key, text); }

    /// Deletes it as somebody else would.
    void take(const QString &key) { m_items.remove(key); }

    QStringList keys() const { return m_items.keys(); }
    /// Null where there is no such item.
    QByteArray textOf(const QString &key) const { return m_items.value(key); }
    /// What was asked for, in order: "read <key>", "write <key>", "erase <key>".
    const QStringList &log() const { return m_log; }
    void forgetLog() { m_log.clear(); }

    void read(const QString &key, QObject *context, Callback<Secret, StoreError> callback) override
    {
        m_log.append(QStringLiteral("read ") + key);
        const auto error = failRead ? failRead : errorIfAbsent(key);
        answer(context, [callback = std::move(callback), error, text = m_items.value(key)] {
            callback(error ? Result<Secret, StoreError>(failure(*error)) : Secret::copyOf(text));
        });
    }

    void write(const QString &key, Secret secret, QObject *context, Callback<void, StoreError> callback) override
    {
        m_log.append(QStringLiteral("write ") + key);
        // Without an answer in time, or with another text read back, it may well be there.
        if (!failWrite || *failWrite == StoreError::NoAnswer || *failWrite == StoreError::NotVerified) {
            m_items.insert(key, secret.reveal().toByteArray());
        }
        answer(context, [callback = std::move(callback), error = failWrite] { callback(resultOf(error)); });
    }

    void erase(const QString &key, QObject *context, Callback<void, StoreError> callback) override
    {
        m_log.append(QStringLiteral("erase ") + key);
        const auto error = failErase ? failErase : errorIfAbsent(key);
        if (!error) {
            m_items.remove(key);
        }
        answer(context, [callback = std::move(callback), error] { callback(resultOf(error)); });
    }

private:
    static Result<void, StoreError> resultOf(std::optional<StoreError> error)
    {
        return error ? Result<void, StoreError>(failure(*error)) : Result<void, StoreError>();
    }

    std::optional<StoreError> errorIfAbsent(const QString &key) const
    {
        return m_items.contains(key) ? std::nullopt : std::optional(StoreError::NotFound);
    }

    void answer(QObject *context, std::function<void()> tell)
    {
        const auto post = [guard = QPointer(context), tell = std::move(tell)] {
            if (guard) {
                QMetaObject::invokeMethod(guard, tell, Qt::QueuedConnection);
            }
        };
        if (m_holding) {
            m_held.append(post);
        } else {
            post();
        }
    }

    QHash<QString, QByteArray> m_items;
    QStringList m_log;
    QList<std::function<void()>> m_held;
    bool m_holding = false;
};
