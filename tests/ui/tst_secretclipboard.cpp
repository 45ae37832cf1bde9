// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QByteArray secretText = "tm_pro_CANARYcanaryCANARYcanary12345678";
constexpr std::chrono::milliseconds quick(1);  ///< A second of the countdown.
constexpr std::chrono::milliseconds never = std::chrono::hours(1);

QClipboard *clipboard()
{
    return QGuiApplication::clipboard();
}

} // namespace

class TestSecretClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { clipboard()->clear(); }

    void copiesTheSecretAloneAndReadsItBack()
    {
        make(never);
        QVERIFY(copy());
        QCOMPARE(clipboard()->text().toUtf8(), secretText);
        QCOMPARE(clipboard()->mimeData()->formats().count(u"text/plain"_s), 1);
        QVERIFY(!clipboard()->supportsSelection() || clipboard()->text(QClipboard::Selection).isEmpty());
    }

    void marksTheCopy()
    {
        make(never);
        QVERIFY(copy());
        const QMimeData *data = clipboard()->mimeData();
#if defined(Q_OS_WIN)
        for (const auto &name : {"ExcludeClipboardContentFromMonitorProcessing"_L1, "Clipboard Viewer Ignore"_L1,
                                 "CanIncludeInClipboardHistory"_L1, "CanUploadToCloudClipboard"_L1}) {
            QCOMPARE(data->data(u"application/x-qt-windows-mime;value=\""_s + name + u'"'), QByteArray(4, '\0'));
        }
#elif defined(Q_OS_MACOS)
        QVERIFY(data->hasFormat(u"application/x-mailcx-concealed"_s));
#else
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), "secret");
#endif
    }

    void countsDownAndClears()
    {
        make(quick);
        m_clipboard->setClearAfter(std::chrono::seconds(12));
        QSignalSpy told(m_clipboard.get(), &SecretClipboard::remainingChanged);
        QVERIFY(copy());
        QTRY_COMPARE(m_clipboard->remaining(), -1);
        QVERIFY(!m_clipboard->findChild<QTimer *>()->isActive());
        QList<int> seconds;
        for (const auto &arguments : told) {
            seconds.append(arguments.first().toInt());
        }
        QCOMPARE(seconds, (QList<int>{12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, -1}));
        QVERIFY(clipboard()->text().isEmpty());
    }

    void copyingAgainStartsAnew()
    {
        make(never);
        QVERIFY(copy());
        QCOMPARE(m_clipboard->remaining(), 30);
        m_clipboard->setClearAfter(std::chrono::seconds(60));
        QVERIFY(copy());
        QCOMPARE(m_clipboard->remaining(), 60);
    }

    void somebodyElsesCopyEndsTheCountdownAndStays()
    {
        make(never);
        QVERIFY(copy());
        clipboard()->setText(u"somebody else's"_s);
        QTRY_COMPARE(m_clipboard->remaining(), -1);
        m_clipboard->clearOwn();
        QCOMPARE(clipboard()->text(), u"somebody else's"_s);
        m_clipboard.reset();
        QCOMPARE(clipboard()->text(), u"somebody else's"_s);
    }

    void somebodyElsesCopyOutlivesTheCountdown()
    {
        make(quick);
        QVERIFY(copy());
        clipboard()->setText(u"somebody else's"_s);
        QTRY_COMPARE(m_clipboard->remaining(), -1);
        QCOMPARE(clipboard()->text(), u"somebody else's"_s);
    }

    void neverMeansUntilTheEnd()
    {
        make(quick);
        m_clipboard->setClearAfter(std::chrono::seconds(0));
        QSignalSpy told(m_clipboard.get(), &SecretClipboard::remainingChanged);
        QVERIFY(copy());
        QCOMPARE(told.count(), 0);
        QVERIFY(!m_clipboard->findChild<QTimer *>()->isActive());
        QCOMPARE(clipboard()->text().toUtf8(), secretText);
        m_clipboard.reset();
        QVERIFY(clipboard()->text().isEmpty());
    }

    void clearsAtTheEnd()
    {
        make(never);
        QVERIFY(copy());
        m_clipboard.reset();
        QVERIFY(clipboard()->text().isEmpty());
    }

    void clearsAgainInFrontWhereItWasRefused()
    {
        make(never);
        QVERIFY(copy());
        m_clipboard->clearOwn();
        refuse();
        comeInFront(); // Too early: nobody looked yet whether it worked.
        QCOMPARE(clipboard()->text().toUtf8(), secretText);
        QCoreApplication::processEvents();
        comeInFront();
        QVERIFY(clipboard()->text().isEmpty());
        refuse();
        QCoreApplication::processEvents();
        comeInFront();
        QVERIFY(clipboard()->text().isEmpty());
        QCoreApplication::processEvents();

        clipboard()->setText(QString::fromLatin1(secretText));
        QCoreApplication::processEvents();
        comeInFront();
        QCOMPARE(clipboard()->text().toUtf8(), secretText); // A copy of the person's own, since.
    }

    void leavesALaterCopyAloneInFront()
    {
        make(never);
        QVERIFY(copy());
        m_clipboard->clearOwn();
        refuse();
        QCoreApplication::processEvents();
        clipboard()->setText(u"somebody else's"_s);
        comeInFront();
        QCOMPARE(clipboard()->text(), u"somebody else's"_s);
    }

    void timeIsKeptWithinReason()
    {
        using std::chrono::seconds;
        make(never);
        QCOMPARE(m_clipboard->clearAfter(), seconds(30));
        for (const auto &[wanted, held] : {std::pair(0, 0), std::pair(1, 10), std::pair(-1, 10), std::pair(300, 300), std::pair(100000, 300)}) {
            m_clipboard->setClearAfter(seconds(wanted));
            QCOMPARE(m_clipboard->clearAfter(), seconds(held));
        }
    }

    void cleanup() { m_clipboard.reset(); }

private:
    void make(std::chrono::milliseconds second) { m_clipboard = std::make_unique<SecretClipboard>(nullptr, nullptr, second); }

    bool copy()
    {
        std::optional<bool> isThere;
        QObject context;
        m_clipboard->copy(Secret::copyOf(secretText), &context, [&](bool yes) { isThere = yes; });
        return QTest::qWaitFor([&] { return isThere.has_value(); }) && *isThere;
    }

    /// Stands for a compositor that ignores the clear: the text is there again.
    static void refuse() { clipboard()->setText(QString::fromLatin1(secretText)); }

    static void comeInFront() { Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive); }

    std::unique_ptr<SecretClipboard> m_clipboard;
};

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"
