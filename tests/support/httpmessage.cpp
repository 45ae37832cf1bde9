// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "httpmessage.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView headEnd("\r\n\r\n");

bool isSame(const QByteArray &name, const QByteArray &other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    QByteArray found;
    for (const auto &[key, value] : headers) {
        if (isSame(key, name)) {
            found = found.isNull() ? value : QByteArray(found + ", " + value);
        }
    }
    return found;
}

bool RequestReader::readHead()
{
    if (m_hasHead) {
        return true;
    }
    const qsizetype end = m_buffer.indexOf(headEnd);
    if (end < 0) {
        return false;
    }
    QList<QByteArray> lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + headEnd.size());
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    m_current = {.method = first.value(0), .path = first.value(1)};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        // Only what HTTP allows to trim is trimmed, so that a test sees each byte of a value.
        m_current.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    m_bodySize = m_current.header("Content-Length"_ba).toLongLong();
    m_hasHead = true;
    return true;
}

std::optional<ReceivedRequest> RequestReader::next()
{
    if (!readHead() || m_buffer.size() < m_bodySize) {
        return std::nullopt;
    }
    m_current.body = m_buffer.first(m_bodySize);
    m_current.arrived = QDateTime::currentDateTimeUtc();
    m_buffer.remove(0, m_bodySize);
    m_hasHead = false;
    return std::exchange(m_current, {});
}

QByteArray RawAnswer::bytes() const
{
    if (!raw.isNull()) {
        return raw;
    }
    Headers all = headers;
    const auto addMissing = [&all](const QByteArray &name, const QByteArray &value) {
        for (const auto &[key, given] : std::as_const(all)) {
            if (isSame(key, name)) {
                return;
            }
        }
        all.append({name, value});
    };
    const bool hasBody = status != 204 && status != 304;
    if (hasBody) {
        addMissing("Content-Type"_ba, "application/json"_ba);
        addMissing("Content-Length"_ba, QByteArray::number(body.size()));
    }
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const auto &[name, value] : std::as_const(all)) {
        if (!value.isNull()) {
            bytes += name + ": " + value + "\r\n";
        }
    }
    return bytes + "\r\n" + (hasBody ? body : QByteArray());
}

qsizetype RawAnswer::headSize() const
{
    const qsizetype end = bytes().indexOf(headEnd);
    return end < 0 ? 0 : end + headEnd.size();
}
