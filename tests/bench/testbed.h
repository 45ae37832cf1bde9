// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mainwindow.h"
#include "support/allparts.h"

#include <QByteArray>

#include <functional>

class QAbstractItemView;
class QLineEdit;
class TokenTable;

/// `count` tokens as the vendor's API lists them, the same for the same `seed`; each hundredth was used once more
/// where `isLater`.
QByteArray listOf(int count, bool isLater = false);

/// Milliseconds that `work` takes.
double timeOf(const std::function<void()> &work);

/// Milliseconds from the beginning of `work` until `view` was painted with rows for which `isDone` holds.
double untilPainted(QAbstractItemView &view, const std::function<void()> &work, const std::function<bool()> &isDone);

/// Waits until no thread has anything to do: what follows a list, in the history and the review, meets no other figure.
void settle();

/// The whole program over a network in memory, its window shown.
class Testbed
{
public:
    Testbed();
    ~Testbed();

    TokenModel &model() { return m_all.model; }
    TokenTable &table() { return *m_table; }
    QAbstractItemModel &shown() const;

    /// Signs in, and the server answers with `list`: milliseconds until the rows are painted.
    double signIn(const QByteArray &list);
    /// Refreshes, and the server answers with `list`: milliseconds from its last byte until the rows are painted.
    double refresh(const QByteArray &list);
    /// One more letter typed into the search field.
    double type(QChar letter);
    void clearSearch();
    double sortBy(int column, Qt::SortOrder order);
    /// Milliseconds to paint the table as it is.
    double repaint();
    /// Shows `list` as if it had just arrived, however long it is: the client would refuse a million.
    double show(const QByteArray &list);
    /// Has the server make `count` tokens, and revokes them all at once, without the wait.
    double revoke(int count);

private:
    Backend m_backend;
    /// On a thread of its own, as in the program; where instructions are counted at once, so that each run is like the other.
    AllParts m_all{m_backend, qEnvironmentVariableIsSet("MAILCX_COUNTED") ? HistoryQueue::Worker::Caller : HistoryQueue::Worker::OwnThread};
    MainWindow m_window{m_all.parts()};
    TokenTable *m_table;
    QLineEdit *m_search;
};
