// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "onetimebody.h"

#include <algorithm>
#include <cstring>

OneTimeBody::OneTimeBody(Secret body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered, so that QIODevice keeps no copy of its own.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::bytesAvailable() const
{
    return m_body.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneTimeBody::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min<qint64>(maxSize, m_body.size() - m_read);
    if (count == 0) {
        return maxSize == 0 ? 0 : -1;
    }
    std::memcpy(data, m_body.reveal().data() + m_read, static_cast<std::size_t>(count));
    m_read += count;
    return count;
}
