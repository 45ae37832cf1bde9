// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "preferences.h"

#include "apiaddress.h"

#include <QSettings>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// No group may be called "general": QSettings writes it as [%General], and reads that as another.
const auto languageKey = u"appearance/language"_s;
const auto themeKey = u"appearance/theme"_s;
const auto notifyKey = u"notifications/desktop"_s;
const auto clearKey = u"clipboard/clearAfterSeconds"_s;
const auto captureKey = u"privacy/hideFromCapture"_s;
const auto refreshKey = u"refresh/everyMinutes"_s;
const auto idleKey = u"tokens/idleAfterDays"_s;
const auto rotateKey = u"tokens/rotateAfterDays"_s;
const auto undoKey = u"tokens/undoWaitSeconds"_s;
const auto apiUrlKey = u"advanced/apiUrl"_s;
const auto proxyKey = u"advanced/proxy"_s;
const auto proxyHostKey = u"advanced/proxyHost"_s;
const auto proxyPortKey = u"advanced/proxyPort"_s;

constexpr std::pair<Preferences::Theme, const char *> themes[] = {
    {Preferences::Theme::System, "system"}, {Preferences::Theme::Light, "light"}, {Preferences::Theme::Dark, "dark"}};
constexpr std::pair<Preferences::Proxy, const char *> proxies[] = {
    {Preferences::Proxy::System, "system"}, {Preferences::Proxy::None, "none"}, {Preferences::Proxy::Manual, "manual"}};

template <typename Names>
auto valueOf(const Names &names, const QString &word)
{
    const auto found = std::find_if(std::begin(names), std::end(names), [&word](const auto &each) { return word == QLatin1StringView(each.second); });
    return found == std::end(names) ? std::begin(names)->first : found->first;
}

template <typename Names, typename Value>
QString wordOf(const Names &names, Value value)
{
    const auto found = std::find_if(std::begin(names), std::end(names), [value](const auto &each) { return each.first == value; });
    return QString::fromLatin1(found->second);
}

int number(const QSettings &settings, const QString &key, int usual, int least, int most)
{
    bool isNumber = false;
    const int value = settings.value(key, usual).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : usual;
}

Preferences read(const QSettings &settings)
{
    const Preferences usual;
    constexpr int ever = 36500;
    constexpr int longestClear = 300;
    constexpr int shortestClear = 10;
    const int clear = number(settings, clearKey, static_cast<int>(usual.clearClipboardAfter.count()), 0, longestClear);
    return {
        .language = settings.value(languageKey).toString(),
        .theme = valueOf(themes, settings.value(themeKey).toString()),
        .clearClipboardAfter = std::chrono::seconds(clear == 0 ? 0 : std::max(clear, shortestClear)),
        .hideFromCapture = settings.value(captureKey, usual.hideFromCapture).toBool(),
        .refreshEvery = std::chrono::minutes(number(settings, refreshKey, static_cast<int>(usual.refreshEvery.count()), 0, 24 * 60)),
        .notify = settings.value(notifyKey, usual.notify).toBool(),
        .idleAfterDays = number(settings, idleKey, usual.idleAfterDays, 1, ever),
        .rotateAfterDays = number(settings, rotateKey, usual.rotateAfterDays, 0, ever),
        .undoWait = std::chrono::seconds(number(settings, undoKey, static_cast<int>(usual.undoWait.count()), 0,
                                                static_cast<int>(Preferences::longestUndoWait.count()))),
        .apiUrl = ApiAddress::parse(settings.value(apiUrlKey).toString()).value_or(QUrl()),
        .proxy = valueOf(proxies, settings.value(proxyKey).toString()),
        .proxyHost = settings.value(proxyHostKey).toString(),
        .proxyPort = static_cast<quint16>(number(settings, proxyPortKey, usual.proxyPort, 1, std::numeric_limits<quint16>::max())),
    };
}

void write(QSettings &settings, const Preferences &chosen)
{
    settings.setValue(languageKey, chosen.language);
    settings.setValue(themeKey, wordOf(themes, chosen.theme));
    settings.setValue(notifyKey, chosen.notify);
    settings.setValue(clearKey, static_cast<int>(chosen.clearClipboardAfter.count()));
    settings.setValue(captureKey, chosen.hideFromCapture);
    settings.setValue(refreshKey, static_cast<int>(chosen.refreshEvery.count()));
    settings.setValue(idleKey, chosen.idleAfterDays);
    settings.setValue(rotateKey, chosen.rotateAfterDays);
    settings.setValue(undoKey, static_cast<int>(chosen.undoWait.count()));
    settings.setValue(apiUrlKey, chosen.apiUrl.toString(QUrl::FullyEncoded));
    settings.setValue(proxyKey, wordOf(proxies, chosen.proxy));
    settings.setValue(proxyHostKey, chosen.proxyHost);
    settings.setValue(proxyPortKey, chosen.proxyPort);
    settings.sync();
}

} // namespace

PreferenceStore::PreferenceStore(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_now(read(settings))
{
}

void PreferenceStore::set(const Preferences &chosen)
{
    if (chosen == m_now) {
        return;
    }
    const Preferences before = std::exchange(m_now, chosen);
    write(m_settings, chosen);
    Q_EMIT changed(before);
}
