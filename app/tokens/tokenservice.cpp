// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokenservice.h"

#include "account/session.h"
#include "api/apiclient.h"
#include "base/clock.h"
#include "tokenmodel.h"

#include <QPointer>

#include <utility>

TokenService::TokenService(ApiClient &api, Session &session, TokenModel &model, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session)
    , m_model(model)
    , m_clock(clock)
{
    connect(&session, &Session::signedIn, this, [this](bool sameAccount) {
        if (!sameAccount) {
            forgetTokens();
        }
        settleInterrupted(sameAccount);
    });
    connect(&session, &Session::signInDeclined, this, [this] { settleInterrupted(false); });
    connect(&session, &Session::signedOut, this, [this] {
        forgetTokens();
        settleInterrupted(false);
    });
}

TokenService::~TokenService() = default;

/// Runs `call` with the login of the moment, again after a sign-in if the server refused that login.
template <typename T>
void TokenService::withLogin(Call<T> call, QObject *context, Callback<T> callback)
{
    const QPointer<QObject> guard(context);
    const Login *login = m_session.login();
    if (!login) {
        QMetaObject::invokeMethod(
            context, [callback] { callback(failure(ApiError{.kind = ApiError::Kind::SignedOut})); }, Qt::QueuedConnection);
        return;
    }
    call(*login, [this, call, guard, callback](Result<T> result) {
        const bool isRefused = !result && result.error().kind == ApiError::Kind::Unauthorized;
        if (isRefused && m_session.login()) {
            m_interrupted.append({
                .goOn = [=, this] { guard ? withLogin<T>(call, guard, callback) : void(); },
                .giveUp = [guard, callback, error = result.error()] { guard ? callback(failure(error)) : void(); },
            });
            m_session.refuse();
        } else if (guard) {
            callback(std::move(result));
        }
    });
}

void TokenService::settleInterrupted(bool goOn)
{
    const auto calls = std::exchange(m_interrupted, {});
    for (const Interrupted &call : calls) {
        goOn ? call.goOn() : call.giveUp();
    }
}

void TokenService::refresh(QObject *context, Callback<void> callback)
{
    setRefreshing(+1);
    // Counted when it leaves, not when it was asked for: a sign-in may lie between the two.
    const auto generation = std::make_shared<int>(0);
    const Call<QList<Token>> call = [this, generation](const Login &login, Callback<QList<Token>> done) {
        *generation = ++m_generation;
        m_api.listTokens(login, this, std::move(done));
    };
    withLogin<QList<Token>>(call, this, [=, this, guard = QPointer(context)](const Result<QList<Token>> &list) {
        if (list && *generation == m_generation) {
            m_lastRefreshed = m_clock.now();
            m_model.update(*list);
        }
        setRefreshing(-1);
        if (guard) {
            callback(list.map([](const auto &) {}));
        }
    });
}

void TokenService::create(const QString &name, QObject *context, Callback<CreatedToken> callback)
{
    const Call<CreatedToken> call = [this, name](const Login &login, Callback<CreatedToken> done) {
        m_api.createToken(login, name, this, std::move(done));
    };
    withLogin<CreatedToken>(call, this, [=, this, guard = QPointer(context)](Result<CreatedToken> created) {
        if (created) {
            ++m_generation; // A list that left before the token was there must not take its row away.
            m_model.upsert({.id = created->id, .name = created->name, .createdAt = m_clock.now()});
        }
        if (guard) {
            callback(std::move(created));
        }
    });
}

void TokenService::revoke(const QString &id, QObject *context, Callback<void> callback)
{
    const Call<void> call = [this, id](const Login &login, Callback<void> done) {
        m_api.revokeToken(login, id, this, std::move(done));
    };
    withLogin<void>(call, this, [=, this, guard = QPointer(context)](const Result<void> &revoked) {
        const auto tell = [guard, callback, revoked] { guard ? callback(revoked) : void(); };
        if (!revoked && revoked.error().kind == ApiError::Kind::NotFound) {
            refresh(this, [tell](const Result<void> &) { tell(); });
            return;
        }
        if (const Token *token = m_model.find(id); revoked && token) {
            ++m_generation;
            Token changed = *token;
            changed.revokedAt = m_clock.now();
            m_model.upsert(changed);
        }
        tell();
    });
}

void TokenService::setRefreshing(int change)
{
    m_refreshing += change;
    Q_EMIT refreshingChanged();
}

void TokenService::forgetTokens()
{
    ++m_generation;
    m_lastRefreshed = {};
    m_model.clear();
}
