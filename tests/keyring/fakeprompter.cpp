// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "fakeprompter.h"

#include <QDBusMessage>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const QString prompterName = u"org.gnome.keyring.SystemPrompter"_s;
const QString prompterPath = u"/org/gnome/keyring/Prompter"_s;

} // namespace

FakePrompter::FakePrompter(QDBusConnection bus)
    : m_bus(std::move(bus))
{
    m_ready = m_bus.registerObject(prompterPath, this, QDBusConnection::ExportAllSlots)
        && m_bus.registerService(prompterName);
}

FakePrompter::~FakePrompter()
{
    m_bus.unregisterService(prompterName);
    m_bus.unregisterObject(prompterPath);
}

void FakePrompter::dismiss()
{
    if (const auto open = std::exchange(m_open, std::nullopt)) {
        ready(*open, u"no"_s);
    }
}

void FakePrompter::BeginPrompting(const QDBusObjectPath &callback)
{
    ready(caller(callback), {});
}

void FakePrompter::PerformPrompt(const QDBusObjectPath &callback, const QString &, const QVariantMap &, const QString &)
{
    ++m_asked;
    m_open = caller(callback);
    if (m_person == Person::Dismisses) {
        dismiss();
    }
}

void FakePrompter::StopPrompting(const QDBusObjectPath &callback)
{
    m_open.reset();
    call(caller(callback), u"PromptDone"_s, {});
}

FakePrompter::Caller FakePrompter::caller(const QDBusObjectPath &callback) const
{
    return {message().service(), callback.path()};
}

void FakePrompter::ready(const Caller &caller, const QString &reply)
{
    // The last argument would carry a typed password. Its head alone is what gcr asks of an answer without one.
    call(caller, u"PromptReady"_s, {reply, QVariantMap(), u"[sx-aes-1]\n"_s});
}

void FakePrompter::call(const Caller &caller, const QString &method, const QVariantList &arguments)
{
    // From the event loop, so that the reply to the call under way is sent first, as the real prompter does.
    QMetaObject::invokeMethod(
        this,
        [=, this] {
            auto message = QDBusMessage::createMethodCall(caller.service, caller.path,
                                                          u"org.gnome.keyring.internal.Prompter.Callback"_s, method);
            message.setArguments(arguments);
            m_bus.send(message);
        },
        Qt::QueuedConnection);
}
