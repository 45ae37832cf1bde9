// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rawtlsserver.h"

#include "certificates.h"

#include <QSslSocket>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

RawTlsServer::RawTlsServer(Stage stage, End end, RawAnswer answer)
    : m_stage(stage)
    , m_end(end)
    , m_answer(std::move(answer))
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("Can't listen on loopback: %s", qPrintable(errorString()));
    }
}

RawTlsServer::~RawTlsServer()
{
    const auto open = std::exchange(m_open, {});
    for (QSslSocket *socket : open) {
        socket->disconnect(this);
        delete socket;
    }
}

QUrl RawTlsServer::url() const
{
    return QUrl(u"https://localhost:%1"_s.arg(serverPort()));
}

void RawTlsServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket(this);
    m_open.append(socket);
    socket->setSslConfiguration(Certificates::instance().server());
    socket->setSocketDescriptor(descriptor);
    const auto reader = std::make_shared<RequestReader>();
    const auto headCounted = std::make_shared<bool>(false);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        if (m_stage == Stage::AfterHandshake && !m_hungUp) {
            hangUp(socket);
        }
    });
    connect(socket, &QSslSocket::readyRead, this, [=, this] { read(socket, *reader, *headCounted); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] { finish(socket); });
    socket->startServerEncryption();
}

void RawTlsServer::read(QSslSocket *socket, RequestReader &reader, bool &headCounted)
{
    reader.feed(socket->readAll());
    while (reader.readHead()) {
        const bool isGet = reader.current().method == "GET";
        if (!std::exchange(headCounted, true)) {
            ++(isGet ? m_gets : m_changes);
        }
        const bool hangsUp = !isGet && !m_hungUp && m_stage != Stage::AfterHandshake && m_stage != Stage::Idle;
        if (hangsUp && m_stage == Stage::InRequestBody) {
            hangUp(socket);
            return;
        }
        if (!reader.next()) {
            return;
        }
        headCounted = false;
        if (hangsUp) {
            hangUp(socket);
            return;
        }
        socket->write(isGet ? RawAnswer{.body = R"({"tokens":[]})"_ba}.bytes() : m_answer.bytes());
    }
}

void RawTlsServer::hangUpIdle()
{
    const auto open = m_open;
    for (QSslSocket *socket : open) {
        hangUp(socket);
    }
}

void RawTlsServer::hangUp(QSslSocket *socket)
{
    m_hungUp = true;
    const QByteArray answer = m_answer.bytes();
    const qsizetype head = m_answer.headSize();
    switch (m_stage) {
    case Stage::AfterContinue:
        socket->write("HTTP/1.1 100 Continue\r\n\r\n"_ba);
        break;
    case Stage::InHead:
        socket->write(answer.first(head / 2));
        break;
    case Stage::AfterHead:
        socket->write(answer.first(head));
        break;
    case Stage::InBody:
        socket->write(answer.first(head + (answer.size() - head) / 2));
        break;
    default:
        break;
    }
    ::hangUp(socket, m_end);
}

void RawTlsServer::finish(QSslSocket *socket)
{
    m_open.removeOne(socket);
    socket->deleteLater();
}
