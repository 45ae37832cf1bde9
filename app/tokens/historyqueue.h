// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history.h"

#include <QPointer>
#include <QThread>

#include <utility>

/// The door to the history: what is asked is done in order by a thread of its own, so that no window waits for a disk.
class HistoryQueue final : public QObject
{
    Q_OBJECT

public:
    enum class Worker {
        OwnThread,
        Caller, ///< Everything is done before the call returns; for tests.
    };

    /// `path` as History's.
    explicit HistoryQueue(QString path, Worker worker = Worker::OwnThread, QObject *parent = nullptr);
    /// Waits until everything is done that was asked.
    ~HistoryQueue() override;

    /// Has `ask(history)` run; then `take` gets what it returned, in this object's thread, unless `context` has gone.
    template <typename Ask, typename Take>
    void ask(QObject *context, Ask ask, Take take)
    {
        tell([this, guard = QPointer(context), ask = std::move(ask), take = std::move(take)](History &history) {
            QMetaObject::invokeMethod(this, [guard, take, answer = ask(history)] {
                if (guard) {
                    take(answer);
                }
            });
        });
    }
    /// The same where nothing is returned.
    template <typename Tell>
    void tell(Tell tell)
    {
        QMetaObject::invokeMethod(m_history, [history = m_history, tell = std::move(tell)] { tell(*history); });
    }

Q_SIGNALS:
    /// As History's.
    void eventsChanged(const QString &account);
    void troubled(History::Trouble trouble, const QString &detail);

private:
    History *m_history; ///< Lives in the worker's thread, and ends with it.
    QThread m_thread;
};
