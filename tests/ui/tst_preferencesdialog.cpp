// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "preferencesdialog.h"

#include "base/preferences.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPreferencesDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings.clear();
        m_store = std::make_unique<PreferenceStore>(m_settings);
        m_dialog = new PreferencesDialog(*m_store);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void cleanup() { delete m_dialog; }

    void isWorkedByKeyboardAlone()
    {
        QCOMPARE(QApplication::focusWidget(), list());
        QTest::keyClick(list(), Qt::Key_Down); // Clipboard
        QTest::keyClick(list(), Qt::Key_Tab);
        QCOMPARE(focusedCombo(), control<QComboBox>(u"Clear a copied &secret:"_s));
        QTest::keyClick(focusedCombo(), Qt::Key_Down);
        QCOMPARE(now().clearClipboardAfter, std::chrono::seconds(60));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void mnemonicsReachTheirControls()
    {
        QTest::keyClick(m_dialog, Qt::Key_T, Qt::AltModifier);
        QCOMPARE(focusedCombo(), control<QComboBox>(u"&Theme:"_s));
        showPage(4);
        QTest::keyClick(m_dialog, Qt::Key_A, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), control<QLineEdit>(u"API &address:"_s));
    }

    void everyChoiceIsWrittenAtOnceAndShown_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("item");
        QTest::addColumn<std::function<bool(const Preferences &)>>("isChosen");
        using Is = std::function<bool(const Preferences &)>;
        using std::chrono::minutes;
        using std::chrono::seconds;
        QTest::newRow("light") << 0 << u"&Theme:"_s << u"Light"_s << Is([](const auto &is) { return is.theme == Preferences::Theme::Light; });
        QTest::newRow("dark") << 0 << u"&Theme:"_s << u"Dark"_s << Is([](const auto &is) { return is.theme == Preferences::Theme::Dark; });
        QTest::newRow("10 s") << 1 << u"Clear a copied &secret:"_s << u"After 10 second(s)"_s << Is([](const auto &is) { return is.clearClipboardAfter == seconds(10); });
        QTest::newRow("5 min") << 1 << u"Clear a copied &secret:"_s << u"After 5 minute(s)"_s << Is([](const auto &is) { return is.clearClipboardAfter == minutes(5); });
        QTest::newRow("at the end") << 1 << u"Clear a copied &secret:"_s << u"When the program ends"_s << Is([](const auto &is) { return is.clearClipboardAfter == seconds(0); });
        QTest::newRow("by hand") << 2 << u"&Refresh the list:"_s << u"Only when I ask for it"_s << Is([](const auto &is) { return is.refreshEvery == minutes(0); });
        QTest::newRow("15 min") << 2 << u"&Refresh the list:"_s << u"Every 15 minute(s)"_s << Is([](const auto &is) { return is.refreshEvery == minutes(15); });
        QTest::newRow("no proxy") << 4 << u"&Proxy:"_s << u"None"_s << Is([](const auto &is) { return is.proxy == Preferences::Proxy::None; });
        QTest::newRow("a proxy") << 4 << u"&Proxy:"_s << u"This HTTP proxy"_s << Is([](const auto &is) { return is.proxy == Preferences::Proxy::Manual; });
    }

    void everyChoiceIsWrittenAtOnceAndShown()
    {
        QFETCH(int, page);
        QFETCH(QString, label);
        QFETCH(QString, item);
        QFETCH(std::function<bool(const Preferences &)>, isChosen);
        showPage(page);
        auto *box = control<QComboBox>(label);
        QVERIFY(!isChosen(now()));
        box->setFocus();
        while (box->currentIndex() > 0) {
            QTest::keyClick(box, Qt::Key_Up);
        }
        while (box->currentText() != item && box->currentIndex() < box->count() - 1) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(box->currentText(), item);
        QVERIFY(isChosen(now()));
        const Preferences chosen = now();
        m_store->set({});
        QVERIFY(box->currentText() != item);
        m_store->set(chosen); // Whoever chose it.
        QCOMPARE(box->currentText(), item);
        QCOMPARE(PreferenceStore(m_settings).get(), chosen);
    }

    void switches()
    {
        auto *notify = check(u"Show desktop &notifications"_s);
        QVERIFY(notify->isChecked());
        QTest::keyClick(notify, Qt::Key_Space);
        QVERIFY(!now().notify);
        showPage(1);
        auto *capture = check(u"&Keep windows with a secret out of screen captures"_s);
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QTest::keyClick(capture, Qt::Key_Space);
        QVERIFY(!now().hideFromCapture);
#else
        QVERIFY(!capture->isEnabled()); // It would promise what nobody keeps.
        QVERIFY(!capture->accessibleDescription().isEmpty());
#endif
    }

    void numbers()
    {
        showPage(3);
        auto *idle = control<QSpinBox>(u"A token is &idle after:"_s);
        QCOMPARE(idle->value(), 90);
        type(idle, u"30"_s);
        QCOMPARE(now().idleAfterDays, 90); // Not "3" on the way.
        QTest::keyClick(idle, Qt::Key_Tab);
        QCOMPARE(now().idleAfterDays, 30);
        auto *undo = control<QSpinBox>(u"A revoke can be &undone for:"_s);
        type(undo, u"61"_s);
        QTest::keyClick(undo, Qt::Key_Tab);
        QVERIFY(now().undoWait <= Preferences::longestUndoWait);
        undo->setValue(0);
        QCOMPARE(now().undoWait, std::chrono::seconds(0));
        QCOMPARE(undo->text(), u"Not at all"_s);
    }

    void whatWasBeingTypedCountsWhenItIsClosed()
    {
        showPage(3);
        type(control<QSpinBox>(u"A token is &idle after:"_s), u"45"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(now().idleAfterDays, 45);
    }

    void anUnusualValueIsShownToo()
    {
        m_store->set({.clearClipboardAfter = std::chrono::seconds(45)});
        QCOMPARE(control<QComboBox>(u"Clear a copied &secret:"_s)->currentText(), u"After 45 second(s)"_s);
    }

    void addressIsCheckedInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kept");
        QTest::newRow("good") << u"https://api.example.com/"_s << QString() << u"https://api.example.com"_s;
        QTest::newRow("this machine") << u"http://localhost:8080"_s << QString() << u"http://localhost:8080"_s;
        QTest::newRow("empty") << u" "_s << QString() << QString();
        QTest::newRow("plain http") << u"http://api.example.com"_s << u"The address must start with https://, or everyone on the way could read your tokens."_s << QString();
        QTest::newRow("no scheme") << u"api.example.com"_s << u"An address looks like https://api.mail.cx."_s << QString();
        QTest::newRow("query") << u"https://api.example.com/?a=b"_s << u"The address may have a host, a port and a path, and nothing else."_s << QString();
    }

    void addressIsCheckedInWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, words);
        QFETCH(QString, kept);
        showPage(4);
        auto *address = control<QLineEdit>(u"API &address:"_s);
        QCOMPARE(address->placeholderText(), u"https://api.mail.cx"_s);
        type(address, typed);
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible()); // Enter ends the typing, not the dialog.
        QCOMPARE(now().apiUrl.toString(), kept);
        QVERIFY(words.isEmpty() || shows(words));
        QCOMPARE(address->accessibleDescription(), words);
        // What is wrong stays to be mended, whatever else is chosen meanwhile.
        m_store->set({.idleAfterDays = 7, .apiUrl = now().apiUrl});
        QCOMPARE(address->text(), words.isEmpty() ? kept : typed);
    }

    void proxyHostIsForOneThatIsChosenByHand()
    {
        showPage(4);
        auto *host = control<QLineEdit>(u"&Host:"_s);
        auto *port = control<QSpinBox>(u"P&ort:"_s);
        QVERIFY(!host->isEnabled() && !port->isEnabled());
        m_store->set({.proxy = Preferences::Proxy::Manual});
        QVERIFY(host->isEnabled() && port->isEnabled());
        QVERIFY(shows(u"Name the proxy's host. Until then, nothing gets through."_s));
        type(host, u"http://proxy"_s);
        QTest::keyClick(host, Qt::Key_Return);
        QVERIFY(shows(u"A host looks like proxy.example.com, without http:// and without the port."_s));
        QCOMPARE(now().proxyHost, QString());
        type(host, u"proxy.example.com"_s);
        QTest::keyClick(host, Qt::Key_Tab);
        QCOMPARE(now().proxyHost, u"proxy.example.com"_s);
        QVERIFY(!shows(u"A host looks like proxy.example.com, without http:// and without the port."_s));
        type(port, u"3128"_s);
        QTest::keyClick(port, Qt::Key_Tab);
        QCOMPARE(now().proxyPort, 3128);
    }

    void restoringTheDefaultsCanBeUndone()
    {
        auto *restore = m_dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults);
        QVERIFY(!restore->isEnabled());
        const Preferences mine{.theme = Preferences::Theme::Dark, .idleAfterDays = 7};
        m_store->set(mine);
        QVERIFY(restore->isEnabled());
        auto *address = control<QLineEdit>(u"API &address:"_s);
        type(address, u"nonsense"_s);
        restore->click();
        QCOMPARE(now(), Preferences());
        QCOMPARE(address->text(), QString());
        QVERIFY(!restore->isEnabled());
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        const auto undo = std::find_if(buttons.begin(), buttons.end(), [](QPushButton *each) { return each->text() == u"Undo"_s; });
        QVERIFY(undo != buttons.end());
        (*undo)->click();
        QCOMPARE(now(), mine);
    }

    void everyControlHasAName()
    {
        for (int page = 0; page < list()->count(); ++page) {
            showPage(page);
            const auto widgets = m_dialog->findChildren<QWidget *>();
            for (QWidget *widget : widgets) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->objectName().startsWith(u"qt_")) {
                    continue;
                }
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            }
        }
    }

    void fitsASmallScreen()
    {
        QVERIFY(m_dialog->minimumSizeHint().width() <= 640);
        QVERIFY(m_dialog->minimumSizeHint().height() <= 400);
    }

private:
    const Preferences &now() const { return m_store->get(); }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    void showPage(int page) const { list()->setCurrentRow(page); }
    static QComboBox *focusedCombo() { return qobject_cast<QComboBox *>(QApplication::focusWidget()); }

    template <typename Control>
    Control *control(const QString &label) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [&](QLabel *each) { return each->text() == label; });
        return found == labels.end() ? nullptr : qobject_cast<Control *>((*found)->buddy());
    }

    QCheckBox *check(const QString &text) const
    {
        const auto boxes = m_dialog->findChildren<QCheckBox *>();
        const auto found = std::find_if(boxes.begin(), boxes.end(), [&](QCheckBox *each) { return each->text() == text; });
        return found == boxes.end() ? nullptr : *found;
    }

    template <typename Field>
    static void type(Field *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    std::unique_ptr<PreferenceStore> m_store;
    QPointer<PreferencesDialog> m_dialog;
};

QTEST_MAIN(TestPreferencesDialog)
#include "tst_preferencesdialog.moc"
