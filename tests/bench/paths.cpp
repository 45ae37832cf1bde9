// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Times the main paths over large lists beside their floors, the two in turns, and prints a line of JSON for each:
// {"what", "size", "ours": [milliseconds…], "floor": [milliseconds…]}

#include "api/decode.h"
#include "floors.h"
#include "testbed.h"
#include "tokens/tokenmodel.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <malloc.h>
#include <memory>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_START_INSTRUMENTATION
#define CALLGRIND_STOP_INSTRUMENTATION
#endif

using namespace Qt::StringLiterals;

namespace {

/// While one lives, `valgrind --tool=callgrind --instr-atstart=no` counts, in all threads. Nothing else notices.
class Counted final
{
public:
    Counted() { CALLGRIND_START_INSTRUMENTATION; }
    ~Counted() { CALLGRIND_STOP_INSTRUMENTATION; }
    Q_DISABLE_COPY_MOVE(Counted)
};

struct Options
{
    QString what;
    int size = 0;
    int repeats = 10;
};

void print(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// `ours`, prepared, and `floor` in turns, so that what else the machine does meets both.
void compare(const Options &options, const QString &detail, const std::function<double(int)> &ours, const std::function<double(int)> &floor,
             const std::function<void()> &prepare = [] {})
{
    QJsonArray our;
    QJsonArray its;
    for (int i = 0; i < options.repeats; ++i) {
        prepare();
        settle();
        {
            const Counted counted;
            our.append(ours(i));
        }
        settle();
        its.append(floor(i));
    }
    print({{u"what"_s, options.what}, {u"detail"_s, detail}, {u"size"_s, options.size}, {u"ours"_s, our}, {u"floor"_s, its}});
}

std::unique_ptr<Testbed> signedIn(const QByteArray &list)
{
    auto bed = std::make_unique<Testbed>();
    bed->signIn(list);
    return bed;
}

/// The last byte of a list → its rows painted, where none were before.
void list(const Options &options)
{
    const QByteArray json = listOf(options.size);
    std::unique_ptr<Testbed> bed;
    const auto prepare = [&] {
        bed = signedIn(json); // The window is laid out, and the history knows the tokens, as from the day before.
        settle();
        bed->model().clear();
    };
    compare(
        options, {}, [&](int) { return bed->refresh(json); }, [&](int) { return Floors::read(json); }, prepare);
}

/// The same where a hundredth of the rows has changed.
void refresh(const Options &options)
{
    const QByteArray first = listOf(options.size);
    const QByteArray later = listOf(options.size, true);
    const auto bed = signedIn(first);
    compare(
        options, {}, [&](int i) { return bed->refresh(i % 2 == 0 ? later : first); }, [&](int) { return Floors::decode(later); });
}

/// Each letter of a word typed into the search field.
void search(const Options &options)
{
    const auto bed = signedIn(listOf(options.size));
    Floors::Table plain(bed->model());
    const QString word = u"server"_s;
    compare(
        options, {},
        [&](int i) {
            const auto letter = i % word.size();
            if (letter == 0) {
                bed->clearSearch();
            }
            return bed->type(word.at(letter));
        },
        [&](int i) { return plain.find(word.first(i % word.size() + 1)); });
}

/// The table's rows that fit into the window: what each “until painted” has in it.
void paint(const Options &options)
{
    const auto bed = signedIn(listOf(options.size));
    Floors::Table plain(bed->model());
    compare(
        options, {}, [&](int) { return bed->repaint(); }, [&](int) { return plain.repaint(); });
}

/// Each column, up and down.
void sort(const Options &options)
{
    const auto bed = signedIn(listOf(options.size));
    for (int column = 0; column < TokenModel::ColumnCount; ++column) {
        compare(
            options, bed->model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            [&](int i) { return bed->sortBy(column, i % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); },
            [&](int) { return Floors::sort(bed->model(), column); });
    }
}

/// What the model and its reading take as the list grows: time until painted, and bytes in use a token.
void growth(const Options &options)
{
    const QByteArray json = listOf(options.size);
    QJsonArray times;
    for (int i = 0; i < options.repeats; ++i) {
        times.append(signedIn(listOf(1))->show(json));
    }
    const ManualClock clock;
    TokenModel model(clock);
    const auto before = mallinfo2();
    model.update(*decodeTokenList(json));
    const auto after = mallinfo2();
    const auto bytes = static_cast<double>(after.uordblks + after.hblkhd) - static_cast<double>(before.uordblks + before.hblkhd);
    print({{u"what"_s, options.what}, {u"size"_s, options.size}, {u"ours"_s, times}, {u"bytes"_s, bytes / options.size}});
}

/// A bulk revoke, beside what eight requests a second allow.
void revoke(const Options &options)
{
    constexpr double each = 1000.0 / 8;
    compare(
        options, {}, [&](int) { return signedIn(listOf(1))->revoke(options.size); }, [&](int) { return options.size * each; });
}

/// What the figures hold for.
void about(const Options &)
{
#ifdef __clang__
    const QString compiler = u"Clang "_s + QString::fromLatin1(__clang_version__).section(u' ', 0, 0);
#else
    const QString compiler = u"GCC "_s + QString::fromLatin1(__VERSION__).section(u' ', 0, 0);
#endif
    print({{u"qt"_s, QString::fromLatin1(qVersion())},
           {u"compiler"_s, compiler},
           {u"processor"_s, QSysInfo::currentCpuArchitecture()}});
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Options options{.what = arguments.value(1),
                          .size = arguments.value(2, u"1"_s).toInt(),
                          .repeats = arguments.value(3, u"10"_s).toInt()};
    const QHash<QString, void (*)(const Options &)> paths{
        {u"about"_s, about}, {u"list"_s, list}, {u"refresh"_s, refresh}, {u"search"_s, search},
        {u"paint"_s, paint}, {u"sort"_s, sort}, {u"growth"_s, growth}, {u"revoke"_s, revoke}};
    const auto path = paths.value(options.what);
    if (!path || options.size < 1) {
        std::fputs("Usage: paths about|list|refresh|search|paint|sort|growth|revoke [TOKENS] [REPEATS]\n", stderr);
        return 2;
    }
    path(options);
    return 0;
}
