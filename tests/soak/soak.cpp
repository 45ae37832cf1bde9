// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Uses the program's lower floor for hours' worth of calls against an unreliable server, and measures whether
// anything grows. Ends with 0 where nothing did, and every token is accounted for.

#include "client.h"
#include "figures.h"
#include "unreliableserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int warmUp = 500; ///< Iterations before the first measurement.

struct Plan
{
    quint32 seed = 0;
    int refreshes = 0;
    int creates = 0;
};

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

/// Which iterations are creates: the same for the same seed everywhere.
QList<bool> shuffled(const Plan &plan, std::mt19937 &random)
{
    QList<bool> isCreate(plan.refreshes + plan.creates, false);
    std::fill_n(isCreate.begin(), plan.creates, true);
    for (qsizetype i = isCreate.size() - 1; i > 0; --i) {
        std::swap(isCreate[i], isCreate[static_cast<qsizetype>(random() % static_cast<quint32>(i + 1))]);
    }
    return isCreate;
}

/// Everything at rest, and in the same state each time: no fault, one connection, nothing left to revoke, and no token
/// more than at first.
Figures atRest(Client &client, UnreliableServer &server, quint32 nextFaults)
{
    server.endFaults();
    while (!client.tidy()) {}
    server.forgetRevoked();
    client.settle();
    const Figures figures = takeFigures();
    server.setFaults(nextFaults);
    return figures;
}

Figures soak(const Plan &plan, Client &client, UnreliableServer &server, Figures &last)
{
    std::mt19937 random(plan.seed);
    const QList<bool> isCreate = shuffled(plan, random);
    Figures first;
    server.setFaults(plan.seed);
    for (qsizetype i = 0; i < isCreate.size(); ++i) {
        const auto dice = random() % 20;
        if (isCreate[i]) {
            client.create(u"soak %1"_s.arg(i));
        } else if (dice == 0) {
            client.refreshAndLeave();
        } else if (dice == 1) {
            client.refreshTwiceAtOnce();
        } else {
            client.refresh();
        }
        client.tidy();
        if (i + 1 == warmUp) {
            first = atRest(client, server, random());
            say(u"after %1: %2"_s.arg(warmUp).arg(first.text()));
        } else if ((i + 1) % 2000 == 0) {
            say(u"after %1: %2"_s.arg(i + 1).arg(atRest(client, server, random()).text()));
        }
    }
    last = atRest(client, server, plan.seed);
    say(u"at the end: %1"_s.arg(last.text()));
    return first;
}

/// What must not be larger at the end; prints each that is.
bool isBounded(const Figures &first, const Figures &last)
{
    constexpr qint64 percent = 105;
    bool isGood = true;
    const auto check = [&isGood](const char *what, qint64 most, qint64 now) {
        if (now > most) {
            say(u"%1 grew: %2, at most %3 allowed"_s.arg(QLatin1StringView(what)).arg(now).arg(most));
            isGood = false;
        }
    };
    check("heap in use", first.heap * percent / 100, last.heap);
    check("RSS", first.rss * percent / 100, last.rss);
    check("handles", first.handles, last.handles);
    check("threads", first.threads, last.threads);
    check("objects", first.objects, last.objects);
    check("timers", first.timers, last.timers);
    return isGood;
}

bool isAccountedFor(const Plan &plan, Client &client, UnreliableServer &server)
{
    server.endFaults();
    client.settle();
    const Tally &tally = client.tally();
    bool isGood = tally.wrong == 0;
    const auto check = [&isGood](bool holds, const char *what) {
        if (!holds) {
            say(u"Wrong: %1"_s.arg(QLatin1StringView(what)));
            isGood = false;
        }
    };
    check(tally.confirmed + tally.refused + tally.lost + tally.notCreated == plan.creates,
          "a create is unaccounted for");
    check(client.ids() == server.ids(), "the model is not the server's list");
    check(server.activeIds().size() == 4, "a token was left behind");
    check(client.isClean(), "a note or a secret was left behind");
    return isGood;
}

QString summary(const Plan &plan, const Tally &tally)
{
    return u"seed %1: %2 refreshes answered, %3 failed, %4 abandoned; %5 creates: %6 confirmed, %7 lost and named, "
           "%8 not created, %9 refused"_s.arg(plan.seed)
               .arg(tally.refreshed)
               .arg(tally.refreshFailed)
               .arg(tally.abandoned)
               .arg(plan.creates)
               .arg(tally.confirmed)
               .arg(tally.lost)
               .arg(tally.notCreated)
               .arg(tally.refused)
        + u"; %1 revokes, %2 more that failed at first"_s.arg(tally.revoked).arg(tally.revokeFailed);
}

std::optional<Plan> planFrom(const QCommandLineParser &parser)
{
    bool isSeed = true;
    bool isRefreshes = false;
    bool isCreates = false;
    const QString seed = parser.value(u"seed"_s);
    const Plan plan{
        .seed = seed.isEmpty() ? QRandomGenerator::system()->generate() : seed.toUInt(&isSeed),
        .refreshes = parser.value(u"refreshes"_s).toInt(&isRefreshes),
        .creates = parser.value(u"creates"_s).toInt(&isCreates),
    };
    const bool isLongEnough = plan.refreshes >= 0 && plan.creates >= 0 && plan.refreshes + plan.creates > warmUp;
    return isSeed && isRefreshes && isCreates && isLongEnough ? std::optional(plan) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    countObjects();
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"seed"_s, u"Makes the run the same as an earlier one."_s, u"number"_s});
    parser.addOption({u"refreshes"_s, u"How often to read the list."_s, u"count"_s, u"10000"_s});
    parser.addOption({u"creates"_s, u"How many tokens to create and revoke."_s, u"count"_s, u"500"_s});
    parser.addPositionalArgument(u"server"_s, u"The program vendorserver."_s);
    parser.process(app);
    const auto plan = planFrom(parser);
    if (!plan || parser.positionalArguments().size() != 1) {
        std::fprintf(stderr, "Numbers are wanted, more than %d in all.\n%s", warmUp, qPrintable(parser.helpText()));
        return 2;
    }
    say(u"seed %1, %2 refreshes, %3 creates"_s.arg(plan->seed).arg(plan->refreshes).arg(plan->creates));

    UnreliableServer server(parser.positionalArguments().constFirst());
    Client client(server.url(), server.caPath());
    if (!client.signIn()) {
        say(u"Wrong: no sign-in"_s);
        return 1;
    }
    Figures last;
    const Figures first = soak(*plan, client, server, last);
    const bool isGood = isBounded(first, last) & isAccountedFor(*plan, client, server); // Both speak.
    say(summary(*plan, client.tally()));
    const auto percent = [](qint64 now, qint64 then) {
        return QString::number(100.0 * static_cast<double>(now) / static_cast<double>(std::max<qint64>(then, 1)), 'f',
                               1);
    };
    say(u"heap in use at %1 %, RSS at %2 % of that after %3: "_s
            .arg(percent(last.heap, first.heap), percent(last.rss, first.rss))
            .arg(warmUp)
        + (isGood ? u"all is well"_s : u"NOT well"_s));
    return isGood ? 0 : 1;
}
