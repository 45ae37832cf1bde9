// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "exchange.h"

#include "base/log.h"
#include "connections.h"
#include "onetimebody.h"
#include "retryafter.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

ApiError::Kind kindOf(QNetworkReply::NetworkError error)
{
    using Kind = ApiError::Kind;
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return Kind::NoConnection;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
        return Kind::TimedOut;
    default:
        break;
    }
    const bool isProxy = error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
    return isProxy ? Kind::ProxyFailed : Kind::ConnectionLost;
}

/// One request on its way. Ends once, tells its callback, and deletes itself; with the network at the latest, since Qt's
/// replies go on telling their manager.
class Exchange final : public QObject
{
public:
    Exchange(QNetworkAccessManager &network, Outgoing outgoing, Limits limits, QObject *context, Callback<Answer> callback)
        : QObject(&network)
        , m_connections(&Connections::of(network))
        , m_limits(limits)
        , m_context(context)
        , m_callback(std::move(callback))
        , m_changesData(outgoing.verb != "GET")
        , m_hasBody(!outgoing.body.isEmpty())
        , m_log(QString::fromLatin1(outgoing.verb) + u' ' + outgoing.request.url().path())
    {
        m_connections->begin();
        if (outgoing.holdsSecret) {
            m_connections->closeWhenIdle();
        }
        m_reply = start(network, std::move(outgoing));
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_sent = true; });
        connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::read);
        connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::look);
        connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
        connect(context, &QObject::destroyed, this, &Exchange::leave);
        // A single shot of Qt's would stay behind until the deadline, long after this has gone.
        m_deadline.callOnTimeout(this, [this] { fail(ApiError::Kind::TimedOut); });
        m_deadline.setSingleShot(true);
        m_deadline.start(limits.deadline);
    }

    ~Exchange() override
    {
        wipe(m_body);
        if (m_connections) {
            m_connections->end();
        }
    }

private:
    QNetworkReply *start(QNetworkAccessManager &network, Outgoing outgoing)
    {
        // A list too has a body, an empty one: without it Qt sends it again past the retries and their rate.
        outgoing.request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        outgoing.request.setHeader(QNetworkRequest::ContentLengthHeader, outgoing.body.size());
        auto *body = new OneTimeBody(std::move(outgoing.body), this);
        return outgoing.verb == "POST" ? network.post(outgoing.request, body)
                                       : network.sendCustomRequest(outgoing.request, outgoing.verb, body);
    }

    int status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

    void read()
    {
        if (!m_reply->isReadable()) {
            return; // Given up on: Qt closes it.
        }
        const bool succeeded = status() >= 200 && status() <= 299;
        const qint64 most = succeeded ? m_limits.successBytes : m_limits.errorBytes;
        // No more than there is: a buffer for the most that may come would have to be wiped as a whole.
        QByteArray piece = m_reply->read(std::min<qint64>(most + 1 - m_body.size(), m_reply->bytesAvailable()));
        m_body += piece;
        wipe(piece);
        if (m_body.size() > most) {
            // An error's body is only words about a status that is known already.
            succeeded ? fail(ApiError::Kind::TooLarge) : answer();
        }
    }

    void finish()
    {
        read();
        if (m_ended) {
            return;
        }
        // A status that says no is the answer, even where its body broke off.
        const bool saysNo = status() >= 300;
        const bool isWhole = status() >= 200 && m_reply->error() == QNetworkReply::NoError;
        saysNo || isWhole ? answer() : fail(m_wrongTime ? ApiError::Kind::CertificateTime : kindOf(m_reply->error()));
    }

    void look(const QList<QSslError> &errors)
    {
        m_wrongTime = std::any_of(errors.begin(), errors.end(), [](const QSslError &error) {
            return error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid;
        });
    }

    void answer()
    {
        Answer answer{
            .status = status(),
            .contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(),
            .body = std::exchange(m_body, {}),
            .retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"_ba), QDateTime::currentDateTimeUtc()),
        };
        qCDebug(logApi).noquote() << m_log << answer.status << answer.body.size() << "bytes";
        end(std::move(answer));
    }

    void fail(ApiError::Kind kind)
    {
        qCDebug(logApi).noquote() << m_log << "failed:" << m_reply->error() << "sent:" << m_sent;
        const bool mayHaveArrived = m_sent || status() > 0 || isLeftInDoubt();
        const bool brokeOff = mayHaveArrived && kind == ApiError::Kind::NoConnection;
        end(failure(ApiError{
            .kind = brokeOff ? ApiError::Kind::ConnectionLost : kind,
            .effect = m_changesData && mayHaveArrived ? ApiError::Effect::Unknown : ApiError::Effect::None,
            .status = status(),
        }));
    }

    /// Of a request that changes data and has no body, Qt doesn't say requestSent: only a connection that never stood
    /// proves that it stayed here.
    bool isLeftInDoubt() const
    {
        const ApiError::Kind kind = kindOf(m_reply->error());
        const bool neverStood = m_reply->error() == QNetworkReply::HostNotFoundError
            || m_reply->error() == QNetworkReply::ConnectionRefusedError || kind == ApiError::Kind::TlsFailed
            || kind == ApiError::Kind::ProxyFailed;
        return m_changesData && !m_hasBody && !neverStood;
    }

    void end(Result<Answer> result)
    {
        const bool isFirst = !m_ended; // The deadline may strike between the end and our deletion.
        leave();
        if (isFirst && m_context) {
            m_callback(std::move(result));
        }
    }

    void leave()
    {
        if (std::exchange(m_ended, true)) {
            return;
        }
        m_reply->disconnect(this);
        // Qt tells the manager from within finished(), even one that has gone before the abort below comes to pass.
        QObject::disconnect(m_reply, &QNetworkReply::finished, nullptr, nullptr);
        // Not from within its own readyRead(): Qt would then report one more error on a reply that has ended.
        QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
        deleteLater();
    }

    QPointer<Connections> m_connections; ///< A program that ends may delete the network before us.
    Limits m_limits;
    QTimer m_deadline;
    QPointer<QObject> m_context;
    Callback<Answer> m_callback;
    QNetworkReply *m_reply = nullptr;
    QByteArray m_body;
    bool m_changesData;
    bool m_hasBody;
    bool m_sent = false;
    bool m_wrongTime = false;
    bool m_ended = false;
    QString m_log;
};

} // namespace

void exchange(QNetworkAccessManager &network, Outgoing outgoing, Limits limits, QObject *context, Callback<Answer> callback)
{
    new Exchange(network, std::move(outgoing), limits, context, std::move(callback));
}
