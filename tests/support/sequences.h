// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QRandomGenerator>
#include <QString>

/// The random sequences that a test runs: `count` of them, the first from `seed`, each other one from the next number.
struct Sequences
{
    quint32 seed;
    int count;
};

/// Another seed each time, and `usual` many. Printed, so that what failed can be run again: MAILCX_MODEL_SEED=N runs
/// from that seed on, MAILCX_MODEL_SEQUENCES=N so many.
inline Sequences sequences(int usual)
{
    bool isSeed = false;
    bool isCount = false;
    const quint32 seed = qEnvironmentVariable("MAILCX_MODEL_SEED").toUInt(&isSeed);
    const int count = qEnvironmentVariableIntValue("MAILCX_MODEL_SEQUENCES", &isCount);
    const Sequences result{isSeed ? seed : QRandomGenerator::global()->generate(), isCount ? count : usual};
    qInfo("MAILCX_MODEL_SEED=%u MAILCX_MODEL_SEQUENCES=%d", result.seed, result.count);
    return result;
}
