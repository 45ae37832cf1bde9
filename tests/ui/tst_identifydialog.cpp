// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "identifydialog.h"

#include "secretinput.h"
#include "support/allparts.h"
#include "support/await.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Everything that a screen reader can find below a widget, and each cell.
QString spoken(QWidget *widget)
{
    QString all;
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget)) {
        for (auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
            all += face->text(kind) + u'\n';
        }
    }
    if (const auto *table = qobject_cast<QTableWidget *>(widget)) {
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                all += table->item(row, column)->text() + u'\n' + table->item(row, column)->toolTip() + u'\n';
            }
        }
    }
    const auto children = widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        all += spoken(child);
    }
    return all;
}

} // namespace

/// "Whose secret is this?", as a person meets it, over a vendor in memory.
class TestIdentifyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_backend = std::make_unique<Backend>();
        m_all = std::make_unique<AllParts>(*m_backend);
        for (const QString &name : {u"Alpha"_s, u"Beta"_s, u"Gamma"_s}) {
            m_backend->vendor.seed(name, now().addDays(-40)).lastUsedAt = now().addDays(-9);
        }
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        list();
        m_dialog = new IdentifyDialog(m_all->parts());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void cleanup()
    {
        delete m_dialog;
        m_all.reset();
        m_backend.reset();
    }

    void byKeyboardFromALogToARevokedToken()
    {
        const QByteArray beta = secretOf(u"Beta"_s);
        const QByteArray dead = "tm_pro_0123456789abcdef0123456789abcdef";
        const auto requests = m_backend->network.seen().size();
        copy("first line\nAuthorization: Bearer " + beta + "\nthird\nTOKEN=\"" + dead + "\"\n");
        QCOMPARE(m_dialog->focusWidget(), button(u"&Paste"_s));
        QTest::keySequence(m_dialog->focusWidget(), QKeySequence::Paste);
        QTRY_COMPARE(column(0), (QStringList{u"tm_pro_•••• (line 2)"_s, u"tm_pro_•••• (line 4)"_s}));
        QTRY_COMPARE(column(1), (QStringList{u"Not known here"_s, u"Not known here"_s}));
        QVERIFY(shows(u"2 secret(s) found."_s));
        QVERIFY(shows(u"this uses each leaked token once, and overwrites its last-used time."_s));
        QCOMPARE(m_dialog->focusWidget(), button(u"Close"_s)); // Enter uses nothing.
        QVERIFY(button(u"Close"_s)->isDefault());
        QCOMPARE(m_backend->network.seen().size(), requests);

        press(Qt::Key_K); // Ask.
        QTRY_COMPARE(column(1), (QStringList{u"Identified"_s, u"Dead already"_s}));
        QCOMPARE(table()->item(0, 2)->text(), u"Beta"_s);
        QCOMPARE(table()->item(0, 3)->text(), u"9 day(s) ago"_s);
        QCOMPARE(table()->item(0, 4)->text(), u"just now"_s);
        QVERIFY(shows(u"“Beta” alone moved its last use to that time"_s));
        QVERIFY(!spoken(m_dialog).contains(QString::fromLatin1(beta.sliced(7, 6))));
        QVERIFY(!spoken(m_dialog).contains(u"abcdef"_s));

        press(Qt::Key_R); // Revoke it now.
        QTRY_COMPARE(column(1).constFirst(), u"Revoked"_s);
        QVERIFY(vendorToken(u"Beta"_s).revokedAt);
        QVERIFY(shows(u"It is revoked: whoever has the secret can't use it any more."_s));
        QVERIFY(!button(u"&Revoke it now"_s)->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_all->identifier.stage(), Identifier::Stage::Empty); // Wiped.
    }

    void tabGoesRound()
    {
        QStringList seen;
        for (int i = 0; i < 5; ++i) {
            auto *button = qobject_cast<QPushButton *>(m_dialog->focusWidget());
            seen.append(button ? button->text() : u"field"_s);
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(seen, (QStringList{u"&Paste"_s, u"Choose a &file…"_s, u"field"_s, u"Close"_s, u"&Paste"_s}));
    }

    void enterPastesAtFirst()
    {
        copy("TOKEN=" + secretOf(u"Beta"_s));
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(column(1), QStringList{u"Not known here"_s});
    }

    void enterAndEscapeAskNobody()
    {
        paste(secretOf(u"Beta"_s));
        const auto requests = m_backend->network.seen().size();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_backend->network.seen().size(), requests);
        QVERIFY(m_all->identifier.results().isEmpty());
    }

    void whatWasCreatedHereNeedsNoQuestion()
    {
        Await<NewSecret> created;
        m_all->creator.create(u"Fresh"_s, created.context(), created.callback());
        QVERIFY(created.wait());
        list();
        paste(secretOf(u"Fresh"_s));
        QTRY_COMPARE(column(1), QStringList(u"Created here"_s));
        QCOMPARE(table()->item(0, 2)->text(), u"Fresh"_s);
        QVERIFY(!button(u"As&k the server about 0"_s));
        QVERIFY(!button(u"&Save as evidence…"_s));
        QVERIFY(button(u"&Revoke it now"_s)->isEnabled());
    }

    void typedByHandItStandsAsDotsAndIsGone()
    {
        QVERIFY(!button(u"&Look for it"_s)->isEnabled());
        field()->setFocus();
        QTest::keyClicks(field(), QString::fromLatin1(secretOf(u"Beta"_s)));
        QCOMPARE(field()->echoMode(), QLineEdit::Password);
        QVERIFY(!spoken(m_dialog).contains(u"tm_pro_"_s + QString::fromLatin1(secretOf(u"Beta"_s).sliced(7, 4))));
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(column(1), QStringList(u"Not known here"_s));
        QVERIFY(field()->text().isEmpty());
        QVERIFY(!field()->isUndoAvailable());
    }

    void pastingIntoTheFieldGoesPastIt()
    {
        field()->setFocus();
        copy("one\ntwo " + secretOf(u"Beta"_s));
        QTest::keySequence(field(), QKeySequence::Paste);
        QVERIFY(field()->text().isEmpty());
        QTRY_COMPARE(column(0), QStringList(u"tm_pro_•••• (line 2)"_s));
    }

    void dropsAreTaken()
    {
        QMimeData content;
        content.setText(QString::fromLatin1(secretOf(u"Beta"_s)));
        drop(content);
        QTRY_COMPARE(column(1), QStringList(u"Not known here"_s));
    }

    void filesAreTakenOrSaidToBeWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("an .env file") << QByteArray("A=1\nB=$\n") << u"1 secret(s) found."_s;
        QTest::newRow("empty") << QByteArray() << u"“some.env” is empty."_s;
        QTest::newRow("no secret") << QByteArray("A=1\nB=2\n") << u"2 line(s) were looked through. There is no secret in them"_s;
        QTest::newRow("too large") << QByteArray(SecretInput::mostBytes + 1, 'x') << u"“some.env” is too large: 32 MB at most."_s;
    }

    void filesAreTakenOrSaidToBeWrong()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const QString path = m_backend->folder.filePath(u"some.env"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.replace("$", secretOf(u"Beta"_s)));
        file.close();
        button(u"Choose a &file…"_s)->click();
        auto *chooser = m_dialog->findChild<QFileDialog *>();
        QVERIFY(chooser);
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        QTRY_VERIFY(shows(says));
    }

    void aFolderIsNoFileAndADroppedFileIsRead()
    {
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(m_backend->folder.path())});
        drop(folder);
        QVERIFY(shows(u"is not a file that can be read."_s));
        QFile file(m_backend->folder.filePath(u"dropped.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(secretOf(u"Beta"_s));
        file.close();
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
        drop(dropped);
        QTRY_COMPARE(column(1), QStringList(u"Not known here"_s));
    }

    void anEmptyClipboardIsSaid()
    {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
        QVERIFY(shows(u"There is no text on the clipboard."_s));
    }

    void candidatesAreShownAndOneCanBeChosenAndRevoked()
    {
        vendorToken(u"Beta"_s).lastUsedAt = now(); // The clock stands still: nothing moves.
        paste(secretOf(u"Beta"_s));
        press(Qt::Key_K);
        QTRY_COMPARE(column(1), QStringList(u"Works, none moved"_s));
        QVERIFY(shows(u"no last use moved"_s));
        auto *candidates = m_dialog->findChildren<QTableWidget *>().constLast();
        QVERIFY(candidates->isVisible());
        QCOMPARE(candidates->rowCount(), 3);
        QCOMPARE(candidates->item(1, 0)->text(), u"Beta"_s);
        QVERIFY(!button(u"&Revoke it now"_s)->isEnabled());
        candidates->setFocus();
        candidates->selectRow(1);
        QVERIFY(button(u"&Revoke it now"_s)->isEnabled());
        press(Qt::Key_R);
        QTRY_VERIFY(vendorToken(u"Beta"_s).revokedAt);
        QVERIFY(!vendorToken(u"Alpha"_s).revokedAt);
    }

    void allThatWereIdentifiedAreRevokedTogether()
    {
        paste(secretOf(u"Alpha"_s) + '\n' + secretOf(u"Beta"_s));
        press(Qt::Key_K);
        QTRY_COMPARE(column(1), (QStringList{u"Identified"_s, u"Identified"_s}));
        press(Qt::Key_A);
        QTRY_COMPARE(column(1), (QStringList{u"Revoked"_s, u"Revoked"_s}));
        QVERIFY(!vendorToken(u"Gamma"_s).revokedAt);
    }

    void aRevokeThatFailsSaysWhy()
    {
        paste(secretOf(u"Beta"_s));
        press(Qt::Key_K);
        QTRY_COMPARE(column(1), QStringList(u"Identified"_s));
        m_backend->network.answerNext({.status = 403, .body = R"({"error":"forbidden"})"});
        press(Qt::Key_R);
        QTRY_COMPARE(column(1), QStringList(u"Not revoked"_s));
        QVERIFY(shows(u"The token “Beta” was not revoked."_s));
        press(Qt::Key_R); // Once more.
        QTRY_COMPARE(column(1), QStringList(u"Revoked"_s));
    }

    void evidenceIsSavedForTheOwnerAlone()
    {
        paste(secretOf(u"Beta"_s));
        press(Qt::Key_K);
        QTRY_COMPARE(column(1), QStringList(u"Identified"_s));
        QTRY_VERIFY(button(u"&Save as evidence…"_s));
        press(Qt::Key_S);
        QTRY_VERIFY(m_dialog->findChild<QFileDialog *>());
        auto *chooser = m_dialog->findChild<QFileDialog *>();
        const QString path = m_backend->folder.filePath(u"evidence.json"_s);
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        QVERIFY(shows(u"No secret is in it."_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(QJsonDocument::fromJson(content).object().value("lists"_L1).toArray().size(), 2);
        QVERIFY(!content.contains(secretOf(u"Beta"_s).sliced(7, 8)));
#ifdef Q_OS_UNIX
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }

    void whatCouldNotBeAskedCanBeAskedAgain()
    {
        paste(secretOf(u"Beta"_s));
        m_backend->network.answerNext({.status = 503, .body = "{}"});
        press(Qt::Key_K);
        QTRY_VERIFY(shows(u"1 secret(s) could not be asked about."_s));
        QVERIFY(shows(u"The server failed (status 503)."_s));
        press(Qt::Key_K);
        QTRY_COMPARE(column(1), QStringList(u"Identified"_s));
    }

    void stopLeavesOutTheRest()
    {
        paste(secretOf(u"Alpha"_s) + '\n' + secretOf(u"Beta"_s));
        m_backend->network.hold();
        press(Qt::Key_K);
        QTRY_COMPARE(m_backend->network.heldCount(), 1);
        QVERIFY(shows(u"0 of 2"_s));
        press(Qt::Key_T);
        QTRY_VERIFY(!button(u"S&top"_s)->isEnabled());
        m_backend->network.releaseAll();
        QTRY_VERIFY(button(u"As&k the server about 2"_s));
        QCOMPARE(column(1), (QStringList{u"Not known here"_s, u"Not known here"_s}));
    }

    void itStandsAsideForASignInAndComesBack()
    {
        paste(secretOf(u"Beta"_s));
        m_backend->vendor.endSessions();
        press(Qt::Key_K);
        QTRY_VERIFY(!m_dialog->isVisible());
        Await<void> signedIn;
        m_backend->session.signIn(Backend::address(), Backend::passwordSecret(), false, signedIn.context(), signedIn.callback());
        QTRY_VERIFY(m_dialog->isVisible());
        QTRY_COMPARE(column(1), QStringList(u"Identified"_s));
    }

    void leavingTheAccountClosesIt()
    {
        paste(secretOf(u"Beta"_s));
        m_backend->session.signOut(this, [](const auto &) {});
        QTRY_VERIFY(!m_dialog);
    }

    void anotherTextWipesTheFirst()
    {
        paste(secretOf(u"Beta"_s));
        press(Qt::Key_N);
        QTRY_VERIFY(m_all->identifier.results().isEmpty());
        QCOMPARE(m_dialog->focusWidget(), button(u"&Paste"_s));
        paste(secretOf(u"Alpha"_s) + ' ' + secretOf(u"Gamma"_s));
        QCOMPARE(table()->rowCount(), 2);
    }

private:
    QDateTime now() const { return m_backend->clock.now(); }

    Vendor::StoredToken &vendorToken(const QString &name)
    {
        auto &tokens = m_backend->vendor.tokens();
        return *std::find_if(tokens.begin(), tokens.end(), [&](const auto &each) { return each.name == name; });
    }

    QByteArray secretOf(const QString &name) { return vendorToken(name).secret; }

    void list()
    {
        Await<void> listed;
        m_all->service.refresh(listed.context(), listed.callback());
        QVERIFY(listed.wait());
    }

    static void copy(const QByteArray &text) { QGuiApplication::clipboard()->setText(QString::fromLatin1(text)); }

    void paste(const QByteArray &text)
    {
        copy(text);
        QTest::keySequence(m_dialog->focusWidget(), QKeySequence::Paste);
        QTRY_COMPARE(m_all->identifier.stage(), Identifier::Stage::Ready);
    }

    /// The button answers a moment later: it is seen going down.
    void press(Qt::Key mnemonic) { QTest::keyClick(m_dialog->focusWidget(), mnemonic, Qt::AltModifier); }

    void drop(QMimeData &content)
    {
        auto *input = m_dialog->findChild<SecretInput *>();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(input, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(input, &event);
    }

    QTableWidget *table() const { return m_dialog->findChildren<QTableWidget *>().constFirst(); }
    QLineEdit *field() const { return m_dialog->findChild<SecretInput *>()->findChild<QLineEdit *>(); }

    QStringList column(int which) const
    {
        QStringList texts;
        for (int row = 0; row < table()->rowCount(); ++row) {
            texts.append(table()->item(row, which)->text());
        }
        return texts;
    }

    QPushButton *button(const QString &text) const
    {
        for (auto *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible()) {
                return each;
            }
        }
        return nullptr;
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *each) { return each->isVisible() && each->text().contains(text); });
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<AllParts> m_all;
    QPointer<IdentifyDialog> m_dialog;
};

QTEST_MAIN(TestIdentifyDialog)
#include "tst_identifydialog.moc"
