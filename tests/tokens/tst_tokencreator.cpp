// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/await.h"
#include "support/backend.h"
#include "tokens/creationjournal.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = TokenCreator::Finding::Kind;

namespace {

/// One run of the program: gone and made again, it stands for a crash and the next start.
struct Run
{
    explicit Run(Backend &backend)
        : session(backend.api, backend.accounts, backend.store, Backend::apiUrl())
        , model(backend.clock)
        , service(backend.api, session, model, backend.clock)
        , journal(backend.folder.filePath(u"journal"_s))
        , creator(service, session, backend.store, journal, model, backend.clock)
    {
        QObject::connect(&creator, &TokenCreator::found, &creator, [this](const auto &finding) { findings.append(finding); });
        session.begin(backend.account(), backend.jwt());
    }

    bool list()
    {
        Await<void> listed;
        service.refresh(listed.context(), listed.callback());
        return listed.wait() && listed.result();
    }

    Session session;
    TokenModel model;
    TokenService service;
    CreationJournal journal;
    TokenCreator creator;
    QList<TokenCreator::Finding> findings;
};

} // namespace

class TestTokenCreator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_backend->vendor.seed(u"Old"_s, m_backend->clock.now().addDays(-9));
        m_run = std::make_unique<Run>(*m_backend);
        QVERIFY(m_run->list());
    }

    void cleanup()
    {
        m_run.reset();
        m_backend.reset();
    }

    void noteIsOnDiskBeforeTheRequestLeavesAndHoldsNoSecret()
    {
        m_backend->network.hold();
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        auto entries = m_run->journal.read().entries;
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().name, u"New"_s);
        QCOMPARE(entries.constFirst().knownIds.size(), 1);
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        m_backend->network.releaseAll();
        QVERIFY(created.wait());
        QVERIFY(created.result());
        const QByteArray secret = m_backend->vendor.tokens().back().secret;
        QVERIFY(!encodeCreationEntry(m_run->journal.read().entries.constFirst()).contains(secret));
    }

    void secretIsInTheKeychainBeforeAnyoneSeesIt()
    {
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        QVERIFY(!created.result()->notKept);
        const Vendor::StoredToken &token = m_backend->vendor.tokens().back();
        QCOMPARE(m_backend->store.textOf(keyOf(token.id)), token.secret);
        QVERIFY(m_run->model.isUnsaved(token.id));

        Await<void, StoreError> settled;
        m_run->creator.settle(token.id, settled.context(), settled.callback());
        QVERIFY(settled.wait());
        QVERIFY(settled.result());
        QVERIFY(!m_backend->store.keys().contains(keyOf(token.id)));
        QVERIFY(m_run->journal.read().entries.isEmpty());
        QVERIFY(!m_run->model.isUnsaved(token.id));
    }

    void unsavedSecretIsOfferedAfterACrash()
    {
        create(u"New"_s);
        restart();
        const Vendor::StoredToken &token = m_backend->vendor.tokens().back();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::Unsaved);
        QVERIFY(m_run->model.isUnsaved(token.id));
        Await<NewSecret, StoreError> opened;
        m_run->creator.open(token.id, opened.context(), opened.callback());
        QVERIFY(opened.wait());
        QVERIFY(opened.result()->token.secret.reveal() == token.secret);
        QCOMPARE(opened.result()->token.name, token.name);
        QCOMPARE(opened.result()->apiUrl, m_run->session.account().apiUrl);
    }

    void crashBeforeTheAnswerNamesTheTokenAsLost()
    {
        crashDuringCreate(u"New"_s);
        m_backend->network.releaseAll(); // The server did it; nobody was there to hear.
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::Lost);
        QCOMPARE(m_run->findings.constFirst().id, m_backend->vendor.tokens().back().id);
        m_run->creator.dismiss(m_run->findings.constFirst().key);
        restart();
        QVERIFY(m_run->findings.isEmpty());
    }

    void crashAfterTheKeychainAndBeforeTheNoteOffersTheSecret()
    {
        crashDuringCreate(u"New"_s);
        const Vendor::StoredToken &token = m_backend->vendor.tokens().back();
        m_backend->store.put(keyOf(token.id), token.secret);
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::Unsaved);
        QVERIFY(m_run->model.isUnsaved(token.id));
    }

    void crashBeforeTheServerSawItSaysNotCreated()
    {
        crashDuringCreate(u"New"_s);
        m_backend->vendor.tokens().pop_back();
        m_backend->clock.advance(600);
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::NotCreated);
        restart();
        QVERIFY(m_run->findings.isEmpty());
    }

    void aLateTokenIsFoundAfterAll()
    {
        crashDuringCreate(u"New"_s);
        const Vendor::StoredToken late = m_backend->vendor.tokens().back();
        m_backend->vendor.tokens().pop_back();
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::NotCreated);
        m_backend->vendor.tokens().push_back(late);
        QVERIFY(m_run->list());
        QTRY_COMPARE(m_run->findings.size(), 2);
        QCOMPARE(m_run->findings.constLast().kind, Kind::Lost);
    }

    void aNewTokenIsNotTheOneThatAnOlderNoteMisses()
    {
        crashDuringCreate(u"New"_s);
        m_backend->vendor.tokens().pop_back();
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        create(u"New"_s);
        const QString id = m_backend->vendor.tokens().back().id;
        Await<void, StoreError> settled;
        m_run->creator.settle(id, settled.context(), settled.callback());
        QVERIFY(settled.wait());
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::NotCreated);
    }

    void aLostTokenThatWasRevokedIsNotCalledNotCreated()
    {
        crashDuringCreate(u"New"_s);
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        m_backend->vendor.tokens().back().revokedAt = m_backend->clock.now();
        restart();
        QVERIFY(m_run->findings.isEmpty());
    }

    void tokensThatWereThereBeforeAreNobodysLoss()
    {
        crashDuringCreate(u"Old"_s); // The same name as the old one.
        m_backend->vendor.tokens().pop_back();
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::NotCreated);
    }

    void aKeychainThatCantBeAskedIsNotALoss()
    {
        crashDuringCreate(u"New"_s);
        m_backend->store.failRead = StoreError::NoAnswer;
        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::Unclear);
        m_backend->store.failRead.reset();
        QVERIFY(m_run->list());
        QTRY_COMPARE(m_run->findings.size(), 2);
        QCOMPARE(m_run->findings.constLast().kind, Kind::Lost);
    }

    void withoutAKeychainTheSecretIsInMemoryAlone()
    {
        m_backend->store.failWrite = StoreError::Unavailable;
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        QCOMPARE(created.result()->notKept, std::optional(StoreError::Unavailable));
        QVERIFY(m_run->list());
        QVERIFY(m_run->findings.isEmpty()); // It is on the screen, so it is not lost.

        restart();
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::Lost);
    }

    void refusalLeavesNoNote()
    {
        m_backend->vendor.setActiveLimit(1);
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        QVERIFY(!created.result());
        QVERIFY(m_run->journal.read().entries.isEmpty());
    }

    void serverFailureIsLookedIntoByItself()
    {
        m_backend->network.answerNext({.status = 502, .body = "{}"});
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        QCOMPARE(created.result().error().effect, ApiError::Effect::Unknown);
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::NotCreated);
    }

    void noNoteNoRequest()
    {
        QFile inTheWay(m_backend->folder.filePath(u"journal"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto posts = m_backend->network.count("POST");
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        QCOMPARE(created.result().error().kind, ApiError::Kind::JournalFailed);
        QCOMPARE(m_backend->network.count("POST"), posts);
    }

    void revokedElsewhereTakesItsSecretAlong()
    {
        create(u"New"_s);
        m_backend->vendor.tokens().back().revokedAt = m_backend->clock.now();
        QVERIFY(m_run->list());
        QTRY_VERIFY(m_run->journal.read().entries.isEmpty());
        QVERIFY(m_backend->store.keys().isEmpty());
    }

    void confirmationThatTheKeychainRefusedIsFinishedByTheNextStart()
    {
        create(u"New"_s);
        const QString id = m_backend->vendor.tokens().back().id;
        m_backend->store.failErase = StoreError::NoAnswer;
        Await<void, StoreError> settled;
        m_run->creator.settle(id, settled.context(), settled.callback());
        QVERIFY(settled.wait());
        QVERIFY(!settled.result());
        m_backend->store.failErase.reset();
        restart();
        QTRY_VERIFY(m_run->journal.read().entries.isEmpty());
        QVERIFY(m_backend->store.keys().isEmpty());
        QVERIFY(m_run->findings.isEmpty());
    }

    // Another account comes in between.

    void aCreateThatEndsUnderAnotherAccountWaitsForItsOwn()
    {
        keepAccount();
        m_backend->network.hold();
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        QVERIFY(m_run->creator.isCreating(m_backend->account()));
        beOther();
        m_backend->network.releaseAll();
        QVERIFY(created.wait());
        QVERIFY(!created.result()); // Its secret is nothing to show on the other's page.
        QCOMPARE(created.result().error().kind, ApiError::Kind::SignedOut);
        QCOMPARE(created.result().error().effect, ApiError::Effect::Done);
        const Vendor::StoredToken token = m_backend->vendor.tokens().back();
        QCOMPARE(m_backend->store.textOf(keyOf(token.id)), token.secret);
        QVERIFY(m_run->list());
        QVERIFY(m_run->findings.isEmpty());
        QVERIFY(!m_run->model.find(token.id));
        QCOMPARE(m_backend->store.textOf(keyOf(token.id)), token.secret); // The other's list does not take it away.
        QVERIFY(!m_run->creator.isCreating(m_backend->account()));
        QCOMPARE(m_run->creator.unsavedNames(m_backend->account()), QStringList{u"New"_s});

        m_run->session.switchTo(m_backend->account());
        QTRY_COMPARE(m_run->session.state(), Session::State::SignedIn);
        QVERIFY(m_run->list());
        QTRY_COMPARE(m_run->findings.size(), 1);
        QCOMPARE(m_run->findings.constFirst().kind, Kind::Unsaved);
        QVERIFY(m_run->model.isUnsaved(token.id));
    }

    void aSecretThatCannotWaitIsShownAllTheSame()
    {
        m_backend->store.failWrite = StoreError::Unavailable;
        m_backend->network.hold();
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        beOther();
        m_backend->network.releaseAll();
        QVERIFY(created.wait());
        QVERIFY(created.result());
        QVERIFY(created.result()->notKept);
        // Saved now: its account never hears that it was lost.
        const QString id = created.result()->token.id;
        Await<void, StoreError> settled;
        m_run->creator.settle(id, settled.context(), settled.callback());
        QVERIFY(settled.wait());
        restart();
        QVERIFY(m_run->findings.isEmpty());
    }

    void whatWaitsForTheFirstListIsNotCreatedForAnotherAccount()
    {
        m_run.reset();
        m_run = std::make_unique<Run>(*m_backend);
        m_backend->network.hold();
        Await<NewSecret> created;
        m_run->creator.create(u"New"_s, created.context(), created.callback());
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        beOther();
        m_backend->network.releaseAll();
        QVERIFY(created.wait());
        QVERIFY(!created.result());
        QCOMPARE(created.result().error().kind, ApiError::Kind::SignedOut);
        QCOMPARE(m_backend->network.count("POST"), 0);
    }

    void anAnswerOfTheKeychainForTheOtherAccountSaysNothingHere()
    {
        crashDuringCreate(u"New"_s);
        m_run = std::make_unique<Run>(*m_backend);
        m_backend->store.hold();
        QVERIFY(m_run->list());
        QTRY_VERIFY(m_backend->store.heldCount() > 0);
        beOther();
        m_backend->store.release();
        QVERIFY(m_run->list());
        QVERIFY(m_run->findings.isEmpty());
    }

    void forgettingAnAccountErasesItsSecretsAndNotes()
    {
        create(u"One"_s);
        create(u"Two"_s);
        crashDuringCreate(u"Three"_s);
        restart();
        QCOMPARE(m_run->creator.unsavedNames(m_backend->account()).size(), 2); // Of the third nobody has a secret.
        beOther();
        create(u"Other's"_s);
        m_backend->store.failErase = StoreError::Denied;
        QCOMPARE(forget(), StoreError::Denied);
        QCOMPARE(m_run->creator.unsavedNames(m_backend->account()).size(), 2);
        m_backend->store.failErase.reset();
        QCOMPARE(forget(), std::nullopt);
        QVERIFY(m_run->creator.unsavedNames(m_backend->account()).isEmpty());
        const auto entries = m_run->journal.read().entries;
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().name, u"Other's"_s);
        QCOMPARE(m_backend->store.keys().size(), 1);
    }

private:
    static Account other() { return {.apiUrl = Backend::apiUrl(), .address = u"other@example.com"_s}; }

    /// Leaves the account for another with a token of its own.
    void beOther()
    {
        Vendor &vendor = m_backend->vendor.addAccount(other().address, Backend::password());
        vendor.seed(u"Own"_s, m_backend->clock.now());
        m_run->session.begin(other(), *Credential::fromText(Secret::take(vendor.issueJwt())));
    }

    /// As if it had been kept, so that one can switch back to it.
    void keepAccount()
    {
        m_backend->accounts.keep(m_backend->account());
        m_backend->store.put(m_backend->account().keychainKey(), m_backend->vendor.issueJwt());
    }

    std::optional<StoreError> forget()
    {
        Await<void, StoreError> done;
        m_run->creator.forget(m_backend->account(), done.context(), done.callback());
        return done.wait() && done.result() ? std::nullopt : std::optional(done.result().error());
    }

    static QString keyOf(const QString &id)
    {
        return Account{.apiUrl = Backend::apiUrl(), .address = Backend::address()}.keychainKey() + u" token " + id;
    }

    void create(const QString &name)
    {
        Await<NewSecret> created;
        m_run->creator.create(name, created.context(), created.callback());
        QVERIFY(created.wait());
        QVERIFY(created.result());
    }

    /// The server has made the token; the program dies before it hears so.
    void crashDuringCreate(const QString &name)
    {
        m_backend->network.hold();
        m_run->creator.create(name, &m_run->creator, [](const auto &) {});
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        m_run.reset();
        m_backend->network.releaseAll();
    }

    void restart()
    {
        m_run.reset();
        m_run = std::make_unique<Run>(*m_backend);
        QVERIFY(m_run->list());
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Run> m_run;
};

QTEST_GUILESS_MAIN(TestTokenCreator)
#include "tst_tokencreator.moc"
