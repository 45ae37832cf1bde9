// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

/// One create that is not settled yet. Holds no secret.
struct CreationEntry
{
    enum class Stage {
        Sent,      ///< The request was about to leave; what came of it is not written down.
        Kept,      ///< The token `createdId` exists, and its secret is in the keychain.
        Confirmed, ///< The person has the secret or gave it up; it only has to leave the keychain.
    };

    QString key;     ///< Names the entry; the file's name.
    QString account; ///< Account::keychainKey().
    QString name;    ///< The token's.
    QDateTime startedAt;
    QSet<QString> knownIds = {}; ///< What the list held before.
    QString createdId = {};      ///< Empty until the server said it.
    Stage stage = Stage::Sent;

    bool operator==(const CreationEntry &) const = default;
};

/// The file format. Nothing where the text is no entry, or one of a later version.
QByteArray encodeCreationEntry(const CreationEntry &entry);
std::optional<CreationEntry> decodeCreationEntry(const QByteArray &json);

/// Remembers unsettled creates across a crash: a file each, written whole or not at all and synced to disk.
class CreationJournal
{
public:
    /// `folder` is made when it is first needed, for this user alone.
    explicit CreationJournal(QString folder);

    /// Adds or replaces. Empty where it is on the disk now, else the system's word for what went wrong.
    [[nodiscard]] QString write(const CreationEntry &entry);
    /// True where it is gone.
    bool remove(const QString &key);

    struct Contents
    {
        QList<CreationEntry> entries = {};
        QStringList damaged = {}; ///< Paths that unreadable files were moved to.
    };
    Contents read();

private:
    QString pathOf(const QString &key) const;

    QString m_folder;
};
