// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Stands in for libFuzzer: gives a target each file of the folders named, and each file's beginnings.

#include "fuzz.h"

#include <QDir>
#include <QFile>

namespace {

void replay(const QByteArray &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.constData()),
                           static_cast<std::size_t>(input.size()));
}

/// How many files there were; -1 where one can't be read.
int replayFolder(const QDir &folder)
{
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "Can't read %s\n", qPrintable(file.fileName()));
            return -1;
        }
        std::printf("%s\n", qPrintable(name));
        std::fflush(stdout); // Before the process may end.
        const QByteArray input = file.readAll();
        for (qsizetype size = 0; size <= input.size(); ++size) {
            replay(input.first(size));
        }
    }
    return static_cast<int>(names.size());
}

} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        const int found = replayFolder(QDir(QFile::decodeName(argv[i])));
        if (found <= 0) {
            std::fprintf(stderr, "No input in %s\n", argv[i]);
            return EXIT_FAILURE;
        }
        files += found;
    }
    std::printf("%d files replayed\n", files);
    return files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
