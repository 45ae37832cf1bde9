// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "language.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const auto folder = u":/i18n"_s;
const auto prefix = u"mailcx-tokens_"_s;
const auto suffix = u".qm"_s;

QString pathOf(const QString &name)
{
    return folder + u'/' + prefix + name + suffix;
}

/// The system's, where that is of the same language: it knows the region, and what the person set for dates and numbers.
QLocale localeOf(const QString &name)
{
    const QLocale wanted(name);
    const QLocale system = QLocale::system();
    const bool isSame = wanted.language() == system.language() && wanted.script() == system.script();
    return isSame ? system : wanted;
}

} // namespace

void Language::set(const QString &name)
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (available().contains(name)) {
        load(localeOf(name), pathOf(name));
    } else {
        load(QLocale::system(), {});
    }
}

/// An empty path: whichever catalogue the locale finds, and English for its plurals where it finds none.
void Language::load(const QLocale &locale, const QString &path)
{
    const bool isFound = path.isEmpty() ? m_own.load(locale, u"mailcx-tokens"_s, u"_"_s, folder) : m_own.load(path);
    if (isFound || m_own.load(pathOf(u"en"_s))) {
        QCoreApplication::installTranslator(&m_own);
    }
    // Qt's own words follow the language that was found, not the one that was not.
    const QLocale spoken(m_own.language());
    if (m_qt.load(spoken, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(spoken.textDirection());
}

QStringList Language::available()
{
    QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name); // Nothing else is there.
    for (QString &name : names) {
        name = name.mid(prefix.size()).chopped(suffix.size());
    }
    return names;
}

QString Language::ownName(const QString &name)
{
    QTranslator catalogue;
    const bool isLoaded = catalogue.load(pathOf(name));
    //: Not "English" in your language, but what your language calls itself.
    const char *const source = QT_TR_NOOP("English");
    const QString own = isLoaded ? catalogue.translate("Language", source) : QString();
    if (!own.isEmpty()) {
        return own;
    }
    return name == u"en" ? QString::fromLatin1(source) : QLocale(name).nativeLanguageName();
}
