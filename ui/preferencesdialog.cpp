// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "preferencesdialog.h"

#include "advancedpage.h"
#include "commandline.h"
#include "icons.h"
#include "language.h"
#include "messagebar.h"
#include "pagescroller.h"
#include "preferenceform.h"
#include "tokens/agepolicy.h"
#include "screencapture.h"

#include <QCheckBox>
#include <QCollator>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Of a spin box: it stands right behind the number.
QString suffix(const QString &unit)
{
    return u'\u00a0' + unit;
}

} // namespace

PreferencesDialog::PreferencesDialog(PreferenceStore &preferences, QWidget *parent)
    : QDialog(parent)
    , m_store(preferences)
    , m_messages(new MessageStack)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_advanced(new AdvancedPage(preferences, CommandLine::defaultApiUrl()))
{
    setWindowTitle(tr("Preferences"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Pages"));
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_list->setIconSize(QSize(icon, icon));
    addPage(tr("General"), "settings"_L1, makeGeneralPage());
    addPage(tr("Clipboard"), "copy"_L1, makeClipboardPage());
    addPage(tr("Refreshing"), "refresh"_L1, makeRefreshPage());
    addPage(tr("Tokens"), "key"_L1, makeTokensPage());
    addPage(tr("Advanced"), "network"_L1, m_advanced);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth());

    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_pages, 1);
    column->addLayout(row, 1);
    QDialogButtonBox *buttons = makeButtons();
    column->addWidget(buttons);
    // The box by itself makes a ring without "Close" of it.
    setTabOrder(buttons->button(QDialogButtonBox::RestoreDefaults), buttons->button(QDialogButtonBox::Close));
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 84, letter * 54);
}

void PreferencesDialog::addPage(const QString &title, QLatin1StringView icon, PreferenceForm *page)
{
    constexpr int above = 14;
    const int beside = m_list->iconSize().width() + fontMetrics().averageCharWidth() * 5;
    auto *item = new QListWidgetItem(themedIcon(icon), title, m_list);
    item->setSizeHint({m_list->fontMetrics().horizontalAdvance(title) + beside, m_list->fontMetrics().height() + above});
    auto *scroller = new PageScroller(page);
    scroller->setAccessibleName(title);
    m_pages->addWidget(scroller);
}

PreferenceForm *PreferencesDialog::makeGeneralPage()
{
    auto *page = new PreferenceForm(m_store);
    QStringList names = Language::available();
    const QCollator byName;
    std::sort(names.begin(), names.end(), [&byName](const QString &a, const QString &b) {
        return byName.compare(Language::ownName(a), Language::ownName(b)) < 0;
    });
    names.prepend(QString());
    page->addChoice<QString>(tr("&Language:"), &Preferences::language, names, [](const QString &name) {
        return name.isEmpty() ? tr("As the system has it") : Language::ownName(name);
    });
    using Look = Preferences::Theme;
    page->addChoice<Look>(tr("&Theme:"), &Preferences::theme, {Look::System, Look::Light, Look::Dark}, [](const Look &look) {
        switch (look) {
        case Look::System: return tr("As the system has it");
        case Look::Light: return tr("Light");
        case Look::Dark: return tr("Dark");
        }
        return QString();
    });
    QCheckBox *notify = page->addSwitch(tr("Show desktop &notifications"), &Preferences::notify);
    page->addHint(notify, tr("They come only while no window of this program is in front, and never hold a secret."));
    return page;
}

PreferenceForm *PreferencesDialog::makeClipboardPage()
{
    auto *page = new PreferenceForm(m_store);
    const QList<seconds> times{seconds(10), seconds(30), minutes(1), minutes(5), seconds(0)};
    QComboBox *clear = page->addChoice<seconds>(tr("Clear a copied &secret:"), &Preferences::clearClipboardAfter, times, [](const seconds &time) {
        if (time.count() == 0) {
            return tr("When the program ends");
        }
        const int count = static_cast<int>(time.count());
        return count % 60 == 0 ? tr("After %n minute(s)", nullptr, count / 60) : tr("After %n second(s)", nullptr, count);
    });
    page->addHint(clear, tr("It is cleared when the program ends in any case, and what somebody else copied since is left alone."));
    QCheckBox *capture = page->addSwitch(tr("&Keep windows with a secret out of screen captures"), &Preferences::hideFromCapture);
    capture->setEnabled(canExcludeFromCapture());
    if (!canExcludeFromCapture()) {
        page->addHint(capture, tr("This system gives programs no way to do that. A secret is masked until you show it."));
    }
    return page;
}

PreferenceForm *PreferencesDialog::makeRefreshPage()
{
    auto *page = new PreferenceForm(m_store);
    const QList<minutes> intervals{minutes(0), minutes(1), minutes(5), minutes(15)};
    QComboBox *every = page->addChoice<minutes>(tr("&Refresh the list:"), &Preferences::refreshEvery, intervals, [](const minutes &time) {
        return time.count() == 0 ? tr("Only when I ask for it") : tr("Every %n minute(s)", nullptr, static_cast<int>(time.count()));
    });
    page->addHint(every, tr("It rests while the window is hidden, and while the computer is offline or saves power. A list that is older when you come back is refreshed at once."));
    return page;
}

PreferenceForm *PreferencesDialog::makeTokensPage()
{
    constexpr int ever = 36500;
    auto *page = new PreferenceForm(m_store);
    QSpinBox *idle = page->addNumber(
        tr("A token is &idle after:"), 1, ever, [](const Preferences &now) { return now.idleAfterDays; },
        [](Preferences &chosen, int days) { chosen.idleAfterDays = days; }, [](int days) { return suffix(tr("day(s)", "after a number", days)); });
    page->addHint(idle, tr("Nobody used it for so long. It still works, and may be one to revoke."));
    const QList<int> ages(AgePolicy::choices.begin(), AgePolicy::choices.end());
    QComboBox *rotate = page->addChoice<int>(tr("Remind me to &rotate tokens:"), &Preferences::rotateAfterDays, ages, [](const int &days) {
        return days == AgePolicy::never ? tr("Never") : tr("Every %n day(s)", nullptr, days);
    });
    page->addHint(rotate, tr("One that is older is marked in the list, and “Show” has them all. Each token can have a time of its own, in its details."));
    QSpinBox *undo = page->addNumber(
        tr("A revoke can be &undone for:"), 0, static_cast<int>(Preferences::longestUndoWait.count()),
        [](const Preferences &now) { return static_cast<int>(now.undoWait.count()); },
        [](Preferences &chosen, int count) { chosen.undoWait = seconds(count); }, [](int count) { return suffix(tr("second(s)", "after a number", count)); });
    undo->setSpecialValueText(tr("Not at all"));
    page->addHint(undo, tr("The request leaves only then, as nobody can take it back from the server."));
    return page;
}

QDialogButtonBox *PreferencesDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close | QDialogButtonBox::RestoreDefaults);
    QPushButton *restore = buttons->button(QDialogButtonBox::RestoreDefaults);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    if (!close->icon().isNull()) {
        close->setIcon(themedIcon("close"_L1)); // Where buttons have icons, Qt's own is black in the dark, too.
    }
    // Enter ends the typing in a field; it closes nothing.
    restore->setAutoDefault(false);
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(restore, &QPushButton::clicked, this, &PreferencesDialog::restoreDefaults);
    const auto update = [this, restore] { restore->setEnabled(m_store.get() != Preferences()); };
    connect(&m_store, &PreferenceStore::changed, restore, update);
    update();
    return buttons;
}

void PreferencesDialog::restoreDefaults()
{
    const Preferences before = m_store.get();
    m_advanced->dropUnwritten();
    m_store.set({});
    m_messages->post(Topic::Settings, {
        .headline = tr("All preferences are as they were at first."),
        .actions = {{tr("Undo"), [this, before] { m_store.set(before); }}},
    });
}

void PreferencesDialog::done(int result)
{
    if (QWidget *field = focusWidget()) {
        field->clearFocus(); // What was typed there counts.
    }
    QDialog::done(result);
}
