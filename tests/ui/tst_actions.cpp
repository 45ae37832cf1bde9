// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "actions.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What an action is called where no letter of it can be pressed: on a button, and to a screen reader.
class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCalledWithoutTheMarkOfItsLetter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("onButton");
        QTest::addColumn<QString>("toolTip");

        QTest::newRow("none") << u"Refresh"_s << u"Refresh"_s << u"Refresh"_s;
        QTest::newRow("first") << u"&New token…"_s << u"New token…"_s << u"New token"_s;
        QTest::newRow("within") << u"Acti&vity"_s << u"Activity"_s << u"Activity"_s;
        QTest::newRow("behind, as in Chinese and Japanese") << u"新しいトークン(&N)…"_s << u"新しいトークン…"_s << u"新しいトークン"_s;
        QTest::newRow("behind a space") << u"刷新 (&R)"_s << u"刷新"_s << u"刷新"_s;
        QTest::newRow("an ampersand that is one") << u"Copy && &paste"_s << u"Copy & paste"_s << u"Copy & paste"_s;
        QTest::newRow("brackets that are some") << u"&Export (CSV)"_s << u"Export (CSV)"_s << u"Export (CSV)"_s;
        QTest::newRow("at the end") << u"This &"_s << u"This &"_s << u"This &"_s;
    }

    void isCalledWithoutTheMarkOfItsLetter()
    {
        QFETCH(const QString, text);
        QObject parent;
        const QAction *action = newAction({}, text, &parent);
        QTEST(action->iconText(), "onButton");
        QTEST(action->toolTip(), "toolTip");
        QCOMPARE(action->text(), text);
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
