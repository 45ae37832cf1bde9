// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "filterbar.h"

#include "exportdialog.h"
#include "filtersummary.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "nomatchpage.h"
#include "secretdialog.h"
#include "support/allparts.h"
#include "tokens/tokenfiltermodel.h"
#include "tokenspage.h"
#include "tokentable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Show = TokenFilterModel::Show;

/// Finding tokens in the window, as a person does it: mostly by keyboard.
class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_all = std::make_unique<AllParts>(*m_backend);
        seed(u"Production Server"_s, 100);
        seed(u"Größe der Büros"_s, 50);
        seed(u"Staging"_s, 10);
        m_backend->vendor.seed(u"Old server"_s, m_backend->clock.now().addDays(-400)).revokedAt = m_backend->clock.now().addDays(-1);
        openWindow();
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QTRY_COMPARE(m_all->model.rowCount(), 4);
    }

    void cleanup()
    {
        m_window.reset();
        m_all.reset();
        m_backend.reset();
    }

    void findsByKeyboardAlone()
    {
        QVERIFY(table()->hasFocus());
        press(QKeySequence::Find);
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(m_window->focusWidget(), u"burO gross"_s);
        QCOMPARE(names(), QStringList{u"Größe der Büros"_s});
        QVERIFY(shows(u"1 of 4 token(s)"_s));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
        QVERIFY(table()->hasFocus());
        QCOMPARE(m_all->model.find(table()->selectedId())->name, u"Größe der Büros"_s);
        press(QKeySequence::Find);
        QCOMPARE(field()->selectedText(), u"burO gross"_s); // So that typing replaces it.
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QCOMPARE(field()->text(), QString());
        QCOMPARE(names().size(), 3);
        QVERIFY(field()->hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
    }

    void escapeAmongTheRowsClearsTheSearch()
    {
        field()->setText(u"stag"_s);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(field()->text(), QString());
        QCOMPARE(names().size(), 3);
        QVERIFY(table()->hasFocus());
    }

    void noMatchOffersTheWayOut()
    {
        press(QKeySequence::Find);
        QTest::keyClicks(m_window->focusWidget(), u"nowhere"_s);
        QVERIFY(page()->isVisible() && !table()->isVisible());
        QVERIFY(shows(u"No token matches “nowhere”."_s));
        QVERIFY(!button(u"Show a&ll"_s));
        QVERIFY(field()->hasFocus()); // To go on typing.
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_window->focusWidget(), button(u"&Clear search"_s));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QCOMPARE(field()->text(), QString());
        QVERIFY(table()->isVisible() && table()->hasFocus());
    }

    void noMatchTellsOfHiddenOnes()
    {
        field()->setText(u"old"_s);
        QVERIFY(shows(u"No token matches “old”.\n1 token(s) that match are hidden."_s));
        QVERIFY(!shows(u"1 revoked token(s) are hidden."_s)); // Said once.
        button(u"Show a&ll"_s)->click();
        QCOMPARE(names(), QStringList{u"Old server"_s});
        QCOMPARE(field()->text(), u"old"_s);
    }

    void aKindWithoutTokensSaysSo()
    {
        combo()->setFocus();
        choose(Show::Idle);
        QVERIFY(shows(u"No token fits “Idle for 90 day(s)”."_s));
        QVERIFY(!button(u"&Clear search"_s));
        button(u"Show a&ll"_s)->click();
        QCOMPARE(names().size(), 4);
    }

    void hiddenOnesAreCountedAndShownOnRequest()
    {
        QCOMPARE(names().size(), 3);
        QVERIFY(shows(u"3 of 4 token(s)"_s));
        QVERIFY(shows(u"1 revoked token(s) are hidden."_s));
        button(u"Show all"_s)->click();
        QCOMPARE(names().size(), 4);
        QVERIFY(shows(u"4 token(s)"_s));
        QVERIFY(!shows(u"1 revoked token(s) are hidden."_s));
        QVERIFY(table()->hasFocus());
        QCOMPARE(combo()->currentText(), u"All (4)"_s);
    }

    void menuAndBoxChooseTheSame()
    {
        QCOMPARE(combo()->currentText(), u"Active (3)"_s);
        QVERIFY(action(u"Active (3)"_s)->isChecked());
        action(u"Revoked (1)"_s)->trigger();
        QCOMPARE(combo()->currentText(), u"Revoked (1)"_s);
        QCOMPARE(names(), QStringList{u"Old server"_s});
        choose(Show::NeverUsed);
        QVERIFY(action(u"Never used (3)"_s)->isChecked());
        QCOMPARE(names().size(), 3);
    }

    void copies()
    {
        const QString staging = idOf(u"Staging"_s);
        const QString server = idOf(u"Production Server"_s);
        table()->sortByColumn(TokenModel::Name, Qt::AscendingOrder);
        table()->setFocus();
        table()->select(staging);
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"Staging"_s);
        table()->setColumnHidden(TokenModel::Id, false);
        table()->setCurrentIndex(table()->currentIndex().siblingAtColumn(TokenModel::Id));
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), staging);
        table()->setCurrentIndex(table()->currentIndex().siblingAtColumn(TokenModel::Created));
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"Staging"_s);
        QTest::keyClick(table(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(table()->selectedIds(), (QStringList{server, staging}));
        QCOMPARE(table()->selectedId(), QString());
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"Production Server\t%1\nStaging\t%2"_s.arg(server, staging));
        action(u"Copy &ID"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), server + u'\n' + staging);
        action(u"Copy &name"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text(), u"Production Server\nStaging"_s);
    }

    void theFieldCopiesItsOwnText()
    {
        table()->select(idOf(u"Staging"_s));
        press(QKeySequence::Find);
        QTest::keyClicks(m_window->focusWidget(), u"stag"_s);
        field()->selectAll();
        press(QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"stag"_s);
    }

    void selectionStaysWhileRowsComeGoAndMove()
    {
        const QString id = idOf(u"Staging"_s);
        table()->select(id);
        seed(u"Another"_s, 1);
        refresh();
        QCOMPARE(names().size(), 4);
        QCOMPARE(table()->selectedId(), id);
        table()->sortByColumn(TokenModel::Name, Qt::DescendingOrder);
        QCOMPARE(table()->selectedId(), id);
        field()->setText(u"a"_s);
        QCOMPARE(table()->selectedId(), id);
        choose(Show::All);
        QCOMPARE(table()->selectedId(), id);
        field()->setText(u"server"_s);
        QCOMPARE(table()->selectedId(), QString());
        field()->setText({});
        QCOMPARE(table()->selectedIds(), QStringList{}); // What went out of sight is not chosen any more.
    }

    /// However many they are: what comes into sight again was not chosen.
    void selectingAllTakesInOnlyWhatIsShown()
    {
        seedMany(400);
        field()->setText(u"odd"_s);
        const QStringList chosen = selectAll();
        QCOMPARE(chosen.size(), 200);
        field()->setText(u"many"_s);
        QStringList kept = table()->selectedIds();
        QCOMPARE(QSet<QString>(kept.begin(), kept.end()), QSet<QString>(chosen.begin(), chosen.end()));
        field()->setText({});
        selectAll();
        field()->setText(u"even"_s);
        QCOMPARE(table()->selectedIds().size(), 200);
        QCOMPARE(names().size(), 200);
        field()->setText({});
        QCOMPARE(table()->selectedIds().size(), 200);
    }

    void whatIsLookedAtStaysInPlace()
    {
        seedMany(100);
        table()->sortByColumn(TokenModel::Created, Qt::DescendingOrder);
        QScrollBar *bar = table()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        const QPersistentModelIndex top = table()->indexAt(QPoint(0, 0));
        const int y = table()->visualRect(top).top();
        seed(u"Newest"_s, 0); // Above all.
        refresh();
        QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Newest"_s);
        QCOMPARE(table()->visualRect(top).top(), y);
        bar->setValue(0);
        seed(u"Newest of all"_s, -1);
        refresh();
        QCOMPARE(table()->indexAt(QPoint(0, 0)).data().toString(), u"Newest of all"_s); // Who is at the top sees it come.
        table()->select(idOf(u"many even 50"_s));
        table()->sortByColumn(TokenModel::Name, Qt::AscendingOrder);
        QVERIFY(table()->viewport()->rect().contains(table()->visualRect(table()->currentIndex())));
    }

    void aNewTokenIsSeenWhateverIsSearchedFor()
    {
        field()->setText(u"stag"_s);
        choose(Show::Revoked);
        m_window->findChild<TokensPage *>()->reveal(idOf(u"Production Server"_s));
        QCOMPARE(field()->text(), QString());
        QCOMPARE(m_all->model.find(table()->selectedId())->name, u"Production Server"_s);
        QCOMPARE(combo()->currentText(), u"Active (3)"_s);
    }

    void columnsAreChosenInAMenu()
    {
        QMenu *columns = table()->columnsMenu();
        Q_EMIT columns->aboutToShow();
        QAction *id = *std::find_if(columns->actions().cbegin(), columns->actions().cend(), [](QAction *each) { return each->text() == u"ID"_s; });
        QVERIFY(!id->isChecked());
        id->trigger();
        QVERIFY(!table()->isColumnHidden(TokenModel::Id));
        Q_EMIT table()->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
        QTRY_VERIFY(columns->isVisible());
        columns->close();
    }

    void allIsAsItWasLeft()
    {
        choose(Show::NeverUsed);
        field()->setText(u"stag"_s);
        table()->setColumnHidden(TokenModel::Id, false);
        table()->sortByColumn(TokenModel::Name, Qt::DescendingOrder);
        table()->setColumnWidth(TokenModel::Status, 222);
        table()->horizontalHeader()->moveSection(0, 2);
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(combo()->currentText(), u"Never used (3)"_s);
        QCOMPARE(field()->text(), QString());
        QVERIFY(!table()->isColumnHidden(TokenModel::Id));
        QCOMPARE(table()->columnWidth(TokenModel::Status), 222);
        QCOMPARE(table()->horizontalHeader()->visualIndex(TokenModel::Name), 2);
        QCOMPARE(names(), (QStringList{u"Staging"_s, u"Production Server"_s, u"Größe der Büros"_s}));
    }

    void settingsThatMakeNoSenseShowActiveOnes()
    {
        m_window.reset();
        m_backend->settings.setValue(u"window/show"_s, u"Everything"_s);
        openWindow();
        QCOMPARE(combo()->currentText(), u"Active (3)"_s);
    }

    void signingOutForgetsTheSearch()
    {
        field()->setText(u"stag"_s);
        action(u"Sign &out"_s)->trigger();
        QCOMPARE(field()->text(), QString());
        QVERIFY(!action(u"&Export…"_s)->isEnabled());
    }

    void exportsWhatIsShown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("CSV") << u"out.csv"_s << "\xEF\xBB\xBFid,name"_ba;
        QTest::newRow("JSON") << u"out.JSON"_s << "{\n    \"tokens\""_ba;
    }

    void exportsWhatIsShown()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, start);
        field()->setText(u"stag"_s);
        action(u"&Export…"_s)->trigger();
        auto *dialog = m_window->findChild<ExportDialog *>();
        QVERIFY(dialog);
        QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"mail.cx tokens 2025-06-15.csv"_s);
        const QString path = m_backend->folder.filePath(file);
        Q_EMIT dialog->fileSelected(path);
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.startsWith(start));
        QVERIFY(content.contains("Staging"));
        QVERIFY(!content.contains("Production"));
        QVERIFY(shows(u"1 token(s) were exported to “%1”."_s.arg(file)));
    }

    void failedExportSaysSoAndOffersAnother()
    {
        action(u"&Export…"_s)->trigger();
        Q_EMIT m_window->findChild<ExportDialog *>()->fileSelected(m_backend->folder.filePath(u"nowhere/out.csv"_s));
        QVERIFY(shows(u"The tokens were not exported."_s));
        delete m_window->findChild<ExportDialog *>();
        button(u"Export again…"_s)->click();
        QVERIFY(m_window->findChild<ExportDialog *>());
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(m_all->parts());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void seed(const QString &name, int daysAgo) { m_backend->vendor.seed(name, m_backend->clock.now().addDays(-daysAgo)); }

    void seedMany(int count)
    {
        for (int i = 0; i < count; ++i) {
            seed((i % 2 ? u"many odd %1"_s : u"many even %1"_s).arg(i), 1000 + i);
        }
        refresh();
    }

    void refresh()
    {
        QSignalSpy refreshing(&m_all->service, &TokenService::refreshingChanged);
        action(u"Re&fresh"_s)->trigger();
        QTRY_VERIFY(refreshing.size() >= 2 && !m_all->service.isRefreshing());
    }

    QStringList selectAll()
    {
        table()->selectAll();
        return table()->selectedIds();
    }

    void choose(Show show)
    {
        const int index = combo()->findData(QVariant::fromValue(show));
        combo()->setCurrentIndex(index);
        Q_EMIT combo()->activated(index);
    }

    void press(QKeySequence::StandardKey key) { QTest::keySequence(m_window->focusWidget(), QKeySequence(key)); }

    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            names.append(table()->model()->index(row, TokenModel::Name).data().toString());
        }
        return names;
    }

    QString idOf(const QString &name) const
    {
        const QList<Token> &tokens = m_all->model.tokens();
        return std::find_if(tokens.begin(), tokens.end(), [&](const Token &token) { return token.name == name; })->id;
    }

    TokenTable *table() const { return m_window->findChild<TokenTable *>(); }
    NoMatchPage *page() const { return m_window->findChild<NoMatchPage *>(); }
    QLineEdit *field() const { return m_window->findChild<FilterBar *>()->findChild<QLineEdit *>(); }
    QComboBox *combo() const { return m_window->findChild<FilterBar *>()->findChild<QComboBox *>(); }

    QAction *action(const QString &text) const
    {
        const auto actions = m_window->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](QAction *each) { return each->isVisible() && each->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }

    QPushButton *button(const QString &text) const
    {
        const auto buttons = m_window->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *each) { return each->text() == text && each->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<AllParts> m_all;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
