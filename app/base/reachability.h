// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

/// Tells when the computer comes back online, as far as the system says so.
class Reachability final : public QObject
{
    Q_OBJECT

public:
    explicit Reachability(QObject *parent = nullptr);

    /// Starts listening to the system. Where it has nothing to say, cameBack() just never comes.
    void listen();
    void setOnline(bool online);

Q_SIGNALS:
    void cameBack();

private:
    bool m_online = true;
};
