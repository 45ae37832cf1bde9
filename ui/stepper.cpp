// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "stepper.h"

#include "iconlabel.h"
#include "icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView iconName(Stepper::State state)
{
    switch (state) {
    case Stepper::State::Done: return "check"_L1;
    case Stepper::State::Now: return "status-waiting"_L1;
    case Stepper::State::Later: return "step-later"_L1;
    }
    return "step-later"_L1;
}

QLabel *plain()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

Stepper::Stepper(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
}

QString Stepper::stateText(State state)
{
    switch (state) {
    case State::Done: return tr("Done");
    case State::Now: return tr("Now");
    case State::Later: return tr("Later");
    }
    return {};
}

void Stepper::addRow()
{
    constexpr int below = 8;
    auto *grid = static_cast<QGridLayout *>(layout());
    const int at = static_cast<int>(m_rows.size()) * 2;
    const Row row{.icon = new IconLabel(QIcon()), .title = plain(), .detail = plain()};
    row.detail->setContentsMargins(0, 0, 0, below);
    grid->addWidget(row.icon, at, 0, Qt::AlignTop);
    grid->addWidget(row.title, at, 1);
    grid->addWidget(row.detail, at + 1, 1);
    m_rows.append(row);
}

void Stepper::setSteps(const QList<Step> &steps)
{
    while (m_rows.size() < steps.size()) {
        addRow();
    }
    QStringList lines;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const Step step = steps.value(i);
        row.icon->setIcon(themedIcon(iconName(step.state)));
        row.icon->setAccessibleName(stateText(step.state));
        QFont font = row.title->font();
        font.setBold(step.state == State::Now);
        row.title->setFont(font);
        row.title->setText(step.title);
        row.detail->setText(step.detail);
        //: %1: done, now or later; %2: what; %3: when, or what it waits for
        row.title->setAccessibleName(tr("%1: %2. %3").arg(stateText(step.state), step.title, step.detail));
        lines.append(row.title->accessibleName());
    }
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

void Stepper::paintEvent(QPaintEvent *)
{
    constexpr float faint = 0.4F;
    constexpr int gap = 4;
    QPainter painter(this);
    QColor colour = palette().color(QPalette::WindowText);
    colour.setAlphaF(faint);
    painter.setPen(QPen(colour, 2));
    for (qsizetype i = 0; i + 1 < m_rows.size(); ++i) {
        const QRect from = m_rows.at(i).icon->geometry();
        const QRect to = m_rows.at(i + 1).icon->geometry();
        painter.drawLine(from.center().x(), from.bottom() + gap, from.center().x(), to.top() - gap);
    }
}
