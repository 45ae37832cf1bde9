// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "agepolicybox.h"

#include "quietcombo.h"
#include "tokens/agepolicy.h"
#include "tokens/tokenmodel.h"

#include <QLabel>
#include <QVBoxLayout>

AgePolicyBox::AgePolicyBox(AgePolicy &policy, const TokenModel &model, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_model(model)
    , m_choice(new QuietCombo)
    , m_due(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *caption = new QLabel(tr("Remind me to rotate it"));
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    caption->setMargin(2); // In line with the other captions.
    caption->setWordWrap(true);
    caption->setBuddy(m_choice);
    m_choice->setAccessibleName(caption->text());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->addItem(QString());
    for (const int days : AgePolicy::choices) {
        m_choice->addItem(text(days), days);
    }
    m_due->setTextFormat(Qt::PlainText);
    m_due->setWordWrap(true);
    m_due->setMargin(2);
    column->addWidget(caption);
    column->addWidget(m_choice);
    column->addWidget(m_due);
    connect(m_choice, &QComboBox::activated, this, [this] {
        const QVariant days = m_choice->currentData();
        m_policy.setOwnDays(m_id, days.isValid() ? std::optional(days.toInt()) : std::nullopt);
    });
    connect(&policy, &AgePolicy::changed, this, &AgePolicyBox::update);
    connect(&model, &QAbstractItemModel::dataChanged, this, &AgePolicyBox::update);
    update();
}

QString AgePolicyBox::text(int days)
{
    return days == AgePolicy::never ? tr("Never") : tr("Every %n day(s)", nullptr, days);
}

void AgePolicyBox::showToken(const QString &id)
{
    m_id = id;
    update();
}

void AgePolicyBox::update()
{
    const Token *token = m_model.find(m_id);
    setVisible(token && token->isActive());
    const int usual = m_policy.usualDays();
    m_choice->setItemText(0, usual == AgePolicy::never ? tr("As all tokens: never") : tr("As all tokens: every %n day(s)", nullptr, usual));
    if (!token) {
        return;
    }
    const auto own = m_policy.ownDays(m_id);
    const QVariant days = own ? QVariant(*own) : QVariant();
    if (own && m_choice->findData(days) < 0) {
        m_choice->addItem(text(*own), days);
    }
    m_choice->setCurrentIndex(own ? m_choice->findData(days) : 0);
    m_due->setVisible(m_model.isDue(m_id));
    m_due->setText(tr("It is older than %n day(s): rotate it.", nullptr, m_policy.days(m_id)));
    m_due->setAccessibleName(m_due->text());
}
