// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "timeline.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int room = 2; // Around it, for the focus frame.
constexpr int stripHeight = 24;
constexpr int gap = 2; // Between the strip and the words below it.

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void Timeline::setUses(const QList<QDateTime> &uses, const std::optional<QDateTime> &seenSince, const QDateTime &now)
{
    m_today = now.toLocalTime().date();
    m_uses.clear();
    for (const QDateTime &use : uses) {
        const QDateTime local = use.toLocalTime();
        const qint64 daysAgo = local.date().daysTo(m_today);
        if (daysAgo >= 0 && daysAgo < dayCount) {
            m_uses[static_cast<int>(daysAgo)].append(local.time());
        }
    }
    for (QList<QTime> &times : m_uses) {
        std::sort(times.begin(), times.end());
    }
    m_seenFor.reset();
    if (seenSince) {
        const qint64 days = seenSince->toLocalTime().date().daysTo(m_today);
        m_seenFor = static_cast<int>(std::clamp<qint64>(days, 0, dayCount));
    }
    if (!m_uses.contains(m_current)) {
        m_current = -1;
    }
    setAccessibleName(summary());
    setAccessibleDescription(m_current < 0 ? QString() : textOf(m_current));
    updateGeometry();
    update();
}

QString Timeline::summary() const
{
    if (m_uses.isEmpty()) {
        return tr("The last 90 days: no use was seen.");
    }
    constexpr int most = 10;
    const QLocale locale;
    QStringList days;
    for (auto day = m_uses.cbegin(); day != m_uses.cend() && days.size() < most; ++day) {
        days.append(locale.toString(dateOf(day.key()), QLocale::ShortFormat));
    }
    const auto count = static_cast<int>(m_uses.size());
    return count > most ? tr("The last 90 days: uses were seen on %n day(s), the latest: %1.", nullptr, count).arg(locale.createSeparatedList(days))
                        : tr("The last 90 days: uses were seen on %n day(s): %1.", nullptr, count).arg(locale.createSeparatedList(days));
}

QString Timeline::textOf(int daysAgo) const
{
    constexpr qsizetype most = 6;
    const QLocale locale;
    const QString date = locale.toString(dateOf(daysAgo), QLocale::LongFormat);
    const QList<QTime> times = m_uses.value(daysAgo);
    if (times.isEmpty()) {
        const bool wasKnown = m_seenFor && daysAgo <= *m_seenFor;
        return wasKnown ? tr("%1: no use was seen.", "%1: a date").arg(date)
                        : tr("%1: this program had not seen the token yet.", "%1: a date").arg(date);
    }
    QStringList words;
    for (const QTime &time : times.mid(std::max<qsizetype>(0, times.size() - most))) {
        words.append(locale.toString(time, u"HH:mm"_s));
    }
    const auto count = static_cast<int>(times.size());
    return times.size() > most ? tr("%1: %n use(s) seen, the latest: %2.", "%1: a date; %2: times of day", count).arg(date, locale.createSeparatedList(words))
                               : tr("%1: %n use(s) seen: %2.", "%1: a date; %2: times of day", count).arg(date, locale.createSeparatedList(words));
}

QRectF Timeline::strip() const
{
    return QRectF(rect()).adjusted(room, room, -room, 0).adjusted(0, 0, 0, room + stripHeight - height());
}

/// On whole pixels of the screen, whatever its scale: a mark of a few pixels would be a blur else.
QRectF Timeline::areaOf(int daysAgo) const
{
    const QRectF whole = strip();
    const qreal scale = devicePixelRatioF();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int place = isMirrored ? daysAgo : dayCount - 1 - daysAgo;
    const auto edge = [&](int day) { return std::round((whole.left() + whole.width() * day / dayCount) * scale) / scale; };
    return {QPointF(edge(place), whole.top()), QPointF(edge(place + 1), whole.bottom())};
}

int Timeline::dayAt(const QPointF &position) const
{
    for (int day = 0; day < dayCount && strip().contains(position); ++day) {
        if (areaOf(day).contains(position)) {
            return day;
        }
    }
    return -1;
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (hasFocus()) { // Below the marks: some styles fill the frame.
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.state |= QStyle::State_KeyboardFocusChange; // The arrow keys work here.
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
    paintLine(painter);
    paintMarks(painter);
    paintEnds(painter);
}

/// The ground: a line for the days on which the program knew the token, a thinner one before, and a tick each week.
void Timeline::paintLine(QPainter &painter) const
{
    constexpr int daysPerWeek = 7;
    QColor quiet = palette().color(QPalette::WindowText);
    constexpr float tint = 0.45F;
    quiet.setAlphaF(tint);
    const qreal pixel = 1 / devicePixelRatioF();
    for (int day = 0; day < dayCount; ++day) {
        const QRectF area = areaOf(day);
        const bool wasKnown = m_seenFor && day <= *m_seenFor;
        const qreal height = wasKnown ? 3 : pixel;
        painter.fillRect(QRectF(area.left(), area.bottom() - height, area.width(), height), quiet);
        if (day % daysPerWeek == 0) {
            painter.fillRect(QRectF(area.center().x(), area.bottom() - 6, pixel, 6), quiet);
        }
    }
}

void Timeline::paintMarks(QPainter &painter) const
{
    const QColor mark = palette().color(QPalette::WindowText);
    constexpr qreal least = 3; // Below this a mark is not seen.
    for (auto day = m_uses.cbegin(); day != m_uses.cend(); ++day) {
        QRectF area = areaOf(day.key());
        if (area.width() > 2 * least) {
            area.adjust(0, 0, -1, 0); // Days that follow each other stay apart where there is room.
        }
        const bool isCurrent = hasFocus() && day.key() == m_current;
        painter.fillRect(area.adjusted(0, isCurrent ? 0 : 4, 0, 0), isCurrent ? palette().color(QPalette::Highlight) : mark);
    }
}

void Timeline::paintEnds(QPainter &painter) const
{
    const QRectF whole = strip();
    const QRectF words(whole.left(), whole.bottom() + gap, whole.width(), fontMetrics().height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, tr("90 days ago"));
    painter.drawText(words, Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine, tr("Today"));
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int day = dayAt(help->pos());
        if (day < 0) {
            QToolTip::hideText();
            event->ignore();
        } else {
            QToolTip::showText(help->globalPos(), textOf(day), this, areaOf(day).toAlignedRect());
        }
        return true;
    }
    return QWidget::event(event);
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        go((event->key() == Qt::Key_Right) != isMirrored);
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// To the next day with a use; from nowhere, to the latest.
void Timeline::go(bool later)
{
    if (m_uses.isEmpty()) {
        return;
    }
    if (m_current < 0) {
        m_current = m_uses.firstKey();
    } else if (later) {
        const auto day = m_uses.constFind(m_current);
        m_current = day == m_uses.cbegin() ? m_current : std::prev(day).key();
    } else {
        const auto day = std::next(m_uses.constFind(m_current));
        m_current = day == m_uses.cend() ? m_current : day.key();
    }
    update();
    setAccessibleDescription(textOf(m_current));
    QToolTip::showText(mapToGlobal(areaOf(m_current).bottomLeft().toPoint()), textOf(m_current), this);
    QAccessibleEvent alert(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&alert);
}

void Timeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_current = -1;
    setAccessibleDescription({});
    QToolTip::hideText();
    update();
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

QSize Timeline::sizeHint() const
{
    return {dayCount * 3 + 2 * room, stripHeight + 3 * room + gap + fontMetrics().height()};
}

QSize Timeline::minimumSizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(tr("90 days ago")) + fontMetrics().horizontalAdvance(tr("Today")) + fontMetrics().averageCharWidth() * 2;
    return {std::max(words, dayCount) + 2 * room, sizeHint().height()};
}
