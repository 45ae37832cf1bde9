// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using Topic = MessageStack::Topic;

class TestMessageStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stack = std::make_unique<MessageStack>();
        m_parent = std::make_unique<QWidget>();
        m_stack->setParent(m_parent.get());
        m_parent->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_parent.get()));
    }

    void cleanup()
    {
        m_stack.reset();
        m_parent.reset();
    }

    void aNewerMessageTakesThePlaceOfAnOlderOne()
    {
        m_stack->post(Topic::List, {.headline = u"first"_s});
        m_stack->post(Topic::List, {.headline = u"second"_s});
        m_stack->post(Topic::Create, {.headline = u"third"_s});
        QCOMPARE(shown(), (QStringList{u"second"_s, u"third"_s}));
    }

    void theNewestAreShownAndTheOthersCounted()
    {
        for (int i = 1; i <= 5; ++i) {
            const QString name = QString::number(i);
            m_stack->post(Topic::Finding, {.headline = name}, name);
        }
        QCOMPARE(shown(), (QStringList{u"2 more message(s)"_s, u"3"_s, u"4"_s, u"5"_s}));
        m_stack->clear(Topic::Finding, u"5"_s);
        QCOMPARE(shown(), (QStringList{u"1 more message(s)"_s, u"2"_s, u"3"_s, u"4"_s}));
        m_stack->clear(Topic::Finding, u"1"_s);
        QCOMPARE(shown(), (QStringList{u"2"_s, u"3"_s, u"4"_s}));
    }

    void anActionRunsAndClosesItsMessage()
    {
        int runs = 0;
        m_stack->post(Topic::List, {.headline = u"ask"_s, .actions = {{u"Do it"_s, [&runs] { ++runs; }}}});
        m_stack->findChild<QPushButton *>()->click();
        QCOMPARE(runs, 1);
        QVERIFY(shown().isEmpty());
        QVERIFY(!m_stack->isVisible());
    }

    void whatIsAboutTheProgramStays()
    {
        m_stack->post(Topic::Settings, {.headline = u"settings"_s});
        m_stack->post(Topic::List, {.headline = u"list"_s});
        m_stack->clearAccount();
        QCOMPARE(shown(), QStringList{u"settings"_s});
    }

    void nothingIsMarkup()
    {
        m_stack->post(Topic::List, {.headline = u"<b>x</b>"_s, .detail = u"<img src=x>"_s});
        const auto labels = m_stack->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY(label->text().isEmpty() || !label->text().contains(u'<') || label->textFormat() == Qt::PlainText);
        }
    }

private:
    QStringList shown() const
    {
        QStringList texts;
        const auto labels = m_stack->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && !label->text().isEmpty()) {
                texts.append(label->text());
            }
        }
        return texts;
    }

    std::unique_ptr<QWidget> m_parent;
    std::unique_ptr<MessageStack> m_stack;
};

QTEST_MAIN(TestMessageStack)
#include "tst_messagestack.moc"
