// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"
#include "base/apierror.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <optional>

/// One look at the list.
struct Look
{
    QDateTime readAt;
    QList<Token> tokens;
};

/// The one call that was made with a secret. Times are in UTC.
struct SecretCall
{
    QDateTime sentAt;
    QDateTime endedAt = {};
    QDateTime serverTime = {}; ///< Of the answer, by the server's clock; invalid where it didn't say.

    bool operator==(const SecretCall &) const = default;
};

/// What is known of one secret out of a text: whose it is, and how one knows. Holds no part of the secret.
struct Identification
{
    enum class Verdict {
        Comparing,    ///< With what was created here.
        Unknown,      ///< It was not created here, as far as one can tell, and the server was not asked.
        Asking,       ///< The server is being asked.
        CreatedHere,  ///< Exact: its digest is kept here.
        Own,          ///< Exact: it is the credential that is signed in.
        OtherAccount, ///< Exact: by its digest, or the list that it opens is another account's.
        Dead,         ///< The server answered 401.
        Moved,        ///< It works, and one token's last use moved to the time of the call.
        Ambiguous,    ///< It works, and what moved does not tell which token it is.
        NoneMoved,    ///< It works, and no last use moved.
        Unlisted,     ///< It works, and the list could not be read afterwards.
        Unanswered,   ///< It may have been used, but there is no answer that says so.
        Refused,      ///< An answer that says neither yes nor no.
    };

    /// A token that it may be the secret of.
    struct Candidate
    {
        QString id;
        QString name;
        std::optional<QDateTime> usedBefore = {};
        std::optional<QDateTime> usedAfter = {};

        bool operator==(const Candidate &) const = default;
    };

    int line = 0; ///< Where it stands in the text.
    Verdict verdict = Verdict::Comparing;
    std::optional<Candidate> token = {};  ///< Whose it is.
    QList<Candidate> candidates = {};     ///< Whose it may be, where that is not known.
    bool isOfAccount = false;             ///< The list that it opens is this account's.
    QString account = {};                 ///< OtherAccount: by its Account::keychainKey(), where it is one known here.
    std::optional<ApiError> error = {};   ///< Unanswered, Refused, Unlisted: why.
    std::optional<SecretCall> call = {};
    int before = -1; ///< Which look came before the call, and which after it; -1: none.
    int after = -1;
};

/// The tokens whose last use moved from one look to the next, to any time.
QList<Identification::Candidate> movedBetween(const Look &before, const Look &after);

/// Those of them that moved to the time of the call, as far as the clocks allow to tell.
QList<Identification::Candidate> movedByCall(const Look &before, const Look &after, const SecretCall &call);

/// The active tokens, with their last use in both looks.
QList<Identification::Candidate> activeTokens(const Look &before, const Look &after);

/// Judges a call that was answered, or may have been: sets verdict, token and candidates by what moved. `others`: ids
/// that it surely is not. `mayConclude`: false where another use may look like this one.
void judge(Identification &secret, const Look &before, const Look &after, const QSet<QString> &others, bool mayConclude);

/// All of it as JSON, to be kept: what was asked when, the answers, and the lists before and after. No secret.
QByteArray evidenceOf(const QString &account, const QList<Identification> &secrets, const QList<Look> &looks);
