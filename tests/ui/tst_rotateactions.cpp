// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rotateactions.h"

#include "abandondialog.h"
#include "agepolicybox.h"
#include "base/preferences.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "revokedialog.h"
#include "rotatedialog.h"
#include "rotationpanel.h"
#include "secretdialog.h"
#include "support/allparts.h"
#include "support/await.h"
#include "tokens/tokenfiltermodel.h"
#include "tokenspage.h"
#include "tokentable.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Stage = RotationStage;

namespace {

constexpr int hour = 60 * 60;

}

/// A rotation as the person goes through it, in the window over a vendor in memory.
class TestRotateActions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        const QDateTime now = m_backend->clock.now();
        m_old = m_backend->vendor.seed(u"Server"_s, now.addDays(-100)).id;
        stored(m_old).lastUsedAt = now.addSecs(-60);
        m_backend->vendor.seed(u"Revoked"_s, now.addDays(-300)).revokedAt = now;
        open();
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QTRY_COMPARE(m_all->model.rowCount(), 2);
        Preferences chosen = m_all->preferences.get();
        chosen.undoWait = 0s;
        m_all->preferences.set(chosen);
        select(m_old);
    }

    void cleanup()
    {
        m_window.reset();
        m_all.reset();
        m_backend.reset();
    }

    void isThereForAnActiveTokenAlone();
    void goesTheWholeWayByKeyboard();
    void decidingLaterLeavesItAtCreated();
    void goesFromOneToTheOther();
    void tellsWhenItWakes();
    void abandonsAndKeepsBoth();
    void abandonsAndRevokesTheSuccessor();
    void undoingThatRevokeKeepsTheRotation();
    void saysHowItEnded_data();
    void saysHowItEnded();
    void offersItAgainWhereNothingWasCreated();
    void rotatesAgainWhereTheSecretWasLost();
    void readsTheListOnceAMinute();
    void remindsOfAnOldToken();
    void theSuccessorInheritsTheReminder();
    void forgettingTheAccountForgetsItsRotations();
    void saysThatAFileWasDamaged();

private:
    void open()
    {
        m_all = std::make_unique<AllParts>(*m_backend);
        m_window = std::make_unique<MainWindow>(m_all->parts());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    Vendor::StoredToken &stored(const QString &id)
    {
        auto &tokens = m_backend->vendor.tokens();
        return *std::find_if(tokens.begin(), tokens.end(), [&](const auto &each) { return each.id == id; });
    }
    void use(const QString &id) { stored(id).lastUsedAt = m_backend->clock.now(); }

    /// Offscreen, a window in front of another doesn't by itself.
    static void comeForward(QWidget *dialog)
    {
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }

    template <typename T>
    T *find() const
    {
        return m_window->findChild<T *>();
    }
    void select(const QString &id) { find<TokensPage>()->reveal(id); }
    QAction *rotate() const { return find<RotateActions>()->rotateAction(); }

    void refreshAfter(qint64 seconds)
    {
        m_backend->clock.advance(seconds);
        Await<void> done;
        m_all->service.refresh(done.context(), done.callback());
        QVERIFY(done.wait() && done.result());
        QTRY_VERIFY(!m_all->service.isRefreshing());
        QTest::qWait(0);
    }

    QPushButton *button(const QString &text, const QWidget *in = nullptr) const
    {
        for (auto *each : (in ? in : m_window.get())->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    QString texts(const QWidget *in) const
    {
        QStringList all;
        for (const QLabel *label : in->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                all.append(label->text());
            }
        }
        return all.join(u'\n');
    }
    QString messages() const { return texts(find<MessageStack>()); }
    QString panel() const { return texts(find<RotationPanel>()); }

    /// Up to the secret dialog.
    void startRotation()
    {
        rotate()->trigger();
        QVERIFY(find<RotateDialog>());
        button(u"Create successor"_s, find<RotateDialog>())->click();
        QTRY_VERIFY(find<SecretDialog>());
    }

    void startAndSave()
    {
        startRotation();
        button(u"I have saved it"_s, find<SecretDialog>())->click();
        QTRY_VERIFY(!find<SecretDialog>());
        QTRY_VERIFY(!m_all->service.isRefreshing());
        select(m_old);
    }

    const Rotation *rotation() const { return m_all->rotator.of(m_old); }
    Stage stage() const { return m_all->rotator.stage(*rotation()); }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<AllParts> m_all;
    std::unique_ptr<MainWindow> m_window;
    QString m_old;
};

void TestRotateActions::isThereForAnActiveTokenAlone()
{
    QVERIFY(rotate()->isEnabled());
    QCOMPARE(rotate()->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    select(m_backend->vendor.tokens().back().id);
    QVERIFY(!rotate()->isEnabled());
    find<TokenTable>()->clearSelection();
    QVERIFY(!rotate()->isEnabled());
    select(m_old);
    find<TokenTable>()->selectAll();
    QVERIFY(!rotate()->isEnabled());
}

void TestRotateActions::goesTheWholeWayByKeyboard()
{
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(find<RotateDialog>());
    comeForward(find<RotateDialog>());
    QTest::keyClick(find<RotateDialog>()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(find<SecretDialog>());
    comeForward(find<SecretDialog>());
    QCOMPARE(m_backend->vendor.tokens().back().name, u"Server (2025-06)"_s);
    QVERIFY(find<TokensPage>()->detailsAction()->isChecked());
    QPushButton *saved = button(u"I have saved it"_s, find<SecretDialog>());
    for (int i = 0; i < 10 && find<SecretDialog>()->focusWidget() != saved; ++i) {
        QTest::keyClick(find<SecretDialog>()->focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClick(find<SecretDialog>()->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!find<SecretDialog>());
    QCOMPARE(stage(), Stage::Saved);
    QTRY_VERIFY(panel().contains(u"Rotation: takes the place of “Server”."_s)); // The successor's row is shown.
    QVERIFY(panel().contains(u"The server has not seen it used"_s));

    use(rotation()->successor);
    refreshAfter(60);
    QCOMPARE(stage(), Stage::InUse);
    QTRY_VERIFY(panel().contains(u"If it is not used until"_s));
    QSignalSpy noteworthy(find<TokensPage>(), &TokensPage::noteworthy);
    refreshAfter(24 * hour);
    QCOMPARE(stage(), Stage::Silent);
    QCOMPARE(noteworthy.size(), 1);
    QVERIFY(noteworthy.at(0).at(0).toString().startsWith(u"No use of “Server” seen since "_s));
    QVERIFY(noteworthy.at(0).at(1).toString().contains(u"like a monthly job, does not show up"_s));
    QVERIFY(messages().contains(u"Revoke it?"_s));
    QVERIFY(m_all->model.find(m_old)->isActive());
    refreshAfter(60);
    QCOMPARE(noteworthy.size(), 1);

    button(u"Revoke…"_s, find<MessageStack>())->click();
    QVERIFY(find<RevokeDialog>());
    button(u"Revoke"_s, find<RevokeDialog>())->click();
    QTRY_COMPARE(stage(), Stage::Replaced);
    QTRY_VERIFY(messages().contains(u"“Server” is replaced by “Server (2025-06)”."_s));
    QVERIFY(!stored(rotation()->successor).revokedAt);
    QTRY_VERIFY(panel().contains(u"The rotation is complete."_s));
}

void TestRotateActions::decidingLaterLeavesItAtCreated()
{
    startRotation();
    button(u"Decide later"_s, find<SecretDialog>())->click();
    QTRY_VERIFY(!find<SecretDialog>());
    QCOMPARE(stage(), Stage::Created);
    QTRY_VERIFY(panel().contains(u"Its secret waits for you in the keychain"_s));
    find<TokensPage>()->showSecretAction()->trigger();
    QTRY_VERIFY(find<SecretDialog>());
    button(u"I have saved it"_s, find<SecretDialog>())->click();
    QCOMPARE(stage(), Stage::Saved);
}

void TestRotateActions::goesFromOneToTheOther()
{
    startAndSave();
    QAction *go = find<RotateActions>()->goAction();
    QCOMPARE(go->text(), u"&Go to the successor"_s);
    go->trigger();
    QCOMPARE(find<TokenTable>()->selectedId(), rotation()->successor);
    QCOMPARE(go->text(), u"&Go to the predecessor"_s);
    go->trigger();
    QCOMPARE(find<TokenTable>()->selectedId(), m_old);
    QVERIFY(!rotate()->isEnabled());
}

void TestRotateActions::tellsWhenItWakes()
{
    startAndSave();
    use(rotation()->successor);
    refreshAfter(24 * hour);
    QVERIFY(messages().contains(u"Revoke it?"_s));
    QSignalSpy noteworthy(find<TokensPage>(), &TokensPage::noteworthy);
    use(m_old);
    refreshAfter(120);
    QVERIFY(messages().contains(u"“Server” was used again 2 minute(s) ago, after it had been silent."_s));
    QVERIFY(!messages().contains(u"Revoke it?"_s));
    QCOMPARE(noteworthy.size(), 1);
    QTRY_VERIFY(panel().contains(u"Used again 2 minute(s) ago."_s));
}

void TestRotateActions::abandonsAndKeepsBoth()
{
    startAndSave();
    const QString successor = rotation()->successor;
    find<RotateActions>()->abandonAction()->trigger();
    button(u"Keep both tokens"_s, find<AbandonDialog>())->click();
    QVERIFY(!rotation());
    refreshAfter(60);
    QVERIFY(!stored(m_old).revokedAt && !stored(successor).revokedAt);
    QVERIFY(!find<RotationPanel>()->isVisible());
    QVERIFY(rotate()->isEnabled());
}

void TestRotateActions::abandonsAndRevokesTheSuccessor()
{
    startAndSave();
    const QString successor = rotation()->successor;
    find<RotateActions>()->abandonAction()->trigger();
    button(u"Revoke the successor"_s, find<AbandonDialog>())->click();
    QTRY_VERIFY(!rotation());
    QVERIFY(stored(successor).revokedAt && !stored(m_old).revokedAt);
    QVERIFY(!messages().contains(u"ended"_s)); // The person knows.
    QTRY_VERIFY(rotate()->isEnabled());
}

void TestRotateActions::undoingThatRevokeKeepsTheRotation()
{
    Preferences chosen = m_all->preferences.get();
    chosen.undoWait = 60s;
    m_all->preferences.set(chosen);
    startAndSave();
    find<RotateActions>()->abandonAction()->trigger();
    button(u"Revoke the successor"_s, find<AbandonDialog>())->click();
    QVERIFY(rotation());
    find<TokensPage>()->undoRevokeAction()->trigger();
    refreshAfter(60);
    QVERIFY(rotation());
    stored(rotation()->successor).revokedAt = m_backend->clock.now();
    refreshAfter(60);
    QVERIFY(messages().contains(u"was revoked"_s)); // By somebody else now, and that is news.
}

void TestRotateActions::saysHowItEnded_data()
{
    QTest::addColumn<bool>("isSuccessor");
    QTest::addColumn<bool>("isErased");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("again");
    QTest::newRow("predecessor revoked") << false << false << u"“Server” is replaced by “Server (2025-06)”."_s << false;
    QTest::newRow("successor revoked") << true << false << u"Its successor “Server (2025-06)” was revoked."_s << true;
    QTest::newRow("predecessor gone") << false << true << u"“Server (2025-06)” stays as it is."_s << false;
    QTest::newRow("successor gone") << true << true << u"is no longer in the server's list."_s << true;
}

void TestRotateActions::saysHowItEnded()
{
    QFETCH(bool, isSuccessor);
    QFETCH(bool, isErased);
    QFETCH(QString, expected);
    QFETCH(bool, again);
    startAndSave();
    const QString which = isSuccessor ? rotation()->successor : m_old;
    auto &tokens = m_backend->vendor.tokens();
    if (isErased) {
        tokens.erase(std::find_if(tokens.begin(), tokens.end(), [&](const auto &each) { return each.id == which; }));
    } else {
        stored(which).revokedAt = m_backend->clock.now();
    }
    refreshAfter(60);
    QVERIFY2(messages().contains(expected), qPrintable(messages()));
    QPushButton *rotateAgain = button(u"Rotate again…"_s, find<MessageStack>());
    QCOMPARE(rotateAgain != nullptr, again);
    if (again) {
        rotateAgain->click();
        QVERIFY(find<RotateDialog>());
    }
}

void TestRotateActions::offersItAgainWhereNothingWasCreated()
{
    m_backend->network.answerNext({.status = 502, .body = "{}"});
    rotate()->trigger();
    button(u"Create successor"_s, find<RotateDialog>())->click();
    QTRY_VERIFY(messages().contains(u"“Server (2025-06)” was not created."_s));
    QPushButton *again = button(u"Create again"_s, find<MessageStack>());
    QVERIFY(again);
    again->click();
    QTRY_VERIFY(find<SecretDialog>());
    QCOMPARE(stage(), Stage::Created); // A successor again, and no token by itself.
}

void TestRotateActions::rotatesAgainWhereTheSecretWasLost()
{
    // The answer to the create is lost, and the next list has the token.
    m_backend->network.answerNext({.status = 502, .body = "{}"});
    const QString lost = m_backend->vendor.seed(u"Server (2025-06)"_s, m_backend->clock.now()).id;
    rotate()->trigger();
    find<RotateDialog>()->findChild<QLineEdit *>()->setText(u"Server (2025-06)"_s);
    button(u"Create successor"_s, find<RotateDialog>())->click();
    QTRY_VERIFY(messages().contains(u"its secret was lost on the way"_s));
    button(u"Revoke it and create again"_s, find<MessageStack>())->click();
    QTRY_VERIFY(find<SecretDialog>());
    QVERIFY(stored(lost).revokedAt);
    QCOMPARE(stage(), Stage::Created);
    QVERIFY(rotation()->successor != lost);
}

void TestRotateActions::readsTheListOnceAMinute()
{
    const auto lists = [this] { return m_backend->network.count("GET"); };
    startAndSave();
    auto before = lists();
    m_backend->clock.advance(61);
    find<RotateActions>()->setEnabled(true);
    QMetaObject::invokeMethod(&m_all->rotator, &Rotator::changed); // As after any look: the interval is asked for.
    QTRY_COMPARE(lists(), before + 1);
    QTRY_VERIFY(!m_all->service.isRefreshing());
    before = lists();
    m_all->rotator.abandon(rotation()->key);
    m_backend->clock.advance(61); // Less than the five minutes that hold now.
    QMetaObject::invokeMethod(&m_all->rotator, &Rotator::changed);
    QCoreApplication::processEvents();
    QCOMPARE(lists(), before);
}

void TestRotateActions::remindsOfAnOldToken()
{
    find<TokensPage>()->detailsAction()->setChecked(true);
    auto *box = find<AgePolicyBox>();
    QVERIFY(box->isVisible());
    auto *choice = box->findChild<QComboBox *>();
    QCOMPARE(choice->currentText(), u"As all tokens: never"_s);
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down); // 30 days.
    QCOMPARE(m_all->agePolicy.ownDays(m_old), std::optional(30));
    QVERIFY(texts(box).contains(u"It is older than 30 day(s): rotate it."_s));
    const QModelIndex status = find<TokenTable>()->indexOf(m_old, TokenModel::Status);
    QCOMPARE(status.data().toString(), u"Active, rotation due"_s);
    find<TokensPage>()->shown().setShow(TokenFilterModel::Show::Due);
    QCOMPARE(find<TokensPage>()->shown().rowCount(), 1);
    Preferences chosen = m_all->preferences.get();
    chosen.rotateAfterDays = 180;
    m_all->preferences.set(chosen);
    QCOMPARE(choice->itemText(0), u"As all tokens: every 180 day(s)"_s);
    QTest::keyClick(choice, Qt::Key_Home);
    QCOMPARE(m_all->agePolicy.ownDays(m_old), std::nullopt);
    QCOMPARE(find<TokensPage>()->shown().rowCount(), 0);
}

void TestRotateActions::theSuccessorInheritsTheReminder()
{
    m_all->agePolicy.setOwnDays(m_old, 60);
    startAndSave();
    QCOMPARE(m_all->agePolicy.ownDays(rotation()->successor), std::optional(60));
}

void TestRotateActions::forgettingTheAccountForgetsItsRotations()
{
    startAndSave();
    m_all->agePolicy.setOwnDays(m_old, 60);
    QVERIFY(rotation());
    m_backend->accounts.forget(m_backend->account());
    QVERIFY(!rotation());
    QCOMPARE(m_all->agePolicy.ownDays(m_old), std::nullopt);
}

void TestRotateActions::saysThatAFileWasDamaged()
{
    m_window.reset();
    m_all.reset();
    m_backend->session.signOut(m_window.get(), [](const auto &) {});
    QFile file(m_backend->folder.filePath(u"rotations.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not JSON") > 0);
    file.close();
    open();
    m_backend->session.begin(m_backend->account(), m_backend->jwt());
    QTRY_VERIFY(messages().contains(u"What this program remembered of rotations could not be read, or only in part."_s));
}

QTEST_MAIN(TestRotateActions)
#include "tst_rotateactions.moc"
