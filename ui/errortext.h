// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "account/credential.h"
#include "account/credentialstore.h"
#include "base/apierror.h"

#include <QCoreApplication>

/// Makes sentences of failures, here and nowhere else: what happened, whether anything changed on the server,
/// and what to do now.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    enum class Attempt { SignIn, List, Create, Revoke, Identify };

    QString headline; ///< What came of the attempt.
    QString detail;   ///< Why, and what to do; with the server's own words where it has some.

    /// `name`: the token's, for Create and Revoke. All texts are plain: nothing in them is markup.
    static ErrorText of(Attempt attempt, const ApiError &error, const QString &name = {});
    static QString of(Credential::Flaw flaw);

    static ErrorText notKept(StoreError error);
    static ErrorText notRestored(StoreError error, const QString &who);
    static ErrorText notErased(StoreError error);
    /// Of an account that is signed in, by a newer credential.
    static ErrorText leftBehind(StoreError error, const QString &who);
    static ErrorText notForgotten(StoreError error, const QString &who);
    static ErrorText notRemembered();
    static ErrorText notOpened(StoreError error, const QString &name);
    static ErrorText secretNotErased(StoreError error);
};
