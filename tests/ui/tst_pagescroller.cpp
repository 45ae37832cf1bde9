// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "pagescroller.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

class TestPageScroller : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChildThatIsNotThereIsNoChild()
    {
        PageScroller scroller(new QLabel(QStringLiteral("page")));
        scroller.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scroller));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&scroller);
        QVERIFY(face->childCount() > 0);
        QVERIFY(face->child(0));
        for (int past : {face->childCount(), face->childCount() + 1, 100, -1}) {
            QVERIFY(!face->child(past));
        }
    }
};

QTEST_MAIN(TestPageScroller)
#include "tst_pagescroller.moc"
