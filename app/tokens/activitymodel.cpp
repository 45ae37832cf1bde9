// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "activitymodel.h"

#include "base/clock.h"
#include "base/relativetime.h"

#include <QLocale>
#include <QScopedValueRollback>

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

ActivityModel::ActivityModel(Read read, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_read(std::move(read))
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
    if (!canFetchMore(parent) || m_isChanging) {
        return;
    }
    const QScopedValueRollback changing(m_isChanging, true);
    const QList<Event> page = readPage(m_last, pageSize, &m_isEnd);
    if (!page.isEmpty()) {
        insert(rowCount(), page);
    }
}

/// The next `most` that match; fewer at the end alone. `last` moves on to what was read last.
QList<Event> ActivityModel::readPage(std::optional<Event> &last, int most, bool *isEnd) const
{
    QList<Event> page;
    *isEnd = false;
    // What a search lets through may be far apart: more is read at once then.
    const int step = m_search.isEmpty() ? most : std::max(most, 50 * pageSize);
    while (!*isEnd && page.size() < most) {
        const QList<Event> read = m_read(m_token, last, step);
        *isEnd = read.size() < step;
        for (const Event &event : read) {
            last = event;
            if (m_search.isEmpty() || matches(event)) {
                page.append(event);
                if (page.size() == most) {
                    *isEnd = *isEnd && event == read.constLast();
                    break;
                }
            }
        }
    }
    return page;
}

bool ActivityModel::matches(const Event &event) const
{
    // No word has a line break in it, so none is found half here and half there.
    const QString text = event.name + u'\n' + event.id + u'\n' + textOf(event.kind);
    return m_search.matches(SearchText::fold(text));
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

QList<Event> ActivityModel::all() const
{
    std::optional<Event> last;
    bool isEnd = false;
    return readPage(last, everything, &isEnd);
}

void ActivityModel::reload()
{
    const QScopedValueRollback changing(m_isChanging, true);
    beginResetModel();
    m_last.reset();
    m_events = readPage(m_last, pageSize, &m_isEnd);
    endResetModel();
}

void ActivityModel::update()
{
    const QScopedValueRollback changing(m_isChanging, true);
    std::optional<Event> last;
    bool isEnd = false;
    const QList<Event> fresh = readPage(last, std::max(rowCount(), pageSize), &isEnd);
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
    m_last = last;
    m_isEnd = isEnd;
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
