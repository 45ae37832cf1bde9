// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "demonetwork.h"

#include <QBuffer>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// An answer that was known before it was asked for, delivered from the event loop as a network's would be.
class DemoReply final : public QNetworkReply
{
public:
    DemoReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, Vendor::Response response, QObject *parent)
        : QNetworkReply(parent)
        , m_body(std::move(response.body))
    {
        setRequest(request);
        setUrl(request.url());
        setOperation(operation);
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, response.status);
        setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        setHeader(QNetworkRequest::ContentLengthHeader, m_body.size());
        for (const auto &[name, value] : response.headers) {
            setRawHeader(name, value);
        }
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QMetaObject::invokeMethod(this, &DemoReply::deliver, Qt::QueuedConnection);
    }

    ~DemoReply() override { wipe(m_body); }

    void abort() override
    {
        m_body.clear();
        m_read = 0;
    }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_body.size() - m_read; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_body.size() - m_read);
        std::copy_n(m_body.constData() + m_read, count, data); // None may be asked for, into nowhere.
        m_read += count;
        return count;
    }

private:
    void deliver()
    {
        setFinished(true);
        Q_EMIT requestSent();
        Q_EMIT metaDataChanged();
        Q_EMIT readyRead();
        Q_EMIT finished();
    }

    QByteArray m_body;
    qint64 m_read = 0;
};

/// Tokens as an account has them after a year: in use, asleep, never used, revoked.
void seed(Vendor &vendor, const QDateTime &now)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    struct Seed
    {
        QString name;
        qint64 created;
        qint64 used;    ///< Seconds ago; 0: never.
        qint64 revoked; ///< Seconds ago; 0: active.
    };
    const QList<Seed> seeds{
        {u"Production Server"_s, 310 * day, 20, 0},
        {u"Billing worker"_s, 195 * day, 3 * minute, 0},
        {u"Signup checks"_s, 121 * day, 2 * hour, 0},
        {u"Staging"_s, 96 * day, 9 * day, 0},
        {u"Backup script"_s, 402 * day, 104 * day, 0},
        {u"QA laptop"_s, 41 * day, 0, 0},
        {u"Grafana probe"_s, 2 * day, 0, 0},
        {u"Old CI runner"_s, 388 * day, 61 * day, 60 * day},
        {u"Leaked in a log"_s, 77 * day, 75 * day, 75 * day},
    };
    for (const Seed &each : seeds) {
        Vendor::StoredToken &token = vendor.seed(each.name, now.addSecs(-each.created));
        if (each.used > 0) {
            token.lastUsedAt = now.addSecs(-each.used);
        }
        if (each.revoked > 0) {
            token.revokedAt = now.addSecs(-each.revoked);
        }
    }
}

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::GetOperation: return "GET"_ba;
    case QNetworkAccessManager::PostOperation: return "POST"_ba;
    default: return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    }
}

} // namespace

DemoNetwork::DemoNetwork(const Clock &clock, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_clock(clock)
{
}

DemoNetwork::~DemoNetwork() = default;

QUrl DemoNetwork::apiUrl()
{
    return QUrl(u"http://demo.invalid"_s); // Nothing leaves the program, so nothing is encrypted.
}

Account DemoNetwork::account()
{
    return {.apiUrl = apiUrl(), .address = u"demo@example.com"_s};
}

Credential DemoNetwork::begin()
{
    m_vendor.emplace(m_clock);
    m_vendor->setAccount(account().address, {});
    m_vendor->setRateLimited(true);
    seed(*m_vendor, m_clock.now());
    m_lists = 0;
    m_made.clear();
    return *Credential::fromText(Secret::take(m_vendor->issueJwt()));
}

/// The world outside goes on between two lists: tokens are used, one wakes up, and another device makes one.
void DemoNetwork::live()
{
    useWhatWasMade();
    switch (++m_lists) {
    case 1: return;
    case 2: use(u"Billing worker"_s); break;
    case 3: use(u"Backup script"_s); break;
    case 4: m_vendor->seed(u"Release robot"_s, m_clock.now()); break;
    default: use(m_lists % 2 == 0 ? u"Production Server"_s : u"Signup checks"_s); break;
    }
}

/// By whoever uses the tokens of this name. Where a token of the person's own took its place, that one is used.
void DemoNetwork::use(const QString &name)
{
    constexpr int takenOverAfter = 2;
    Vendor::StoredToken *used = nullptr;
    for (Vendor::StoredToken &token : m_vendor->tokens()) {
        const bool isSuccessor = m_made.value(token.id) > takenOverAfter && token.name.startsWith(name + u" ("_s);
        if (!token.revokedAt && (token.name == name || isSuccessor)) {
            used = &token; // The latest comes last.
        }
    }
    if (used) {
        used->lastUsedAt = m_clock.now();
    }
}

/// A new token goes into service after a few lists, so that a rotation can be seen through.
void DemoNetwork::useWhatWasMade()
{
    constexpr int inServiceAfter = 3;
    for (Vendor::StoredToken &token : m_vendor->tokens()) {
        const auto made = m_made.find(token.id);
        if (made != m_made.end() && ++*made == inServiceAfter && !token.revokedAt) {
            token.lastUsedAt = m_clock.now();
        }
    }
}

QNetworkReply *DemoNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing)
{
    if (request.url().host() != apiUrl().host()) {
        return QNetworkAccessManager::createRequest(operation, request, outgoing);
    }
    Vendor::Request asked{
        .method = verbOf(operation, request),
        .path = request.url().path(QUrl::FullyEncoded).toLatin1(),
        .authorization = request.rawHeader("Authorization"_ba),
        .body = outgoing ? outgoing->readAll() : QByteArray(),
    };
    Vendor::Response response{.status = 401 };
    if (m_vendor) {
        if (asked.method == "GET") {
            live();
        }
        response = m_vendor->handle(asked);
        if (asked.method == "POST" && response.status == 201) {
            m_made.insert(m_vendor->tokens().back().id, 0);
        }
    }
    wipe(asked.body);
    return new DemoReply(operation, request, std::move(response), this);
}
