// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "identification.h"
#include "secretdigests.h"
#include "secretscan.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

struct Account;
class ApiClient;
class Clock;
class Session;
class TokenModel;
class TokenService;
class TokenWatcher;

/// How long the list may take to show a use.
struct UsePatience
{
    std::chrono::milliseconds lateWrite{5000}; ///< Before a second look for a use that the first did not show.
    std::chrono::milliseconds ownUse{1100};    ///< Between two uses of the own API token: the times have seconds only.
};

/// Tells whose secrets these are: at first by the digests of what was created here, without a word to anyone; then, if
/// the person wants it, by one call with each of them between two looks at the list.
///
/// One secret after the other, and each is sent exactly once. Where another account comes, all is forgotten.
class Identifier final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Empty,
        Comparing, ///< With what was created here.
        Ready,     ///< Whatever was to be done is done.
        Asking,    ///< The server.
    };

    /// Everything is borrowed and must outlive this.
    Identifier(ApiClient &api, Session &session, TokenService &service, const TokenModel &model, SecretDigests &digests,
               TokenWatcher &watcher, const Clock &clock, UsePatience patience = {}, QObject *parent = nullptr);
    ~Identifier() override;

    /// Takes these in the place of those before, and compares them with what was created here.
    void take(SecretScan scan);
    /// Asks the server about those that are unknown. What ends it early is told by error(), and can be asked once more.
    void ask();
    /// Asks about no more. The one that was sent already is brought to its end.
    void stop();
    /// Wipes the secrets, and drops what is under way.
    void clear();
    /// As SecretDigests::forget.
    void forget(const Account &account, QObject *context, Callback<void, StoreError> callback);

    Stage stage() const { return m_stage; }
    /// In the order of the text.
    const QList<Identification> &results() const { return m_results; }
    /// How many ask() would ask about.
    int unknownCount() const;
    /// Of what ask() was to ask about: how many are done, and how many there are.
    int doneCount() const { return m_asked - unknownCount(); }
    int askedCount() const { return m_asked; }
    /// Why the asking ended early.
    const std::optional<ApiError> &error() const { return m_error; }
    /// Why not all that was created here could be compared.
    const std::optional<StoreError> &notCompared() const { return m_notCompared; }
    /// The token that is signed in, which each look at the list uses as well; its name, where it is known.
    bool isSignedInWithToken() const;
    const std::optional<Identification::Candidate> &ownToken() const { return m_own; }
    /// The account, the calls and the lists, as JSON.
    QByteArray evidence() const;
    bool hasEvidence() const { return !m_looks.isEmpty(); }

Q_SIGNALS:
    void stageChanged();
    /// What is known of results().at(index).
    void changed(int index);
    /// The list wants a new credential; once there is one, the asking goes on by itself.
    void signInNeeded();
    /// All is forgotten, because the account was left.
    void accountLeft();
    /// As SecretDigests::troubled.
    void digestsTroubled(SecretDigests::Trouble trouble, const QString &detail);

private:
    void compare(const SecretDigests::Answer &answer);
    void readList(const std::function<void()> &then);
    void listFailed(const ApiError &error);
    void findOwn();
    void settleOwn(const QList<Identification::Candidate> &moved);
    void next();
    void call(int index);
    void answered(int index, const Result<QList<Token>> &list);
    void lookAfter(int index, bool isLast);
    void waitAndLookAgain(int index);
    void conclude(int index, Identification::Verdict verdict);
    void finish();
    void setStage(Stage stage);
    void forgetAccount();

    ApiClient &m_api;
    Session &m_session;
    TokenService &m_service;
    const TokenModel &m_model;
    SecretDigests &m_digests;
    TokenWatcher &m_watcher;
    const Clock &m_clock;
    UsePatience m_patience;

    Stage m_stage = Stage::Empty;
    std::unique_ptr<QObject> m_job; ///< What is under way is dropped with it.
    std::vector<SecretScan::Found> m_found;
    QList<Identification> m_results;
    QList<Look> m_looks;
    std::optional<Identification::Candidate> m_own;
    std::optional<ApiError> m_error;
    std::optional<StoreError> m_notCompared;
    int m_current = -1;     ///< Whose call is under way.
    int m_asked = 0;
    int m_lists = 0;        ///< How often the list was read, by whomever.
    bool m_isStopping = false;
    bool m_isUseOpen = false; ///< A use that was made here may still show up in the list.
    std::function<void()> m_lookNow; ///< Instead of waiting for a late write any longer.
};
