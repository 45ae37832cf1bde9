// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "testbed.h"

#include "api/decode.h"
#include "filterbar.h"
#include "support/await.h"
#include "tokentable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/// Tells when a view was painted.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QAbstractItemView &view, std::function<bool()> isDone)
        : m_isDone(std::move(isDone))
    {
        view.viewport()->installEventFilter(this);
    }

    bool isPainted = false;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isDone()) {
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        }
        return false;
    }

protected:
    void customEvent(QEvent *) override { isPainted = true; }

private:
    std::function<bool()> m_isDone;
};

double processorTime()
{
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

QByteArray time(qint64 secondsAgo)
{
    static const QDateTime now(QDate(2026, 11, 3), QTime(9, 30), Qt::UTC);
    return '"' + now.addSecs(-secondsAgo).toString(Qt::ISODate).toLatin1() + '"';
}

} // namespace

QByteArray listOf(int count, bool isLater)
{
    constexpr int year = 365 * 24 * 60 * 60;
    static const QList<QByteArray> names{"Production Server", "Staging", "Backup job", "Grafana probe", "Büro Köln", "CI runner", "Laptop of QA"};
    QRandomGenerator random(20251124); // NOLINT(*-msc51-cpp): the same list each time is the point.
    QByteArray json = R"({"tokens":[)";
    for (int i = 0; i < count; ++i) {
        const int age = 1000 + random.bounded(2 * year);
        const int use = random.bounded(age);
        const int kind = random.bounded(10);
        const QByteArray id = QByteArray::number(random.generate64(), 16).rightJustified(16, '0') + QByteArray::number(i, 16).rightJustified(8, '0');
        json += i == 0 ? "" : ",";
        json += R"({"id":")" + id + R"(","name":")" + names.at(random.bounded(names.size())) + ' ' + QByteArray::number(i);
        json += R"(","created_at":)" + time(age);
        const bool isUsedAgain = isLater && i % 100 == 0;
        json += R"(,"last_used_at":)" + (isUsedAgain ? time(1) : kind == 0 ? "null" : time(use));
        json += R"(,"revoked_at":)" + (kind == 1 && !isUsedAgain ? time(use / 2) : "null") + '}';
    }
    return json + "]}";
}

double timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double untilPainted(QAbstractItemView &view, const std::function<void()> &work, const std::function<bool()> &isDone)
{
    PaintWatch watch(view, isDone);
    return timeOf([&] {
        work();
        while (!watch.isPainted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    });
}

void settle()
{
    constexpr std::chrono::milliseconds each(40);
    constexpr double most = 2;
    for (double used = most; used >= most;) {
        const double before = processorTime();
        QEventLoop loop;
        QTimer::singleShot(each, &loop, &QEventLoop::quit);
        loop.exec();
        used = processorTime() - before;
    }
}

Testbed::Testbed()
    : m_table(m_window.findChild<TokenTable *>())
    , m_search(m_window.findChild<FilterBar *>()->findChild<QLineEdit *>())
{
    m_backend.clock.set(QDateTime(QDate(2026, 11, 3), QTime(9, 31), Qt::UTC));
    m_window.resize(1000, 640);
    m_window.show();
    QCoreApplication::processEvents();
}

Testbed::~Testbed() = default;

QAbstractItemModel &Testbed::shown() const
{
    return *m_table->model();
}

double Testbed::signIn(const QByteArray &list)
{
    m_backend.network.answerNext({.status = 200, .body = list});
    return untilPainted(*m_table, [this] { m_backend.session.begin(m_backend.account(), m_backend.jwt()); },
                        [this] { return m_table->isVisible() && m_all.model.rowCount() > 0; });
}

double Testbed::refresh(const QByteArray &list)
{
    m_backend.network.answerNext({.status = 200, .body = list});
    bool isRead = false;
    return untilPainted(*m_table, [&] { m_all.service.refresh(&m_window, [&](const Result<void> &read) { isRead = read.has_value(); }); },
                        [&] { return isRead; });
}

double Testbed::type(QChar letter)
{
    bool isFiltered = false;
    const auto connection = QObject::connect(&shown(), &QAbstractItemModel::layoutChanged, m_table, [&] { isFiltered = true; });
    const double time = untilPainted(
        *m_table,
        [&] {
            QKeyEvent press(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
            QCoreApplication::sendEvent(m_search, &press);
        },
        [&] { return isFiltered; });
    QObject::disconnect(connection);
    return time;
}

void Testbed::clearSearch()
{
    m_search->clear();
    QCoreApplication::processEvents();
}

double Testbed::sortBy(int column, Qt::SortOrder order)
{
    return untilPainted(*m_table, [&] { m_table->sortByColumn(column, order); }, [] { return true; });
}

double Testbed::repaint()
{
    return untilPainted(*m_table, [this] { m_table->viewport()->update(); }, [] { return true; });
}

double Testbed::show(const QByteArray &list)
{
    return untilPainted(*m_table, [&] { m_all.model.update(*decodeTokenList(list)); }, [] { return true; });
}

double Testbed::revoke(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i) {
        ids.append(m_backend.vendor.seed(u"Server %1"_s.arg(i), m_backend.clock.now()).id);
    }
    Await<void> listed;
    m_all.service.refresh(listed.context(), listed.callback());
    bool isFinished = false;
    QObject::connect(&m_all.revoker, &Revoker::finished, &m_window,
                     [&](const Revoker::Outcome &outcome) { isFinished = outcome.revoked.size() == count; });
    if (!listed.wait()) {
        return qQNaN();
    }
    constexpr int patience = 1000; // A second for each, where there are eight in one.
    return timeOf([&] {
        m_all.revoker.add(ids, std::chrono::milliseconds(0));
        waitUntil([&] { return isFinished; }, patience * count);
    });
}
