// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "api/decode.h"
#include "tokens/creationjournal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isOneOf(const QString &id, const QJsonArray &ids)
{
    return std::any_of(ids.begin(), ids.end(),
                       [&](const QJsonValue &each) { return each.isString() && each.toString() == id; });
}

void check(const CreationEntry &entry, const QJsonObject &object)
{
    for (const QString &text : {entry.key, entry.account, entry.name}) {
        requireText(text);
    }
    require(!entry.key.isEmpty() && !entry.account.isEmpty(), "a note has a key and an owner");
    requireTime(entry.startedAt);
    const QJsonArray ids = object.value("knownIds"_L1).toArray();
    for (const QString &id : entry.knownIds) {
        require(isUsableId(id) && isOneOf(id, ids), "a known id is usable, and stands there");
    }
    for (const QJsonValue &id : ids) {
        require(id.isString() && entry.knownIds.contains(id.toString()), "no known id is left out");
    }
    require(entry.createdId.isEmpty() || isUsableId(entry.createdId), "an id that was created is usable");
    require(entry.stage == CreationEntry::Stage::Sent || !entry.createdId.isEmpty(), "what was created has an id");
    require(object.value("version"_L1).toDouble() == 1, "only this version is read");
    require(decodeCreationEntry(encodeCreationEntry(entry)) == entry,
            "a note that was read, written and read is the same");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = bytesOf(data, size);
    if (const auto entry = decodeCreationEntry(json)) {
        check(*entry, QJsonDocument::fromJson(json).object());
    }
    return 0;
}
