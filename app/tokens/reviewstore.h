// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/statefile.h"
#include "review.h"

#include <QHash>
#include <QObject>

/// What the person decided to keep, in each account's review. Written at once; read when it is first asked for. An
/// account is named by Account::keychainKey().
class ReviewStore final : public QObject
{
    Q_OBJECT

public:
    /// `path`: the file's.
    explicit ReviewStore(QString path, QObject *parent = nullptr);

    QList<ReviewKeep> keeps(const QString &account);
    /// In the place of an earlier word about the same. What has run out, as of keep.at, leaves.
    void keep(const QString &account, const ReviewKeep &keep);
    void ask(const QString &account, const ReviewKeep &keep); ///< Takes it back.
    /// Nothing of the account stays. False where the disk still holds it.
    bool forget(const QString &account);

Q_SIGNALS:
    /// The file could not be read, and was moved to `path`; nothing is kept now.
    void setAside(const QString &path);
    /// `reason` is the system's word for it. What is kept lasts until the program ends.
    void notWritten(const QString &reason);

private:
    void read();
    bool write();

    StateFile m_file;
    bool m_wasRead = false;
    QHash<QString, QList<ReviewKeep>> m_keeps; ///< By account.
};
