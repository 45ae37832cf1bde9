// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretclipboard.h"
#include "secretdialog.h"
#include "secretview.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString copied = u"Copied. The clipboard clears in 30 second(s)."_s;
const QByteArray secretText = "tm_pro_CANARYcanaryCANARYcanary12345678";

CreatedToken token()
{
    return {.id = u"id-1"_s, .name = u"Staging"_s, .secret = Secret::copyOf(secretText)};
}

QPushButton *button(QWidget *in, const QString &text)
{
    for (auto *each : in->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisibleTo(in)) {
            return each;
        }
    }
    return nullptr;
}

/// Everything that a screen reader can find below a widget.
QString spoken(QObject *object)
{
    QString all;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(object);
    for (auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        all += face->text(kind) + u'\n';
    }
    const auto children = object->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        all += spoken(child);
    }
    return all;
}

} // namespace

class TestSecretDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_clipboard = std::make_unique<SecretClipboard>();
        m_dialog = new SecretDialog({.token = token(), .apiUrl = QUrl(u"https://api.mail.cx"_s)}, *m_clipboard);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }

    void cleanup()
    {
        delete m_dialog;
        m_clipboard.reset();
    }

    void copiesWhileMasked()
    {
        QTest::keyClick(m_dialog, Qt::Key_Return); // Copy is the default.
        QTRY_VERIFY(shows(copied));
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), secretText);
        QVERIFY(!view()->isRevealed());
    }

    void copiesAsWhatItIsNeededFor_data()
    {
        QTest::addColumn<QString>("item");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("header") << u"&Authorization header"_s << "Authorization: Bearer " + secretText;
        QTest::newRow(".env") << u"Line for an .&env file"_s << "MAILCX_API_TOKEN=" + secretText;
        QTest::newRow("curl") << u"&curl command"_s
                              << "curl 'https://api.mail.cx/pro/api/tokens' -H 'Authorization: Bearer " + secretText + '\'';
    }

    void copiesAsWhatItIsNeededFor()
    {
        QFETCH(QString, item);
        QFETCH(QByteArray, text);
        const auto actions = button(m_dialog, u"Copy &as"_s)->menu()->actions();
        const auto action = std::find_if(actions.begin(), actions.end(), [&](QAction *each) { return each->text() == item; });
        QVERIFY(action != actions.end());
        (*action)->trigger();
        QTRY_VERIFY(shows(copied));
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), text);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
        m_clipboard->clearOwn();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void savesToAFileForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"server.env"_s);
        {
            QFile old(path); // What was there for all to read does not stay so.
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
        }
        QFileDialog *chooser = askWhereToSave();
        chooser->selectNameFilter(u"A line for an .env file (*.env)"_s);
        Q_EMIT chooser->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "MAILCX_API_TOKEN=" + secretText);
#ifdef Q_OS_UNIX
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(file.permissions() & others));
#endif
        QVERIFY(shows(u"Saved to %1, for your user alone to read."_s.arg(QDir::toNativeSeparators(path))));
        QTest::keyClick(m_dialog, Qt::Key_Escape); // It is safe: no question.
        QTRY_VERIFY(!m_dialog);
    }

    void sayWhereItCouldNotBeSaved()
    {
        const QTemporaryDir folder;
        Q_EMIT askWhereToSave()->fileSelected(folder.filePath(u"no/such/folder.txt"_s));
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(u"It was not saved"); }));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
    }

    void marksTheCopyAsSecret()
    {
        button(m_dialog, u"Copy"_s)->click();
        QTRY_VERIFY(shows(copied));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
    }

    void maskedSecretIsNotInTheAccessibilityTree()
    {
        QVERIFY(!spoken(m_dialog).contains(QString::fromLatin1(secretText)));
        button(m_dialog, u"Show"_s)->click();
        QVERIFY(spoken(m_dialog).contains(QString::fromLatin1(secretText)));
        button(m_dialog, u"Hide"_s)->click();
        QVERIFY(!spoken(m_dialog).contains(QString::fromLatin1(secretText)));
    }

    void revealingChangesWhatIsPaintedAndNotTheSize()
    {
        const QSize size = view()->sizeHint();
        const QImage masked = view()->grab().toImage();
        button(m_dialog, u"Show"_s)->click();
        QVERIFY(view()->grab().toImage() != masked);
        QCOMPARE(view()->sizeHint(), size);
    }

    void asksBeforeItIsLost()
    {
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(button(m_dialog, u"Go back"_s));
        button(m_dialog, u"Go back"_s)->click();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!button(m_dialog, u"Go back"_s));

        m_dialog->close(); // As the window's own close button does.
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return); // "Go back" is what Enter means.
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!button(m_dialog, u"Go back"_s));
    }

    void decidingLaterClosesAndKeepsTheSecret()
    {
        QSignalSpy rejected(m_dialog, &QDialog::rejected);
        QSignalSpy discarded(m_dialog, &SecretDialog::discarded);
        button(m_dialog, u"Decide later"_s)->click();
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(discarded.count(), 0);
    }

    void discardingAsksFirst()
    {
        QSignalSpy discarded(m_dialog, &SecretDialog::discarded);
        button(m_dialog, u"Discard…"_s)->click();
        QCOMPARE(discarded.count(), 0);
        button(m_dialog, u"Discard"_s)->click();
        QCOMPARE(discarded.count(), 1);
        QTRY_VERIFY(!m_dialog);
    }

    void inMemoryAloneItSaysSoAndAsksEvenAfterACopy()
    {
        delete m_dialog;
        m_dialog = new SecretDialog({.token = token(), .apiUrl = {}, .notKept = StoreError::Unavailable}, *m_clipboard);
        m_dialog->show();
        QVERIFY(!button(m_dialog, u"Decide later"_s));
        button(m_dialog, u"Copy"_s)->click();
        QTRY_VERIFY(shows(copied));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(button(m_dialog, u"Go back"_s)->hasFocus() || button(m_dialog, u"Go back"_s)->isDefault());
        button(m_dialog, u"Close without it"_s)->click();
        QTRY_VERIFY(!m_dialog);
    }

    void closesWithoutAQuestionOnceCopied()
    {
        button(m_dialog, u"Copy"_s)->click();
        QTRY_VERIFY(shows(copied));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
    }

    void confirmingCloses()
    {
        QSignalSpy accepted(m_dialog, &QDialog::accepted);
        button(m_dialog, u"I have saved it"_s)->click();
        QCOMPARE(accepted.count(), 1);
        QTRY_VERIFY(!m_dialog);
    }

    void clipboardIsClearedOnlyWhileItIsOurs()
    {
        button(m_dialog, u"Copy"_s)->click();
        QTRY_VERIFY(shows(copied));
        m_clipboard->clearOwn();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());

        button(m_dialog, u"Copy"_s)->click();
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), secretText);
        QGuiApplication::clipboard()->setText(u"somebody else's"_s);
        m_clipboard.reset();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"somebody else's"_s);
        m_clipboard = std::make_unique<SecretClipboard>();
    }

private:
    QFileDialog *askWhereToSave()
    {
        button(m_dialog, u"Save to &file…"_s)->click();
        auto *chooser = m_dialog->findChild<QFileDialog *>();
        [&] { QVERIFY(chooser); }();
        return chooser;
    }

    SecretView *view() const { return m_dialog->findChild<SecretView *>(); }

    bool shows(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }

    std::unique_ptr<SecretClipboard> m_clipboard;
    QPointer<SecretDialog> m_dialog;
};

QTEST_MAIN(TestSecretDialog)
#include "tst_secretdialog.moc"
