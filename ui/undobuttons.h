// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QWidget;
class Revoker;
class TokenTable;

/// Puts an "Undo" into each row whose token waits to be revoked, and takes it away in time. Rows may move, hide and
/// come back meanwhile.
class UndoButtons final : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    UndoButtons(Revoker &revoker, TokenTable &table, QObject *parent = nullptr);

private:
    void follow(const QString &id);
    void placeAll();
    QWidget *make(const QString &id, const QString &name);

    Revoker &m_revoker;
    TokenTable &m_table;
};
