// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

/// One running program per person and name. The first claims the name; a later one calls on it and leaves.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `name` tells instances apart that may run side by side, say by the address they talk to.
    explicit SingleInstance(const QString &name, QObject *parent = nullptr);

    /// Asks a running instance to come to the front. False where there is none. Needs no event loop; waits a second at most.
    bool callOnFirst() const;
    /// Becomes the first instance. Where even that fails, the program runs alone and deaf, which harms nothing.
    void claim();

Q_SIGNALS:
    /// Somebody started the program again. `activationToken` is what a Wayland compositor wants to see before it
    /// raises a window; empty elsewhere.
    void calledOn(const QByteArray &activationToken);

private:
    void answerNext();

    QString m_socket;
    QLocalServer m_server;
};
