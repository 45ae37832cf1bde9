// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "reviewrow.h"

#include "base/clock.h"
#include "base/relativetime.h"
#include "iconlabel.h"
#include "icons.h"
#include "tokens/revoker.h"
#include "tokens/tokenmodel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using Reason = ReviewEntry::Reason;

namespace {

QLatin1StringView iconOf(Reason reason)
{
    switch (reason) {
    case Reason::Unsaved: return "key"_L1;
    case Reason::OpenRotation:
    case Reason::Overdue: return "rotate"_L1;
    case Reason::Idle:
    case Reason::NeverUsed: return "status-waiting"_L1;
    case Reason::SameName: return "copy"_L1;
    }
    return {};
}

int daysBetween(const QDateTime &from, const QDateTime &to)
{
    constexpr qint64 secondsPerDay = 24LL * 60 * 60;
    return static_cast<int>(from.secsTo(to) / secondsPerDay);
}

QLabel *makeLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReviewRow::ReviewRow(const ReviewEntry &entry, const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_entry(entry)
    , m_icon(new IconLabel(themedIcon(iconOf(entry.reason))))
    , m_name(makeLabel())
    , m_why(makeLabel())
    , m_state(makeLabel())
{
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_settle = addButton(buttons, &ReviewRow::settleRequested);
    m_undo = addButton(buttons, &ReviewRow::undoRequested);
    m_keep = addButton(buttons, &ReviewRow::keepRequested);
    buttons->addWidget(m_state, 1);
    buttons->addStretch(0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_name);
    texts->addWidget(m_why);
    texts->addSpacing(4);
    texts->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    m_undo->setText(tr("Undo"));
    m_keep->setText(tr("Keep, ask again in %n day(s)", nullptr, ReviewKeep::days));
    setEntry(entry);
}

QPushButton *ReviewRow::addButton(QLayout *row, void (ReviewRow::*signal)())
{
    auto *button = new QPushButton;
    button->setAutoDefault(true); // Enter presses it, as in a dialog.
    connect(button, &QPushButton::clicked, this, signal);
    row->addWidget(button);
    return button;
}

void ReviewRow::setEntry(const ReviewEntry &entry)
{
    m_entry = entry;
    m_name->setText(entry.name);
    m_settle->setText(settleText());
    for (QPushButton *button : {m_settle, m_undo, m_keep}) {
        button->setAccessibleName(tr("%1: %2", "%1: a token's name; %2: what a button does").arg(entry.name, button->text()));
    }
    updateTexts();
}

void ReviewRow::setActionsEnabled(bool enabled)
{
    m_isEnabled = enabled;
    for (QPushButton *button : {m_settle, m_undo, m_keep}) {
        button->setEnabled(enabled);
    }
}

QString ReviewRow::settleText() const
{
    switch (m_entry.reason) {
    case Reason::Unsaved: return tr("Open secret…");
    case Reason::OpenRotation: return tr("Go to the rotation");
    case Reason::Overdue: return tr("Rotate…");
    case Reason::Idle:
    case Reason::NeverUsed: return tr("Revoke…");
    case Reason::SameName: return tr("Revoke the others…");
    }
    return {};
}

QString ReviewRow::why() const
{
    const QDateTime now = m_parts.clock.now();
    const int days = m_entry.since ? daysBetween(*m_entry.since, now) : 0;
    switch (m_entry.reason) {
    case Reason::Unsaved: return tr("Its secret is in the keychain, and you have not said yet that you saved it. Created %1.", "%1: 3 days ago").arg(RelativeTime::ago(*m_entry.since, now));
    case Reason::OpenRotation: {
        const Token *successor = m_entry.ids.size() > 1 ? m_parts.model.find(m_entry.ids.at(1)) : nullptr;
        return successor ? tr("“%1” is to replace it, and the rotation is not over.").arg(successor->name) : tr("It is to be replaced, and the rotation is not over.");
    }
    case Reason::Overdue: return tr("It is %n day(s) old, more than your rule for rotating allows.", nullptr, days);
    case Reason::Idle: return tr("Not used for %n day(s), as far as the server wrote down. The last use: %1.", nullptr, days).arg(QLocale().toString(m_entry.since->toLocalTime().date(), QLocale::LongFormat));
    case Reason::NeverUsed: return tr("Created %n day(s) ago, and never used as far as the server wrote down.", nullptr, days);
    case Reason::SameName: return whyOneName();
    }
    return {};
}

QString ReviewRow::whyOneName() const
{
    const auto count = static_cast<int>(m_entry.ids.size());
    const QDateTime now = m_parts.clock.now();
    return m_entry.since ? tr("%n active token(s) are called this. The one that was used last, %1, would stay.", "%1: 3 days ago", count).arg(RelativeTime::ago(*m_entry.since, now))
                         : tr("%n active token(s) are called this, and none was ever used. The newest would stay.", nullptr, count);
}

void ReviewRow::updateTexts()
{
    m_why->setText(why());
    QString state;
    bool canBeUndone = false;
    for (const QString &id : std::as_const(m_entry.ids)) {
        const Token *token = m_parts.model.find(id);
        if (token && m_parts.revoker.stage(id) != RevokeStage::None && m_entry.reason != Reason::OpenRotation) {
            state = m_parts.model.statusText(*token);
            canBeUndone = canBeUndone || ::canBeUndone(m_parts.revoker.stage(id));
        }
    }
    const bool isUnderWay = std::any_of(m_entry.ids.begin(), m_entry.ids.end(), [this](const QString &id) { return ::isUnderWay(m_parts.revoker.stage(id)); });
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    m_settle->setVisible(!isUnderWay);
    m_keep->setVisible(!isUnderWay);
    m_undo->setVisible(canBeUndone);
    if (hadFocus && !isAncestorOf(window()->focusWidget())) {
        setFocus(); // The button that had it is gone.
    }
    setAccessibleName(state.isEmpty() ? tr("%1. %2", "%1: a token's name; %2: why it is listed").arg(m_entry.name, m_why->text())
                                      : tr("%1. %2. %3", "%1: a token's name; %2: what becomes of it; %3: why it is listed").arg(m_entry.name, state, m_why->text()));
}

/// Here, since the page's scroller would take the keys for itself.
void ReviewRow::keyPressEvent(QKeyEvent *event)
{
    constexpr int asFarAsItGoes = std::numeric_limits<int>::max() / 2;
    switch (event->key()) {
    case Qt::Key_Down: Q_EMIT moveRequested(1); break;
    case Qt::Key_Up: Q_EMIT moveRequested(-1); break;
    case Qt::Key_Home: Q_EMIT moveRequested(-asFarAsItGoes); break;
    case Qt::Key_End: Q_EMIT moveRequested(asFarAsItGoes); break;
    default: QWidget::keyPressEvent(event); break;
    }
}

void ReviewRow::paintEvent(QPaintEvent *)
{
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.state |= QStyle::State_KeyboardFocusChange; // The arrow keys move it, too.
        option.backgroundColor = palette().color(QPalette::Window);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void ReviewRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A row takes its labels for one line of the font's own height, and a script of a taller one would be cut off.
    m_why->setMinimumHeight(m_why->heightForWidth(m_why->width()));
}

void ReviewRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    QWidget::update();
}

void ReviewRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QWidget::update();
}
