// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "shortcutsdialog.h"

#include "actions.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem *group(const QString &title, const QList<std::pair<QString, QString>> &rows)
{
    auto *top = new QTreeWidgetItem({title});
    QFont bold;
    bold.setBold(true);
    top->setFont(0, bold);
    for (const auto &[what, keys] : rows) {
        top->addChild(new QTreeWidgetItem({what, keys}));
    }
    return top;
}

QList<std::pair<QString, QString>> rowsOf(const QMenu &menu)
{
    QList<std::pair<QString, QString>> rows;
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &shortcut : action->shortcuts()) {
            keys.append(shortcut.toString(QKeySequence::NativeText));
        }
        if (!keys.isEmpty()) {
            rows.append({plainText(action->text()), keys.join(u", "_s)});
        } else if (action->menu()) {
            rows.append(rowsOf(*action->menu()));
        }
    }
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *keys = new QTreeWidget;
    keys->setAccessibleName(windowTitle());
    keys->setHeaderLabels({tr("What it does"), tr("Keys")});
    keys->setRootIsDecorated(false);
    keys->setItemsExpandable(false);
    keys->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const QAction *menu : menus) {
        const auto rows = rowsOf(*menu->menu());
        if (!rows.isEmpty()) {
            keys->addTopLevelItem(group(plainText(menu->text()), rows));
        }
    }
    const auto key = [](Qt::Key each) { return QKeySequence(each).toString(QKeySequence::NativeText); };
    keys->addTopLevelItem(group(tr("In the list"), {
        {tr("Open the selected token"), key(Qt::Key_Return)},
        {tr("Menu of the selected token"), key(Qt::Key_Menu)},
        {tr("Clear the search"), key(Qt::Key_Escape)},
    }));
    keys->expandAll();
    keys->setCurrentItem(keys->topLevelItem(0));
    keys->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    keys->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    keys->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(keys, 1);
    column->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 64, letter * 72);
}
