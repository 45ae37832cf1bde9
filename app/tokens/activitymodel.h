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
    using Source = std::function<QList<History::Event>(const QString &id, const std::optional<History::Event> &last, int most)>;
    struct Page
    {
        QList<History::Event> events = {};
        std::optional<History::Event> last = {}; ///< That was read, whether it is in the page or not.
        bool isEnd = true;
    };
    using Take = std::function<void(const Page &page)>;
    /// Has `read` run where the history is, perhaps on another thread, and hands its page to `take`, at once or later.
    using Ask = std::function<void(std::function<Page(const Source &)> read, Take take)>;

    /// `clock` is borrowed; relative times are counted from it. Asks nothing before reload().
    ActivityModel(Ask ask, const Clock &clock, QObject *parent = nullptr);

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
    /// All that search and token let through, read to the end; handed to `take`.
    void readAll(Take take) const;

    /// Shows nothing until the next reload(): another account, or none.
    void clear();
    /// Afresh.
    void reload();
    /// What is new comes in where it belongs, and what is gone leaves.
    void update();
    /// Whether an answer is on its way.
    bool isReading() const { return m_isReading; }
    /// Has the views ask again for the relative times.
    void timePassed();

Q_SIGNALS:
    /// What was asked for is there, be it more or nothing.
    void read();

private:
    struct Query
    {
        QString token;
        SearchText search;
        std::optional<History::Event> last;
        int most = pageSize;
    };

    static Page readPage(const Query &query, const Source &source);
    static bool matches(const History::Event &event, const SearchText &search);
    void ask(const std::optional<History::Event> &last, int most, void (ActivityModel::*take)(const Page &page));
    void replace(const Page &page);
    void append(const Page &page);
    void merge(const Page &page);
    void insert(int row, const QList<History::Event> &events);
    void drop(int first, int end);
    QString toolTip(const History::Event &event, int column) const;

    Ask m_ask;
    const Clock &m_clock;
    SearchText m_search;
    QString m_token;
    QList<History::Event> m_events;
    std::optional<History::Event> m_last; ///< That was read, whether it matched or not.
    bool m_isEnd = true;
    bool m_isReading = false; ///< Who hears of a change and asks for more at once has to come again, too.
    bool m_isUpdateDue = false; ///< Once what is being read is there.
    int m_asked = 0;            ///< Only the answer to the latest question counts.
};
