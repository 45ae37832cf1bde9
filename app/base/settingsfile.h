// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSettings>
#include <QString>

#include <memory>

/// The program's settings, in a file for this user alone. A damaged file is set aside, never fatal.
class SettingsFile
{
public:
    explicit SettingsFile(const QString &path);

    QSettings &settings() { return *m_settings; }
    /// Where a file that could not be read was moved to; empty where all was well.
    const QString &setAside() const { return m_setAside; }

private:
    std::unique_ptr<QSettings> m_settings;
    QString m_setAside;
};
