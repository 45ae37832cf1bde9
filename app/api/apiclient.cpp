// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "apiclient.h"

#include "connections.h"
#include "decode.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <memory>
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

Result<QList<Token>> readTokens(Result<Answer> arrived, ApiError::Effect sent)
{
    return readAnswer<QList<Token>>(std::move(arrived), 200, sent, decodeTokenList);
}

/// Whether the same question may have a better answer in a moment.
bool isPassing(const Result<Answer> &answer)
{
    if (!answer) {
        return answer.error().kind == ApiError::Kind::ConnectionLost;
    }
    return answer->status == 429 || (answer->status >= 500 && answer->status <= 504 && answer->status != 501);
}

std::chrono::milliseconds delayBefore(const RetryPolicy &policy, int attempt, int retryAfter)
{
    // Programs that were cut off together should not come back together.
    const double jitter = 0.75 + QRandomGenerator::global()->generateDouble() / 2;
    const auto backOff = policy.firstDelay * (1 << attempt) * jitter;
    const auto asked = std::chrono::seconds(std::max(retryAfter, 0));
    const auto delay = std::max(std::chrono::duration_cast<std::chrono::milliseconds>(backOff), std::chrono::milliseconds(asked));
    return std::min(delay, policy.longestDelay);
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

ApiClient::ApiClient(QNetworkAccessManager &network, RequestFactory requests, std::chrono::milliseconds deadline,
                     RetryPolicy retryPolicy)
    : m_network(network)
    , m_requests(std::move(requests))
    , m_limits{.deadline = deadline}
    , m_retryPolicy(retryPolicy)
{
}

void ApiClient::send(Outgoing outgoing, const Limits &limits, QObject *context, Callback<Answer> callback)
{
    const auto waiting = std::make_shared<Outgoing>(std::move(outgoing));
    m_gate.pass(context, [=, this, callback = std::move(callback)](const RequestGate::Turn &turn) {
        // The exchange keeps its callback, and the turn with it, until it is over.
        exchange(m_network, std::move(*waiting), limits, context, [turn, callback](Result<Answer> answer) { callback(std::move(answer)); });
    });
}

void ApiClient::get(const QNetworkRequest &request, const Limits &limits, QObject *context, Callback<Answer> callback, int attempt)
{
    const QPointer alive(&m_gate); // The client may be gone when the answer comes.
    send({.verb = "GET"_ba, .request = request}, limits, context, [=, this, callback = std::move(callback)](Result<Answer> answer) {
        if (!alive || attempt == m_retryPolicy.retries || !isPassing(answer)) {
            callback(std::move(answer));
            return;
        }
        const auto delay = delayBefore(m_retryPolicy, attempt, answer ? answer->retryAfter : -1);
        QTimer::singleShot(delay, &m_gate, [=, this, guard = QPointer(context)] {
            guard ? get(request, limits, guard, callback, attempt + 1) : void();
        });
    });
}

void ApiClient::signIn(const QUrl &apiUrl, const QString &address, const Secret &password, QObject *context,
                       Callback<Secret> callback)
{
    Outgoing out{.verb = "POST"_ba, .request = m_requests.request(apiUrl, {u"api"_s, u"token"_s})};
    out.holdsSecret = true;
    setJson(out.request);
    out.body = jsonBody({{u"address"_s, address}, {u"password"_s, QString::fromUtf8(password.reveal())}});
    send(std::move(out), m_limits, context, [callback = std::move(callback)](Result<Answer> answer) {
        callback(readAnswer<Secret>(std::move(answer), 200, ApiError::Effect::None, decodeSignIn));
    });
}

void ApiClient::listTokens(const Login &login, QObject *context, Callback<QList<Token>> callback)
{
    Limits limits = m_limits;
    limits.successBytes = listBytes;
    const QNetworkRequest request = m_requests.request(login, {u"pro"_s, u"api"_s, u"tokens"_s});
    get(request, limits, context, [=, this, callback = std::move(callback), alive = QPointer(&m_gate)](Result<Answer> answer) {
        // The client may be gone when the answer comes.
        alive ? readList(std::move(answer), context, callback) : callback(readTokens(std::move(answer), ApiError::Effect::None));
    });
}

void ApiClient::listTokensOnce(const Login &login, QObject *context, Callback<FoundList> callback)
{
    Outgoing out{.verb = "GET"_ba, .request = m_requests.request(login, {u"pro"_s, u"api"_s, u"tokens"_s})};
    out.leavesTrace = true;
    out.holdsSecret = true;
    Limits limits = m_limits;
    limits.successBytes = listBytes;
    send(std::move(out), limits, context, [callback = std::move(callback)](Result<Answer> answer) {
        const QDateTime date = answer ? answer->date : QDateTime();
        auto list = readTokens(std::move(answer), ApiError::Effect::Done);
        callback(std::move(list).map([&](QList<Token> tokens) { return FoundList{std::move(tokens), date}; }));
    });
}

/// A long one on another thread, so that the window does not wait for it.
void ApiClient::readList(Result<Answer> answer, QObject *context, Callback<QList<Token>> callback)
{
    constexpr qsizetype longBytes = 64 * 1024; // Which takes about a millisecond to read.
    if (!answer || answer->body.size() < longBytes) {
        callback(readTokens(std::move(answer), ApiError::Effect::None));
        return;
    }
    m_readers.start([this, guard = QPointer(context), callback = std::move(callback), answer = std::move(answer)]() mutable {
        // Nothing of the asker's stays behind on that thread.
        auto finish = [guard = std::move(guard), callback = std::move(callback), list = readTokens(std::move(answer), ApiError::Effect::None)] {
            guard ? callback(list) : void();
        };
        QMetaObject::invokeMethod(&m_gate, std::move(finish));
    });
}

void ApiClient::createToken(const Login &login, const QString &name, QObject *context, Callback<CreatedToken> callback)
{
    Outgoing out{.verb = "POST"_ba, .request = m_requests.request(login, {u"pro"_s, u"api"_s, u"tokens"_s})};
    out.holdsSecret = true;
    setJson(out.request);
    out.body = jsonBody({{u"name"_s, name}});
    send(std::move(out), m_limits, context, [callback = std::move(callback)](Result<Answer> answer) {
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
    send(std::move(out), m_limits, context, [callback = std::move(callback)](Result<Answer> answer) {
        callback(readAnswer<void>(std::move(answer), 204, ApiError::Effect::Done, nullptr));
    });
}

void ApiClient::closeConnections()
{
    Connections::of(m_network).closeWhenIdle();
}
