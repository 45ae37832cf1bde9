// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// The first two bytes are the status, the rest is the body.

#include "fuzz.h"

#include "api/decode.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// A word that the server sent stands as it was sent, or not at all.
void checkWord(const QString &word, const QJsonValue &sent)
{
    requireText(word);
    require(word.isEmpty() || word == sent.toString(), "a word is the server's own");
}

void checkKind(ApiError::Kind kind, int status)
{
    using Kind = ApiError::Kind;
    require(kind >= Kind::BadRequest || kind == Kind::ProxyFailed, "an answer is not taken for a lost connection");
    require(kind < Kind::NotTheApi, "a refusal is not taken for an answer that can't be read");
    require((kind == Kind::Unauthorized) == (status == 401), "only a 401 says that the credential is no good");
    require((kind == Kind::NotFound) == (status == 404), "only a 404 says that the token is gone");
    require((kind == Kind::ServerFailed) == (status >= 500 && status <= 599), "only a 5xx leaves open what was done");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2) {
        return 0;
    }
    // Below 100 and above 999 as well: the number comes from the wire.
    const int status = (data[0] * 256 + data[1]) % 1100;
    const QByteArray json = bytesOf(data + 2, size - 2);
    const ApiError error = decodeError(status, json);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    checkWord(error.code, object.value("error"_L1));
    checkWord(error.message, object.value("message"_L1));
    checkKind(error.kind, status);

    ApiError bare = decodeError(status, {});
    require(bare == ApiError{.kind = error.kind, .status = status}, "kind and status hang on the status alone");
    bare.code = error.code;
    bare.message = error.message;
    require(bare == error, "the body gives code and message, and nothing else");
    return 0;
}
