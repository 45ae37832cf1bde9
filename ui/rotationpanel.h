// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "stepper.h"
#include "tokens/rotation.h"

#include <QWidget>

class Clock;
class QAction;
class QComboBox;
class QLabel;
class QTimer;
class Rotator;
class SelectableText;
class TokenModel;

/// How far the rotation of the selected token is, in the details: its stages with their times, and what is next.
class RotationPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Everything is borrowed. `actions`: what can be done with the rotation of the selected token.
    RotationPanel(Rotator &rotator, const TokenModel &model, const Clock &clock, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Hidden where the token is in no rotation.
    void showToken(const QString &id);

private:
    QWidget *makeWindowChoice();
    void addButton(QAction *action);
    void update();
    QList<Stepper::Step> steps(const Rotation &rotation) const;
    QString createdDetail(const Rotation &rotation) const;
    QString savedDetail(const Rotation &rotation) const;
    QString usedDetail(const Rotation &rotation) const;
    QString silentDetail(const Rotation &rotation) const;
    QString next(const Rotation &rotation) const;
    QString ago(const QDateTime &time) const;

    Rotator &m_rotator;
    const TokenModel &m_model;
    const Clock &m_clock;
    QString m_id;
    QTimer *m_soon; ///< Many rows change at once, and are shown once.
    SelectableText *m_pair = nullptr;
    Stepper *m_steps = nullptr;
    SelectableText *m_next = nullptr;
    QWidget *m_windowRow = nullptr;
    QComboBox *m_window = nullptr;
};
