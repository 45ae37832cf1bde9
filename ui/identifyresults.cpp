// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "identifyresults.h"

#include "account/accountstore.h"
#include "accountactions.h"
#include "base/clock.h"
#include "base/relativetime.h"
#include "errortext.h"
#include "icons.h"
#include "selectabletext.h"
#include "tokens/identifier.h"
#include "tokens/revoker.h"
#include "tokens/tokenmodel.h"
#include "verdicttext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Verdict = Identification::Verdict;

namespace {

enum Column { SecretColumn, ResultColumn, NameColumn, BeforeColumn, AfterColumn };
enum CandidateColumn { CandidateName, CandidateBefore, CandidateAfter };

QTableWidgetItem *cell(const QString &text, const QIcon &icon = {})
{
    auto *item = new QTableWidgetItem(icon, text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

QTableWidgetItem *timeCell(const std::optional<QDateTime> &time, const QDateTime &now)
{
    QTableWidgetItem *item = cell(time ? RelativeTime::ago(*time, now) : IdentifyResults::tr("Never"));
    item->setToolTip(time ? RelativeTime::exact(*time) : QString());
    return item;
}

QTableWidget *makeTable(const QStringList &headers, const QString &name, int stretched)
{
    auto *table = new QTableWidget(0, static_cast<int>(headers.size()));
    table->setAccessibleName(name);
    table->setHorizontalHeaderLabels(headers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    constexpr int letters = 19; // In a narrow window the table scrolls, rather than squeezing the names.
    header->setMinimumSectionSize(table->fontMetrics().averageCharWidth() * letters);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return table;
}

} // namespace

IdentifyResults::IdentifyResults(const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_table(makeTable({tr("Secret"), tr("Result"), tr("Token"), tr("Last used before"), tr("Last used after")}, tr("Secrets"), NameColumn))
    , m_explanation(new SelectableText)
    , m_candidates(makeTable({tr("It may be"), tr("Last used before"), tr("Last used after")}, tr("Tokens that it may be"), CandidateName))
{
    constexpr int candidateRows = 4; // The others scroll.
    const int rowHeight = m_candidates->verticalHeader()->defaultSectionSize();
    m_candidates->setMaximumHeight(rowHeight * (candidateRows + 1) + 2 * m_candidates->frameWidth());
    m_candidates->setMinimumHeight(rowHeight * 2 + 2 * m_candidates->frameWidth());
    m_table->setMinimumHeight(rowHeight * 3);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_explanation);
    column->addWidget(m_candidates);
    column->addWidget(makeButtons());

    connect(m_table, &QTableWidget::itemSelectionChanged, this, &IdentifyResults::showSelected);
    connect(m_candidates, &QTableWidget::itemSelectionChanged, this, &IdentifyResults::updateButtons);
    connect(&parts.revoker, &Revoker::changed, this, &IdentifyResults::follow);
    connect(&parts.model, &QAbstractItemModel::dataChanged, this, &IdentifyResults::updateButtons);
}

QWidget *IdentifyResults::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_revoke = new QPushButton(themedIcon("token-revoke"_L1), tr("&Revoke it now"));
    m_revokeAll = new QPushButton;
    for (QPushButton *button : {m_revoke, m_revokeAll}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_revoke, &QPushButton::clicked, this, [this] { revoke({selectedId()}); });
    connect(m_revokeAll, &QPushButton::clicked, this, [this] { revoke(identifiedIds()); });
    return row;
}

void IdentifyResults::showAll()
{
    const auto &results = m_parts.identifier.results();
    m_table->clearSelection();
    m_table->setRowCount(static_cast<int>(results.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        //: A secret that is not shown, and where it stands in the text.
        m_table->setItem(i, SecretColumn, cell(tr("tm_pro_•••• (line %1)").arg(results.at(i).line)));
        showRow(i);
    }
    if (m_table->rowCount() > 0) {
        m_table->selectRow(0);
    }
    showSelected();
}

void IdentifyResults::showRow(int index)
{
    const Identification &secret = m_parts.identifier.results().at(index);
    if (index >= m_table->rowCount()) {
        return; // It is shown with all others in a moment.
    }
    const bool isOurs = secret.token && secret.verdict != Verdict::OtherAccount;
    const QDateTime now = m_parts.clock.now();
    setWord(index, secret);
    m_table->setItem(index, NameColumn, cell(secret.token ? secret.token->name : QString()));
    m_table->setItem(index, BeforeColumn, isOurs ? timeCell(secret.token->usedBefore, now) : cell({}));
    m_table->setItem(index, AfterColumn, isOurs ? timeCell(secret.token->usedAfter, now) : cell({}));
    if (secret.verdict == Verdict::Asking) {
        m_table->scrollToItem(m_table->item(index, SecretColumn));
    }
    showSelected();
}

/// The verdict, until the token's revoking is what counts.
void IdentifyResults::setWord(int row, const Identification &secret)
{
    const VerdictText text = VerdictText::of(secret, {});
    const Token *token = secret.token ? m_parts.model.find(secret.token->id) : nullptr;
    QString word = text.word;
    QLatin1StringView icon = text.icon;
    const RevokeStage stage = token ? m_parts.revoker.stage(token->id) : RevokeStage::None;
    if (token && (stage == RevokeStage::Revoked || !token->isActive())) {
        word = tr("Revoked");
        icon = "status-revoked"_L1;
    } else if (isUnderWay(stage)) {
        word = tr("Revoking…");
        icon = "refresh"_L1;
    } else if (stage == RevokeStage::Failed) {
        word = tr("Not revoked");
        icon = "error"_L1;
    }
    m_table->setItem(row, ResultColumn, cell(word, themedIcon(icon)));
}

void IdentifyResults::showSelected()
{
    const int row = m_table->currentRow();
    const auto &results = m_parts.identifier.results();
    const bool isSelected = row >= 0 && row < results.size() && !m_table->selectedItems().isEmpty();
    m_explanation->setText(isSelected ? explanation(results.at(row)) : QString());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    showCandidates(isSelected ? results.at(row).candidates : QList<Identification::Candidate>());
    updateButtons();
}

QString IdentifyResults::explanation(const Identification &secret) const
{
    const QString how = VerdictText::of(secret, accountName(secret.account)).explanation;
    const QString id = secret.token ? secret.token->id : QString();
    const Token *token = m_parts.model.find(id);
    if (const ApiError *error = token ? m_parts.revoker.error(id) : nullptr) {
        const ErrorText text = ErrorText::of(ErrorText::Attempt::Revoke, *error, token->name);
        return text.headline + u' ' + text.detail;
    }
    if (token && !token->isActive()) {
        return how + u' ' + tr("It is revoked: whoever has the secret can't use it any more.");
    }
    if (secret.verdict == Verdict::CreatedHere && !token) {
        return how + u' ' + tr("The list no longer has it.");
    }
    return how;
}

void IdentifyResults::showCandidates(const QList<Identification::Candidate> &candidates)
{
    const QDateTime now = m_parts.clock.now();
    m_candidates->setRowCount(static_cast<int>(candidates.size()));
    for (int i = 0; i < m_candidates->rowCount(); ++i) {
        QTableWidgetItem *name = cell(candidates.at(i).name);
        name->setData(Qt::UserRole, candidates.at(i).id);
        m_candidates->setItem(i, CandidateName, name);
        m_candidates->setItem(i, CandidateBefore, timeCell(candidates.at(i).usedBefore, now));
        m_candidates->setItem(i, CandidateAfter, timeCell(candidates.at(i).usedAfter, now));
    }
    m_candidates->setVisible(!candidates.isEmpty());
}

/// What "Revoke it now" is about: the token that was named, or the candidate that the person chose.
QString IdentifyResults::selectedId() const
{
    const int row = m_table->currentRow();
    const auto &results = m_parts.identifier.results();
    if (row < 0 || row >= results.size() || m_table->selectedItems().isEmpty()) {
        return {};
    }
    const Identification &secret = results.at(row);
    if (secret.token) {
        return secret.verdict == Verdict::OtherAccount ? QString() : secret.token->id;
    }
    const auto chosen = m_candidates->selectedItems();
    return chosen.isEmpty() ? QString() : m_candidates->item(chosen.constFirst()->row(), CandidateName)->data(Qt::UserRole).toString();
}

/// Without the own one, whose end would be that of the others' revoking.
QStringList IdentifyResults::identifiedIds() const
{
    QStringList ids;
    for (const Identification &secret : m_parts.identifier.results()) {
        const bool isNamed = secret.verdict == Verdict::CreatedHere || secret.verdict == Verdict::Moved;
        if (isNamed && canBeRevoked(secret.token->id) && !ids.contains(secret.token->id)) {
            ids.append(secret.token->id);
        }
    }
    return ids;
}

bool IdentifyResults::canBeRevoked(const QString &id) const
{
    const Token *token = m_parts.model.find(id);
    const RevokeStage stage = m_parts.revoker.stage(id);
    return token && token->isActive() && stage != RevokeStage::Queued && stage != RevokeStage::Sending;
}

void IdentifyResults::updateButtons()
{
    const QString id = selectedId();
    const auto identified = static_cast<int>(identifiedIds().size());
    const Token *token = m_parts.model.find(id);
    m_revoke->setEnabled(canBeRevoked(id));
    m_revoke->setToolTip(token ? tr("Revoke “%1” at once: this can't be undone").arg(token->name) : QString());
    m_revokeAll->setText(tr("Revoke &all %n identified", nullptr, identified));
    m_revokeAll->setVisible(identified > 1);
}

void IdentifyResults::revoke(const QStringList &ids)
{
    m_parts.revoker.add(ids, std::chrono::milliseconds(0));
    m_parts.revoker.sendNow(ids); // Some may have been waiting already.
}

void IdentifyResults::follow(const QString &id)
{
    const auto &results = m_parts.identifier.results();
    for (int i = 0; i < results.size(); ++i) {
        if (results.at(i).token && results.at(i).token->id == id) {
            showRow(i);
        }
    }
    updateButtons();
}

QString IdentifyResults::accountName(const QString &key) const
{
    const auto accounts = m_parts.accounts.accounts();
    const auto found = std::find_if(accounts.begin(), accounts.end(), [&](const Account &each) { return each.keychainKey() == key; });
    return found == accounts.end() ? key : AccountActions::nameOf(*found);
}
