// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "bulkrevokedialog.h"

#include "base/relativetime.h"
#include "errortext.h"
#include "iconlabel.h"
#include "icons.h"
#include "revokedialog.h"
#include "tokens/revoker.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, LastUsed, ResultColumn, ColumnCount };

QTableWidgetItem *cell(const QString &text, const QIcon &icon = {})
{
    auto *item = new QTableWidgetItem(icon, text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

QString lastUse(const Token &token, const QDateTime &now)
{
    if (!token.lastUsedAt) {
        return BulkRevokeDialog::tr("Never");
    }
    const QString ago = RelativeTime::ago(*token.lastUsedAt, now);
    return RevokeDialog::isInUse(token, now) ? BulkRevokeDialog::tr("%1: still in use").arg(ago) : ago;
}

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

QList<Token> BulkRevokeDialog::byRisk(QList<Token> tokens)
{
    std::stable_sort(tokens.begin(), tokens.end(), [](const Token &a, const Token &b) { return a.lastUsedAt > b.lastUsedAt; });
    return tokens;
}

BulkRevokeDialog::BulkRevokeDialog(Plan plan, Revoker &revoker, QWidget *parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_revoker(revoker)
{
    setWindowTitle(tr("Revoke tokens"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_plan.tokens = byRisk(std::move(m_plan.tokens));
    for (const Token &token : std::as_const(m_plan.tokens)) {
        m_rows.insert(token.id, static_cast<int>(m_ids.size()));
        m_ids.append(token.id);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(makeHead());
    makeTable();
    column->addWidget(m_table, 1);
    makeButtons();
    column->addWidget(m_buttons);
    showPhase(Phase::Asking);
    const int letter = fontMetrics().averageCharWidth();
    constexpr double most = 0.9; // Of a small screen.
    // A few rows leave no empty field behind; many scroll.
    const int rows = std::min(static_cast<int>(m_plan.tokens.size()), 14) * m_table->verticalHeader()->defaultSectionSize();
    resize(QSize(letter * 100, letter * 34 + rows).boundedTo(screen()->availableSize() * most));
    connect(&revoker, &Revoker::changed, this, &BulkRevokeDialog::follow);
    // The window behind this one has to be reached to sign in again.
    connect(&revoker, &Revoker::signInNeeded, this, &QDialog::reject);
}

QWidget *BulkRevokeDialog::makeHead()
{
    m_icon = new IconLabel(QIcon(), QStyle::PM_LargeIconSize);
    m_headline = wrapped();
    QFont font = m_headline->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_headline->setFont(font);
    m_detail = wrapped();
    m_count = new QLabel;
    m_count->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false); // Not every style shows it; the label beside it does.
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximum(static_cast<int>(m_ids.size()));

    m_progressRow = new QWidget;
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(8);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_count);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(8);
    texts->addWidget(m_headline);
    texts->addWidget(m_detail);
    texts->addWidget(m_progressRow);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

void BulkRevokeDialog::makeTable()
{
    m_table = new QTableWidget(static_cast<int>(m_ids.size()), ColumnCount);
    m_table->setAccessibleName(tr("Tokens to revoke"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Last used"), tr("Result")});
    for (const Token &token : std::as_const(m_plan.tokens)) {
        const int row = m_rows.value(token.id);
        const QIcon icon = RevokeDialog::isInUse(token, m_plan.now) ? themedIcon("warning"_L1) : QIcon();
        m_table->setItem(row, Name, cell(token.name));
        m_table->setItem(row, LastUsed, cell(lastUse(token, m_plan.now), icon));
        m_table->setItem(row, ResultColumn, cell({}));
    }
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    header->setSectionResizeMode(LastUsed, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ResultColumn, QHeaderView::Stretch);
}

void BulkRevokeDialog::makeButtons()
{
    const auto size = static_cast<int>(m_ids.size());
    m_buttons = new QDialogButtonBox;
    m_revoke = addButton(tr("Revoke %n token(s)", nullptr, size), &BulkRevokeDialog::start);
    m_retry = addButton({}, &BulkRevokeDialog::retry);
    m_now = addButton(tr("Revoke now"), &BulkRevokeDialog::sendNow);
    m_undo = addButton(tr("Undo"), &BulkRevokeDialog::undo);
    m_undo->setShortcut(QKeySequence::Undo);
    m_stop = addButton(tr("Stop"), &BulkRevokeDialog::undo);
    m_cancel = m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_close = m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton *BulkRevokeDialog::addButton(const QString &text, void (BulkRevokeDialog::*run)())
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void BulkRevokeDialog::start()
{
    m_isStarted = true;
    m_revoker.add(m_ids, m_plan.undoWait);
    showPhase(phaseNow());
}

void BulkRevokeDialog::undo()
{
    m_revoker.undo(m_ids);
}

void BulkRevokeDialog::sendNow()
{
    m_revoker.sendNow(m_ids);
}

void BulkRevokeDialog::retry()
{
    m_revoker.add(failed(), std::chrono::milliseconds(0));
}

void BulkRevokeDialog::follow(const QString &id)
{
    if (!m_isStarted || !m_rows.contains(id)) {
        return;
    }
    showResult(id);
    const bool wasUndone = m_phase == Phase::Waiting && doneCount() == 0 && phaseNow() == Phase::Done;
    if (wasUndone) {
        reject(); // Nothing happened, so there is nothing to tell.
        return;
    }
    showPhase(phaseNow());
}

void BulkRevokeDialog::showResult(const QString &id)
{
    QTableWidgetItem *item = m_table->item(m_rows.value(id), ResultColumn);
    m_table->setRowHeight(item->row(), m_table->verticalHeader()->defaultSectionSize());
    const auto show = [item](const QString &text, QLatin1StringView icon) {
        item->setText(text);
        item->setIcon(themedIcon(icon));
        item->setToolTip(text);
    };
    switch (m_revoker.stage(id)) {
    case RevokeStage::None: show(tr("Not sent"), "close"_L1); break;
    case RevokeStage::Waiting:
    case RevokeStage::Queued: show(tr("Waiting"), "status-waiting"_L1); break;
    case RevokeStage::Sending:
        show(tr("Revoking…"), "refresh"_L1);
        m_table->scrollToItem(item);
        break;
    case RevokeStage::Revoked: show(tr("Revoked"), "check"_L1); break;
    case RevokeStage::Failed: {
        const ErrorText text = ErrorText::of(ErrorText::Attempt::Revoke, *m_revoker.error(id));
        const bool isInDoubt = m_revoker.error(id)->effect != ApiError::Effect::None;
        const QString result = isInDoubt ? tr("Perhaps revoked: %1", "%1: why, a sentence") : tr("Not revoked: %1", "%1: why, a sentence");
        show(result.arg(text.detail), "error"_L1);
        m_table->resizeRowToContents(item->row()); // All of the reason.
        break;
    }
    }
}

void BulkRevokeDialog::showIcon()
{
    const bool isDone = m_phase == Phase::Done && failed().isEmpty();
    m_icon->setIcon(themedIcon(isDone ? "check"_L1 : "warning"_L1));
    m_icon->setAccessibleName(isDone ? tr("Done") : tr("Warning"));
}

void BulkRevokeDialog::showPhase(Phase phase)
{
    const bool isNew = phase != m_phase || phase == Phase::Asking;
    m_phase = phase;
    m_headline->setText(headline());
    m_detail->setText(detail());
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_progressRow->setVisible(phase == Phase::Going);
    m_progress->setValue(doneCount());
    m_count->setText(tr("%1 of %2", "how many are done: 12 of 40").arg(doneCount()).arg(m_ids.size()));
    m_table->setColumnHidden(ResultColumn, phase == Phase::Asking);
    if (isNew) {
        showIcon();
        showButtons();
    }
}

/// Whatever changes nothing is the default, so that a key pressed a moment too late does no harm.
void BulkRevokeDialog::showButtons()
{
    const auto failures = static_cast<int>(failed().size());
    m_retry->setText(tr("Retry the %n that failed", nullptr, failures));
    QPushButton *calm = m_phase == Phase::Asking ? m_cancel : m_close;
    calm->show(); // Before the others go, so that the focus never leaves the dialog.
    calm->setDefault(true);
    calm->setFocus();
    m_revoke->setVisible(m_phase == Phase::Asking);
    m_cancel->setVisible(m_phase == Phase::Asking);
    m_undo->setVisible(m_phase == Phase::Waiting);
    m_now->setVisible(m_phase == Phase::Waiting);
    m_stop->setVisible(m_phase == Phase::Going);
    m_retry->setVisible(m_phase == Phase::Done && failures > 0);
    m_close->setVisible(m_phase != Phase::Asking);
    calm->setFocus(); // Since Qt 6.6 the box takes all of its buttons away for a moment when one of them comes or goes.
}

QString BulkRevokeDialog::headline() const
{
    switch (m_phase) {
    case Phase::Asking: return tr("Revoke %n token(s)?", nullptr, static_cast<int>(m_ids.size()));
    case Phase::Waiting: {
        int seconds = 0;
        for (const QString &id : m_ids) {
            seconds = std::max(seconds, m_revoker.secondsLeft(id));
        }
        return tr("Starts in %1 s.").arg(seconds);
    }
    case Phase::Going: return tr("Revoking…");
    case Phase::Done: return summary();
    }
    return {};
}

QString BulkRevokeDialog::detail() const
{
    switch (m_phase) {
    case Phase::Asking: {
        const QString effect = tr("Whatever uses these tokens is refused at once and for good. A revoked token can't be brought back.");
        const QString others = tr("%n of the selected token(s) is left out: it is revoked already, or about to be.", nullptr, m_plan.leftOut);
        return m_plan.leftOut == 0 ? effect : effect + u'\n' + others;
    }
    case Phase::Waiting: return tr("“Undo” keeps them all. Closing this window does not: each row in the list has its own “Undo”.");
    case Phase::Going: return tr("“Stop” keeps what is not sent yet. Closing this window does not: it goes on, and each row in the list shows its state.");
    case Phase::Done: return {};
    }
    return {};
}

QString BulkRevokeDialog::summary() const
{
    const int revoked = count([](const Revoker &revoker, const QString &id) { return revoker.stage(id) == RevokeStage::Revoked; });
    const auto rest = static_cast<int>(m_ids.size()) - revoked;
    return rest == 0 ? tr("%n token(s) were revoked.", nullptr, revoked) : tr("%1 revoked, %2 not.").arg(revoked).arg(rest);
}

BulkRevokeDialog::Phase BulkRevokeDialog::phaseNow() const
{
    const int waiting = count([](const Revoker &revoker, const QString &id) { return revoker.stage(id) == RevokeStage::Waiting; });
    const int underWay = count([](const Revoker &revoker, const QString &id) { return isUnderWay(revoker.stage(id)); });
    // A stage changes for one after the other; all that wait together leave together.
    return underWay == 0 ? Phase::Done : waiting == underWay ? Phase::Waiting : Phase::Going;
}

int BulkRevokeDialog::count(bool (*holds)(const Revoker &, const QString &)) const
{
    return static_cast<int>(std::count_if(m_ids.begin(), m_ids.end(), [&](const QString &id) { return holds(m_revoker, id); }));
}

int BulkRevokeDialog::doneCount() const
{
    return count([](const Revoker &revoker, const QString &id) {
        return revoker.stage(id) == RevokeStage::Revoked || revoker.stage(id) == RevokeStage::Failed;
    });
}

QStringList BulkRevokeDialog::failed() const
{
    QStringList ids;
    std::copy_if(m_ids.begin(), m_ids.end(), std::back_inserter(ids), [this](const QString &id) { return m_revoker.stage(id) == RevokeStage::Failed; });
    return ids;
}
