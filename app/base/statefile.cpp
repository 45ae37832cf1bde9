// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "statefile.h"

#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString versionKey = u"version"_s;

} // namespace

StateFile::StateFile(QString path, int version)
    : m_path(std::move(path))
    , m_version(version)
{
}

StateFile::Content StateFile::read() const
{
    constexpr qint64 longest = 64 * 1024 * 1024;
    QFile file(m_path);
    if (!file.exists()) {
        return {};
    }
    QJsonObject object;
    if (file.open(QIODevice::ReadOnly)) {
        object = QJsonDocument::fromJson(file.read(std::min(file.size(), longest))).object();
        file.close();
    }
    if (object.take(versionKey).toInt() == m_version) {
        return {.object = object};
    }
    return {.setAside = setAside()};
}

QString StateFile::setAside() const
{
    return setFileAside(m_path);
}

QString StateFile::write(QJsonObject object) const
{
    const QString folder = QFileInfo(m_path).path();
    if (!QDir(folder).exists()) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    object.insert(versionKey, m_version);
    return writePrivateFile(m_path, QJsonDocument(object).toJson());
}
