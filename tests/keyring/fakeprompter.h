// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

#include <optional>

/// Stands where the desktop's password prompt stands on the bus (gcr's org.gnome.keyring.SystemPrompter),
/// and is either dismissed at once, as with Esc, or left unanswered.
class FakePrompter final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    enum class Person { Dismisses, Ignores };

    explicit FakePrompter(QDBusConnection bus);
    ~FakePrompter() override;

    /// Whether the place on the bus could be had.
    bool isReady() const { return m_ready; }
    void setPerson(Person person) { m_person = person; }
    /// How many questions were put to the person.
    int asked() const { return m_asked; }
    bool isWaiting() const { return m_open.has_value(); }
    /// Dismisses the question that was left unanswered.
    void dismiss();

public Q_SLOTS:
    // The names are the protocol's.
    void BeginPrompting(const QDBusObjectPath &callback);
    void PerformPrompt(const QDBusObjectPath &callback, const QString &type, const QVariantMap &properties,
                       const QString &exchange);
    void StopPrompting(const QDBusObjectPath &callback);

private:
    struct Caller
    {
        QString service;
        QString path;
    };

    Caller caller(const QDBusObjectPath &callback) const;
    void ready(const Caller &caller, const QString &reply);
    void call(const Caller &caller, const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    bool m_ready = false;
    Person m_person = Person::Dismisses;
    int m_asked = 0;
    std::optional<Caller> m_open;
};
