// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secret.h"

#include <cstring>
#include <utility>

void wipe(void *data, std::size_t size) noexcept
{
    // A call through a volatile pointer can't be proved dead, so the store stays.
    static void *(*const volatile overwrite)(void *, int, std::size_t) = std::memset;
    if (size > 0) {
        overwrite(data, 0, size);
    }
}

namespace {

template <typename Text>
void wipeText(Text &text) noexcept
{
    if (text.isDetached()) {
        // A text that was cut at its front starts later in its buffer, and capacity() counts from the buffer's start.
        auto *const start = text.data() - text.data_ptr().freeSpaceAtBegin();
        wipe(start, static_cast<std::size_t>(text.capacity()) * sizeof(*start));
    }
    text = Text();
}

} // namespace

void wipe(QByteArray &bytes) noexcept
{
    wipeText(bytes);
}

void wipe(QString &text) noexcept
{
    wipeText(text);
}

Secret::~Secret()
{
    wipe(m_bytes.get(), static_cast<std::size_t>(m_size));
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    Secret taken(std::move(other));
    m_bytes.swap(taken.m_bytes);
    std::swap(m_size, taken.m_size);
    return *this;
}

Secret Secret::copyOf(QByteArrayView utf8)
{
    Secret secret;
    if (!utf8.isEmpty()) {
        secret.m_bytes = std::make_unique_for_overwrite<char[]>(static_cast<std::size_t>(utf8.size()));
        secret.m_size = utf8.size();
        std::memcpy(secret.m_bytes.get(), utf8.data(), static_cast<std::size_t>(utf8.size()));
    }
    return secret;
}

Secret Secret::take(QString &&text)
{
    Secret secret = take(text.toUtf8());
    wipe(text);
    return secret;
}

Secret Secret::take(QByteArray &&utf8)
{
    Secret secret = copyOf(utf8);
    wipe(utf8);
    return secret;
}

Secret Secret::clone() const
{
    return copyOf(reveal());
}
