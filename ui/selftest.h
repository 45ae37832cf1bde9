// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QObject>

class CredentialStore;

/// `--self-test`: looks at what the program needs on this computer and prints a line for each, without a window.
class SelfTest final : public QObject
{
    Q_OBJECT

public:
    /// `credentials` is borrowed.
    explicit SelfTest(CredentialStore &credentials, QObject *parent = nullptr);

    /// Ends the application's event loop with 1 where a check failed, with 0 otherwise.
    void start();

private:
    void report(const QString &name, bool ok, const QString &detail);
    void checkKeychain();

    CredentialStore &m_credentials;
    bool m_allOk = true;
};
