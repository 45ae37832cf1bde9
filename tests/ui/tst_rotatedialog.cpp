// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rotatedialog.h"

#include "abandondialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);

Token server()
{
    return {.id = u"id-1"_s, .name = u"Production Server (2026-08)"_s, .createdAt = noon.addDays(-90), .lastUsedAt = noon.addDays(-1)};
}

Rotation rotation()
{
    return {.key = u"key"_s, .account = u"account"_s, .predecessor = u"id-1"_s, .predecessorName = u"old"_s, .successorName = u"new"_s, .startedAt = noon};
}

template <typename Dialog>
QString textOf(const Dialog *dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog->template findChildren<QLabel *>()) {
        texts.append(label->text());
    }
    return texts.join(u'\n');
}

template <typename Dialog>
QPushButton *button(const Dialog *dialog, const QString &text)
{
    for (auto *each : dialog->template findChildren<QPushButton *>()) {
        if (each->text() == text) {
            return each;
        }
    }
    return nullptr;
}

} // namespace

class TestRotateDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesANameAndADay();
    void isFilledInByKeyboard();
    void wantsAName();
    void pointsOutATakenName();
    void saysWhatAWindowDoesNotShow();
    void saysThatALookIsAUse();
    void takesUpAnAttemptThatFailed();
    void abandoningAsksForTheSuccessor();
    void abandoningWithoutASuccessor();
    void cancelIsWhatEnterMeans();

private:
    static QPointer<RotateDialog> open(const RotateDialog::About &about)
    {
        auto *dialog = new RotateDialog(about);
        dialog->open();
        return dialog;
    }
    static Rotator::Plan chosen(const QSignalSpy &spy) { return spy.isEmpty() ? Rotator::Plan() : spy.at(0).at(0).value<Rotator::Plan>(); }
};

void TestRotateDialog::proposesANameAndADay()
{
    const auto dialog = open({.token = server(), .activeNames = {server().name}, .now = noon});
    QSignalSpy spy(dialog, &RotateDialog::chosen);
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"Production Server (2026-11)"_s);
    QVERIFY(textOf(dialog.data()).contains(u"something still depends on it"_s));
    button(dialog.data(), u"Create successor"_s)->click();
    QCOMPARE(chosen(spy).predecessor, u"id-1"_s);
    QCOMPARE(chosen(spy).name, u"Production Server (2026-11)"_s);
    QCOMPARE(chosen(spy).window, 24h);
    QTRY_VERIFY(!dialog);
}

void TestRotateDialog::isFilledInByKeyboard()
{
    const auto dialog = open({.token = server(), .activeNames = {}, .now = noon});
    QSignalSpy spy(dialog, &RotateDialog::chosen);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QLineEdit *>());
    QTest::keyClicks(dialog->focusWidget(), u" blue"_s);
    QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
    QCOMPARE(dialog->focusWidget(), dialog->findChild<QComboBox *>());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
    QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(chosen(spy).name, u"Production Server (2026-11) blue"_s);
    QCOMPARE(chosen(spy).window, 24h * 7);
}

void TestRotateDialog::wantsAName()
{
    const auto dialog = open({.token = server(), .activeNames = {}, .now = noon});
    auto *name = dialog->findChild<QLineEdit *>();
    name->setText(u"   "_s);
    QVERIFY(!button(dialog.data(), u"Create successor"_s)->isEnabled());
    name->setText(u"  x "_s);
    QSignalSpy spy(dialog, &RotateDialog::chosen);
    button(dialog.data(), u"Create successor"_s)->click();
    QCOMPARE(chosen(spy).name, u"x"_s);
}

void TestRotateDialog::pointsOutATakenName()
{
    const auto dialog = open({.token = server(), .activeNames = {u"Staging"_s}, .now = noon});
    QVERIFY(!textOf(dialog.data()).contains(u"already"_s));
    dialog->findChild<QLineEdit *>()->setText(u"staging"_s);
    QVERIFY(textOf(dialog.data()).contains(u"An active token has this name already."_s));
    QVERIFY(button(dialog.data(), u"Create successor"_s)->isEnabled());
    dialog->close();
}

void TestRotateDialog::saysWhatAWindowDoesNotShow()
{
    const auto dialog = open({.token = server(), .activeNames = {}, .now = noon});
    auto *window = dialog->findChild<QComboBox *>();
    QCOMPARE(window->count(), 4);
    QVERIFY(textOf(dialog.data()).contains(u"less often than once in 1 day(s), like a monthly job, does not show up."_s));
    window->setCurrentIndex(0);
    QVERIFY(textOf(dialog.data()).contains(u"less often than once in 1 hour(s), like a monthly job, does not show up."_s));
    QVERIFY(textOf(dialog.data()).contains(u"the list is read about once a minute"_s));
    dialog->close();
}

void TestRotateDialog::saysThatALookIsAUse()
{
    const auto usual = open({.token = server(), .activeNames = {}, .now = noon});
    QVERIFY(!textOf(usual.data()).contains(u"each look at the list is a use of it"_s));
    usual->close();
    const auto dialog = open({.token = server(), .activeNames = {}, .now = noon, .looksByToken = true});
    QVERIFY(textOf(dialog.data()).contains(u"each look at the list is a use of it"_s));
    dialog->close();
}

void TestRotateDialog::takesUpAnAttemptThatFailed()
{
    const auto dialog = open({.token = server(), .activeNames = {}, .now = noon, .plan = {.predecessor = u"id-1"_s, .name = u"mine"_s, .window = 1h}});
    QSignalSpy spy(dialog, &RotateDialog::chosen);
    button(dialog.data(), u"Create successor"_s)->click();
    QCOMPARE(chosen(spy).name, u"mine"_s);
    QCOMPARE(chosen(spy).window, 1h);
}

void TestRotateDialog::abandoningAsksForTheSuccessor()
{
    const Token successor{.id = u"id-2"_s, .name = u"new"_s, .createdAt = noon, .lastUsedAt = noon};
    for (const bool revoke : {false, true}) {
        auto *dialog = new AbandonDialog(rotation(), &successor, noon);
        dialog->open();
        QSignalSpy spy(dialog, &AbandonDialog::chosen);
        QVERIFY(textOf(dialog).contains(u"Abandon the rotation of “old”?"_s));
        QVERIFY(textOf(dialog).contains(u"something still depends on it"_s)); // On the successor.
        button(dialog, revoke ? u"Revoke the successor"_s : u"Keep both tokens"_s)->click();
        QCOMPARE(spy, QList<QVariantList>{{revoke}});
    }
}

void TestRotateDialog::abandoningWithoutASuccessor()
{
    auto *dialog = new AbandonDialog(rotation(), nullptr, noon);
    dialog->open();
    QSignalSpy spy(dialog, &AbandonDialog::chosen);
    QVERIFY(!button(dialog, u"Revoke the successor"_s));
    button(dialog, u"Abandon rotation"_s)->click();
    QCOMPARE(spy, QList<QVariantList>{{false}});
}

void TestRotateDialog::cancelIsWhatEnterMeans()
{
    QPointer<AbandonDialog> dialog = new AbandonDialog(rotation(), nullptr, noon);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QSignalSpy spy(dialog, &AbandonDialog::chosen);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(spy.isEmpty());
}

QTEST_MAIN(TestRotateDialog)
#include "tst_rotatedialog.moc"
