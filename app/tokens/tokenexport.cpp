// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenexport.h"

#include "api/token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString text(const QDateTime &time)
{
    return time.toUTC().toString(time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

QString text(const std::optional<QDateTime> &time)
{
    return time ? text(*time) : QString();
}

QJsonValue value(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(text(*time)) : QJsonValue(QJsonValue::Null);
}

QString harmless(const QString &text)
{
    // The full-width forms count as formulas in a Japanese Excel.
    const bool isFormula = !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
    return isFormula ? u'\'' + text : text;
}

QString cell(QString text)
{
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString record(QStringList cells)
{
    std::transform(cells.cbegin(), cells.cend(), cells.begin(), cell);
    return cells.join(u',') + u"\r\n"_s;
}

} // namespace

QByteArray TokenExport::csv(const QList<Token> &tokens)
{
    QString content = QChar(QChar::ByteOrderMark) + record({u"id"_s, u"name"_s, u"created_at"_s, u"last_used_at"_s, u"revoked_at"_s});
    for (const Token &token : tokens) {
        content += record({harmless(token.id), harmless(token.name), text(token.createdAt), text(token.lastUsedAt), text(token.revokedAt)});
    }
    return content.toUtf8();
}

QByteArray TokenExport::json(const QList<Token> &tokens)
{
    QJsonArray items;
    for (const Token &token : tokens) {
        items.append(QJsonObject{
            {u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"created_at"_s, text(token.createdAt)},
            {u"last_used_at"_s, value(token.lastUsedAt)},
            {u"revoked_at"_s, value(token.revokedAt)},
        });
    }
    return QJsonDocument(QJsonObject{{u"tokens"_s, items}}).toJson();
}
