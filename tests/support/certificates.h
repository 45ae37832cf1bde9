// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

/// A certificate authority and the certificates of the test servers, made with the `openssl` command on
/// first use and kept for the life of the process.
class Certificates
{
public:
    enum class Leaf {
        Good, ///< For localhost and 127.0.0.1.
        Expired,
        WrongHost,
        SelfSigned,
        OtherCa, ///< Good, but by an authority that no client here trusts.
    };

    static const Certificates &instance();

    QString caPath() const { return m_dir.filePath(QStringLiteral("ca.pem")); }
    /// Trusts the test's authority and nobody else.
    QSslConfiguration client() const;
    /// Presents `leaf`.
    QSslConfiguration server(Leaf leaf = Leaf::Good) const;

private:
    Certificates();

    void openssl(const QStringList &arguments) const;
    void makeAuthority(const QString &name) const;
    void sign(const QString &name, const QString &authority, const QString &extensions,
              const QStringList &validity) const;

    QTemporaryDir m_dir;
};
