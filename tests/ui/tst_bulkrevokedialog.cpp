// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "bulkrevokedialog.h"

#include "support/await.h"
#include "support/backend.h"
#include "tokens/revoker.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"

#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// The dialog for several tokens, over a vendor in memory: what it asks, what it shows meanwhile, what it says in the end.
class TestBulkRevokeDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_model = std::make_unique<TokenModel>(m_backend->clock);
        m_service = std::make_unique<TokenService>(m_backend->api, m_backend->session, *m_model, m_backend->clock);
        m_revoker = std::make_unique<Revoker>(*m_service, *m_model, m_backend->session);
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        for (int i = 0; i < 6; ++i) {
            m_backend->vendor.seed(u"Token %1"_s.arg(i), m_backend->clock.now());
        }
        Await<void> listed;
        m_service->refresh(listed.context(), listed.callback());
        QVERIFY(listed.wait());
        open(std::chrono::seconds(8));
    }

    void cleanup()
    {
        delete m_dialog;
        m_revoker.reset();
        m_service.reset();
        m_model.reset();
        m_backend.reset();
    }

    void whoeverWouldNoticeFirstComesFirst()
    {
        const QDateTime now = m_backend->clock.now();
        const QList<Token> tokens{
            {.id = u"never"_s, .name = u"never"_s, .createdAt = now},
            {.id = u"old"_s, .name = u"old"_s, .createdAt = now, .lastUsedAt = now.addDays(-100)},
            {.id = u"today"_s, .name = u"today"_s, .createdAt = now, .lastUsedAt = now.addSecs(-60)},
        };
        BulkRevokeDialog dialog({.tokens = tokens, .leftOut = 2, .undoWait = {}, .now = now}, *m_revoker);
        dialog.show();
        const auto *table = dialog.findChild<QTableWidget *>();
        const auto cell = [table](int row, int column) { return table->item(row, column)->text(); };
        QCOMPARE((QStringList{cell(0, 0), cell(1, 0), cell(2, 0)}), (QStringList{u"today"_s, u"old"_s, u"never"_s}));
        QCOMPARE(cell(0, 1), u"1 minute(s) ago: still in use"_s);
        QVERIFY(!table->item(0, 1)->icon().isNull());
        QCOMPARE(cell(1, 1), u"3 month(s) ago"_s);
        QCOMPARE(cell(2, 1), u"Never"_s);
        QVERIFY(says(&dialog, u"2 of the selected token(s) is left out"_s));
    }

    void enterAndEscapeRevokeNothing()
    {
        QVERIFY(button(u"Cancel"_s)->isDefault());
        QCOMPARE(m_dialog->focusWidget(), button(u"Cancel"_s));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        open(std::chrono::seconds(8));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(!m_revoker->isBusy());
    }

    void undoKeepsAll()
    {
        button(u"Revoke 6 token(s)"_s)->click();
        QVERIFY(says(m_dialog, u"Starts in 8 s."_s));
        QVERIFY(button(u"Close"_s)->hasFocus()); // A second Enter does nothing that can't be undone.
        QTest::keySequence(m_dialog, QKeySequence::Undo);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(!m_revoker->isBusy());
        QCOMPARE(m_backend->network.count("DELETE"), 0);
    }

    void closingDoesNotStopIt()
    {
        button(u"Revoke 6 token(s)"_s)->click();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_revoker->undoable().size(), 6);
    }

    void showsHowFarItIsAndWhatBecameOfEach()
    {
        m_backend->network.hold();
        startNow();
        QTRY_COMPARE(m_backend->network.heldCount(), 4);
        QVERIFY(says(m_dialog, u"0 of 6"_s));
        QCOMPARE(result(0), u"Revoking…"_s);
        QCOMPARE(result(5), u"Waiting"_s);
        m_backend->network.release();
        QTRY_VERIFY(says(m_dialog, u"1 of 6"_s));
        QCOMPARE(m_dialog->findChild<QProgressBar *>()->value(), 1);
        QCOMPARE(result(0), u"Revoked"_s);
        m_backend->network.releaseAll();
        QTRY_VERIFY(says(m_dialog, u"6 token(s) were revoked."_s));
        QVERIFY(button(u"Close"_s)->isDefault());
        QVERIFY(!button(u"Stop"_s));
    }

    void stopKeepsTheRest()
    {
        m_backend->network.hold();
        startNow();
        QTRY_COMPARE(m_backend->network.heldCount(), 4);
        button(u"Stop"_s)->click();
        m_backend->network.releaseAll();
        QTRY_VERIFY(says(m_dialog, u"4 revoked, 2 not."_s));
        QCOMPARE(result(5), u"Not sent"_s);
        QCOMPARE(m_backend->network.count("DELETE"), 4);
    }

    void whatFailedIsTriedAgain()
    {
        m_backend->network.answerNext({.status = 403});
        m_backend->network.answerNext({.status = 403});
        startNow();
        QTRY_VERIFY(says(m_dialog, u"4 revoked, 2 not."_s));
        QVERIFY(result(0).startsWith(u"Not revoked: The server does not allow this"_s));
        button(u"Retry the 2 that failed"_s)->click();
        QTRY_VERIFY(says(m_dialog, u"6 token(s) were revoked."_s));
        QCOMPARE(m_backend->network.count("DELETE"), 8);
    }

    /// The window behind it has the way to sign in again.
    void leavesTheWayWhereASignInIsNeeded()
    {
        m_backend->vendor.endSessions();
        startNow();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_revoker->isBusy());
    }

    void withoutAWaitItBeginsAtOnce()
    {
        delete m_dialog;
        open(std::chrono::seconds(0));
        button(u"Revoke 6 token(s)"_s)->click();
        QVERIFY(!button(u"Undo"_s));
        QTRY_VERIFY(says(m_dialog, u"6 token(s) were revoked."_s));
    }

private:
    void open(std::chrono::seconds undoWait)
    {
        m_dialog = new BulkRevokeDialog({.tokens = m_model->tokens(), .undoWait = undoWait, .now = m_backend->clock.now()}, *m_revoker);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    void startNow()
    {
        button(u"Revoke 6 token(s)"_s)->click();
        button(u"Revoke now"_s)->click();
    }

    QString result(int row) const { return m_dialog->findChild<QTableWidget *>()->item(row, 2)->text(); }

    QPushButton *button(const QString &text) const
    {
        const auto buttons = m_dialog->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *each) { return each->text() == text && each->isVisible(); });
        return found == buttons.end() ? nullptr : *found;
    }

    static bool says(QWidget *parent, const QString &text)
    {
        if (!parent) {
            return false;
        }
        const auto labels = parent->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<TokenModel> m_model;
    std::unique_ptr<TokenService> m_service;
    std::unique_ptr<Revoker> m_revoker;
    QPointer<BulkRevokeDialog> m_dialog;
};

QTEST_MAIN(TestBulkRevokeDialog)
#include "tst_bulkrevokedialog.moc"
