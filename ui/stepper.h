// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QWidget>

class IconLabel;
class QLabel;

/// Steps, one below the other with a line between them. How far they are is told by an icon and in words.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Done, Now, Later };

    struct Step
    {
        State state = State::Later;
        QString title;
        QString detail;
    };

    explicit Stepper(QWidget *parent = nullptr);

    void setSteps(const QList<Step> &steps);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        IconLabel *icon = nullptr;
        QLabel *title = nullptr;
        QLabel *detail = nullptr;
    };

    void addRow();
    static QString stateText(State state);

    QList<Row> m_rows;
};
