// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "identifydialog.h"

#include "base/clock.h"
#include "base/privatefile.h"
#include "errortext.h"
#include "iconlabel.h"
#include "icons.h"
#include "identifyresults.h"
#include "secretinput.h"
#include "tokens/identifier.h"
#include "tokens/revoker.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Stage = Identifier::Stage;
using Verdict = Identification::Verdict;

namespace {

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

IdentifyDialog::IdentifyDialog(const Parts &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_pages(new QStackedWidget)
    , m_results(new IdentifyResults(parts))
    , m_status(wrapped())
{
    setWindowTitle(tr("Identify a secret"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addWidget(makeHead());
    m_pages->addWidget(makeInputPage());
    m_pages->addWidget(m_results);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    makeButtons();
    column->addWidget(m_buttons);

    Identifier &identifier = parts.identifier;
    connect(&identifier, &Identifier::stageChanged, this, &IdentifyDialog::follow);
    connect(&identifier, &Identifier::changed, this, [this](int index) {
        m_results->showRow(index);
        showProgress();
        comeBack();
    });
    connect(&identifier, &Identifier::accountLeft, this, &QDialog::reject);
    // The window behind this one has to be reached to sign in again. What waits for that brings this one back.
    connect(&identifier, &Identifier::signInNeeded, this, &IdentifyDialog::standAside);
    connect(&parts.revoker, &Revoker::signInNeeded, this, &IdentifyDialog::standAside);
    connect(&parts.revoker, &Revoker::finished, this, &IdentifyDialog::comeBack);
    startOver();
    const int letter = fontMetrics().averageCharWidth();
    constexpr double most = 0.9; // Of a small screen.
    resize(QSize(letter * 110, letter * 68).boundedTo(screen()->availableSize() * most));
}

IdentifyDialog::~IdentifyDialog()
{
    leave();
}

void IdentifyDialog::done(int result)
{
    leave();
    QDialog::done(result);
}

void IdentifyDialog::leave()
{
    m_parts.identifier.disconnect(this);
    m_parts.revoker.disconnect(this);
    m_parts.identifier.clear();
}

QWidget *IdentifyDialog::makeHead()
{
    m_icon = new IconLabel(themedIcon("identify"_L1), QStyle::PM_LargeIconSize);
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

QWidget *IdentifyDialog::makeInputPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_input = new SecretInput;
    column->addWidget(m_input);
    column->addStretch(1);
    connect(m_input, &SecretInput::taken, this, &IdentifyDialog::take);
    connect(m_input, &SecretInput::refused, this, &IdentifyDialog::say);
    return page;
}

void IdentifyDialog::makeButtons()
{
    m_buttons = new QDialogButtonBox;
    m_save = addButton(tr("&Save as evidence…"), &IdentifyDialog::askWhereToSave);
    m_again = addButton(tr("A&nother text"), &IdentifyDialog::startOver);
    m_ask = addButton({}, &IdentifyDialog::ask);
    m_stop = addButton(tr("S&top"), &IdentifyDialog::stop);
    m_close = m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QPushButton *IdentifyDialog::addButton(const QString &text, void (IdentifyDialog::*run)())
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void IdentifyDialog::take(const Secret &text)
{
    SecretScan scan = SecretScan::of(text);
    m_lines = scan.lines;
    m_hasMore = scan.hasMore;
    if (scan.found.empty()) {
        say(tr("%Ln line(s) were looked through. There is no secret in them: one begins with tm_pro_.", nullptr, m_lines));
        return;
    }
    say({});
    m_parts.identifier.take(std::move(scan));
}

void IdentifyDialog::ask()
{
    say({});
    m_parts.identifier.ask();
}

void IdentifyDialog::stop()
{
    m_stop->setEnabled(false);
    m_parts.identifier.stop();
}

void IdentifyDialog::startOver()
{
    say({});
    m_parts.identifier.clear();
    follow();
    m_input->reset();
}

void IdentifyDialog::follow()
{
    const Stage stage = m_parts.identifier.stage();
    if (stage == Stage::Comparing || (stage == Stage::Ready && m_pages->currentWidget() != m_results)) {
        m_close->setFocus();
        m_pages->setCurrentWidget(m_results);
        m_results->showAll();
    } else if (stage == Stage::Empty) {
        m_pages->setCurrentIndex(0);
    }
    showTexts();
    showProgress();
    showButtons();
    comeBack();
}

void IdentifyDialog::showProgress()
{
    const Identifier &identifier = m_parts.identifier;
    m_progressRow->setVisible(identifier.stage() == Stage::Asking);
    m_progress->setMaximum(std::max(identifier.askedCount(), 1));
    m_progress->setValue(identifier.doneCount());
    m_count->setText(tr("%1 of %2", "how many are done: 12 of 40").arg(identifier.doneCount()).arg(identifier.askedCount()));
}

void IdentifyDialog::showTexts()
{
    m_headline->setText(headline());
    m_detail->setText(detail());
    m_detail->setVisible(!m_detail->text().isEmpty());
    const bool isTrouble = m_parts.identifier.error().has_value();
    m_icon->setIcon(themedIcon(isTrouble ? "warning"_L1 : "identify"_L1));
    m_icon->setAccessibleName(isTrouble ? tr("Warning") : tr("Secrets"));
}

/// Whatever uses no secret is the default, so that a key pressed a moment too late does no harm.
void IdentifyDialog::showButtons()
{
    const Identifier &identifier = m_parts.identifier;
    const bool isReady = identifier.stage() == Stage::Ready;
    const bool isAsking = identifier.stage() == Stage::Asking;
    const int unknown = identifier.unknownCount();
    m_close->setDefault(true);
    const bool isOnButton = identifier.stage() != Stage::Empty && m_buttons->isAncestorOf(focusWidget());
    if (isOnButton) {
        m_close->setFocus(); // Before the others go, so that the focus never leaves the dialog.
    }
    m_save->setVisible(isReady && identifier.hasEvidence());
    m_again->setVisible(isReady);
    m_ask->setVisible(isReady && unknown > 0);
    m_ask->setText(tr("As&k the server about %n", nullptr, unknown));
    m_stop->setVisible(isAsking);
    m_stop->setEnabled(true);
    if (isOnButton) {
        m_close->setFocus(); // Since 6.6, Qt lays the buttons out anew here, and hides them all meanwhile.
    }
    m_buttons->setFocusProxy(nullptr); // By itself it is one of the buttons, and Tab gets no further than that.
}

QString IdentifyDialog::headline() const
{
    const Identifier &identifier = m_parts.identifier;
    const auto found = static_cast<int>(identifier.results().size());
    switch (identifier.stage()) {
    case Stage::Empty: return tr("Whose secret is this?");
    case Stage::Comparing: return tr("%n secret(s) found.", nullptr, found);
    case Stage::Asking: return tr("Asking the server…");
    case Stage::Ready: break;
    }
    if (identifier.error()) {
        return tr("%n secret(s) could not be asked about.", nullptr, identifier.unknownCount());
    }
    return identifier.hasEvidence() && identifier.unknownCount() == 0 ? tr("%n secret(s) looked up.", nullptr, found)
                                                                       : tr("%n secret(s) found.", nullptr, found);
}

QString IdentifyDialog::detail() const
{
    const Identifier &identifier = m_parts.identifier;
    const int unknown = identifier.unknownCount();
    QStringList sentences;
    switch (identifier.stage()) {
    case Stage::Empty:
        return tr("Paste a secret, or any text that has some in it: a log, an .env file. You can drop a file here as well. The text is not shown and not kept; what is found in it is wiped when this window closes.");
    case Stage::Asking:
        sentences.append(tr("Each secret is sent once, and the list is read before and after it. “Stop” leaves out those that were not sent yet."));
        break;
    case Stage::Comparing:
    case Stage::Ready:
        if (identifier.error()) {
            sentences.append(ErrorText::of(ErrorText::Attempt::List, *identifier.error()).detail);
        } else if (!identifier.hasEvidence()) {
            sentences.append(tr("%Ln line(s) were looked through, and the text is forgotten.", nullptr, m_lines));
        }
        if (m_hasMore && !identifier.hasEvidence()) {
            sentences.append(tr("There are more than 100 different ones: the others were passed over."));
        }
        if (identifier.notCompared()) {
            sentences.append(tr("Not all that was created here could be compared: the keychain is locked, or does not answer."));
        }
        if (identifier.stage() == Stage::Ready && unknown > 0) {
            sentences.append(tr("%n secret(s) are not known here. The server can tell whose: this uses each leaked token once, and overwrites its last-used time.", nullptr, unknown));
        }
        break;
    }
    if (identifier.isSignedInWithToken() && identifier.hasEvidence()) {
        sentences.append(identifier.ownToken()
                             ? tr("You are signed in with “%1”, whose last use moves with each look at the list: it is left out.").arg(identifier.ownToken()->name)
                             : tr("You are signed in with an API token, whose last use moves with each look at the list. Which one it is can't be told, so nothing is certain."));
    }
    return sentences.join(u' ');
}

void IdentifyDialog::say(const QString &status)
{
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    if (!status.isEmpty()) {
        QAccessibleEvent alert(m_status, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void IdentifyDialog::standAside()
{
    m_isAside = true;
    hide();
}

/// Now there is news.
void IdentifyDialog::comeBack()
{
    if (m_isAside && m_parts.identifier.stage() != Stage::Empty) {
        m_isAside = false;
        open();
    }
}

void IdentifyDialog::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save as evidence"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("JSON, for programs (*.json)"));
    dialog->setDefaultSuffix(u"json"_s);
    const QString today = m_parts.clock.now().toLocalTime().date().toString(Qt::ISODate);
    dialog->selectFile(tr("mail.cx secrets looked up %1", "a file's name; %1: a date such as 2026-11-24").arg(today) + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &IdentifyDialog::save);
    dialog->open();
}

void IdentifyDialog::save(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QString trouble = writePrivateFile(path, m_parts.identifier.evidence());
    say(trouble.isEmpty() ? tr("Saved to %1: the lists before and after, and when what was asked. No secret is in it.").arg(shown)
                          : tr("It was not saved to %1: %2. Choose another place.").arg(shown, trouble));
}
