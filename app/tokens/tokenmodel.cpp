// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenmodel.h"

#include "base/clock.h"
#include "base/relativetime.h"

#include <QSet>
#include <QThreadPool>

#include <algorithm>
#include <numeric>
#include <utility>

namespace {

/// Each signal makes the views work: so many rows or ranges are told of one by one, and more of them together.
constexpr int mostSignals = 8;

} // namespace

TokenModel::TokenModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

int TokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

int TokenModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Token &token = m_tokens.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(token, index.column());
    case Qt::ToolTipRole: return toolTip(token, index.column());
    case IdRole: return token.id;
    case ActiveRole: return token.isActive();
    case UnsavedRole: return isUnsaved(token.id);
    case RevokeStageRole: return QVariant::fromValue(revoking(token).stage);
    case MarkRole: return static_cast<int>(markOf(token.id));
    case TieRole: return static_cast<int>(tieOf(token.id).part);
    case DueRole: return token.isActive() && isDue(token.id);
    default: return {};
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Name");
    case Status: return tr("Status");
    case LastUsed: return tr("Last used");
    case Created: return tr("Created");
    case Revoked: return tr("Revoked", "column: when the token was revoked");
    case Id: return tr("ID");
    default: return {};
    }
}

QString TokenModel::text(const Token &token, int column) const
{
    switch (column) {
    case Name: return token.name;
    case Status: return statusText(token);
    case LastUsed: return token.lastUsedAt ? RelativeTime::ago(*token.lastUsedAt, m_clock.now()) : tr("Never");
    case Created: return RelativeTime::ago(token.createdAt, m_clock.now());
    case Revoked: return token.revokedAt ? RelativeTime::ago(*token.revokedAt, m_clock.now()) : QString();
    case Id: return token.id;
    default: return {};
    }
}

QString TokenModel::statusText(const Token &token) const
{
    const Revoking now = revoking(token);
    switch (now.stage) {
    case RevokeStage::Waiting: return tr("Revoking in %1 s").arg(now.secondsLeft);
    case RevokeStage::Queued: return tr("Waiting its turn");
    case RevokeStage::Sending: return tr("Revoking…");
    case RevokeStage::Failed: return now.isInDoubt ? tr("Perhaps revoked") : tr("Not revoked");
    case RevokeStage::None:
    case RevokeStage::Revoked: break;
    }
    if (isUnsaved(token.id)) {
        return tr("Unsaved secret");
    }
    const Mark mark = markOf(token.id);
    if (!token.isActive()) {
        return mark == Mark::None ? tr("Revoked", "status of a token") : tr("Newly revoked", "status of a token");
    }
    if (m_ties.contains(token.id)) {
        return tieText(tieOf(token.id).part);
    }
    switch (mark) {
    case Mark::New: return tr("Active, new");
    case Mark::Used: return tr("Active, newly used");
    case Mark::Woke: return tr("Active, woke up");
    default: return isDue(token.id) ? tr("Active, rotation due") : tr("Active");
    }
}

QString TokenModel::tieText(Tie::Part part)
{
    using Part = Tie::Part;
    switch (part) {
    case Part::Predecessor: return tr("Being replaced");
    case Part::SilentPredecessor: return tr("Being replaced, silent", "the token was not used for a while");
    case Part::AwakePredecessor: return tr("Being replaced, used again");
    case Part::Successor: return tr("Successor", "a token that takes the place of another");
    case Part::SuccessorInUse: return tr("Successor, in use", "a token that takes the place of another");
    case Part::None: break;
    }
    return {};
}

QString TokenModel::tieToolTip(const Token &token) const
{
    using Part = Tie::Part;
    const Tie tie = tieOf(token.id);
    const bool isSuccessor = tie.part == Part::Successor || tie.part == Part::SuccessorInUse;
    return isSuccessor ? tr("Takes the place of “%1”.").arg(tie.other) : tr("“%1” takes its place.").arg(tie.other);
}

TokenModel::Revoking TokenModel::revoking(const Token &token) const
{
    return token.isActive() ? m_revoking.value(token.id) : Revoking();
}

QString TokenModel::toolTip(const Token &token, int column) const
{
    const auto exact = [](const std::optional<QDateTime> &time) { return time ? RelativeTime::exact(*time) : QString(); };
    switch (column) {
    case Status:
        if (const QString reason = revoking(token).reason; !reason.isEmpty()) {
            return reason;
        }
        if (token.isActive() && m_ties.contains(token.id)) {
            return text(token, column) + u'\n' + tieToolTip(token);
        }
        return text(token, column);
    case LastUsed: return exact(token.lastUsedAt);
    case Created: return exact(token.createdAt);
    case Revoked: return exact(token.revokedAt);
    default: return text(token, column);
    }
}

int TokenModel::rowOf(const QString &id) const
{
    if (id.isEmpty()) { // Nothing is selected, say: no reason to go over a long list.
        return -1;
    }
    if (m_indexed < rowCount()) {
        m_rows.reserve(rowCount());
    }
    for (; m_indexed < rowCount(); ++m_indexed) {
        m_rows.insert(m_tokens.at(m_indexed).id, m_indexed);
    }
    return m_rows.value(id, -1);
}

const Token *TokenModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_tokens.at(row);
}

void TokenModel::update(const QList<Token> &fresh)
{
    const auto isSame = [](const Token &a, const Token &b) { return a.id == b.id; };
    if (fresh.size() >= m_tokens.size() && std::equal(m_tokens.cbegin(), m_tokens.cend(), fresh.cbegin(), isSame)) {
        adopt(fresh);
        return;
    }
    QList<bool> stays(rowCount(), false);
    QList<int> changed;
    QList<Token> added;
    int next = 0;
    for (const Token &token : fresh) {
        // Those that were there come in the same order, nearly always, and need no looking up.
        const bool isNext = next < rowCount() && m_tokens.at(next).id == token.id;
        const int row = isNext ? next : rowOf(token.id);
        if (row < 0) {
            added.append(token);
            continue;
        }
        stays[row] = true;
        if (m_tokens.at(row) != token) {
            m_tokens[row] = token;
            changed.append(row);
        }
        next = row + 1;
    }
    tellChanged(changed);
    removeAllBut(stays);
    append(added);
}

/// The same tokens in the same order, and perhaps more behind them, as nearly always.
void TokenModel::adopt(const QList<Token> &fresh)
{
    QList<int> changed;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_tokens.at(row) != fresh.at(row)) {
            changed.append(row);
        }
    }
    const int first = rowCount();
    const int end = static_cast<int>(fresh.size());
    if (first < end) {
        beginInsertRows({}, first, end - 1);
    }
    auto before = std::exchange(m_tokens, fresh); // Shared, not copied.
    if (first < end) {
        endInsertRows();
    }
    tellChanged(changed);
    if (first > 0 && isLong()) { // To free what was there takes longer than all of that.
        QThreadPool::globalInstance()->start([before = std::move(before)] {});
    }
}

void TokenModel::upsert(const Token &token)
{
    const int row = rowOf(token.id);
    if (row < 0) {
        append({token});
    } else if (m_tokens.at(row) != token) {
        m_tokens[row] = token;
        tellChanged({row});
    }
}

void TokenModel::tellChanged(const QList<int> &rows)
{
    if (rows.size() > mostSignals) {
        const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
        Q_EMIT dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
        return;
    }
    for (const int row : rows) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void TokenModel::append(const QList<Token> &added)
{
    if (added.isEmpty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_tokens.append(added);
    endInsertRows();
}

void TokenModel::removeAllBut(const QList<bool> &stays)
{
    QList<std::pair<int, int>> gone; // First and last row of each range, from the end on.
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (stays.at(row)) {
            continue;
        }
        if (!gone.isEmpty() && gone.constLast().first == row + 1) {
            gone.last().first = row;
        } else {
            gone.append({row, row});
        }
    }
    if (gone.size() > mostSignals) {
        bringToFront(stays);
        gone = {{static_cast<int>(stays.count(true)), rowCount() - 1}};
    }
    for (const auto &[first, last] : std::as_const(gone)) {
        removeRange(first, last);
    }
}

void TokenModel::removeRange(int first, int last)
{
    beginRemoveRows({}, first, last);
    m_tokens.remove(first, last - first + 1);
    forgetRows();
    endRemoveRows();
}

/// All others come behind those that stay.
void TokenModel::bringToFront(const QList<bool> &stays)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<int> order(rowCount());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(), [&stays](int row) { return stays.at(row); });
    QList<Token> tokens;
    QList<int> places(rowCount());
    tokens.reserve(rowCount());
    for (const int row : std::as_const(order)) {
        places[row] = static_cast<int>(tokens.size());
        tokens.append(m_tokens.at(row));
    }
    m_tokens = tokens;
    forgetRows();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before) {
        after.append(index(places.at(each.row()), each.column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TokenModel::setUnsaved(const QSet<QString> &ids)
{
    const QSet<QString> before = std::exchange(m_unsaved, ids);
    const QSet<QString> concerned = before + ids;
    for (const QString &id : concerned) {
        const int row = rowOf(id);
        if (row >= 0 && before.contains(id) != ids.contains(id)) {
            Q_EMIT dataChanged(index(row, Status), index(row, Status));
        }
    }
}

void TokenModel::setRevoking(const QString &id, const Revoking &revoking)
{
    if (m_revoking.value(id) == revoking) {
        return;
    }
    if (revoking.stage == RevokeStage::None) {
        m_revoking.remove(id);
    } else {
        m_revoking.insert(id, revoking);
    }
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT dataChanged(index(row, Status), index(row, Status));
    }
}

void TokenModel::setMarks(const QHash<QString, Mark> &marks)
{
    if (m_marks == marks) {
        return;
    }
    const auto before = std::exchange(m_marks, marks);
    tellStatus([&](const QString &id) { return before.value(id) != marks.value(id); });
}

void TokenModel::setTies(const QHash<QString, Tie> &ties)
{
    if (m_ties == ties) {
        return;
    }
    const auto before = std::exchange(m_ties, ties);
    tellStatus([&](const QString &id) { return before.value(id) != ties.value(id); });
}

void TokenModel::setDue(const QSet<QString> &ids)
{
    if (m_due == ids) {
        return;
    }
    const auto before = std::exchange(m_due, ids);
    tellStatus([&](const QString &id) { return before.contains(id) != ids.contains(id); });
}

template <typename Predicate>
void TokenModel::tellStatus(Predicate isChanged)
{
    int first = rowCount();
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (isChanged(m_tokens.at(row).id)) {
            first = std::min(first, row);
            last = row;
        }
    }
    // One word for all of them: a busy account has many, and each word makes the views work.
    if (last >= 0) {
        Q_EMIT dataChanged(index(first, Status), index(last, Status));
    }
}

void TokenModel::clear()
{
    beginResetModel();
    m_revoking.clear();
    m_unsaved.clear();
    m_marks.clear();
    m_ties.clear();
    m_due.clear();
    m_tokens.clear();
    forgetRows();
    endResetModel();
}

void TokenModel::timePassed()
{
    if (!m_tokens.isEmpty()) {
        Q_EMIT dataChanged(index(0, LastUsed), index(rowCount() - 1, Revoked), {Qt::DisplayRole});
    }
}

void TokenModel::forgetRows()
{
    m_rows.clear();
    m_indexed = 0;
}
