// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

/// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
namespace Csv {

/// A text that a spreadsheet would take for a formula gets a leading apostrophe.
QString harmless(const QString &text);
/// One line, with its end.
QString record(QStringList cells);
/// A whole file's content, in UTF-8 with a byte order mark, by which Excel knows it.
QByteArray file(const QString &records);

} // namespace Csv
