// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "sessionnotices.h"

#include "account/session.h"
#include "base/clock.h"
#include "base/relativetime.h"
#include "messagebar.h"
#include "notifier.h"

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

namespace {

const auto topic = u"session-end"_s;

} // namespace

SessionNotices::SessionNotices(const Session &session, const Clock &clock, MessageStack &messages, Notifier &notifier, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_messages(messages)
    , m_notifier(notifier)
    , m_watch(session, clock)
{
    connect(&m_watch, &SessionWatch::endChanged, this, &SessionNotices::tell);
}

void SessionNotices::look()
{
    m_watch.look();
    if (m_watch.end() != SessionWatch::End::Far) {
        m_messages.setHeadline(Topic::Session, topic, headline()); // "In 3 hours" is "in 2 hours" by now.
    }
}

void SessionNotices::tell(SessionWatch::End end)
{
    if (end == SessionWatch::End::Far) {
        clear();
        return;
    }
    const QString detail = tr("Sign in again with the same account, and the list and all that you are doing stays.");
    m_messages.post(Topic::Session, {
        .severity = Message::Severity::Warning,
        .headline = headline(),
        .detail = detail,
        .actions = {{tr("Sign in again"), [this] { Q_EMIT signInRequested(); }}},
    }, topic);
    m_notifier.send(topic, headline(), detail);
}

void SessionNotices::clear()
{
    m_messages.clear(Topic::Session, topic);
    m_notifier.withdraw(topic);
}

QString SessionNotices::headline() const
{
    const Account &account = m_session.account();
    const QString name = account.address.isEmpty() ? account.subject : account.address;
    if (m_watch.end() == SessionWatch::End::Past) {
        return tr("The session of %1 has ended.").arg(name);
    }
    return tr("The session of %1 ends %2.", "%2: in 3 hours").arg(name, RelativeTime::until(*m_session.endsAt(), m_clock.now()));
}
