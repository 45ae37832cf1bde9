// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "actions.h"

using namespace Qt::StringLiterals;

namespace {

/// "&Open" is "Open", "開く (&O)" is "開く", and "A && B" is "A & B". By hand: a regular expression of Qt's is compiled to
/// machine code, which takes half a megabyte and a good part of a start.
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != u'&' || at + 1 == text.size()) {
            plain.append(text[at]);
            continue;
        }
        ++at;
        if (plain.endsWith(u'(') && QStringView(text).sliced(at + 1).startsWith(u')')) {
            plain.chop(1);
            plain = plain.trimmed();
            ++at;
        } else {
            plain.append(text[at]);
        }
    }
    return plain;
}

} // namespace

QAction *newAction(const QIcon &icon, const QString &text, QObject *parent)
{
    auto *action = new QAction(icon, text, parent);
    action->setIconText(withoutMnemonic(text));
    action->setToolTip(plainText(text));
    return action;
}

QString plainText(const QString &text)
{
    return withoutMnemonic(text).remove(u'…').trimmed();
}
