// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "abandondialog.h"

#include "iconlabel.h"
#include "icons.h"
#include "revokedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AbandonDialog::AbandonDialog(const Rotation &rotation, const Token *successor, const QDateTime &now, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Abandon rotation"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    QLabel *title = plain(tr("Abandon the rotation of “%1”?").arg(rotation.predecessorName));
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    texts->addWidget(title);
    texts->addWidget(plain(tr("The program stops watching it. “%1” stays active.").arg(rotation.predecessorName)));
    if (successor) {
        texts->addWidget(plain(tr("What is to become of its successor, “%1”?").arg(successor->name)));
        texts->addWidget(plain(RevokeDialog::usage(*successor, now)));
        texts->addWidget(plain(tr("Kept, it is a token like any other. Revoked, it is refused at once and for good.")));
    } else {
        texts->addWidget(plain(tr("It is not known whether a successor was created. The list tells, once it is read.")));
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *icon = new IconLabel(themedIcon("warning"_L1), QStyle::PM_LargeIconSize);
    icon->setAccessibleName(tr("Warning"));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    auto *buttons = new QDialogButtonBox;
    const auto add = [&](const QString &text, bool revoke) {
        QPushButton *button = buttons->addButton(text, QDialogButtonBox::AcceptRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, revoke] {
            accept();
            Q_EMIT chosen(revoke);
        });
    };
    if (successor) {
        add(tr("Keep both tokens"), false);
        add(tr("Revoke the successor"), true);
    } else {
        add(tr("Abandon rotation"), false);
    }
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(row);
    column->addStretch(1);
    column->addWidget(buttons);
    cancel->setDefault(true);
    cancel->setFocus();
    const int width = std::max(fontMetrics().averageCharWidth() * 64, minimumSizeHint().width());
    setMinimumSize(width, heightForWidth(width));
}
