// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>
#include <memory>

class Language;
class MainWindow;
class PreferenceStore;

/// Keeps the main window, and builds it anew in the other language when that is chosen: as soon as the window has
/// nothing open and nothing under way that would be lost.
class WindowHost final : public QObject
{
    Q_OBJECT

public:
    using Make = std::function<std::unique_ptr<MainWindow>()>;

    /// Both are borrowed and must outlive this. The first window is made here, and not shown yet.
    WindowHost(const PreferenceStore &preferences, Language &language, Make make, QObject *parent = nullptr);
    ~WindowHost() override;

    MainWindow &window() const { return *m_window; }

private:
    void replaceWhenIdle();
    void adopt(std::unique_ptr<MainWindow> window);

    const PreferenceStore &m_preferences;
    Language &m_language;
    Make m_make;
    std::unique_ptr<MainWindow> m_window;
    QString m_spoken; ///< The window's language.
};
