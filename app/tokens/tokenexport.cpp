// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenexport.h"

#include "api/rfc3339.h"
#include "api/token.h"
#include "csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString text(const std::optional<QDateTime> &time)
{
    return time ? toRfc3339(*time) : QString();
}

QJsonValue value(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QByteArray TokenExport::csv(const QList<Token> &tokens)
{
    QString content = Csv::record({u"id"_s, u"name"_s, u"created_at"_s, u"last_used_at"_s, u"revoked_at"_s});
    for (const Token &token : tokens) {
        content += Csv::record({Csv::harmless(token.id), Csv::harmless(token.name), toRfc3339(token.createdAt), text(token.lastUsedAt), text(token.revokedAt)});
    }
    return Csv::file(content);
}

QByteArray TokenExport::json(const QList<Token> &tokens)
{
    QJsonArray items;
    for (const Token &token : tokens) {
        items.append(QJsonObject{
            {u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"created_at"_s, toRfc3339(token.createdAt)},
            {u"last_used_at"_s, value(token.lastUsedAt)},
            {u"revoked_at"_s, value(token.revokedAt)},
        });
    }
    return QJsonDocument(QJsonObject{{u"tokens"_s, items}}).toJson();
}
