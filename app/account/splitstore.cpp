// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "splitstore.h"

#include "base/log.h"

#include <QCryptographicHash>
#include <QPointer>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// How a head begins. A secret that begins so is split, whatever its size, and can't be mistaken for one.
const QByteArray marker = "cx.mail.TokenManager/pieces "_ba;
constexpr char firstGeneration = 'a';
constexpr char secondGeneration = 'b';
/// Of one secret. So many names have to be looked at to know that nothing is left; no server takes a credential of 20 KB.
constexpr qsizetype mostPieces = 8;

/// `index` counts from 1.
QString pieceKey(const QString &key, char generation, qsizetype index)
{
    return key + u" piece " + QLatin1Char(generation) + QString::number(index);
}

QByteArray digestOf(const Secret &secret)
{
    return QCryptographicHash::hash(secret.reveal(), QCryptographicHash::Sha256).toHex();
}

qsizetype sizeOf(const std::vector<Secret> &pieces)
{
    return std::accumulate(pieces.begin(), pieces.end(), qsizetype(0), [](qsizetype sum, const Secret &piece) { return sum + piece.size(); });
}

Secret joined(const std::vector<Secret> &pieces)
{
    QByteArray whole;
    whole.reserve(sizeOf(pieces)); // It must not move: what it left would not be wiped.
    for (const Secret &piece : pieces) {
        whole.append(piece.reveal());
    }
    return Secret::take(std::move(whole));
}

/// Succeeds where what is read is the secret that was written.
Callback<Secret, StoreError> expecting(std::shared_ptr<const Secret> secret, Callback<void, StoreError> done)
{
    return [secret = std::move(secret), done = std::move(done)](const Result<Secret, StoreError> &back) {
        if (back && back->reveal() == secret->reveal()) {
            done({});
        } else {
            done(failure(StoreError::NotVerified));
        }
    };
}

} // namespace

struct SplitStore::Head
{
    char generation;
    qsizetype size; ///< Of the whole, in bytes.
    QByteArray digest;

    QByteArray text() const { return marker + generation + ' ' + QByteArray::number(size) + ' ' + digest; }

    static std::optional<Head> of(const Secret &item)
    {
        if (!isHead(item)) {
            return {};
        }
        const QByteArray text = item.reveal().toByteArray();
        const QList<QByteArray> words = text.sliced(marker.size()).split(' ');
        if (words.size() != 3 || (words[0] != "a" && words[0] != "b")) {
            return {};
        }
        const Head head{.generation = words[0].front(), .size = words[1].toLongLong(), .digest = words[2]};
        return head.text() == text ? std::optional(head) : std::nullopt;
    }
};

SplitStore::SplitStore(std::unique_ptr<CredentialStore> inner, qsizetype largest)
    : m_inner(std::move(inner))
    , m_largest(largest)
{
    Q_ASSERT(largest >= 128); // A head has to fit.
}

void SplitStore::read(const QString &key, QObject *context, Callback<Secret, StoreError> callback)
{
    inTurn<Secret>(context, std::move(callback), [=, this](const DoneReading &done) { readItem(key, done); });
}

void SplitStore::write(const QString &key, Secret secret, QObject *context, Callback<void, StoreError> callback)
{
    const auto shared = std::make_shared<const Secret>(std::move(secret));
    inTurn<void>(context, std::move(callback), [=, this](const Done &done) {
        const auto finish = [=, this](const Result<void, StoreError> &written) {
            if (!written && written.error() == StoreError::NoAnswer) {
                done(written); // It may still be done: nobody knows by now which pieces are the ones in use.
                return;
            }
            tidy(key, [=](const Result<void, StoreError> &tidied) {
                if (!tidied) {
                    qCWarning(logAccount) << "pieces of another secret may still be in the keychain";
                }
                done(written);
            });
        };
        if (shared->size() <= m_largest && !isHead(*shared)) {
            m_inner->write(key, shared->clone(), &m_context, finish);
        } else if (shared->size() > m_largest * mostPieces) {
            finish(failure(StoreError::Denied));
        } else {
            writeSplit(key, shared, finish);
        }
    });
}

void SplitStore::erase(const QString &key, QObject *context, Callback<void, StoreError> callback)
{
    inTurn<void>(context, std::move(callback), [=, this](const Done &done) {
        m_inner->erase(key, &m_context, [=, this](const Result<void, StoreError> &erased) {
            if (!erased && erased.error() != StoreError::NotFound) {
                done(erased);
                return;
            }
            eraseAllPieces(key, then(done, [=] { done(erased); }));
        });
    });
}

bool SplitStore::isHead(const Secret &item)
{
    return item.reveal().startsWith(marker);
}

/// Goes on to `next` after a success. A failure ends it.
SplitStore::Done SplitStore::then(const Done &done, const std::function<void()> &next)
{
    return [=](const Result<void, StoreError> &result) { result ? next() : done(result); };
}

/// Does `work` when all that was asked for before is over. It ends by calling what it is given.
template <typename T>
void SplitStore::inTurn(QObject *context, Callback<T, StoreError> callback, std::function<void(Callback<T, StoreError>)> work)
{
    m_waiting.enqueue([=, this, guard = QPointer(context), callback = std::move(callback), work = std::move(work)] {
        work([=, this](Result<T, StoreError> result) {
            startNext(); // First: whoever is called may destroy this.
            if (guard) {
                callback(std::move(result));
            }
        });
    });
    if (!m_isBusy) {
        startNext();
    }
}

void SplitStore::startNext()
{
    m_isBusy = !m_waiting.isEmpty();
    if (m_isBusy) {
        m_waiting.dequeue()();
    }
}

void SplitStore::readItem(const QString &key, const DoneReading &done)
{
    m_inner->read(key, &m_context, [=, this](Result<Secret, StoreError> item) {
        if (!item || !isHead(*item)) {
            done(std::move(item));
        } else if (const auto head = Head::of(*item)) {
            readPieces(key, *head, std::make_shared<std::vector<Secret>>(), done);
        } else {
            done(failure(StoreError::NotVerified));
        }
    });
}

/// The next piece, until there are as many bytes as the head says. How long each is, its writer knew.
void SplitStore::readPieces(const QString &key, const Head &head, const Pieces &before, const DoneReading &done)
{
    const auto index = static_cast<qsizetype>(before->size()) + 1;
    m_inner->read(pieceKey(key, head.generation, index), &m_context, [=, this](Result<Secret, StoreError> piece) {
        if (!piece) {
            const bool isMissing = piece.error() == StoreError::NotFound;
            done(failure(isMissing ? StoreError::NotVerified : piece.error()));
            return;
        }
        before->push_back(*std::move(piece));
        if (index < mostPieces && sizeOf(*before) < head.size) {
            readPieces(key, head, before, done);
            return;
        }
        Secret whole = joined(*before);
        const bool isRight = whole.size() == head.size && digestOf(whole) == head.digest;
        done(isRight ? Result<Secret, StoreError>(std::move(whole)) : failure(StoreError::NotVerified));
    });
}

void SplitStore::writePieces(const QString &key, char generation, const SharedSecret &secret, qsizetype index, const Done &done)
{
    const QByteArrayView rest = secret->reveal().sliced(std::min((index - 1) * m_largest, secret->size()));
    if (rest.isEmpty()) {
        done({});
        return;
    }
    m_inner->write(pieceKey(key, generation, index), Secret::copyOf(rest.first(std::min(m_largest, rest.size()))), &m_context,
                   then(done, [=, this] { writePieces(key, generation, secret, index + 1, done); }));
}

void SplitStore::writeSplit(const QString &key, const SharedSecret &secret, const Done &done)
{
    m_inner->read(key, &m_context, [=, this](const Result<Secret, StoreError> &item) {
        if (!item && item.error() != StoreError::NotFound) {
            done(failure(item.error()));
            return;
        }
        const auto former = item ? Head::of(*item) : std::nullopt;
        const bool isFirstInUse = former && former->generation == firstGeneration;
        writeSplit(key, secret,
                   {.generation = isFirstInUse ? secondGeneration : firstGeneration, .size = secret->size(), .digest = digestOf(*secret)},
                   done);
    });
}

/// The pieces, then the head that makes them the secret, each read back before it is relied upon.
void SplitStore::writeSplit(const QString &key, const SharedSecret &secret, const Head &head, const Done &done)
{
    const auto checkAll = [=, this] { readItem(key, expecting(secret, done)); };
    const auto writeHead = [=, this] { m_inner->write(key, Secret::take(head.text()), &m_context, then(done, checkAll)); };
    const auto checkPieces = [=, this] {
        readPieces(key, head, std::make_shared<std::vector<Secret>>(), expecting(secret, then(done, writeHead)));
    };
    const auto write = [=, this] { writePieces(key, head.generation, secret, 1, then(done, checkPieces)); };
    erasePieces(key, head.generation, 1, then(done, write));
}

void SplitStore::erasePieces(const QString &key, char generation, qsizetype from, const Done &done)
{
    if (from > mostPieces) {
        done({});
        return;
    }
    m_inner->erase(pieceKey(key, generation, from), &m_context, [=, this](const Result<void, StoreError> &erased) {
        const bool isGone = erased || erased.error() == StoreError::NotFound;
        isGone ? erasePieces(key, generation, from + 1, done) : done(erased);
    });
}

void SplitStore::eraseAllPieces(const QString &key, const Done &done)
{
    erasePieces(key, firstGeneration, 1, then(done, [=, this] { erasePieces(key, secondGeneration, 1, done); }));
}

/// Erases what the item, as it stands now, does not name.
void SplitStore::tidy(const QString &key, const Done &done)
{
    m_inner->read(key, &m_context, [=, this](const Result<Secret, StoreError> &item) {
        if (!item && item.error() != StoreError::NotFound) {
            done(failure(item.error()));
        } else if (const auto head = item ? Head::of(*item) : std::nullopt) {
            erasePieces(key, head->generation == firstGeneration ? secondGeneration : firstGeneration, 1, done);
        } else {
            eraseAllPieces(key, done);
        }
    });
}
