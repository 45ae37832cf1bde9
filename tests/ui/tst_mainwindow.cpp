// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "base/preferences.h"
#include "accountbutton.h"
#include "base/reachability.h"
#include "bulkrevokedialog.h"
#include "base/preferences.h"
#include "demo/demonetwork.h"
#include "detailspanel.h"
#include "filterbar.h"
#include "forgetdialog.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "newtokendialog.h"
#include "revokedialog.h"
#include "secretclipboard.h"
#include "secretdialog.h"
#include "shortcutsdialog.h"
#include "support/allparts.h"
#include "signinpage.h"
#include "tokens/creationjournal.h"
#include "tokens/revoker.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"
#include "tokens/tokenwatcher.h"
#include "tokens/tokenfiltermodel.h"
#include "tokenspage.h"
#include "tokentable.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Hears of each window that is shown: a widget that is shown before it has its place is one, and flashes up.
class WindowsShown final : public QObject
{
public:
    WindowsShown() { qApp->installEventFilter(this); }
    const QStringList &names() const { return m_names; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow()) {
            m_names.append(QString::fromLatin1(widget->metaObject()->className()));
        }
        return false;
    }

private:
    QStringList m_names;
};

} // namespace

/// The window over a vendor in memory: what a person sees when things go well, and when they don't.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_all = std::make_unique<AllParts>(*m_backend);
        m_backend->vendor.seed(u"Production Server"_s, m_backend->clock.now().addDays(-100));
        m_backend->vendor.seed(u"Staging"_s, m_backend->clock.now().addDays(-10));
        m_window = std::make_unique<MainWindow>(m_all->parts());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_all.reset();
        m_backend.reset();
    }

    void isTheOnlyWindowThatIsShown()
    {
        m_window.reset();
        const WindowsShown shown;
        m_window = std::make_unique<MainWindow>(m_all->parts());
        QCOMPARE(shown.names(), QStringList());
        m_window->show();
        QCOMPARE(shown.names(), QStringList{u"MainWindow"_s});
    }

    void signsInByKeyboard()
    {
        QTest::keyClicks(m_window->focusWidget(), Backend::address());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(m_window->focusWidget(), Backend::password());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_all->model.rowCount(), 2);
        QVERIFY(table()->isVisible());
        QTRY_VERIFY(m_window->windowTitle().startsWith(Backend::address()));
        QVERIFY(shows(u"session ends in 7 day(s)"_s) || shows(u"session ends in 6 day(s)"_s));
        QCOMPARE(field(1)->text(), QString()); // The password is not kept in its field.
    }

    void aListThatIsAwaitedHasItsPlace()
    {
        const auto *kinds = m_window->findChild<FilterBar *>()->findChild<QComboBox *>();
        m_backend->network.hold();
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QTRY_VERIFY(table()->isVisible());
        QCOMPARE(kinds->currentText(), u"Active"_s); // Nobody knows how many yet.
        QTRY_VERIFY(shows(u"Reading the list…"_s)); // It takes its time.
        QVERIFY(!table()->isVisible());
        m_backend->network.releaseAll();
        QTRY_VERIFY(table()->isVisible());
        QCOMPARE(kinds->currentText(), u"Active (2)"_s);
        QVERIFY(table()->hasFocus());
    }

    void wrongPasswordIsSaidOnThePageAndNothingTypedIsLost()
    {
        field(0)->setText(Backend::address());
        field(1)->setText(u"wrong"_s);
        button(u"&Sign in"_s)->click();
        QTRY_VERIFY(shows(u"You are not signed in."_s));
        QCOMPARE(field(0)->text(), Backend::address());
        QCOMPARE(field(1)->text(), u"wrong"_s);
        QVERIFY(button(u"&Sign in"_s)->isEnabled());
    }

    void whatWasTypedStaysWhileTheWindowIsAway()
    {
        field(0)->setText(Backend::address());
        m_window->hide();
        m_window->show();
        QCOMPARE(field(0)->text(), Backend::address());
    }

    void tellsItsKeys()
    {
        action(u"&Keyboard shortcuts"_s)->trigger();
        auto *dialog = m_window->findChild<ShortcutsDialog *>();
        QVERIFY(dialog);
        const auto *keys = dialog->findChild<QTreeWidget *>();
        const auto rows = keys->findItems(u"New token"_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst()->text(1), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    }

    void badBearerTokensAreRefusedAtTheField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no token") << u"hello"_s;
        QTest::newRow("line break inside") << u"tm_pro_abc\r\nX-Evil: 1"_s;
    }

    void badBearerTokensAreRefusedAtTheField()
    {
        QFETCH(QString, text);
        field(2)->setText(text);
        button(u"&Sign in"_s)->click();
        QVERIFY(shows(u"The bearer token can't be used."_s));
        QCOMPARE(m_backend->session.state(), Session::State::SignedOut);
    }

    void createsShowsTheSecretAndTheRow()
    {
        signIn();
        action(u"&New token…"_s)->trigger();
        auto *dialog = m_window->findChild<NewTokenDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        auto *create = buttonIn(dialog, u"Create token"_s);
        QVERIFY(!create->isEnabled());
        name->setText(u"   "_s);
        QVERIFY(!create->isEnabled());
        name->setText(u"staging"_s);
        QVERIFY(showsIn(dialog, u"An active token has this name already."_s));
        QVERIFY(create->isEnabled());
        name->setText(u"  New one "_s);
        create->click();
        QTRY_VERIFY(m_window->findChild<SecretDialog *>());
        QCOMPARE(m_all->model.rowCount(), 3);
        QCOMPARE(m_backend->vendor.tokens().back().name, u"New one"_s);
    }

    void failedCreateKeepsTheName()
    {
        signIn();
        m_backend->vendor.setActiveLimit(2);
        createNamed(u"One too many"_s);
        QTRY_VERIFY(shows(u"The token “One too many” was not created."_s));
        button(u"Try again"_s)->click();
        QTRY_VERIFY(m_window->findChild<NewTokenDialog *>());
        QCOMPARE(m_window->findChild<NewTokenDialog *>()->findChild<QLineEdit *>()->text(), u"One too many"_s);
    }

    void revokeAsksFirstAndCancelIsTheDefault()
    {
        signIn();
        table()->selectRow(0);
        action(u"&Revoke…"_s)->trigger();
        auto *dialog = m_window->findChild<RevokeDialog *>();
        QVERIFY(dialog);
        QVERIFY(showsIn(dialog, u"Revoke “Staging”?"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<RevokeDialog *>());
        QVERIFY(!m_backend->vendor.tokens().back().revokedAt);

        action(u"&Revoke…"_s)->trigger();
        buttonIn(m_window->findChild<RevokeDialog *>(), u"Revoke now"_s)->click();
        QTRY_VERIFY(m_backend->vendor.tokens().back().revokedAt);
        QTRY_VERIFY(!m_all->model.at(1).isActive());
        QVERIFY(!action(u"&Revoke…"_s)->isEnabled() || table()->selectedId() != m_all->model.at(1).id);
    }

    void aRevokeWaitsInItsRowAndIsUndoneThere()
    {
        signIn();
        revokeFirst(u"Revoke"_s);
        const QString id = m_backend->vendor.tokens().back().id;
        QCOMPARE(status(id), u"Revoking in 8 s"_s);
        QVERIFY(!action(u"&Revoke…"_s)->isEnabled());
        QVERIFY(undoButton());

        table()->sortByColumn(TokenModel::Name, Qt::DescendingOrder);
        table()->sortByColumn(TokenModel::Name, Qt::AscendingOrder);
        action(u"Re&fresh"_s)->trigger();
        QTRY_COMPARE(m_backend->network.count("GET"), 2);
        QTRY_VERIFY(!m_all->service.isRefreshing());
        QCOMPARE(table()->indexWidget(table()->indexOf(id, TokenModel::Status)), undoButton()->parentWidget());

        undoButton()->click();
        QTRY_VERIFY(!undoButton());
        QCOMPARE(status(id), u"Active"_s);
        QVERIFY(shows(u"“Staging” stays active."_s));
        QVERIFY(!m_all->revoker.isBusy());
        QCOMPARE(m_backend->network.count("DELETE"), 0);
    }

    void tabGoesFromTheTableToItsUndo()
    {
        signIn();
        revokeFirst(u"Revoke"_s);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Tab);
        QCOMPARE(m_window->focusWidget(), undoButton());
        QTest::keyClick(undoButton(), Qt::Key_Space);
        QVERIFY(!m_all->revoker.isBusy());
        QCOMPARE(m_window->focusWidget(), table());
    }

    void undoTakesTheSelectedOnesOrElseTheLatest()
    {
        signIn();
        revokeFirst(u"Revoke"_s);
        table()->selectRow(1);
        revokeSelected(u"Revoke"_s);
        QCOMPARE(m_all->revoker.undoable().size(), 2);
        table()->selectRow(0);
        m_window->activateWindow(); // Offscreen, nobody else does.
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QCOMPARE(m_all->revoker.undoable(), QStringList{m_backend->vendor.tokens().front().id});
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QVERIFY(!m_all->revoker.isBusy());
        QVERIFY(!action(u"&Undo revoke"_s)->isEnabled());
    }

    void withoutAWaitThereIsOneWayToRevoke()
    {
        Preferences chosen;
        chosen.undoWait = std::chrono::seconds(0);
        m_all->preferences.set(chosen);
        signIn();
        table()->selectRow(0);
        action(u"&Revoke…"_s)->trigger();
        QVERIFY(!buttonIn(m_window->findChild<RevokeDialog *>(), u"Revoke now"_s));
        buttonIn(m_window->findChild<RevokeDialog *>(), u"Revoke"_s)->click();
        QTRY_VERIFY(shows(u"“Staging” is revoked."_s));
        QTRY_VERIFY(!m_all->service.isRefreshing());
        QCOMPARE(m_backend->network.count("GET"), 2); // The first list, and one that confirms.
    }

    void aFailedRevokeSaysWhyAndIsTriedAgain()
    {
        signIn();
        m_backend->network.answerNext({.status = 403, .body = R"({"error":"no","message":"Not today"})"});
        revokeFirst(u"Revoke now"_s);
        QTRY_VERIFY(shows(u"The token “Staging” was not revoked."_s));
        const QString id = m_backend->vendor.tokens().back().id;
        QCOMPARE(status(id), u"Not revoked"_s);
        QVERIFY(table()->indexOf(id, TokenModel::Status).data(Qt::ToolTipRole).toString().contains(u"Not today"_s));
        button(u"Try again"_s)->click();
        QTRY_VERIFY(!m_all->model.find(id)->isActive());
        QVERIFY(!shows(u"The token “Staging” was not revoked."_s));
    }

    void severalAreConfirmedTogether()
    {
        signIn();
        table()->selectAll();
        QCOMPARE(table()->selectedId(), QString());
        action(u"&Revoke 2 selected…"_s)->trigger();
        auto *dialog = m_window->findChild<BulkRevokeDialog *>();
        QVERIFY(dialog);
        buttonIn(dialog, u"Revoke 2 token(s)"_s)->click();
        buttonIn(dialog, u"Revoke now"_s)->click();
        QTRY_VERIFY(showsIn(dialog, u"2 token(s) were revoked."_s));
        QTRY_VERIFY(!m_all->service.isRefreshing());
        QCOMPARE(m_backend->network.count("GET"), 2); // One list for both.
    }

    void quittingMeanwhileAsksAndGoingBackIsTheDefault()
    {
        signIn();
        revokeFirst(u"Revoke"_s);
        m_window->close();
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(question());
        QCOMPARE(question()->text(), u"1 token(s) are waiting to be revoked."_s);
        QCOMPARE(question()->defaultButton()->text(), u"Go back"_s);
        QTest::keyClick(question(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_all->revoker.undoable().size(), 1);
    }

    void quitsOnceTheRevokeIsAnswered()
    {
        signIn();
        m_backend->network.hold();
        revokeFirst(u"Revoke"_s);
        m_window->close();
        buttonIn(question(), u"Revoke now and quit"_s)->click();
        QTRY_VERIFY(question() && question()->text() == u"1 token(s) are being revoked."_s);
        QVERIFY(m_window->isVisible());
        m_backend->network.releaseAll();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(m_backend->vendor.tokens().back().revokedAt);
    }

    void doesNotQuitOverARevokeThatFailed()
    {
        signIn();
        m_backend->network.answerNext({.status = 403});
        revokeFirst(u"Revoke"_s);
        m_window->close();
        buttonIn(question(), u"Revoke now and quit"_s)->click();
        QTRY_VERIFY(shows(u"The token “Staging” was not revoked."_s));
        QTRY_VERIFY(!question());
        QVERIFY(m_window->isVisible());
    }

    void quitsWithoutRevoking()
    {
        signIn();
        revokeFirst(u"Revoke"_s);
        m_window->close();
        buttonIn(question(), u"Quit without revoking"_s)->click();
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_backend->network.count("DELETE"), 0);
    }

    void signingOutMeanwhileAsksToo()
    {
        signIn();
        revokeFirst(u"Revoke"_s);
        action(u"Sign &out"_s)->trigger();
        QVERIFY(m_backend->session.login());
        buttonIn(question(), u"Leave without revoking"_s)->click();
        QTRY_VERIFY(!m_backend->session.login());
        QCOMPARE(m_backend->network.count("DELETE"), 0);
    }

    void sessionEndsAndTheInterruptedCreateGoesOn()
    {
        signIn();
        m_backend->vendor.endSessions();
        createNamed(u"Carried over"_s);
        QTRY_VERIFY(shows(u"Sign in again to go on."_s));
        button(u"Sign in again"_s)->click();
        QCOMPARE(field(0)->text(), Backend::address());
        field(1)->setText(Backend::password());
        button(u"&Sign in"_s)->click();
        QTRY_VERIFY(m_window->findChild<SecretDialog *>());
        QCOMPARE(m_backend->vendor.tokens().back().name, u"Carried over"_s);
        QCOMPARE(m_backend->vendor.tokens().size(), 3U);
    }

    void declinedSignInSaysWhatWasNotDone()
    {
        signIn();
        m_backend->vendor.endSessions();
        createNamed(u"Not now"_s);
        QTRY_VERIFY(shows(u"Sign in again to go on."_s));
        button(u"Sign in again"_s)->click();
        button(u"&Not now"_s)->click();
        QTRY_VERIFY(shows(u"The token “Not now” was not created."_s));
        QCOMPARE(m_backend->vendor.tokens().size(), 2U);
    }

    void signingOutShowsThePageAndForgetsTheRows()
    {
        signIn();
        action(u"Sign &out"_s)->trigger();
        QCOMPARE(m_all->model.rowCount(), 0);
        QVERIFY(field(0)->isVisible());
        QVERIFY(!action(u"&New token…"_s)->isEnabled());
    }

    void backOnlineTheListReadsItself()
    {
        signIn();
        m_backend->vendor.seed(u"From elsewhere"_s, m_backend->clock.now());
        m_all->reachability.setOnline(false);
        m_all->reachability.setOnline(true);
        QTRY_COMPARE(m_all->model.rowCount(), 3);
    }

    void anAutomaticRefreshThatFailsDoesNotNag()
    {
        signIn();
        m_backend->network.answerNext({.status = 500});
        m_backend->clock.advance(12 * 60);
        activate(); // The person comes back to an old list.
        QTRY_VERIFY(shows(u"refreshed 12 minute(s) ago – the last try failed"_s));
        QVERIFY(!button(u"Try again"_s));
        m_all->reachability.setOnline(false);
        QVERIFY(shows(u"refreshed 12 minute(s) ago – offline"_s));
        m_all->reachability.setOnline(true);
        QTRY_VERIFY(shows(u"refreshed just now"_s));
    }

    void theEndOfTheSessionIsSaidInTimeAndNothingIsLost()
    {
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QTRY_COMPARE(m_all->model.rowCount(), 2);
        m_backend->clock.advance(7 * 24 * 60 * 60 - 50 * 60);
        activate();
        QVERIFY(shows(u"The session of owner@example.com ends in 50 minute(s)."_s));
        m_backend->clock.advance(20 * 60);
        activate();
        QVERIFY(shows(u"The session of owner@example.com ends in 30 minute(s)."_s));
        button(u"Sign in again"_s)->click();
        QCOMPARE(field(0)->text(), Backend::address());
        button(u"&Not now"_s)->click();
        QVERIFY(table()->isVisible());
        m_backend->clock.advance(60 * 60);
        activate();
        QVERIFY(shows(u"The session of owner@example.com has ended."_s));
        button(u"Sign in again"_s)->click();
        QSignalSpy reset(&m_all->model, &QAbstractItemModel::modelReset);
        field(1)->setText(Backend::password());
        button(u"&Sign in"_s)->click();
        QTRY_VERIFY(table()->isVisible());
        QCOMPARE(m_all->model.rowCount(), 2);
        QCOMPARE(reset.count(), 0);
        QVERIFY(!shows(u"The session of owner@example.com has ended."_s));
    }

    void keychainTroubleIsSaidInOneLine()
    {
        m_backend->store.failWrite = StoreError::Unavailable;
        field(0)->setText(Backend::address());
        field(1)->setText(Backend::password());
        button(u"&Sign in"_s)->click();
        QTRY_VERIFY(shows(u"Nothing is stored: you are signed in until you quit."_s));
        QTRY_COMPARE(m_all->model.rowCount(), 2);
    }

    void aSleeperThatWakesIsSaidAndShown()
    {
        auto &sleeper = m_backend->vendor.tokens().front();
        sleeper.lastUsedAt = m_backend->clock.now().addDays(-95);
        signIn();
        sleeper.lastUsedAt = m_backend->clock.now();
        action(u"Re&fresh"_s)->trigger();
        QTRY_VERIFY(shows(u"“Production Server” was used after 95 quiet day(s)."_s));
        button(u"Show"_s)->click();
        QCOMPARE(table()->selectedId(), sleeper.id);
        QVERIFY(table()->hasFocus());
    }

    void manySleepersThatWakeAreSaidTogether()
    {
        for (int i = 0; i < 4; ++i) {
            m_backend->vendor.seed(u"Sleeper %1"_s.arg(i), m_backend->clock.now().addDays(-100));
        }
        signIn();
        for (auto &token : m_backend->vendor.tokens()) {
            if (token.name.startsWith(u"Sleeper"_s)) {
                token.lastUsedAt = m_backend->clock.now();
            }
        }
        action(u"Re&fresh"_s)->trigger();
        QTRY_VERIFY(shows(u"4 token(s) were used after a long quiet time."_s));
        QVERIFY(!shows(u"“Sleeper 0” was used after 100 quiet day(s)."_s));
        button(u"Show"_s)->click();
        QVERIFY(m_all->model.find(table()->selectedId())->name.startsWith(u"Sleeper"_s));
        for (int row = 0; row < 4; ++row) {
            QVERIFY(table()->model()->index(row, TokenModel::Name).data().toString().startsWith(u"Sleeper"_s));
        }
    }

    void aMarkGoesWhenThePersonTurnsFromItsRow()
    {
        signIn();
        m_backend->vendor.tokens().front().lastUsedAt = m_backend->clock.now();
        m_backend->vendor.seed(u"From elsewhere"_s, m_backend->clock.now());
        action(u"Re&fresh"_s)->trigger();
        const QString id = m_backend->vendor.tokens().back().id;
        QTRY_COMPARE(m_all->model.markOf(id), TokenModel::Mark::New);
        table()->select(id);
        QCOMPARE(m_all->model.markOf(id), TokenModel::Mark::New);
        table()->select(m_backend->vendor.tokens().front().id);
        QCOMPARE(m_all->model.markOf(id), TokenModel::Mark::None);
        QVERIFY(m_all->model.markOf(m_backend->vendor.tokens().front().id) != TokenModel::Mark::None);
    }

    void theDetailsFollowTheSelectionAndAreRemembered()
    {
        signIn();
        auto *panel = m_window->findChild<DetailsPanel *>();
        QVERIFY(!panel->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(panel->isVisible());
        table()->select(m_backend->vendor.tokens().front().id);
        QTRY_VERIFY(showsIn(panel, u"Production Server"_s));
        table()->select(m_backend->vendor.tokens().back().id);
        QTRY_VERIFY(showsIn(panel, u"Staging"_s));
        m_window->close();
        QCOMPARE(m_backend->settings.value(u"window/detailsShown"_s), QVariant(true));
        QCOMPARE(m_backend->settings.value(u"window/details"_s).toInt(), panel->width());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(panel->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(!panel->isVisible());
    }

    void whatWasDoneHereIsNoted()
    {
        signIn();
        createNamed(u"Mine"_s);
        QTRY_VERIFY(m_window->findChild<SecretDialog *>());
        auto *dialog = m_window->findChild<SecretDialog *>();
        buttonIn(dialog, u"Copy"_s)->click();
        QTRY_VERIFY(showsIn(dialog, u"Copied. The clipboard clears in 30 second(s)."_s));
        buttonIn(dialog, u"I have saved it"_s)->click();
        using Action = History::Action;
        QList<Action> done;
        m_all->watcher.ask(
            this,
            [id = m_backend->vendor.tokens().back().id](History &history, const QString &account) { return history.life(account, id).deeds; },
            [&](const QList<History::Deed> &deeds) {
                for (const History::Deed &deed : deeds) {
                    done.append(deed.action);
                }
            });
        QCOMPARE(done, (QList{Action::Created, Action::Copied, Action::Confirmed}));
    }

    void aDamagedHistoryIsSaidOnceAndNothingElseHappens()
    {
        const QString path = m_backend->folder.filePath(u"history.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        file.close();
        signIn();
        QTRY_VERIFY(shows(u"The history could not be read, and starts afresh."_s));
    }

    void everyVisibleWidgetThatCanBeUsedHasAName()
    {
        signIn();
        action(u"&Details"_s)->trigger();
        table()->selectRow(0);
        QTRY_VERIFY(showsIn(m_window->findChild<DetailsPanel *>(), u"Staging"_s));
        const auto widgets = m_window->findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) {
                continue;
            }
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    // Several accounts.

    void addsAndSwitchesByKeyboard()
    {
        Vendor &other = m_backend->vendor.addAccount(u"bob@example.com"_s, u"swordfish"_s);
        other.seed(u"Bob's own"_s, m_backend->clock.now());
        signInByKeyboard(Backend::address(), Backend::password());
        QTRY_COMPARE(m_all->model.rowCount(), 2);
        QCOMPARE(m_window->windowTitle(), u"owner@example.com – Mail.cx Token Manager"_s);

        action(u"&Add account…"_s)->trigger();
        QVERIFY(shows(u"Add an account"_s));
        QVERIFY(field(0)->text().isEmpty());
        QVERIFY(!action(u"&New token…"_s)->isEnabled());
        QTest::keyClick(button(u"&Not now"_s), Qt::Key_Space);
        QVERIFY(table()->isVisible()); // Unchanged, without asking anybody.
        QCOMPARE(m_all->model.rowCount(), 2);
        QVERIFY(action(u"&New token…"_s)->isEnabled());

        action(u"&Add account…"_s)->trigger();
        signInByKeyboard(u"bob@example.com"_s, u"swordfish"_s);
        QTRY_COMPARE(m_all->model.rowCount(), 1);
        QTRY_COMPARE(accountsInMenu(), (QStringList{u"owner@example.com (api.test.invalid)"_s, u"bob@example.com (api.test.invalid) ✓"_s}));
        QTRY_VERIFY(m_backend->session.isKept());

        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_all->model.rowCount(), 2);
        QCOMPARE(m_backend->session.account().address, Backend::address());
        QTRY_COMPARE(accountsInMenu(), (QStringList{u"owner@example.com (api.test.invalid) ✓"_s, u"bob@example.com (api.test.invalid)"_s}));
        QCOMPARE(accountButton()->text(), u"owner@example.com"_s);
    }

    void eachAccountHasItsOwnFilter()
    {
        using Show = TokenFilterModel::Show;
        signInTwice();
        auto &shown = m_window->findChild<TokensPage *>()->shown();
        const auto switchTo = [this](Qt::Key number, const QString &address) {
            QTest::keyClick(m_window.get(), number, Qt::ControlModifier);
            QTRY_COMPARE(m_backend->session.account().address, address);
            QTRY_VERIFY(m_all->model.rowCount() > 0 && !m_all->service.isRefreshing());
        };
        switchTo(Qt::Key_1, Backend::address());
        shown.setShow(Show::All);
        switchTo(Qt::Key_2, u"bob@example.com"_s);
        QCOMPARE(shown.show(), Show::Active);
        shown.setShow(Show::NeverUsed);
        switchTo(Qt::Key_1, Backend::address());
        QCOMPARE(shown.show(), Show::All);
    }

    void aKeychainThatFailsAsksForThePasswordOfThatVeryAccount()
    {
        signInTwice();
        m_backend->store.failRead = StoreError::NotFound;
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_VERIFY(shows(u"The credential of owner@example.com can't be had from the keychain now."_s));
        QCOMPARE(field(0)->text(), Backend::address());
        QVERIFY(field(1)->hasFocus());
        m_backend->store.failRead.reset();
        button(u"Try again"_s)->click();
        QTRY_COMPARE(m_all->model.rowCount(), 2);
    }

    void forgetsAfterAsking()
    {
        signInTwice();
        action(u"&Forget account…"_s)->trigger();
        auto *dialog = m_window->findChild<ForgetDialog *>();
        QVERIFY(dialog);
        QVERIFY(showsIn(dialog, u"Forget “bob@example.com (api.test.invalid)”?"_s));
        QTest::keyClick(dialog, Qt::Key_Return); // “Cancel” is what Enter means.
        QTRY_VERIFY(!m_window->findChild<ForgetDialog *>());
        QVERIFY(m_backend->session.login());

        m_backend->store.failErase = StoreError::Denied;
        action(u"&Forget account…"_s)->trigger();
        buttonIn(m_window->findChild<ForgetDialog *>(), u"Forget account"_s)->click();
        QTRY_VERIFY(shows(u"bob@example.com is not forgotten yet: something of it may still be in the keychain."_s));
        QCOMPARE(m_backend->accounts.accounts().size(), 2);
        m_backend->store.failErase.reset();
        button(u"Try again"_s)->click();
        QTRY_VERIFY(shows(u"bob@example.com is forgotten on this computer."_s));
        QCOMPARE(m_backend->store.keys(), QStringList{m_backend->account().keychainKey()});
        QTRY_COMPARE(accountsInMenu(), QStringList{u"owner@example.com (api.test.invalid)"_s});
        QVERIFY(field(0)->text().isEmpty());
        QVERIFY(field(0)->isVisible());
    }

    void forgettingNamesTheSecretsThatGoWithIt()
    {
        signInByKeyboard(Backend::address(), Backend::password());
        QTRY_COMPARE(m_all->model.rowCount(), 2);
        createNamed(u"Not saved"_s);
        QTRY_VERIFY(m_window->findChild<SecretDialog *>());
        buttonIn(m_window->findChild<SecretDialog *>(), u"Decide later"_s)->click();
        QTRY_VERIFY(!m_window->findChild<SecretDialog *>());
        action(u"&Forget account…"_s)->trigger();
        auto *dialog = m_window->findChild<ForgetDialog *>();
        QVERIFY(dialog);
        QVERIFY(showsIn(dialog, u"•  Not saved"_s));
        buttonIn(dialog, u"Forget account and delete secrets"_s)->click();
        QTRY_VERIFY(m_backend->accounts.accounts().isEmpty());
        QVERIFY(m_backend->store.keys().isEmpty());
        QVERIFY(m_all->journal.read().entries.isEmpty());
    }

    void signedOutAccountsStayAndAskForThePassword()
    {
        signInTwice();
        action(u"Sign &out"_s)->trigger();
        QCOMPARE(field(0)->text(), u"bob@example.com"_s);
        QVERIFY(field(1)->hasFocus());
        QTRY_COMPARE(m_backend->store.keys(), QStringList{m_backend->account().keychainKey()});
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(m_all->model.rowCount(), 2);
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(field(0)->isVisible());
        QCOMPARE(field(0)->text(), u"bob@example.com"_s);
        QVERIFY(shows(u"owner@example.com stays signed in until the other account is."_s));
        QCOMPARE(m_backend->session.account().address, Backend::address());
    }

private:
    void signInByKeyboard(const QString &address, const QString &password)
    {
        QTest::keyClicks(m_window->focusWidget(), address);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(m_window->focusWidget(), password);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    }

    /// The owner, then Bob, who is in use; both kept.
    void signInTwice()
    {
        m_backend->vendor.addAccount(u"bob@example.com"_s, u"swordfish"_s).seed(u"Bob's own"_s, m_backend->clock.now());
        signInByKeyboard(Backend::address(), Backend::password());
        QTRY_VERIFY(m_backend->session.isKept());
        action(u"&Add account…"_s)->trigger();
        signInByKeyboard(u"bob@example.com"_s, u"swordfish"_s);
        QTRY_COMPARE(m_all->model.rowCount(), 1);
        QTRY_VERIFY(m_backend->session.isKept());
        QTRY_COMPARE(accountsInMenu().size(), 2);
    }

    AccountButton *accountButton() const { return m_window->findChild<AccountButton *>(); }

    QStringList accountsInMenu() const
    {
        QStringList accounts;
        for (const QAction *each : accountButton()->menu()->actions()) {
            if (each->isCheckable()) {
                accounts.append(each->text() + (each->isChecked() ? u" ✓"_s : QString()));
            }
        }
        return accounts;
    }

    void signIn()
    {
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QTRY_COMPARE(m_all->model.rowCount(), static_cast<int>(m_backend->vendor.tokens().size()));
    }

    void activate()
    {
        QEvent back(QEvent::ActivationChange);
        QCoreApplication::sendEvent(m_window.get(), &back);
    }

    void createNamed(const QString &name)
    {
        action(u"&New token…"_s)->trigger();
        auto *dialog = m_window->findChild<NewTokenDialog *>();
        dialog->findChild<QLineEdit *>()->setText(name);
        buttonIn(dialog, u"Create token"_s)->click();
        QTRY_VERIFY(!m_window->findChild<NewTokenDialog *>());
    }

    void revokeFirst(const QString &choice)
    {
        table()->selectRow(0);
        revokeSelected(choice);
    }

    void revokeSelected(const QString &choice)
    {
        action(u"&Revoke…"_s)->trigger();
        buttonIn(m_window->findChild<RevokeDialog *>(), choice)->click();
        QTRY_VERIFY(!m_window->findChild<RevokeDialog *>());
    }

    QString status(const QString &id) const { return table()->indexOf(id, TokenModel::Status).data().toString(); }

    QToolButton *undoButton() const
    {
        const auto buttons = table()->findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](QToolButton *each) { return each->text() == u"Undo" && each->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    }

    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }

    TokenTable *table() const { return m_window->findChild<TokenTable *>(); }
    QLineEdit *field(int index) const { return m_window->findChild<SignInPage *>()->findChildren<QLineEdit *>().at(index); }

    QAction *action(const QString &text) const
    {
        const auto actions = m_window->findChildren<QAction *>();
        const auto found = std::find_if(actions.begin(), actions.end(), [&](QAction *each) { return each->isVisible() && each->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }

    QPushButton *button(const QString &text) const { return buttonIn(m_window.get(), text); }

    static QPushButton *buttonIn(QWidget *parent, const QString &text)
    {
        const auto buttons = parent->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *each) { return each->text() == text && each->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    }

    bool shows(const QString &text) const { return showsIn(m_window.get(), text); }

    static bool showsIn(QWidget *parent, const QString &text)
    {
        const auto labels = parent->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<AllParts> m_all;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
