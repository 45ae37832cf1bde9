// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// What asks clipboard managers and histories to look away (docs/qt-facts.md, "Secrets on the screen").
void markConcealed(QMimeData &data)
{
#if defined(Q_OS_WIN)
    constexpr int mark = 4;
    const auto name = [](QLatin1StringView format) {
        return u"application/x-qt-windows-mime;value=\""_s + format + u'"';
    };
    for (const auto &format : {"ExcludeClipboardContentFromMonitorProcessing"_L1, "Clipboard Viewer Ignore"_L1,
                               "CanIncludeInClipboardHistory"_L1, "CanUploadToCloudClipboard"_L1}) {
        data.setData(name(format), QByteArray(mark, '\0'));
    }
#else
    data.setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
#endif
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard *clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard ? clipboard : QGuiApplication::clipboard())
{
}

SecretClipboard::~SecretClipboard()
{
    clearOwn();
}

void SecretClipboard::copy(const Secret &secret, QObject *context, std::function<void(bool)> done)
{
    auto *data = new QMimeData;
    data->setText(QString::fromUtf8(secret.reveal()));
    markConcealed(*data);
    m_offered = data;
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
    // A compositor or another program may object, and that shows only after the event loop went round.
    QTimer::singleShot(0, context, [this, done = std::move(done), wanted = std::make_shared<Secret>(secret.clone())] {
        QByteArray found = holdsOwn() ? m_clipboard->text().toUtf8() : QByteArray();
        const bool isThere = found == wanted->reveal();
        wipe(found);
        done(isThere);
    });
}

bool SecretClipboard::holdsOwn() const
{
    return m_offered && m_clipboard->mimeData(QClipboard::Clipboard) == m_offered;
}

void SecretClipboard::clearOwn()
{
    if (holdsOwn()) {
        m_clipboard->clear(QClipboard::Clipboard);
    }
    m_offered = nullptr;
}
