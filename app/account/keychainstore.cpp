// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "keychainstore.h"

#include "base/log.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"cx.mail.TokenManager"_s;

StoreError errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return StoreError::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return StoreError::Denied;
    default:
        return StoreError::Unavailable;
    }
}

/// Runs one job. It has no parent and deletes itself: deleting one that is under way crashes, and one that
/// hangs must outlive us. Whichever comes first, its end or the end of patience, is the answer.
template <typename Job>
void run(Job *job, std::chrono::milliseconds patience, QObject *context, std::function<void(Result<Job *, StoreError>)> done)
{
    auto once = std::make_shared<std::function<void(Result<Job *, StoreError>)>>(std::move(done));
    const auto answer = [once, guard = QPointer(context)](Result<Job *, StoreError> result) {
        if (const auto callback = std::exchange(*once, nullptr); callback && guard) {
            callback(result);
        }
    };
    auto *watchdog = new QTimer(context);
    watchdog->setSingleShot(true);
    QObject::connect(watchdog, &QTimer::timeout, context, [answer, watchdog] {
        qCWarning(logAccount) << "the keychain does not answer";
        watchdog->deleteLater();
        answer(failure(StoreError::NoAnswer));
    });
    QObject::connect(job, &QKeychain::Job::finished, context, [answer, job, watchdog = QPointer(watchdog)] {
        delete watchdog;
        if (job->error() == QKeychain::NoError) {
            answer(job);
        } else {
            qCDebug(logAccount) << "the keychain said" << job->error();
            answer(failure(errorOf(job->error())));
        }
    });
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    watchdog->start(patience);
    job->start();
}

template <typename Job>
Job *makeJob(const QString &key)
{
    auto *job = new Job(service);
    job->setKey(key);
    return job;
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

void KeychainStore::read(const QString &key, QObject *context, Callback<Secret, StoreError> callback)
{
    using Job = QKeychain::ReadPasswordJob;
    run<Job>(makeJob<Job>(key), m_patience, context, [callback = std::move(callback)](Result<Job *, StoreError> job) {
        callback(job.map([](Job *done) { return Secret::take(done->binaryData()); }));
    });
}

void KeychainStore::write(const QString &key, Secret secret, QObject *context, Callback<void, StoreError> callback)
{
    using Job = QKeychain::WritePasswordJob;
    auto *job = makeJob<Job>(key);
    job->setBinaryData(secret.reveal().toByteArray());
    const auto written = std::make_shared<Secret>(std::move(secret));
    run<Job>(job, m_patience, context, [=, this, callback = std::move(callback)](Result<Job *, StoreError> result) {
        if (!result) {
            callback(failure(result.error()));
            return;
        }
        read(key, context, [written, callback](Result<Secret, StoreError> back) {
            if (back && back->reveal() == written->reveal()) {
                callback({});
            } else {
                callback(failure(StoreError::NotVerified));
            }
        });
    });
}

void KeychainStore::erase(const QString &key, QObject *context, Callback<void, StoreError> callback)
{
    using Job = QKeychain::DeletePasswordJob;
    // A locked keychain calls an item it holds "not found" and a delete that did nothing "done". Having read
    // the item first, one knows that it is unlocked, and "not found" afterwards means gone.
    read(key, context, [=, this, callback = std::move(callback)](Result<Secret, StoreError> before) {
        if (!before) {
            callback(failure(before.error()));
            return;
        }
        run<Job>(makeJob<Job>(key), m_patience, context, [=, this](Result<Job *, StoreError> result) {
            if (!result) {
                callback(failure(result.error()));
                return;
            }
            read(key, context, [callback](Result<Secret, StoreError> after) {
                if (!after && after.error() == StoreError::NotFound) {
                    callback({});
                } else {
                    callback(failure(StoreError::NotVerified));
                }
            });
        });
    });
}
