// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>

class QSettings;

/// What the person can choose, with what holds where nothing was chosen.
struct Preferences
{
    enum class Theme { System, Light, Dark };
    enum class Proxy { System, None, Manual };

    static constexpr std::chrono::seconds longestUndoWait{60};

    QString language = {}; ///< A BCP 47 name; empty: the system's.
    Theme theme = Theme::System;
    std::chrono::seconds clearClipboardAfter{30}; ///< 10 s to 5 min; zero: when the program ends.
    bool hideFromCapture = true;                  ///< Windows with a secret stay out of screenshots.
    std::chrono::minutes refreshEvery{5};         ///< Zero: never by itself.
    bool notify = true;                           ///< Through the desktop's notifications.
    int idleAfterDays = 90;
    int rotateAfterDays = 0; ///< When a token is to be rotated; zero: never.
    std::chrono::seconds undoWait{8}; ///< Before a revoke leaves; zero: at once.
    QUrl apiUrl = {};                 ///< Empty: the vendor's.
    Proxy proxy = Proxy::System;
    QString proxyHost = {}; ///< Of a manual HTTP proxy.
    quint16 proxyPort = 8080;

    bool operator==(const Preferences &) const = default;
};

/// Keeps the preferences in the settings and tells everybody who lives by them. A value that makes no sense counts as
/// not chosen.
class PreferenceStore final : public QObject
{
    Q_OBJECT

public:
    /// `settings` is borrowed.
    explicit PreferenceStore(QSettings &settings, QObject *parent = nullptr);

    const Preferences &get() const { return m_now; }
    /// Written at once.
    void set(const Preferences &chosen);

Q_SIGNALS:
    void changed(const Preferences &before);

private:
    QSettings &m_settings;
    Preferences m_now;
};
