// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "windowhost.h"

#include "language.h"
#include "mainwindow.h"
#include "newtokendialog.h"
#include "preferencesdialog.h"
#include "secretdialog.h"
#include "support/allparts.h"
#include "tokentable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The language is switched while the program runs. German and Arabic are built into this test, a few words of each.
class TestWindowHost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_all = std::make_unique<AllParts>(*m_backend);
        m_backend->vendor.seed(u"Production Server"_s, m_backend->clock.now().addDays(-100));
        m_backend->vendor.seed(u"Staging"_s, m_backend->clock.now().addDays(-10));
        m_host = std::make_unique<WindowHost>(m_all->preferences, m_language, [this] {
            return std::make_unique<MainWindow>(m_all->parts());
        });
        m_host->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_host->window()));
    }

    void cleanup()
    {
        m_host.reset();
        m_all.reset();
        m_backend.reset();
    }

    void offersWhatIsBuiltInByItsOwnName()
    {
        QCOMPARE(Language::available(), (QStringList{u"ar"_s, u"de"_s, u"en"_s}));
        QCOMPARE(Language::ownName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(Language::ownName(u"ar"_s), u"العربية"_s);
        QCOMPARE(Language::ownName(u"en"_s), u"English"_s);
    }

    void theWindowSpeaksAnotherLanguageAndStaysWhatItWas()
    {
        signIn();
        m_host->window().resize(700, 555);
        table()->selectRow(1);
        const QString selected = table()->selectedId();
        const QPointer<MainWindow> before(&m_host->window());
        choose(u"de"_s);
        QTRY_VERIFY(!before);
        QCOMPARE(firstMenu(), u"&Konto"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().decimalPoint(), u","_s);
        QCOMPARE(m_host->window().size(), QSize(700, 555));
        QCOMPARE(m_all->model.rowCount(), 2);
        QCOMPARE(table()->selectedId(), selected);
        QVERIFY(m_host->window().isVisible());
        choose({});
        QTRY_COMPARE(firstMenu(), u"&Account"_s);
        QCOMPARE(QLocale(), QLocale::system());
    }

    void arabicIsMirrored()
    {
        choose(u"ar"_s);
        QTRY_COMPARE(firstMenu(), u"&الحساب"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(m_host->window().layoutDirection(), Qt::RightToLeft);
        choose(u"en"_s);
        QTRY_COMPARE(firstMenu(), u"&Account"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void thePreferencesStayOpen()
    {
        action(u"&Preferences…"_s)->trigger();
        auto *dialog = m_host->window().findChild<PreferencesDialog *>();
        QVERIFY(dialog);
        QComboBox *languages = languagesOf(dialog);
        QCOMPARE(languages->count(), 4);
        const QPointer<MainWindow> before(&m_host->window());
        languages->setFocus();
        while (languages->currentText() != u"Deutsch"_s) {
            QTest::keyClick(languages, Qt::Key_Down);
            QVERIFY(languages->currentIndex() < languages->count());
        }
        QTRY_VERIFY(!before);
        QCOMPARE(firstMenu(), u"&Konto"_s);
        auto *after = m_host->window().findChild<PreferencesDialog *>();
        QVERIFY(after && after->isVisible());
        QCOMPARE(languagesOf(after)->currentText(), u"Deutsch"_s);
    }

    void aSecretThatIsOpenIsWaitedFor()
    {
        signIn();
        create(u"New one"_s);
        QTRY_VERIFY(m_host->window().findChild<SecretDialog *>());
        QPointer<SecretDialog> secret = m_host->window().findChild<SecretDialog *>();
        const QPointer<MainWindow> before(&m_host->window());
        choose(u"de"_s);
        QTest::qWait(0);
        QVERIFY(before && secret && secret->isVisible());
        secret->accept();
        QTRY_VERIFY(!before);
        QCOMPARE(firstMenu(), u"&Konto"_s);
    }

    void aCreateUnderWayIsWaitedForToo()
    {
        signIn();
        m_backend->network.hold();
        create(u"New one"_s);
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        const QPointer<MainWindow> before(&m_host->window());
        choose(u"de"_s);
        QTest::qWait(0);
        QVERIFY(before);
        m_backend->network.releaseAll();
        QTRY_VERIFY(before && before->findChild<SecretDialog *>());
        before->findChild<SecretDialog *>()->accept();
        QTRY_VERIFY(!before);
    }

    void whatWasFoundIsSaidAgain()
    {
        signIn();
        create(u"New one"_s);
        QTRY_VERIFY(m_host->window().findChild<SecretDialog *>());
        m_host->window().findChild<SecretDialog *>()->done(QDialog::Rejected); // "Decide later"
        refresh();
        QTRY_VERIFY(m_all->model.isUnsaved(m_all->model.at(2).id) || m_all->model.isUnsaved(m_all->model.at(0).id));
        choose(u"de"_s);
        QTRY_COMPARE(firstMenu(), u"&Konto"_s);
        QTRY_VERIFY(shows(u"The secret of “New one” waits for you."_s));
    }

private:
    void choose(const QString &language)
    {
        Preferences chosen = m_all->preferences.get();
        chosen.language = language;
        m_all->preferences.set(chosen);
    }

    void signIn()
    {
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        QTRY_COMPARE(m_all->model.rowCount(), 2);
    }

    void create(const QString &name)
    {
        action(u"&New token…"_s)->trigger();
        auto *dialog = m_host->window().findChild<NewTokenDialog *>();
        dialog->findChild<QLineEdit *>()->setText(name);
        const auto buttons = dialog->findChildren<QPushButton *>();
        (*std::find_if(buttons.begin(), buttons.end(), [](QPushButton *each) { return each->text() == u"Create token"_s; }))->click();
    }

    void refresh() { action(u"Re&fresh"_s)->trigger(); }

    QAction *action(const QString &text) const
    {
        const auto actions = m_host->window().findChildren<QAction *>();
        return *std::find_if(actions.begin(), actions.end(), [&](QAction *each) { return each->text() == text; });
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_host->window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    static QComboBox *languagesOf(QWidget *dialog)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        const auto label = std::find_if(labels.begin(), labels.end(), [](QLabel *each) { return each->text() == u"&Language:"_s; });
        return qobject_cast<QComboBox *>((*label)->buddy());
    }

    TokenTable *table() const { return m_host->window().findChild<TokenTable *>(); }
    QString firstMenu() const { return m_host->window().menuBar()->actions().constFirst()->text(); }

    Language m_language;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<AllParts> m_all;
    std::unique_ptr<WindowHost> m_host;
};

QTEST_MAIN(TestWindowHost)
#include "tst_windowhost.moc"
