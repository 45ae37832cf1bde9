// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "privatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

QString writePrivateFile(const QString &path, QByteArrayView content)
{
    QSaveFile file(path); // Syncs before it takes the name.
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    // Flushed here, since commit() overlooks a flush that failed and would put an empty file in the old one's place.
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly)
        && file.write(content.data(), content.size()) == content.size() && file.flush();
    if (!isWritten || !file.commit()) {
        return file.errorString();
    }
    syncFolder(QFileInfo(path).path());
    return {};
}

QString setFileAside(const QString &path)
{
    const QString aside = path + u".damaged";
    QFile::remove(aside);
    return QFile::rename(path, aside) ? aside : path;
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#else
    Q_UNUSED(folder)
#endif
}
