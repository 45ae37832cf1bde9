// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "detailspanel.h"

#include "base/clock.h"
#include "base/relativetime.h"
#include "iconlabel.h"
#include "icons.h"
#include "pagescroller.h"
#include "selectabletext.h"
#include "timeline.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenwatcher.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;

int daysBetween(const QDateTime &from, const QDateTime &to)
{
    return static_cast<int>(from.secsTo(to) / secondsPerDay);
}

void setText(QLabel *label, const QString &text)
{
    if (label->text() != text) { // What the person has selected in it stays selected.
        label->setText(text);
        label->setAccessibleName(text);
    }
}

QWidget *besideIcon(QLabel *icon, QLabel *text)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    icon->setMargin(text->margin());
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    return row;
}

QLabel *makeCaption(const QString &text, QWidget *buddy)
{
    auto *caption = new QLabel(text);
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    caption->setMargin(2); // In line with what is below it.
    caption->setWordWrap(true); // Or a long one would have the panel scrolled sideways.
    caption->setBuddy(buddy);
    return caption;
}

} // namespace

DetailsPanel::DetailsPanel(const TokenModel &model, const TokenWatcher &watcher, const Clock &clock, const QList<QAction *> &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_watcher(watcher)
    , m_clock(clock)
    , m_scroller(new PageScroller(nullptr))
    , m_soon(new QTimer(this))
{
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroller, 1);
    m_page = makePage();
    column->addWidget(makeActions(actions));

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &DetailsPanel::updateTexts);
    const auto updateSoon = [this] { m_soon->start(); };
    connect(&model, &QAbstractItemModel::dataChanged, this, updateSoon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, updateSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, updateSoon);
    connect(&model, &QAbstractItemModel::modelReset, this, updateSoon);
}

QWidget *DetailsPanel::makePage()
{
    auto *page = new QWidget(this);
    page->hide();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_title = new SelectableText;
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    m_title->setFont(font);
    m_summary = new SelectableText;
    column->addWidget(m_title);
    column->addWidget(m_summary);

    m_one = new QWidget;
    auto *facts = new QVBoxLayout(m_one);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(12);
    m_statusIcon = new IconLabel(QIcon());
    m_status = new SelectableText;
    facts->addWidget(besideIcon(m_statusIcon, m_status));
    m_hintIcon = new IconLabel(themedIcon("info"_L1));
    m_hints = new SelectableText;
    facts->addWidget(besideIcon(m_hintIcon, m_hints));
    facts->addWidget(makeId());
    for (int fact = 0; fact < FactCount; ++fact) {
        facts->addWidget(makeFact(static_cast<Fact>(fact)));
    }
    column->addWidget(m_one);
    column->addStretch(1);
    return page;
}

void DetailsPanel::addSection(QWidget *section)
{
    constexpr int first = 2; // Below the status and the hints.
    static_cast<QVBoxLayout *>(m_one->layout())->insertWidget(first + m_sections++, section);
}

/// A caption over its value. Not a QFormLayout: Qt 6.4's writes past its list where rows are hidden.
QWidget *DetailsPanel::makeFact(Fact fact)
{
    const QString captions[] = {tr("Last used"), tr("Uses that this program saw"), tr("Created"), tr("Revoked", "when the token was revoked"),
                                tr("Age"), tr("First seen by this program"), tr("Done with this program")};
    m_facts[fact] = new SelectableText;
    m_captions[fact] = makeCaption(captions[fact], m_facts[fact]);
    auto *block = new QWidget;
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_captions[fact]);
    if (fact == Uses) {
        m_timeline = new Timeline;
        column->addWidget(m_timeline);
    }
    column->addWidget(m_facts[fact]);
    return block;
}

QWidget *DetailsPanel::makeId()
{
    m_id = new SelectableId;
    m_copy = new QToolButton;
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy, &QToolButton::clicked, this, &DetailsPanel::copyId);
    showCopied(false);
    auto *block = new QWidget;
    auto *grid = new QGridLayout(block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeCaption(tr("ID"), m_id), 0, 0);
    grid->addWidget(m_copy, 0, 1);
    grid->addWidget(m_id, 1, 0, 1, 2);
    return block;
}

/// Below what scrolls, so that they are always at hand.
QWidget *DetailsPanel::makeActions(const QList<QAction *> &actions)
{
    auto *footer = new QWidget;
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(8);
    for (QAction *action : actions) {
        auto *button = new QToolButton(footer); // Or it would be a window of its own when it is shown.
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(action->iconText());
        button->setVisible(action->isEnabled());
        connect(action, &QAction::changed, button, [=] { button->setVisible(action->isEnabled()); });
        column->addWidget(button);
    }
    return footer;
}

void DetailsPanel::showTokens(const QStringList &ids)
{
    if (ids != m_ids) {
        m_ids = ids;
        showCopied(false);
        m_soon->start();
    }
}

void DetailsPanel::updateTexts()
{
    if (!isVisible()) {
        return;
    }
    const Token *token = m_ids.size() == 1 ? m_model.find(m_ids.constFirst()) : nullptr;
    m_one->setVisible(token);
    m_title->setVisible(token || m_ids.size() > 1);
    m_summary->setVisible(!token);
    if (token) {
        showOne(*token);
    } else if (m_ids.size() > 1) {
        showCounts();
    } else {
        setText(m_summary, tr("Select a token to see what is known of it."));
    }
}

void DetailsPanel::showOne(const Token &token)
{
    const QDateTime now = m_clock.now();
    const auto when = [&now](const QDateTime &time) { return tr("%1\n%2", "%1: 3 days ago, %2: exactly when").arg(RelativeTime::ago(time, now), RelativeTime::exact(time)); };
    setText(m_title, token.name);
    m_statusIcon->setIcon(themedIcon(m_model.isUnsaved(token.id) ? "key"_L1 : token.isActive() ? "status-active"_L1 : "status-revoked"_L1));
    setText(m_status, m_model.statusText(token));
    const QStringList sentences = hints(token);
    m_hints->parentWidget()->setVisible(!sentences.isEmpty());
    setText(m_hints, sentences.join(u'\n'));

    if (m_id->toPlainText() != token.id) {
        showLife({}); // Another token's is not this one's.
        m_id->setPlainText(token.id);
        m_id->setAccessibleName(tr("ID"));
    }
    setFact(LastUsed, token.lastUsedAt ? when(*token.lastUsedAt) : tr("Never, as far as the server wrote down."));
    setFact(Created, when(token.createdAt));
    setFact(Revoked, token.revokedAt ? when(*token.revokedAt) : QString());
    setFact(Age, age(token));
    m_watcher.ask(
        this, [id = token.id](History &history, const QString &account) { return history.life(account, id); },
        [this, id = token.id](const History::Life &life) {
            if (m_ids == QStringList{id}) {
                showLife(life);
            }
        });
}

void DetailsPanel::showLife(const History::Life &life)
{
    const QDateTime now = m_clock.now();
    if (!life.firstSeen) {
        setFact(FirstSeen, {});
        setFact(Uses, {});
    } else {
        const QString seen = RelativeTime::ago(*life.firstSeen, now);
        setFact(FirstSeen, life.wasThereAtFirst ? tr("%1, when it read this account's list for the first time.", "%1: 3 days ago").arg(seen) : seen);
        const QString moves = life.moves == 0 || life.uses.isEmpty()
            ? tr("Its last use has not moved since.")
            : tr("Its last use moved %n time(s), the latest %1.", "%1: 3 minutes ago", life.moves).arg(RelativeTime::ago(life.uses.constLast(), now));
        m_timeline->setUses(life.uses, life.firstSeen, now);
        setFact(Uses, tr("%1\nUses between two looks count as one; nothing is seen while the program is closed.").arg(moves));
    }
    constexpr qsizetype mostDeeds = 6;
    QStringList deeds;
    for (const History::Deed &deed : life.deeds.mid(std::max<qsizetype>(0, life.deeds.size() - mostDeeds))) {
        const QString ago = RelativeTime::ago(deed.at, now);
        switch (deed.action) {
        case History::Action::Created: deeds.append(tr("Created %1.", "%1: 3 days ago").arg(ago)); break;
        case History::Action::Copied: deeds.append(tr("Secret copied %1.", "%1: 3 days ago").arg(ago)); break;
        case History::Action::Confirmed: deeds.append(tr("Secret confirmed as saved %1.", "%1: 3 days ago").arg(ago)); break;
        case History::Action::Revoked: deeds.append(tr("Revoked %1.", "%1: 3 days ago").arg(ago)); break;
        case History::Action::Identified: deeds.append(tr("Identified by its secret %1.", "%1: 3 days ago").arg(ago)); break;
        }
    }
    setFact(Deeds, deeds.join(u'\n'));
}

void DetailsPanel::showCounts()
{
    int active = 0;
    int revoked = 0;
    int unused = 0;
    int unsaved = 0;
    for (const QString &id : std::as_const(m_ids)) {
        if (const Token *token = m_model.find(id)) {
            token->isActive() ? ++active : ++revoked;
            unused += token->lastUsedAt ? 0 : 1;
            unsaved += m_model.isUnsaved(id) ? 1 : 0;
        }
    }
    QStringList lines;
    const auto count = [&lines](int number, const QString &line) { number > 0 ? lines.append(line) : void(); };
    count(active, tr("%n active", nullptr, active));
    count(revoked, tr("%n revoked", nullptr, revoked));
    count(unused, tr("%n never used", nullptr, unused));
    count(unsaved, tr("%n with an unsaved secret", nullptr, unsaved));
    setText(m_title, tr("%n token(s) selected", nullptr, active + revoked));
    setText(m_summary, lines.join(u'\n'));
}

QString DetailsPanel::age(const Token &token) const
{
    if (token.revokedAt) {
        return tr("%n day(s), until it was revoked", nullptr, daysBetween(token.createdAt, *token.revokedAt));
    }
    return tr("%n day(s)", nullptr, daysBetween(token.createdAt, m_clock.now()));
}

QStringList DetailsPanel::hints(const Token &token) const
{
    constexpr int unusedAfterDays = 7; // A new token may well wait a while for its first use.
    const QDateTime now = m_clock.now();
    QStringList sentences;
    if (m_model.isUnsaved(token.id)) {
        sentences.append(tr("Its secret has not been saved yet."));
    }
    if (!token.isActive()) {
        return sentences;
    }
    const int quiet = daysBetween(token.lastUsedAt.value_or(token.createdAt), now);
    if (!token.lastUsedAt && quiet >= unusedAfterDays) {
        sentences.append(tr("Never used in %n day(s) since it was created.", nullptr, quiet));
    } else if (token.lastUsedAt && quiet >= m_watcher.idleAfterDays()) {
        sentences.append(tr("Idle for %n day(s).", nullptr, quiet));
    }
    const auto &tokens = m_model.tokens();
    const bool hasNamesake = std::any_of(tokens.begin(), tokens.end(), [&token](const Token &other) {
        return other.isActive() && other.id != token.id && other.name.compare(token.name, Qt::CaseInsensitive) == 0;
    });
    if (hasNamesake) {
        sentences.append(tr("Another active token has the same name."));
    }
    return sentences;
}

void DetailsPanel::setFact(Fact fact, const QString &text)
{
    m_facts[fact]->parentWidget()->setVisible(!text.isEmpty());
    setText(m_facts[fact], text);
    m_facts[fact]->setAccessibleName(tr("%1: %2", "a fact and what it is").arg(m_captions[fact]->text(), text));
}

void DetailsPanel::copyId()
{
    QGuiApplication::clipboard()->setText(m_id->toPlainText());
    showCopied(true);
    QAccessibleEvent alert(m_copy, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void DetailsPanel::showCopied(bool copied)
{
    m_copy->setIcon(themedIcon(copied ? "check"_L1 : "copy"_L1));
    m_copy->setText(copied ? tr("Copied") : tr("Copy"));
    m_copy->setAccessibleName(copied ? tr("ID copied") : tr("Copy ID"));
}

QSize DetailsPanel::sizeHint() const
{
    constexpr int letters = 44;
    return {m_width > 0 ? m_width : fontMetrics().averageCharWidth() * letters, QWidget::sizeHint().height()};
}

void DetailsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_soon->start();
    }
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (isVisible()) {
        m_width = width();
    }
}

void DetailsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_scroller->widget()) {
        m_scroller->setWidget(m_page); // Which lays it out: a twentieth of a start, for who may never look.
    }
    updateTexts();
}
