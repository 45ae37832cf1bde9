// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "detailspanel.h"

#include "base/preferences.h"
#include "selectabletext.h"
#include "support/backend.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"
#include "tokens/tokenwatcher.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QToolButton>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;
const QDateTime start(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC); // Where ManualClock stands.

Token makeToken(const QString &id, qint64 createdAgo, qint64 usedAgo = 0, qint64 revokedAgo = 0)
{
    Token token{.id = id, .name = u"Token "_s + id, .createdAt = start.addSecs(-createdAgo)};
    if (usedAgo > 0) {
        token.lastUsedAt = start.addSecs(-usedAgo);
    }
    if (revokedAgo > 0) {
        token.revokedAt = start.addSecs(-revokedAgo);
    }
    return token;
}

} // namespace

/// The panel in a zone that is five and a half hours ahead, in plain English without plurals.
class TestDetailsPanel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        qputenv("TZ", "MCX-5:30");
#ifdef Q_OS_WIN
        _tzset();
#else
        tzset();
#endif
    }

    void init()
    {
        m_backend = std::make_unique<Backend>();
        m_parts = std::make_unique<Parts>(*m_backend);
        m_backend->session.begin(m_backend->account(), m_backend->jwt());
        m_parts->panel.resize(320, 700);
        m_parts->panel.show();
    }

    void cleanup()
    {
        m_parts.reset();
        m_backend.reset();
    }

    void saysHowToGetHere()
    {
        show({});
        QVERIFY(shows(u"Select a token to see what is known of it."_s));
        QVERIFY(!id()->isVisible());
    }

    void tellsOfAUsedToken()
    {
        m_parts->model.update({makeToken(u"a"_s, 310 * day, 2 * hour)});
        show({u"a"_s});
        QVERIFY(shows(u"Token a"_s));
        QVERIFY(shows(u"Active"_s));
        QCOMPARE(id()->toPlainText(), u"a"_s);
        QCOMPARE(textOf(u"Last used"_s),
                 u"2 hour(s) ago\nSunday, 15 June 2025, 15:30:00 (MCX)\nSunday, 15 June 2025, 10:00:00 (UTC)"_s);
        QCOMPARE(textOf(u"Created"_s).section(u'\n', 0, 0), u"10 month(s) ago"_s);
        QCOMPARE(textOf(u"Age"_s), u"310 day(s)"_s);
        QVERIFY(!fact(u"Revoked"_s));
        QVERIFY(!fact(u"Done with this program"_s));
        QVERIFY(hintTexts().isEmpty());
    }

    void tellsOfARevokedToken()
    {
        m_parts->model.update({makeToken(u"a"_s, 77 * day, 76 * day, 75 * day)});
        show({u"a"_s});
        QVERIFY(shows(u"Revoked"_s));
        QCOMPARE(textOf(u"Revoked"_s).section(u'\n', 0, 0), u"2 month(s) ago"_s);
        QCOMPARE(textOf(u"Age"_s), u"2 day(s), until it was revoked"_s);
        QVERIFY(hintTexts().isEmpty()); // It is idle, and rightly so.
    }

    void hints_data()
    {
        QTest::addColumn<Token>("token");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("new and unused") << makeToken(u"a"_s, 6 * day) << QStringList();
        QTest::newRow("never used") << makeToken(u"a"_s, 40 * day) << QStringList{u"Never used in 40 day(s) since it was created."_s};
        QTest::newRow("used 89 days ago") << makeToken(u"a"_s, 200 * day, 90 * day - 1) << QStringList();
        QTest::newRow("idle") << makeToken(u"a"_s, 200 * day, 120 * day) << QStringList{u"Idle for 120 day(s)."_s};
    }

    void hints()
    {
        QFETCH(Token, token);
        QFETCH(QStringList, sentences);
        m_parts->model.update({token});
        show({u"a"_s});
        QCOMPARE(hintTexts(), sentences);
        Token namesake = makeToken(u"b"_s, day);
        namesake.name = token.name.toUpper();
        m_parts->model.update({token, namesake});
        m_parts->model.setUnsaved({u"a"_s});
        QTRY_COMPARE(hintTexts(), QStringList{u"Its secret has not been saved yet."_s} + sentences + QStringList{u"Another active token has the same name."_s});
        namesake.revokedAt = start;
        m_parts->model.upsert(namesake);
        QTRY_COMPARE(hintTexts(), QStringList{u"Its secret has not been saved yet."_s} + sentences);
    }

    void tellsWhatThisProgramSaw()
    {
        const QString account = m_backend->account().keychainKey();
        m_parts->history.tell([&](History &history) {
            history.observe(account, {makeToken(u"a"_s, 200 * day, 9 * day)}, start.addSecs(-9 * day), 90);
            history.observe(account, {makeToken(u"a"_s, 200 * day, 3 * day)}, start.addSecs(-3 * day), 90);
            history.observe(account, {makeToken(u"a"_s, 200 * day, 2 * hour), makeToken(u"b"_s, day)}, start.addSecs(-hour), 90);
        });
        m_parts->watcher.note(u"b"_s, History::Action::Created);
        m_parts->watcher.note(u"b"_s, History::Action::Copied);
        m_parts->model.update({makeToken(u"a"_s, 200 * day, 2 * hour), makeToken(u"b"_s, day)});
        show({u"a"_s});
        QCOMPARE(textOf(u"First seen by this program"_s), u"9 day(s) ago, when it read this account's list for the first time."_s);
        QCOMPARE(textOf(u"Uses that this program saw"_s),
                 u"Its last use moved 2 time(s), the latest 2 hour(s) ago.\nUses between two looks count as one; nothing is seen while the program is closed."_s);
        QVERIFY(!fact(u"Done with this program"_s));
        show({u"b"_s});
        QCOMPARE(textOf(u"First seen by this program"_s), u"1 hour(s) ago"_s);
        QVERIFY(textOf(u"Uses that this program saw"_s).startsWith(u"Its last use has not moved since."));
        QCOMPARE(textOf(u"Done with this program"_s), u"Created just now.\nSecret copied just now."_s);
    }

    void countsSeveral()
    {
        m_parts->model.update({makeToken(u"a"_s, day), makeToken(u"b"_s, day, hour), makeToken(u"c"_s, day, hour, hour)});
        m_parts->model.setUnsaved({u"a"_s});
        show({u"a"_s, u"b"_s, u"c"_s});
        QVERIFY(shows(u"3 token(s) selected"_s));
        QVERIFY(shows(u"2 active\n1 revoked\n1 never used\n1 with an unsaved secret"_s));
        QVERIFY(!id()->isVisible());
    }

    void showsAllOfALongId()
    {
        Token token = makeToken(QString(64, u'f'), day);
        m_parts->model.update({token});
        show({token.id});
        QTRY_VERIFY(id()->height() >= 2 * id()->fontMetrics().lineSpacing()); // It wraps, and is not cut off.
        QVERIFY(id()->width() <= m_parts->panel.width());
        QVERIFY(id()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        id()->selectAll();
        QCOMPARE(id()->textCursor().selectedText(), token.id);
    }

    void followsTheModel()
    {
        m_parts->model.update({makeToken(u"a"_s, day)});
        show({u"a"_s});
        m_parts->model.update({makeToken(u"a"_s, day, 0, hour)});
        QTRY_VERIFY(shows(u"Revoked"_s));
        m_parts->model.update({});
        QTRY_VERIFY(shows(u"Select a token to see what is known of it."_s));
    }

    void copiesTheId()
    {
        m_parts->model.update({makeToken(u"the-id"_s, day), makeToken(u"b"_s, day)});
        show({u"the-id"_s});
        auto *copy = button(u"Copy ID"_s);
        QVERIFY(copy);
        copy->setFocus();
        QTest::keyClick(copy, Qt::Key_Space);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"the-id"_s);
        QCOMPARE(copy->text(), u"Copied"_s);
        QCOMPARE(copy->accessibleName(), u"ID copied"_s);
        show({u"b"_s});
        QCOMPARE(copy->text(), u"Copy"_s);
    }

    void offersWhatCanBeDone()
    {
        m_parts->model.update({makeToken(u"a"_s, day)});
        m_parts->openSecret.setEnabled(false);
        show({u"a"_s});
        QVERIFY(!button(u"Unsaved secret…"_s));
        m_parts->openSecret.setEnabled(true);
        int opened = 0;
        connect(&m_parts->openSecret, &QAction::triggered, this, [&opened] { ++opened; });
        QVERIFY(button(u"Unsaved secret…"_s));
        button(u"Unsaved secret…"_s)->click();
        QCOMPARE(opened, 1);
    }

    void everyTextCanBeSelectedByKeyboardAndHasAName()
    {
        m_parts->model.update({makeToken(u"a"_s, 200 * day, 120 * day)});
        show({u"a"_s});
        for (const auto &caption : {u"Last used"_s, u"Created"_s, u"Age"_s}) {
            QLabel *value = fact(caption);
            QVERIFY2(value, qPrintable(caption));
            QVERIFY(value->textInteractionFlags() & Qt::TextSelectableByKeyboard);
            QCOMPARE(value->accessibleName(), u"%1: %2"_s.arg(caption, value->text()));
        }
    }

private:
    struct Parts
    {
        explicit Parts(Backend &backend)
            : model(backend.clock)
            , service(backend.api, backend.session, model, backend.clock)
            , history(backend.folder.filePath(u"history.db"_s), HistoryQueue::Worker::Caller)
            , preferences(backend.settings)
            , watcher(service, backend.session, model, history, preferences, backend.clock)
            , panel(model, watcher, backend.clock, {&openSecret, &revoke})
        {
        }

        TokenModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
        TokenService service;
        HistoryQueue history;
        PreferenceStore preferences;
        TokenWatcher watcher;
        QAction openSecret{u"Unsaved &secret…"_s};
        QAction revoke{u"&Revoke…"_s};
        DetailsPanel panel;
    };

    /// Hands the ids over, and waits until they are shown.
    void show(const QStringList &ids)
    {
        m_parts->panel.showTokens(ids);
        QCoreApplication::processEvents();
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_parts->panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    /// The value beside a visible caption: its buddy.
    QLabel *fact(const QString &caption) const
    {
        const auto labels = m_parts->panel.findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [&](QLabel *label) { return label->isVisible() && label->buddy() && label->text() == caption; });
        return found == labels.end() ? nullptr : qobject_cast<QLabel *>((*found)->buddy());
    }

    SelectableId *id() const { return m_parts->panel.findChild<SelectableId *>(); }

    QString textOf(const QString &caption) const
    {
        const QLabel *value = fact(caption);
        return value ? value->text() : QString();
    }

    /// What is said between the status and the facts.
    QStringList hintTexts() const
    {
        const auto labels = m_parts->panel.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && (label->text().contains(u"since it was") || label->text().contains(u"Idle") || label->text().contains(u"Another") || label->text().contains(u"saved yet"))) {
                return label->text().split(u'\n');
            }
        }
        return {};
    }

    QToolButton *button(const QString &name) const
    {
        const auto buttons = m_parts->panel.findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QToolButton *each) { return each->isVisible() && each->accessibleName() == name; });
        return found == buttons.end() ? nullptr : *found;
    }

    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Parts> m_parts;
};

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
