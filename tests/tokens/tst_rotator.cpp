// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/rotator.h"

#include "support/await.h"
#include "support/backend.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using End = Rotation::End;
using Stage = RotationStage;

namespace {

constexpr int hour = 60 * 60;

/// A run of the program over a backend that outlives it.
struct Run
{
    explicit Run(Backend &over)
        : backend(over)
    {
    }

    Backend &backend;
    ApiClient api{backend.network, RequestFactory([] { return QSslConfiguration(); }), std::chrono::seconds(60), {.retries = 0}};
    Session session{api, backend.accounts, backend.store, Backend::apiUrl()};
    TokenModel model{backend.clock};
    TokenService service{api, session, model, backend.clock};
    CreationJournal journal{backend.folder.filePath(u"journal"_s)};
    TokenCreator creator{service, session, backend.store, journal, model, backend.clock};
    Rotator rotator{backend.folder.filePath(u"rotations.json"_s), service, session, creator, model, backend.clock};
    QSignalSpy silent{&rotator, &Rotator::silent};
    QSignalSpy woke{&rotator, &Rotator::woke};
    QSignalSpy ended{&rotator, &Rotator::ended};
    QSignalSpy damaged{&rotator, &Rotator::damaged};
    QSignalSpy notWritten{&rotator, &Rotator::notWritten};
};

} // namespace

class TestRotator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Rotation>(); }

    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_old = seed(u"Server"_s);
        restart();
    }

    void cleanup()
    {
        m_run.reset();
        m_backend.reset();
    }

    void goesTheWholeWay();
    void isOnTheDiskBeforeTheRequestLeaves();
    void sendsNothingThatIsNotOnTheDisk();
    void aRefusalLeavesNothing();
    void aLostAnswerEndsCleanly_data();
    void aLostAnswerEndsCleanly();
    void aCrashAfterTheKeychainTies();
    void aCrashBeforeTheNoteEnds();
    void survivesRestartsAtEveryStage();
    void countsSilenceWhileClosed();
    void asksAgainForASuccessorThatWasNotCreated();
    void tellsAtOnceWhenThePredecessorWakes();
    void severalAtOnce();
    void oneTokenHasOneRotation();
    void theSuccessorCanBeRotatedNext();
    void endsByOthers_data();
    void endsByOthers();
    void endsByARevokeHere();
    void abandonedIsForgotten();
    void accountsAreApart();
    void anAccountThatIsForgotten();
    void leavingTheAccountWhileItCreates();
    void keepsWhatCanBeReadOfADamagedFile();
    void startsAfreshWhereNothingCanBeRead();
    void tellsOnceOfADiskThatRefuses();
    void theWindowCanBeChanged();
    void asksForAListEachMinuteWhileOneIsOpen();
    void knowsThatALookIsAUse();
    void tiesTheRows();
    void forgetsOldEnds();

private:
    QString seed(const QString &name) { return m_backend->vendor.seed(name, m_backend->clock.now().addDays(-100)).id; }
    QString path() const { return m_backend->folder.filePath(u"rotations.json"_s); }

    /// A new run that is signed in; what the one before had in memory is gone.
    void restart(bool read = true)
    {
        m_run.reset();
        m_run = std::make_unique<Run>(*m_backend);
        m_run->session.begin(m_backend->account(), m_backend->jwt());
        if (read) {
            refresh();
        }
    }

    void refresh()
    {
        Await<void> done;
        m_run->service.refresh(done.context(), done.callback());
        QVERIFY(done.wait() && done.result());
        QCoreApplication::processEvents(); // What the keychain has to say of it.
    }

    void refreshAfter(qint64 seconds)
    {
        m_backend->clock.advance(seconds);
        refresh();
    }

    /// The key.
    QString rotate(const QString &id, const QString &name = u"Server (2025-06)"_s)
    {
        Await<NewSecret> done;
        m_run->rotator.start({.predecessor = id, .name = name}, done.context(), done.callback());
        if (!done.wait() || !done.result()) {
            return {};
        }
        return m_run->rotator.of(id)->key;
    }

    const Rotation &rotation() const
    {
        static const Rotation none;
        const Rotation *found = m_run->rotator.of(m_old);
        return found ? *found : none;
    }
    Stage stage() const { return m_run->rotator.stage(rotation()); }

    Vendor::StoredToken &stored(const QString &id)
    {
        auto &tokens = m_backend->vendor.tokens();
        return *std::find_if(tokens.begin(), tokens.end(), [&](const auto &each) { return each.id == id; });
    }
    void use(const QString &id) { stored(id).lastUsedAt = m_backend->clock.now(); }
    void erase(const QString &id)
    {
        auto &tokens = m_backend->vendor.tokens();
        tokens.erase(std::find_if(tokens.begin(), tokens.end(), [&](const auto &each) { return each.id == id; }));
    }
    End lastEnd() const { return m_run->ended.isEmpty() ? End::None : m_run->ended.constLast().at(0).value<Rotation>().end; }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Run> m_run;
    QString m_old;
};

void TestRotator::goesTheWholeWay()
{
    QVERIFY(m_run->rotator.canStart(m_old));
    const QString key = rotate(m_old);
    QVERIFY(!key.isEmpty());
    const QString successor = rotation().successor;
    QCOMPARE(m_run->model.find(successor)->name, u"Server (2025-06)"_s);
    QCOMPARE(stage(), Stage::Created);
    QVERIFY(!m_run->rotator.canStart(m_old));
    m_run->rotator.setSaved(successor);
    QCOMPARE(stage(), Stage::Saved);
    QCOMPARE(rotation().savedAt, std::optional(m_backend->clock.now()));
    m_backend->clock.advance(60);
    use(successor);
    const QDateTime firstUse = m_backend->clock.now();
    refreshAfter(60);
    QCOMPARE(stage(), Stage::InUse);
    refreshAfter(24 * hour - 61);
    QCOMPARE(stage(), Stage::InUse);
    QCOMPARE(m_run->silent.size(), 0);
    refreshAfter(1);
    QCOMPARE(stage(), Stage::Silent);
    QCOMPARE(m_run->silent, (QList<QVariantList>{{key, true}}));
    QCOMPARE(rotation().silentSince, std::optional(firstUse));
    refreshAfter(60);
    QCOMPARE(m_run->silent.size(), 1); // Once.
    QVERIFY(m_run->model.find(m_old)->isActive()); // Never by itself.
    Await<void> revoked;
    m_run->service.revoke(m_old, revoked.context(), revoked.callback());
    QVERIFY(revoked.wait());
    QCOMPARE(lastEnd(), End::Replaced);
    QCOMPARE(stage(), Stage::Replaced);
    refresh();
    QCOMPARE(m_run->ended.size(), 1);
    QVERIFY(m_run->rotator.open().isEmpty());
    restart();
    QCOMPARE(stage(), Stage::Replaced);
    QCOMPARE(m_run->ended.size(), 0);
}

void TestRotator::isOnTheDiskBeforeTheRequestLeaves()
{
    m_backend->network.hold();
    Await<NewSecret> done;
    m_run->rotator.start({.predecessor = m_old, .name = u"new"_s}, done.context(), done.callback());
    QTRY_COMPARE(m_backend->network.heldCount(), 1);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(rotation().key.toUtf8()));
    QCOMPARE(stage(), Stage::Asked);
    QVERIFY(!m_run->rotator.canStart(m_old));
    m_backend->network.releaseAll();
    QVERIFY(done.wait() && done.result());
    QCOMPARE(stage(), Stage::Created);
}

void TestRotator::sendsNothingThatIsNotOnTheDisk()
{
    QVERIFY(QDir().mkpath(path())); // A folder where the file should be.
    Await<NewSecret> done;
    m_run->rotator.start({.predecessor = m_old, .name = u"new"_s}, done.context(), done.callback());
    QVERIFY(done.wait());
    QCOMPARE(done.result().error().kind, ApiError::Kind::JournalFailed);
    QCOMPARE(m_backend->network.count("POST"), 0);
    QVERIFY(m_run->rotator.canStart(m_old));
}

void TestRotator::aRefusalLeavesNothing()
{
    m_backend->vendor.setActiveLimit(1);
    QVERIFY(rotate(m_old).isEmpty());
    QVERIFY(!m_run->rotator.of(m_old));
    QVERIFY(m_run->rotator.canStart(m_old));
    restart();
    QVERIFY(!m_run->rotator.of(m_old));
    QCOMPARE(m_run->ended.size(), 0);
}

void TestRotator::aLostAnswerEndsCleanly_data()
{
    QTest::addColumn<bool>("isCreated");
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("created") << true << false;
    QTest::newRow("created, restart") << true << true;
    QTest::newRow("not created") << false << false;
    QTest::newRow("not created, restart") << false << true;
}

/// The answer says nothing of what was done; in truth the token is there, or not.
void TestRotator::aLostAnswerEndsCleanly()
{
    QFETCH(bool, isCreated);
    QFETCH(bool, isRestarted);
    QSignalSpy found(&m_run->creator, &TokenCreator::found);
    m_backend->network.answerNext({.status = 502, .body = "{}"});
    QVERIFY(rotate(m_old).isEmpty());
    if (isCreated) {
        seed(u"Server (2025-06)"_s);
    }
    if (isRestarted) {
        restart();
    }
    refreshAfter(10);
    QCOMPARE(stage(), Stage::Asked); // It may still arrive.
    refreshAfter(200);
    if (isCreated) {
        QCOMPARE(stage(), Stage::Asked); // The person has to say what becomes of it.
        m_run->creator.dismiss(rotation().key);
        refresh();
    }
    refresh();
    QVERIFY(!m_run->rotator.of(m_old));
    QCOMPARE(lastEnd(), isCreated ? End::SecretLost : End::NotCreated);
    QVERIFY(m_run->rotator.canStart(m_old));
}

/// The secret is in the keychain, and the program ends before anybody hears of it.
void TestRotator::aCrashAfterTheKeychainTies()
{
    m_backend->network.hold();
    Await<NewSecret> done;
    m_run->rotator.start({.predecessor = m_old, .name = u"new"_s}, done.context(), done.callback());
    QTRY_COMPARE(m_backend->network.heldCount(), 1);
    const QByteArray before = [this] {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    m_backend->network.releaseAll();
    QVERIFY(done.wait());
    const QString successor = rotation().successor;
    m_run.reset();
    QFile file(path()); // As it was when the answer came.
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(before) > 0);
    file.close();
    restart();
    QTRY_COMPARE(rotation().successor, successor);
    QCOMPARE(stage(), Stage::Created);
}

void TestRotator::aCrashBeforeTheNoteEnds()
{
    QVERIFY(!rotate(m_old).isEmpty());
    const QString successor = rotation().successor;
    m_run->rotator.setSaved(successor);
    Await<void, StoreError> settled;
    m_run->creator.settle(successor, settled.context(), settled.callback());
    QVERIFY(settled.wait());
    m_run.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace(successor.toUtf8(), "");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(text) > 0);
    file.close();
    restart();
    QCOMPARE(lastEnd(), End::NotCreated);
    QVERIFY(m_run->rotator.canStart(m_old));
}

void TestRotator::survivesRestartsAtEveryStage()
{
    QVERIFY(!rotate(m_old).isEmpty());
    const QString successor = rotation().successor;
    restart();
    QCOMPARE(stage(), Stage::Created);
    m_run->rotator.setSaved(successor);
    restart();
    QCOMPARE(stage(), Stage::Saved);
    use(successor);
    restart();
    QCOMPARE(stage(), Stage::InUse);
    m_backend->clock.advance(24 * hour);
    restart();
    QCOMPARE(stage(), Stage::Silent);
    QCOMPARE(m_run->silent, (QList<QVariantList>{{rotation().key, true}}));
    restart();
    QCOMPARE(m_run->silent, (QList<QVariantList>{{rotation().key, false}})); // Asked again, and no news.
    use(m_old);
    m_backend->clock.advance(60);
    restart();
    QCOMPARE(m_run->woke.size(), 1);
    QCOMPARE(stage(), Stage::InUse);
}

void TestRotator::countsSilenceWhileClosed()
{
    QVERIFY(!rotate(m_old).isEmpty());
    const QString successor = rotation().successor;
    m_run.reset();
    m_backend->clock.advance(hour);
    use(successor);
    m_backend->clock.advance(hour);
    use(m_old);
    m_backend->clock.advance(24 * hour - 1);
    restart();
    QCOMPARE(stage(), Stage::InUse);
    m_run.reset();
    m_backend->clock.advance(1);
    restart();
    QCOMPARE(stage(), Stage::Silent);
    QCOMPARE(rotation().silentSince, stored(m_old).lastUsedAt);
}

void TestRotator::asksAgainForASuccessorThatWasNotCreated()
{
    m_backend->network.answerNext({.status = 502, .body = "{}"});
    QVERIFY(rotate(m_old).isEmpty());
    const QString first = rotation().key;
    QVERIFY(m_run->rotator.canStart(m_old));
    const QString second = rotate(m_old);
    QVERIFY(!second.isEmpty() && second != first);
    QVERIFY(!m_run->rotator.find(first));
    QCOMPARE(stage(), Stage::Created);
}

void TestRotator::tellsAtOnceWhenThePredecessorWakes()
{
    QVERIFY(!rotate(m_old).isEmpty());
    use(rotation().successor);
    refreshAfter(24 * hour);
    QCOMPARE(stage(), Stage::Silent);
    refreshAfter(hour);
    use(m_old);
    const QDateTime use = m_backend->clock.now();
    refreshAfter(60);
    QCOMPARE(m_run->woke, (QList<QVariantList>{{rotation().key}}));
    QCOMPARE(rotation().wokeAt, std::optional(use));
    QCOMPARE(stage(), Stage::InUse);
    QCOMPARE(m_run->model.index(m_run->model.rowOf(m_old), TokenModel::Status).data().toString(), u"Being replaced, used again"_s);
    refreshAfter(24 * hour - 60);
    QCOMPARE(stage(), Stage::Silent);
    QCOMPARE(m_run->silent.size(), 2);
    QCOMPARE(m_run->woke.size(), 1);
}

void TestRotator::severalAtOnce()
{
    const QString other = seed(u"Other"_s);
    refresh();
    QVERIFY(!rotate(m_old).isEmpty());
    QVERIFY(!rotate(other, u"Other (2025-06)"_s).isEmpty());
    QCOMPARE(m_run->rotator.open().size(), 2);
    use(m_run->rotator.of(other)->successor);
    refreshAfter(24 * hour);
    QCOMPARE(m_run->rotator.stage(*m_run->rotator.of(other)), Stage::Silent);
    QCOMPARE(stage(), Stage::Created);
}

void TestRotator::oneTokenHasOneRotation()
{
    QVERIFY(!rotate(m_old).isEmpty());
    QVERIFY(!m_run->rotator.canStart(m_old));
    QVERIFY(!m_run->rotator.canStart(rotation().successor));
    QVERIFY(!m_run->rotator.canStart(u"nobody"_s));
    const QString revoked = seed(u"Revoked"_s);
    stored(revoked).revokedAt = m_backend->clock.now();
    refresh();
    QVERIFY(!m_run->rotator.canStart(revoked));
}

void TestRotator::theSuccessorCanBeRotatedNext()
{
    QVERIFY(!rotate(m_old).isEmpty());
    const QString second = rotation().successor;
    stored(m_old).revokedAt = m_backend->clock.now();
    refresh();
    QVERIFY(m_run->rotator.canStart(second));
    QVERIFY(!rotate(second, u"third"_s).isEmpty());
    QCOMPARE(m_run->rotator.of(second)->predecessor, second); // The open one.
    QCOMPARE(m_run->rotator.of(m_old)->successor, second);
}

void TestRotator::endsByOthers_data()
{
    QTest::addColumn<bool>("isSuccessor");
    QTest::addColumn<bool>("isErased");
    QTest::addColumn<Rotation::End>("end");
    QTest::newRow("predecessor revoked") << false << false << End::Replaced;
    QTest::newRow("successor revoked") << true << false << End::SuccessorRevoked;
    QTest::newRow("predecessor gone") << false << true << End::PredecessorGone;
    QTest::newRow("successor gone") << true << true << End::SuccessorGone;
}

void TestRotator::endsByOthers()
{
    QFETCH(bool, isSuccessor);
    QFETCH(bool, isErased);
    QFETCH(Rotation::End, end);
    QVERIFY(!rotate(m_old).isEmpty());
    const QString successor = rotation().successor;
    const QString which = isSuccessor ? successor : m_old;
    isErased ? erase(which) : void(stored(which).revokedAt = m_backend->clock.now());
    refreshAfter(60);
    QCOMPARE(m_run->ended.size(), 1);
    QCOMPARE(lastEnd(), end);
    QVERIFY(m_run->rotator.open().isEmpty());
    QCOMPARE(m_run->rotator.of(successor) != nullptr, end == End::Replaced);
    QCOMPARE(m_run->rotator.canStart(m_old), isSuccessor);
    restart();
    QCOMPARE(m_run->ended.size(), 0);
}

void TestRotator::endsByARevokeHere()
{
    QVERIFY(!rotate(m_old).isEmpty());
    Await<void> revoked;
    m_run->service.revoke(rotation().successor, revoked.context(), revoked.callback());
    QVERIFY(revoked.wait());
    QCOMPARE(lastEnd(), End::SuccessorRevoked);
    QVERIFY(m_run->rotator.canStart(m_old));
}

void TestRotator::abandonedIsForgotten()
{
    const QString key = rotate(m_old);
    const QString successor = rotation().successor;
    m_run->rotator.abandon(key);
    QVERIFY(!m_run->rotator.of(m_old));
    QCOMPARE(m_run->ended.size(), 0);
    refresh();
    QVERIFY(m_run->model.find(m_old)->isActive() && m_run->model.find(successor)->isActive());
    QVERIFY(m_run->rotator.canStart(m_old) && m_run->rotator.canStart(successor));
    restart();
    QVERIFY(!m_run->rotator.of(m_old));
}

void TestRotator::accountsAreApart()
{
    const Account other{.apiUrl = Backend::apiUrl(), .address = u"other@example.com"_s};
    QVERIFY(!rotate(m_old).isEmpty());
    const Rotation mine = rotation();
    m_run->session.begin(other, m_backend->jwtOf(u"other@example.com"_s));
    refresh();
    QVERIFY(!m_run->rotator.of(m_old)); // Though this vendor lists the same tokens.
    QVERIFY(!m_run->rotator.find(mine.key));
    QVERIFY(m_run->rotator.open().isEmpty());
    stored(mine.successor).revokedAt = m_backend->clock.now();
    refresh();
    QCOMPARE(m_run->ended.size(), 0);
    m_run->session.begin(m_backend->account(), m_backend->jwt());
    QVERIFY(m_run->rotator.find(mine.key));
    refresh();
    QCOMPARE(lastEnd(), End::SuccessorRevoked);
}

void TestRotator::anAccountThatIsForgotten()
{
    QVERIFY(!rotate(m_old).isEmpty());
    m_run->rotator.forget(u"somebody else"_s);
    QVERIFY(m_run->rotator.of(m_old));
    m_run->rotator.forget(m_backend->account().keychainKey());
    QVERIFY(!m_run->rotator.of(m_old));
    restart();
    QVERIFY(!m_run->rotator.of(m_old));
}

/// The answer comes when somebody else is signed in.
void TestRotator::leavingTheAccountWhileItCreates()
{
    m_backend->network.hold();
    Await<NewSecret> done;
    m_run->rotator.start({.predecessor = m_old, .name = u"new"_s}, done.context(), done.callback());
    QTRY_COMPARE(m_backend->network.heldCount(), 1);
    m_run->session.begin({.apiUrl = Backend::apiUrl(), .address = u"other@example.com"_s}, m_backend->jwtOf(u"other@example.com"_s));
    m_backend->network.releaseAll();
    QVERIFY(done.wait());
    QVERIFY(!done.result());
    refresh();
    m_run->session.begin(m_backend->account(), m_backend->jwt());
    refresh();
    QTRY_COMPARE(stage(), Stage::Created);
    QCOMPARE(m_run->model.find(rotation().successor)->name, u"new"_s);
}

void TestRotator::keepsWhatCanBeReadOfADamagedFile()
{
    const QString other = seed(u"Other"_s);
    refresh();
    QVERIFY(!rotate(m_old).isEmpty());
    QVERIFY(!rotate(other, u"Other (2025-06)"_s).isEmpty());
    m_run.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    const auto at = text.indexOf("\"windowHours\": 24");
    text.replace(at, 17, "\"windowHours\": -1");
    QVERIFY(file.seek(0) && file.write(text) > 0);
    file.close();
    restart();
    QCOMPARE(m_run->damaged.size(), 1);
    QVERIFY(QFile::exists(m_run->damaged.at(0).at(0).toString()));
    QVERIFY(!m_run->rotator.of(m_old) != !m_run->rotator.of(other)); // One of the two.
    restart();
    QCOMPARE(m_run->damaged.size(), 0);
    QVERIFY(!m_run->rotator.of(m_old) != !m_run->rotator.of(other));
}

void TestRotator::startsAfreshWhereNothingCanBeRead()
{
    m_run.reset();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"rotations\": [") > 0);
    file.close();
    restart();
    QCOMPARE(m_run->damaged.size(), 1);
    QVERIFY(!rotate(m_old).isEmpty());
    restart();
    QCOMPARE(m_run->damaged.size(), 0);
    QCOMPARE(stage(), Stage::Created);
}

void TestRotator::tellsOnceOfADiskThatRefuses()
{
    QVERIFY(!rotate(m_old).isEmpty());
    QVERIFY(QFile::remove(path()) && QDir().mkpath(path()));
    m_run->rotator.setSaved(rotation().successor);
    use(rotation().successor);
    refresh();
    QCOMPARE(m_run->notWritten.size(), 1);
    QCOMPARE(stage(), Stage::InUse); // Until the program ends.
}

void TestRotator::theWindowCanBeChanged()
{
    const QString key = rotate(m_old);
    use(rotation().successor);
    refreshAfter(2 * hour);
    QCOMPARE(stage(), Stage::InUse);
    m_run->rotator.setWindow(key, 1h);
    QCOMPARE(stage(), Stage::Silent);
    QCOMPARE(m_run->silent.size(), 1);
    m_run->rotator.setWindow(key, 24h * 7);
    QCOMPARE(stage(), Stage::InUse);
    QCOMPARE(m_run->woke.size(), 0);
    restart();
    QCOMPARE(rotation().window, 24h * 7);
}

void TestRotator::asksForAListEachMinuteWhileOneIsOpen()
{
    QCOMPARE(m_run->rotator.refreshEvery(5min), 5min);
    QCOMPARE(m_run->rotator.refreshEvery(0min), 0min);
    const QString key = rotate(m_old);
    QCOMPARE(m_run->rotator.refreshEvery(5min), 1min);
    QCOMPARE(m_run->rotator.refreshEvery(0min), 1min);
    QSignalSpy changed(&m_run->rotator, &Rotator::changed);
    m_run->rotator.abandon(key);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(m_run->rotator.refreshEvery(5min), 5min);
}

void TestRotator::knowsThatALookIsAUse()
{
    QVERIFY(!m_run->rotator.looksByToken());
    m_run->session.begin({.apiUrl = Backend::apiUrl()}, *Credential::fromText(Secret::take(QByteArray(stored(m_old).secret))));
    QVERIFY(m_run->rotator.looksByToken());
}

void TestRotator::tiesTheRows()
{
    QVERIFY(!rotate(m_old).isEmpty());
    const QString successor = rotation().successor;
    const auto status = [this](const QString &id, int role = Qt::DisplayRole) {
        return m_run->model.index(m_run->model.rowOf(id), TokenModel::Status).data(role).toString();
    };
    QCOMPARE(status(m_old), u"Being replaced"_s);
    QCOMPARE(status(m_old, Qt::ToolTipRole), u"Being replaced\n“Server (2025-06)” takes its place."_s);
    QCOMPARE(status(successor), u"Unsaved secret"_s); // That comes first.
    Await<void, StoreError> settled;
    m_run->creator.settle(successor, settled.context(), settled.callback());
    QVERIFY(settled.wait());
    QCOMPARE(status(successor), u"Successor"_s);
    QCOMPARE(status(successor, Qt::ToolTipRole), u"Successor\nTakes the place of “Server”."_s);
    use(successor);
    refreshAfter(24 * hour);
    QCOMPARE(status(successor), u"Successor, in use"_s);
    QCOMPARE(status(m_old), u"Being replaced, silent"_s);
    m_run->rotator.abandon(rotation().key);
    QCOMPARE(status(m_old), u"Active"_s);
}

void TestRotator::forgetsOldEnds()
{
    QVERIFY(!rotate(m_old).isEmpty());
    stored(m_old).revokedAt = m_backend->clock.now();
    refresh();
    m_backend->clock.advance(29 * 24 * hour);
    restart();
    QVERIFY(m_run->rotator.of(m_old));
    m_backend->clock.advance(2 * 24 * hour);
    restart();
    QVERIFY(!m_run->rotator.of(m_old));
}

QTEST_GUILESS_MAIN(TestRotator)
#include "tst_rotator.moc"
