// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "decode.h"

#include "base/text.h"
#include "rfc3339.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<ApiError> bad(const QString &field)
{
    return failure(ApiError{.kind = ApiError::Kind::BadAnswer, .field = field});
}

Result<QJsonObject> parseObject(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return bad(u"JSON"_s);
    }
    if (!document.isObject()) {
        return bad(u"{}"_s);
    }
    return document.object();
}

/// Reads the fields of one JSON object, and remembers the first that is wrong.
class Fields
{
public:
    explicit Fields(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(QLatin1StringView key) { return text(key, m_object.value(key)); }

    QString id(QLatin1StringView key)
    {
        const QString id = text(key);
        if (!isUsableId(id)) {
            fail(key);
        }
        return id;
    }

    QDateTime time(QLatin1StringView key) { return time(key, m_object.value(key)); }

    /// Absent and null mean the same: it has not happened.
    std::optional<QDateTime> optionalTime(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull()) {
            return std::nullopt;
        }
        return time(key, value);
    }

    /// The first that is; empty while all is well.
    QLatin1StringView wrong() const { return m_wrong; }

private:
    QString text(QLatin1StringView key, const QJsonValue &value)
    {
        const QString string = value.toString();
        if (!value.isString() || !isText(string)) {
            fail(key);
        }
        return string;
    }

    QDateTime time(QLatin1StringView key, const QJsonValue &value)
    {
        const auto parsed = parseRfc3339(text(key, value));
        if (!parsed) {
            fail(key);
        }
        return parsed.value_or(QDateTime());
    }

    void fail(QLatin1StringView key)
    {
        if (m_wrong.isEmpty()) {
            m_wrong = key;
        }
    }

    const QJsonObject &m_object;
    QLatin1StringView m_wrong;
};

/// On failure what is wrong, as it is said of the object: nothing, or ".id".
Result<Token, QString> decodeToken(const QJsonValue &value)
{
    if (!value.isObject()) {
        return tl::unexpected(QString());
    }
    const QJsonObject object = value.toObject();
    Fields fields(object);
    Token token{
        .id = fields.id("id"_L1),
        .name = fields.text("name"_L1),
        .createdAt = fields.time("created_at"_L1),
        .lastUsedAt = fields.optionalTime("last_used_at"_L1),
        .revokedAt = fields.optionalTime("revoked_at"_L1),
    };
    if (!fields.wrong().isEmpty()) {
        return tl::unexpected(QString(u'.' + fields.wrong()));
    }
    return token;
}

ApiError::Kind kindOf(int status)
{
    using Kind = ApiError::Kind;
    switch (status) {
    case 400: return Kind::BadRequest;
    case 401: return Kind::Unauthorized;
    case 403: return Kind::Forbidden;
    case 404: return Kind::NotFound;
    case 407: return Kind::ProxyFailed;
    case 409: return Kind::Conflict;
    case 410: return Kind::Gone;
    case 429: return Kind::RateLimited;
    default: break;
    }
    if (status >= 500 && status <= 599) {
        return Kind::ServerFailed;
    }
    return status >= 300 && status <= 399 ? Kind::Redirected : Kind::UnexpectedStatus;
}

} // namespace

bool isUsableId(const QString &id)
{
    const auto isControl = [](QChar c) { return c < u' ' || (c >= u'\x7f' && c <= u'\x9f'); }; // A list has many.
    return !id.isEmpty() && id != u"." && id != u".." && isText(id) && std::none_of(id.begin(), id.end(), isControl);
}

Result<QList<Token>> decodeTokenList(const QByteArray &json)
{
    const auto body = parseObject(json);
    if (!body) {
        return failure(body.error());
    }
    const QJsonValue list = body->value("tokens"_L1);
    if (!list.isArray()) {
        return bad(u"tokens"_s);
    }
    const QJsonArray array = list.toArray();
    QList<Token> tokens;
    tokens.reserve(array.size());
    QSet<QString> ids;
    ids.reserve(array.size());
    for (const QJsonValue &value : array) {
        auto token = decodeToken(value);
        const auto wrongAt = [index = tokens.size()](const QString &field) { return bad(u"tokens[%1]"_s.arg(index) + field); };
        if (!token) {
            return wrongAt(token.error());
        }
        ids.insert(token->id);
        tokens.append(*std::move(token));
        if (ids.size() != tokens.size()) {
            return wrongAt(u".id"_s);
        }
    }
    return tokens;
}

Result<CreatedToken> decodeCreatedToken(const QByteArray &json)
{
    const auto body = parseObject(json);
    if (!body) {
        return failure(body.error());
    }
    Fields fields(*body);
    CreatedToken created{
        .id = fields.id("id"_L1),
        .name = fields.text("name"_L1),
        .secret = Secret::take(fields.text("token"_L1)),
    };
    if (!fields.wrong().isEmpty()) {
        return bad(QString(fields.wrong()));
    }
    if (created.secret.isEmpty()) {
        return bad(u"token"_s);
    }
    return created;
}

Result<Secret> decodeSignIn(const QByteArray &json)
{
    const auto body = parseObject(json);
    if (!body) {
        return failure(body.error());
    }
    Fields fields(*body);
    Secret token = Secret::take(fields.text("token"_L1));
    if (!fields.wrong().isEmpty() || token.isEmpty()) {
        return bad(u"token"_s);
    }
    return token;
}

ApiError decodeError(int status, const QByteArray &json)
{
    const QJsonObject body = QJsonDocument::fromJson(json).object();
    const auto words = [&body](QLatin1StringView key) {
        const QString text = body.value(key).toString();
        return isText(text) ? text : QString();
    };
    return ApiError{
        .kind = kindOf(status),
        .status = status,
        .code = words("error"_L1),
        .message = words("message"_L1),
    };
}
