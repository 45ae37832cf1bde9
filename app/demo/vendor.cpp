// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "vendor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView tokensPath("/pro/api/tokens");
constexpr QByteArrayView itemsPath("/pro/api/tokens/");

Vendor::Response json(int status, const QJsonObject &body)
{
    return {.status = status, .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

Vendor::Response error(int status, const QString &code, const QString &message = {})
{
    QJsonObject body{{u"error"_s, code}};
    if (!message.isEmpty()) {
        body.insert(u"message"_s, message);
    }
    return json(status, body);
}

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(time->toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QByteArray randomText(int length)
{
    constexpr QByteArrayView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray text;
    for (int i = 0; i < length; ++i) {
        text += alphabet[QRandomGenerator::system()->bounded(static_cast<int>(alphabet.size()))];
    }
    return text;
}

QByteArray base64Url(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Vendor::Vendor(const Clock &clock)
    : m_clock(clock)
{
}

Vendor::Response Vendor::handle(const Request &request)
{
    if (isTooFast()) {
        Response refused = error(429, u"rate_limited"_s, u"Too many requests. Slow down."_s);
        refused.headers.append({"Retry-After"_ba, "1"_ba});
        return refused;
    }
    if (Vendor *account = other(request)) {
        return account->handle(request);
    }
    if (request.path == "/api/token") {
        return request.method == "POST" ? signIn(request) : error(405, u"method_not_allowed"_s);
    }
    const bool isCollection = request.path == tokensPath;
    const bool isItem = request.path.startsWith(itemsPath);
    if (!isCollection && !isItem) {
        return error(404, u"not_found"_s, u"There is nothing here."_s);
    }
    const Caller caller = identify(request.authorization);
    if (caller == Caller::Nobody) {
        return error(401, u"invalid_token"_s);
    }
    if (isCollection && request.method == "GET") {
        return list();
    }
    if (isCollection && request.method == "POST") {
        return caller == Caller::Jwt ? create(request)
                                     : error(403, u"session_required"_s, u"API tokens cannot create tokens."_s);
    }
    if (isItem && request.method == "DELETE") {
        return revoke(QUrl::fromPercentEncoding(request.path.sliced(itemsPath.size())));
    }
    return error(405, u"method_not_allowed"_s);
}

/// The added account that a request is about, by its address or credential; null: it is about this one.
Vendor *Vendor::other(const Request &request)
{
    const QString address = QJsonDocument::fromJson(request.body).object().value("address"_L1).toString();
    const bool isSignIn = request.path == "/api/token";
    const auto found = std::find_if(m_others.begin(), m_others.end(), [&](const auto &each) {
        return isSignIn ? address.compare(each->m_address, Qt::CaseInsensitive) == 0
                        : each->identify(request.authorization) != Caller::Nobody;
    });
    return found == m_others.end() ? nullptr : found->get();
}

Vendor::Response Vendor::signIn(const Request &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString address = body.value("address"_L1).toString();
    if (!address.contains(u'@')) {
        return error(400, u"invalid_address"_s, u"The address is not a mail address."_s);
    }
    if (address.compare(m_address, Qt::CaseInsensitive) != 0 || body.value("password"_L1).toString() != m_password) {
        return error(401, u"invalid_credentials"_s, u"Wrong address or password."_s);
    }
    return json(200, {{u"token"_s, QString::fromLatin1(issueJwt())}});
}

Vendor::Response Vendor::list() const
{
    QJsonArray tokens;
    for (const StoredToken &token : m_tokens) {
        tokens.append(QJsonObject{
            {u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"last_used_at"_s, timeOrNull(token.lastUsedAt)},
            {u"created_at"_s, timeOrNull(token.createdAt)},
            {u"revoked_at"_s, timeOrNull(token.revokedAt)},
        });
    }
    return json(200, {{u"tokens"_s, tokens}});
}

Vendor::Response Vendor::create(const Request &request)
{
    const QJsonValue name = QJsonDocument::fromJson(request.body).object().value("name"_L1);
    if (!name.isString() || name.toString().trimmed().isEmpty()) {
        return error(400, u"invalid_name"_s, u"A token needs a name."_s);
    }
    const auto active = std::count_if(m_tokens.begin(), m_tokens.end(), [](const auto &token) { return !token.revokedAt; });
    if (active >= m_activeLimit) {
        return error(403, u"token_limit_reached"_s, u"This plan allows %1 active tokens."_s.arg(m_activeLimit));
    }
    const StoredToken &made = seed(name.toString(), m_clock.now());
    return json(201, {{u"id"_s, made.id}, {u"name"_s, made.name}, {u"token"_s, QString::fromLatin1(made.secret)}});
}

Vendor::Response Vendor::revoke(const QString &id)
{
    const auto found = std::find_if(m_tokens.begin(), m_tokens.end(), [&](const auto &token) { return token.id == id; });
    if (found == m_tokens.end() || found->revokedAt) {
        return error(404, u"not_found"_s, u"There is no such active token."_s);
    }
    found->revokedAt = m_clock.now();
    return {.status = 204 };
}

Vendor::Caller Vendor::identify(const QByteArray &authorization)
{
    if (!authorization.startsWith("Bearer ")) {
        return Caller::Nobody;
    }
    const QByteArray bearer = authorization.sliced(7);
    if (const auto session = m_sessions.constFind(bearer); session != m_sessions.cend()) {
        return *session > m_clock.now() ? Caller::Jwt : Caller::Nobody;
    }
    for (StoredToken &token : m_tokens) {
        if (token.secret == bearer && !token.revokedAt) {
            token.lastUsedAt = m_clock.now();
            return Caller::ApiToken;
        }
    }
    return Caller::Nobody;
}

bool Vendor::isTooFast()
{
    constexpr std::size_t mostPerSecond = 8;
    if (!m_rateLimited) {
        return false;
    }
    const QDateTime now = m_clock.now();
    while (!m_recent.empty() && m_recent.front().msecsTo(now) >= 1000) {
        m_recent.pop_front();
    }
    m_recent.push_back(now);
    return m_recent.size() > mostPerSecond;
}

void Vendor::setAccount(const QString &address, const QString &password)
{
    m_address = address;
    m_password = password;
}

Vendor &Vendor::addAccount(const QString &address, const QString &password)
{
    m_others.push_back(std::make_unique<Vendor>(m_clock));
    m_others.back()->setAccount(address, password);
    return *m_others.back();
}

Vendor::StoredToken &Vendor::seed(const QString &name, const QDateTime &createdAt)
{
    m_tokens.push_back({
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = name,
        .secret = "tm_pro_"_ba + randomText(32),
        .createdAt = createdAt,
    });
    return m_tokens.back();
}

QByteArray Vendor::issueJwt(qint64 seconds)
{
    const QDateTime now = m_clock.now();
    const QDateTime end = now.addSecs(seconds);
    const QByteArray jwt = base64Url({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + '.'
        + base64Url({{u"sub"_s, m_address}, {u"iat"_s, now.toSecsSinceEpoch()}, {u"exp"_s, end.toSecsSinceEpoch()}}) + '.' + randomText(43);
    m_sessions.insert(jwt, end);
    return jwt;
}

void Vendor::endSessions()
{
    m_sessions.clear();
}
