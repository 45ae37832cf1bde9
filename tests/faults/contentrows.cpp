// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "row.h"

using namespace Qt::StringLiterals;

using Found = TokenCreator::Finding::Kind;
using Kind = ApiError::Kind;

namespace {

/// Something else comes, with a type of its own.
std::function<RawAnswer(RawAnswer)> body(const QByteArray &content, const QByteArray &type = "application/json"_ba)
{
    return [=](RawAnswer answer) {
        answer.body = content;
        answer.headers.append({"Content-Type"_ba, type});
        return answer;
    };
}

/// The good body under another type.
std::function<RawAnswer(RawAnswer)> typed(const QByteArray &type)
{
    return [=](RawAnswer answer) {
        answer.headers.append({"Content-Type"_ba, type});
        return answer;
    };
}

/// The good body with one place of it changed, the last of its kind: in a list, all tokens before are in order.
std::function<RawAnswer(RawAnswer)> changed(const QByteArray &from, const QByteArray &to)
{
    return [=](RawAnswer answer) {
        const qsizetype at = answer.body.lastIndexOf(from);
        if (at < 0) {
            qFatal("A row changes %s, which the answer does not have", from.constData());
        }
        answer.body.replace(at, from.size(), to);
        return answer;
    };
}

/// The last token of the list stands there twice.
RawAnswer lastTwice(RawAnswer answer)
{
    const qsizetype start = answer.body.lastIndexOf('{');
    const qsizetype end = answer.body.lastIndexOf(']');
    answer.body.insert(end, "," + answer.body.sliced(start, end - start));
    return answer;
}

const QByteArray portal = "<!DOCTYPE html><html><body>Welcome to the hotel</body></html>"_ba;
const QByteArray html = "text/html"_ba;
const QByteArray deep = R"("deep":)" + "["_ba.repeated(2000) + "]"_ba.repeated(2000) + ","; // A field that nobody asks for.

const QString notTheApi = u"perhaps a network that wants you to log in first, or a wrong address."_s;

QString at(const QString &field)
{
    return u"The server's answer is not as it should be (at “%1”)."_s.arg(field);
}

const QList<Row> ofSignIn{
    {"captive portal", Call::SignIn, {body(portal, html)}, "POST", notSignedIn(Kind::NotTheApi, notTheApi), Shown::Same},
    {"empty body", Call::SignIn, {body({})}, "POST", notSignedIn(Kind::BadAnswer, at(u"JSON"_s)), Shown::Same},
    {"wrong content type", Call::SignIn, {typed("text/plain"_ba)}, "POST", notSignedIn(Kind::NotTheApi, notTheApi), Shown::Same},
    {"no token", Call::SignIn, {body("{}"_ba)}, "POST", notSignedIn(Kind::BadAnswer, at(u"token"_s)), Shown::Same},
    {"token of null", Call::SignIn, {body(R"({"token":null})"_ba)}, "POST", notSignedIn(Kind::BadAnswer, at(u"token"_s)), Shown::Same},
    {"token that is no bearer token", Call::SignIn, {body(R"({"token":"a b"})"_ba)}, "POST", notSignedIn(Kind::BadAnswer, at(u"token"_s)), Shown::Same},
    {"token with a line break", Call::SignIn, {body(R"({"token":"a.b.c\r\nX-Evil: 1"})"_ba)}, "POST", notSignedIn(Kind::BadAnswer, at(u"token"_s)), Shown::Same},
    {"NUL in the token", Call::SignIn, {body(R"({"token":"a.b.c\u0000"})"_ba)}, "POST", notSignedIn(Kind::BadAnswer, at(u"token"_s)), Shown::Same},
};

// As the model holds it before: Old and Staging. The server has a third by now, Elsewhere, which is where the faults are.
const QList<Row> ofList{
    {"captive portal", Call::List, {body(portal, html)}, "GET", notRead(Kind::NotTheApi, notTheApi), Shown::Same},
    {"HTML that says it is JSON", Call::List, {body(portal)}, "GET", notRead(Kind::BadAnswer, at(u"JSON"_s)), Shown::Same},
    {"wrong content type", Call::List, {typed("text/plain"_ba)}, "GET", notRead(Kind::NotTheApi, notTheApi), Shown::Same},
    {"no content type", Call::List, {typed({})}, "GET", notRead(Kind::NotTheApi, notTheApi), Shown::Same},
    {"empty body", Call::List, {body({})}, "GET", notRead(Kind::BadAnswer, at(u"JSON"_s)), Shown::Same},
    {"null", Call::List, {body("null"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"JSON"_s)), Shown::Same},
    {"an array", Call::List, {body("[]"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"{}"_s)), Shown::Same},
    {"no tokens", Call::List, {body("{}"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens"_s)), Shown::Same},
    {"tokens of null", Call::List, {body(R"({"tokens":null})"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens"_s)), Shown::Same},
    {"not UTF-8", Call::List, {changed("Elsewhere"_ba, "\xff\xfe"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"JSON"_s)), Shown::Same},
    {"overlong UTF-8", Call::List, {changed("Elsewhere"_ba, "\xc0\xaf"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"JSON"_s)), Shown::Same},
    {"NUL, escaped", Call::List, {changed("Elsewhere"_ba, R"(Else\u0000where)"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].name"_s)), Shown::Same},
    {"NUL behind the body", Call::List, {changed("}"_ba, QByteArray("}\0", 2))}, "GET", notRead(Kind::BadAnswer, at(u"JSON"_s)), Shown::Same},
    {"lone surrogate", Call::List, {changed("Elsewhere"_ba, R"(Else\ud83dwhere)"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].name"_s)), Shown::Same},
    {"depth 2000", Call::List, {changed(R"("id")"_ba, deep + R"("id")")}, "GET", notRead(Kind::BadAnswer, at(u"JSON"_s)), Shown::Same},
    // JSON lets a key stand twice; the last one counts, for each key and each token.
    {"key twice, the last is good", Call::List, {changed(R"("name":)"_ba, R"("name":7,"name":)"_ba)}, "GET", well, Shown::Fresh},
    {"key twice, the last is bad", Call::List, {changed(R"("name":"Elsewhere")"_ba, R"("name":"Elsewhere","name":7)"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].name"_s)), Shown::Same},
    {"tokens twice, the last is bad", Call::List, {changed("}]}"_ba, R"(}],"tokens":7})"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens"_s)), Shown::Same},
    {"id twice in the list", Call::List, {lastTwice}, "GET", notRead(Kind::BadAnswer, at(u"tokens[3].id"_s)), Shown::Same},
    {"no id", Call::List, {changed(R"("id")"_ba, R"("uid")"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].id"_s)), Shown::Same},
    {"no name", Call::List, {changed(R"("name")"_ba, R"("title")"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].name"_s)), Shown::Same},
    {"no created_at", Call::List, {changed(R"("created_at")"_ba, R"("made_at")"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].created_at"_s)), Shown::Same},
    {"no last_used_at, no revoked_at", Call::List, {changed(R"("last_used_at":null,"name":"Elsewhere","revoked_at":null)"_ba, R"("name":"Elsewhere")"_ba)}, "GET", well, Shown::Fresh},
    {"unknown fields", Call::List, {changed(R"("id")"_ba, R"("scopes":["a",{"b":null}],"id")"_ba)}, "GET", well, Shown::Fresh},
    {"name of null", Call::List, {changed(R"("Elsewhere")"_ba, "null"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].name"_s)), Shown::Same},
    {"name of a number", Call::List, {changed(R"("Elsewhere")"_ba, "7"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].name"_s)), Shown::Same},
    {"id of a number", Call::List, {changed(R"("id":)"_ba, R"("id":7,"was":)"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].id"_s)), Shown::Same},
    {"id that is a path", Call::List, {changed(R"("id":)"_ba, R"("id":"..","was":)"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].id"_s)), Shown::Same},
    {"revoked_at of false", Call::List, {changed(R"("revoked_at":null)"_ba, R"("revoked_at":false)"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].revoked_at"_s)), Shown::Same},
    {"a token of null", Call::List, {changed("]"_ba, ",null]"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[3]"_s)), Shown::Same},
    {"year 9999", Call::List, {changed(R"("last_used_at":null)"_ba, R"("last_used_at":"9999-12-31T23:59:59Z")"_ba)}, "GET", well, Shown::Fresh},
    {"year 0", Call::List, {changed(R"("last_used_at":null)"_ba, R"("last_used_at":"0000-01-01T00:00:00Z")"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].last_used_at"_s)), Shown::Same},
    {"beyond year 9999 in UTC", Call::List, {changed(R"("last_used_at":null)"_ba, R"("last_used_at":"9999-12-31T23:59:59-01:00")"_ba)}, "GET", notRead(Kind::BadAnswer, at(u"tokens[2].last_used_at"_s)), Shown::Same},
};

// Whatever the 201 says badly, the token is there.
const QList<Row> ofCreate{
    {"captive portal", Call::Create, {body(portal, html)}, "POST GET", unreadable(Kind::NotTheApi, notTheApi, Found::NotCreated), Shown::Same},
    {"wrong content type", Call::Create, {typed("text/plain"_ba), true}, "POST GET", unreadable(Kind::NotTheApi, notTheApi, Found::Lost), Shown::Fresh},
    {"empty body", Call::Create, {body({}), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"JSON"_s), Found::Lost), Shown::Fresh},
    {"HTML that says it is JSON", Call::Create, {body(portal), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"JSON"_s), Found::Lost), Shown::Fresh},
    {"not UTF-8", Call::Create, {changed("tm_pro_"_ba, "\xff"_ba), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"JSON"_s), Found::Lost), Shown::Fresh},
    {"NUL in the secret", Call::Create, {changed("tm_pro_"_ba, R"(tm_pro_\u0000)"_ba), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"token"_s), Found::Lost), Shown::Fresh},
    {"lone surrogate", Call::Create, {changed("tm_pro_"_ba, R"(tm_pro_\udd11)"_ba), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"token"_s), Found::Lost), Shown::Fresh},
    {"depth 2000", Call::Create, {changed(R"("id")"_ba, deep + R"("id")"), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"JSON"_s), Found::Lost), Shown::Fresh},
    {"no secret", Call::Create, {changed(R"("token")"_ba, R"("secret")"_ba), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"token"_s), Found::Lost), Shown::Fresh},
    {"secret of null", Call::Create, {changed(R"("token":)"_ba, R"("token":null,"was":)"_ba), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"token"_s), Found::Lost), Shown::Fresh},
    {"no id", Call::Create, {changed(R"("id")"_ba, R"("uid")"_ba), true}, "POST GET", unreadable(Kind::BadAnswer, at(u"id"_s), Found::Lost), Shown::Fresh},
    {"secret twice", Call::Create, {changed(R"("token":)"_ba, R"("token":7,"token":)"_ba), true}, "POST", well, Shown::Fresh},
    {"unknown fields", Call::Create, {changed(R"("id")"_ba, R"("scopes":[],"id")"_ba), true}, "POST", well, Shown::Fresh},
};

} // namespace

QList<Row> contentRows()
{
    return ofSignIn + ofList + ofCreate;
}
