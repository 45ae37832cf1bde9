// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/world.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Effect = ApiError::Effect;

namespace {

/// zlib's format, which HTTP calls "deflate".
QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).sliced(4);
}

/// The same of `size` blanks or a little more, made without ever holding them: one literal, then copies of 258 bytes
/// in RFC 1951's fixed codes. There is no checksum at its end, which nobody is to reach.
QByteArray bomb(qint64 size)
{
    QByteArray bytes("\x78\x9c", 2);
    quint32 pending = 0;
    int count = 0;
    const auto put = [&](quint32 bits, int length) {
        for (int i = length - 1; i >= 0; --i) {
            pending |= (bits >> i & 1) << count;
            if (++count == 8) {
                bytes += static_cast<char>(pending);
                pending = 0;
                count = 0;
            }
        }
    };
    put(0b110, 3);      // The last block, with fixed codes.
    put(0x30 + ' ', 8); // A blank.
    for (qint64 done = 1; done < size; done += 258) {
        put(0b11000101, 8); // 258 bytes
        put(0, 5);          // from one byte back.
    }
    put(0, 7 + 8);
    return bytes;
}

/// The most memory that this process ever had, in bytes; 0 where the system doesn't say.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmHWM:")) {
                return line.sliced(6).trimmed().split(' ').first().toLongLong() * 1024;
            }
        }
    }
    return 0;
}

} // namespace

/// Answers that end too late, too early or never, and answers that are too big.
class TestLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drip_data();
    void drip();
    void silence_data();
    void silence();
    void truncated_data();
    void truncated();
    void bombs_data();
    void bombs();
    void compressed();
    void bigErrors_data();
    void bigErrors();
    void listBeyondTheCap();
};

void TestLimits::drip_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<bool>("inBody");
    for (const auto &[call, name] : allCalls) {
        QTest::addRow("%s, head", name) << call << false;
        if (call != Call::Revoke) {
            QTest::addRow("%s, body", name) << call << true;
        }
    }
}

/// A server that always says a little more is silent never, and still must not hold a call for ever.
void TestLimits::drip()
{
    QFETCH(Call, call);
    QFETCH(bool, inBody);
    World world(800ms, 60s);
    QVERIFY(world.run(Call::SignIn)); // So that a slow machine's handshake is not what is timed.
    RawAnswer slow = goodAnswer(call);
    slow.headers.append({"X-Padding"_ba, QByteArray(1000, 'x')});
    slow.body += QByteArray(1000, ' ');
    slow.drip = 20ms;
    slow.dripAfter = inBody ? slow.headSize() : 0;
    world.server.answerNext(slow);
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::TimedOut);
    QCOMPARE(error.status, inBody ? slow.status : 0);
    QCOMPARE(error.effect, doubtAbout(call));
    QCOMPARE(world.server.requests().size(), 2);
}

void TestLimits::silence_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<qsizetype>("after");
    for (const auto &[call, name] : allCalls) {
        QTest::addRow("%s, at once", name) << call << qsizetype(0);
        QTest::addRow("%s, in the head", name) << call << qsizetype(10);
        if (call != Call::Revoke) {
            QTest::addRow("%s, in the body", name) << call << goodAnswer(call).headSize() + 5;
        }
    }
}

void TestLimits::silence()
{
    QFETCH(Call, call);
    QFETCH(qsizetype, after);
    World world(60s, 500ms);
    QVERIFY(world.run(Call::SignIn));
    RawAnswer silent = goodAnswer(call);
    silent.silentAfter = after;
    world.server.answerNext(silent);
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::TimedOut);
    QCOMPARE(error.effect, doubtAbout(call));
    QCOMPARE(world.server.requests().size(), 2);
}

void TestLimits::truncated_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<RawAnswer>("answer");
    for (const auto &[call, name] : allCalls) {
        if (call == Call::Revoke) {
            continue; // A 204 has no body.
        }
        RawAnswer cut = goodAnswer(call);
        cut.closeAfter = cut.bytes().size() - 1;
        QTest::addRow("%s, last byte missing", name) << call << cut;
        cut.closeAfter = cut.headSize();
        QTest::addRow("%s, body missing", name) << call << cut;
        const QByteArray body = goodAnswer(call).body;
        RawAnswer chunked{.raw = "HTTP/1.1 " + QByteArray::number(goodAnswer(call).status)
                              + " Status\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                              + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n"};
        chunked.closeAfter = chunked.raw.size();
        QTest::addRow("%s, last chunk missing", name) << call << chunked;
        chunked.closeAfter = chunked.raw.size() - 7;
        QTest::addRow("%s, chunk cut short", name) << call << chunked;
    }
}

void TestLimits::truncated()
{
    QFETCH(Call, call);
    QFETCH(RawAnswer, answer);
    World world;
    world.server.answerNext(answer);
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::ConnectionLost);
    QCOMPARE(error.status, goodAnswer(call).status);
    QCOMPARE(error.effect, doubtAbout(call));
    QCOMPARE(world.server.requests().size(), 1);
}

void TestLimits::bombs_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("size");
    constexpr qint64 huge = 1024 * 1024 * 1024;
    QTest::newRow("sign-in") << Call::SignIn << 200 << huge;
    QTest::newRow("create") << Call::Create << 201 << huge;
    QTest::newRow("create, a little too much") << Call::Create << 201 << qint64(65 * 1024);
    QTest::newRow("error") << Call::List << 500 << huge;
    QTest::newRow("list") << Call::List << 200 << huge;
}

/// A small answer that unfolds to a huge one.
void TestLimits::bombs()
{
    QFETCH(Call, call);
    QFETCH(int, status);
    QFETCH(qint64, size);
    World world;
    world.server.answerNext({.status = status, .body = bomb(size), .headers = {{"Content-Encoding"_ba, "deflate"_ba}}});
    const qint64 before = peakMemory();
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, status == 500 ? Kind::ServerFailed : Kind::TooLarge);
    QCOMPARE(error.status, status);
    QCOMPARE(error.effect, doubtAbout(call));
    QVERIFY(peakMemory() - before < 512 * 1024 * 1024); // Half of the huge ones; most of it the sanitizer's.
}

void TestLimits::compressed()
{
    World world;
    QByteArray body = R"({"tokens":[)"_ba;
    for (int i = 0; i < 5000; ++i) {
        body += (i ? "," : "") + R"({"id":")"_ba + QByteArray::number(i)
            + R"(","name":"n","created_at":"2025-01-01T00:00:00Z"})"_ba;
    }
    body += "]}";
    world.server.answerNext({.body = deflated(body), .headers = {{"Content-Encoding"_ba, "deflate"_ba}}});
    const auto list = world.list(world.login());
    QVERIFY(list);
    QCOMPARE(list->size(), 5000);
}

void TestLimits::bigErrors_data()
{
    addRowPerCall();
}

/// The status is known before the words about it get too many.
void TestLimits::bigErrors()
{
    QFETCH(Call, call);
    World world;
    world.server.answerNext(
        {.status = 403, .body = R"({"error":"x","message":")"_ba + QByteArray(1024 * 1024, 'x') + "\"}"});
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, Kind::Forbidden);
    QCOMPARE(error.status, 403);
    QCOMPARE(error.effect, Effect::None);
    QVERIFY(error.message.isEmpty());
}

void TestLimits::listBeyondTheCap()
{
    World world;
    world.server.answerNext({.body = R"({"tokens":[]})"_ba + QByteArray(64 * 1024 * 1024, ' ')});
    const ApiError error = errorOf(world.run(Call::List));
    QCOMPARE(error.kind, Kind::TooLarge);
    QCOMPARE(error.effect, Effect::None);
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
