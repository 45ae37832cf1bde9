// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "preferenceform.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include <utility>

PreferenceForm::PreferenceForm(PreferenceStore &preferences, QWidget *parent)
    : QWidget(parent)
    , m_store(preferences)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

void PreferenceForm::follow(std::function<void(const Preferences &)> show)
{
    show(m_store.get());
    connect(&m_store, &PreferenceStore::changed, this, [this, show = std::move(show)] { show(m_store.get()); });
}

void PreferenceForm::addControl(const QString &label, QWidget *control)
{
    m_form->addRow(label, control);
}

QCheckBox *PreferenceForm::addSwitch(const QString &text, bool Preferences::*field)
{
    auto *box = new QCheckBox(text);
    m_form->addRow(box);
    connect(box, &QCheckBox::clicked, this, [=, this](bool on) { choose(field, on); });
    follow([=](const Preferences &now) { box->setChecked(now.*field); });
    return box;
}

QSpinBox *PreferenceForm::addNumber(const QString &label, int least, int most, const std::function<int(const Preferences &)> &get,
                                    const std::function<void(Preferences &, int)> &set, const std::function<QString(int)> &text)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setKeyboardTracking(false); // "90" is not "9" on the way.
    addControl(label, box);
    connect(box, &QSpinBox::valueChanged, this, [=, this](int number) {
        Preferences chosen = m_store.get();
        set(chosen, number);
        m_store.set(chosen);
    });
    follow([=](const Preferences &now) {
        box->setSuffix(text(get(now)));
        box->setValue(get(now));
    });
    return box;
}

void PreferenceForm::addHint(QWidget *control, const QString &text)
{
    control->setAccessibleDescription(text);
    auto *hint = new QLabel(text);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    QFont font = hint->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    hint->setFont(font);
    constexpr int below = 8;
    hint->setContentsMargins(0, 0, 0, below);
    m_form->addRow(hint);
}
