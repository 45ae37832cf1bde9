// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

/// What the program was asked to do.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Task { Run, SelfTest, Print, Refuse };

    Task task = Task::Run;
    QString text = {}; ///< Print: for standard output. Refuse: a sentence for standard error; the exit code is 2.
    bool demo = false;
    QUrl apiUrl = {};
    bool isApiUrlChosen = false; ///< It was given, rather than the vendor's.

    /// Needs a QCoreApplication, but no window system.
    static CommandLine parse(const QStringList &arguments);
    static QUrl defaultApiUrl();
};
