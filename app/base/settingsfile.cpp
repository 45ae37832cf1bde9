// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "settingsfile.h"

#include "privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
const QString versionKey = u"version"_s;

/// QSettings takes nearly any text for settings, so what counts is our own mark in it.
bool isReadable(const QString &path)
{
    const QSettings settings(path, QSettings::IniFormat);
    return settings.status() == QSettings::NoError && settings.value(versionKey).toInt() == formatVersion;
}

/// QSettings keeps the rights that a file has, so the file is made first.
void makePrivate(const QString &path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.exists() || file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        file.setPermissions(ownerOnly);
    }
}

} // namespace

SettingsFile::SettingsFile(const QString &path)
{
    if (QFile::exists(path) && !isReadable(path)) {
        m_setAside = setFileAside(path);
    }
    makePrivate(path);
    m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    if (!m_settings->contains(versionKey)) { // To write costs a start the time of a disk.
        m_settings->setValue(versionKey, formatVersion);
    }
}
