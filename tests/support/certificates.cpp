// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace {

constexpr char configuration[] = R"([ca]
default_ca = authority
[authority]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
unique_subject = no
policy = policy
[policy]
commonName = supplied
[req]
distinguished_name = subject
prompt = no
[subject]
commonName = Test server
[v3_authority]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[v3_here]
basicConstraints = CA:false
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost,IP:127.0.0.1
[v3_elsewhere]
basicConstraints = CA:false
extendedKeyUsage = serverAuth
subjectAltName = DNS:elsewhere.invalid
)";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("Can't read %s", qPrintable(path));
    }
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("Can't write %s", qPrintable(path));
    }
}

QString nameOf(Certificates::Leaf leaf)
{
    using Leaf = Certificates::Leaf;
    switch (leaf) {
    case Leaf::Good:
        return u"good"_s;
    case Leaf::Expired:
        return u"expired"_s;
    case Leaf::WrongHost:
        return u"wronghost"_s;
    case Leaf::SelfSigned:
        return u"selfsigned"_s;
    case Leaf::OtherCa:
        return u"otherca"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

const Certificates &Certificates::instance()
{
    static const Certificates certificates;
    return certificates;
}

Certificates::Certificates()
{
    write(m_dir.filePath(u"openssl.cnf"_s), configuration);
    write(m_dir.filePath(u"index.txt"_s), {});
    write(m_dir.filePath(u"serial"_s), "01\n"_ba);
    makeAuthority(u"ca"_s);
    makeAuthority(u"ca2"_s);
    openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, u"leaf.key"_s});
    openssl({u"req"_s, u"-new"_s, u"-key"_s, u"leaf.key"_s, u"-config"_s, u"openssl.cnf"_s, u"-out"_s, u"leaf.csr"_s});
    openssl({u"req"_s, u"-new"_s, u"-x509"_s, u"-key"_s, u"leaf.key"_s, u"-config"_s, u"openssl.cnf"_s,
             u"-extensions"_s, u"v3_here"_s, u"-days"_s, u"30"_s, u"-out"_s, u"selfsigned.pem"_s});
    const QStringList valid{u"-days"_s, u"30"_s};
    const QStringList past{u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, u"20210101000000Z"_s};
    sign(u"good"_s, u"ca"_s, u"v3_here"_s, valid);
    sign(u"expired"_s, u"ca"_s, u"v3_here"_s, past);
    sign(u"wronghost"_s, u"ca"_s, u"v3_elsewhere"_s, valid);
    sign(u"otherca"_s, u"ca2"_s, u"v3_here"_s, valid);
}

QSslConfiguration Certificates::client() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(caPath()));
    return tls;
}

QSslConfiguration Certificates::server(Leaf leaf) const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(m_dir.filePath(nameOf(leaf) + u".pem")));
    tls.setPrivateKey(QSslKey(contentOf(m_dir.filePath(u"leaf.key"_s)), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

void Certificates::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("openssl %s: %s\n%s", qPrintable(arguments.join(u' ')), qPrintable(process.errorString()),
               process.readAllStandardError().constData());
    }
}

void Certificates::makeAuthority(const QString &name) const
{
    openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s, u"-out"_s, name + u".key"});
    openssl({u"req"_s, u"-new"_s, u"-x509"_s, u"-key"_s, name + u".key", u"-config"_s, u"openssl.cnf"_s,
             u"-extensions"_s, u"v3_authority"_s, u"-days"_s, u"30"_s, u"-subj"_s, u"/CN=Test authority "_s + name,
             u"-out"_s, name + u".pem"});
}

void Certificates::sign(const QString &name, const QString &authority, const QString &extensions,
                        const QStringList &validity) const
{
    openssl(QStringList{u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"openssl.cnf"_s, u"-cert"_s,
                        authority + u".pem", u"-keyfile"_s, authority + u".key", u"-extensions"_s, extensions, u"-in"_s,
                        u"leaf.csr"_s, u"-out"_s, name + u".pem"}
            + validity);
}
