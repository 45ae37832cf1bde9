// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "row.h"

using namespace Qt::StringLiterals;

using Found = TokenCreator::Finding::Kind;
using Kind = ApiError::Kind;

namespace {

/// The server says no, in words of its own.
std::function<RawAnswer(RawAnswer)> no(int status, const Headers &headers = {})
{
    return [=](const RawAnswer &) {
        return RawAnswer{.status = status, .body = R"({"error":"a_code","message":"A word."})"_ba, .headers = headers};
    };
}

/// Somewhere else, with a server that would take anything.
std::function<RawAnswer(RawAnswer)> elsewhere(int status)
{
    return no(status, {{"Location"_ba, "https://127.0.0.1:1/pro/api/tokens"_ba}});
}

std::function<RawAnswer(RawAnswer)> later(int status, const QByteArray &retryAfter)
{
    return no(status, {{"Retry-After"_ba, retryAfter}});
}

/// The good answer under another status.
std::function<RawAnswer(RawAnswer)> as(int status)
{
    return [=](RawAnswer answer) {
        answer.status = status;
        return answer;
    };
}

/// A 204 that has a body none the less.
RawAnswer nothingAndMore(const RawAnswer &)
{
    return {.raw = "HTTP/1.1 204 No Content\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"tokens\":[]}"_ba};
}

const QString says = u"The server says: “A word.”"_s;
const QString other = u"points to another address (status %1). Your credential is not sent there."_s;
const QString odd = u"a status that it should not (%1)."_s;
const QString failed = u"The server failed (status %1). "_s + says;
const QString flood = u"Too many requests came from this network. Wait a moment. "_s + says;

const QList<Row> ofSignIn{
    {"302", Call::SignIn, {elsewhere(302)}, "POST", notSignedIn(Kind::Redirected, other.arg(302)), Shown::Same},
    {"307", Call::SignIn, {elsewhere(307)}, "POST", notSignedIn(Kind::Redirected, other.arg(307)), Shown::Same},
    {"308", Call::SignIn, {elsewhere(308)}, "POST", notSignedIn(Kind::Redirected, other.arg(308)), Shown::Same},
    {"401", Call::SignIn, {no(401)}, "POST", notSignedIn(Kind::Unauthorized, u"did not accept these details. "_s + says), Shown::Same},
    {"429", Call::SignIn, {later(429, "1"_ba)}, "POST", notSignedIn(Kind::RateLimited, flood), Shown::Same},
    {"503", Call::SignIn, {no(503)}, "POST", notSignedIn(Kind::ServerFailed, failed.arg(503)), Shown::Same},
    {"201", Call::SignIn, {as(201)}, "POST", notSignedIn(Kind::UnexpectedStatus, odd.arg(201)), Shown::Same},
    {"204 with a body", Call::SignIn, {nothingAndMore}, "POST", notSignedIn(Kind::UnexpectedStatus, odd.arg(204)), Shown::Same},
};

const QList<Row> ofList{
    {"302", Call::List, {elsewhere(302)}, "GET", notRead(Kind::Redirected, other.arg(302)), Shown::Same},
    {"307", Call::List, {elsewhere(307)}, "GET", notRead(Kind::Redirected, other.arg(307)), Shown::Same},
    {"308", Call::List, {elsewhere(308)}, "GET", notRead(Kind::Redirected, other.arg(308)), Shown::Same},
    {"401", Call::List, {no(401)}, "GET", notRead(Kind::Unauthorized, u"did not accept your credential. "_s + says), Shown::Same},
    {"403", Call::List, {no(403)}, "GET", notRead(Kind::Forbidden, says), Shown::Same},
    {"404", Call::List, {no(404)}, "GET", notRead(Kind::NotFound, u"no such thing at this address"_s), Shown::Same},
    {"409", Call::List, {no(409)}, "GET", notRead(Kind::Conflict, says), Shown::Same},
    {"410", Call::List, {no(410)}, "GET", notRead(Kind::Gone, u"gone for good"_s), Shown::Same},
    {"418", Call::List, {no(418)}, "GET", notRead(Kind::UnexpectedStatus, odd.arg(418)), Shown::Same},
    {"429 once", Call::List, {no(429)}, "GET GET", well, Shown::Fresh},
    {"429, always", Call::List, {.spoil = no(429), .times = always}, "GET GET GET GET", notRead(Kind::RateLimited, flood), Shown::Same},
    {"500 three times", Call::List, {.spoil = no(500), .times = 3}, "GET GET GET GET", well, Shown::Fresh},
    {"500, always", Call::List, {.spoil = no(500), .times = always}, "GET GET GET GET", notRead(Kind::ServerFailed, failed.arg(500)), Shown::Same},
    {"502, always", Call::List, {.spoil = no(502), .times = always}, "GET GET GET GET", notRead(Kind::ServerFailed, failed.arg(502)), Shown::Same},
    {"503, always", Call::List, {.spoil = no(503), .times = always}, "GET GET GET GET", notRead(Kind::ServerFailed, failed.arg(503)), Shown::Same},
    {"503, Retry-After in seconds", Call::List, {later(503, "1"_ba)}, "GET GET", well, Shown::Fresh},
    {"429, Retry-After as a date", Call::List, {later(429, "Wed, 21 Oct 2015 07:28:00 GMT"_ba)}, "GET GET", well, Shown::Fresh},
    // Of these a day is the most that is believed, and the policy's longest delay the most that is waited.
    {"429, Retry-After in ages", Call::List, {later(429, "99999999999999999999"_ba)}, "GET GET", well, Shown::Fresh},
    {"503, Retry-After in the year 9999", Call::List, {later(503, "Fri, 31 Dec 9999 23:59:59 GMT"_ba)}, "GET GET", well, Shown::Fresh},
    {"503, Retry-After in words", Call::List, {later(503, "-1, or never"_ba)}, "GET GET", well, Shown::Fresh},
    {"201", Call::List, {as(201)}, "GET", notRead(Kind::UnexpectedStatus, odd.arg(201)), Shown::Same},
    {"204 with a body", Call::List, {nothingAndMore}, "GET", notRead(Kind::UnexpectedStatus, odd.arg(204)), Shown::Same},
};

const QString doubt = u"If it shows up in the list, nobody has its secret"_s;

const QList<Row> ofCreate{
    {"307", Call::Create, {elsewhere(307)}, "POST", notCreated(Kind::Redirected, other.arg(307)), Shown::Same},
    {"308", Call::Create, {elsewhere(308)}, "POST", notCreated(Kind::Redirected, other.arg(308)), Shown::Same},
    {"401", Call::Create, {no(401)}, "POST", notCreated(Kind::Unauthorized, u"did not accept your credential. "_s + says), Shown::Same},
    {"403", Call::Create, {no(403)}, "POST", notCreated(Kind::Forbidden, says + u" Revoke a token that nobody uses"), Shown::Same},
    {"404", Call::Create, {no(404)}, "POST", notCreated(Kind::NotFound, u"no such thing at this address"_s), Shown::Same},
    {"409", Call::Create, {no(409)}, "POST", notCreated(Kind::Conflict, u"exists already. "_s + says), Shown::Same},
    {"410", Call::Create, {no(410)}, "POST", notCreated(Kind::Gone, u"gone for good"_s), Shown::Same},
    {"418", Call::Create, {no(418)}, "POST", notCreated(Kind::UnexpectedStatus, odd.arg(418)), Shown::Same},
    {"429", Call::Create, {later(429, "1"_ba)}, "POST", notCreated(Kind::RateLimited, flood), Shown::Same},
    // A server that stumbles may have done it before.
    {"500, nothing done", Call::Create, {no(500)}, "POST GET", perhapsCreated(Kind::ServerFailed, failed.arg(500), Found::NotCreated), Shown::Same},
    {"500, done", Call::Create, {no(500), true}, "POST GET", perhapsCreated(Kind::ServerFailed, doubt, Found::Lost), Shown::Fresh},
    {"502, done", Call::Create, {no(502), true}, "POST GET", perhapsCreated(Kind::ServerFailed, failed.arg(502), Found::Lost), Shown::Fresh},
    {"503, nothing done", Call::Create, {no(503)}, "POST GET", perhapsCreated(Kind::ServerFailed, failed.arg(503), Found::NotCreated), Shown::Same},
    {"200 where 201 is due", Call::Create, {as(200), true}, "POST GET", perhapsCreated(Kind::UnexpectedStatus, odd.arg(200), Found::Lost), Shown::Fresh},
    {"204 with a body", Call::Create, {nothingAndMore, true}, "POST GET", perhapsCreated(Kind::UnexpectedStatus, odd.arg(204), Found::Lost), Shown::Fresh},
};

const QString gone = u"The server does not know it as an active token: it is gone already. "_s;

const QList<Row> ofRevoke{
    {"302", Call::Revoke, {elsewhere(302)}, "DELETE", notRevoked(Kind::Redirected, other.arg(302)), Shown::Same},
    {"308", Call::Revoke, {elsewhere(308)}, "DELETE", notRevoked(Kind::Redirected, other.arg(308)), Shown::Same},
    {"401", Call::Revoke, {no(401)}, "DELETE", notRevoked(Kind::Unauthorized, says), Shown::Same},
    {"403", Call::Revoke, {no(403)}, "DELETE", notRevoked(Kind::Forbidden, says), Shown::Same},
    {"404, revoked elsewhere", Call::Revoke, {no(404), true}, "DELETE GET", notRevoked(Kind::NotFound, gone + says), Shown::Fresh},
    {"404, yet in the list", Call::Revoke, {no(404)}, "DELETE GET", notRevoked(Kind::NotFound, gone + says), Shown::Same},
    {"409", Call::Revoke, {no(409)}, "DELETE", notRevoked(Kind::Conflict, says), Shown::Same},
    {"410", Call::Revoke, {no(410)}, "DELETE", notRevoked(Kind::Gone, says), Shown::Same},
    {"418", Call::Revoke, {no(418)}, "DELETE", notRevoked(Kind::UnexpectedStatus, odd.arg(418)), Shown::Same},
    {"429", Call::Revoke, {later(429, "1"_ba)}, "DELETE", notRevoked(Kind::RateLimited, flood), Shown::Same},
    {"500", Call::Revoke, {no(500)}, "DELETE GET", perhapsRevoked(Kind::ServerFailed, failed.arg(500)), Shown::Same},
    {"500, done", Call::Revoke, {no(500), true}, "DELETE GET", well, Shown::Fresh},
    {"503", Call::Revoke, {no(503)}, "DELETE GET", perhapsRevoked(Kind::ServerFailed, failed.arg(503)), Shown::Same},
    {"200", Call::Revoke, {as(200)}, "DELETE GET", perhapsRevoked(Kind::UnexpectedStatus, odd.arg(200)), Shown::Same},
    {"204 with a body", Call::Revoke, {nothingAndMore, true}, "DELETE", well, Shown::Fresh},
};

} // namespace

QList<Row> statusRows()
{
    return ofSignIn + ofList + ofCreate + ofRevoke;
}
