// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "fuzz.h"

#include "api/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QJsonValue encode(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QByteArray encode(const QList<Token> &tokens)
{
    QJsonArray array;
    for (const Token &token : tokens) {
        array.append(QJsonObject{
            {u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"created_at"_s, encode(token.createdAt)},
            {u"last_used_at"_s, encode(token.lastUsedAt)},
            {u"revoked_at"_s, encode(token.revokedAt)},
        });
    }
    return QJsonDocument(QJsonObject{{u"tokens"_s, array}}).toJson(QJsonDocument::Compact);
}

/// What a DELETE does with it: one segment of a path, and the server reads the same id out of it.
void requireOneSegment(const QString &id)
{
    const QByteArray segment = QUrl::toPercentEncoding(id);
    require(isUsableId(id), "an id is usable");
    require(!segment.isEmpty() && !segment.contains('/') && segment != "." && segment != "..", "an id is one segment");
    require(QUrl::fromPercentEncoding(segment) == id, "an id survives a path");
}

void checkTokens(const QList<Token> &tokens)
{
    QSet<QString> ids;
    for (const Token &token : tokens) {
        requireOneSegment(token.id);
        require(!ids.contains(token.id), "an id stands once");
        ids.insert(token.id);
        requireText(token.name);
        requireTime(token.createdAt);
        for (const auto &time : {token.lastUsedAt, token.revokedAt}) {
            if (time) {
                requireTime(*time);
            }
        }
    }
    const auto again = decodeTokenList(encode(tokens));
    require(again && *again == tokens, "a list that was read, written and read is the same");
}

/// The refusal names a place that is really there.
void checkRefusal(const ApiError &error, const QJsonDocument &document)
{
    require(error == ApiError{.kind = ApiError::Kind::BadAnswer, .field = error.field},
            "a refusal says BadAnswer and a place");
    const QJsonValue list = document.object().value("tokens"_L1);
    if (!list.isArray()) {
        const QString place = document.isObject() ? u"tokens"_s : document.isNull() ? u"JSON"_s : u"{}"_s;
        require(error.field == place, "a body without a list is refused for that");
        return;
    }
    const qsizetype close = error.field.indexOf(u']');
    require(error.field.startsWith(u"tokens["_s) && close > 7, "a list is refused for one of its tokens");
    bool isNumber = false;
    const int index = error.field.sliced(7, close - 7).toInt(&isNumber);
    require(isNumber && index >= 0 && index < list.toArray().size(), "the token that is refused is in the list");
    const QString field = error.field.sliced(close + 1);
    const QStringList fields{QString(), u".id"_s, u".name"_s, u".created_at"_s, u".last_used_at"_s, u".revoked_at"_s};
    require(fields.contains(field), "the field that is refused is one of the contract");
    require(field.isEmpty() != list[index].isObject(), "a token is refused as a whole where it is no object");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = bytesOf(data, size);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const auto tokens = decodeTokenList(json);
    if (!tokens) {
        checkRefusal(tokens.error(), document);
        return 0;
    }
    require(tokens->size() == document.object().value("tokens"_L1).toArray().size(),
            "a list is read whole or not at all");
    checkTokens(*tokens);
    return 0;
}
