// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "parts.h"

#include <QWidget>

class ActivityModel;
class MessageStack;
class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

/// All that happened to the account's tokens, newest first: what was seen in the lists, and what was done here.
class ActivityPage final : public QWidget
{
    Q_OBJECT

public:
    /// `parts` and `messages` must outlive this.
    ActivityPage(const Parts &parts, MessageStack &messages, QWidget *parent = nullptr);

    QAction *copyAction() const { return m_copy; }
    QAction *exportAction() const { return m_export; }
    QAction *findAction() const { return m_find; }
    QTableView *table() const { return m_table; }

    /// What happened to this token alone; empty: to any.
    void showToken(const QString &id);
    void focusRows();

Q_SIGNALS:
    /// The person wants to see this token's row.
    void tokenRequested(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeActions();
    QWidget *makeBar();
    QWidget *makeTable();
    QWidget *makePlaceholder();
    void catchUp();
    void updateAll();
    void search();
    void copyRows();
    void clearFilter();
    void showRowMenu(const QPoint &at);
    QString selectedToken() const;

    Parts m_parts;
    MessageStack &m_messages;
    ActivityModel *m_model;
    QAction *m_copy = nullptr;
    QAction *m_export = nullptr;
    QAction *m_find = nullptr;
    QAction *m_only = nullptr;
    QAction *m_everyToken = nullptr;
    QAction *m_showToken = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_onlyText = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_placeholder = nullptr;
    QPushButton *m_wayOut = nullptr;
    QTimer *m_pause = nullptr; ///< In the typing.
    bool m_isOutdated = true;  ///< Another account came while the page was hidden.
};
