// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "windowhost.h"

#include "base/preferences.h"
#include "language.h"
#include "mainwindow.h"

#include <utility>

WindowHost::WindowHost(const PreferenceStore &preferences, Language &language, Make make, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_language(language)
    , m_make(std::move(make))
    , m_spoken(preferences.get().language)
{
    m_language.set(m_spoken);
    adopt(m_make());
    // Queued: the choice comes from a dialog of the window that is about to go.
    connect(&preferences, &PreferenceStore::changed, this, &WindowHost::replaceWhenIdle, Qt::QueuedConnection);
}

WindowHost::~WindowHost() = default;

void WindowHost::adopt(std::unique_ptr<MainWindow> window)
{
    m_window = std::move(window);
    connect(m_window.get(), &MainWindow::becameIdle, this, &WindowHost::replaceWhenIdle, Qt::QueuedConnection);
}

void WindowHost::replaceWhenIdle()
{
    const QString wanted = m_preferences.get().language;
    if (wanted == m_spoken || m_window->isBusy()) {
        return;
    }
    m_spoken = wanted;
    m_language.set(wanted);
    m_window->saveLayout();
    // The old one goes last: the program ends with its last window.
    std::unique_ptr<MainWindow> next = m_make();
    next->takeOver(*m_window);
    adopt(std::move(next));
}
