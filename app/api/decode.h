// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "token.h"

#include <QList>

// Strict readers of the API's bodies (docs/api-contract.md). Unknown fields are ignored; a required field that
// is missing or of the wrong type fails the whole answer with BadAnswer, `field` naming the place.

/// `{"tokens":[…]}`. An id that could not stand in a path, or that stands twice, is a BadAnswer.
Result<QList<Token>> decodeTokenList(const QByteArray &json);

/// `{"id","name","token"}`, the answer to a create.
Result<CreatedToken> decodeCreatedToken(const QByteArray &json);

/// `{"token":"<JWT>"}`, the answer to a sign-in.
Result<Secret> decodeSignIn(const QByteArray &json);

/// The kind by `status`, code and message from `{"error","message"}` as far as they are there.
ApiError decodeError(int status, const QByteArray &json);

/// Whether an id can stand as one segment of a path: not empty, not `.` or `..`, no control characters.
bool isUsableId(const QString &id);
