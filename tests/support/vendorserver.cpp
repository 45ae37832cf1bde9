// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// The HTTPS server of the tests as a program, for journeys with the real binary. It says where it is in one
// line of JSON, then takes one command a line on stdin and answers each with one line of JSON.

#include "base/clock.h"
#include "faults.h"
#include "httpsserver.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

void say(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// Five tokens of different ages: in use, asleep, never used, revoked. And another account with one.
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
    vendor.addAccount(u"bob@example.com"_s, u"swordfish"_s).seed(u"Bob's printer"_s, now.addSecs(-7 * day));
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
        if (command == u"faults") {
            setFaults(argument);
            return {{u"ok"_s, true}};
        }
        if (command == u"creates") {
            return setCreates(argument);
        }
        if (command == u"release") {
            return release();
        }
        if (command == u"connections") {
            return {{u"open"_s, m_server.openConnections()}, {u"ever"_s, m_server.connections()}};
        }
        if (command == u"seed") {
            return {{u"id"_s, m_server.vendor().seed(argument, m_clock.now()).id}};
        }
        if (command == u"seed-many") {
            return seedMany(argument.toInt());
        }
        if (command == u"use-each") {
            return useEach(argument.toInt());
        }
        if (command == u"used") {
            return setUsed(argument);
        }
        if (command == u"idle") { // Made and last used long ago.
            constexpr qint64 day = 24LL * 60 * 60;
            Vendor::StoredToken &idle = m_server.vendor().seed(argument, m_clock.now().addSecs(-400 * day));
            idle.lastUsedAt = m_clock.now().addSecs(-120 * day);
            return {{u"id"_s, idle.id}};
        }
        Vendor::StoredToken *token = find(argument);
        if (command == u"secret-of" && token) {
            return {{u"sha256"_s,
                     QString::fromLatin1(QCryptographicHash::hash(token->secret, QCryptographicHash::Sha256).toHex())}};
        }
        if (command == u"revoke" && token) {
            token->revokedAt = m_clock.now();
            return {{u"ok"_s, true}};
        }
        if (command == u"forget" && token) {
            auto &tokens = m_server.vendor().tokens();
            tokens.erase(std::find_if(tokens.begin(), tokens.end(), [&](const auto &each) { return &each == token; }));
            return {{u"ok"_s, true}};
        }
        return {{u"error"_s, u"unknown command or token"_s}};
    }

private:
    /// A number: from now on the server is unreliable, and forgets what it need not know, so that it can run for long.
    /// Anything else: it is itself again.
    void setFaults(const QString &argument)
    {
        bool isSeed = false;
        const quint32 seed = argument.toUInt(&isSeed);
        if (!isSeed) {
            m_server.setHook(nullptr);
            return;
        }
        m_server.setHook(
            [this, faults = std::make_shared<Faults>(m_server.vendor(), seed)](const ReceivedRequest &request) {
                m_server.forgetRequests();
                forgetRevoked();
                return faults->answerTo(request);
            });
    }

    /// normal; drip: the answer comes byte by byte; silent: the token is made, the answer never comes; late: neither,
    /// until `release`.
    QJsonObject setCreates(const QString &how)
    {
        m_late.reset();
        if (how == u"normal") {
            m_server.setHook(nullptr);
            return {{u"ok"_s, true}};
        }
        if (how != u"drip" && how != u"silent" && how != u"late") {
            return {{u"error"_s, u"normal, drip, silent or late?"_s}};
        }
        m_server.setHook([this, how](const ReceivedRequest &request) -> std::optional<RawAnswer> {
            if (request.method != "POST" || request.path != "/pro/api/tokens") {
                return std::nullopt;
            }
            const Vendor::Request create{.method = request.method,
                                         .path = request.path,
                                         .authorization = request.header("Authorization"_ba),
                                         .body = request.body};
            if (how == u"late") {
                m_late = create;
                return RawAnswer{.silentAfter = 0};
            }
            const Vendor::Response made = m_server.vendor().handle(create);
            RawAnswer answer{.status = made.status, .body = made.body, .headers = made.headers};
            if (how == u"silent") {
                answer.silentAfter = 0;
            } else {
                answer.drip = std::chrono::milliseconds(1);
            }
            return answer;
        });
        return {{u"ok"_s, true}};
    }

    /// The create that came late is done now.
    QJsonObject release()
    {
        if (!m_late) {
            return {{u"error"_s, u"no create waits"_s}};
        }
        const Vendor::Response made = m_server.vendor().handle(*std::exchange(m_late, std::nullopt));
        return {{u"status"_s, made.status}};
    }

    /// So many more, of all ages up to two years; most were used since.
    QJsonObject seedMany(int count)
    {
        constexpr int year = 365 * 24 * 60 * 60;
        QRandomGenerator random(static_cast<quint32>(m_server.vendor().tokens().size()));
        const QDateTime now = m_clock.now();
        for (int i = 0; i < count; ++i) {
            const int age = 60 + random.bounded(2 * year);
            Vendor::StoredToken &token = m_server.vendor().seed(u"Service %1"_s.arg(i), now.addSecs(-age));
            if (random.bounded(10) > 0) {
                token.lastUsedAt = now.addSecs(-random.bounded(age));
            }
        }
        return {{u"tokens"_s, static_cast<int>(m_server.vendor().tokens().size())}};
    }

    /// Each `step`th token that is active was used just now.
    QJsonObject useEach(int step)
    {
        auto &tokens = m_server.vendor().tokens();
        for (std::size_t i = 0; step > 0 && i < tokens.size(); i += static_cast<std::size_t>(step)) {
            if (!tokens.at(i).revokedAt) {
                tokens.at(i).lastUsedAt = m_clock.now();
            }
        }
        return {{u"ok"_s, true}};
    }

    /// `ID SECONDS`: its last use was so long ago.
    QJsonObject setUsed(const QString &argument)
    {
        bool isNumber = false;
        const qint64 ago = argument.section(u' ', 1).toLongLong(&isNumber);
        Vendor::StoredToken *token = find(argument.section(u' ', 0, 0));
        if (!token || !isNumber) {
            return {{u"error"_s, u"which token, and how many seconds ago?"_s}};
        }
        token->lastUsedAt = m_clock.now().addSecs(-ago);
        return {{u"ok"_s, true}};
    }

    void forgetRevoked()
    {
        constexpr qsizetype kept = 3;
        auto &tokens = m_server.vendor().tokens();
        const auto isRevoked = [](const Vendor::StoredToken &token) { return token.revokedAt.has_value(); };
        for (auto revoked = std::count_if(tokens.begin(), tokens.end(), isRevoked); revoked > kept; --revoked) {
            tokens.erase(std::find_if(tokens.begin(), tokens.end(), isRevoked));
        }
    }

    QJsonObject tokens()
    {
        QJsonArray list;
        for (const Vendor::StoredToken &token : m_server.vendor().tokens()) {
            list.append(
                QJsonObject{{u"id"_s, token.id}, {u"name"_s, token.name}, {u"revoked"_s, token.revokedAt.has_value()}});
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
        const auto found =
            std::find_if(tokens.begin(), tokens.end(), [&](const auto &token) { return token.id == id; });
        return found == tokens.end() ? nullptr : &*found;
    }

    HttpsServer &m_server;
    SystemClock m_clock;
    std::optional<Vendor::Request> m_late;
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
                &app, [&console, text = QString::fromStdString(line).trimmed()] { say(console.run(text)); },
                Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int code = app.exec();
    reader.join();
    return code;
}
