// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "selftest.h"

#include "account/credentialstore.h"

#include <QImageReader>
#include <QSslSocket>
#include <QTextStream>

using namespace Qt::StringLiterals;

SelfTest::SelfTest(CredentialStore &credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
{
}

void SelfTest::start()
{
    report(u"qt"_s, true, QString::fromLatin1(qVersion()));
    const bool modern = QSslSocket::isProtocolSupported(QSsl::TlsV1_2OrLater);
    report(u"tls"_s, QSslSocket::supportsSsl() && modern,
           QSslSocket::activeBackend() + u", "_s + QSslSocket::sslLibraryVersionString());
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    for (const QByteArray &format : {"png"_ba, "svg"_ba}) {
        report(u"image-"_s + QString::fromLatin1(format), formats.contains(format), {});
    }
    checkKeychain();
}

void SelfTest::checkKeychain()
{
    // Reading an item that isn't there needs all of the keychain, and leaves nothing behind.
    m_credentials.read(u"cx.mail.TokenManager self-test"_s, this, [this](const Result<Secret, StoreError> &read) {
        const bool reachable = read || read.error() == StoreError::NotFound;
        report(u"keychain"_s, reachable, reachable ? u"reachable"_s : u"not reachable"_s);
        QCoreApplication::exit(m_allOk ? 0 : 1);
    });
}

void SelfTest::report(const QString &name, bool ok, const QString &detail)
{
    m_allOk = m_allOk && ok;
    QTextStream out(stdout);
    out << name << ": " << (ok ? "ok" : "FAIL");
    if (!detail.isEmpty()) {
        out << " (" << detail << ')';
    }
    out << '\n';
}
