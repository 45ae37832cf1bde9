// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

class AccountActions;
class Session;

/// Says whose tokens these are, and opens what can be done with accounts.
class AccountButton final : public QToolButton
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    AccountButton(Session &session, AccountActions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showAccount();

    Session &m_session;
    AccountActions &m_actions;
};
