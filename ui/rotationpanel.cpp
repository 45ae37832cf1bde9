// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rotationpanel.h"

#include "base/clock.h"
#include "base/relativetime.h"
#include "quietcombo.h"
#include "rotationtext.h"
#include "selectabletext.h"
#include "tokens/rotator.h"
#include "tokens/tokenmodel.h"

#include <QAction>
#include <QLabel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Stage = RotationStage;
using State = Stepper::State;

namespace {

void setText(QLabel *label, const QString &text)
{
    if (label->text() != text) { // What the person has selected in it stays selected.
        label->setText(text);
        label->setAccessibleName(text);
    }
}

} // namespace

RotationPanel::RotationPanel(Rotator &rotator, const TokenModel &model, const Clock &clock, const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_rotator(rotator)
    , m_model(model)
    , m_clock(clock)
    , m_soon(new QTimer(this))
    , m_pair(new SelectableText)
    , m_steps(new Stepper)
    , m_next(new SelectableText)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QFont bold = m_pair->font();
    bold.setBold(true);
    m_pair->setFont(bold);
    m_steps->setAccessibleName(tr("Stages of the rotation"));
    column->addWidget(m_pair);
    column->addWidget(m_steps);
    column->addWidget(m_next);
    column->addWidget(makeWindowChoice());
    for (QAction *action : actions) {
        addButton(action);
    }
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &RotationPanel::update);
    connect(&rotator, &Rotator::changed, m_soon, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, m_soon, qOverload<>(&QTimer::start));
    update();
}

QWidget *RotationPanel::makeWindowChoice()
{
    m_windowRow = new QWidget;
    m_window = new QuietCombo;
    for (const std::chrono::hours window : Rotation::windows) {
        m_window->addItem(RotationText::window(window), QVariant::fromValue(window));
    }
    auto *label = new QLabel(tr("Silent after", "the old token, without a use for so long: 7 days"));
    label->setMargin(2);
    label->setBuddy(m_window);
    m_window->setAccessibleName(label->text());
    auto *row = new QHBoxLayout(m_windowRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_window, 1);
    connect(m_window, &QComboBox::activated, this, [this] {
        if (const Rotation *rotation = m_rotator.of(m_id)) {
            m_rotator.setWindow(QString(rotation->key), m_window->currentData().value<std::chrono::hours>());
        }
    });
    return m_windowRow;
}

void RotationPanel::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto follow = [=] {
        button->setAccessibleName(action->iconText());
        button->setVisible(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    follow();
    layout()->addWidget(button);
}

void RotationPanel::showToken(const QString &id)
{
    m_id = id;
    update();
}

void RotationPanel::update()
{
    const Rotation *rotation = m_rotator.of(m_id);
    setVisible(rotation);
    if (!rotation) {
        return;
    }
    setText(m_pair, rotation->predecessor != m_id      ? tr("Rotation: takes the place of “%1”.").arg(rotation->predecessorName)
                    : rotation->successor.isEmpty() ? tr("Rotation: “%1” is to take its place.").arg(rotation->successorName)
                                                    : tr("Rotation: “%1” takes its place.").arg(rotation->successorName));
    m_steps->setSteps(steps(*rotation));
    setText(m_next, next(*rotation));
    m_windowRow->setVisible(rotation->isOpen());
    const QVariant window = QVariant::fromValue(rotation->window);
    if (m_window->findData(window) < 0) {
        m_window->addItem(RotationText::window(rotation->window), window);
    }
    m_window->setCurrentIndex(m_window->findData(window));
}

QList<Stepper::Step> RotationPanel::steps(const Rotation &rotation) const
{
    const Stage now = m_rotator.stage(rotation);
    const bool isSilent = now == Stage::Silent || (now == Stage::Replaced && rotation.silentSince);
    struct Known
    {
        QString title;
        bool isDone;
        QString detail;
    };
    const Known all[] = {
        {tr("Successor created"), !rotation.successor.isEmpty(), createdDetail(rotation)},
        {tr("Secret saved"), rotation.savedAt || rotation.firstUseAt, savedDetail(rotation)},
        {tr("Successor in use"), rotation.firstUseAt.has_value(), usedDetail(rotation)},
        {tr("Predecessor silent"), isSilent, silentDetail(rotation)},
        {tr("Predecessor revoked"), now == Stage::Replaced, now == Stage::Replaced ? ago(*rotation.endedAt) : tr("When you say so")},
    };
    QList<Stepper::Step> steps;
    bool isNext = true; // The first that is not done is the one that is waited for.
    for (const Known &each : all) {
        const bool isSkipped = !each.isDone && now == Stage::Replaced;
        const State state = each.isDone ? State::Done : isNext && !isSkipped ? State::Now : State::Later;
        isNext = isNext && each.isDone;
        const QString detail = isSkipped ? tr("Not seen before the end") : state == State::Later ? tr("Not yet") : each.detail;
        steps.append({.state = state, .title = each.title, .detail = detail});
    }
    return steps;
}

QString RotationPanel::createdDetail(const Rotation &rotation) const
{
    return rotation.createdAt ? ago(*rotation.createdAt) : tr("Not known yet: the answer was lost");
}

QString RotationPanel::savedDetail(const Rotation &rotation) const
{
    if (rotation.savedAt) {
        return ago(*rotation.savedAt);
    }
    if (rotation.firstUseAt) {
        return tr("Not confirmed here, yet it is in use");
    }
    return m_model.isUnsaved(rotation.successor) ? tr("Its secret waits for you in the keychain") : tr("Not confirmed here");
}

QString RotationPanel::usedDetail(const Rotation &rotation) const
{
    return rotation.firstUseAt ? ago(*rotation.firstUseAt) : tr("The server has not seen it used");
}

QString RotationPanel::silentDetail(const Rotation &rotation) const
{
    if (rotation.silentSince) {
        return tr("No use seen since %1", "%1: a date and time").arg(RotationText::moment(*rotation.silentSince));
    }
    const auto from = silentFrom(rotation);
    if (!from) {
        return {};
    }
    // Only a list can tell, and the latest one was too early.
    const bool isDue = *from <= m_clock.now();
    const QString when = isDue ? tr("If the next list shows no use of it") : tr("If it is not used until %1", "%1: a date and time").arg(RotationText::moment(*from));
    return rotation.wokeAt ? tr("Used again %1. %2", "%1: 3 minutes ago; %2: when it counts as silent").arg(RelativeTime::ago(*rotation.wokeAt, m_clock.now()), when) : when;
}

QString RotationPanel::next(const Rotation &rotation) const
{
    QStringList sentences;
    switch (m_rotator.stage(rotation)) {
    case Stage::Asked: sentences.append(tr("Whether the successor was created is not known yet. Refresh the list.")); break;
    case Stage::Created: sentences.append(tr("Save the successor's secret, and say so.")); break;
    case Stage::Saved: sentences.append(tr("Put the new secret wherever the old one is used.")); break;
    case Stage::InUse:
        sentences.append(tr("Uses are told by the server's own times, so those while this program was closed count."));
        break;
    case Stage::Silent:
        sentences.append(tr("The server has seen no use of the old token for %1. Revoke it when you are sure.", "%1: 7 days").arg(RotationText::window(rotation.window)));
        sentences.append(RotationText::unseen(rotation.window));
        break;
    case Stage::Replaced: sentences.append(tr("The rotation is complete.")); break;
    }
    if (rotation.isOpen() && m_rotator.looksByToken()) {
        sentences.append(RotationText::lookIsUse());
    }
    return sentences.join(u'\n');
}

QString RotationPanel::ago(const QDateTime &time) const
{
    return tr("%1, %2", "%1: 3 minutes ago; %2: the date and time").arg(RelativeTime::ago(time, m_clock.now()), RotationText::moment(time));
}
