// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "review.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>

struct Account;
class Clock;
class PreferenceStore;
class ReviewStore;
class Rotator;
class Session;
class TokenModel;

/// The review of whoever is signed in, up to date with the list, the time, and what the person keeps: at once, or a
/// moment later where the list is long, since no window waits for that.
class Reviewer final : public QObject
{
    Q_OBJECT

public:
    using Rotations = std::function<QHash<QString, QString>()>;
    using Due = std::function<QSet<QString>()>;

    /// Everything is borrowed and must outlive this.
    Reviewer(const TokenModel &model, const Session &session, const PreferenceStore &preferences, ReviewStore &store, const Clock &clock,
             QObject *parent = nullptr);
    ~Reviewer() override;

    /// Has the review take in the open rotations, and what the list marks as due. Borrowed; must outlive this.
    void follow(const Rotator &rotator);
    /// Where the open rotations and what is due are to be had, as ReviewFacts has them. Whoever sets them calls
    /// lookAgain() when they change.
    void setSources(Rotations rotations, Due due);
    /// Soon, once for many changes.
    void lookAgain();

    const QList<ReviewEntry> &entries() const { return m_found.entries; }
    /// How many entries the person keeps that would be here else.
    int keptCount() const { return m_found.keptCount; }
    int idleAfterDays() const;
    /// Not to be asked about for ReviewKeep::days. Returns what askAgain() takes.
    ReviewKeep keep(const ReviewEntry &entry);
    void askAgain(const ReviewKeep &keep);
    /// Asks about everything again.
    void askAboutAll();
    /// Nothing that the person kept of this account's stays. False where the file still holds it.
    bool forget(const Account &account);

Q_SIGNALS:
    /// The entries, or their number.
    void changed();
    /// As ReviewStore has them.
    void setAside(const QString &path);
    void notWritten(const QString &reason);

private:
    struct Found
    {
        QList<ReviewEntry> entries = {};
        int keptCount = 0;

        bool operator==(const Found &) const = default;
    };

    void look();
    /// What look number `look` found.
    void show(int look, const Found &found);
    QString account() const;

    const TokenModel &m_model;
    const Session &m_session;
    const PreferenceStore &m_preferences;
    ReviewStore &m_store;
    const Clock &m_clock;
    Rotations m_rotations;
    Due m_due;
    Found m_found;
    QTimer m_soon;
    int m_looks = 0;
    int m_foundBy = 0;     ///< The look whose entries are here: what an older one found is dropped.
    QThreadPool m_worker; ///< Ends before all else here does.
};
