// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "creationjournal.h"

#include "api/decode.h"
#include "api/rfc3339.h"
#include "base/privatefile.h"
#include "base/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
const QString suffix = u".json"_s;

const std::array stageNames{u"sent"_s, u"kept"_s, u"confirmed"_s};

} // namespace

QByteArray encodeCreationEntry(const CreationEntry &entry)
{
    QStringList ids = entry.knownIds.values();
    ids.sort();
    const QJsonObject object{
        {u"version"_s, formatVersion},
        {u"key"_s, entry.key},
        {u"account"_s, entry.account},
        {u"name"_s, entry.name},
        {u"startedAt"_s, entry.startedAt.toString(Qt::ISODateWithMs)},
        {u"knownIds"_s, QJsonArray::fromStringList(ids)},
        {u"createdId"_s, entry.createdId},
        {u"stage"_s, stageNames.at(static_cast<std::size_t>(entry.stage))},
    };
    return QJsonDocument(object).toJson();
}

std::optional<CreationEntry> decodeCreationEntry(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto stage = std::find(stageNames.begin(), stageNames.end(), object.value("stage"_L1).toString());
    CreationEntry entry{
        .key = object.value("key"_L1).toString(),
        .account = object.value("account"_L1).toString(),
        .name = object.value("name"_L1).toString(),
        .startedAt = parseRfc3339(object.value("startedAt"_L1).toString()).value_or(QDateTime()),
        .createdId = object.value("createdId"_L1).toString(),
    };
    const bool isWhole = object.value("version"_L1).toInt() == formatVersion && !entry.key.isEmpty() && isText(entry.key)
        && !entry.account.isEmpty() && isText(entry.account) && object.value("name"_L1).isString() && isText(entry.name)
        && entry.startedAt.isValid() && object.value("knownIds"_L1).isArray() && stage != stageNames.end();
    if (!isWhole) {
        return std::nullopt;
    }
    const QJsonArray ids = object.value("knownIds"_L1).toArray();
    for (const QJsonValue &id : ids) {
        // One that was forgotten would turn an old token into a new one.
        if (!isUsableId(id.toString())) {
            return std::nullopt;
        }
        entry.knownIds.insert(id.toString());
    }
    entry.stage = static_cast<CreationEntry::Stage>(stage - stageNames.begin());
    const bool mayLackId = entry.stage == CreationEntry::Stage::Sent && entry.createdId.isEmpty();
    return mayLackId || isUsableId(entry.createdId) ? std::optional(entry) : std::nullopt;
}

CreationJournal::CreationJournal(QString folder)
    : m_folder(std::move(folder))
{
}

QString CreationJournal::pathOf(const QString &key) const
{
    return m_folder + u'/' + key + suffix;
}

QString CreationJournal::write(const CreationEntry &entry)
{
    if (!QDir(m_folder).exists()) {
        QDir().mkpath(m_folder);
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return writePrivateFile(pathOf(entry.key), encodeCreationEntry(entry));
}

bool CreationJournal::remove(const QString &key)
{
    const bool isGone = QFile::remove(pathOf(key)) || !QFile::exists(pathOf(key));
    syncFolder(m_folder);
    return isGone;
}

CreationJournal::Contents CreationJournal::read()
{
    constexpr qint64 longest = 16 * 1024 * 1024;
    Contents contents;
    // A write that a crash cut off before its file took the name: QSaveFile's suffix is six letters.
    const QStringList unfinished = QDir(m_folder).entryList({u'*' + suffix + u".??????"_s}, QDir::Files);
    for (const QString &name : unfinished) {
        QFile::remove(m_folder + u'/' + name);
    }
    const QStringList names = QDir(m_folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString path = m_folder + u'/' + name;
        QFile file(path);
        auto entry = file.open(QIODevice::ReadOnly) ? decodeCreationEntry(file.read(std::min(file.size(), longest))) : std::nullopt;
        if (entry && entry->key + suffix == name) {
            contents.entries.append(*std::move(entry));
            continue;
        }
        file.close();
        contents.damaged.append(setFileAside(path));
    }
    return contents;
}
