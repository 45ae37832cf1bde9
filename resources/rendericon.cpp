// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

// Run by the build: draws the program's icon in one size. The same drawing gives the same bytes.

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

bool render(const QString &drawing, int size, const QString &picture)
{
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid() || size <= 0) {
        return false;
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    return QDir().mkpath(QFileInfo(picture).path()) && image.save(picture, "PNG");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && render(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toInt(), QString::fromLocal8Bit(argv[3]))) {
        return 0;
    }
    QTextStream(stderr) << "render-icon: could not draw. Usage: render-icon DRAWING.svg SIZE PICTURE.png\n"_L1;
    return 1;
}
