// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "credentialstore.h"

#include <QQueue>

#include <memory>
#include <optional>
#include <vector>

/// A keychain whose items hold little, made to hold long secrets: what does not fit into one item goes into several.
///
/// A secret that fits is the item itself, byte for byte. Of a longer one the item is a head that says how long it is, what its
/// digest is, and which of two generations of pieces it consists of. Pieces are written to the generation that the head does
/// not name, and read back, before a new head takes the place of the old item: whatever is cut short, one of the two secrets
/// is there whole. The names of all pieces that there can be are known, so that none is ever out of reach.
///
/// One call at a time; the others wait. What was begun goes on where its context dies.
class SplitStore final : public CredentialStore
{
public:
    /// `largest`: the bytes that an item of `inner` surely holds, not below 128. NotFound from `inner` has to mean that there
    /// is no such item, as it does on Windows, where none is ever locked.
    SplitStore(std::unique_ptr<CredentialStore> inner, qsizetype largest);

    /// NotVerified where a piece is missing or is not what was written.
    void read(const QString &key, QObject *context, Callback<Secret, StoreError> callback) override;
    /// Denied above eight times `largest`. Success does not wait for pieces of the former secret that can't be erased: the next write or erase finds them.
    void write(const QString &key, Secret secret, QObject *context, Callback<void, StoreError> callback) override;
    /// Success means that every piece of either generation is gone, too. NotFound where there was no item; pieces that a crash
    /// left without one are gone all the same.
    void erase(const QString &key, QObject *context, Callback<void, StoreError> callback) override;

private:
    struct Head;
    using Done = Callback<void, StoreError>;
    using DoneReading = Callback<Secret, StoreError>;
    using Pieces = std::shared_ptr<std::vector<Secret>>;
    using SharedSecret = std::shared_ptr<const Secret>;

    static bool isHead(const Secret &item);
    static Done then(const Done &done, const std::function<void()> &next);

    template <typename T>
    void inTurn(QObject *context, Callback<T, StoreError> callback, std::function<void(Callback<T, StoreError>)> work);
    void startNext();

    void readItem(const QString &key, const DoneReading &done);
    void readPieces(const QString &key, const Head &head, const Pieces &before, const DoneReading &done);
    void writePieces(const QString &key, char generation, const SharedSecret &secret, qsizetype index, const Done &done);
    void writeSplit(const QString &key, const SharedSecret &secret, const Done &done);
    void writeSplit(const QString &key, const SharedSecret &secret, const Head &head, const Done &done);
    void erasePieces(const QString &key, char generation, qsizetype from, const Done &done);
    void eraseAllPieces(const QString &key, const Done &done);
    void tidy(const QString &key, const Done &done);

    std::unique_ptr<CredentialStore> m_inner;
    qsizetype m_largest;
    QQueue<std::function<void()>> m_waiting;
    bool m_isBusy = false;
    QObject m_context; ///< Of all calls to `m_inner`; goes before it.
};
