// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/accountstore.h"
#include "account/session.h"
#include "errortext.h"
#include "row.h"
#include "support/memorystore.h"
#include "tokens/creationjournal.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QSettings>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Speaks TLS 1.1 and nothing newer, which OpenSSL by itself refuses to do.
QSslConfiguration oldTls()
{
    QSslConfiguration tls = Certificates::instance().server();
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setBackendConfigurationOption("CipherString"_ba, "ALL:@SECLEVEL=0"_ba);
    tls.setBackendConfigurationOption("MinProtocol"_ba, "TLSv1.1"_ba);
    tls.setBackendConfigurationOption("MaxProtocol"_ba, "TLSv1.1"_ba);
    return tls;
}

ErrorText::Attempt attemptOf(Call call)
{
    switch (call) {
    case Call::SignIn:
        return ErrorText::Attempt::SignIn;
    case Call::List:
        return ErrorText::Attempt::List;
    case Call::Create:
        return ErrorText::Attempt::Create;
    case Call::Revoke:
        return ErrorText::Attempt::Revoke;
    }
    Q_UNREACHABLE();
}

QByteArray verbOf(Call call)
{
    return call == Call::List ? "GET"_ba : call == Call::Revoke ? "DELETE"_ba : "POST"_ba;
}

/// The parts of the program as its main() puts them together, without a window, and a server that has two tokens, Old
/// and Staging. Who is asked to sign in again declines.
class Program
{
public:
    explicit Program(const Fault &fault = {})
        : m_api(m_world.network, RequestFactory([] { return Certificates::instance().client(); }, fault.silence), fault.deadline, {3, 1ms, 5ms})
        , m_session(m_api, m_accounts, m_store, m_world.server.url())
    {
        QObject::connect(&m_session, &Session::stateChanged, &m_session, [this] {
            if (m_session.state() == Session::State::Refused) {
                QMetaObject::invokeMethod(&m_session, &Session::declineSignIn, Qt::QueuedConnection);
            }
        });
        QObject::connect(&m_creator, &TokenCreator::found, &m_creator, [this](const auto &finding) { m_found.append(finding.kind); });
        vendor().seed(u"Old"_s, m_world.clock.now().addDays(-9));
        vendor().seed(u"Staging"_s, m_world.clock.now().addDays(-3));
        m_session.begin({.apiUrl = m_world.server.url(), .address = World::address()}, m_world.login().credential.clone());
    }

    HttpsServer &server() { return m_world.server; }
    Vendor &vendor() { return m_world.server.vendor(); }
    const QList<Token> &shown() const { return m_model.tokens(); }
    const QList<TokenCreator::Finding::Kind> &found() const { return m_found; }

    Result<void> run(Call call)
    {
        Await<void> done;
        const auto forget = [tell = done.callback()](auto result) { tell(std::move(result).map([](const auto &) {})); };
        switch (call) {
        case Call::SignIn:
            m_session.signIn(World::address(), Secret::take(World::password()), false, done.context(), done.callback());
            break;
        case Call::List:
            m_service.refresh(done.context(), done.callback());
            break;
        case Call::Create:
            m_creator.create(u"New"_s, done.context(), forget);
            break;
        case Call::Revoke:
            m_service.revoke(vendor().tokens().front().id, done.context(), done.callback());
            break;
        }
        const bool isOver = done.wait(60000) && waitUntil([this] { return !m_service.isRefreshing(); }, 60000);
        return isOver && done.count() == 1 ? done.result() : failure(World::noError());
    }

    /// Closes all connections and waits until the server has read each to its end: nothing can come after that.
    bool drain()
    {
        m_world.network.clearConnectionCache();
        return waitUntil([this] { return server().openConnections() == 0; });
    }

    /// What reached the server, in order.
    QByteArray requests() const
    {
        QByteArrayList verbs;
        for (const ReceivedRequest &request : m_world.server.requests()) {
            verbs.append(request.method);
        }
        return verbs.join(' ');
    }

    ApiClient &api() { return m_api; }
    Login login() { return m_world.login(); }

private:
    World m_world;
    ApiClient m_api;
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    AccountStore m_accounts{m_settings};
    MemoryStore m_store;
    Session m_session;
    TokenModel m_model{m_world.clock};
    TokenService m_service{m_api, m_session, m_model, m_world.clock};
    CreationJournal m_journal{m_folder.filePath(u"journal"_s)};
    TokenCreator m_creator{m_service, m_session, m_store, m_journal, m_model, m_world.clock};
    QList<TokenCreator::Finding::Kind> m_found;
};

/// Has the first requests of the attempt's own verb meet the fault.
void spoilAnswers(Program &program, const Row &row)
{
    const auto left = std::make_shared<int>(row.fault.times);
    program.server().setHook([&program, row, left](const ReceivedRequest &request) -> std::optional<RawAnswer> {
        if (request.method != verbOf(row.call) || *left == 0) {
            return std::nullopt;
        }
        --*left;
        if (!row.fault.isDone && changesTokens(row.call)) {
            return row.fault.spoil(row.call == Call::Create ? goodAnswer(Call::Create) : RawAnswer{.status = 204});
        }
        const Vendor::Response done = program.vendor().handle({
            .method = request.method,
            .path = request.path,
            .authorization = request.header("Authorization"_ba),
            .body = request.body,
        });
        return row.fault.spoil({.status = done.status, .body = done.body, .headers = done.headers});
    });
}

void changeServer(HttpsServer &server, Fault::Server how)
{
    using Leaf = Certificates::Leaf;
    const Certificates &certificates = Certificates::instance();
    switch (how) {
    case Fault::Server::Good:
        break;
    case Fault::Server::Expired:
        server.setSslConfiguration(certificates.server(Leaf::Expired));
        break;
    case Fault::Server::WrongHost:
        server.setSslConfiguration(certificates.server(Leaf::WrongHost));
        break;
    case Fault::Server::SelfSigned:
        server.setSslConfiguration(certificates.server(Leaf::SelfSigned));
        break;
    case Fault::Server::OtherCa:
        server.setSslConfiguration(certificates.server(Leaf::OtherCa));
        break;
    case Fault::Server::Tls11:
        server.setSslConfiguration(oldTls());
        break;
    case Fault::Server::Gone:
        server.close();
        break;
    }
}

QStringList described(const QList<Token> &tokens)
{
    QStringList lines;
    for (const Token &token : tokens) {
        lines.append(token.id + u' ' + token.name + (token.isActive() ? u""_s : u" revoked"_s));
    }
    return lines;
}

QStringList described(const std::deque<Vendor::StoredToken> &tokens)
{
    QStringList lines;
    for (const Vendor::StoredToken &token : tokens) {
        lines.append(token.id + u' ' + token.name + (token.revokedAt ? u" revoked"_s : u""_s));
    }
    return lines;
}

} // namespace

/// Each row is a promise: what reaches the server, what the person is told, what the list holds afterwards.
class TestFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_data();
    void fault();
    void neverMoreThanEightInASecond();
};

void TestFaults::fault_data()
{
    QTest::addColumn<Row>("row");
    const QList<Row> rows = connectionRows() + framingRows() + contentRows() + statusRows();
    for (const Row &row : rows) {
        for (const auto &[call, name] : allCalls) {
            if (call == row.call) {
                QTest::addRow("%s, %s", name, row.name) << row;
            }
        }
    }
    QVERIFY(rows.size() >= 80);
}

void TestFaults::fault()
{
    QFETCH(Row, row);
    if (row.fault.server == Fault::Server::Tls11 && QSslSocket::activeBackend() != u"openssl"_s) {
        QSKIP("Only OpenSSL's backend can be told to speak TLS 1.1 alone.");
    }
    Program program(row.fault);
    QVERIFY(program.run(Call::List));
    const QList<Token> before = program.shown();
    QCOMPARE(before.size(), 2);
    if (row.call == Call::List) {
        program.vendor().seed(u"Elsewhere"_s, before.first().createdAt.addDays(1)); // Another device made it.
    }
    program.server().forgetRequests();
    if (row.fault.spoil) {
        spoilAnswers(program, row);
    } else {
        QVERIFY(program.drain());
        changeServer(program.server(), row.fault.server);
    }

    const Result<void> result = program.run(row.call);
    QVERIFY(program.drain());
    QCOMPARE(program.requests(), QByteArray(row.requests));

    QCOMPARE(result.has_value(), !row.told.kind);
    if (!result) {
        const QString name = row.call == Call::Create ? u"New"_s : u"Old"_s;
        const ErrorText text = ErrorText::of(attemptOf(row.call), result.error(), name);
        QCOMPARE(result.error().kind, *row.told.kind);
        QCOMPARE(text.headline, row.told.headline);
        QVERIFY2(text.detail.contains(row.told.detail), qPrintable(text.detail));
    }
    const auto found = row.told.found ? QList{*row.told.found} : QList<TokenCreator::Finding::Kind>();
    QCOMPARE(program.found(), found);

    const bool isSame = program.shown() == before;
    QCOMPARE(isSame, row.shown == Shown::Same);
    if (!isSame) {
        QCOMPARE(described(program.shown()), described(program.vendor().tokens()));
    }

    // Nothing of it stays behind: the next list is read as ever.
    if (row.fault.spoil) {
        program.server().setHook(nullptr);
        QVERIFY(program.run(Call::List));
        QCOMPARE(described(program.shown()), described(program.vendor().tokens()));
    }
}

/// Counted where it matters, over calls of every kind at once.
void TestFaults::neverMoreThanEightInASecond()
{
    constexpr int calls = 40;
    constexpr int mostPerSecond = 8;
    Program program;
    const Login login = program.login();
    std::vector<Await<void>> all(calls);
    for (int i = 0; i < calls; ++i) {
        Await<void> &each = all[static_cast<std::size_t>(i)];
        const auto forget = [tell = each.callback()](auto result) { tell(std::move(result).map([](const auto &) {})); };
        switch (i % 4) {
        case 0:
            program.api().signIn(login.apiUrl, World::address(), Secret::take(World::password()), each.context(), forget);
            break;
        case 1:
            program.api().listTokens(login, each.context(), forget);
            break;
        case 2:
            program.api().createToken(login, u"New"_s, each.context(), forget);
            break;
        default:
            program.api().revokeToken(login, u"nobody"_s, each.context(), each.callback());
        }
    }
    for (Await<void> &each : all) {
        QVERIFY(each.wait(60000));
    }
    const QList<ReceivedRequest> &requests = program.server().requests();
    QCOMPARE(requests.size(), calls);
    for (int i = mostPerSecond; i < calls; ++i) {
        const qint64 apart = requests.at(i - mostPerSecond).arrived.msecsTo(requests.at(i).arrived);
        QVERIFY2(apart >= 1000, qPrintable(u"%1 requests within %2 ms"_s.arg(mostPerSecond + 1).arg(apart)));
    }
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
