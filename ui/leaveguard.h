// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QMessageBox;
class QWidget;
class Revoker;

/// Asks what is to become of tokens that are being revoked before the person quits or leaves the account.
class LeaveGuard final : public QObject
{
    Q_OBJECT

public:
    enum class Leave { Quit, Account };

    /// Both are borrowed; the questions belong to `window`.
    LeaveGuard(Revoker &revoker, QWidget &window);

    /// Whether nobody needs to be asked.
    bool isFree() const;
    /// Runs `go` once nothing is under way, or the person wants it all the same; never where they go back.
    void leave(Leave how, const std::function<void()> &go);

private:
    void ask(Leave how, const std::function<void()> &go);
    void waitForAnswers(Leave how, const std::function<void()> &go);
    QMessageBox *open(const QString &text, const QString &detail);
    void close();

    Revoker &m_revoker;
    QWidget &m_window;
    QPointer<QMessageBox> m_box;
};
