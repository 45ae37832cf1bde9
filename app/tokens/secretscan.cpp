// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretscan.h"

#include <QStringDecoder>

#include <algorithm>

namespace {

constexpr QByteArrayView prefix("tm_pro_");
constexpr qsizetype shortest = 16; ///< Behind the prefix: what is shorter is a word of a program, or a sample.
constexpr qsizetype longest = 256;

bool isSecretCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// The text in UTF-8, where it is UTF-16. How the prefix stands in it tells: its characters are two bytes each, and the
/// byte that is not zero comes first in one byte order and last in the other.
Secret toUtf8(const Secret &text)
{
    constexpr QByteArrayView wide("t\0m\0_\0p\0r\0o\0_", 13);
    const qsizetype at = text.reveal().indexOf(wide);
    if (at < 0) {
        return text.clone();
    }
    QStringDecoder decoder(at % 2 == 0 ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
    return Secret::take(decoder.decode(text.reveal()));
}

} // namespace

bool isSame(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size()) {
        return false;
    }
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i) {
        difference |= one[i] ^ other[i];
    }
    return difference == 0;
}

bool isSame(const Secret &one, const Secret &other)
{
    return isSame(one.reveal(), other.reveal());
}

SecretScan SecretScan::of(const Secret &original)
{
    const Secret utf8 = toUtf8(original);
    const QByteArrayView text = utf8.reveal();
    SecretScan scan;
    int line = 1;
    qsizetype counted = 0; // Up to where lines are.
    qsizetype end = 0;
    for (qsizetype at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, end)) {
        const qsizetype start = at + prefix.size();
        const auto *const stop = std::find_if_not(text.begin() + start, text.end(), isSecretCharacter);
        end = stop - text.begin();
        if (end - start < shortest || end - start > longest) {
            end = start;
            continue;
        }
        line += static_cast<int>(std::count(text.begin() + counted, text.begin() + at, '\n'));
        counted = at;
        Secret secret = Secret::copyOf(text.sliced(at, end - at));
        const bool isKnown = std::any_of(scan.found.begin(), scan.found.end(), [&](const Found &each) { return isSame(each.secret, secret); });
        if (!isKnown && scan.found.size() == most) {
            scan.hasMore = true;
            break;
        }
        if (!isKnown) {
            scan.found.push_back({.secret = std::move(secret), .line = line});
        }
    }
    scan.lines = static_cast<int>(std::count(text.begin(), text.end(), '\n')) + (text.isEmpty() || text.endsWith('\n') ? 0 : 1);
    return scan;
}
