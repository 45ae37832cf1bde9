// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>

/// The statements of one transaction. After one that failed, the others do nothing.
class Statements
{
public:
    explicit Statements(QSqlDatabase database);

    /// To be run many times.
    QSqlQuery prepare(const QString &text);
    bool run(QSqlQuery &query, const QVariantList &values = {});
    /// Once. With rows to read where it was a SELECT.
    QSqlQuery run(const QString &text, const QVariantList &values = {});

    /// Of the first that failed.
    const QSqlError &error() const { return m_error; }

private:
    QSqlDatabase m_database;
    QSqlError m_error;
};

/// The history's SQLite file, for this user alone: opened when it is first needed, set aside where it is damaged.
/// Where it can't be had or written, memory takes its place until the program ends, with what can still be read.
class HistoryFile
{
public:
    using Work = std::function<void(Statements &sql)>;
    using Report = std::function<void(History::Trouble trouble, const QString &detail)>;

    /// `report` tells each trouble once.
    HistoryFile(QString path, Report report);
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    /// Runs `work` in one transaction: whole, or not at all. It runs again where its place has to change, so it must
    /// begin afresh each time. False where even memory can't be had.
    bool transact(const Work &work);

    /// Whether there is something on the disk, now or from an earlier run.
    bool exists() const;
    bool isKept() const { return m_place == Place::Disk; }
    /// Leaves nothing of what was deleted in the log beside the file.
    void clearLog();

private:
    enum class Place { Closed, Disk, Memory, Nowhere };

    QSqlError attempt(const Work &work);
    QSqlError open();
    QSqlError openAt(const QString &name);
    QSqlError migrate();
    void recover(const QSqlError &error);
    bool setAside();
    void moveToMemory(bool withWhatIsThere);
    void close();

    QString m_path;
    QString m_connection; ///< Its name in QSqlDatabase's list.
    Report m_report;
    QSqlDatabase m_database;
    Place m_place = Place::Closed;
    bool m_wasSetAside = false;
};
