// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"

#include <QDateTime>
#include <QDialog>
#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>

class IconLabel;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class Revoker;

/// Asks before several tokens are revoked, those in use first; then shows how far it is, and what became of each.
/// Closing it stops nothing: what was begun goes on behind it.
class BulkRevokeDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Plan
    {
        QList<Token> tokens;
        int leftOut = 0; ///< How many of the selected can't be revoked, being so already.
        std::chrono::seconds undoWait{0};
        QDateTime now; ///< What the last uses are compared with.
    };

    /// `revoker` is borrowed.
    BulkRevokeDialog(Plan plan, Revoker &revoker, QWidget *parent = nullptr);

    /// Whoever is used last comes first, whoever was never used comes last.
    static QList<Token> byRisk(QList<Token> tokens);

private:
    enum class Phase { Asking, Waiting, Going, Done };

    void makeTable();
    void makeButtons();
    QPushButton *addButton(const QString &text, void (BulkRevokeDialog::*run)());
    QWidget *makeHead();
    void start();
    void undo();
    void sendNow();
    void retry();

    void follow(const QString &id);
    void showResult(const QString &id);
    void showPhase(Phase phase);
    void showIcon();
    void showButtons();
    QString headline() const;
    QString detail() const;
    QString summary() const;
    Phase phaseNow() const;
    int count(bool (*holds)(const Revoker &, const QString &)) const;
    int doneCount() const;
    QStringList failed() const;

    Plan m_plan;
    Revoker &m_revoker;
    QStringList m_ids;
    QHash<QString, int> m_rows;
    Phase m_phase = Phase::Asking; ///< As shown.
    bool m_isStarted = false;
    IconLabel *m_icon = nullptr;
    QLabel *m_headline = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_count = nullptr;
    QProgressBar *m_progress = nullptr;
    QTableWidget *m_table = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_now = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_close = nullptr;
};
