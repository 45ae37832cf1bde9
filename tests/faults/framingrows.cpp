// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "row.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Found = TokenCreator::Finding::Kind;
using Kind = ApiError::Kind;

namespace {

constexpr qsizetype megabyte = 1024 * 1024;

const QByteArray interim = "HTTP/1.1 100 Continue\r\n\r\n"_ba; // Qt 6.4 takes any other 1xx for the end.

std::function<RawAnswer(RawAnswer)> afterInterim(int times)
{
    return [=](const RawAnswer &answer) { return RawAnswer{.raw = interim.repeated(times) + answer.bytes()}; };
}

/// Interim answers for longer than anybody waits.
RawAnswer interimForEver(const RawAnswer &)
{
    return {.raw = interim.repeated(10000), .drip = 1ms};
}

/// The good body, then one small chunk after the other.
RawAnswer chunksForEver(const RawAnswer &answer)
{
    const QByteArray start = "HTTP/1.1 "_ba + QByteArray::number(answer.status)
        + " Status\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
        + QByteArray::number(answer.body.size(), 16) + "\r\n" + answer.body + "\r\n";
    return {.raw = start + "1\r\n \r\n"_ba.repeated(10000), .drip = 1ms, .dripAfter = start.size()};
}

/// A Content-Length that is off by this, and then the connection ends.
std::function<RawAnswer(RawAnswer)> misjudged(qsizetype by)
{
    return [=](RawAnswer answer) {
        answer.headers.append({"Content-Length"_ba, QByteArray::number(answer.body.size() + by)});
        answer.closeAfter = answer.bytes().size();
        return answer;
    };
}

/// 200 MB by its head, of which as much is sent as anybody reads.
std::function<RawAnswer(RawAnswer)> huge(qsizetype sent)
{
    return [=](RawAnswer answer) {
        answer.headers.append({"Content-Length"_ba, QByteArray::number(200 * megabyte)});
        answer.body += QByteArray(sent, ' ');
        return answer;
    };
}

/// As gzip ends with it.
quint32 checksum(const QByteArray &data)
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        table[i] = i;
        for (int bit = 0; bit < 8; ++bit) {
            table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xedb88320u : 0u);
        }
    }
    quint32 sum = ~0u;
    for (const char c : data) {
        sum = sum >> 8 ^ table[(sum ^ static_cast<quint8>(c)) & 0xff];
    }
    return ~sum;
}

/// A good answer in JSON, with more blanks behind it than anybody keeps; small while it is compressed.
std::function<RawAnswer(RawAnswer)> bomb(qsizetype size)
{
    return [=](RawAnswer answer) {
        const QByteArray plain = answer.body + QByteArray(size, ' ');
        quint32 end[]{qToLittleEndian(checksum(plain)), qToLittleEndian(static_cast<quint32>(plain.size()))};
        // qCompress() puts a length of its own and zlib's head before the data, and zlib's checksum behind it.
        answer.body = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + qCompress(plain, 9).sliced(6).chopped(4)
            + QByteArray(reinterpret_cast<const char *>(end), sizeof end);
        answer.headers.append({"Content-Encoding"_ba, "gzip"_ba});
        return answer;
    };
}

const QString broken = u"The connection broke off before the whole answer was there."_s;
const QString slow = u"The server took too long to answer."_s;
const QString large = u"The server's answer is too large to be true."_s;
const QString json = u"The server's answer is not as it should be (at “JSON”)."_s;

} // namespace

QList<Row> framingRows()
{
    return {
        {"100 first", Call::List, {afterInterim(1)}, "GET", well, Shown::Fresh},
        {"100 first", Call::Create, {afterInterim(1), true}, "POST", well, Shown::Fresh},
        {"100 first", Call::Revoke, {afterInterim(1), true}, "DELETE", well, Shown::Fresh},
        {"1xx storm", Call::List, {afterInterim(1000)}, "GET", well, Shown::Fresh},
        {"1xx storm", Call::Create, {afterInterim(1000), true}, "POST", well, Shown::Fresh},
        {"1xx without end", Call::SignIn, {.spoil = interimForEver, .deadline = 3s}, "POST", notSignedIn(Kind::TimedOut, slow), Shown::Same},
        {"1xx without end", Call::List, {.spoil = interimForEver, .deadline = 3s}, "GET", notRead(Kind::TimedOut, slow), Shown::Same},
        {"1xx without end, done", Call::Revoke, {.spoil = interimForEver, .isDone = true, .deadline = 3s}, "DELETE GET", well, Shown::Fresh},
        {"chunks without end", Call::SignIn, {.spoil = chunksForEver, .deadline = 3s}, "POST", notSignedIn(Kind::TimedOut, slow), Shown::Same},
        {"chunks without end", Call::List, {.spoil = chunksForEver, .deadline = 3s}, "GET", notRead(Kind::TimedOut, slow), Shown::Same},
        {"chunks without end, done", Call::Create, {.spoil = chunksForEver, .isDone = true, .deadline = 3s}, "POST GET", perhapsCreated(Kind::TimedOut, slow, Found::Lost), Shown::Fresh},
        {"Content-Length too long, always", Call::List, {.spoil = misjudged(+5), .times = always}, "GET GET GET GET", notRead(Kind::ConnectionLost, broken), Shown::Same},
        {"Content-Length too short", Call::List, {misjudged(-5)}, "GET", notRead(Kind::BadAnswer, json), Shown::Same},
        {"Content-Length too long", Call::SignIn, {misjudged(+5)}, "POST", notSignedIn(Kind::ConnectionLost, broken), Shown::Same},
        {"Content-Length too long, done", Call::Create, {misjudged(+5), true}, "POST GET", perhapsCreated(Kind::ConnectionLost, broken, Found::Lost), Shown::Fresh},
        {"Content-Length too short, done", Call::Create, {misjudged(-5), true}, "POST GET", unreadable(Kind::BadAnswer, json, Found::Lost), Shown::Fresh},
        {"200 MB", Call::SignIn, {huge(megabyte)}, "POST", notSignedIn(Kind::TooLarge, large), Shown::Same},
        {"200 MB", Call::List, {huge(65 * megabyte)}, "GET", notRead(Kind::TooLarge, large), Shown::Same},
        {"200 MB, done", Call::Create, {huge(megabyte), true}, "POST GET", perhapsCreated(Kind::TooLarge, large, Found::Lost), Shown::Fresh},
        {"gzip bomb", Call::SignIn, {bomb(70 * megabyte)}, "POST", notSignedIn(Kind::TooLarge, large), Shown::Same},
        {"gzip bomb", Call::List, {bomb(70 * megabyte)}, "GET", notRead(Kind::TooLarge, large), Shown::Same},
        {"gzip bomb, done", Call::Create, {bomb(70 * megabyte), true}, "POST GET", perhapsCreated(Kind::TooLarge, large, Found::Lost), Shown::Fresh},
    };
}
