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
    Fields(const QJsonObject &object, QString path)
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        const QString string = value.toString();
        if (!value.isString() || !isText(string)) {
            fail(key);
        }
        return string;
    }

    QString id(QLatin1StringView key)
    {
        const QString id = text(key);
        if (!isUsableId(id)) {
            fail(key);
        }
        return id;
    }

    QDateTime time(QLatin1StringView key)
    {
        const auto parsed = parseRfc3339(text(key));
        if (!parsed) {
            fail(key);
        }
        return parsed.value_or(QDateTime());
    }

    /// Absent and null mean the same: it has not happened.
    std::optional<QDateTime> optionalTime(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() || value.isNull()) {
            return std::nullopt;
        }
        return time(key);
    }

    /// Where the first wrong field is; empty while all is well.
    const QString &wrong() const { return m_wrong; }

private:
    void fail(QLatin1StringView key)
    {
        if (m_wrong.isEmpty()) {
            m_wrong = m_path + key;
        }
    }

    const QJsonObject &m_object;
    QString m_path;
    QString m_wrong;
};

Result<Token> decodeToken(const QJsonValue &value, const QString &path)
{
    if (!value.isObject()) {
        return bad(path);
    }
    const QJsonObject object = value.toObject();
    Fields fields(object, path + u'.');
    Token token{
        .id = fields.id("id"_L1),
        .name = fields.text("name"_L1),
        .createdAt = fields.time("created_at"_L1),
        .lastUsedAt = fields.optionalTime("last_used_at"_L1),
        .revokedAt = fields.optionalTime("revoked_at"_L1),
    };
    if (!fields.wrong().isEmpty()) {
        return bad(fields.wrong());
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
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
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
        const QString path = u"tokens[%1]"_s.arg(tokens.size());
        auto token = decodeToken(value, path);
        if (!token) {
            return failure(token.error());
        }
        ids.insert(token->id);
        tokens.append(*std::move(token));
        if (ids.size() != tokens.size()) {
            return bad(path + u".id");
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
    Fields fields(*body, {});
    CreatedToken created{
        .id = fields.id("id"_L1),
        .name = fields.text("name"_L1),
        .secret = Secret::take(fields.text("token"_L1)),
    };
    if (!fields.wrong().isEmpty()) {
        return bad(fields.wrong());
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
    Fields fields(*body, {});
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
