// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/agepolicy.h"

#include "base/preferences.h"
#include "support/await.h"
#include "support/backend.h"
#include "tokens/tokenfiltermodel.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Show = TokenFilterModel::Show;

/// Two tokens, 100 and 40 days old, and a revoked one of 400.
class TestAgePolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        const QDateTime now = m_backend->clock.now();
        m_old = m_backend->vendor.seed(u"old"_s, now.addDays(-100)).id;
        m_young = m_backend->vendor.seed(u"young"_s, now.addDays(-40)).id;
        m_backend->vendor.seed(u"revoked"_s, now.addDays(-400)).revokedAt = now;
        start();
    }

    void cleanup()
    {
        m_parts.reset();
        m_backend.reset();
    }

    void remindsOfNothingAtFirst()
    {
        QCOMPARE(due(), QStringList());
        QCOMPARE(m_parts->filter.count(Show::Due), 0);
    }

    void holdsForAll()
    {
        chooseForAll(90);
        QCOMPARE(due(), QStringList{u"old"_s});
        QCOMPARE(m_parts->filter.count(Show::Due), 1);
        chooseForAll(30);
        QCOMPARE(m_parts->filter.count(Show::Due), 2); // A revoked one is never due.
        chooseForAll(AgePolicy::never);
        QCOMPARE(m_parts->filter.count(Show::Due), 0);
    }

    void isDueOnTheDay()
    {
        chooseForAll(100);
        QCOMPARE(due(), QStringList{u"old"_s});
        chooseForAll(101);
        QCOMPARE(due(), QStringList());
        m_backend->clock.advance(24 * 60 * 60);
        refresh();
        QCOMPARE(due(), QStringList{u"old"_s});
    }

    void aTokensOwnComesFirst()
    {
        chooseForAll(90);
        m_parts->policy.setOwnDays(m_old, AgePolicy::never);
        m_parts->policy.setOwnDays(m_young, 30);
        QCOMPARE(due(), QStringList{u"young"_s});
        m_parts->policy.setOwnDays(m_old, std::nullopt);
        QCOMPARE(m_parts->policy.days(m_old), 90);
        QCOMPARE(m_parts->filter.count(Show::Due), 2);
    }

    void saysSoInTheRowAndFilters()
    {
        chooseForAll(90);
        const QModelIndex row = m_parts->model.index(m_parts->model.rowOf(m_old), TokenModel::Status);
        QCOMPARE(row.data().toString(), u"Active, rotation due"_s);
        m_parts->filter.setShow(Show::Due);
        QCOMPARE(m_parts->filter.rowCount(), 1);
        m_parts->model.setTies({{m_old, {.part = TokenModel::Tie::Part::Predecessor, .other = u"new"_s}}});
        QCOMPARE(m_parts->filter.rowCount(), 0); // It is being rotated: nobody has to be reminded.
        QCOMPARE(row.data().toString(), u"Being replaced"_s);
    }

    void isRememberedPerAccount()
    {
        m_parts->policy.setOwnDays(m_old, 60);
        start();
        QCOMPARE(m_parts->policy.ownDays(m_old), std::optional(60));
        QCOMPARE(due(), QStringList{u"old"_s});
        const Account other{.apiUrl = Backend::apiUrl(), .address = u"other@example.com"_s};
        m_backend->session.begin(other, m_backend->jwtOf(u"other@example.com"_s));
        QCOMPARE(m_parts->policy.ownDays(m_old), std::nullopt);
        m_parts->policy.forget(other.keychainKey());
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QCOMPARE(m_parts->policy.ownDays(m_old), std::optional(60));
        m_parts->policy.forget(m_backend->account().keychainKey());
        start();
        QCOMPARE(m_parts->policy.ownDays(m_old), std::nullopt);
    }

    void keepsWhatCanBeReadOfADamagedFile()
    {
        m_parts->policy.setOwnDays(m_old, 60);
        m_parts->policy.setOwnDays(m_young, 30);
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        text.replace("\"days\": 60", "\"days\": \"often\""); // An ID may have a 60 in it, too.
        QVERIFY(text.contains("often"));
        QVERIFY(file.seek(0) && file.resize(0) && file.write(text) > 0);
        file.close();
        make();
        QSignalSpy damaged(&m_parts->policy, &AgePolicy::damaged);
        begin();
        QCOMPARE(damaged.size(), 1);
        QVERIFY(QFile::exists(damaged.at(0).at(0).toString()));
        QCOMPARE(m_parts->policy.ownDays(m_old), std::nullopt);
        QCOMPARE(m_parts->policy.ownDays(m_young), std::optional(30));
        start();
        QCOMPARE(m_parts->policy.ownDays(m_young), std::optional(30));
    }

    void tellsOnceOfADiskThatRefuses()
    {
        QVERIFY(QDir().mkpath(path())); // A folder where the file should be.
        QSignalSpy trouble(&m_parts->policy, &AgePolicy::notWritten);
        m_parts->policy.setOwnDays(m_old, 60);
        m_parts->policy.setOwnDays(m_old, 30);
        QCOMPARE(trouble.size(), 1);
        QCOMPARE(m_parts->policy.ownDays(m_old), std::optional(30)); // Until the program ends.
    }

private:
    struct Parts
    {
        Parts(Backend &backend, const QString &path)
            : model(backend.clock)
            , service(backend.api, backend.session, model, backend.clock)
            , preferences(backend.settings)
            , policy(path, service, backend.session, model, preferences, backend.clock)
            , filter(model, backend.clock)
        {
        }

        TokenModel model;
        TokenService service;
        PreferenceStore preferences;
        AgePolicy policy;
        TokenFilterModel filter;
    };

    QString path() const { return m_backend->folder.filePath(u"policies.json"_s); }

    void make()
    {
        m_parts.reset();
        m_parts = std::make_unique<Parts>(*m_backend, path());
    }

    void begin()
    {
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        refresh();
    }

    void start()
    {
        make();
        begin();
    }

    void refresh()
    {
        Await<void> done;
        m_parts->service.refresh(done.context(), done.callback());
        QVERIFY(done.wait() && done.result());
    }

    void chooseForAll(int days)
    {
        Preferences chosen = m_parts->preferences.get();
        chosen.rotateAfterDays = days;
        m_parts->preferences.set(chosen);
    }

    QStringList due() const
    {
        QStringList names;
        for (const Token &token : m_parts->model.tokens()) {
            if (m_parts->model.isDue(token.id) && m_parts->policy.isDue(token)) {
                names.append(token.name);
            }
        }
        return names;
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Parts> m_parts;
    QString m_old;
    QString m_young;
};

QTEST_GUILESS_MAIN(TestAgePolicy)
#include "tst_agepolicy.moc"
