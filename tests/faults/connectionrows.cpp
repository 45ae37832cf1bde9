// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "row.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Found = TokenCreator::Finding::Kind;
using Kind = ApiError::Kind;
using Server = Fault::Server;

namespace {

enum class At { Start, InHead, AfterHead, InBody };

qsizetype bytesBefore(At at, const RawAnswer &good)
{
    const qsizetype head = good.headSize();
    switch (at) {
    case At::Start:
        return 0;
    case At::InHead:
        return head / 2;
    case At::AfterHead:
        return head;
    case At::InBody:
        return head + good.body.size() / 2;
    }
    Q_UNREACHABLE();
}

/// The server leaves the connection in the middle of its answer.
std::function<RawAnswer(RawAnswer)> hangUp(At at, HangUp how = HangUp::CloseNotify)
{
    return [=](RawAnswer answer) {
        answer.closeAfter = bytesBefore(at, answer);
        answer.hangUp = how;
        return answer;
    };
}

std::function<RawAnswer(RawAnswer)> silence(At at)
{
    return [=](RawAnswer answer) {
        answer.silentAfter = bytesBefore(at, answer);
        return answer;
    };
}

/// A byte now and then, for longer than anybody waits.
RawAnswer drip(RawAnswer answer)
{
    answer.headers.append({"X-Padding"_ba, QByteArray(1000, 'x')});
    answer.drip = 20ms;
    return answer;
}

const QString broken = u"The connection broke off before the whole answer was there."_s;
const QString slow = u"The server took too long to answer."_s;
const QString untrusted = u"the server's certificate is not trusted. Nothing was sent."_s;
const QString clock = u"Check the computer's clock. Nothing was sent."_s;
const QString offline = u"The server can't be reached. Check the connection to the internet."_s;

const QList<Row> hungUp{
    // A password is never sent twice by itself.
    {"before the head", Call::SignIn, {hangUp(At::Start)}, "POST", notSignedIn(Kind::ConnectionLost, broken), Shown::Same},
    {"within the head", Call::SignIn, {hangUp(At::InHead)}, "POST", notSignedIn(Kind::ConnectionLost, broken), Shown::Same},
    {"after the head", Call::SignIn, {hangUp(At::AfterHead)}, "POST", notSignedIn(Kind::ConnectionLost, broken), Shown::Same},
    {"within the body", Call::SignIn, {hangUp(At::InBody)}, "POST", notSignedIn(Kind::ConnectionLost, broken), Shown::Same},
    {"RST", Call::SignIn, {hangUp(At::Start, HangUp::Reset)}, "POST", notSignedIn(Kind::ConnectionLost, broken), Shown::Same},
    // A list is asked for again, three times at most.
    {"before the head", Call::List, {hangUp(At::Start)}, "GET GET", well, Shown::Fresh},
    {"within the head", Call::List, {hangUp(At::InHead)}, "GET GET", well, Shown::Fresh},
    {"before the head, always", Call::List, {.spoil = hangUp(At::Start), .times = always}, "GET GET GET GET", notRead(Kind::ConnectionLost, broken), Shown::Same},
    {"within the head, always", Call::List, {.spoil = hangUp(At::InHead), .times = always}, "GET GET GET GET", notRead(Kind::ConnectionLost, broken), Shown::Same},
    {"within the body", Call::List, {hangUp(At::InBody)}, "GET GET", well, Shown::Fresh},
    {"after the head, always", Call::List, {.spoil = hangUp(At::AfterHead), .times = always}, "GET GET GET GET", notRead(Kind::ConnectionLost, broken), Shown::Same},
    {"within the body, always", Call::List, {.spoil = hangUp(At::InBody), .times = always}, "GET GET GET GET", notRead(Kind::ConnectionLost, broken), Shown::Same},
    {"RST within the body, always", Call::List, {.spoil = hangUp(At::InBody, HangUp::Reset), .times = always}, "GET GET GET GET", notRead(Kind::ConnectionLost, broken), Shown::Same},
    {"half-close within the body", Call::List, {hangUp(At::InBody, HangUp::HalfClose)}, "GET GET", well, Shown::Fresh},
    // A create leaves once, and the list tells what became of it.
    {"before the head, nothing done", Call::Create, {hangUp(At::Start)}, "POST GET", perhapsCreated(Kind::ConnectionLost, broken, Found::NotCreated), Shown::Same},
    {"before the head, done", Call::Create, {hangUp(At::Start), true}, "POST GET", perhapsCreated(Kind::ConnectionLost, broken, Found::Lost), Shown::Fresh},
    {"within the head, done", Call::Create, {hangUp(At::InHead), true}, "POST GET", perhapsCreated(Kind::ConnectionLost, broken, Found::Lost), Shown::Fresh},
    {"after the head, done", Call::Create, {hangUp(At::AfterHead), true}, "POST GET", perhapsCreated(Kind::ConnectionLost, broken, Found::Lost), Shown::Fresh},
    {"within the body, done", Call::Create, {hangUp(At::InBody), true}, "POST GET", perhapsCreated(Kind::ConnectionLost, broken, Found::Lost), Shown::Fresh},
    {"RST, done", Call::Create, {hangUp(At::Start, HangUp::Reset), true}, "POST GET", perhapsCreated(Kind::ConnectionLost, broken, Found::Lost), Shown::Fresh},
    {"half-close, nothing done", Call::Create, {hangUp(At::Start, HangUp::HalfClose)}, "POST GET", perhapsCreated(Kind::ConnectionLost, broken, Found::NotCreated), Shown::Same},
    // A revoke is looked after in the list, and leaves again only where that has the token active.
    {"before the head, nothing done", Call::Revoke, {hangUp(At::Start)}, "DELETE GET DELETE", well, Shown::Fresh},
    {"before the head, done", Call::Revoke, {hangUp(At::Start), true}, "DELETE GET", well, Shown::Fresh},
    {"within the head, done", Call::Revoke, {hangUp(At::InHead), true}, "DELETE GET", well, Shown::Fresh},
    {"after the head", Call::Revoke, {hangUp(At::AfterHead), true}, "DELETE", well, Shown::Fresh}, // Which is all of a 204.
    {"RST, done", Call::Revoke, {hangUp(At::Start, HangUp::Reset), true}, "DELETE GET", well, Shown::Fresh},
    {"half-close, nothing done", Call::Revoke, {hangUp(At::Start, HangUp::HalfClose)}, "DELETE GET DELETE", well, Shown::Fresh},
    {"FIN without a goodbye, always", Call::Revoke, {.spoil = hangUp(At::Start, HangUp::Fin), .times = always}, "DELETE GET DELETE GET DELETE GET", perhapsRevoked(Kind::ConnectionLost, broken), Shown::Same},
};

const QList<Row> stalled{
    {"silence", Call::SignIn, {.spoil = silence(At::Start), .silence = 2s}, "POST", notSignedIn(Kind::TimedOut, slow), Shown::Same},
    {"silence within the body", Call::List, {.spoil = silence(At::InBody), .silence = 2s}, "GET", notRead(Kind::TimedOut, slow), Shown::Same},
    {"silence, done", Call::Create, {.spoil = silence(At::Start), .isDone = true, .silence = 2s}, "POST GET", perhapsCreated(Kind::TimedOut, slow, Found::Lost), Shown::Fresh},
    {"silence, nothing done", Call::Revoke, {.spoil = silence(At::Start), .silence = 2s}, "DELETE GET DELETE", well, Shown::Fresh},
    {"drip", Call::SignIn, {.spoil = drip, .deadline = 3s}, "POST", notSignedIn(Kind::TimedOut, slow), Shown::Same},
    {"drip", Call::List, {.spoil = drip, .deadline = 3s}, "GET", notRead(Kind::TimedOut, slow), Shown::Same},
    {"drip, done", Call::Create, {.spoil = drip, .isDone = true, .deadline = 3s}, "POST GET", perhapsCreated(Kind::TimedOut, slow, Found::Lost), Shown::Fresh},
    {"drip, done", Call::Revoke, {.spoil = drip, .isDone = true, .deadline = 3s}, "DELETE GET", well, Shown::Fresh},
};

const QList<Row> refused{
    {"expired certificate", Call::SignIn, {.server = Server::Expired}, "", notSignedIn(Kind::CertificateTime, clock), Shown::Same},
    {"certificate of another host", Call::SignIn, {.server = Server::WrongHost}, "", notSignedIn(Kind::TlsFailed, untrusted), Shown::Same},
    {"self-signed certificate", Call::SignIn, {.server = Server::SelfSigned}, "", notSignedIn(Kind::TlsFailed, untrusted), Shown::Same},
    {"authority that is not trusted", Call::SignIn, {.server = Server::OtherCa}, "", notSignedIn(Kind::TlsFailed, untrusted), Shown::Same},
    {"TLS 1.1 alone", Call::SignIn, {.server = Server::Tls11}, "", notSignedIn(Kind::TlsFailed, u"There is no secure connection"_s), Shown::Same},
    {"server that is gone", Call::SignIn, {.server = Server::Gone}, "", notSignedIn(Kind::NoConnection, offline), Shown::Same},
    {"expired certificate", Call::List, {.server = Server::Expired}, "", notRead(Kind::CertificateTime, clock), Shown::Same},
    {"authority that is not trusted", Call::List, {.server = Server::OtherCa}, "", notRead(Kind::TlsFailed, untrusted), Shown::Same},
    {"server that is gone", Call::List, {.server = Server::Gone}, "", notRead(Kind::NoConnection, offline), Shown::Same},
    {"self-signed certificate", Call::Create, {.server = Server::SelfSigned}, "", notCreated(Kind::TlsFailed, untrusted), Shown::Same},
    {"TLS 1.1 alone", Call::Create, {.server = Server::Tls11}, "", notCreated(Kind::TlsFailed, u"There is no secure connection"_s), Shown::Same},
    {"server that is gone", Call::Create, {.server = Server::Gone}, "", notCreated(Kind::NoConnection, offline), Shown::Same},
    {"certificate of another host", Call::Revoke, {.server = Server::WrongHost}, "", notRevoked(Kind::TlsFailed, untrusted), Shown::Same},
    {"server that is gone", Call::Revoke, {.server = Server::Gone}, "", notRevoked(Kind::NoConnection, offline), Shown::Same},
};

} // namespace

QList<Row> connectionRows()
{
    return hungUp + stalled + refused;
}
