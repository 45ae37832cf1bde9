// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/preferences.h"

#include <QObject>
#include <QString>

/// Light, dark, or as the system has it; switched while the program runs. What the platform can do itself is left to it:
/// a palette of ours is put on only where its own is not of the wanted brightness. Under System a palette that the
/// platform chose is left as it is, high contrast included; only placeholders are made readable.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    void set(Preferences::Theme theme);
    /// Starts asking the desktop's portal whether it is dark, where the platform has no palette to tell. Never waits.
    void listen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setSystemDark(bool dark);
    void apply();
    void mendPlaceholders();

    QString m_platformStyle;
    Preferences::Theme m_theme = Preferences::Theme::System;
    bool m_isOurs = false; ///< The palette that is on.
    bool m_isSystemDark = false; ///< By the portal's word.
};
