// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "support/await.h"
#include "support/certificates.h"
#include "support/world.h"
#include "tokens/tokencreator.h"

#include <functional>

/// What goes wrong between the program and the server.
struct Fault
{
    /// What is made of the answer that was due. Empty: nothing, the connection is at fault.
    std::function<RawAnswer(RawAnswer)> spoil = {};
    /// Whether the server did what was asked before its answer was spoiled. A list is always the true one.
    bool isDone = false;
    /// How many of the requests with the attempt's own verb meet it.
    int times = 1;
    enum class Server { Good, Expired, WrongHost, SelfSigned, OtherCa, Tls11, Gone } server = Server::Good;
    std::chrono::milliseconds silence =
        std::chrono::seconds(15) * slowness(); ///< How long the client waits for a next byte.
    std::chrono::milliseconds deadline = std::chrono::seconds(60) * slowness(); ///< And for a whole answer.
};

/// The words for the person, and what lies behind them.
struct Told
{
    std::optional<ApiError::Kind> kind = {}; ///< Nothing: it worked.
    QString headline = {};
    QString detail = {};                                   ///< Stands somewhere in it.
    std::optional<TokenCreator::Finding::Kind> found = {}; ///< What the list tells of a create afterwards.
};

enum class Shown {
    Same,  ///< All as before the attempt.
    Fresh, ///< What the server has, which is something else.
};

/// One promise: this fault, at this endpoint, comes to that.
struct Row
{
    const char *name;
    Call call;
    Fault fault;
    const char *requests; ///< What reaches the server, in order.
    Told told;
    Shown shown;
};

inline constexpr int always = 99;

// The names of the tokens in the headlines are the harness's.
inline const Told well{};

inline Told notSignedIn(ApiError::Kind kind, const QString &detail)
{
    return {.kind = kind, .headline = QStringLiteral("You are not signed in."), .detail = detail};
}

inline Told notRead(ApiError::Kind kind, const QString &detail)
{
    return {.kind = kind, .headline = QStringLiteral("The list could not be read."), .detail = detail};
}

inline Told notCreated(ApiError::Kind kind, const QString &detail)
{
    return {.kind = kind, .headline = QStringLiteral("The token “New” was not created."), .detail = detail};
}

/// Nobody knows at first, and the list that is read at once tells `found`.
inline Told perhapsCreated(ApiError::Kind kind, const QString &detail, TokenCreator::Finding::Kind found)
{
    return {.kind = kind,
            .headline = QStringLiteral("It is not known whether the token “New” was created."),
            .detail = detail,
            .found = found};
}

inline Told unreadable(ApiError::Kind kind, const QString &detail, TokenCreator::Finding::Kind found)
{
    return {.kind = kind,
            .headline = QStringLiteral("The token “New” was created, but its secret can't be read."),
            .detail = detail,
            .found = found};
}

inline Told notRevoked(ApiError::Kind kind, const QString &detail)
{
    return {.kind = kind, .headline = QStringLiteral("The token “Old” was not revoked."), .detail = detail};
}

inline Told perhapsRevoked(ApiError::Kind kind, const QString &detail)
{
    return {.kind = kind,
            .headline = QStringLiteral("It is not known whether the token “Old” was revoked."),
            .detail = detail};
}

QList<Row> connectionRows(); ///< Connections that break, stall, or may not be used.
QList<Row> framingRows();    ///< Answers whose frame is wrong or never ends.
QList<Row> contentRows();    ///< Bodies that are not what the contract says.
QList<Row> statusRows();     ///< Answers that say no, or yes in the wrong way.
