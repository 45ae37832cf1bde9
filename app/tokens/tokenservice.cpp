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
        ++m_signIns;
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

/// Runs `call` with the login of the moment, again after a sign-in if the server refused that login and `asker`
/// still waits. Tells `callback` in any case.
template <typename T>
void TokenService::withLogin(Call<T> call, QPointer<QObject> asker, Callback<T> callback)
{
    const Login *login = m_session.login();
    if (!login) {
        QMetaObject::invokeMethod(
            this, [callback] { callback(failure(ApiError{.kind = ApiError::Kind::SignedOut})); }, Qt::QueuedConnection);
        return;
    }
    call(*login, [=, this, signIn = m_signIns, owner = m_owner](Result<T> result) {
        const bool isRefused = !result && result.error().kind == ApiError::Kind::Unauthorized;
        if (!isRefused || owner != m_owner) {
            callback(std::move(result));
            return;
        }
        const auto giveUp = [callback, error = result.error()] { callback(failure(error)); };
        const auto goOn = [=, this] { asker ? withLogin<T>(call, asker, callback) : giveUp(); };
        if (signIn != m_signIns) {
            goOn();
        } else {
            m_interrupted.append({.goOn = goOn, .giveUp = giveUp});
            m_session.refuse();
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
    const QPointer<QObject> asker(context);
    withLogin<QList<Token>>(call, asker, [=, this, owner = m_owner](const Result<QList<Token>> &list) {
        if (list && *generation != m_generation && owner == m_owner && m_refreshing == 1) {
            // Overtaken by a change, and no newer list is on its way.
            refresh(asker, callback);
            setRefreshing(-1);
            return;
        }
        if (list && *generation == m_generation) {
            m_lastRefreshed = m_clock.now();
            m_model.update(*list);
            confirmRevokes();
            Q_EMIT listed();
        }
        setRefreshing(-1);
        if (asker) {
            owner == m_owner ? callback(list.map([](const auto &) {})) : callback(failure(ApiError{.kind = ApiError::Kind::SignedOut}));
        }
    });
}

void TokenService::create(const QString &name, QObject *context, Callback<CreatedToken> callback)
{
    const Call<CreatedToken> call = [this, name](const Login &login, Callback<CreatedToken> done) {
        m_api.createToken(login, name, this, std::move(done));
    };
    const QPointer<QObject> asker(context);
    withLogin<CreatedToken>(call, asker, [=, this, owner = m_owner](Result<CreatedToken> created) {
        if (created && owner == m_owner) {
            ++m_generation; // A list that left before the token was there must not take its row away.
            m_model.upsert({.id = created->id, .name = created->name, .createdAt = m_clock.now()});
            Q_EMIT this->created(created->id);
        }
        if (asker) {
            callback(std::move(created));
        }
    });
}

void TokenService::revoke(const QString &id, QObject *context, Callback<void> callback)
{
    tryRevoke(id, 0, context, std::move(callback));
}

void TokenService::tryRevoke(const QString &id, int lostBefore, QObject *context, Callback<void> callback)
{
    const Call<void> call = [this, id](const Login &login, Callback<void> done) {
        m_api.revokeToken(login, id, this, std::move(done));
    };
    const QPointer<QObject> asker(context);
    withLogin<void>(call, asker, [=, this, owner = m_owner](const Result<void> &revoked) {
        if (owner != m_owner) {
            asker ? callback(revoked) : void(); // The list of the account that is here now knows nothing of it.
            return;
        }
        if (!revoked) {
            lookAfterRevoke(id, revoked.error(), lostBefore, asker, callback);
            return;
        }
        if (const Token *token = m_model.find(id)) {
            ++m_generation;
            Token changed = *token;
            changed.revokedAt = m_clock.now();
            m_model.upsert(changed);
            m_unconfirmed.insert(id);
            Q_EMIT this->revoked(id);
        }
        if (asker) {
            callback({});
        }
    });
}

/// Where it is not sure what a revoke did, the list knows.
void TokenService::lookAfterRevoke(const QString &id, ApiError error, int lostBefore, QObject *context, const Callback<void> &callback)
{
    constexpr int mostLost = 2;
    using Kind = ApiError::Kind;
    const QPointer<QObject> asker(context);
    const bool isInDoubt = error.effect == ApiError::Effect::Unknown;
    const bool isLost = isInDoubt && (error.kind == Kind::ConnectionLost || error.kind == Kind::TimedOut);
    if (lostBefore > 0 && error.effect == ApiError::Effect::None) {
        error.effect = ApiError::Effect::Unknown; // What an earlier attempt did is still open.
    }
    if (!isInDoubt && error.kind != Kind::NotFound) {
        asker ? callback(failure(error)) : void();
        return;
    }
    refresh(this, [=, this, owner = m_owner](const Result<void> &listed) {
        if (owner != m_owner) {
            asker ? callback(failure(error)) : void();
            return;
        }
        const Token *token = m_model.find(id);
        const bool isRevoked = listed && (!token || !token->isActive());
        if (isRevoked && (isInDoubt || lostBefore > 0)) {
            Q_EMIT revoked(id);
            asker ? callback({}) : void();
        } else if (isLost && lostBefore < mostLost && m_session.login()) {
            tryRevoke(id, lostBefore + 1, asker, callback);
        } else if (asker) {
            callback(failure(error));
        }
    });
}

void TokenService::confirmRevokes()
{
    const auto ids = std::exchange(m_unconfirmed, {});
    for (const QString &id : ids) {
        if (const Token *token = m_model.find(id); token && token->isActive()) {
            Q_EMIT revokeNotConfirmed(token->name);
        }
    }
}

void TokenService::setRefreshing(int change)
{
    m_refreshing += change;
    Q_EMIT refreshingChanged();
}

void TokenService::forgetTokens()
{
    ++m_generation;
    ++m_owner;
    m_lastRefreshed = {};
    m_unconfirmed.clear();
    m_model.clear();
}
