// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString cell(QString text)
{
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return QStringView(u",\"\r\n").contains(c); });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

} // namespace

QString Csv::harmless(const QString &text)
{
    // The full-width forms count as formulas in a Japanese Excel.
    const bool isFormula = !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front());
    return isFormula ? u'\'' + text : text;
}

QString Csv::record(QStringList cells)
{
    std::transform(cells.cbegin(), cells.cend(), cells.begin(), cell);
    return cells.join(u',') + u"\r\n"_s;
}

QByteArray Csv::file(const QString &records)
{
    return (QChar(QChar::ByteOrderMark) + records).toUtf8();
}
