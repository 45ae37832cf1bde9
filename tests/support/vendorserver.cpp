// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// The HTTPS server of the tests as a program, for journeys with the real binary. It says where it is in one
// line of JSON, then takes one command a line on stdin and answers each with one line of JSON.

#include "httpsserver.h"
#include "base/clock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

void say(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Five tokens of different ages: in use, asleep, never used, revoked.
void seed(Vendor &vendor, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 day = 24 * 60 * minute;
    vendor.setAccount(u"alice@example.com"_s, u"correct horse battery"_s);
    vendor.seed(u"Production Server"_s, now.addSecs(-310 * day)).lastUsedAt = now.addSecs(-3 * minute);
    vendor.seed(u"Staging"_s, now.addSecs(-96 * day)).lastUsedAt = now.addSecs(-9 * day);
    vendor.seed(u"QA laptop"_s, now.addSecs(-41 * day));
    vendor.seed(u"Grafana probe"_s, now.addSecs(-2 * day));
    Vendor::StoredToken &revoked = vendor.seed(u"Old CI runner"_s, now.addSecs(-388 * day));
    revoked.lastUsedAt = now.addSecs(-61 * day);
    revoked.revokedAt = now.addSecs(-60 * day);
}

/// Takes the commands. Secrets leave it as hashes only.
class Console
{
public:
    explicit Console(HttpsServer &server)
        : m_server(server)
    {
    }

    QJsonObject run(const QString &line)
    {
        const QString command = line.section(u' ', 0, 0);
        const QString argument = line.section(u' ', 1);
        if (command == u"tokens") {
            return tokens();
        }
        if (command == u"requests") {
            return requests();
        }
        if (command == u"end-sessions") {
            m_server.vendor().endSessions();
            return {{u"ok"_s, true}};
        }
        if (command == u"seed") {
            return {{u"id"_s, m_server.vendor().seed(argument, m_clock.now()).id}};
        }
        Vendor::StoredToken *token = find(argument);
        if (command == u"secret-of" && token) {
            return {{u"sha256"_s, QString::fromLatin1(QCryptographicHash::hash(token->secret, QCryptographicHash::Sha256).toHex())}};
        }
        if (command == u"revoke" && token) {
            token->revokedAt = m_clock.now();
            return {{u"ok"_s, true}};
        }
        return {{u"error"_s, u"unknown command or token"_s}};
    }

private:
    QJsonObject tokens()
    {
        QJsonArray list;
        for (const Vendor::StoredToken &token : m_server.vendor().tokens()) {
            list.append(QJsonObject{{u"id"_s, token.id}, {u"name"_s, token.name}, {u"revoked"_s, token.revokedAt.has_value()}});
        }
        return {{u"tokens"_s, list}};
    }

    QJsonObject requests()
    {
        QJsonArray list;
        for (const ReceivedRequest &request : m_server.requests()) {
            list.append(QString::fromLatin1(request.method + ' ' + request.path));
        }
        return {{u"requests"_s, list}};
    }

    Vendor::StoredToken *find(const QString &id)
    {
        auto &tokens = m_server.vendor().tokens();
        const auto found = std::find_if(tokens.begin(), tokens.end(), [&](const auto &token) { return token.id == id; });
        return found == tokens.end() ? nullptr : &*found;
    }

    HttpsServer &m_server;
    SystemClock m_clock;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SystemClock clock;
    HttpsServer server(clock);
    seed(server.vendor(), clock.now());
    Console console(server);
    say({{u"url"_s, server.url().toString()}, {u"ca"_s, Certificates::instance().caPath()}});

    // A thread reads, because no event tells of stdin on every platform; the commands run in the main one.
    std::thread reader([&] {
        std::string line;
        while (std::getline(std::cin, line) && line != "quit") {
            QMetaObject::invokeMethod(
                &app, [&console, text = QString::fromStdString(line).trimmed()] { say(console.run(text)); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = app.exec();
    reader.join();
    return code;
}
