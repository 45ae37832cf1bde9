// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

/// Whether the computer is online, and when it comes back, as far as the system says so.
class Reachability final : public QObject
{
    Q_OBJECT

public:
    explicit Reachability(QObject *parent = nullptr);

    /// Starts listening to the system. Where it has nothing to say, cameBack() just never comes.
    void listen();
    void setOnline(bool online);
    /// True until the system says otherwise.
    bool isOnline() const { return m_online; }

Q_SIGNALS:
    void changed(bool online);
    void cameBack();

private:
    bool m_online = true;
};
