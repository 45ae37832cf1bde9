// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <memory>

class TokenModel;
class QAbstractItemModel;

/// What the program's paths are measured against: the least work that any program has with the same data.
namespace Floors {

/// Milliseconds to read a list with Qt's reader, and to walk over each value once.
double read(const QByteArray &list);

/// Milliseconds to read it as strictly as the program does: what no refresh can do without.
double decode(const QByteArray &list);

/// Milliseconds to sort a column's keys, which are ready, with std::stable_sort.
double sort(const TokenModel &tokens, int column);

/// A plain table over a QSortFilterProxyModel, searched with a regular expression.
class Table
{
public:
    explicit Table(QAbstractItemModel &tokens);
    ~Table();

    /// Milliseconds until the rows are painted whose name holds `text`.
    double find(const QString &text);
    /// Milliseconds to paint it as it is.
    double repaint();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Floors
