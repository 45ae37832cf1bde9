// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QList>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;

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
    bool focusFirst = false; ///< The first action is what Enter means.
    std::function<void()> closed = {}; ///< Runs where the person closed it without taking an action.
};

/// One message, inline. Plain text: nothing that a server says becomes markup.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(const Message &message, QWidget *parent = nullptr);

    void focusFirstAction();
    /// Other words for the same thing.
    void setHeadline(const QString &headline);

Q_SIGNALS:
    /// The person took an action or closed it.
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addText(QBoxLayout *row, const Message &message);
    void addActions(QBoxLayout *row, const Message &message);

    QLabel *m_headline = nullptr;
};

/// The messages of a window, one for each topic: a newer one takes the place of an older one. The newest are
/// shown; the others are counted, and come forward as those are closed.
class MessageStack final : public QWidget
{
    Q_OBJECT

public:
    enum class Topic { Settings, Session, Account, Keychain, List, Create, Revoke, Finding, Awake, Rotation, Export };

    explicit MessageStack(QWidget *parent = nullptr);

    /// `which`: tells messages of one topic apart.
    void post(Topic topic, const Message &message, const QString &which = {});
    /// Rewords a message, if it is still there, without announcing it anew.
    void setHeadline(Topic topic, const QString &which, const QString &headline);
    void clear(Topic topic, const QString &which = {});
    /// All that is about an account; what is about the program stays.
    void clearAccount();

private:
    void arrange();

    QBoxLayout *m_layout;
    QLabel *m_more;
    QMap<QPair<Topic, QString>, MessageBar *> m_bars;
};
