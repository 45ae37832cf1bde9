// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "historyqueue.h"

HistoryQueue::HistoryQueue(QString path, Worker worker, QObject *parent)
    : QObject(parent)
    , m_history(new History(std::move(path)))
{
    connect(m_history, &History::eventsChanged, this, &HistoryQueue::eventsChanged);
    connect(m_history, &History::troubled, this, &HistoryQueue::troubled);
    if (worker == Worker::OwnThread) {
        m_thread.setObjectName(QStringLiteral("history"));
        m_history->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_history, &QObject::deleteLater);
        m_thread.start();
    }
}

HistoryQueue::~HistoryQueue()
{
    if (!m_thread.isRunning()) {
        delete m_history;
        return;
    }
    // In its turn: quit() alone would drop what still waits.
    tell([this](History &) { m_thread.quit(); });
    m_thread.wait();
}
