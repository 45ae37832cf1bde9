// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/accountstore.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QUrl server(u"https://api.test.invalid"_s);
const QUrl elsewhere(u"https://elsewhere.invalid:8443/a/b"_s);
const Account alice{server, u"alice@example.com"_s, u"1"_s};
const Account bob{server, u"bob@example.com"_s, u"2"_s};
const Account aliceElsewhere{elsewhere, u"alice@example.com"_s, u"1"_s};

/// The settings of a person, across the runs of the program.
struct Disk
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"settings.ini"_s);

    void write(const QByteArray &text) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray text() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

struct Run
{
    explicit Run(const Disk &disk)
        : settings(disk.path, QSettings::IniFormat)
    {
    }
    ~Run() { settings.sync(); }

    QSettings settings;
    AccountStore store{settings};
};

} // namespace

class TestAccountStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersInTheOrderOfAdding()
    {
        const Disk disk;
        {
            Run run(disk);
            run.store.keep(bob);
            run.store.keep(aliceElsewhere);
            run.store.keep(alice);
            run.store.keep(bob); // Again: it keeps its place.
            run.store.setCurrent(aliceElsewhere);
        }
        {
            Run run(disk);
            QCOMPARE(run.store.accounts(), (QList<Account>{bob, aliceElsewhere, alice}));
            QCOMPARE(run.store.current(), aliceElsewhere);
            QCOMPARE(run.store.current(server), bob); // None was last there, so the first.
            run.store.forget(bob);
            run.store.keep(bob);
        }
        QCOMPARE(Run(disk).store.accounts(), (QList<Account>{aliceElsewhere, alice, bob}));
    }

    void readsWhatVersion010Wrote()
    {
        const Disk disk;
        disk.write("[General]\nversion=1\n\n"
                   "[accounts]\n"
                   "https%253A%252F%252Fapi.test.invalid\\address=alice@example.com\n"
                   "https%253A%252F%252Fapi.test.invalid\\subject=1\n"
                   "https%253A%252F%252Felsewhere.invalid%253A8443%252Fa%252Fb\\address=alice@example.com\n"
                   "https%253A%252F%252Felsewhere.invalid%253A8443%252Fa%252Fb\\subject=1\n");
        for (int run = 0; run < 2; ++run) {
            const Run now(disk);
            QCOMPARE(now.store.accounts().size(), 2);
            for (const Account &account : {alice, aliceElsewhere}) {
                QCOMPARE(now.store.find(account), account);
                QVERIFY(now.store.isKept(account)); // Its sign-in is not lost.
                QCOMPARE(now.store.current(account.apiUrl), account);
            }
            QCOMPARE(now.settings.value(u"version"_s).toInt(), 1);
        }
        QVERIFY(!disk.text().contains("https%253A%252F%252Fapi.test.invalid\\")); // The old form is gone.
    }

    /// The program ended between the two halves of bringing it to today's form.
    void bringsWhatIsHalfBroughtToItsEnd()
    {
        const Disk disk;
        {
            Run run(disk);
            run.store.keep(alice);
            run.store.release(alice);
            run.settings.setValue(u"accounts/https%3A%2F%2Fapi.test.invalid/address"_s, alice.address);
            run.settings.setValue(u"accounts/https%3A%2F%2Fapi.test.invalid/subject"_s, alice.subject);
        }
        const Run run(disk);
        QCOMPARE(run.store.accounts(), QList<Account>{alice});
        QVERIFY(!run.store.isKept(alice)); // What was decided since then stands.
    }

    void passesOverWhatMakesNoSense_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("a word") << "x=y\n"_ba;
        QTest::newRow("an empty group") << "some%2520body\\address=a@b.c\n"_ba;
        QTest::newRow("no address of a server") << "somebody\\apiUrl=nonsense\nsomebody\\address=a@b.c\n"_ba;
        QTest::newRow("a group of another name") << "somebody\\apiUrl=https://api.test.invalid\nsomebody\\address=a@b.c\n"_ba;
        QTest::newRow("0.1.0 without its server") << "%2525\\address=a@b.c\n%2525\\subject=1\n"_ba;
        QTest::newRow("settings alone") << "cx.mail.TokenManager%2520https%253A%252F%252Fa.invalid%2520a\\show=all\n"_ba;
    }

    void passesOverWhatMakesNoSense()
    {
        QFETCH(QByteArray, line);
        const Disk disk;
        {
            Run run(disk);
            run.store.keep(alice);
        }
        QByteArray text = disk.text();
        text.insert(text.indexOf("[accounts]\n") + 11, line);
        disk.write(text);
        QCOMPARE(Run(disk).store.accounts(), QList<Account>{alice});
    }

    void anUnknownWordAboutTheCredentialSignsNobodyIn()
    {
        const Disk disk;
        {
            Run run(disk);
            run.store.keep(alice);
            run.settings.setValue(run.store.settingsGroup(alice) + u"/credential"_s, u"perhaps"_s);
        }
        const Run run(disk);
        QVERIFY(!run.store.isKept(alice));
        QVERIFY(run.store.mayHaveItem(alice));
    }

    void eachAccountHasSettingsOfItsOwn()
    {
        const Disk disk;
        {
            Run run(disk);
            QVERIFY(run.store.settingsGroup(alice).isEmpty());
            run.store.add(alice);
            QVERIFY(run.store.settingsGroup(alice).isEmpty()); // Listed for this run, and no longer.
            for (const Account &account : {alice, bob, aliceElsewhere}) {
                run.store.keep(account);
                run.settings.setValue(run.store.settingsGroup(account) + u"/show"_s, account.keychainKey());
            }
        }
        {
            Run run(disk);
            for (const Account &account : {alice, bob, aliceElsewhere}) {
                QCOMPARE(run.settings.value(run.store.settingsGroup(account) + u"/show"_s), account.keychainKey());
            }
            const QString group = run.store.settingsGroup(alice);
            QVERIFY(run.settings.contains(group + u"/show"));
            run.store.forget(alice);
            const QStringList keys = run.settings.allKeys();
            QVERIFY(std::none_of(keys.begin(), keys.end(), [&](const QString &key) { return key.startsWith(group); }));
            for (const Account &account : {bob, aliceElsewhere}) {
                QCOMPARE(run.settings.value(run.store.settingsGroup(account) + u"/show"_s), account.keychainKey());
            }
        }
    }

    void theCredentialsWay()
    {
        const Disk disk;
        Run run(disk);
        QSignalSpy changes(&run.store, &AccountStore::changed);
        run.store.add(alice);
        QVERIFY(!run.store.mayHaveItem(alice));
        QVERIFY(disk.text().isEmpty());
        run.store.keep(alice);
        QVERIFY(run.store.isKept(alice));
        run.store.setErased(alice); // An answer to an older sign-out.
        QVERIFY(run.store.isKept(alice));
        run.store.release(alice);
        QVERIFY(!run.store.isKept(alice));
        QVERIFY(Run(disk).store.mayHaveItem(alice)); // The next run knows that it has to be looked after.
        run.store.setErased(alice);
        QVERIFY(!Run(disk).store.mayHaveItem(alice));
        QCOMPARE(Run(disk).store.accounts(), QList<Account>{alice});
        QVERIFY(changes.size() >= 3);
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
