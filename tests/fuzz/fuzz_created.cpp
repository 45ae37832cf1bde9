// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// The two answers that bear a secret: to a create, and to a sign-in.

#include "fuzz.h"

#include "api/decode.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

void checkRefusal(const ApiError &error, const QStringList &fields)
{
    require(error == ApiError{.kind = ApiError::Kind::BadAnswer, .field = error.field},
            "a refusal says BadAnswer and a place");
    require(error.field == u"JSON" || error.field == u"{}" || fields.contains(error.field),
            "the field that is refused is one of the contract");
}

void checkSecret(const Secret &secret, const QJsonObject &object)
{
    require(!secret.isEmpty(), "a secret is there");
    require(secret.reveal() == object.value("token"_L1).toString().toUtf8(), "a secret is taken as it stands");
    require(!secret.reveal().contains('\0'), "a secret has no NUL");
}

void checkCreated(const CreatedToken &created, const QJsonObject &object)
{
    require(isUsableId(created.id), "an id is usable");
    requireText(created.name);
    checkSecret(created.secret, object);
    require(created.id == object.value("id"_L1).toString() && created.name == object.value("name"_L1).toString(),
            "id and name are taken as they stand");
    const QJsonObject written{
        {u"id"_s, created.id},
        {u"name"_s, created.name},
        {u"token"_s, QString::fromUtf8(created.secret.reveal())},
    };
    const auto again = decodeCreatedToken(QJsonDocument(written).toJson(QJsonDocument::Compact));
    require(again && again->id == created.id && again->name == created.name
                && again->secret.reveal() == created.secret.reveal(),
            "an answer that was read, written and read is the same");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json = bytesOf(data, size);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto created = decodeCreatedToken(json);
    const auto signedIn = decodeSignIn(json);
    if (created) {
        checkCreated(*created, object);
    } else {
        checkRefusal(created.error(), {u"id"_s, u"name"_s, u"token"_s});
    }
    if (signedIn) {
        checkSecret(*signedIn, object);
    } else {
        checkRefusal(signedIn.error(), {u"token"_s});
    }
    require(!created || signedIn, "the same secret is good for both");
    return 0;
}
