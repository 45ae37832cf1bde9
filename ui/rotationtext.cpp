// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rotationtext.h"

#include <QLocale>

QString RotationText::window(std::chrono::hours window)
{
    constexpr int hoursPerDay = 24;
    const int hours = static_cast<int>(window.count());
    return hours % hoursPerDay == 0 ? tr("%n day(s)", nullptr, hours / hoursPerDay) : tr("%n hour(s)", nullptr, hours);
}

QString RotationText::unseen(std::chrono::hours length)
{
    return tr("What runs less often than once in %1, like a monthly job, does not show up.", "%1: 7 days").arg(window(length));
}

QString RotationText::lookIsUse()
{
    return tr("You are signed in with an API token, and each look at the list is a use of it. If it is the old token, it never falls silent: sign in with your address or another credential.");
}

QString RotationText::moment(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}
