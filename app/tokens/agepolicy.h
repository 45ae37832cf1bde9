// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/statefile.h"

#include <QHash>
#include <QObject>

#include <array>
#include <optional>

class Clock;
class PreferenceStore;
class Session;
class TokenModel;
class TokenService;
struct Token;

/// After how many days a token is to be rotated: as chosen for it, else as the preferences have it for all. Marks those
/// that are due in the model. It reminds, and does nothing.
class AgePolicy final : public QObject
{
    Q_OBJECT

public:
    static constexpr int never = 0;
    static constexpr std::array choices{30, 60, 90, 180, 365, never}; ///< Days.

    /// `path`: the file's. Everything else is borrowed and must outlive this.
    AgePolicy(QString path, TokenService &service, Session &session, TokenModel &model, const PreferenceStore &preferences,
              const Clock &clock, QObject *parent = nullptr);
    ~AgePolicy() override;

    /// The days that hold for a token of the account in use; never: nobody is reminded.
    int days(const QString &id) const;
    /// For all tokens that have none of their own.
    int usualDays() const;
    /// Nothing: as for all.
    std::optional<int> ownDays(const QString &id) const;
    void setOwnDays(const QString &id, std::optional<int> days);
    /// Whether it is active, and old enough.
    bool isDue(const Token &token) const;
    /// All that was chosen for the account's tokens.
    void forget(const QString &account);

Q_SIGNALS:
    void changed();
    /// As Rotator::damaged() and notWritten().
    void damaged(const QString &path);
    void notWritten(const QString &detail);

private:
    void load();
    void save();
    void mark();
    bool isDue(const Token &token, int days) const;
    QString account() const;

    StateFile m_file;
    Session &m_session;
    TokenModel &m_model;
    const PreferenceStore &m_preferences;
    const Clock &m_clock;
    QHash<QString, QHash<QString, int>> m_days; ///< Account → id → days.
    bool m_isLoaded = false;
    bool m_isWritten = true;
};
