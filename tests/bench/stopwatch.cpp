// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Tells what happens within a Qt program, the same way for each that is compared, and without a line in any of them.
//
// In the file that MAILCX_STOPWATCH names, a line each, with CLOCK_MONOTONIC in nanoseconds:
//   painted NS ROWS   a table with rows was painted, and that was handed to the screen
//   gap NS LENGTH     the event loop did not come round for so many nanoseconds, until NS; from 2 ms on
// MAILCX_STOPWATCH_END=painted ends the program at the first of these. Without MAILCX_STOPWATCH_GAPS no gap is watched
// for, since that keeps the program awake.

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QScrollBar>
#include <QTimer>

#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

qint64 now()
{
    constexpr qint64 second = 1000000000;
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * second + time.tv_nsec;
}

class Stopwatch final : public QObject
{
public:
    Stopwatch()
        : m_file(qEnvironmentVariable("MAILCX_STOPWATCH"))
        , m_endsWhenPainted(qEnvironmentVariable("MAILCX_STOPWATCH_END") == u"painted")
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
            qFatal("MAILCX_STOPWATCH names no file that can be written");
        }
        QCoreApplication::instance()->installEventFilter(this);
        if (qEnvironmentVariableIsSet("MAILCX_STOPWATCH_GAPS")) {
            m_beat.setTimerType(Qt::PreciseTimer);
            connect(&m_beat, &QTimer::timeout, this, &Stopwatch::beat);
            m_beat.start(1);
        }
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && rowsIn(watched) > 0) {
            m_rows = rowsIn(watched);
            // Before all else that waits, but after the painting was handed over, which ends the event that is under way.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return false;
    }

protected:
    void customEvent(QEvent *) override
    {
        write("painted " + QByteArray::number(now()) + ' ' + QByteArray::number(m_rows) + '\n');
        if (m_endsWhenPainted) {
            _exit(0);
        }
    }

private:
    static int rowsIn(QObject *watched)
    {
        const auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
        return view && view->viewport() == watched && view->model() ? view->model()->rowCount() : 0;
    }

    void beat()
    {
        constexpr qint64 least = 2000000;
        const qint64 then = std::exchange(m_lastBeat, now());
        if (then != 0 && m_lastBeat - then >= least) {
            write("gap " + QByteArray::number(m_lastBeat) + ' ' + QByteArray::number(m_lastBeat - then) + '\n');
        }
    }

    void write(const QByteArray &line)
    {
        m_file.write(line);
        m_file.flush();
    }

    QFile m_file;
    QTimer m_beat;
    qint64 m_lastBeat = 0;
    int m_rows = 0;
    bool m_endsWhenPainted;
};

class StopwatchPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "stopwatch.json")

public:
    QObject *create(const QString &, const QString &) override { return new Stopwatch; }
};

} // namespace

#include "stopwatch.moc"
