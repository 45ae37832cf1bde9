// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "reviewpage.h"

#include "base/clock.h"
#include "base/relativetime.h"
#include "pagescroller.h"
#include "reviewrow.h"
#include "selectabletext.h"
#include "tokens/reviewer.h"
#include "tokens/revoker.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using Reason = ReviewEntry::Reason;

ReviewPage::ReviewPage(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEmpty());

    connect(&parts.reviewer, &Reviewer::changed, this, &ReviewPage::follow);
    connect(&parts.service, &TokenService::refreshingChanged, this, &ReviewPage::updateTexts);
    connect(&parts.model, &QAbstractItemModel::dataChanged, this, &ReviewPage::updateTexts); // Time has passed, or a revoke goes on.
    connect(&parts.model, &QAbstractItemModel::modelReset, this, [this] { // Another account, or none.
        m_lastKeep.reset();
        m_wide.clear();
        follow();
    });
    connect(&parts.revoker, &Revoker::changed, this, &ReviewPage::updateTexts);
}

QWidget *ReviewPage::makeHead()
{
    m_read = new QLabel;
    m_kept = new QLabel;
    for (QLabel *label : {m_read, m_kept}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_undoKeep = new QPushButton(tr("&Undo"));
    connect(m_undoKeep, &QPushButton::clicked, this, [this] {
        m_parts.reviewer.askAgain(*std::exchange(m_lastKeep, std::nullopt));
        updateTexts();
        focusRows();
    });
    m_askAgain = new QPushButton(tr("Ask about all a&gain"));
    connect(m_askAgain, &QPushButton::clicked, this, [this] {
        m_lastKeep.reset();
        m_parts.reviewer.askAboutAll();
        updateTexts();
        focusRows();
    });
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_read, 1);
    row->addWidget(m_kept, 1);
    row->addWidget(m_undoKeep);
    row->addWidget(m_askAgain);
    return head;
}

QWidget *ReviewPage::makeList()
{
    auto *list = new QWidget;
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(8, 0, 8, 8);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    return new PageScroller(list);
}

QWidget *ReviewPage::makeEmpty()
{
    m_empty = new SelectableText; // Where the focus goes that the last entry had.
    m_empty->setAlignment(Qt::AlignCenter);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addStretch(2);
    return page;
}

QString ReviewPage::titleOf(Reason reason)
{
    switch (reason) {
    case Reason::Unsaved: return tr("Unsaved secrets");
    case Reason::OpenRotation: return tr("Open rotations");
    case Reason::Overdue: return tr("Due to be rotated");
    case Reason::Idle: return tr("Idle");
    case Reason::NeverUsed: return tr("Never used");
    case Reason::SameName: return tr("Several of one name");
    }
    return {};
}

QLabel *ReviewPage::makeHeading(Reason reason, qsizetype count)
{
    auto *heading = new QLabel(tr("%1 (%2)", "%1: a reason, such as Idle; %2: for how many tokens").arg(titleOf(reason), QLocale().toString(count)));
    QFont font = heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    heading->setContentsMargins(8, 12, 8, 4);
    return heading;
}

/// Where somebody sees it: to lay out many rows takes as long as a third of a start.
void ReviewPage::follow()
{
    if (!isVisible()) {
        return;
    }
    const qsizetype at = focusedRow();
    layOut();
    if (at >= 0 && focusedRow() < 0) {
        focusRow(std::min(at, m_rows.size() - 1)); // The row that had the focus is settled; on with the next.
    }
}

/// A row that is there already is taken over: what the person is at stays.
ReviewRow *ReviewPage::rowFor(const ReviewEntry &entry)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ReviewRow *row) {
        return row->entry().reason == entry.reason && row->entry().id() == entry.id();
    });
    if (found != m_rows.end()) {
        ReviewRow *row = *found;
        m_rows.erase(found);
        row->setEntry(entry);
        return row;
    }
    auto *row = new ReviewRow(entry, m_parts);
    connect(row, &ReviewRow::settleRequested, this, [this, row] { settle(row->entry()); });
    connect(row, &ReviewRow::keepRequested, this, [this, row] { keep(row->entry()); });
    connect(row, &ReviewRow::moveRequested, this, [this, row](int by) { focusRow(m_rows.indexOf(row) + by); });
    connect(row, &ReviewRow::undoRequested, this, [this, row] { m_parts.revoker.undo(row->entry().ids); });
    row->setActionsEnabled(m_isEnabled);
    return row;
}

void ReviewPage::layOut()
{
    qDeleteAll(std::exchange(m_others, {}));
    const QList<ReviewEntry> &entries = m_parts.reviewer.entries();
    QList<ReviewRow *> rows;
    int place = 0;
    for (qsizetype first = 0; first < entries.size();) {
        const Reason reason = entries.at(first).reason;
        const auto end = std::find_if(entries.begin() + first, entries.end(), [reason](const ReviewEntry &entry) { return entry.reason != reason; });
        const qsizetype count = std::distance(entries.begin() + first, end);
        const qsizetype shown = m_wide.contains(reason) ? count : std::min<qsizetype>(count, mostPerGroup);
        m_others.append(makeHeading(reason, count));
        m_column->insertWidget(place++, m_others.constLast());
        m_others.constLast()->show();
        for (qsizetype i = first; i < first + shown; ++i) {
            rows.append(rowFor(entries.at(i)));
            m_column->insertWidget(place++, rows.constLast());
            rows.constLast()->show(); // At once: it may be given the focus.
        }
        if (shown < count) {
            auto *more = new QPushButton(tr("Show %n more", nullptr, static_cast<int>(count - shown)));
            connect(more, &QPushButton::clicked, this, [this, reason] {
                m_wide.insert(reason);
                QMetaObject::invokeMethod(this, &ReviewPage::follow, Qt::QueuedConnection); // The button goes with it.
            });
            m_others.append(more);
            m_column->insertWidget(place++, more, 0, Qt::AlignLeading);
        }
        first += count;
    }
    for (ReviewRow *gone : std::exchange(m_rows, rows)) {
        gone->hide();
        gone->deleteLater(); // It may be its own button that brought this.
    }
    updateTexts();
}

void ReviewPage::updateTexts()
{
    if (!isVisible()) {
        return;
    }
    const QDateTime read = m_parts.service.lastRefreshed();
    const QDateTime now = m_parts.clock.now();
    const QString ago = RelativeTime::ago(read, now);
    const bool isEmpty = m_rows.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_read->setVisible(!isEmpty);
    m_read->setText(tr("The list was read %1.", "%1: 3 minutes ago").arg(ago));
    m_empty->setText(read.isValid() ? tr("Nothing to review.\nThe list was read %1.", "%1: 3 minutes ago").arg(ago) : tr("The list has not been read yet."));
    m_empty->setAccessibleName(m_empty->text());
    const int kept = m_parts.reviewer.keptCount();
    m_kept->setText(m_lastKeep ? tr("“%1” is kept. You will be asked again on %2.").arg(m_lastKept, QLocale().toString(m_lastKeep->until().toLocalTime().date(), QLocale::LongFormat))
                               : tr("%n entry(ies) kept for now.", nullptr, kept));
    m_kept->setVisible(m_lastKeep || kept > 0);
    m_undoKeep->setVisible(m_lastKeep.has_value());
    m_askAgain->setVisible(!m_lastKeep && kept > 0);
    for (ReviewRow *row : std::as_const(m_rows)) {
        row->updateTexts();
    }
}

void ReviewPage::settle(const ReviewEntry &entry)
{
    switch (entry.reason) {
    case Reason::Unsaved: Q_EMIT secretRequested(entry.id()); break;
    case Reason::OpenRotation: Q_EMIT rotationRequested(entry.id()); break;
    case Reason::Overdue: Q_EMIT rotateRequested(entry.id()); break;
    case Reason::Idle:
    case Reason::NeverUsed: Q_EMIT revokeRequested(entry.ids); break;
    case Reason::SameName: Q_EMIT revokeRequested(entry.ids.mid(1)); break;
    }
}

void ReviewPage::keep(ReviewEntry entry)
{
    m_lastKept = entry.name;
    m_lastKeep = m_parts.reviewer.keep(entry); // The entry goes with its row.
    updateTexts();
}

void ReviewPage::setActionsEnabled(bool enabled)
{
    m_isEnabled = enabled;
    for (ReviewRow *row : std::as_const(m_rows)) {
        row->setActionsEnabled(enabled);
    }
}

qsizetype ReviewPage::focusedRow() const
{
    const QWidget *focus = window()->focusWidget();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [focus](const ReviewRow *row) { return row == focus || row->isAncestorOf(focus); });
    return found == m_rows.end() ? -1 : std::distance(m_rows.begin(), found);
}

void ReviewPage::focusRow(qsizetype at)
{
    if (m_rows.isEmpty()) {
        m_empty->setFocus();
    } else {
        m_rows.at(std::clamp<qsizetype>(at, 0, m_rows.size() - 1))->setFocus();
    }
}

void ReviewPage::focusRows()
{
    focusRow(std::max<qsizetype>(0, focusedRow()));
}

void ReviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}
