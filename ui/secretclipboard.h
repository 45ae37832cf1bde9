// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

class QClipboard; // NOLINT(cppcoreguidelines-virtual-class-destructor): Qt keeps it private on purpose.
class QMimeData;

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it off again: after
/// a while, and when the program ends. Never touches what somebody else copied, and never X11's PRIMARY selection.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds shortest{10};
    static constexpr std::chrono::seconds longest{300};

    /// `clipboard` is borrowed; null stands for the application's own. `second`: how long the countdown's second
    /// lasts; a test has no time to lose.
    explicit SecretClipboard(QClipboard *clipboard = nullptr, QObject *parent = nullptr,
                             std::chrono::milliseconds second = std::chrono::seconds(1));
    ~SecretClipboard() override;

    /// How long the next copies stay, between `shortest` and `longest`; zero: until the program ends.
    void setClearAfter(std::chrono::seconds time);
    std::chrono::seconds clearAfter() const { return m_clearAfter; }

    /// The secret alone, without a line break. `done(true)` once it was read back from the clipboard;
    /// not called if `context` dies first.
    void copy(const Secret &secret, QObject *context, std::function<void(bool)> done);
    /// Empties the clipboard if what is on it came from here. Where that is refused, it is tried again as soon as
    /// the application is in front: Wayland lets nobody else change the clipboard.
    void clearOwn();

    /// Seconds until the clipboard is cleared; -1: nothing there will be.
    int remaining() const { return m_remaining; }

Q_SIGNALS:
    void remainingChanged(int seconds);

private:
    bool holdsOwn() const;
    bool isOurs() const;
    bool stillHoldsText() const;
    void setRemaining(int seconds);
    void tick();
    void notice();
    void empty();
    void checkCleared(bool wasInFront);
    void clearAgain(Qt::ApplicationState state);

    QClipboard *m_clipboard;
    QPointer<QMimeData> m_offered; ///< Ours as long as it lives: the clipboard deletes it when another copy replaces it.
    QByteArray m_digest;           ///< Of the text that went out last, to know it again without keeping it.
    std::chrono::seconds m_clearAfter{30};
    QTimer m_second{this}; ///< Runs only while a secret of ours waits to be cleared.
    int m_remaining = -1;
    bool m_wasRefused = false;
};
