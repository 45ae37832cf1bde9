// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"
#include "tokens/history.h"
#include "tokens/secretdigests.h"

#include <QWidget>

class AgePolicyBox;
class CreateActions;
class DetailsPanel;
class FilterBar;
class FilterSummary;
class MessageStack;
class NoMatchPage;
class QAction;
class QActionGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class RevokeActions;
class RotateActions;
class RotationPanel;
class TokenFilterModel;
class TokenTable;

/// The account's tokens and what can be done with them.
class TokensPage final : public QWidget
{
    Q_OBJECT

public:
    /// `parts` and `messages` must outlive this.
    TokensPage(const Parts &parts, MessageStack &messages, QWidget *parent = nullptr);

    QAction *newTokenAction() const;
    QAction *showSecretAction() const;
    QAction *revokeAction() const;
    QAction *undoRevokeAction() const;
    RotateActions *rotations() const { return m_rotations; }
    QAction *refreshAction() const { return m_refresh; }
    QAction *detailsAction() const { return m_details; } ///< Shows and hides the panel.
    DetailsPanel *detailsPanel() const { return m_panel; }
    QAction *identifyAction() const { return m_identify; }
    QAction *exportAction() const { return m_export; }
    QAction *copyAction() const { return m_copy; }
    QAction *findAction() const { return m_find; }
    QActionGroup *showActions() const;
    TokenTable *table() const { return m_table; }
    /// Which of the tokens are shown.
    TokenFilterModel &shown() const { return *m_shown; }

    void refresh();
    /// Selects this token, and clears what hides it.
    void reveal(const QString &id);
    /// Asks whether to revoke these.
    void askToRevoke(const QStringList &ids);
    /// Shows a secret that is not saved yet.
    void openSecret(const QString &id);
    void focusRows();
    /// Whether there is somebody to act for.
    void setActionsEnabled(bool enabled);
    /// Whether this page is the one that is seen: what is about its rows can't be done else.
    void setCurrent(bool current);

Q_SIGNALS:
    /// The person wants to see what happened to this token.
    void activityRequested(const QString &id);
    /// A token's row is to be seen.
    void revealed();
    /// What is under way, for the status bar; empty when nothing is.
    void activityChanged(const QString &activity);
    /// Something that the person would want to hear of while they do something else.
    void noteworthy(const QString &title, const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void makeFindingActions();
    void makeFilter();
    QWidget *makePlaceholder();
    void open();
    void copy(const QString &text);
    void showRowMenu(const QPoint &at);
    void clearSearch();
    void showAll();
    void goToRows();
    void updatePlaceholder();
    void updateActions();
    void followSelection();
    void showAwake(const QList<History::Change> &tokens);
    void postAwake(const QString &headline, const QString &detail, const QString &which, const std::function<void()> &show);
    void showDigestTrouble(SecretDigests::Trouble trouble, const QString &detail);
    void showHistoryTrouble(History::Trouble trouble, const QString &detail);

    Parts m_parts;
    MessageStack &m_messages;

    QAction *m_refresh = nullptr;
    QAction *m_details = nullptr;
    DetailsPanel *m_panel = nullptr;
    QStringList m_lookedAt; ///< The ids that were selected last.
    QAction *m_identify = nullptr;
    QAction *m_export = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyName = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_find = nullptr;
    QAction *m_showActivity = nullptr;
    TokenFilterModel *m_shown = nullptr;
    TokenTable *m_table = nullptr;
    RevokeActions *m_revokes = nullptr;
    CreateActions *m_creates = nullptr;
    RotateActions *m_rotations = nullptr;
    RotationPanel *m_rotationPanel = nullptr;
    AgePolicyBox *m_agePolicyBox = nullptr;
    FilterBar *m_filterBar = nullptr;
    FilterSummary *m_filterSummary = nullptr;
    NoMatchPage *m_noMatch = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_placeholder = nullptr;
    QPushButton *m_first = nullptr;
    bool m_isEnabled = false;
    bool m_isCurrent = true;
    bool m_isEmpty = true; ///< Of rows.
    QTimer *m_loadingDelay = nullptr; ///< A list that comes at once needs no "Reading…".
};
