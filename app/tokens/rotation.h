// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"

#include <QStringList>

#include <array>
#include <chrono>

class QJsonObject;

/// How far a token's replacement has come. Each stage implies those before it, but for Saved: a successor that is in
/// use was saved somewhere, whether or not the person said so.
enum class RotationStage {
    Asked,   ///< A successor was asked for; whether it exists is not known.
    Created, ///< The successor exists.
    Saved,   ///< The person said that its secret is saved.
    InUse,   ///< The server saw the successor used.
    Silent,  ///< The server has not seen the predecessor used for the whole window since.
    Replaced ///< The predecessor is revoked.
};

/// One token, the predecessor, that is being replaced by another, its successor. These are the facts; what follows from
/// them is computed below. Times are in UTC, those of uses and revocations by the server's word.
struct Rotation
{
    enum class End {
        None, ///< It is open.
        Replaced,
        SuccessorRevoked, ///< The predecessor may be active still.
        SuccessorGone,    ///< The list has it no more, as the next.
        PredecessorGone,
        NotCreated, ///< There is no successor.
        SecretLost, ///< There is one, and nobody has its secret.
    };

    static constexpr std::array windows{std::chrono::hours(1), std::chrono::hours(24), std::chrono::hours(7 * 24), std::chrono::hours(30 * 24)};
    static constexpr std::chrono::hours usualWindow = windows[1];

    QString key;         ///< Names it, and the note of its successor's creation.
    QString account;     ///< Account::keychainKey().
    QString predecessor; ///< An id, as the next.
    QString successor = {}; ///< Empty until it is known.
    QString predecessorName;
    QString successorName;
    std::chrono::hours window = usualWindow; ///< Of silence.
    QDateTime startedAt;
    std::optional<QDateTime> createdAt = {};
    std::optional<QDateTime> savedAt = {};
    std::optional<QDateTime> firstUseAt = {};  ///< Of the successor: the first that a list told.
    std::optional<QDateTime> lastUseAt = {};   ///< Of the predecessor: the latest that a list told.
    std::optional<QDateTime> silentSince = {}; ///< As long as the latest list saw it silent.
    std::optional<QDateTime> wokeAt = {};      ///< When the predecessor was used after it had been silent.
    std::optional<QDateTime> endedAt = {};
    End end = End::None;

    bool isOpen() const { return end == End::None; }
    bool operator==(const Rotation &) const = default;
};

/// `seenAt`: when the list was read that the facts are from. Nobody knows what came after.
RotationStage stageOf(const Rotation &rotation, const QDateTime &seenAt);
/// From when on the predecessor's silence counts: the successor's first use, or a later use of the predecessor.
std::optional<QDateTime> quietSince(const Rotation &rotation);
/// When it would be silent, if it is not used again.
std::optional<QDateTime> silentFrom(const Rotation &rotation);
/// The rotation with what a list that was read at `seenAt` says of its tokens. Null: the list lacks it.
Rotation learned(Rotation rotation, const Token *predecessor, const Token *successor, const QDateTime &seenAt);

/// A name for the successor: the predecessor's with the month, or, where a name of `taken` is that, with the day or a number.
/// A suffix of that form that it has already goes.
QString successorName(const QString &name, const QDate &today, const QStringList &taken);

/// The file format. Nothing where the object is no rotation.
QJsonObject encodeRotation(const Rotation &rotation);
std::optional<Rotation> decodeRotation(const QJsonObject &object);
