// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "activitymodel.h"

#include "base/clock.h"
#include "base/relativetime.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using Event = History::Event;
using Kind = History::Event::Kind;

namespace {

constexpr int everything = std::numeric_limits<int>::max();

/// The history's order.
bool isNewer(const Event &a, const Event &b)
{
    return std::tuple(a.at, a.token, a.kind) > std::tuple(b.at, b.token, b.kind);
}

} // namespace

ActivityModel::ActivityModel(Ask ask, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ask(std::move(ask))
    , m_clock(clock)
{
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Event &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case When: return RelativeTime::ago(event.at, m_clock.now());
        case What: return textOf(event.kind);
        case Name: return event.name.isEmpty() ? tr("(not in any list)", "in a token's name's place") : event.name;
        case Exactly: return QLocale().toString(event.at.toLocalTime(), QLocale::ShortFormat);
        case Id: return event.id;
        default: return {};
        }
    case Qt::ToolTipRole: return toolTip(event, index.column());
    case KindRole: return static_cast<int>(event.kind);
    case IdRole: return event.id;
    default: return {};
    }
}

QString ActivityModel::toolTip(const Event &event, int column) const
{
    switch (column) {
    case When:
    case Exactly: return RelativeTime::exact(event.at);
    case Name: return event.name;
    case What: return event.kind == Kind::Used ? tr("The server's last-used time had moved to this.") : QString();
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When: return tr("When");
    case What: return tr("What happened");
    case Name: return tr("Token");
    case Exactly: return tr("Time", "exactly when it happened");
    case Id: return tr("Token's ID");
    default: return {};
    }
}

QString ActivityModel::textOf(Kind kind)
{
    switch (kind) {
    case Kind::Created: return tr("Created with this program");
    case Kind::Copied: return tr("Secret copied");
    case Kind::Confirmed: return tr("Secret confirmed as saved");
    case Kind::RevokedHere: return tr("Revoked with this program");
    case Kind::Identified: return tr("Identified by its secret");
    case Kind::FirstSeen: return tr("Seen for the first time");
    case Kind::Used: return tr("Used", "a token was");
    case Kind::Revoked: return tr("Revoked", "a token was, perhaps elsewhere");
    case Kind::Gone: return tr("No longer in the list");
    case Kind::Returned: return tr("In the list again");
    }
    return {};
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isEnd;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent) && !m_isReading) {
        ask(m_last, pageSize, &ActivityModel::append);
    }
}

/// Only the latest question counts: `take` does not get the answers to those before.
void ActivityModel::ask(const std::optional<Event> &last, int most, void (ActivityModel::*take)(const Page &))
{
    m_isReading = true;
    const Query query{.token = m_token, .search = m_search, .last = last, .most = most};
    m_ask([query](const Source &source) { return readPage(query, source); },
          [this, take, asked = ++m_asked](const Page &page) {
              if (asked != m_asked) {
                  return;
              }
              (this->*take)(page);
              m_last = page.last;
              m_isEnd = page.isEnd;
              m_isReading = false;
              Q_EMIT read();
              if (std::exchange(m_isUpdateDue, false)) {
                  update();
              }
          });
}

/// The next that match; fewer than asked for at the end alone.
ActivityModel::Page ActivityModel::readPage(const Query &query, const Source &source)
{
    Page page{.last = query.last, .isEnd = false};
    // What a search lets through may be far apart: more is read at once then.
    const int step = query.search.isEmpty() ? query.most : std::max(query.most, 50 * pageSize);
    while (!page.isEnd && page.events.size() < query.most) {
        const QList<Event> read = source(query.token, page.last, step);
        page.isEnd = read.size() < step;
        for (const Event &event : read) {
            page.last = event;
            if (query.search.isEmpty() || matches(event, query.search)) {
                page.events.append(event);
                if (page.events.size() == query.most) {
                    page.isEnd = page.isEnd && event == read.constLast();
                    break;
                }
            }
        }
    }
    return page;
}

bool ActivityModel::matches(const Event &event, const SearchText &search)
{
    // No word has a line break in it, so none is found half here and half there.
    const QString text = event.name + u'\n' + event.id + u'\n' + textOf(event.kind);
    return search.matches(SearchText::fold(text));
}

void ActivityModel::setSearch(const SearchText &search)
{
    if (search != m_search) {
        m_search = search;
        reload();
    }
}

void ActivityModel::setToken(const QString &id)
{
    if (id != m_token) {
        m_token = id;
        reload();
    }
}

void ActivityModel::readAll(Take take) const
{
    const Query query{.token = m_token, .search = m_search, .last = {}, .most = everything};
    m_ask([query](const Source &source) { return readPage(query, source); }, std::move(take));
}

void ActivityModel::clear()
{
    ++m_asked;
    m_isReading = false;
    m_isUpdateDue = false;
    replace({});
    m_last.reset();
    m_isEnd = true;
}

void ActivityModel::reload()
{
    m_isUpdateDue = false;
    ask({}, pageSize, &ActivityModel::replace);
}

void ActivityModel::update()
{
    if (m_isReading) {
        m_isUpdateDue = true;
    } else {
        ask({}, std::max(rowCount(), pageSize), &ActivityModel::merge);
    }
}

void ActivityModel::replace(const Page &page)
{
    beginResetModel();
    m_events = page.events;
    endResetModel();
}

void ActivityModel::append(const Page &page)
{
    if (!page.events.isEmpty()) {
        insert(rowCount(), page.events);
    }
}

void ActivityModel::merge(const Page &page)
{
    const QList<Event> &fresh = page.events;
    int row = 0;
    for (qsizetype i = 0; i < fresh.size();) {
        const auto isBeforeRow = [&](const Event &event) { return row == rowCount() || isNewer(event, m_events.at(row)); };
        const auto isGone = [&](const Event &event) { return isNewer(event, fresh.at(i)); }; // The history has forgotten it.
        drop(row, static_cast<int>(std::find_if_not(m_events.cbegin() + row, m_events.cend(), isGone) - m_events.cbegin()));
        const auto end = std::find_if_not(fresh.cbegin() + i, fresh.cend(), isBeforeRow) - fresh.cbegin();
        if (end > i) {
            insert(row, fresh.mid(i, end - i));
            row += static_cast<int>(end - i);
            i = end;
            continue;
        }
        if (m_events.at(row) != fresh.at(i)) { // Its name has changed.
            m_events[row] = fresh.at(i);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        ++row;
        ++i;
    }
    drop(row, rowCount());
}

void ActivityModel::insert(int row, const QList<Event> &events)
{
    beginInsertRows({}, row, row + static_cast<int>(events.size()) - 1);
    m_events.insert(row, events.size(), Event());
    std::copy(events.begin(), events.end(), m_events.begin() + row);
    endInsertRows();
}

/// The rows from `first` to before `end`.
void ActivityModel::drop(int first, int end)
{
    if (first < end) {
        beginRemoveRows({}, first, end - 1);
        m_events.remove(first, end - first);
        endRemoveRows();
    }
}

void ActivityModel::timePassed()
{
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
    }
}
