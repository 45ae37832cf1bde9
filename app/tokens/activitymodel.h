// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history.h"
#include "searchtext.h"

#include <QAbstractTableModel>

#include <functional>

class Clock;

/// All that happened to an account's tokens, newest first, one event a row. Reads the history page by page, as far as
/// somebody scrolls; rows that are there stay while others come above them.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Name, Exactly, Id, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< A History::Event::Kind, as int.
        IdRole,                  ///< The token's.
    };

    static constexpr int pageSize = 200; ///< Rows that are read together.

    /// As History::events() for the present account.
    using Read = std::function<QList<History::Event>(const QString &id, const std::optional<History::Event> &last, int most)>;

    /// `clock` is borrowed; relative times are counted from it. Reads nothing before reload().
    ActivityModel(Read read, const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    const History::Event &at(int row) const { return m_events.at(row); }
    /// What happened, in words.
    static QString textOf(History::Event::Kind kind);

    const SearchText &search() const { return m_search; }
    /// What is looked for in name, ID and the words for what happened.
    void setSearch(const SearchText &search);
    const QString &token() const { return m_token; }
    /// Only what happened to this token; empty: to any.
    void setToken(const QString &id);
    /// All that search and token let through, read to the end.
    QList<History::Event> all() const;

    /// Afresh: another account, or none.
    void reload();
    /// What is new comes in where it belongs, and what is gone leaves.
    void update();
    /// Has the views ask again for the relative times.
    void timePassed();

private:
    QList<History::Event> readPage(std::optional<History::Event> &last, int most, bool *isEnd) const;
    bool matches(const History::Event &event) const;
    void insert(int row, const QList<History::Event> &events);
    void drop(int first, int end);
    QString toolTip(const History::Event &event, int column) const;

    Read m_read;
    const Clock &m_clock;
    SearchText m_search;
    QString m_token;
    QList<History::Event> m_events;
    std::optional<History::Event> m_last; ///< That was read, whether it matched or not.
    bool m_isEnd = true;
    bool m_isChanging = false; ///< Who hears of a change and asks for more at once has to come again.
};
