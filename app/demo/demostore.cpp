// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "demostore.h"

#include "demonetwork.h"

namespace {

template <typename T>
void answer(QObject *context, Callback<T, StoreError> callback, std::function<Result<T, StoreError>()> result)
{
    QMetaObject::invokeMethod(context, [=] { callback(result()); }, Qt::QueuedConnection);
}

} // namespace

DemoStore::DemoStore(CredentialStore &real)
    : m_real(real)
    , m_demoKeys(DemoNetwork::account().keychainKey())
{
}

void DemoStore::read(const QString &key, QObject *context, Callback<Secret, StoreError> callback)
{
    if (!key.startsWith(m_demoKeys)) {
        m_real.read(key, context, std::move(callback));
        return;
    }
    answer<Secret>(context, std::move(callback), [this, key]() -> Result<Secret, StoreError> {
        const auto item = m_items.find(key);
        if (item == m_items.end()) {
            return failure(StoreError::NotFound);
        }
        return item->second.clone();
    });
}

void DemoStore::write(const QString &key, Secret secret, QObject *context, Callback<void, StoreError> callback)
{
    if (!key.startsWith(m_demoKeys)) {
        m_real.write(key, std::move(secret), context, std::move(callback));
        return;
    }
    m_items.insert_or_assign(key, std::move(secret));
    answer<void>(context, std::move(callback), [] { return Result<void, StoreError>(); });
}

void DemoStore::erase(const QString &key, QObject *context, Callback<void, StoreError> callback)
{
    if (!key.startsWith(m_demoKeys)) {
        m_real.erase(key, context, std::move(callback));
        return;
    }
    m_items.erase(key);
    answer<void>(context, std::move(callback), [] { return Result<void, StoreError>(); });
}
