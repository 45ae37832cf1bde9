// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "accountbutton.h"

#include "account/session.h"
#include "accountactions.h"
#include "icons.h"

#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

AccountButton::AccountButton(Session &session, AccountActions &actions, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_actions(actions)
{
    setIcon(themedIcon("account"_L1));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    auto *menu = new QMenu(this);
    actions.addTo(menu);
    setMenu(menu);
    connect(&actions, &AccountActions::changed, this, &AccountButton::showAccount);
    showAccount();
}

void AccountButton::showAccount()
{
    constexpr int mostLetters = 28;
    if (m_session.state() == Session::State::SignedOut) {
        setText(tr("Not signed in"));
        setToolTip(tr("Choose an account, or add one"));
        setAccessibleName(tr("Accounts"));
        setAccessibleDescription(text());
        return;
    }
    const QString label = m_actions.labelOf(m_session.account());
    setText(fontMetrics().elidedText(AccountActions::nameOf(m_session.account()), Qt::ElideMiddle, fontMetrics().averageCharWidth() * mostLetters)
                .replace(u'&', u"&&"_s));
    setToolTip(label);
    setAccessibleName(tr("Account: %1").arg(label));
    setAccessibleDescription({});
}

void AccountButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        showAccount();
    }
    QToolButton::changeEvent(event);
}
