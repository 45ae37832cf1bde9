// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "support/world.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ApiError::Kind;
using Effect = ApiError::Effect;
using Leaf = Certificates::Leaf;

namespace {

/// TLS settings that leave the choice of the version to `highest`, and allow what OpenSSL calls insecure.
QSslConfiguration lenient(QSslConfiguration tls, const QByteArray &highest)
{
    tls.setProtocol(QSsl::AnyProtocol);
    tls.setBackendConfigurationOption("CipherString"_ba, "ALL:@SECLEVEL=0"_ba);
    tls.setBackendConfigurationOption("MinProtocol"_ba, "TLSv1.1"_ba);
    tls.setBackendConfigurationOption("MaxProtocol"_ba, highest);
    return tls;
}

} // namespace

/// Connections that can't be had, or must not be used.
class TestTrust final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untrusted_data();
    void untrusted();
    void verificationCannotBeTurnedOff();
    void oldTls();
    void unreachable_data();
    void unreachable();
    void proxy_data();
    void proxy();
};

void TestTrust::untrusted_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<Leaf>("leaf");
    for (const auto &[call, name] : allCalls) {
        QTest::addRow("%s, expired", name) << call << Leaf::Expired;
        QTest::addRow("%s, wrong host", name) << call << Leaf::WrongHost;
        QTest::addRow("%s, self-signed", name) << call << Leaf::SelfSigned;
        QTest::addRow("%s, unknown authority", name) << call << Leaf::OtherCa;
    }
}

void TestTrust::untrusted()
{
    QFETCH(Call, call);
    QFETCH(Leaf, leaf);
    World world;
    world.server.setSslConfiguration(Certificates::instance().server(leaf));
    const ApiError error = errorOf(world.run(call));
    QCOMPARE(error.kind, leaf == Leaf::Expired ? Kind::CertificateTime : Kind::TlsFailed);
    QCOMPARE(error.effect, Effect::None);
    QCOMPARE(error.status, 0);
    QVERIFY(waitUntil([&] { return world.server.openConnections() == 0; }));
    QVERIFY(world.server.connections() > 0);
    QVERIFY(world.server.requests().isEmpty());
}

void TestTrust::verificationCannotBeTurnedOff()
{
    QSslConfiguration careless = Certificates::instance().client();
    careless.setPeerVerifyMode(QSslSocket::VerifyNone);
    World world(60s, 15s, careless);
    world.server.setSslConfiguration(Certificates::instance().server(Leaf::SelfSigned));
    QCOMPARE(errorOf(world.run(Call::List)).kind, Kind::TlsFailed);
    QVERIFY(world.server.requests().isEmpty());
}

void TestTrust::oldTls()
{
    if (QSslSocket::activeBackend() != u"openssl"_s) {
        QSKIP("Only OpenSSL's backend can be told to speak TLS 1.1 alone.");
    }
    World world(60s, 15s, lenient(Certificates::instance().client(), "TLSv1.3"_ba));
    world.server.setSslConfiguration(lenient(Certificates::instance().server(), "TLSv1.1"_ba));

    // A client without our rules shows that this server works.
    QSslSocket control;
    control.setSslConfiguration(lenient(Certificates::instance().client(), "TLSv1.3"_ba));
    control.connectToHostEncrypted(u"localhost"_s, world.server.serverPort());
    QVERIFY(waitUntil([&] { return control.isEncrypted(); }));
    QVERIFY(control.sessionProtocol() < QSsl::TlsV1_2);
    control.abort();

    const ApiError error = errorOf(world.run(Call::Create));
    QCOMPARE(error.kind, Kind::TlsFailed);
    QCOMPARE(error.effect, Effect::None);
    QVERIFY(world.server.requests().isEmpty());
}

void TestTrust::unreachable_data()
{
    QTest::addColumn<Call>("call");
    QTest::addColumn<QUrl>("url");
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    for (const auto &[call, name] : allCalls) {
        QTest::addRow("%s, refused", name) << call << QUrl(u"https://127.0.0.1:%1"_s.arg(closed.serverPort()));
        QTest::addRow("%s, unknown host", name) << call << QUrl(u"https://nowhere.invalid"_s);
    }
}

void TestTrust::unreachable()
{
    QFETCH(Call, call);
    QFETCH(QUrl, url);
    World world;
    QCOMPARE(errorOf(world.run(call, url)), ApiError{.kind = Kind::NoConnection});
}

void TestTrust::proxy_data()
{
    addRowPerCall();
}

/// A proxy that isn't there, as after leaving the office. Qt names that for what it is in some versions only, and for a
/// request without a body it gives no proof that none was sent.
void TestTrust::proxy()
{
    QFETCH(Call, call);
    World world;
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    world.network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port));
    const ApiError error = errorOf(world.run(call));
    const Kind unnamed = call == Call::Revoke ? Kind::ConnectionLost : Kind::NoConnection;
    QVERIFY(error.kind == Kind::ProxyFailed || error.kind == unnamed);
    QVERIFY(error.effect == Effect::None || error.kind == Kind::ConnectionLost);
    QVERIFY(world.server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
