// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demo/vendor.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

#include <algorithm>
#include <utility>

/// A network whose only host is a Vendor. The request reaches the vendor at once; its answer can be kept back,
/// so that a test decides in which order answers arrive.
class VendorNetwork final : public QNetworkAccessManager
{
public:
    struct Seen
    {
        QByteArray verb;
        QByteArray path;
        QByteArray authorization;
        int status; ///< Of the answer.
    };

    /// `vendor` is borrowed.
    explicit VendorNetwork(Vendor &vendor)
        : m_vendor(vendor)
    {
    }

    const QList<Seen> &seen() const { return m_seen; }

    /// How many requests with this verb were answered with this status; 0: with any.
    qsizetype count(const QByteArray &verb, int status = 0) const
    {
        return std::count_if(m_seen.begin(), m_seen.end(), [&](const Seen &each) {
            return each.verb == verb && (status == 0 || each.status == status);
        });
    }

    /// Answers the next request with this, and doesn't ask the vendor.
    void answerNext(Vendor::Response response) { m_scripted.append(std::move(response)); }

    /// From now on answers wait for release().
    void hold() { m_holding = true; }
    qsizetype heldCount() const { return m_held.size(); }
    /// Lets one answer through: the one to the first request that still waits, or to a later one.
    void release(qsizetype which = 0)
    {
        if (const auto reply = m_held.takeAt(which)) {
            reply->deliverLater();
        }
    }
    /// Lets all through that wait, and keeps back no more.
    void releaseAll()
    {
        m_holding = false;
        while (!m_held.isEmpty()) {
            release();
        }
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        const Vendor::Request asked{
            .method = verbOf(operation, request),
            .path = request.url().path(QUrl::FullyEncoded).toLatin1(),
            .authorization = request.rawHeader("Authorization"),
            .body = outgoing ? outgoing->readAll() : QByteArray(),
        };
        const Vendor::Response response = m_scripted.isEmpty() ? m_vendor.handle(asked) : m_scripted.takeFirst();
        m_seen.append({asked.method, asked.path, asked.authorization, response.status});
        auto *reply = new Reply(operation, request, response, this);
        if (m_holding) {
            m_held.append(reply);
        } else {
            reply->deliverLater();
        }
        return reply;
    }

private:
    class Reply final : public QNetworkReply
    {
    public:
        Reply(Operation operation, const QNetworkRequest &request, const Vendor::Response &response, QObject *parent)
            : QNetworkReply(parent)
            , m_body(response.body)
        {
            setRequest(request);
            setUrl(request.url());
            setOperation(operation);
            setAttribute(QNetworkRequest::HttpStatusCodeAttribute, response.status);
            setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            for (const auto &[name, value] : response.headers) {
                setRawHeader(name, value);
            }
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        }

        void deliverLater()
        {
            const auto deliver = [this] {
                if (!isFinished()) {
                    setFinished(true);
                    Q_EMIT requestSent();
                    Q_EMIT readyRead();
                    Q_EMIT finished();
                }
            };
            QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
        }

        void abort() override { setFinished(true); }
        bool isSequential() const override { return true; }
        qint64 bytesAvailable() const override { return m_body.size() - m_read; }

    protected:
        qint64 readData(char *data, qint64 maxSize) override
        {
            const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_read);
            std::copy_n(m_body.constData() + m_read, size, data); // None may be asked for, into nowhere.
            m_read += size;
            return size;
        }

    private:
        QByteArray m_body;
        qint64 m_read = 0;
    };

    static QByteArray verbOf(Operation operation, const QNetworkRequest &request)
    {
        switch (operation) {
        case GetOperation:
            return "GET";
        case PostOperation:
            return "POST";
        default:
            return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
        }
    }

    Vendor &m_vendor;
    QList<Seen> m_seen;
    QList<Vendor::Response> m_scripted;
    QList<QPointer<Reply>> m_held;
    bool m_holding = false;
};
