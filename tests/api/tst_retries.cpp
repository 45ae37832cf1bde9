// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/apiclient.h"
#include "support/await.h"
#include "support/backend.h"

#include <QTest>

using namespace std::chrono_literals;
using Kind = ApiError::Kind;

/// What the client sends again by itself, and what it never does.
class TestRetries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_api = std::make_unique<ApiClient>(m_backend->network, RequestFactory([] { return QSslConfiguration(); }), 60s, RetryPolicy{3, 1ms, 4ms});
    }

    void cleanup()
    {
        m_api.reset();
        m_backend.reset();
    }

    void aListSurvivesPassingFaults_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("faults");
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("succeeds");
        for (int status : {429, 500, 502, 503, 504}) {
            QTest::addRow("%d once", status) << status << 1 << 2 << true;
            QTest::addRow("%d three times", status) << status << 3 << 4 << true;
            QTest::addRow("%d for ever", status) << status << 9 << 4 << false;
        }
        for (int status : {400, 401, 403, 404, 409, 410, 418, 501}) {
            QTest::addRow("%d", status) << status << 1 << 1 << false;
        }
    }

    void aListSurvivesPassingFaults()
    {
        QFETCH(int, status);
        QFETCH(int, faults);
        QFETCH(int, requests);
        QFETCH(bool, succeeds);
        for (int i = 0; i < faults; ++i) {
            m_backend->network.answerNext({.status = status, .body = "{}"});
        }
        Await<QList<Token>> listed;
        m_api->listTokens(login(), listed.context(), listed.callback());
        QVERIFY(listed.wait());
        QCOMPARE(listed.result().has_value(), succeeds);
        QCOMPARE(m_backend->network.count("GET"), requests);
    }

    void absurdRetryAfterIsCapped()
    {
        m_backend->network.answerNext({.status = 503, .body = "{}", .headers = {{"Retry-After", "86400"}}});
        Await<QList<Token>> listed;
        m_api->listTokens(login(), listed.context(), listed.callback());
        QVERIFY(listed.wait());
        QVERIFY(listed.result());
    }

    void creatingIsNeverTriedAgain()
    {
        m_backend->network.answerNext({.status = 503, .body = "{}"});
        Await<CreatedToken> created;
        m_api->createToken(login(), QStringLiteral("x"), created.context(), created.callback());
        QVERIFY(created.wait());
        QCOMPARE(created.result().error().kind, Kind::ServerFailed);
        QCOMPARE(m_backend->network.count("POST"), 1);
    }

    void revokingIsNotTriedAgainHere()
    {
        m_backend->network.answerNext({.status = 502, .body = "{}"});
        Await<void> revoked;
        m_api->revokeToken(login(), QStringLiteral("x"), revoked.context(), revoked.callback());
        QVERIFY(revoked.wait());
        QCOMPARE(m_backend->network.count("DELETE"), 1);
    }

    void nobodyLeftNothingSentAgain()
    {
        m_backend->network.answerNext({.status = 503, .body = "{}"});
        auto listed = std::make_unique<Await<QList<Token>>>();
        m_api->listTokens(login(), listed->context(), [](const auto &) { QFAIL("called after its context died"); });
        QTRY_COMPARE(m_backend->network.count("GET"), 1);
        listed.reset();
        Await<QList<Token>> sentinel;
        m_api->listTokens(login(), sentinel.context(), sentinel.callback());
        QVERIFY(sentinel.wait());
        QCOMPARE(m_backend->network.count("GET"), 2);
    }

private:
    Login login() { return {.apiUrl = Backend::apiUrl(), .credential = m_backend->jwt()}; }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<ApiClient> m_api;
};

QTEST_GUILESS_MAIN(TestRetries)
#include "tst_retries.moc"
