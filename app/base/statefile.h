// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

/// What a part of the program remembers from one run to the next, beside the settings: one JSON object in a file for
/// this user alone, which is written whole or not at all. Holds no secret.
class StateFile
{
public:
    struct Content
    {
        QJsonObject object = {};
        /// Where a file that was damaged, or written by a later version, was moved to; empty where all was well.
        QString setAside = {};
    };

    /// `version`: of what the object holds. The folder is made when it is first needed.
    StateFile(QString path, int version);

    /// An empty object where nothing was written yet.
    Content read() const;
    /// For an object that makes no sense to its reader. Where the file is now.
    QString setAside() const;
    /// Empty where it is on the disk now, else the system's word for what went wrong; the old file is then as it was.
    [[nodiscard]] QString write(QJsonObject object) const;

private:
    QString m_path;
    int m_version;
};
