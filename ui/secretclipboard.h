// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QClipboard;
class QMimeData;

/// Puts a secret on the clipboard, marked so that clipboard histories leave it out, and takes it off again
/// when the program ends. Never touches what somebody else copied, and never X11's PRIMARY selection.
class SecretClipboard final : public QObject
{
    Q_OBJECT

public:
    /// `clipboard` is borrowed; null stands for the application's own.
    explicit SecretClipboard(QClipboard *clipboard = nullptr, QObject *parent = nullptr);
    ~SecretClipboard() override;

    /// The secret alone, without a line break. `done(true)` once it was read back from the clipboard;
    /// not called if `context` dies first.
    void copy(const Secret &secret, QObject *context, std::function<void(bool)> done);
    /// Empties the clipboard if what is on it came from here.
    void clearOwn();

private:
    bool holdsOwn() const;

    QClipboard *m_clipboard;
    QPointer<QMimeData> m_offered; ///< Ours as long as it lives: the clipboard deletes it when another copy replaces it.
};
