// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/statefile.h"
#include "rotation.h"
#include "tokencreator.h"

#include <QHash>
#include <QObject>
#include <QSet>

class Clock;
class Session;
class TokenModel;
class TokenService;

/// Leads each token that is being replaced through its stages: creates the successor, and then lays every list beside
/// what it knows. It revokes nothing by itself. What it knows is on the disk before anything leaves, and outlives the
/// program; uses are told by the server's own times, so what happened while the program was closed counts.
class Rotator final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QString predecessor; ///< An id.
        QString name;        ///< The successor's.
        std::chrono::hours window = Rotation::usualWindow;
    };

    /// `path`: the file's. Everything else is borrowed and must outlive this.
    Rotator(QString path, TokenService &service, Session &session, TokenCreator &creator, TokenModel &model, const Clock &clock,
            QObject *parent = nullptr);
    ~Rotator() override;

    /// Whether it is active, and in no open rotation.
    bool canStart(const QString &id) const;
    /// Creates the successor, with all of TokenCreator's safety. The rotation is on the disk before the request leaves
    /// (JournalFailed: it could not be written, and nothing was sent). Where the answer is lost, the creator's findings
    /// tie the successor to it, or it ends.
    void start(const Plan &plan, QObject *context, Callback<NewSecret> callback);
    /// The person has the secret of this token, which may be nobody's successor.
    void setSaved(const QString &id);
    void setWindow(const QString &key, std::chrono::hours window);
    /// Forgets the rotation. Both tokens stay as they are.
    void abandon(const QString &key);

    /// Null where there is no such rotation of this account. Valid until the next change, as the next.
    const Rotation *find(const QString &key) const;
    /// The one that the token has a part in: an open one before one that has ended.
    const Rotation *of(const QString &id) const;
    /// As of the latest list.
    RotationStage stage(const Rotation &rotation) const;
    /// The open ones: the predecessor's id → the successor's, empty while unknown.
    QHash<QString, QString> open() const;
    /// How often the list is to be read where the person has chosen `chosen`; zero: never by itself.
    std::chrono::minutes refreshEvery(std::chrono::minutes chosen) const;
    /// As Session::isByApiToken(): the token that is signed in, of all, never falls silent.
    bool looksByToken() const;

    /// silent() once more for all that are: somebody new listens.
    void tellAgain();
    /// All that is known of the account.
    void forget(const QString &account);

Q_SIGNALS:
    /// Something about the rotations of the account in use.
    void changed();
    /// The successor exists.
    void tied(const QString &predecessor, const QString &successor);
    /// The predecessor was seen silent for the whole window; `isNews`: since the last list.
    void silent(const QString &key, bool isNews);
    /// The predecessor was used after it had been silent.
    void woke(const QString &key);
    /// It is over, and only a replaced one is kept for a while.
    void ended(const Rotation &rotation);
    /// The file could not be read, or in part, and was moved to `path`.
    void damaged(const QString &path);
    /// The disk did not take it, by the system's word `detail`: it lasts until the program ends.
    void notWritten(const QString &detail);

private:
    void load();
    [[nodiscard]] QString write() const;
    void save();
    void look(bool isFresh);
    Rotation looked(const Rotation &rotation, bool isFresh) const;
    void tell(const Rotation &before, const Rotation &after, bool isFirst);
    void follow(const TokenCreator::Finding &finding);
    void tie(const QString &key, const QString &successor);
    void showTies();
    bool isOfNow(const Rotation &rotation) const;
    Rotation *get(const QString &key);
    void drop(const QString &key);

    StateFile m_file;
    TokenService &m_service;
    Session &m_session;
    TokenCreator &m_creator;
    TokenModel &m_model;
    const Clock &m_clock;
    QList<Rotation> m_rotations; ///< Of all accounts.
    QSet<QString> m_inFlight;    ///< Keys whose request is not over.
    QSet<QString> m_lost;        ///< Keys whose successor's secret is lost.
    bool m_isLoaded = false;
    bool m_isWritten = true;
    bool m_isTold = false; ///< What was silent before is told once for each sign-in.
};
