// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QBoxLayout;

/// Something that the person should know, and what can be done about it on the spot.
struct Message
{
    enum class Severity { Info, Warning, Error };

    struct Action
    {
        QString text;
        std::function<void()> run;
    };

    Severity severity = Severity::Info;
    QString headline = {};
    QString detail = {};
    QList<Action> actions = {};
    std::function<void()> closed = {}; ///< Runs where the person closed it without taking an action.
};

/// One message, inline. Plain text: nothing that a server says becomes markup.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const Message &message, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person took an action or closed it.
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addText(QBoxLayout *row, const Message &message);
    void addActions(QBoxLayout *row, const Message &message);
};

/// The messages of a window, one for each topic: a newer one takes the place of an older one.
class MessageStack final : public QWidget
{
    Q_OBJECT

public:
    enum class Topic { Session, Keychain, List, Create, Revoke };

    explicit MessageStack(QWidget *parent = nullptr);

    void post(Topic topic, const Message &message);
    void clear(Topic topic);
    void clearAll();

private:
    QBoxLayout *m_layout;
    QHash<Topic, MessageBar *> m_bars;
};
