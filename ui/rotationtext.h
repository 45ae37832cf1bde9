// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tokens/rotation.h"

#include <QCoreApplication>

/// What is said of rotations in more than one place.
class RotationText
{
    Q_DECLARE_TR_FUNCTIONS(RotationText)

public:
    /// "7 days".
    static QString window(std::chrono::hours window);
    /// What a window of this length can't show.
    static QString unseen(std::chrono::hours window);
    /// To whoever is signed in with an API token.
    static QString lookIsUse();
    /// The local date and time, short.
    static QString moment(const QDateTime &time);
};
