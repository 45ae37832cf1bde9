// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "client.h"

#include "support/await.h"

#include <QSslCertificate>

using namespace Qt::StringLiterals;
using Finding = TokenCreator::Finding;

namespace {

constexpr int patience = 60000;

QSslConfiguration trusting(const QString &caPath)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(caPath));
    return tls;
}

/// Impatient, so that ten thousand calls don't take a day: what waits is the same, only for less long.
RequestFactory requests(const QString &caPath)
{
    return RequestFactory([caPath] { return trusting(caPath); }, std::chrono::milliseconds(300));
}

constexpr RetryPolicy retries{.firstDelay = std::chrono::milliseconds(10),
                              .longestDelay = std::chrono::milliseconds(50)};

} // namespace

Client::Client(const QUrl &apiUrl, const QString &caPath)
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    , m_accounts(m_settings)
    , m_api(m_network, requests(caPath), std::chrono::seconds(10), retries)
    , m_session(m_api, m_accounts, m_store, apiUrl)
    , m_model(m_clock)
    , m_service(m_api, m_session, m_model, m_clock)
    , m_journal(m_folder.filePath(u"journal"_s))
    , m_creator(m_service, m_session, m_store, m_journal, m_model, m_clock)
{
    QObject::connect(&m_creator, &TokenCreator::found, &m_creator, [this](const Finding &finding) { meet(finding); });
    QObject::connect(&m_creator, &TokenCreator::noteDamaged, &m_creator, [this] { fail("a note was damaged"); });
    QObject::connect(&m_service, &TokenService::revokeNotConfirmed, &m_creator,
                     [this] { fail("a revoke was taken back"); });
}

void Client::fail(const char *what)
{
    ++m_tally.wrong;
    std::fprintf(stderr, "Wrong: %s\n", what);
}

bool Client::signIn()
{
    Await<void> done;
    m_session.signIn(u"alice@example.com"_s, Secret::take(u"correct horse battery"_s), false, done.context(),
                     done.callback());
    return done.wait(patience) && done.result();
}

void Client::refresh()
{
    Await<void> done;
    m_service.refresh(done.context(), done.callback());
    if (!done.wait(patience) || done.count() != 1) {
        fail("a refresh had no end, or two");
        return;
    }
    ++(done.result() ? m_tally.refreshed : m_tally.refreshFailed);
}

void Client::refreshAndLeave()
{
    Await<void> done;
    m_service.refresh(done.context(), done.callback());
    done.leave();
    if (!waitUntil([this] { return !m_service.isRefreshing(); }, patience) || done.count() != 0) {
        fail("a refresh told somebody who had left, or had no end");
    }
    ++m_tally.abandoned;
}

void Client::refreshTwiceAtOnce()
{
    Await<void> first;
    Await<void> second;
    m_service.refresh(first.context(), first.callback());
    m_service.refresh(second.context(), second.callback());
    for (Await<void> *done : {&first, &second}) {
        if (!done->wait(patience)) {
            fail("a refresh had no end");
            return;
        }
        ++(done->result() ? m_tally.refreshed : m_tally.refreshFailed);
    }
}

void Client::create(const QString &name)
{
    Await<NewSecret> created;
    m_creator.create(name, created.context(), created.callback());
    if (!created.wait(patience) || created.count() != 1) {
        fail("a create had no end, or two");
        return;
    }
    if (!created.result()) {
        // What is in doubt will be found by the next list.
        m_tally.refused += created.result().error().effect == ApiError::Effect::None ? 1 : 0;
        return;
    }
    const CreatedToken &token = created.result()->token;
    if (token.secret.isEmpty() || created.result()->notKept) {
        fail("a secret was not kept");
    }
    Await<void, StoreError> settled;
    m_creator.settle(token.id, settled.context(), settled.callback());
    if (!settled.wait(patience) || !settled.result()) {
        fail("a secret did not leave the keychain");
    }
    ++m_tally.confirmed;
    m_unwanted.insert(token.id);
    revoke(token.id);
}

/// As a person would: what is lost is revoked, what was not created is forgotten.
void Client::meet(const Finding &finding)
{
    switch (finding.kind) {
    case Finding::Kind::Lost:
        ++m_tally.lost;
        m_unwanted.insert(finding.id);
        break;
    case Finding::Kind::NotCreated:
        ++m_tally.notCreated;
        break;
    default:
        fail("a finding that can't be");
    }
    // Not from within the signal, as a dialog would not either.
    QMetaObject::invokeMethod(
        &m_creator, [this, key = finding.key] { m_creator.dismiss(key); }, Qt::QueuedConnection);
}

void Client::revoke(const QString &id)
{
    Await<void> revoked;
    m_service.revoke(id, revoked.context(), revoked.callback());
    if (!revoked.wait(patience) || revoked.count() != 1) {
        fail("a revoke had no end, or two");
        return;
    }
    const bool isGone = revoked.result() || revoked.result().error().kind == ApiError::Kind::NotFound;
    ++(isGone ? m_tally.revoked : m_tally.revokeFailed);
    if (isGone) {
        m_unwanted.remove(id);
    }
}

bool Client::tidy()
{
    if (!m_unwanted.isEmpty()) {
        revoke(*m_unwanted.constBegin());
    }
    m_store.forgetLog();
    return m_unwanted.isEmpty();
}

void Client::settle()
{
    m_network.clearConnectionCache();
    refresh();
}

QStringList Client::ids() const
{
    QStringList ids;
    for (const Token &token : m_model.tokens()) {
        ids.append(token.id);
    }
    ids.sort();
    return ids;
}

bool Client::isClean()
{
    const CreationJournal::Contents contents = m_journal.read();
    return contents.entries.isEmpty() && contents.damaged.isEmpty() && m_store.keys().isEmpty();
}
