// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/identification.h"

#include "support/sequences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Candidate = Identification::Candidate;
using Verdict = Identification::Verdict;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

Token token(const QString &id, std::optional<QDateTime> usedAt = {}, std::optional<QDateTime> revokedAt = {})
{
    return {.id = id, .name = u"Name of "_s + id, .createdAt = noon.addDays(-9), .lastUsedAt = std::move(usedAt), .revokedAt = std::move(revokedAt)};
}

QStringList ids(const QList<Candidate> &candidates)
{
    QStringList all;
    for (const Candidate &each : candidates) {
        all.append(each.id);
    }
    return all;
}

SecretCall callAt(const QDateTime &time, const QDateTime &serverTime = {})
{
    return {.sentAt = time, .endedAt = time.addSecs(1), .serverTime = serverTime};
}

} // namespace

/// What follows from two lists and a call between them.
class TestIdentification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QList<Token>>("before");
        QTest::addColumn<QList<Token>>("after");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QStringList>("candidates"); // The one alone, where it is known.
        const auto row = [](const char *name, const QList<Token> &before, const QList<Token> &after, Verdict verdict, const QStringList &candidates) {
            QTest::newRow(name) << before << after << static_cast<int>(verdict) << candidates;
        };
        const Token a = token(u"a"_s, noon.addDays(-3));
        const Token b = token(u"b"_s);
        const Token aUsed = token(u"a"_s, noon);
        const Token bUsed = token(u"b"_s, noon);
        row("one moved", {a, b}, {aUsed, b}, Verdict::Moved, {u"a"_s});
        row("its first use", {a, b}, {a, bUsed}, Verdict::Moved, {u"b"_s});
        row("two moved", {a, b}, {aUsed, bUsed}, Verdict::Ambiguous, {u"a"_s, u"b"_s});
        row("none moved", {a, b}, {a, b}, Verdict::NoneMoved, {u"a"_s, u"b"_s});
        row("one moved, to another time", {a, b}, {token(u"a"_s, noon.addSecs(-3600)), b}, Verdict::NoneMoved, {u"a"_s, u"b"_s});
        row("another moved as well, to another time", {a, b}, {token(u"a"_s, noon.addSecs(-3600)), bUsed}, Verdict::Moved, {u"b"_s});
        row("revoked meanwhile", {a, b}, {token(u"a"_s, noon, noon), b}, Verdict::Moved, {u"a"_s});
        row("revoked before", {token(u"a"_s, noon.addDays(-3), noon.addDays(-1)), b}, {token(u"a"_s, noon, noon.addDays(-1)), b}, Verdict::NoneMoved, {u"b"_s});
        row("vanished meanwhile", {a, b}, {b}, Verdict::NoneMoved, {u"b"_s});
        row("new, and used at once", {b}, {b, token(u"c"_s, noon)}, Verdict::Moved, {u"c"_s});
        row("the own and another", {a, b, token(u"own"_s, noon.addSecs(-9))}, {aUsed, b, token(u"own"_s, noon)}, Verdict::Moved, {u"a"_s});
        row("the own alone", {a, b, token(u"own"_s, noon.addSecs(-9))}, {a, b, token(u"own"_s, noon)}, Verdict::NoneMoved, {u"a"_s, u"b"_s});
    }

    void judges()
    {
        QFETCH(QList<Token>, before);
        QFETCH(QList<Token>, after);
        QFETCH(int, verdict);
        QFETCH(QStringList, candidates);
        Identification secret{.verdict = Verdict::Asking, .call = callAt(noon)};
        judge(secret, {.readAt = noon, .tokens = before}, {.readAt = noon, .tokens = after}, {u"own"_s}, true);
        QCOMPARE(static_cast<int>(secret.verdict), verdict);
        QCOMPARE(secret.token.has_value(), secret.verdict == Verdict::Moved);
        QCOMPARE(secret.token ? QStringList(secret.token->id) : ids(secret.candidates), candidates);
    }

    void whereAnotherUseMayLookLikeThisOneNothingIsConcluded()
    {
        Identification secret{.verdict = Verdict::Asking, .call = callAt(noon)};
        judge(secret, {noon, {token(u"a"_s)}}, {noon, {token(u"a"_s, noon)}}, {}, false);
        QCOMPARE(secret.verdict, Verdict::Ambiguous);
        QCOMPARE(ids(secret.candidates), QStringList(u"a"_s));
    }

    void withoutAnAnswerWhatMovedIsAHint()
    {
        Identification secret{.verdict = Verdict::Unanswered, .call = callAt(noon)};
        judge(secret, {noon, {token(u"a"_s), token(u"b"_s)}}, {noon, {token(u"a"_s, noon), token(u"b"_s)}}, {}, true);
        QCOMPARE(secret.verdict, Verdict::Unanswered);
        QVERIFY(!secret.token);
        QCOMPARE(ids(secret.candidates), QStringList(u"a"_s));
    }

    void theServersClockGoesBeforeOurs()
    {
        const QDateTime theirs = noon.addSecs(3 * 3600); // This computer's clock is hours off.
        const Look before{noon, {token(u"a"_s), token(u"b"_s)}};
        const Look after{noon, {token(u"a"_s, theirs.addSecs(-1)), token(u"b"_s, theirs.addSecs(-60))}};
        QCOMPARE(ids(movedByCall(before, after, callAt(noon, theirs))), QStringList(u"a"_s));
        QVERIFY(movedByCall(before, after, callAt(noon)).isEmpty());
        QCOMPARE(ids(movedByCall(before, after, callAt(theirs.addSecs(200)))), (QStringList{u"a"_s, u"b"_s})); // Ours may be minutes off.
    }

    void timesAreThoseOfBothLists()
    {
        const Look before{noon, {token(u"a"_s, noon.addDays(-3))}};
        const Look after{noon, {token(u"a"_s, noon)}};
        const QList<Candidate> expected{{.id = u"a"_s, .name = u"Name of a"_s, .usedBefore = noon.addDays(-3), .usedAfter = noon}};
        QCOMPARE(movedBetween(before, after), expected);
        QCOMPARE(activeTokens(before, after), expected);
    }

    void evidenceHoldsListsAndCallsAndNoSecret()
    {
        const QList<Look> looks{{noon, {token(u"a"_s)}}, {noon.addSecs(2), {token(u"a"_s, noon)}}};
        Identification secret{.line = 12, .verdict = Verdict::Asking, .call = callAt(noon, noon), .before = 0, .after = 1};
        judge(secret, looks.at(0), looks.at(1), {}, true);
        const auto json = QJsonDocument::fromJson(evidenceOf(u"account"_s, {secret, {.line = 14, .verdict = Verdict::Dead}}, looks)).object();
        QCOMPARE(json.value("version"_L1), 1);
        QCOMPARE(json.value("account"_L1), u"account"_s);
        const QJsonObject first = json.value("secrets"_L1).toArray().at(0).toObject();
        QCOMPARE(first.value("line"_L1), 12);
        QCOMPARE(first.value("verdict"_L1), u"one moved"_s);
        QCOMPARE(first.value("token_id"_L1), u"a"_s);
        QCOMPARE(first.value("called_at"_L1), u"2026-11-24T12:00:00.000Z"_s);
        QCOMPARE(first.value("list_before"_L1), 0);
        QCOMPARE(first.value("list_after"_L1), 1);
        QCOMPARE(json.value("secrets"_L1).toArray().at(1).toObject().value("verdict"_L1), u"dead"_s);
        const QJsonArray lists = json.value("lists"_L1).toArray();
        QCOMPARE(lists.size(), 2);
        QVERIFY(lists.at(0).toObject().value("tokens"_L1).toArray().at(0).toObject().value("last_used_at"_L1).isNull());
        QCOMPARE(lists.at(1).toObject().value("tokens"_L1).toArray().at(0).toObject().value("last_used_at"_L1), u"2026-11-24T12:00:00Z"_s);
    }

    /// Ten thousand accounts at random: tokens that are used by others meanwhile, revoked, written late or not at all.
    /// Whatever is said follows from the two lists; the right one is named wherever they show it alone.
    void whatIsSaidFollowsFromTheLists()
    {
        const auto [first, count] = sequences(10'000);
        int named = 0;
        for (int i = 0; i < count; ++i) {
            const quint32 seed = first + static_cast<quint32>(i);
            QRandomGenerator random(seed);
            named += oneAccount(random);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"MAILCX_MODEL_SEED=%1 MAILCX_MODEL_SEQUENCES=1"_s.arg(seed)));
        }
        QVERIFY(named >= count / 10); // Else the rest proves nothing.
    }

private:
    /// 1 where a token was named.
    static int oneAccount(QRandomGenerator &random)
    {
        Look before{noon, {}};
        const int count = random.bounded(1, 8);
        for (int i = 0; i < count; ++i) {
            const bool isRevoked = random.bounded(4) == 0;
            const auto used = random.bounded(3) == 0 ? std::nullopt : std::optional(noon.addSecs(-random.bounded(1, 90 * 86400)));
            before.tokens.append(token(QString::number(i), used, isRevoked ? std::optional(noon.addDays(-1)) : std::nullopt));
        }
        QStringList live;
        for (const Token &each : std::as_const(before.tokens)) {
            if (each.isActive()) {
                live.append(each.id);
            }
        }
        if (live.isEmpty()) {
            return 0;
        }
        const QString ours = live.at(random.bounded(static_cast<int>(live.size())));
        const bool isWritten = random.bounded(4) != 0;
        bool isUsedByOthers = false;
        Look after = before;
        for (Token &each : after.tokens) {
            if (each.isActive() && each.id != ours && random.bounded(8) == 0) {
                const bool isAtOnce = random.bounded(2) == 0;
                isUsedByOthers = isUsedByOthers || isAtOnce;
                each.lastUsedAt = isAtOnce ? noon : noon.addSecs(-random.bounded(600, 9000)).addDays(-91);
            } else if (each.id == ours && isWritten) {
                each.lastUsedAt = noon.addSecs(random.bounded(-2, 3));
            }
            if (each.isActive() && random.bounded(20) == 0) {
                each.revokedAt = noon;
            }
        }
        Identification secret{.verdict = Verdict::Asking, .call = callAt(noon, noon)};
        judge(secret, before, after, {}, true);
        const bool isSeen = isWritten && !isUsedByOthers;
        if (isSeen) {
            QTest::qCompare(secret.verdict == Verdict::Moved && secret.token->id == ours, true, "named", "seen alone", __FILE__, __LINE__);
        } else if (isWritten) {
            QTest::qVerify(secret.verdict == Verdict::Ambiguous && ids(secret.candidates).contains(ours), "ambiguous", "with ours among them", __FILE__, __LINE__);
        } else if (!isUsedByOthers) {
            QTest::qVerify(secret.verdict == Verdict::NoneMoved, "none moved", "", __FILE__, __LINE__);
        }
        const QStringList moved = ids(movedByCall(before, after, *secret.call));
        QTest::qVerify((secret.verdict == Verdict::Moved) == (moved.size() == 1), "named", "where one moved", __FILE__, __LINE__);
        QTest::qVerify(!secret.token || moved.contains(secret.token->id), "the one that is named", "has moved", __FILE__, __LINE__);
        return secret.verdict == Verdict::Moved ? 1 : 0;
    }
};

QTEST_GUILESS_MAIN(TestIdentification)
#include "tst_identification.moc"
