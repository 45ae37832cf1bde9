// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "floors.h"

#include "api/decode.h"
#include "testbed.h"
#include "tokens/tokenmodel.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Counts something of each value, so that none of the walk can be left out.
qsizetype walk(const QJsonValue &value)
{
    qsizetype sum = 0;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array) {
            sum += walk(each);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            sum += each.key().size() + walk(each.value());
        }
    } else {
        sum += value.toString().size();
    }
    return sum;
}

template <typename Key>
double sorted(std::vector<Key> keys)
{
    const double time = timeOf([&] { std::stable_sort(keys.begin(), keys.end()); });
    return std::is_sorted(keys.begin(), keys.end()) ? time : qQNaN();
}

qint64 keyOf(const std::optional<QDateTime> &time)
{
    return time ? time->toMSecsSinceEpoch() : 0;
}

} // namespace

double Floors::read(const QByteArray &list)
{
    qsizetype sum = 0;
    const double time = timeOf([&] { sum = walk(QJsonDocument::fromJson(list).object()); });
    return sum > 0 ? time : qQNaN();
}

double Floors::decode(const QByteArray &list)
{
    Result<QList<Token>> tokens;
    const double time = timeOf([&] { tokens = decodeTokenList(list); });
    return tokens && !tokens->isEmpty() ? time : qQNaN();
}

double Floors::sort(const TokenModel &tokens, int column)
{
    const auto keys = [&](auto keyOfToken) {
        std::vector<decltype(keyOfToken(tokens.at(0)))> all;
        all.reserve(static_cast<std::size_t>(tokens.rowCount()));
        std::transform(tokens.tokens().begin(), tokens.tokens().end(), std::back_inserter(all), keyOfToken);
        return all;
    };
    QCollator collator{QLocale(QLocale::English)};
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    switch (column) {
    case TokenModel::Name: return sorted(keys([&](const Token &token) { return collator.sortKey(token.name); }));
    case TokenModel::Status: return sorted(keys([](const Token &token) { return token.isActive() ? 0 : 1; }));
    case TokenModel::LastUsed: return sorted(keys([](const Token &token) { return keyOf(token.lastUsedAt); }));
    case TokenModel::Created: return sorted(keys([](const Token &token) { return keyOf(token.createdAt); }));
    case TokenModel::Revoked: return sorted(keys([](const Token &token) { return keyOf(token.revokedAt); }));
    default: return sorted(keys([](const Token &token) { return token.id; }));
    }
}

struct Floors::Table::Parts
{
    QSortFilterProxyModel found;
    QTableView view;
};

Floors::Table::Table(QAbstractItemModel &tokens)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->found.setFilterKeyColumn(TokenModel::Name);
    m_parts->found.setSourceModel(&tokens);
    m_parts->view.setModel(&m_parts->found);
    m_parts->view.resize(1000, 640);
    untilPainted(m_parts->view, [this] { m_parts->view.show(); }, [] { return true; });
}

Floors::Table::~Table() = default;

double Floors::Table::find(const QString &text)
{
    return untilPainted(
        m_parts->view,
        [&] {
            m_parts->found.setFilterRegularExpression(
                QRegularExpression(QRegularExpression::escape(text), QRegularExpression::CaseInsensitiveOption));
            m_parts->view.viewport()->update(); // Also where the same rows stay.
        },
        [] { return true; });
}

double Floors::Table::repaint()
{
    return untilPainted(m_parts->view, [this] { m_parts->view.viewport()->update(); }, [] { return true; });
}
