// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/preferences.h"

#include <QComboBox>
#include <QList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QFormLayout;
class QLabel;
class QSpinBox;

/// A page of controls, each for one preference: it shows what holds, whoever chose that, and writes at once what is
/// chosen here.
class PreferenceForm : public QWidget
{
    Q_OBJECT

public:
    /// `preferences` is borrowed.
    explicit PreferenceForm(PreferenceStore &preferences, QWidget *parent = nullptr);

    /// One of some values. What holds and is none of them gets an item of its own.
    template <typename Value>
    QComboBox *addChoice(const QString &label, Value Preferences::*field, const QList<Value> &values, const std::function<QString(const Value &)> &text);
    QCheckBox *addSwitch(const QString &text, bool Preferences::*field);
    /// `text`: what stands behind the number, by the number.
    QSpinBox *addNumber(const QString &label, int least, int most, const std::function<int(const Preferences &)> &get,
                        const std::function<void(Preferences &, int)> &set, const std::function<QString(int)> &text);
    /// Explains the control above it.
    void addHint(QWidget *control, const QString &text);

protected:
    PreferenceStore &store() const { return m_store; }
    QFormLayout *form() const { return m_form; }
    void addControl(const QString &label, QWidget *control);
    /// `show` runs now, and whenever the preferences change.
    void follow(std::function<void(const Preferences &)> show);
    template <typename Value>
    void choose(Value Preferences::*field, const Value &value);

private:
    PreferenceStore &m_store;
    QFormLayout *m_form;
};

template <typename Value>
void PreferenceForm::choose(Value Preferences::*field, const Value &value)
{
    Preferences chosen = m_store.get();
    chosen.*field = value;
    m_store.set(chosen);
}

template <typename Value>
QComboBox *PreferenceForm::addChoice(const QString &label, Value Preferences::*field, const QList<Value> &values,
                                     const std::function<QString(const Value &)> &text)
{
    auto *box = new QComboBox;
    for (const Value &value : values) {
        box->addItem(text(value), QVariant::fromValue(value));
    }
    addControl(label, box);
    connect(box, &QComboBox::activated, this, [=, this] { choose(field, box->currentData().template value<Value>()); });
    follow([=](const Preferences &now) {
        const QVariant value = QVariant::fromValue(now.*field);
        if (box->findData(value) < 0) {
            box->addItem(text(now.*field), value);
        }
        box->setCurrentIndex(box->findData(value));
    });
    return box;
}
