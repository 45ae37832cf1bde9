// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/review.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Reason = ReviewEntry::Reason;

namespace {

constexpr qint64 day = 24LL * 60 * 60;
constexpr int idleAfterDays = 90;
const QDateTime now(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);

QDateTime ago(qint64 seconds)
{
    return now.addSecs(-seconds);
}

Token token(const QString &id, qint64 createdAgo, std::optional<qint64> usedAgo = {}, const QString &name = {})
{
    Token token{.id = id, .name = name.isEmpty() ? u"Token "_s + id : name, .createdAt = ago(createdAgo)};
    if (usedAgo) {
        token.lastUsedAt = ago(*usedAgo);
    }
    return token;
}

Token revoked(Token token)
{
    token.revokedAt = now;
    return token;
}

const char *wordFor(Reason reason)
{
    switch (reason) {
    case Reason::Unsaved: return "unsaved";
    case Reason::OpenRotation: return "rotation";
    case Reason::Overdue: return "overdue";
    case Reason::Idle: return "idle";
    case Reason::NeverUsed: return "never";
    case Reason::SameName: return "same";
    }
    return "?";
}

/// "reason ids", in the review's order.
QStringList wordsOf(const QList<ReviewEntry> &entries)
{
    QStringList words;
    for (const ReviewEntry &entry : entries) {
        words.append(QLatin1StringView(wordFor(entry.reason)) + u' ' + entry.ids.join(u'+'));
    }
    return words;
}

ReviewFacts facts(const QList<Token> &tokens)
{
    return {.tokens = tokens, .idleAfterDays = idleAfterDays, .now = now};
}

} // namespace

class TestReview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data()
    {
        QTest::addColumn<QList<Token>>("tokens");
        QTest::addColumn<QStringList>("entries");
        using List = QList<Token>;
        QTest::newRow("nothing") << List{} << QStringList();
        QTest::newRow("in use") << List{token(u"a"_s, 400 * day, 60)} << QStringList();
        QTest::newRow("new and unused") << List{token(u"a"_s, 7 * day - 1)} << QStringList();
        QTest::newRow("unused for a week") << List{token(u"a"_s, 7 * day)} << QStringList{u"never a"_s};
        QTest::newRow("unused and revoked") << List{revoked(token(u"a"_s, 7 * day))} << QStringList();
        QTest::newRow("almost idle") << List{token(u"a"_s, 400 * day, 90 * day - 1)} << QStringList();
        QTest::newRow("idle") << List{token(u"a"_s, 400 * day, 90 * day)} << QStringList{u"idle a"_s};
        QTest::newRow("idle and revoked") << List{revoked(token(u"a"_s, 400 * day, 90 * day))} << QStringList();
        QTest::newRow("one name, two tokens") << List{token(u"a"_s, day, 60, u"CI"_s), token(u"b"_s, day, 30, u"ci"_s)} << QStringList{u"same b+a"_s};
        QTest::newRow("one name, none used") << List{token(u"a"_s, 2 * day, {}, u"CI"_s), token(u"b"_s, day, {}, u"CI"_s)} << QStringList{u"same b+a"_s};
        QTest::newRow("one name, one active") << List{token(u"a"_s, day, 60, u"CI"_s), revoked(token(u"b"_s, day, 30, u"CI"_s))} << QStringList();
        QTest::newRow("the oldest first") << List{token(u"a"_s, 400 * day, 91 * day), token(u"b"_s, 400 * day, 200 * day)}
                                          << QStringList{u"idle b"_s, u"idle a"_s};
        QTest::newRow("the weightiest first")
            << List{token(u"a"_s, 30 * day, {}, u"CI"_s), token(u"b"_s, 400 * day, 200 * day, u"CI"_s)}
            << QStringList{u"idle b"_s, u"never a"_s, u"same b+a"_s};
    }

    void lists()
    {
        QFETCH(QList<Token>, tokens);
        QFETCH(QStringList, entries);
        QCOMPARE(wordsOf(review(facts(tokens))), entries);
        std::reverse(tokens.begin(), tokens.end());
        QCOMPARE(wordsOf(review(facts(tokens))), entries); // Whatever the server's order.
    }

    void tellsSinceWhen()
    {
        const auto entries = review(facts({token(u"a"_s, 400 * day, 91 * day), token(u"b"_s, 30 * day)}));
        QCOMPARE(entries.at(0).since, ago(91 * day));
        QCOMPARE(entries.at(1).since, ago(30 * day));
        QCOMPARE(entries.at(1).name, u"Token b"_s);
    }

    void anUnsavedSecretComesFirstAndCanNotBeUsed()
    {
        ReviewFacts all = facts({token(u"a"_s, 30 * day), token(u"b"_s, 30 * day)});
        all.unsaved = {u"b"_s};
        QCOMPARE(wordsOf(review(all)), (QStringList{u"unsaved b"_s, u"never a"_s}));
    }

    void olderThanThePolicy()
    {
        ReviewFacts all = facts({token(u"a"_s, 100 * day, 60), token(u"b"_s, 80 * day, 60), revoked(token(u"c"_s, 100 * day, 60))});
        all.due = {u"a"_s, u"c"_s};
        QCOMPARE(wordsOf(review(all)), QStringList{u"overdue a"_s});
    }

    void aRotationStandsForItsTokens()
    {
        ReviewFacts all = facts({token(u"a"_s, 400 * day, 200 * day, u"CI"_s), token(u"b"_s, 30 * day, {}, u"CI"_s), token(u"c"_s, 30 * day)});
        all.due = {u"a"_s, u"b"_s, u"c"_s};
        all.rotations = {{u"a"_s, u"b"_s}};
        QCOMPARE(wordsOf(review(all)), (QStringList{u"rotation a+b"_s, u"overdue c"_s, u"never c"_s}));
        all.rotations = {{u"a"_s, QString()}}; // Its successor is not known yet.
        QCOMPARE(wordsOf(review(all)).constFirst(), u"rotation a"_s);
        all.rotations = {{u"a"_s, u"b"_s}};
        all.unsaved = {u"b"_s};
        QCOMPARE(wordsOf(review(all)).constFirst(), u"unsaved b"_s);
    }

    void keepsForNinetyDays()
    {
        const auto entries = review(facts({token(u"a"_s, 400 * day, 91 * day)}));
        const ReviewKeep keep{.reason = Reason::Idle, .ids = {u"a"_s}, .at = now};
        QVERIFY(withoutKept(entries, {keep}, now).isEmpty());
        QVERIFY(withoutKept(entries, {keep}, now.addDays(90).addSecs(-1)).isEmpty());
        QCOMPARE(withoutKept(entries, {keep}, now.addDays(90)), entries);
    }

    void anotherReasonBringsItBack()
    {
        const ReviewKeep keep{.reason = Reason::NeverUsed, .ids = {u"a"_s}, .at = now};
        ReviewFacts all = facts({token(u"a"_s, 30 * day)});
        QVERIFY(withoutKept(review(all), {keep}, now).isEmpty());
        all.due = {u"a"_s};
        QCOMPARE(wordsOf(withoutKept(review(all), {keep}, now)), QStringList{u"overdue a"_s});
    }

    void aUseEndsTheIdlenessThatWasKept()
    {
        ReviewFacts all = facts({token(u"a"_s, 400 * day, -10 * day)});
        all.idleAfterDays = 30;
        all.now = now.addDays(50); // Used ten days after it was kept, and idle once more.
        const ReviewKeep keep{.reason = Reason::Idle, .ids = {u"a"_s}, .at = now};
        QCOMPARE(wordsOf(withoutKept(review(all), {keep}, all.now)), QStringList{u"idle a"_s});
    }

    void aThirdOfTheNameBringsTheNameBack()
    {
        const ReviewKeep keep{.reason = Reason::SameName, .ids = {u"a"_s, u"b"_s}, .at = now};
        QList<Token> tokens{token(u"a"_s, day, 60, u"CI"_s), token(u"b"_s, day, 30, u"CI"_s)};
        QVERIFY(withoutKept(review(facts(tokens)), {keep}, now).isEmpty());
        tokens.append(token(u"c"_s, day, 40, u"CI"_s));
        QCOMPARE(wordsOf(withoutKept(review(facts(tokens)), {keep}, now)), QStringList{u"same b+c+a"_s});
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
