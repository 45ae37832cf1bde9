// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "actions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(uR"(\s*\(&.\))"_s);
    static const QRegularExpression mark(u"&(.)"_s);
    return text.remove(bracketed).replace(mark, u"\\1"_s);
}

} // namespace

QAction *newAction(const QIcon &icon, const QString &text, QObject *parent)
{
    auto *action = new QAction(icon, text, parent);
    action->setIconText(withoutMnemonic(text));
    action->setToolTip(plainText(text));
    return action;
}

QString plainText(QString text)
{
    return withoutMnemonic(std::move(text)).remove(u'…').trimmed();
}
