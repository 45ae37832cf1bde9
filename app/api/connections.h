// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QNetworkAccessManager;

/// The kept connections of one network. Their buffers hold what went through them last for as long as they stay,
/// so they are closed behind whatever nobody needs again: a password, a one-time secret, the credential of a session.
class Connections final : public QObject
{
    Q_OBJECT

public:
    /// The one of this network; it lives as long.
    static Connections &of(QNetworkAccessManager &network);

    /// A request that is under way, from its making to its end.
    void begin() { ++m_running; }
    void end();
    /// Closes all of them as soon as no request is under way: Qt can only close all at once, busy ones too.
    void closeWhenIdle();

private:
    explicit Connections(QNetworkAccessManager &network);
    void closeIfIdle();

    QNetworkAccessManager &m_network;
    int m_running = 0;
    bool m_mustClose = false;
};
