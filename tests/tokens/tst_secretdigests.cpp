// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/await.h"
#include "support/backend.h"
#include "tokens/creationjournal.h"
#include "tokens/secretdigests.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// One run of the program: gone and made again, it stands for the next start.
struct Run
{
    explicit Run(Backend &over)
        : backend(over)
    {
    }

    Backend &backend;
    Session session{backend.api, backend.accounts, backend.store, Backend::apiUrl()};
    TokenModel model{backend.clock};
    TokenService service{backend.api, session, model, backend.clock};
    CreationJournal journal{backend.folder.filePath(u"journal"_s)};
    TokenCreator creator{service, session, backend.store, journal, model, backend.clock};
    SecretDigests digests{backend.folder.filePath(u"digests.json"_s), backend.store, backend.accounts, creator};
};

} // namespace

class TestSecretDigests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        start();
        signIn(true);
    }

    void cleanup()
    {
        m_run.reset();
        m_backend.reset();
    }

    void knowsWhatWasCreatedHere()
    {
        create(u"Known"_s);
        const Vendor::StoredToken other = m_backend->vendor.seed(u"Elsewhere"_s, m_backend->clock.now());
        const auto answer = find({m_created.secret, other.secret});
        QVERIFY(!answer.trouble);
        QCOMPARE(answer.matches.size(), 2);
        QCOMPARE(answer.matches.at(0), std::optional(match(m_created)));
        QVERIFY(!answer.matches.at(1));
    }

    void knowsItAfterTheNextStart()
    {
        create(u"Known"_s);
        start();
        QCOMPARE(find({m_created.secret}).matches.at(0), std::optional(match(m_created)));
    }

    void knowsASecretThatSurvivedACrash()
    {
        m_backend->store.failRead = StoreError::Denied; // The key is not to be had, so no digest is made.
        create(u"Known"_s, false);
        m_backend->store.failRead.reset();
        QVERIFY(find({m_created.secret}).matches.at(0) == std::nullopt);
        markAsSent();
        start();
        signIn(true);
        QTRY_COMPARE(find({m_created.secret}).matches.at(0), std::optional(match(m_created)));
    }

    void storesNothingThatTellsTheSecret()
    {
        create(u"Known"_s);
        const QByteArray secret = m_created.secret;
        const QList<QByteArray> telling{secret, secret.first(12), secret.sliced(7, 8), secret.last(8), secret.toBase64(),
                                        QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex(),
                                        QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toBase64()};
        QDirIterator files(m_backend->folder.path(), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            for (const QByteArray &each : telling) {
                QVERIFY2(!content.contains(each), qPrintable(file.fileName()));
            }
            ++looked;
        }
        QVERIFY(looked > 0);
        QVERIFY(fileText().contains(m_created.id.toUtf8()));
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
        const QByteArray key = m_backend->store.textOf(keyItem());
        QCOMPARE(QByteArray::fromBase64(key).size(), 32);
        QVERIFY(!fileText().contains(key));
    }

    void eachAccountHasAKeyOfItsOwn()
    {
        create(u"Known"_s);
        const QByteArray first = m_backend->store.textOf(keyItem());
        m_run->session.want(std::nullopt);
        m_backend->vendor.addAccount(u"bob@example.com"_s, Backend::password());
        Await<void> signedIn;
        m_run->session.signIn(u"bob@example.com"_s, Backend::passwordSecret(), true, signedIn.context(), signedIn.callback());
        QVERIFY(signedIn.wait());
        QTRY_VERIFY(m_run->session.isKept());
        Await<NewSecret> created;
        m_run->creator.create(u"Bob's"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        QTRY_COMPARE(m_backend->store.keys().filter(u"digest key"_s).size(), 2);
        const QString bobs = m_run->session.account().keychainKey();
        QTRY_VERIFY(fileText().contains(bobs.toUtf8()));
        QVERIFY(m_backend->store.textOf(bobs + u" digest key"_s) != first);
        // Whoever is signed in: it tells whose the other's is.
        QCOMPARE(find({m_created.secret}).matches.at(0), std::optional(match(m_created)));
    }

    void twoAtOnceShareTheKey()
    {
        Await<NewSecret> one;
        Await<NewSecret> two;
        m_run->creator.create(u"One"_s, one.context(), one.callback());
        m_run->creator.create(u"Two"_s, two.context(), two.callback());
        QVERIFY(one.wait());
        QVERIFY(two.wait());
        const QByteArray first = one.result()->token.secret.reveal().toByteArray();
        const QByteArray second = two.result()->token.secret.reveal().toByteArray();
        QTRY_VERIFY(find({first}).matches.at(0));
        QTRY_VERIFY(find({second}).matches.at(0));
        start();
        QVERIFY(find({first}).matches.at(0));
        QVERIFY(find({second}).matches.at(0));
    }

    void anAccountThatLeavesNoTraceLeavesNone()
    {
        m_backend->accounts.forget(m_run->session.account());
        start();
        signIn(false);
        create(u"Passing"_s, false);
        QTRY_COMPARE(find({m_created.secret}).matches.at(0), std::optional(match(m_created))); // As long as the program runs.
        QVERIFY(m_backend->store.keys().filter(u"digest key"_s).isEmpty());
        QVERIFY(!QFile::exists(path()));
        start();
        QVERIFY(!find({m_created.secret}).matches.at(0));
    }

    void saysThatTheKeychainIsLocked()
    {
        create(u"Known"_s);
        start();
        m_backend->store.failRead = StoreError::NotFound; // As a locked one does.
        const auto answer = find({m_created.secret});
        QVERIFY(!answer.matches.at(0));
        QCOMPARE(answer.trouble, std::optional(StoreError::NotFound));
        m_backend->store.failRead.reset();
        QVERIFY(find({m_created.secret}).matches.at(0)); // Nothing was lost.
    }

    void aKeyThatWasDeletedIsMadeAnew()
    {
        create(u"Old"_s);
        const QByteArray old = m_created.secret;
        m_backend->store.take(keyItem());
        create(u"New"_s);
        QVERIFY(find({m_created.secret}).matches.at(0));
        QVERIFY(!find({old}).matches.at(0));
    }

    void forgettingErasesKeyAndDigests()
    {
        create(u"Known"_s);
        const Account account = m_run->session.account();
        QVERIFY(fileText().contains(m_created.id.toUtf8()));
        m_backend->store.failErase = StoreError::NoAnswer;
        Await<void, StoreError> failed;
        m_run->digests.forget(account.keychainKey(), failed.context(), failed.callback());
        QVERIFY(failed.wait());
        QCOMPARE(failed.result().error(), StoreError::NoAnswer);
        m_backend->store.failErase.reset();

        Await<void, StoreError> forgotten; // Once more finds it again.
        m_run->digests.forget(account.keychainKey(), forgotten.context(), forgotten.callback());
        QVERIFY(forgotten.wait());
        QVERIFY(forgotten.result());
        QVERIFY(!m_backend->store.keys().contains(keyItem()));
        QVERIFY(!fileText().contains(account.keychainKey().toUtf8()));
        QVERIFY(!fileText().contains(m_created.id.toUtf8()));
        QVERIFY(!find({m_created.secret}).matches.at(0));
    }

    void forgettingWhatWasNeverKnownDoesNotTouchTheKeychain()
    {
        m_backend->store.forgetLog();
        Await<void, StoreError> forgotten;
        m_run->digests.forget(m_run->session.account().keychainKey(), forgotten.context(), forgotten.callback());
        QVERIFY(forgotten.wait());
        QVERIFY(forgotten.result());
        QVERIFY(m_backend->store.log().isEmpty());
        QVERIFY(!QFile::exists(path()));
    }

    void aDamagedFileIsSetAsideAndSaid()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\":1,\"accounts\":");
        file.close();
        QSignalSpy troubled(&m_run->digests, &SecretDigests::troubled);
        QVERIFY(!find({"tm_pro_0123456789abcdef"}).matches.at(0));
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(troubled.at(0).at(0).value<SecretDigests::Trouble>(), SecretDigests::Trouble::SetAside);
        QVERIFY(QFile::exists(troubled.at(0).at(1).toString()));
    }

    void aDiskThatTakesNothingIsSaid()
    {
        QVERIFY(QDir().mkpath(path() + u"/in the way"_s));
        start();
        QSignalSpy troubled(&m_run->digests, &SecretDigests::troubled);
        signIn(true);
        create(u"Known"_s, false);
        QTRY_VERIFY(!troubled.isEmpty());
        QTRY_VERIFY(find({m_created.secret}).matches.at(0)); // It is known until the program ends.
    }

private:
    void start() { m_run = std::make_unique<Run>(*m_backend); }

    void signIn(bool keep)
    {
        Await<void> signedIn;
        m_run->session.signIn(Backend::address(), Backend::passwordSecret(), keep, signedIn.context(), signedIn.callback());
        QVERIFY(signedIn.wait());
        QVERIFY(signedIn.result());
        QTRY_COMPARE(m_run->session.isKept(), keep);
        Await<void> listed;
        m_run->service.refresh(listed.context(), listed.callback());
        QVERIFY(listed.wait());
    }

    void create(const QString &name, bool isRemembered = true)
    {
        Await<NewSecret> created;
        m_run->creator.create(name, created.context(), created.callback());
        QVERIFY(created.wait());
        QVERIFY(created.result());
        m_created = m_backend->vendor.tokens().back();
        if (isRemembered) {
            QTRY_VERIFY(fileText().contains(m_created.id.toUtf8()));
        }
    }

    /// As if the program had ended between the keychain's answer and the note of it.
    void markAsSent()
    {
        CreationJournal journal(m_backend->folder.filePath(u"journal"_s));
        CreationEntry entry = journal.read().entries.constFirst();
        entry.stage = CreationEntry::Stage::Sent;
        QCOMPARE(journal.write(entry), QString());
    }

    SecretDigests::Answer find(const QList<QByteArray> &secrets)
    {
        std::vector<Secret> wanted;
        for (const QByteArray &each : secrets) {
            wanted.push_back(Secret::copyOf(each));
        }
        std::optional<SecretDigests::Answer> answer;
        m_run->digests.find(std::move(wanted), &m_run->digests, [&](const SecretDigests::Answer &given) { answer = given; });
        waitUntil([&] { return answer.has_value(); });
        return answer.value_or(SecretDigests::Answer());
    }

    SecretDigests::Match match(const Vendor::StoredToken &token) const
    {
        return {.account = m_backend->account().keychainKey(), .id = token.id, .name = token.name};
    }

    QString path() const { return m_backend->folder.filePath(u"digests.json"_s); }
    QString keyItem() const { return m_backend->account().keychainKey() + u" digest key"_s; }

    QByteArray fileText() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Run> m_run;
    Vendor::StoredToken m_created;
};

QTEST_GUILESS_MAIN(TestSecretDigests)
#include "tst_secretdigests.moc"
