// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "historyqueue.h"
#include "tokenmodel.h"

#include <QHash>
#include <QObject>
#include <QSet>

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
    TokenWatcher(TokenService &service, Session &session, TokenModel &model, HistoryQueue &history, const PreferenceStore &preferences,
                 const Clock &clock, QObject *parent = nullptr);
    ~TokenWatcher() override;

    /// As HistoryQueue::ask(), with `ask(history, account)` for the present account.
    template <typename Ask, typename Take>
    void ask(QObject *context, Ask ask, Take take) const
    {
        m_history.ask(context, [ask = std::move(ask), account = account()](History &history) { return ask(history, account); }, std::move(take));
    }
    void note(const QString &id, History::Action action);
    int idleAfterDays() const;
    /// Nothing that was seen of this account stays; where the disk refuses, historyTroubled() says so.
    void forget(const Account &account);

    /// The person has seen what became of this token.
    void seen(const QString &id);
    /// The window was shown for another minute.
    void minutePassed();

Q_SIGNALS:
    /// Of the present account.
    void eventsChanged();
    /// As History::troubled.
    void historyTroubled(History::Trouble trouble, const QString &detail);
    /// Tokens that nobody had used for long were used: all that one look saw.
    void woke(const QList<History::Change> &tokens);

private:
    struct Marked
    {
        TokenModel::Mark mark = TokenModel::Mark::None;
        int minutesLeft = markedMinutes;
    };

    void look();
    void mark(const QList<History::Change> &changes);
    void showMarks();
    QString account() const;

    Session &m_session;
    TokenModel &m_model;
    HistoryQueue &m_history;
    const PreferenceStore &m_preferences;
    const Clock &m_clock;
    QHash<QString, Marked> m_marked;
    int m_looks = 0;            ///< That the history has not answered yet.
    QSet<QString> m_seenSince; ///< Seen by the person meanwhile: what those looks find of them is no news.
};
