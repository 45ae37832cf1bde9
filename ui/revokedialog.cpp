// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "revokedialog.h"

#include "base/relativetime.h"
#include "iconlabel.h"
#include "icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

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

bool RevokeDialog::isInUse(const Token &token, const QDateTime &now)
{
    constexpr qint64 recentDays = 30;
    return token.lastUsedAt && token.lastUsedAt->daysTo(now) < recentDays;
}

QString RevokeDialog::usage(const Token &token, const QDateTime &now)
{
    if (!token.lastUsedAt) {
        return tr("Never used, as far as the server wrote down.");
    }
    const QString ago = RelativeTime::ago(*token.lastUsedAt, now);
    return isInUse(token, now) ? tr("Used %1: something still depends on it.").arg(ago) : tr("Last used %1.").arg(ago);
}

RevokeDialog::RevokeDialog(const Token &token, const QDateTime &now, std::chrono::seconds undoWait, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Revoke token"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *icon = new IconLabel(themedIcon("warning"_L1), QStyle::PM_LargeIconSize);
    icon->setAccessibleName(tr("Warning"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    QLabel *title = plain(tr("Revoke “%1”?").arg(token.name));
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    texts->addWidget(title);
    texts->addWidget(plain(usage(token, now)));
    texts->addWidget(plain(tr("Whatever uses this token is refused at once and for good. A revoked token can't be brought back.")));
    if (undoWait.count() > 0) {
        texts->addWidget(plain(tr("For %n second(s) you can undo it. “Revoke now” does not wait: for a token that leaked.", nullptr,
                                  static_cast<int>(undoWait.count()))));
    }
    auto *facts = new QFormLayout;
    facts->addRow(tr("Created:"), plain(RelativeTime::ago(token.createdAt, now)));
    facts->addRow(tr("ID:"), plain(token.id));
    texts->addLayout(facts);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);

    auto *buttons = new QDialogButtonBox;
    addButton(buttons, tr("Revoke"), undoWait);
    if (undoWait.count() > 0) {
        addButton(buttons, tr("Revoke now"), std::chrono::seconds(0));
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

void RevokeDialog::addButton(QDialogButtonBox *buttons, const QString &text, std::chrono::seconds wait)
{
    QPushButton *button = buttons->addButton(text, QDialogButtonBox::AcceptRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, wait] {
        accept();
        Q_EMIT chosen(wait);
    });
}
