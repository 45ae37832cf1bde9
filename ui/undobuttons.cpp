// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "undobuttons.h"

#include "icons.h"
#include "tokens/revoker.h"
#include "tokens/tokenmodel.h"
#include "tokentable.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

UndoButtons::UndoButtons(Revoker &revoker, TokenTable &table, QObject *parent)
    : QObject(parent)
    , m_revoker(revoker)
    , m_table(table)
{
    connect(&revoker, &Revoker::changed, this, &UndoButtons::follow);
    const QAbstractItemModel *rows = table.model();
    // Not while the view itself takes the rows in. It drops the button of a row that leaves.
    connect(rows, &QAbstractItemModel::rowsInserted, this, &UndoButtons::placeAll, Qt::QueuedConnection);
    connect(rows, &QAbstractItemModel::layoutChanged, this, &UndoButtons::placeAll, Qt::QueuedConnection);
    connect(rows, &QAbstractItemModel::modelReset, this, &UndoButtons::placeAll, Qt::QueuedConnection);
}

void UndoButtons::placeAll()
{
    const QStringList ids = m_revoker.undoable();
    for (const QString &id : ids) {
        follow(id);
    }
}

void UndoButtons::follow(const QString &id)
{
    const QModelIndex cell = m_table.indexOf(id, TokenModel::Status);
    if (!cell.isValid()) {
        return;
    }
    QWidget *there = m_table.indexWidget(cell);
    if (canBeUndone(m_revoker.stage(id))) {
        if (!there) {
            QWidget *made = make(id, cell.siblingAtColumn(TokenModel::Name).data().toString());
            m_table.setIndexWidget(cell, made);
            QWidget::setTabOrder(&m_table, made->focusProxy()); // Tab goes from the table to its buttons.
        }
    } else if (there) {
        if (there->isAncestorOf(m_table.window()->focusWidget())) {
            m_table.setFocus();
        }
        m_table.setIndexWidget(cell, nullptr);
    }
}

QWidget *UndoButtons::make(const QString &id, const QString &name)
{
    auto *cell = new QWidget;
    auto *button = new QToolButton;
    button->setText(tr("Undo"));
    button->setIcon(themedIcon("undo"_L1));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(tr("Undo revoking “%1”").arg(name));
    connect(button, &QToolButton::clicked, this, [this, id] { m_revoker.undo({id}); });
    auto *row = new QHBoxLayout(cell);
    constexpr int margin = 2;
    row->setContentsMargins(0, margin, 2 * margin, margin);
    row->addStretch(1);
    row->addWidget(button);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    cell->setFocusProxy(button);
    return cell;
}
