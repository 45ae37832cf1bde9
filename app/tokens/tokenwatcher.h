// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history.h"
#include "tokenmodel.h"

#include <QHash>
#include <QObject>

struct Account;
class Clock;
class PreferenceStore;
class Session;
class TokenService;

/// Tells what has changed in the list since the person looked last: hands each list to the history, and marks the
/// rows in the model for a while. What was done here is noted, and not marked.
class TokenWatcher final : public QObject
{
    Q_OBJECT

public:
    static constexpr int markedMinutes = 10; ///< How long a row stays marked, counted while the window is shown.

    /// Everything is borrowed and must outlive this.
    TokenWatcher(TokenService &service, Session &session, TokenModel &model, History &history, const PreferenceStore &preferences,
                 const Clock &clock, QObject *parent = nullptr);
    ~TokenWatcher() override;

    /// Of a token of the present account.
    History::Life life(const QString &id) const;
    /// As History::events(), of the present account.
    QList<History::Event> events(const QString &id, const std::optional<History::Event> &last, int most) const;
    void note(const QString &id, History::Action action);
    int idleAfterDays() const;
    /// Nothing that was seen of this account stays. False where the file still holds it.
    bool forget(const Account &account);

    /// The person has seen what became of this token.
    void seen(const QString &id);
    /// The window was shown for another minute.
    void minutePassed();

Q_SIGNALS:
    /// Of the present account.
    void eventsChanged();
    /// As History::troubled.
    void historyTroubled(History::Trouble trouble, const QString &detail);
    /// A token that nobody had used for long was used.
    void woke(const QString &name, int quietDays, const QString &id);

private:
    struct Marked
    {
        TokenModel::Mark mark = TokenModel::Mark::None;
        int minutesLeft = markedMinutes;
    };

    void look();
    void showMarks();
    QString account() const;

    Session &m_session;
    TokenModel &m_model;
    History &m_history;
    const PreferenceStore &m_preferences;
    const Clock &m_clock;
    QHash<QString, Marked> m_marked;
};
