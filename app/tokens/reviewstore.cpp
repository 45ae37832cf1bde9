// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "reviewstore.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;
using Reason = ReviewEntry::Reason;

namespace {

constexpr int version = 1;

/// The file's words, which outlive a change in the order of the reasons.
constexpr std::array<std::pair<Reason, QLatin1StringView>, 6> words{{
    {Reason::Unsaved, "unsaved"_L1},
    {Reason::OpenRotation, "rotation"_L1},
    {Reason::Overdue, "overdue"_L1},
    {Reason::Idle, "idle"_L1},
    {Reason::NeverUsed, "never-used"_L1},
    {Reason::SameName, "same-name"_L1},
}};

QJsonObject encode(const ReviewKeep &keep)
{
    const auto word = std::find_if(words.begin(), words.end(), [&](const auto &each) { return each.first == keep.reason; });
    return {{u"reason"_s, QString(word->second)},
            {u"tokens"_s, QJsonArray::fromStringList(keep.ids)},
            {u"at"_s, keep.at.toUTC().toString(Qt::ISODateWithMs)}};
}

/// Nothing where it makes no sense.
std::optional<ReviewKeep> decode(const QJsonObject &object)
{
    const QString reason = object.value("reason"_L1).toString();
    const auto word = std::find_if(words.begin(), words.end(), [&](const auto &each) { return each.second == reason; });
    ReviewKeep keep{.at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODateWithMs)};
    const QJsonArray ids = object.value("tokens"_L1).toArray();
    for (const QJsonValue &id : ids) {
        keep.ids.append(id.toString());
    }
    if (word == words.end() || !keep.at.isValid() || keep.ids.isEmpty()) {
        return std::nullopt;
    }
    keep.reason = word->first;
    return keep;
}

} // namespace

ReviewStore::ReviewStore(QString path, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path), version)
{
}

QList<ReviewKeep> ReviewStore::keeps(const QString &account)
{
    read();
    return m_keeps.value(account);
}

void ReviewStore::keep(const QString &account, const ReviewKeep &keep)
{
    read();
    QList<ReviewKeep> &keeps = m_keeps[account];
    keeps.removeIf([&](const ReviewKeep &each) {
        // One of fewer namesakes stays: it counts again where this one is taken back.
        return each.until() <= keep.at || (each.reason == keep.reason && each.ids == keep.ids);
    });
    keeps.append(keep);
    write();
}

void ReviewStore::ask(const QString &account, const ReviewKeep &keep)
{
    read();
    if (m_keeps[account].removeAll(keep) > 0) {
        write();
    }
}

bool ReviewStore::forget(const QString &account)
{
    read();
    return m_keeps.remove(account) == 0 || write();
}

void ReviewStore::read()
{
    if (std::exchange(m_wasRead, true)) {
        return;
    }
    const StateFile::Content content = m_file.read();
    QString aside = content.setAside;
    const QJsonObject accounts = content.object.value("accounts"_L1).toObject();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const QJsonArray keeps = account->toArray();
        for (const QJsonValue &each : keeps) {
            if (const auto keep = decode(each.toObject())) {
                m_keeps[account.key()].append(*keep);
            } else if (aside.isEmpty()) {
                aside = m_file.setAside();
            }
        }
    }
    if (!aside.isEmpty()) {
        write(); // What could be read is not lost with the rest.
        Q_EMIT setAside(aside);
    }
}

bool ReviewStore::write()
{
    QJsonObject accounts;
    for (auto account = m_keeps.cbegin(); account != m_keeps.cend(); ++account) {
        QJsonArray keeps;
        std::transform(account->begin(), account->end(), std::back_inserter(keeps), encode);
        if (!keeps.isEmpty()) {
            accounts.insert(account.key(), keeps);
        }
    }
    const QString reason = m_file.write({{u"accounts"_s, accounts}});
    if (!reason.isEmpty()) {
        Q_EMIT notWritten(reason);
    }
    return reason.isEmpty();
}
