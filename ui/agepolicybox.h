// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class AgePolicy;
class QComboBox;
class QLabel;
class TokenModel;

/// After how many days a reminder to rotate the selected token comes, in the details.
class AgePolicyBox final : public QWidget
{
    Q_OBJECT

public:
    /// Both are borrowed.
    AgePolicyBox(AgePolicy &policy, const TokenModel &model, QWidget *parent = nullptr);

    /// Hidden where there is no such active token.
    void showToken(const QString &id);

private:
    void update();
    static QString text(int days);

    AgePolicy &m_policy;
    const TokenModel &m_model;
    QString m_id;
    QComboBox *m_choice;
    QLabel *m_due;
};
