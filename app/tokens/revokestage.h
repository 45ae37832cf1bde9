// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

/// How far the revoking of a token is.
enum class RevokeStage {
    None,    ///< Nobody wants it revoked, or changed their mind.
    Waiting, ///< It can be undone for some seconds.
    Queued,  ///< It leaves as soon as others are answered, and can be undone until then.
    Sending,
    Revoked,
    Failed,
};

/// Nothing has left yet.
constexpr bool canBeUndone(RevokeStage stage)
{
    return stage == RevokeStage::Waiting || stage == RevokeStage::Queued;
}

/// It has been asked for, and has no result yet.
constexpr bool isUnderWay(RevokeStage stage)
{
    return canBeUndone(stage) || stage == RevokeStage::Sending;
}
