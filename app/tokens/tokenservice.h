// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credential.h"
#include "api/token.h"
#include "base/result.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QPointer>

class ApiClient;
class Clock;
class Session;
class TokenModel;

/// Lists, creates and revokes for whoever is signed in, and keeps the model true to what the server said.
///
/// A call that meets a 401 is not over: the session asks for a new credential, and once the same account is
/// signed in again, the call goes on by itself. Where the person declines, it may be another account, or nobody
/// waits for it any more, the call ends with Unauthorized.
class TokenService final : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this.
    TokenService(ApiClient &api, Session &session, TokenModel &model, const Clock &clock, QObject *parent = nullptr);
    ~TokenService() override;

    /// Reads the list into the model. An older answer never replaces a newer one. SignedOut where another account came
    /// in between.
    void refresh(QObject *context, Callback<void> callback);
    /// The new token is in the model before the callback runs.
    void create(const QString &name, QObject *context, Callback<CreatedToken> callback);
    /// The row turns Revoked at once. After NotFound the list is read again before the callback runs. Where no answer
    /// says what was done, the list tells; where it was not done and the answer was lost, the request is sent again.
    void revoke(const QString &id, QObject *context, Callback<void> callback);

    bool isRefreshing() const { return m_refreshing > 0; }
    /// Invalid before the first list.
    QDateTime lastRefreshed() const { return m_lastRefreshed; }

Q_SIGNALS:
    void refreshingChanged();
    /// The model is what the server has just listed.
    void listed();
    /// Done by this program just now; the model shows it already.
    void created(const QString &id);
    void revoked(const QString &id);
    /// A revoke was answered with success, yet the next list still has the token active.
    void revokeNotConfirmed(const QString &name);

private:
    struct Interrupted
    {
        std::function<void()> goOn;
        std::function<void()> giveUp;
    };

    template <typename T>
    using Call = std::function<void(const Login &, Callback<T>)>;

    template <typename T>
    void withLogin(Call<T> call, QPointer<QObject> asker, Callback<T> callback);
    void settleInterrupted(bool goOn);
    void setRefreshing(int change);
    void forgetTokens();
    void confirmRevokes();
    void tryRevoke(const QString &id, int lostBefore, QObject *context, Callback<void> callback);
    void lookAfterRevoke(const QString &id, ApiError error, int lostBefore, QObject *context, const Callback<void> &callback);

    ApiClient &m_api;
    Session &m_session;
    TokenModel &m_model;
    const Clock &m_clock;
    QList<Interrupted> m_interrupted;
    QSet<QString> m_unconfirmed; ///< Ids that were revoked here and not seen revoked in a list yet.
    QDateTime m_lastRefreshed;
    int m_refreshing = 0;
    int m_generation = 0; ///< Counts lists asked for and changes made here: an older list is dropped.
    int m_signIns = 0;    ///< A refusal of an older credential says nothing of the present one.
    int m_owner = 0;      ///< Counts accounts: an answer meant for an older one touches nothing here.
};
