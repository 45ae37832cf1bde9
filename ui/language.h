// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QTranslator>

/// The language of the program: its own catalogue and Qt's, the direction of its windows, its dates and numbers. A window
/// speaks the language that held when it was built.
class Language
{
    Q_DECLARE_TR_FUNCTIONS(Language)

public:
    Language() = default;
    Q_DISABLE_COPY_MOVE(Language)

    /// One of available(); anything else, and nothing, means the system's.
    void set(const QString &name);

    /// The names of the catalogues that are built in: "pt_BR".
    static QStringList available();
    /// What the people who speak it call it.
    static QString ownName(const QString &name);

private:
    void load(const QLocale &locale, const QString &path);

    QTranslator m_own;
    QTranslator m_qt;
};
