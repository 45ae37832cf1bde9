// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "api/token.h"
#include "tokens/history.h"

#include <QStringList>
#include <QWidget>

class Clock;
class QAction;
class IconLabel;
class PageScroller;
class QLabel;
class QTimer;
class QToolButton;
class SelectableId;
class Timeline;
class TokenModel;
class TokenWatcher;

/// What is known of the selected token, beside the table: its times, its life as this program saw it, and hints.
class DetailsPanel final : public QWidget
{
    Q_OBJECT

public:
    /// Everything is borrowed and must outlive this. The actions are those of the page, for the selected token.
    DetailsPanel(const TokenModel &model, const TokenWatcher &watcher, const Clock &clock, const QList<QAction *> &actions,
                 QWidget *parent = nullptr);

    /// None: a word on how to get here. Several: how many of each kind.
    void showTokens(const QStringList &ids);
    /// Shows `section`, which is the panel's from now on, above the facts of a single token.
    void addSection(QWidget *section);
    /// As the person left it; a width in pixels, 0 for the usual one.
    void setPreferredWidth(int width) { m_width = width; }
    int preferredWidth() const { return m_width; }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Fact { LastUsed, Uses, Created, Revoked, Age, FirstSeen, Deeds, FactCount };

    QWidget *makePage();
    QWidget *makeFact(Fact fact);
    QWidget *makeId();
    QWidget *makeActions(const QList<QAction *> &actions);
    void updateTexts();
    void showOne(const Token &token);
    void showCounts();
    void showLife(const History::Life &life);
    QString age(const Token &token) const;
    QStringList hints(const Token &token) const;
    /// An empty text hides the row.
    void setFact(Fact fact, const QString &text);
    void copyId();
    void showCopied(bool copied);

    const TokenModel &m_model;
    const TokenWatcher &m_watcher;
    const Clock &m_clock;
    QStringList m_ids;
    int m_width = 0;
    PageScroller *m_scroller;
    QWidget *m_page = nullptr; ///< In the scroller, once the panel was shown.
    QTimer *m_soon = nullptr; ///< Many rows change at once, and are shown once.

    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    int m_sections = 0;
    QWidget *m_one = nullptr; ///< All that is about a single token.
    IconLabel *m_statusIcon = nullptr;
    QLabel *m_status = nullptr;
    IconLabel *m_hintIcon = nullptr;
    QLabel *m_hints = nullptr;
    QLabel *m_captions[FactCount] = {};
    QLabel *m_facts[FactCount] = {};
    Timeline *m_timeline = nullptr;
    SelectableId *m_id = nullptr;
    QToolButton *m_copy = nullptr;
};
