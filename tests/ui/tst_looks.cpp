// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Every window in every language, drawn and looked at: nothing is cut off, no two things share a shortcut, nothing is
// nameless, and all can be read in light and dark. The scale is the environment's: tests/CMakeLists.txt has two.

#include "looks.h"

#include "abandondialog.h"
#include "accountpages.h"
#include "activitypage.h"
#include "bulkrevokedialog.h"
#include "filterbar.h"
#include "forgetdialog.h"
#include "identifydialog.h"
#include "mainwindow.h"
#include "newtokendialog.h"
#include "preferencesdialog.h"
#include "revokedialog.h"
#include "rotatedialog.h"
#include "secretdialog.h"
#include "shortcutsdialog.h"
#include "support/allparts.h"
#include "theme.h"
#include "tokenspage.h"
#include "tokentable.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QSize smallest(800, 500);

/// The program with a few tokens of every kind.
struct Stage
{
    Stage()
    {
        const QDateTime now = backend.clock.now();
        backend.vendor.seed(u"Production Server"_s, now.addDays(-400));
        backend.vendor.seed(u"Staging"_s, now.addDays(-40));
        const QString revoked = backend.vendor.seed(u"Old CI runner"_s, now.addDays(-90)).id;
        for (Vendor::StoredToken &token : backend.vendor.tokens()) {
            if (token.id == revoked) {
                token.revokedAt = now.addDays(-2);
            } else if (token.name == u"Production Server"_s) {
                token.lastUsedAt = now.addSecs(-3600);
            }
        }
        window.resize(smallest);
        window.show();
    }

    void signIn()
    {
        backend.session.begin(backend.account(), backend.jwt());
        QTRY_COMPARE(all.model.rowCount(), 3);
    }

    /// The review has seen what there is.
    void settle()
    {
        QTRY_VERIFY(!all.reviewer.entries().isEmpty());
    }

    QSet<QString> everyId() const
    {
        QSet<QString> ids;
        for (const Token &token : all.model.tokens()) {
            ids.insert(token.id);
        }
        return ids;
    }

    AccountPages *goTo(AccountPages::Page page)
    {
        auto *pages = window.findChild<AccountPages *>();
        pages->setPage(page);
        return pages;
    }

    Backend backend;
    AllParts all{backend};
    MainWindow window{all.parts()};
};

/// A rotation, as far as the old token's silence, and the new one's row with its details.
void rotate(Stage &stage)
{
    stage.signIn();
    const QString old = stage.all.model.at(0).id;
    stage.all.rotator.start({.predecessor = old, .name = u"Production Server (2025-06)"_s}, &stage.window, [](const auto &) {});
    QTRY_COMPARE(stage.all.rotator.open().size(), 1);
    stage.backend.vendor.tokens().back().lastUsedAt = stage.backend.clock.now();
    stage.backend.clock.advance(25 * 60 * 60);
    auto *page = stage.window.findChild<TokensPage *>();
    page->refresh();
    QTRY_VERIFY(stage.all.rotator.of(old)->silentSince);
    page->detailsAction()->setChecked(true);
    page->reveal(old);
}

RotateDialog::About aboutRotating(Stage &stage)
{
    const Token token{.id = u"id-1"_s, .name = u"Staging"_s, .createdAt = stage.backend.clock.now().addDays(-90)};
    return {.token = token, .activeNames = {u"Staging (2025-06)"_s}, .now = stage.backend.clock.now(), .looksByToken = true};
}

NewSecret newSecret(std::optional<StoreError> notKept = {})
{
    return {.token = {.id = u"id-1"_s, .name = u"Production Server"_s, .secret = Secret::copyOf("tm_pro_0123456789abcdef0123456789abcdef")},
            .apiUrl = QUrl(u"https://api.mail.cx"_s),
            .notKept = notKept};
}

QWidget *preferences(Stage &stage, int page)
{
    auto *dialog = new PreferencesDialog(stage.all.preferences, &stage.window);
    dialog->findChild<QListWidget *>()->setCurrentRow(page);
    return dialog;
}

void waitUntilReady(Stage &stage)
{
    QTRY_COMPARE(stage.all.identifier.stage(), Identifier::Stage::Ready);
}

/// The dialog with a secret that the server was asked about, and one that it was not.
QWidget *identified(Stage &stage)
{
    stage.signIn();
    auto *dialog = new IdentifyDialog(stage.all.parts(), &stage.window);
    dialog->show();
    const QByteArray known = stage.backend.vendor.tokens().front().secret;
    stage.all.identifier.take(SecretScan::of(Secret::copyOf(known)));
    waitUntilReady(stage);
    stage.all.identifier.ask();
    waitUntilReady(stage);
    return dialog;
}

QWidget *found(Stage &stage)
{
    stage.signIn();
    auto *dialog = new IdentifyDialog(stage.all.parts(), &stage.window);
    stage.all.identifier.take(SecretScan::of(Secret::copyOf("tm_pro_0123456789abcdef0123456789abcdef\ntm_pro_fedcba9876543210fedcba9876543210")));
    waitUntilReady(stage);
    return dialog;
}

/// Where nothing moved, it may be any: the clock stands still.
QWidget *candidates(Stage &stage)
{
    for (Vendor::StoredToken &token : stage.backend.vendor.tokens()) {
        token.lastUsedAt = stage.backend.clock.now();
    }
    return identified(stage);
}

using Open = std::function<QWidget *(Stage &)>;

const QList<std::pair<const char *, Open>> &scenes()
{
    static const QList<std::pair<const char *, Open>> all{
        {"sign in", [](Stage &stage) { return &stage.window; }},
        {"tokens", [](Stage &stage) -> QWidget * {
             stage.signIn();
             return &stage.window;
         }},
        {"new token", [](Stage &stage) -> QWidget * { return new NewTokenDialog({u"Staging"_s}, u"Staging"_s, &stage.window); }},
        {"secret", [](Stage &stage) -> QWidget * { return new SecretDialog(newSecret(), stage.all.clipboard, &stage.window); }},
        {"secret, asking", [](Stage &stage) -> QWidget * {
             auto *dialog = new SecretDialog(newSecret(), stage.all.clipboard, &stage.window);
             dialog->show();
             dialog->reject();
             return dialog;
         }},
        {"secret in memory alone", [](Stage &stage) -> QWidget * {
             return new SecretDialog(newSecret(StoreError::Unavailable), stage.all.clipboard, &stage.window);
         }},
        {"revoke", [](Stage &stage) -> QWidget * {
             stage.signIn();
             return new RevokeDialog(stage.all.model.at(0), stage.backend.clock.now(), 8s, &stage.window);
         }},
        {"revoke several", [](Stage &stage) -> QWidget * {
             stage.signIn();
             return new BulkRevokeDialog({.tokens = stage.all.model.tokens(), .leftOut = 1, .undoWait = 8s, .now = stage.backend.clock.now()},
                                         stage.all.revoker, &stage.window);
         }},
        {"rotate", [](Stage &stage) -> QWidget * { return new RotateDialog(aboutRotating(stage), &stage.window); }},
        {"abandon rotation", [](Stage &stage) -> QWidget * {
             rotate(stage);
             const Rotation rotation = *stage.all.rotator.of(stage.all.model.at(0).id);
             return new AbandonDialog(rotation, stage.all.model.find(rotation.successor), stage.backend.clock.now(), &stage.window);
         }},
        {"rotation", [](Stage &stage) -> QWidget * {
             rotate(stage);
             return &stage.window;
         }},
        {"identify", [](Stage &stage) -> QWidget * { return new IdentifyDialog(stage.all.parts(), &stage.window); }},
        {"identify, asking", found},
        {"identify, identified", identified},
        {"identify, candidates", candidates},
        {"details", [](Stage &stage) -> QWidget * {
             stage.signIn();
             stage.window.findChild<TokenTable *>()->selectRow(0);
             for (auto *action : stage.window.findChildren<QAction *>()) {
                 if (action->shortcut() == QKeySequence(Qt::Key_F9)) {
                     action->trigger();
                 }
             }
             return &stage.window;
         }},
        {"activity", [](Stage &stage) -> QWidget * {
             stage.signIn();
             stage.goTo(AccountPages::Page::Activity);
             return &stage.window;
         }},
        {"activity of one token", [](Stage &stage) -> QWidget * {
             stage.signIn();
             stage.goTo(AccountPages::Page::Activity)->activityPage()->showToken(stage.all.model.at(0).id);
             return &stage.window;
         }},
        {"no activity found", [](Stage &stage) -> QWidget * {
             stage.signIn();
             stage.goTo(AccountPages::Page::Activity)->activityPage()->showToken(u"nobody's"_s);
             return &stage.window;
         }},
        {"review", [](Stage &stage) -> QWidget * {
             stage.signIn();
             const QString staging = stage.all.model.at(1).id;
             stage.all.model.setUnsaved({staging});
             stage.all.reviewer.setSources([staging] { return QHash<QString, QString>{{staging, QString()}}; }, [&stage] { return stage.everyId(); });
             stage.settle();
             stage.goTo(AccountPages::Page::Review);
             return &stage.window;
         }},
        {"review, one kept", [](Stage &stage) -> QWidget * {
             stage.signIn();
             stage.settle();
             stage.all.reviewer.keep(stage.all.reviewer.entries().constFirst());
             stage.goTo(AccountPages::Page::Review);
             return &stage.window;
         }},
        {"nothing found", [](Stage &stage) -> QWidget * {
             stage.signIn();
             stage.window.findChild<FilterBar *>()->findChild<QLineEdit *>()->setText(u"nowhere to be found"_s);
             return &stage.window;
         }},
        {"messages", [](Stage &stage) -> QWidget * {
             stage.signIn();
             stage.backend.session.refuse();
             return &stage.window;
         }},
        {"sign in again", [](Stage &stage) -> QWidget * {
             stage.signIn();
             stage.backend.session.refuse();
             stage.backend.session.want(stage.backend.account());
             return &stage.window;
         }},
        {"forget account", [](Stage &stage) -> QWidget * {
             return new ForgetDialog(stage.backend.address(), {u"Production Server"_s, u"Staging"_s}, &stage.window);
         }},
        {"preferences", [](Stage &stage) -> QWidget * { return preferences(stage, 0); }},
        {"preferences, clipboard", [](Stage &stage) -> QWidget * { return preferences(stage, 1); }},
        {"preferences, refresh", [](Stage &stage) -> QWidget * { return preferences(stage, 2); }},
        {"preferences, tokens", [](Stage &stage) -> QWidget * { return preferences(stage, 3); }},
        {"preferences, advanced", [](Stage &stage) -> QWidget * { return preferences(stage, 4); }},
        {"shortcuts", [](Stage &stage) -> QWidget * { return new ShortcutsDialog(stage.window.menuBar()->actions(), &stage.window); }},
    };
    return all;
}

} // namespace

class TestLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_data();
    void window();

private:
    QStringList m_languages;
    Theme m_theme;
};

void TestLooks::initTestCase()
{
    const QStringList catalogues = QDir(QStringLiteral(MAILCX_CATALOGUES)).entryList({u"mailcx-tokens_*.qm"_s});
    for (const QString &name : catalogues) {
        m_languages.append(name.section(u'_', 1).chopped(3));
    }
    QVERIFY(m_languages.contains(u"en"_s));
}

void TestLooks::window_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Open>("open");
    QTest::addColumn<bool>("dark");
    for (const QString &language : m_languages) {
        for (const auto &[name, open] : scenes()) {
            QTest::addRow("%s, %s", qPrintable(language), name) << language << open << false;
            if (language == u"en"_s) {
                QTest::addRow("%s, %s, dark", qPrintable(language), name) << language << open << true;
            }
        }
    }
}

void TestLooks::window()
{
    QFETCH(QString, language);
    QFETCH(Open, open);
    QFETCH(bool, dark);

    QTranslator translator;
    QVERIFY(translator.load(u"mailcx-tokens_%1.qm"_s.arg(language), QStringLiteral(MAILCX_CATALOGUES)));
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(language));
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    m_theme.set(dark ? Preferences::Theme::Dark : Preferences::Theme::System);

    Stage stage;
    QWidget *window = open(stage);
    QVERIFY(window);
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window));
    QTRY_VERIFY(!stage.all.service.isRefreshing());
    QTest::qWait(0); // Each layout that was asked for, and those that follow from it.
    QCoreApplication::sendPostedEvents();
    QVERIFY2(window->minimumSizeHint().width() <= smallest.width() && window->minimumSizeHint().height() <= smallest.height(),
             qPrintable(u"needs %1 x %2"_s.arg(window->minimumSizeHint().width()).arg(window->minimumSizeHint().height())));
    QStringList found = cutOff(window) + clashingMnemonics(window) + nameless(window);
    if (language == u"en"_s) {
        found += hardToRead(window);
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

int main(int argc, char **argv)
{
    QApplication::setStyle(u"fusion"_s);
    QApplication application(argc, argv);
    TestLooks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_looks.moc"
