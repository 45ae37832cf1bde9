// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "forgetdialog.h"

#include "iconlabel.h"
#include "icons.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
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

/// One name a line; more than a window holds are counted.
QString listOf(const QStringList &names)
{
    constexpr qsizetype most = 8;
    QStringList lines;
    for (const QString &name : names.first(std::min(most, names.size()))) {
        lines.append(u"•  "_s + name);
    }
    if (names.size() > most) {
        lines.append(ForgetDialog::tr("and %n more", nullptr, static_cast<int>(names.size() - most)));
    }
    return lines.join(u'\n');
}

} // namespace

ForgetDialog::ForgetDialog(const QString &account, const QStringList &unsaved, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Forget account"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *icon = new IconLabel(themedIcon("warning"_L1), QStyle::PM_LargeIconSize);
    icon->setAccessibleName(tr("Warning"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    QLabel *title = plain(tr("Forget “%1”?").arg(account));
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    texts->addWidget(title);
    texts->addWidget(plain(tr("This computer deletes what it keeps of the account: its credential in the keychain, its settings, and its place in the list.")));
    texts->addWidget(plain(tr("Nothing changes at mail.cx: the account and its tokens stay as they are. A sign-in that somebody copied from here works until it ends by itself.")));
    if (!unsaved.isEmpty()) {
        const int count = static_cast<int>(unsaved.size());
        texts->addWidget(plain(tr("The secret(s) of %n token(s) are not saved yet. They are deleted too, and can't be had again:", nullptr, count)));
        texts->addWidget(plain(listOf(unsaved)));
    }

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    auto *buttons = new QDialogButtonBox;
    const QString forget = unsaved.isEmpty() ? tr("Forget account") : tr("Forget account and delete secrets");
    buttons->addButton(forget, QDialogButtonBox::AcceptRole)->setAutoDefault(false);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
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
