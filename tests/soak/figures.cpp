// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "figures.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QFile>
#include <QList>
#include <QMutex>
#include <QSet>
#include <QThread>

#include <algorithm>

#include <malloc.h>

using namespace Qt::StringLiterals;

// Qt's hooks for tools that watch its objects (corelib/global/qhooks_p.h); the indices are part of its ABI.
extern Q_CORE_EXPORT quintptr qtHookData[];

namespace {

constexpr int addQObject = 3;
constexpr int removeQObject = 4;

QBasicMutex mutex;
Q_GLOBAL_STATIC(QSet<QObject *>, alive)

void added(QObject *object)
{
    const QMutexLocker lock(&mutex);
    alive->insert(object);
}

void removed(QObject *object)
{
    const QMutexLocker lock(&mutex);
    if (!alive.isDestroyed()) {
        alive->remove(object);
    }
}

QList<QObject *> objects()
{
    const QMutexLocker lock(&mutex);
    return alive->values();
}

int timersOf(const QAbstractEventDispatcher *dispatcher, const QList<QObject *> &all)
{
    int timers = 0;
    for (QObject *object : all) {
        timers += static_cast<int>(dispatcher->registeredTimers(object).size());
    }
    return timers;
}

/// A dispatcher may only be asked in its own thread.
int timers()
{
    const QList<QObject *> all = objects();
    int count = timersOf(QAbstractEventDispatcher::instance(), all);
    for (QObject *object : all) {
        const auto *thread = object->thread() == QThread::currentThread() ? qobject_cast<QThread *>(object) : nullptr;
        QAbstractEventDispatcher *dispatcher = thread && thread->isRunning() ? thread->eventDispatcher() : nullptr;
        if (dispatcher && dispatcher != QAbstractEventDispatcher::instance()) {
            const auto ask = [&count, dispatcher, &all] { count += timersOf(dispatcher, all); };
            QMetaObject::invokeMethod(dispatcher, ask, Qt::BlockingQueuedConnection);
        }
    }
    return count;
}

int entries(const QString &folder)
{
    return static_cast<int>(QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

/// From a line like "Pss:               1234 kB".
qint64 kibibytes(const QByteArray &rollup, const QByteArray &name)
{
    const qsizetype at = rollup.indexOf(QByteArray('\n' + name));
    return at < 0 ? 0 : rollup.sliced(at + 1 + name.size(), 25).trimmed().split(' ').first().toLongLong();
}

} // namespace

QString Figures::text() const
{
    return u"heap in use %1 KiB, RSS %2 KiB, PSS %3 KiB, %4 handles, %5 threads, %6 objects, %7 timers"_s.arg(heap)
        .arg(rss)
        .arg(pss)
        .arg(handles)
        .arg(threads)
        .arg(objects)
        .arg(timers);
}

void countObjects()
{
    qtHookData[addQObject] = reinterpret_cast<quintptr>(&added);
    qtHookData[removeQObject] = reinterpret_cast<quintptr>(&removed);
}

Figures takeFigures()
{
    Figures figures;
    figures.objects = static_cast<int>(objects().size());
    figures.timers = timers();
    figures.handles = entries(u"/proc/self/fd"_s);
    figures.threads = entries(u"/proc/self/task"_s);
    ::malloc_trim(0);
    const auto info = ::mallinfo2();
    figures.heap = static_cast<qint64>((info.uordblks + info.hblkhd) / 1024);
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray rollup = file.readAll();
        figures.rss = kibibytes(rollup, "Rss:"_ba);
        figures.pss = kibibytes(rollup, "Pss:"_ba);
    }
    return figures;
}
