// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Builds the parts, hands them to each other, and takes them down in reverse.

#include "account/accountstore.h"
#include "account/session.h"
#include "account/systemkeychain.h"
#include "api/apiclient.h"
#include "api/proxychoice.h"
#include "base/hardening.h"
#include "base/preferences.h"
#include "base/reachability.h"
#include "base/settingsfile.h"
#include "base/singleinstance.h"
#include "commandline.h"
#include "console.h"
#include "demo/demonetwork.h"
#include "demo/demostore.h"
#include "icons.h"
#include "language.h"
#include "mainwindow.h"
#include "secretclipboard.h"
#include "selftest.h"
#include "theme.h"
#include "tokens/agepolicy.h"
#include "tokens/creationjournal.h"
#include "tokens/historyqueue.h"
#include "tokens/identifier.h"
#include "tokens/reviewer.h"
#include "tokens/reviewstore.h"
#include "tokens/revoker.h"
#include "tokens/rotator.h"
#include "tokens/secretdigests.h"
#include "tokens/tokencreator.h"
#include "tokens/tokenmodel.h"
#include "tokens/tokenservice.h"
#include "tokens/tokenwatcher.h"
#include "windowhost.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QSettings>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTextStream>
#include <QTimer>

#include <future>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

/// What the system trusts, or the file that SSL_CERT_FILE names, as with OpenSSL's own programs.
QSslConfiguration trust()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (const QString file = qEnvironmentVariable("SSL_CERT_FILE"); !file.isEmpty()) {
        tls.setCaCertificates(QSslCertificate::fromPath(file));
    }
    return tls;
}

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/mailcx-tokens/settings.ini"_s;
}

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/mailcx-tokens"_s;
}

/// When the certificates are read. It takes as long as to build the window, so both are done at a time; but the demo needs
/// none, and a thread that ends after Qt matched a pattern in it crashes with MinGW (docs/qt-facts.md, "Windows").
std::launch whenTrustIsRead(const CommandLine &line)
{
#ifdef Q_OS_WIN
    Q_UNUSED(line)
    return std::launch::deferred;
#else
    return line.demo ? std::launch::deferred : std::launch::async;
#endif
}

int runSelfTest(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto credentials = systemKeychain(std::chrono::seconds(5));
    SelfTest test(*credentials);
    QMetaObject::invokeMethod(&test, &SelfTest::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runWindow(int argc, char **argv, const CommandLine &line)
{
    SingleInstance instance(line.demo ? u"demo"_s : u"accounts"_s);
    if (instance.callOnFirst()) {
        return 0;
    }
    QApplication application(argc, argv);
    // Only now: a desktop's portal wants to look at the process while the application asks it for its colours.
    hardenProcess();
    QGuiApplication::setWindowIcon(programIcon());
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    instance.claim();

    const SystemClock clock;
    SettingsFile settingsFile(settingsPath());
    QSettings &settings = settingsFile.settings();
    PreferenceStore preferences(settings);
    AccountStore accounts(settings);
    const auto keychain = systemKeychain();
    DemoStore credentials(*keychain);
    DemoNetwork network(clock);
    const auto tls = std::async(whenTrustIsRead(line), trust).share();
    ApiClient api(network, RequestFactory([tls] { return tls.get(); }));
    const auto apiUrl = [&] {
        const QUrl &chosen = preferences.get().apiUrl;
        return line.isApiUrlChosen || chosen.isEmpty() ? line.apiUrl : chosen;
    };
    Session session(api, accounts, credentials, apiUrl());
    TokenModel model(clock);
    TokenService service(api, session, model, clock);
    Revoker revoker(service, model, session);
    CreationJournal journal(dataFolder() + u"/journal"_s);
    TokenCreator creator(service, session, credentials, journal, model, clock);
    HistoryQueue history(dataFolder() + u"/history.db"_s);
    TokenWatcher watcher(service, session, model, history, preferences, clock);
    Rotator rotator(dataFolder() + u"/rotations.json"_s, service, session, creator, model, clock);
    AgePolicy agePolicy(dataFolder() + u"/policies.json"_s, service, session, model, preferences, clock);
    SecretDigests digests(dataFolder() + u"/digests.json"_s, credentials, accounts, creator);
    Identifier identifier(api, session, service, model, digests, watcher, clock);
    ReviewStore reviews(dataFolder() + u"/review.json"_s);
    Reviewer reviewer(model, session, preferences, reviews, clock);
    reviewer.follow(rotator);
    Reachability reachability;
    SecretClipboard clipboard;
    Theme theme;
    const auto follow = [&] {
        const Preferences &now = preferences.get();
        theme.set(now.theme);
        clipboard.setClearAfter(now.clearClipboardAfter);
        applyProxy(now, network);
        session.setDefaultApiUrl(apiUrl());
    };
    QObject::connect(&preferences, &PreferenceStore::changed, &session, follow);
    follow();

    const auto startDemo = [&] {
        const QString demo = DemoNetwork::account().keychainKey(); // Its tokens are made up anew each time.
        history.tell([demo](History &known) { known.forget(demo); });
        rotator.forget(demo);
        agePolicy.forget(demo);
        reviewer.forget(DemoNetwork::account());
        session.begin(DemoNetwork::account(), network.begin());
    };
    Language language;
    WindowHost host(preferences, language, [&] {
        auto window = std::make_unique<MainWindow>(Parts{.session = session,
                                                         .accounts = accounts,
                                                         .service = service,
                                                         .revoker = revoker,
                                                         .creator = creator,
                                                         .model = model,
                                                         .watcher = watcher,
                                                         .rotator = rotator,
                                                         .agePolicy = agePolicy,
                                                         .identifier = identifier,
                                                         .reviewer = reviewer,
                                                         .clipboard = clipboard,
                                                         .settings = settings,
                                                         .preferences = preferences,
                                                         .clock = clock,
                                                         .reachability = reachability,
                                                         .demoUrl = DemoNetwork::apiUrl()});
        QObject::connect(window.get(), &MainWindow::demoRequested, &session, startDemo);
        return window;
    });
    QObject::connect(&instance, &SingleInstance::calledOn, &host,
                     [&host](const QByteArray &activationToken) { host.window().comeForward(activationToken); });
    line.demo ? startDemo() : session.restore(line.isApiUrlChosen ? line.apiUrl : QUrl());
    if (!settingsFile.setAside().isEmpty()) {
        host.window().showSettingsSetAside(settingsFile.setAside());
    }
    host.window().show();
    // Asking the system takes a while, and the window need not wait for it.
    QMetaObject::invokeMethod(&theme, &Theme::listen, Qt::QueuedConnection);
    constexpr auto onceSettled = std::chrono::seconds(2);
    QTimer::singleShot(onceSettled, &reachability, &Reachability::listen);
    return QApplication::exec();
}

/// For the end of main(), when all that is ours was taken down.
int ended(int code)
{
#ifdef Q_OS_WIN
    // What follows is the libraries' own, and MinGW's wait for threads that Windows has ended already (docs/qt-facts.md, "Windows").
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(code));
#endif
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"mailcx-tokens"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MAILCX_VERSION));
    QGuiApplication::setDesktopFileName(u"cx.mail.TokenManager"_s);

    CommandLine line;
    {
        const QCoreApplication parsing(argc, argv);
        line = CommandLine::parse(QCoreApplication::arguments());
    }
    if (line.task == CommandLine::Task::Run) {
        return ended(runWindow(argc, argv, line));
    }
    const CallersConsole console;
    switch (line.task) {
    case CommandLine::Task::Print:
        QTextStream(stdout) << line.text;
        return 0;
    case CommandLine::Task::SelfTest:
        return runSelfTest(argc, argv);
    default:
        QTextStream(stderr) << line.text;
        return usageError;
    }
}
