// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "accountpages.h"

#include "activitypage.h"
#include "bulkrevokedialog.h"
#include "detailspanel.h"
#include "exportdialog.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "newtokendialog.h"
#include "reviewpage.h"
#include "reviewrow.h"
#include "revokedialog.h"
#include "secretdialog.h"
#include "support/allparts.h"
#include "support/await.h"
#include "timeline.h"
#include "tokenspage.h"
#include "tokentable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using Page = AccountPages::Page;
using Reason = ReviewEntry::Reason;

/// The pages of an account in the window, as a person uses them: by keyboard.
class TestAccountPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        seed(u"Production Server"_s, 400, 0);
        seed(u"Backup script"_s, 400, 104);
        seed(u"QA laptop"_s, 41);
        seed(u"Staging"_s, 3, 1);
        seed(u"staging"_s, 2, 2);
        open();
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QTRY_COMPARE(m_all->model.rowCount(), 5);
        QTRY_COMPARE(m_all->reviewer.entries().size(), 3);
    }

    void cleanup()
    {
        m_window.reset();
        m_all.reset();
        m_backend.reset();
    }

    // From page to page.

    void goesFromPageToPageByKeyboard()
    {
        QCOMPARE(pages()->page(), Page::Tokens);
        press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(pages()->page(), Page::Activity);
        QVERIFY(activity()->table()->hasFocus());
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(pages()->page(), Page::Review);
        QVERIFY(qobject_cast<ReviewRow *>(m_window->focusWidget()));
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(pages()->page(), Page::Activity);
        press(Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(pages()->page(), Page::Tokens);
        QVERIFY(table()->hasFocus());
        press(Qt::Key_PageUp, Qt::ControlModifier); // No further.
        QCOMPARE(pages()->page(), Page::Tokens);
        press(Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(pages()->page(), Page::Activity);
    }

    void thePageIsRemembered()
    {
        press(Qt::Key_3, Qt::AltModifier);
        m_window->close();
        open();
        QCOMPARE(pages()->page(), Page::Review);
    }

    void menusFollowThePage()
    {
        table()->selectRow(0);
        QVERIFY(action(u"&Revoke…"_s)->isEnabled());
        QVERIFY(action(u"&Details"_s)->isEnabled());
        const QAction *exportTokens = m_window->findChild<TokensPage *>()->exportAction();
        const QAction *exportEvents = activity()->exportAction();
        QVERIFY(exportTokens->isVisible() && !exportEvents->isVisible());
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(!action(u"&Revoke…"_s)->isEnabled());
        QVERIFY(!action(u"&Details"_s)->isEnabled());
        QVERIFY(action(u"&New token…"_s)->isEnabled());
        QVERIFY(action(u"Re&fresh"_s)->isEnabled());
        QVERIFY(!exportTokens->isVisible() && exportEvents->isVisible());
        press(Qt::Key_1, Qt::AltModifier);
        QVERIFY(action(u"&Revoke…"_s)->isEnabled());
    }

    void theReviewsNumberStandsInItsTab()
    {
        QCOMPARE(tabs()->tabText(2), u"Review (3)"_s);
        m_all->reviewer.keep(m_all->reviewer.entries().constFirst());
        QCOMPARE(tabs()->tabText(2), u"Review (2)"_s);
        while (!m_all->reviewer.entries().isEmpty()) {
            m_all->reviewer.keep(m_all->reviewer.entries().constFirst());
        }
        QCOMPARE(tabs()->tabText(2), u"Review"_s);
    }

    // What happened.

    void activityListsWhatWasSeenAndDone()
    {
        m_backend->clock.advance(60);
        seed(u"Made elsewhere"_s, 0);
        m_all->service.refresh(this, [](const auto &) {});
        QTRY_COMPARE(m_all->model.rowCount(), 6);
        m_all->watcher.note(idOf(u"Staging"_s), History::Action::Copied);
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(rowTexts().contains(u"Seen for the first time Made elsewhere"_s));
        QVERIFY(rowTexts().contains(u"Secret copied Staging"_s));
        QVERIFY(rowTexts().contains(u"Used Backup script"_s));
        m_all->watcher.note(idOf(u"QA laptop"_s), History::Action::Identified); // While the page is seen.
        QVERIFY(rowTexts().contains(u"Identified by its secret QA laptop"_s));
    }

    void activityIsSearchedByKeyboard()
    {
        press(Qt::Key_2, Qt::AltModifier);
        const int before = activity()->table()->model()->rowCount();
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_window->focusWidget(), u"backup first"_s);
        press(Qt::Key_Return);
        QCOMPARE(rowTexts(), QStringList{u"Seen for the first time Backup script"_s});
        QVERIFY(activity()->table()->hasFocus());
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_window->focusWidget(), u"nowhere"_s);
        QTRY_VERIFY(shows(u"Nothing that happened matches “nowhere”."_s));
        press(Qt::Key_Escape);
        QCOMPARE(activity()->table()->model()->rowCount(), before);
        QVERIFY(activity()->table()->hasFocus());
    }

    void activityOfOneTokenFromItsRow()
    {
        table()->select(idOf(u"Backup script"_s));
        action(u"Show &activity"_s)->trigger();
        QCOMPARE(pages()->page(), Page::Activity);
        QVERIFY(shows(u"Only “Backup script”"_s));
        QCOMPARE(rowTexts(), (QStringList{u"Seen for the first time Backup script"_s, u"Used Backup script"_s}));
        press(Qt::Key_Escape);
        QVERIFY(rowTexts().size() > 2);
        QVERIFY(!shows(u"Only “Backup script”"_s));
    }

    void anActivityLeadsToItsToken()
    {
        press(Qt::Key_2, Qt::AltModifier);
        const int row = static_cast<int>(rowTexts().indexOf(u"Used Backup script"_s));
        activity()->table()->selectRow(row);
        action(u"Show in the &list"_s)->trigger();
        QCOMPARE(pages()->page(), Page::Tokens);
        QCOMPARE(table()->selectedId(), idOf(u"Backup script"_s));
    }

    void activityRowsAreCopied()
    {
        press(Qt::Key_2, Qt::AltModifier);
        const int row = static_cast<int>(rowTexts().indexOf(u"Used Backup script"_s));
        activity()->table()->selectRow(row);
        press(Qt::Key_C, Qt::ControlModifier);
        const QString expected = m_backend->clock.now().addDays(-104).toString(Qt::ISODate) + u"\tUsed\tBackup script\t"_s + idOf(u"Backup script"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), expected);
    }

    void activityIsExported()
    {
        press(Qt::Key_2, Qt::AltModifier);
        press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_window->findChild<ExportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Export activity"_s);
        const QString path = m_backend->folder.filePath(u"activity.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->reject();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 1 + activity()->table()->model()->rowCount());
        QVERIFY(shows(u"%1 event(s) were exported to “activity.csv”."_s.arg(activity()->table()->model()->rowCount())));
    }

    void activitySaysWhatItCanNotKnow()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(showsPart(u"Uses between two looks count as one; nothing is seen while the program is closed."_s));
    }

    void anotherAccountHasAnotherActivity()
    {
        press(Qt::Key_2, Qt::AltModifier);
        QVERIFY(!rowTexts().isEmpty());
        m_backend->session.begin({.apiUrl = Backend::apiUrl(), .address = u"bob@example.com"_s}, m_backend->jwtOf(u"bob@example.com"_s));
        QTRY_VERIFY(m_all->model.rowCount() == 5);
        const auto texts = rowTexts();
        QVERIFY(std::none_of(texts.begin(), texts.end(), [](const QString &text) { return text.startsWith(u"Secret"_s); }));
    }

    void theDetailsShowATimeline()
    {
        table()->select(idOf(u"Staging"_s));
        press(Qt::Key_F9);
        auto *timeline = m_window->findChild<Timeline *>();
        QVERIFY(timeline);
        QTRY_VERIFY(timeline->isVisible());
        QTRY_VERIFY(timeline->accessibleName().startsWith(u"The last 90 days: uses were seen on 1 day(s)"_s));
    }

    // What wants a look.

    void reviewTellsWhyAndIsWalkedByKeyboard()
    {
        press(Qt::Key_3, Qt::AltModifier);
        QCOMPARE(rowNames(), (QStringList{u"Backup script"_s, u"QA laptop"_s, u"Staging"_s}));
        QVERIFY(shows(u"Idle (1)"_s) && shows(u"Never used (1)"_s) && shows(u"Several of one name (1)"_s));
        QVERIFY(rows().at(0)->why().startsWith(u"Not used for 104 day(s), as far as the server wrote down."_s));
        QCOMPARE(rows().at(1)->why(), u"Created 41 day(s) ago, and never used as far as the server wrote down."_s);
        QCOMPARE(rows().at(2)->why(), u"2 active token(s) are called this. The one that was used last, 1 day(s) ago, would stay."_s);
        QVERIFY(rows().at(0)->hasFocus());
        QVERIFY(rows().at(0)->accessibleName().startsWith(u"Backup script. Not used for 104"_s));
        press(Qt::Key_Down);
        QVERIFY(rows().at(1)->hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(buttonIn(1, u"Revoke…"_s)->hasFocus());
        press(Qt::Key_Tab);
        QVERIFY(buttonIn(1, u"Keep, ask again in 90 day(s)"_s)->hasFocus());
        press(Qt::Key_End);
        QVERIFY(rows().at(2)->hasFocus());
        press(Qt::Key_Home);
        QVERIFY(rows().at(0)->hasFocus());
    }

    void reviewRevokesWithItsWaitAndUndo()
    {
        press(Qt::Key_3, Qt::AltModifier);
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // "Revoke…"
        auto *dialog = m_window->findChild<RevokeDialog *>();
        QVERIFY(dialog);
        click(dialog, u"Revoke"_s);
        QTRY_VERIFY(!m_window->findChild<RevokeDialog *>());
        QVERIFY(!buttonIn(0, u"Revoke…"_s)->isVisible());
        QVERIFY(shows(u"Revoking in 8 s"_s));
        buttonIn(0, u"Undo"_s)->click();
        QVERIFY(buttonIn(0, u"Revoke…"_s)->isVisible());
        buttonIn(0, u"Revoke…"_s)->click();
        QTRY_VERIFY(m_window->findChild<RevokeDialog *>());
        click(m_window->findChild<RevokeDialog *>(), u"Revoke now"_s);
        QTRY_COMPARE(rowNames(), (QStringList{u"QA laptop"_s, u"Staging"_s}));
        QCOMPARE(tabs()->tabText(2), u"Review (2)"_s);
    }

    void reviewRevokesTheOthersOfAName()
    {
        press(Qt::Key_3, Qt::AltModifier);
        buttonIn(2, u"Revoke the others…"_s)->click();
        auto *dialog = m_window->findChild<RevokeDialog *>();
        QVERIFY(dialog);
        click(dialog, u"Revoke now"_s);
        QTRY_COMPARE(rowNames(), (QStringList{u"Backup script"_s, u"QA laptop"_s}));
        QVERIFY(m_all->model.find(idOf(u"Staging"_s))->isActive());
        QVERIFY(!m_all->model.find(idOf(u"staging"_s))->isActive());
    }

    void keepsAndAsksAgain()
    {
        press(Qt::Key_3, Qt::AltModifier);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Space); // "Keep, ask again in 90 days"
        QCOMPARE(rowNames(), (QStringList{u"QA laptop"_s, u"Staging"_s}));
        QVERIFY(rows().at(0)->hasFocus()); // The next one.
        QVERIFY(showsPart(u"“Backup script” is kept. You will be asked again on"_s));
        button(u"&Undo"_s)->click();
        QCOMPARE(rowNames().size(), 3);
        buttonIn(0, u"Keep, ask again in 90 day(s)"_s)->click();
        open(); // Another start.
        press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(rowNames(), (QStringList{u"QA laptop"_s, u"Staging"_s}));
        QVERIFY(shows(u"1 entry(ies) kept for now."_s));
        button(u"Ask about all a&gain"_s)->click();
        QCOMPARE(rowNames().size(), 3);
        buttonIn(0, u"Keep, ask again in 90 day(s)"_s)->click();
        m_backend->clock.advance(90LL * 24 * 60 * 60);
        m_all->model.timePassed();
        QTRY_VERIFY(rowNames().contains(u"Backup script"_s));
    }

    void offersAnUnsavedSecret()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_window->findChild<NewTokenDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(u"Waiting"_s);
        click(dialog, u"Create token"_s);
        QTRY_VERIFY(m_window->findChild<SecretDialog *>());
        click(m_window->findChild<SecretDialog *>(), u"Decide later"_s);
        QTRY_VERIFY(!m_window->findChild<SecretDialog *>());
        m_window->activateWindow(); // As a window manager does.
        QTRY_VERIFY(m_window->isActiveWindow());
        press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(rowNames().value(0), u"Waiting"_s);
        buttonIn(0, u"Open secret…"_s)->click();
        QTRY_VERIFY(m_window->findChild<SecretDialog *>());
        click(m_window->findChild<SecretDialog *>(), u"Decide later"_s);
    }

    void leadsToRotating()
    {
        const QString old = idOf(u"Production Server"_s);
        const QString staging = idOf(u"Staging"_s);
        m_all->reviewer.setSources([=] { return QHash<QString, QString>{{staging, QString()}}; }, [=] { return QSet{old}; });
        press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(rowNames(), (QStringList{u"Staging"_s, u"Production Server"_s, u"Backup script"_s, u"QA laptop"_s}));
        QStringList asked;
        auto *review = m_window->findChild<ReviewPage *>();
        connect(review, &ReviewPage::rotationRequested, this, [&](const QString &id) { asked.append(u"rotation "_s + id); });
        connect(review, &ReviewPage::rotateRequested, this, [&](const QString &id) { asked.append(u"rotate "_s + id); });
        buttonIn(0, u"Go to the rotation"_s)->click();
        buttonIn(1, u"Rotate…"_s)->click();
        QCOMPARE(asked, (QStringList{u"rotation "_s + staging, u"rotate "_s + old}));
    }

    void saysThatThereIsNothingToReview()
    {
        press(Qt::Key_3, Qt::AltModifier);
        while (!rowNames().isEmpty()) {
            buttonIn(0, u"Keep, ask again in 90 day(s)"_s)->click();
        }
        QVERIFY(shows(u"Nothing to review.\nThe list was read just now."_s));
        QVERIFY(m_window->focusWidget()->isVisible());
    }

    void showsTheFirstOfManyAndTheRestOnRequest()
    {
        for (int i = 0; i < 60; ++i) {
            seed(u"Unused %1"_s.arg(i), 100 + i);
        }
        press(Qt::Key_3, Qt::AltModifier);
        m_all->service.refresh(this, [](const auto &) {});
        QTRY_VERIFY(shows(u"Never used (61)"_s));
        QCOMPARE(rows().size(), 2 + ReviewPage::mostPerGroup);
        button(u"Show 11 more"_s)->click();
        QTRY_COMPARE(rows().size(), 63);
    }

    void aForgottenAccountIsNotKept()
    {
        m_all->reviewer.keep(m_all->reviewer.entries().constFirst());
        QVERIFY(QFileInfo::exists(m_backend->folder.filePath(u"review.json"_s)));
        m_all->reviewer.forget(m_backend->account());
        QFile file(m_backend->folder.filePath(u"review.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("owner@"));
    }

    void tellsThatKeepsCanNotBeRead()
    {
        m_window.reset();
        m_all.reset();
        QFile file(m_backend->folder.filePath(u"review.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("?") == 1);
        file.close();
        open();
        m_all->service.refresh(this, [](const auto &) {});
        QTRY_VERIFY(shows(u"What you chose to keep in the review could not be read, and starts afresh."_s));
    }

private:
    void seed(const QString &name, int createdDaysAgo, int usedDaysAgo = -1)
    {
        const QDateTime now = m_backend->clock.now();
        Vendor::StoredToken &token = m_backend->vendor.seed(name, now.addDays(-createdDaysAgo));
        if (usedDaysAgo >= 0) {
            token.lastUsedAt = now.addDays(-usedDaysAgo);
        }
    }

    /// A window over parts of its own, as after another start.
    void open()
    {
        const bool again = m_all != nullptr;
        m_window.reset();
        m_all.reset();
        m_all = std::make_unique<AllParts>(*m_backend);
        m_window = std::make_unique<MainWindow>(m_all->parts());
        m_window->resize(1000, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        if (again) {
            m_all->service.refresh(this, [](const auto &) {});
            QTRY_VERIFY(m_all->model.rowCount() > 0);
        }
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), key, modifiers); }

    AccountPages *pages() const { return m_window->findChild<AccountPages *>(); }
    ActivityPage *activity() const { return m_window->findChild<ActivityPage *>(); }
    TokenTable *table() const { return m_window->findChild<TokenTable *>(); }
    QTabBar *tabs() const { return pages()->findChild<QTabBar *>(); }

    QAction *action(const QString &text) const
    {
        const auto actions = m_window->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction *each) { return each->text() == text; });
        Q_ASSERT(found != actions.end());
        return *found;
    }

    QString idOf(const QString &name) const
    {
        for (const Token &token : m_all->model.tokens()) {
            if (token.name == name) {
                return token.id;
            }
        }
        return {};
    }

    QString cell(int row, const QString &header) const
    {
        const auto *model = activity()->table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == header) {
                return model->index(row, column).data().toString();
            }
        }
        return {};
    }

    QStringList rowTexts() const
    {
        QStringList texts;
        for (int row = 0; row < activity()->table()->model()->rowCount(); ++row) {
            texts.append(cell(row, u"What happened"_s) + u' ' + cell(row, u"Token"_s));
        }
        return texts;
    }

    /// From top to bottom.
    QList<ReviewRow *> rows() const
    {
        QList<ReviewRow *> rows = m_window->findChildren<ReviewRow *>();
        rows.removeIf([](const ReviewRow *row) { return row->isHidden(); });
        const auto place = [](ReviewRow *row) { return row->parentWidget()->layout()->indexOf(row); };
        std::sort(rows.begin(), rows.end(), [&](ReviewRow *a, ReviewRow *b) { return place(a) < place(b); });
        return rows;
    }

    QStringList rowNames() const
    {
        QStringList names;
        for (const ReviewRow *row : rows()) {
            names.append(row->entry().name);
        }
        return names;
    }

    QPushButton *buttonIn(int row, const QString &text) const { return buttonOf(rows().at(row), text); }
    QPushButton *button(const QString &text) const { return buttonOf(m_window.get(), text); }

    static QPushButton *buttonOf(const QWidget *parent, const QString &text)
    {
        const auto buttons = parent->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QPushButton *each) { return each->text() == text; });
        Q_ASSERT_X(found != buttons.end(), "no such button", qPrintable(text));
        return *found;
    }

    static void click(const QWidget *dialog, const QString &text) { buttonOf(dialog, text)->click(); }

    bool shows(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    bool showsPart(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<AllParts> m_all;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAccountPages)
#include "tst_accountpages.moc"
