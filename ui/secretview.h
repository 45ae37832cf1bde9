// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"

#include <QWidget>

class PrivacyLock;

/// Shows a secret as dots, or in the clear after reveal(true), until nobody may be looking any more. Nothing in it can be selected, dragged or
/// edited, and it takes no focus. Screen readers get the secret only while it is in the clear.
class SecretView final : public QWidget
{
    Q_OBJECT

public:
    /// `secret` is borrowed and must outlive this.
    explicit SecretView(const Secret &secret, QWidget *parent = nullptr);

    bool isRevealed() const { return m_lock != nullptr; }
    void reveal(bool inTheClear);
    /// What a screen reader may say.
    QString spokenText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the person, or because the session was locked or nobody touched the program for a while.
    void revealedChanged(bool inTheClear);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownText() const;

    const Secret &m_secret;
    PrivacyLock *m_lock = nullptr; ///< There while the secret is in the clear.
};
