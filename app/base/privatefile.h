// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

/// Writes a file for this user alone (0600), whole or not at all, and on the disk when this returns. Empty where that
/// worked, else the system's word for what went wrong; the old file is then as it was.
[[nodiscard]] QString writePrivateFile(const QString &path, QByteArrayView content);

/// Moves a damaged file out of the way, under its name and ".damaged". Where it is now: its old path
/// where it would not move.
QString setFileAside(const QString &path);

/// Has the disk remember which names `folder` holds, after one was added or removed.
void syncFolder(const QString &folder);
