// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"
#include "tokens/rotator.h"

#include <QObject>

class CreateActions;
class MessageStack;
class QAction;
class RevokeActions;
class TokenTable;

/// "Rotate…" and what follows from it for the table's rows: what is asked, and what is told of each rotation.
class RotateActions final : public QObject
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this. Dialogs stand in front of the table's window.
    RotateActions(const Parts &parts, MessageStack &messages, TokenTable &table, RevokeActions &revokes, CreateActions &creates,
                  QObject *parent = nullptr);

    QAction *rotateAction() const { return m_rotate; }
    /// To the other token of the pair.
    QAction *goAction() const { return m_go; }
    QAction *revokeOldAction() const { return m_revokeOld; }
    QAction *abandonAction() const { return m_abandon; }
    /// As "Rotate…" does, for this token; with what was chosen before, where there is something.
    void askFor(const QString &id, const Rotator::Plan &plan = {});
    /// Whether there is somebody to act for.
    void setEnabled(bool enabled);
    /// For the row that is selected now.
    void update();

Q_SIGNALS:
    /// The person should see this token's row.
    void revealRequested(const QString &id);
    /// A rotation has begun, and its stages should be seen.
    void stagesRequested();
    /// Something that the person would want to hear of while they do something else.
    void noteworthy(const QString &title, const QString &text);

private:
    void askToAbandon();
    void showSilent(const QString &key, bool isNews);
    void showAwake(const QString &key);
    void showEnd(const Rotation &rotation);
    void showDamaged(const QString &path);
    void showNotWritten(const QString &detail);
    const Rotation *selected() const;

    Parts m_parts;
    MessageStack &m_messages;
    TokenTable &m_table;
    RevokeActions &m_revokes;
    CreateActions &m_creates;
    QAction *m_rotate;
    QAction *m_go;
    QAction *m_revokeOld;
    QAction *m_abandon;
    QSet<QString> m_undone; ///< Successors that are being revoked since their rotation is abandoned.
    bool m_isEnabled = false;
};
