// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/allparts.h"
#include "support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Stage = Identifier::Stage;
using Verdict = Identification::Verdict;

/// Whose secrets these are, over a vendor in memory.
class TestIdentifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_all = std::make_unique<AllParts>(*m_backend);
        for (const QString &name : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s}) {
            m_backend->vendor.seed(name, now().addDays(-40)).lastUsedAt = now().addDays(-9);
        }
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        list();
    }

    void cleanup()
    {
        m_all.reset();
        m_backend.reset();
    }

    void whatWasCreatedHereIsNamedAtOnceWithoutAWord()
    {
        Await<NewSecret> created;
        m_all->creator.create(u"Fresh"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        list(); // Meanwhile the digest is made.
        const auto requests = m_backend->network.seen().size();
        take({vendorToken(u"Fresh"_s).secret, secretOf(u"Alpha"_s)});
        QCOMPARE(result(0).verdict, Verdict::CreatedHere);
        QCOMPARE(result(0).token->name, u"Fresh"_s);
        QCOMPARE(result(1).verdict, Verdict::Unknown);
        QCOMPARE(identifier().unknownCount(), 1);
        QCOMPARE(m_backend->network.seen().size(), requests);
        QVERIFY(isNoted(u"Fresh"_s));
        QVERIFY(!identifier().hasEvidence());
    }

    void oneCallBetweenTwoListsNamesTheRow()
    {
        take({secretOf(u"Beta"_s)});
        const auto requests = m_backend->network.seen().size();
        ask();
        QCOMPARE(result(0).verdict, Verdict::Moved);
        QCOMPARE(result(0).token->name, u"Beta"_s);
        QCOMPARE(result(0).token->usedBefore, std::optional(now().addDays(-9)));
        QCOMPARE(result(0).token->usedAfter, std::optional(now()));
        QVERIFY(result(0).isOfAccount);
        const auto seen = m_backend->network.seen().sliced(requests);
        QCOMPARE(seen.size(), 3); // List, call, list.
        QCOMPARE(seen.at(1).authorization, "Bearer " + secretOf(u"Beta"_s));
        QCOMPARE(calls(secretOf(u"Beta"_s)), 1);
        QVERIFY(isNoted(u"Beta"_s));
        QCOMPARE(m_all->model.markOf(vendorToken(u"Beta"_s).id), TokenModel::Mark::None); // The use was ours.
    }

    void aDeadOneIsDeadAndNoListFollows()
    {
        Vendor::StoredToken &beta = vendorToken(u"Beta"_s);
        beta.revokedAt = now();
        take({beta.secret});
        const auto requests = m_backend->network.seen().size();
        ask();
        QCOMPARE(result(0).verdict, Verdict::Dead);
        QCOMPARE(m_backend->network.seen().size() - requests, 2);
        QCOMPARE(m_backend->session.state(), Session::State::SignedIn); // The 401 was not our credential's.
    }

    void anotherAccountsListIsProof()
    {
        Vendor &bob = m_backend->vendor.addAccount(u"bob@example.com"_s, Backend::password());
        const QByteArray secret = bob.seed(u"Bob's"_s, now()).secret;
        take({secret, secretOf(u"Alpha"_s)});
        ask();
        QCOMPARE(result(0).verdict, Verdict::OtherAccount);
        QVERIFY(result(0).account.isEmpty());
        QVERIFY(!result(0).token); // Nobody here has to know what that account holds.
        QCOMPARE(result(1).verdict, Verdict::Moved);
    }

    void anotherAccountKnownHereIsNamed()
    {
        m_backend->vendor.addAccount(u"bob@example.com"_s, Backend::password());
        Await<void> signedIn;
        m_backend->session.want(std::nullopt);
        m_backend->session.signIn(u"bob@example.com"_s, Backend::passwordSecret(), true, signedIn.context(), signedIn.callback());
        QVERIFY(signedIn.wait());
        QTRY_VERIFY(m_backend->session.isKept());
        const QString bob = m_backend->session.account().keychainKey();
        Await<NewSecret> created;
        m_all->creator.create(u"Bob's"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        const QByteArray secret = created.result()->token.secret.reveal().toByteArray();
        QTRY_VERIFY(QFile::exists(m_backend->folder.filePath(u"digests.json"_s)));
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        list();
        take({secret});
        QCOMPARE(result(0).verdict, Verdict::OtherAccount);
        QCOMPARE(result(0).account, bob);
        QCOMPARE(result(0).token->name, u"Bob's"_s);
        QCOMPARE(identifier().unknownCount(), 0);
    }

    void twoThatMovedAtOnceAreCandidates()
    {
        m_backend->network.hold();
        take({secretOf(u"Beta"_s)});
        identifier().ask();
        letThrough(); // The first list.
        QTRY_COMPARE(calls(secretOf(u"Beta"_s)), 1);
        vendorToken(u"Gamma"_s).lastUsedAt = now(); // Somebody else, at the same time.
        m_backend->network.releaseAll();
        wait();
        QCOMPARE(result(0).verdict, Verdict::Ambiguous);
        QVERIFY(!result(0).token);
        QCOMPARE(names(result(0).candidates), (QStringList{u"Beta"_s, u"Gamma"_s}));
    }

    void aLateWriteIsSeenBySecondLook()
    {
        const auto before = now().addDays(-9);
        take({secretOf(u"Beta"_s)});
        m_backend->network.hold();
        identifier().ask();
        letThrough(); // List.
        QTRY_COMPARE(calls(secretOf(u"Beta"_s)), 1);
        vendorToken(u"Beta"_s).lastUsedAt = before; // Not written yet.
        letThrough(); // The call.
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        letThrough(); // A list that shows nothing.
        QTRY_COMPARE(m_backend->network.heldCount(), 0);
        vendorToken(u"Beta"_s).lastUsedAt = now();
        m_backend->network.releaseAll();
        wait();
        QCOMPARE(result(0).verdict, Verdict::Moved);
        QCOMPARE(result(0).token->name, u"Beta"_s);
        QCOMPARE(calls(secretOf(u"Beta"_s)), 1); // Looked twice, used once.
    }

    void noneMovedLeavesTheActiveOnesAndMakesTheNextCareful()
    {
        vendorToken(u"Gamma"_s).revokedAt = now().addDays(-1);
        vendorToken(u"Beta"_s).lastUsedAt = now(); // Already there: the clock stands still, so nothing can move.
        take({secretOf(u"Beta"_s), secretOf(u"Alpha"_s)});
        ask();
        QCOMPARE(result(0).verdict, Verdict::NoneMoved);
        QVERIFY(result(0).isOfAccount);
        QCOMPARE(names(result(0).candidates), (QStringList{u"Alpha"_s, u"Beta"_s}));
        // Alpha moved, but it may be the first one's late use: nobody knows.
        QCOMPARE(result(1).verdict, Verdict::Ambiguous);
        QCOMPARE(names(result(1).candidates), QStringList(u"Alpha"_s));
        QCOMPARE(calls(secretOf(u"Beta"_s)), 1);
    }

    void offlineNothingIsUsedAndItCanBeAskedAgain()
    {
        take({secretOf(u"Beta"_s)});
        m_backend->network.answerNext({.status = 503, .body = "{}"}); // To the list.
        ask();
        QCOMPARE(result(0).verdict, Verdict::Unknown);
        QCOMPARE(identifier().error()->kind, Kind::ServerFailed);
        QCOMPARE(calls(secretOf(u"Beta"_s)), 0);
        ask();
        QCOMPARE(result(0).verdict, Verdict::Moved);
        QVERIFY(!identifier().error());
    }

    void aCallWithoutAClearAnswerIsNeverRepeated()
    {
        take({secretOf(u"Beta"_s), secretOf(u"Alpha"_s)});
        script({{}, {.status = 500, .body = "{}"}});
        QCOMPARE(result(0).verdict, Verdict::Unanswered);
        QCOMPARE(result(0).error->effect, ApiError::Effect::Unknown);
        QVERIFY(result(0).candidates.isEmpty());
        QCOMPARE(calls(secretOf(u"Beta"_s)), 1);
        QCOMPARE(result(1).verdict, Verdict::Ambiguous); // It may be the first one's.
        QCOMPARE(calls(secretOf(u"Alpha"_s)), 1);
    }

    void aTooFastOneIsNotUsedAndWaits()
    {
        take({secretOf(u"Beta"_s), secretOf(u"Alpha"_s)});
        script({{}, {.status = 429, .body = "{}"}});
        QCOMPARE(result(0).verdict, Verdict::Unknown);
        QCOMPARE(result(1).verdict, Verdict::Unknown);
        QCOMPARE(identifier().error()->kind, Kind::RateLimited);
        QVERIFY(!result(0).call);
    }

    void aRefusalSaysNeitherYesNorNo()
    {
        take({secretOf(u"Beta"_s), secretOf(u"Alpha"_s)});
        script({{}, {.status = 403, .body = R"({"error":"plan_limit_reached"})"}});
        QCOMPARE(result(0).verdict, Verdict::Refused);
        QCOMPARE(result(0).error->code, u"plan_limit_reached"_s);
        QCOMPARE(result(1).verdict, Verdict::Moved);
    }

    void withoutAListAfterwardsItSaysThatItWorks()
    {
        take({secretOf(u"Beta"_s), secretOf(u"Alpha"_s)});
        m_backend->network.hold();
        identifier().ask();
        letThrough();
        QTRY_COMPARE(calls(secretOf(u"Beta"_s)), 1);
        m_backend->network.answerNext({.status = 500, .body = "{}"});
        m_backend->network.releaseAll();
        wait();
        QCOMPARE(result(0).verdict, Verdict::Unlisted);
        QCOMPARE(names(result(0).candidates), (QStringList{u"Alpha"_s, u"Beta"_s, u"Gamma"_s}));
        QCOMPARE(result(1).verdict, Verdict::Unknown);
        QCOMPARE(identifier().error()->kind, Kind::ServerFailed);
    }

    void theOwnTokenIsKnownAndItsUsesAreLeftOut()
    {
        signInWithToken(u"Gamma"_s);
        take({secretOf(u"Beta"_s), secretOf(u"Gamma"_s)});
        QCOMPARE(result(1).verdict, Verdict::Own);
        // A second passes between any two requests, as times have seconds only.
        QObject ticking;
        connect(&m_all->service, &TokenService::refreshingChanged, &ticking, [this] { m_backend->clock.advance(1); });
        ask();
        QCOMPARE(identifier().ownToken()->name, u"Gamma"_s);
        QCOMPARE(result(1).verdict, Verdict::Own);
        QCOMPARE(result(1).token->name, u"Gamma"_s);
        QCOMPARE(result(0).verdict, Verdict::Moved);
        QCOMPARE(result(0).token->name, u"Beta"_s);
    }

    void anOwnTokenThatIsNotKnownMakesCareful()
    {
        signInWithToken(u"Gamma"_s);
        take({secretOf(u"Beta"_s)}); // The clock stands still: the own use does not show.
        ask();
        QVERIFY(!identifier().ownToken());
        QCOMPARE(result(0).verdict, Verdict::Ambiguous);
        QCOMPARE(names(result(0).candidates), QStringList(u"Beta"_s));
    }

    void stopBringsTheOneThatWasSentToItsEnd()
    {
        take({secretOf(u"Alpha"_s), secretOf(u"Beta"_s), secretOf(u"Gamma"_s)});
        connect(&identifier(), &Identifier::changed, this, [this](int index) {
            if (index == 1 && result(1).verdict == Verdict::Asking) {
                identifier().stop();
            }
        });
        ask();
        QCOMPARE(result(0).verdict, Verdict::Moved);
        QCOMPARE(result(1).verdict, Verdict::Moved);
        QCOMPARE(result(2).verdict, Verdict::Unknown);
        QCOMPARE(identifier().doneCount(), 2);
        QCOMPARE(identifier().askedCount(), 3);
        QVERIFY(!identifier().error());
        QCOMPARE(calls(secretOf(u"Gamma"_s)), 0);
    }

    void closingDropsWhatIsUnderWay()
    {
        take({secretOf(u"Alpha"_s)});
        m_backend->network.hold();
        identifier().ask();
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        identifier().clear();
        QCOMPARE(identifier().stage(), Stage::Empty);
        QVERIFY(identifier().results().isEmpty());
        m_backend->network.releaseAll();
        list();
        QCOMPARE(calls(secretOf(u"Alpha"_s)), 0);
    }

    void theSessionEndsInTheMiddleAndItGoesOn()
    {
        take({secretOf(u"Alpha"_s), secretOf(u"Beta"_s)});
        QSignalSpy needed(&identifier(), &Identifier::signInNeeded);
        connect(&identifier(), &Identifier::changed, this, [this](int index) {
            if (index == 0 && result(0).verdict == Verdict::Asking) {
                m_backend->vendor.endSessions();
            }
        });
        identifier().ask();
        QTRY_COMPARE(needed.size(), 1);
        QCOMPARE(identifier().stage(), Stage::Asking);
        Await<void> signedIn;
        m_backend->session.signIn(Backend::address(), Backend::passwordSecret(), false, signedIn.context(), signedIn.callback());
        wait();
        QCOMPARE(result(0).verdict, Verdict::Moved);
        QCOMPARE(result(1).verdict, Verdict::Moved);
        QCOMPARE(calls(secretOf(u"Alpha"_s)), 1);
    }

    void aDeclinedSignInEndsItAndSaysWhatWasUsed()
    {
        take({secretOf(u"Alpha"_s), secretOf(u"Beta"_s)});
        connect(&identifier(), &Identifier::changed, this, [this](int index) {
            if (index == 0 && result(0).verdict == Verdict::Asking) {
                m_backend->vendor.endSessions();
            }
        });
        QSignalSpy needed(&identifier(), &Identifier::signInNeeded);
        identifier().ask();
        QTRY_COMPARE(needed.size(), 1);
        m_backend->session.declineSignIn();
        wait();
        QCOMPARE(result(0).verdict, Verdict::Unlisted);
        QCOMPARE(result(1).verdict, Verdict::Unknown);
        QCOMPARE(identifier().error()->kind, Kind::Unauthorized);
    }

    void anotherAccountEndsAll()
    {
        take({secretOf(u"Alpha"_s)});
        QSignalSpy left(&identifier(), &Identifier::accountLeft);
        m_backend->network.hold();
        identifier().ask();
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        m_backend->session.signOut(this, [](const auto &) {});
        QCOMPARE(left.size(), 1);
        QCOMPARE(identifier().stage(), Stage::Empty);
        m_backend->network.releaseAll();
        QCOMPARE(calls(secretOf(u"Alpha"_s)), 0);
    }

    void aHundredGoOneAfterTheOtherWithinTheRate()
    {
        QList<QByteArray> secrets;
        for (int i = 0; i < 97; ++i) {
            secrets.append("tm_pro_" + QByteArray::number(i).rightJustified(32, 'x')); // Dead ones, which need no list.
        }
        secrets += {secretOf(u"Alpha"_s), secretOf(u"Beta"_s), secretOf(u"Gamma"_s)};
        take(secrets);
        const auto before = m_backend->network.seen().size();
        QList<int> order;
        connect(&identifier(), &Identifier::changed, this, [&](int index) { order.append(index); });
        identifier().ask();
        QVERIFY(waitUntil([this] { return identifier().stage() == Stage::Ready; }, 60000));
        QCOMPARE(identifier().doneCount(), 100);
        QVERIFY(std::is_sorted(order.begin(), order.end()));
        for (int i = 0; i < 97; ++i) {
            QCOMPARE(result(i).verdict, Verdict::Dead);
        }
        for (int i = 97; i < 100; ++i) {
            QCOMPARE(result(i).verdict, Verdict::Moved);
        }
        QCOMPARE(m_backend->network.seen().size() - before, 1 + 97 + 3 * 2);
    }

    void evidenceNamesTheListsAndNoSecret()
    {
        take({secretOf(u"Beta"_s)});
        ask();
        const QByteArray evidence = identifier().evidence();
        const QJsonObject json = QJsonDocument::fromJson(evidence).object();
        QCOMPARE(json.value("lists"_L1).toArray().size(), 2);
        QCOMPARE(json.value("secrets"_L1).toArray().at(0).toObject().value("token_id"_L1), vendorToken(u"Beta"_s).id);
        QVERIFY(!evidence.contains("tm_pro_"));
        QVERIFY(!evidence.contains(secretOf(u"Beta"_s).sliced(7, 8)));
    }

private:
    Identifier &identifier() { return m_all->identifier; }
    const Identification &result(int index) { return identifier().results().at(index); }
    QDateTime now() const { return m_backend->clock.now(); }

    Vendor::StoredToken &vendorToken(const QString &name)
    {
        auto &tokens = m_backend->vendor.tokens();
        return *std::find_if(tokens.begin(), tokens.end(), [&](const auto &each) { return each.name == name; });
    }

    QByteArray secretOf(const QString &name) { return vendorToken(name).secret; }

    qsizetype calls(const QByteArray &secret) const
    {
        const auto &seen = m_backend->network.seen();
        return std::count_if(seen.begin(), seen.end(), [&](const auto &each) { return each.authorization == "Bearer " + secret; });
    }

    static QStringList names(const QList<Identification::Candidate> &candidates)
    {
        QStringList all;
        for (const auto &each : candidates) {
            all.append(each.name);
        }
        return all;
    }

    bool isNoted(const QString &name)
    {
        QList<History::Deed> deeds;
        m_all->watcher.ask(
            this, [id = vendorToken(name).id](History &history, const QString &account) { return history.life(account, id).deeds; },
            [&](const auto &found) { deeds = found; });
        return std::any_of(deeds.begin(), deeds.end(), [](const auto &each) { return each.action == History::Action::Identified; });
    }

    void list()
    {
        Await<void> listed;
        m_all->service.refresh(listed.context(), listed.callback());
        QVERIFY(listed.wait());
        QVERIFY(listed.result());
    }

    void take(const QList<QByteArray> &secrets)
    {
        identifier().take(SecretScan::of(Secret::copyOf(secrets.join('\n'))));
        wait();
        QCOMPARE(identifier().results().size(), secrets.size());
    }

    void wait() { QVERIFY(waitUntil([this] { return identifier().stage() == Stage::Ready; })); }

    void ask()
    {
        identifier().ask();
        wait();
    }

    /// Lets one answer through, once there is one.
    void letThrough()
    {
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        m_backend->network.release();
    }

    /// Asks, with these answers in the places of the vendor's own; one without a body stands for the vendor's.
    void script(const QList<Vendor::Response> &answers)
    {
        m_backend->network.hold();
        identifier().ask();
        for (qsizetype i = 0; i < answers.size(); ++i) {
            QTRY_COMPARE(m_backend->network.heldCount(), 1);
            if (i + 1 < answers.size() && !answers.at(i + 1).body.isEmpty()) {
                m_backend->network.answerNext(answers.at(i + 1));
            }
            m_backend->network.release();
        }
        m_backend->network.releaseAll();
        wait();
    }

    void signInWithToken(const QString &name)
    {
        Await<void> signedIn;
        m_backend->session.signIn(*Credential::fromText(Secret::copyOf(secretOf(name))), false, signedIn.context(), signedIn.callback());
        QVERIFY(signedIn.wait());
        list();
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<AllParts> m_all;
};

QTEST_MAIN(TestIdentifier)
#include "tst_identifier.moc"
