// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

/// Overwrites `size` bytes at `data` in a way that the compiler keeps.
void wipe(void *data, std::size_t size) noexcept;

/// Overwrites the text where nobody shares its buffer, and leaves it empty.
void wipe(QByteArray &bytes) noexcept;
void wipe(QString &text) noexcept;

/// A text that must not outlive its use: a password, a credential, a token's one-time secret.
///
/// Move-only and wiped when it goes; it has no QDebug, no QVariant and no comparison, so that it
/// can't reach a log, a model or a setting by accident. Empty when default-made or moved from.
class Secret
{
public:
    Secret() = default;
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    static Secret copyOf(QByteArrayView utf8);
    /// Takes the text over and wipes the original.
    static Secret take(QString &&text);
    static Secret take(QByteArray &&utf8);

    Secret clone() const;

    bool isEmpty() const noexcept { return m_size == 0; }
    /// In bytes of UTF-8.
    qsizetype size() const noexcept { return m_size; }

    /// The UTF-8 bytes, valid as long as this object. `tests/checks/layers` lists who may look.
    QByteArrayView reveal() const noexcept { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};
