// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/rotation.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Rotation::End;
using Stage = RotationStage;

namespace {

const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);

std::optional<QDateTime> at(int minutes)
{
    return noon.addSecs(minutes * 60);
}

Rotation created()
{
    return {.key = u"key"_s, .account = u"account"_s, .predecessor = u"old"_s, .successor = u"new"_s, .predecessorName = u"Server"_s,
            .successorName = u"Server (2026-11)"_s, .window = 1h, .startedAt = noon, .createdAt = noon};
}

Token token(const QString &id, std::optional<QDateTime> lastUsed = {}, std::optional<QDateTime> revoked = {})
{
    return {.id = id, .name = id, .createdAt = noon.addDays(-1), .lastUsedAt = std::move(lastUsed), .revokedAt = std::move(revoked)};
}

/// One list, and when it was read.
struct Seen
{
    int minute = 0;
    std::optional<Token> old = {};
    std::optional<Token> fresh = {};
};

Rotation afterAll(const QList<Seen> &lists, Rotation rotation = created())
{
    for (const Seen &each : lists) {
        rotation = learned(rotation, each.old ? &*each.old : nullptr, each.fresh ? &*each.fresh : nullptr, *at(each.minute));
    }
    return rotation;
}

} // namespace

class TestRotation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stages_data();
    void stages();
    void waking();
    void aSilenceThatWasBrokenUnseenIsTold();
    void aLateWordOfAnEarlierUseIsNoWaking();
    void aLongerWindowIsNoWaking();
    void ends_data();
    void ends();
    void anEndIsFinal();
    void askedKnowsNothing();
    void names_data();
    void names();
    void fileFormat();
    void refusesWhatIsNoRotation_data();
    void refusesWhatIsNoRotation();
};

void TestRotation::stages_data()
{
    QTest::addColumn<QList<Seen>>("lists");
    QTest::addColumn<RotationStage>("stage");
    QTest::addColumn<std::optional<QDateTime>>("quiet");
    const Token old = token(u"old"_s, at(-5));
    const Token unused = token(u"new"_s);
    QTest::newRow("no list yet") << QList<Seen>{} << Stage::Created << std::optional<QDateTime>();
    QTest::newRow("unused") << QList<Seen>{{1, old, unused}} << Stage::Created << std::optional<QDateTime>();
    QTest::newRow("unused for a day") << QList<Seen>{{1440, old, unused}} << Stage::Created << std::optional<QDateTime>();
    QTest::newRow("in use") << QList<Seen>{{10, old, token(u"new"_s, at(9))}} << Stage::InUse << at(9);
    QTest::newRow("just before the window ends") << QList<Seen>{{68, old, token(u"new"_s, at(9))}} << Stage::InUse << at(9);
    QTest::newRow("the window ends") << QList<Seen>{{69, old, token(u"new"_s, at(9))}} << Stage::Silent << at(9);
    QTest::newRow("more uses of the successor change nothing")
        << QList<Seen>{{10, old, token(u"new"_s, at(9))}, {69, old, token(u"new"_s, at(68))}} << Stage::Silent << at(9);
    QTest::newRow("the predecessor was used after the successor")
        << QList<Seen>{{69, token(u"old"_s, at(30)), token(u"new"_s, at(9))}} << Stage::InUse << at(30);
    QTest::newRow("silence counts from there")
        << QList<Seen>{{69, token(u"old"_s, at(30)), token(u"new"_s, at(9))}, {90, token(u"old"_s, at(30)), token(u"new"_s, at(80))}} << Stage::Silent << at(30);
    QTest::newRow("the predecessor was never used") << QList<Seen>{{69, token(u"old"_s), token(u"new"_s, at(9))}} << Stage::Silent << at(9);
    QTest::newRow("the server forgets a use") // What was told once stays told.
        << QList<Seen>{{40, token(u"old"_s, at(30)), token(u"new"_s, at(9))}, {70, token(u"old"_s), token(u"new"_s)}} << Stage::InUse << at(30);
    QTest::newRow("closed for weeks") << QList<Seen>{{20000, old, token(u"new"_s, at(19000))}} << Stage::Silent << at(19000);
}

void TestRotation::stages()
{
    QFETCH(QList<Seen>, lists);
    QFETCH(RotationStage, stage);
    QFETCH(std::optional<QDateTime>, quiet);
    const Rotation rotation = afterAll(lists);
    const QDateTime seenAt = lists.isEmpty() ? noon : *at(lists.constLast().minute);
    QCOMPARE(stageOf(rotation, seenAt), stage);
    QCOMPARE(quietSince(rotation), quiet);
    QCOMPARE(rotation.silentSince, stage == Stage::Silent ? quiet : std::nullopt);
    Rotation saved = rotation;
    saved.savedAt = noon;
    QCOMPARE(stageOf(saved, seenAt), std::max(stage, Stage::Saved));
}

void TestRotation::waking()
{
    const Token old = token(u"old"_s, at(-5));
    const QList<Seen> silent{{70, old, token(u"new"_s, at(9))}};
    QVERIFY(!afterAll(silent).wokeAt);
    const Rotation awake = afterAll({{80, token(u"old"_s, at(75)), token(u"new"_s, at(9))}}, afterAll(silent));
    QCOMPARE(awake.wokeAt, at(75));
    QVERIFY(!awake.silentSince);
    QCOMPARE(stageOf(awake, *at(80)), Stage::InUse);
    const Rotation again = afterAll({{135, token(u"old"_s, at(75)), token(u"new"_s, at(9))}}, awake);
    QCOMPARE(stageOf(again, *at(135)), Stage::Silent);
    QCOMPARE(again.silentSince, at(75));
}

void TestRotation::aSilenceThatWasBrokenUnseenIsTold()
{
    const Rotation silent = afterAll({{70, token(u"old"_s, at(-5)), token(u"new"_s, at(9))}});
    const Rotation later = afterAll({{500, token(u"old"_s, at(200)), token(u"new"_s, at(9))}}, silent);
    QCOMPARE(later.wokeAt, at(200));
    QCOMPARE(later.silentSince, at(200));
}

void TestRotation::aLateWordOfAnEarlierUseIsNoWaking()
{
    const Rotation silent = afterAll({{70, token(u"old"_s, at(-5)), token(u"new"_s, at(9))}});
    const Rotation later = afterAll({{71, token(u"old"_s, at(5)), token(u"new"_s, at(9))}}, silent);
    QVERIFY(!later.wokeAt);
    QCOMPARE(later.silentSince, at(9));
}

void TestRotation::aLongerWindowIsNoWaking()
{
    const Token old = token(u"old"_s, at(-5));
    Rotation rotation = afterAll({{70, old, token(u"new"_s, at(9))}});
    rotation.window = 24h;
    rotation = afterAll({{71, old, token(u"new"_s, at(9))}}, rotation);
    QCOMPARE(stageOf(rotation, *at(71)), Stage::InUse);
    QVERIFY(!rotation.wokeAt);
    QVERIFY(!rotation.silentSince);
}

void TestRotation::ends_data()
{
    QTest::addColumn<Seen>("list");
    QTest::addColumn<Rotation::End>("end");
    QTest::addColumn<std::optional<QDateTime>>("when");
    const Token old = token(u"old"_s);
    const Token fresh = token(u"new"_s);
    const Token oldRevoked = token(u"old"_s, {}, at(3));
    const Token freshRevoked = token(u"new"_s, {}, at(4));
    QTest::newRow("none") << Seen{5, old, fresh} << End::None << std::optional<QDateTime>();
    QTest::newRow("replaced") << Seen{5, oldRevoked, fresh} << End::Replaced << at(3);
    QTest::newRow("successor revoked") << Seen{5, old, freshRevoked} << End::SuccessorRevoked << at(4);
    QTest::newRow("both revoked") << Seen{5, oldRevoked, freshRevoked} << End::SuccessorRevoked << at(4);
    QTest::newRow("predecessor gone") << Seen{5, {}, fresh} << End::PredecessorGone << at(5);
    QTest::newRow("successor gone") << Seen{5, old, {}} << End::SuccessorGone << at(5);
    QTest::newRow("both gone") << Seen{5, {}, {}} << End::SuccessorGone << at(5);
}

void TestRotation::ends()
{
    QFETCH(Seen, list);
    QFETCH(Rotation::End, end);
    QFETCH(std::optional<QDateTime>, when);
    const Rotation rotation = afterAll({list});
    QCOMPARE(rotation.end, end);
    QCOMPARE(rotation.endedAt, when);
    QCOMPARE(stageOf(rotation, *at(5)) == Stage::Replaced, end == End::Replaced);
}

void TestRotation::anEndIsFinal()
{
    const Rotation over = afterAll({{5, token(u"old"_s, {}, at(3)), token(u"new"_s)}});
    QCOMPARE(afterAll({{6, token(u"old"_s, at(4)), token(u"new"_s, {}, at(6))}}, over), over);
}

void TestRotation::askedKnowsNothing()
{
    Rotation asked = created();
    asked.successor.clear();
    asked.createdAt.reset();
    const Rotation later = afterAll({{5, token(u"old"_s, at(1), at(3)), {}}}, asked);
    QCOMPARE(later, asked);
    QCOMPARE(stageOf(later, *at(5)), Stage::Asked);
}

void TestRotation::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");
    const QString server = u"Production Server"_s;
    QTest::newRow("plain") << server << QStringList{server} << u"Production Server (2026-11)"_s;
    QTest::newRow("again") << u"Production Server (2026-08)"_s << QStringList{} << u"Production Server (2026-11)"_s;
    QTest::newRow("the same month") << u"Production Server (2026-11)"_s << QStringList{u"production server (2026-11)"_s}
                                    << u"Production Server (2026-11-02)"_s;
    QTest::newRow("the same day") << u"Production Server (2026-11-02)"_s
                                  << QStringList{u"Production Server (2026-11)"_s, u"Production Server (2026-11-02)"_s}
                                  << u"Production Server (2026-11-02, 2)"_s;
    QTest::newRow("the same day again") << u"Production Server (2026-11-02, 2)"_s
                                        << QStringList{u"Production Server (2026-11)"_s, u"Production Server (2026-11-02)"_s, u"Production Server (2026-11-02, 2)"_s}
                                        << u"Production Server (2026-11-02, 3)"_s;
    QTest::newRow("brackets of its own") << u"Server (eu)"_s << QStringList{} << u"Server (eu) (2026-11)"_s;
    QTest::newRow("a date that is no suffix") << u"(2026-08) backup"_s << QStringList{} << u"(2026-08) backup (2026-11)"_s;
    QTest::newRow("nothing but a suffix") << u"(2026-08)"_s << QStringList{} << u"2026-11"_s;
    QTest::newRow("spaces") << u"  Server  "_s << QStringList{} << u"Server (2026-11)"_s;
    QTest::newRow("not Latin") << u"خادم"_s << QStringList{} << u"خادم (2026-11)"_s;
    // The vendor names no limit; the name is not shortened behind the person's back.
    QTest::newRow("long") << QString(300, u'x') << QStringList{} << QString(300, u'x') + u" (2026-11)"_s;
}

void TestRotation::names()
{
    QFETCH(QString, name);
    QFETCH(QStringList, taken);
    QTEST(successorName(name, noon.date(), taken), "expected");
}

void TestRotation::fileFormat()
{
    Rotation rotation = created();
    rotation.savedAt = at(1);
    rotation.firstUseAt = at(2);
    rotation.lastUseAt = at(-3);
    rotation.silentSince = at(2);
    rotation.wokeAt = at(1);
    QCOMPARE(decodeRotation(encodeRotation(rotation)), std::optional(rotation));
    const Rotation over = afterAll({{5, token(u"old"_s, {}, at(3)), token(u"new"_s)}});
    QCOMPARE(decodeRotation(encodeRotation(over)), std::optional(over));
    Rotation asked = created();
    asked.successor.clear();
    QCOMPARE(decodeRotation(encodeRotation(asked)), std::optional(asked));
}

void TestRotation::refusesWhatIsNoRotation_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no key") << u"key"_s << QJsonValue(u""_s);
    QTest::newRow("no account") << u"account"_s << QJsonValue();
    QTest::newRow("no predecessor") << u"predecessor"_s << QJsonValue(u""_s);
    QTest::newRow("a path as predecessor") << u"predecessor"_s << QJsonValue(u".."_s);
    QTest::newRow("a path as successor") << u"successor"_s << QJsonValue(u"."_s);
    QTest::newRow("a window of nothing") << u"windowHours"_s << QJsonValue(0);
    QTest::newRow("a negative window") << u"windowHours"_s << QJsonValue(-1);
    QTest::newRow("no start") << u"startedAt"_s << QJsonValue(u"yesterday"_s);
    QTest::newRow("a time that is none") << u"savedAt"_s << QJsonValue(7);
    QTest::newRow("half a character") << u"successorName"_s << QJsonValue(QString(QChar(0xd800)));
    QTest::newRow("an end of another kind") << u"end"_s << QJsonValue(u"blown up"_s);
    QTest::newRow("an end without a time") << u"end"_s << QJsonValue(u"replaced"_s);
}

void TestRotation::refusesWhatIsNoRotation()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = encodeRotation(created());
    QVERIFY(decodeRotation(object));
    object.insert(field, value);
    QVERIFY(!decodeRotation(object));
}

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
