// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "apiclient.h"

#include "decode.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 listBytes = 64 * 1024 * 1024;

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

/// A refusal in the server's own words. A 5xx leaves open what was done before the server stumbled.
ApiError refusal(const Answer &answer, ApiError::Effect doubt)
{
    ApiError error = decodeError(answer.status, isJson(answer.contentType) ? answer.body : QByteArray());
    error.retryAfter = answer.retryAfter;
    error.effect = error.kind == ApiError::Kind::ServerFailed ? doubt : ApiError::Effect::None;
    return error;
}

/// Status, then content type, then JSON, then each field: the one place where an answer becomes a result.
/// `sent` says what the call changes: Done for those that change data.
template <typename T>
Result<T> readAnswer(Result<Answer> arrived, int success, ApiError::Effect sent, Result<T> (*decode)(const QByteArray &))
{
    using Effect = ApiError::Effect;
    if (!arrived) {
        return failure(arrived.error());
    }
    if (arrived->status < 200 || arrived->status > 299) {
        return failure(refusal(*arrived, sent == Effect::None ? Effect::None : Effect::Unknown));
    }
    if (arrived->status != success) {
        const auto effect = sent == Effect::None ? Effect::None : Effect::Unknown;
        return failure(ApiError{.kind = ApiError::Kind::UnexpectedStatus, .effect = effect, .status = arrived->status});
    }
    if constexpr (std::is_void_v<T>) {
        return {};
    } else {
        if (!isJson(arrived->contentType)) {
            return failure(ApiError{.kind = ApiError::Kind::NotTheApi, .effect = sent, .status = arrived->status});
        }
        Result<T> result = decode(arrived->body);
        wipe(arrived->body);
        if (!result) {
            result.error().status = success;
            result.error().effect = sent;
        }
        return result;
    }
}

void setJson(QNetworkRequest &request)
{
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
}

Secret jsonBody(const QJsonObject &object)
{
    return Secret::take(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ApiClient::ApiClient(QNetworkAccessManager &network, RequestFactory requests, std::chrono::milliseconds deadline)
    : m_network(network)
    , m_requests(std::move(requests))
    , m_limits{.deadline = deadline}
{
}

void ApiClient::signIn(const QUrl &apiUrl, const QString &address, const Secret &password, QObject *context,
                       Callback<Secret> callback)
{
    Outgoing out{.verb = "POST"_ba, .request = m_requests.request(apiUrl, {u"api"_s, u"token"_s})};
    setJson(out.request);
    out.body = jsonBody({{u"address"_s, address}, {u"password"_s, QString::fromUtf8(password.reveal())}});
    exchange(m_network, std::move(out), m_limits, context, [callback = std::move(callback)](Result<Answer> answer) {
        callback(readAnswer<Secret>(std::move(answer), 200, ApiError::Effect::None, decodeSignIn));
    });
}

void ApiClient::listTokens(const Login &login, QObject *context, Callback<QList<Token>> callback)
{
    Outgoing out{.verb = "GET"_ba, .request = m_requests.request(login, {u"pro"_s, u"api"_s, u"tokens"_s})};
    Limits limits = m_limits;
    limits.successBytes = listBytes;
    exchange(m_network, std::move(out), limits, context, [callback = std::move(callback)](Result<Answer> answer) {
        callback(readAnswer<QList<Token>>(std::move(answer), 200, ApiError::Effect::None, decodeTokenList));
    });
}

void ApiClient::createToken(const Login &login, const QString &name, QObject *context, Callback<CreatedToken> callback)
{
    Outgoing out{.verb = "POST"_ba, .request = m_requests.request(login, {u"pro"_s, u"api"_s, u"tokens"_s})};
    setJson(out.request);
    out.body = jsonBody({{u"name"_s, name}});
    exchange(m_network, std::move(out), m_limits, context, [callback = std::move(callback)](Result<Answer> answer) {
        callback(readAnswer<CreatedToken>(std::move(answer), 201, ApiError::Effect::Done, decodeCreatedToken));
    });
}

void ApiClient::revokeToken(const Login &login, const QString &id, QObject *context, Callback<void> callback)
{
    // Ids come from a list that refused such; this is for a journal or a setting that someone edited.
    if (!isUsableId(id)) {
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback)] { callback(failure(ApiError{.kind = ApiError::Kind::BadId})); },
            Qt::QueuedConnection);
        return;
    }
    Outgoing out{.verb = "DELETE"_ba, .request = m_requests.request(login, {u"pro"_s, u"api"_s, u"tokens"_s, id})};
    exchange(m_network, std::move(out), m_limits, context, [callback = std::move(callback)](Result<Answer> answer) {
        callback(readAnswer<void>(std::move(answer), 204, ApiError::Effect::Done, nullptr));
    });
}
