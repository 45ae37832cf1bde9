// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "messagebar.h"

#include "iconlabel.h"
#include "icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView iconName(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Info: return "info"_L1;
    case Message::Severity::Warning: return "warning"_L1;
    case Message::Severity::Error: return "error"_L1;
    }
    return "info"_L1;
}

QLabel *plainLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(text);
    return label;
}

} // namespace

MessageBar::MessageBar(const Message &message, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(message.headline);
    setAccessibleDescription(message.detail);

    auto *row = new QHBoxLayout(this);
    auto *icon = new IconLabel(themedIcon(iconName(message.severity)));
    icon->setAccessibleName(message.severity == Message::Severity::Info ? tr("Note") : tr("Problem"));
    row->addWidget(icon, 0, Qt::AlignTop);
    addText(row, message);
    addActions(row, message);
}

void MessageBar::addText(QBoxLayout *row, const Message &message)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    m_headline = plainLabel(message.headline);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    column->addWidget(m_headline);
    if (!message.detail.isEmpty()) {
        column->addWidget(plainLabel(message.detail));
    }
    row->addLayout(column, 1);
}

void MessageBar::addActions(QBoxLayout *row, const Message &message)
{
    for (const Message::Action &action : message.actions) {
        auto *button = new QPushButton(action.text);
        button->setAccessibleName(action.text);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            Q_EMIT done();
            run();
        });
        row->addWidget(button, 0, Qt::AlignVCenter);
    }
    auto *close = new QToolButton;
    close->setIcon(themedIcon("close"_L1));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, [this, closed = message.closed] {
        Q_EMIT done();
        if (closed) {
            closed();
        }
    });
    row->addWidget(close, 0, Qt::AlignVCenter);
}

void MessageBar::focusFirstAction()
{
    if (auto *first = findChild<QPushButton *>()) {
        first->setDefault(true);
        first->setFocus();
    }
}

void MessageBar::setHeadline(const QString &headline)
{
    setAccessibleName(headline);
    m_headline->setText(headline);
    m_headline->setAccessibleName(headline);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    // A hint of the highlight over the window's own colour: it stands out in every palette.
    constexpr float fill = 0.14F;
    constexpr float edge = 0.6F;
    QPainter painter(this);
    QColor tint = palette().color(QPalette::Highlight);
    tint.setAlphaF(fill);
    painter.fillRect(rect(), tint);
    tint.setAlphaF(edge);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tint);
}

MessageStack::MessageStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_more(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_more);
    m_more->setContentsMargins(12, 4, 12, 4);
    hide();
}

void MessageStack::post(Topic topic, const Message &message, const QString &which)
{
    clear(topic, which);
    auto *bar = new MessageBar(message);
    connect(bar, &MessageBar::done, this, [this, topic, which] { clear(topic, which); });
    m_bars.insert({topic, which}, bar);
    m_layout->addWidget(bar);
    arrange();
    if (message.focusFirst) {
        bar->focusFirstAction();
    }
    QAccessibleEvent alert(bar, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStack::setHeadline(Topic topic, const QString &which, const QString &headline)
{
    if (MessageBar *bar = m_bars.value({topic, which})) {
        bar->setHeadline(headline);
    }
}

void MessageStack::clear(Topic topic, const QString &which)
{
    if (MessageBar *bar = m_bars.take({topic, which})) {
        // It may be the sender of the signal that brought us here.
        bar->hide();
        m_layout->removeWidget(bar);
        bar->deleteLater();
    }
    arrange();
}

void MessageStack::arrange()
{
    constexpr int mostShown = 3;
    int bars = 0;
    // The label is the first item; the newest bar is the last.
    for (int i = m_layout->count() - 1; i > 0; --i) {
        m_layout->itemAt(i)->widget()->setVisible(bars++ < mostShown);
    }
    m_more->setVisible(bars > mostShown);
    m_more->setText(tr("%n more message(s)", nullptr, bars - mostShown));
    m_more->setAccessibleName(m_more->text());
    setVisible(bars > 0);
}

void MessageStack::clearAccount()
{
    const auto keys = m_bars.keys();
    for (const auto &[topic, which] : keys) {
        if (topic != Topic::Settings) {
            clear(topic, which);
        }
    }
}
