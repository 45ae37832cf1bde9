// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <memory>
#include <utility>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#define MAILCX_UTI
#endif

using namespace Qt::StringLiterals;

namespace {

const QString textType = u"text/plain"_s;

/// What asks clipboard managers and histories to look away (docs/qt-facts.md, "Secrets on the screen").
QList<std::pair<QString, QByteArray>> marks()
{
#if defined(Q_OS_WIN)
    const auto native = [](QLatin1StringView format) -> std::pair<QString, QByteArray> {
        return {u"application/x-qt-windows-mime;value=\""_s + format + u'"', QByteArray(4, '\0')};
    };
    return {native("ExcludeClipboardContentFromMonitorProcessing"_L1), native("Clipboard Viewer Ignore"_L1),
            native("CanIncludeInClipboardHistory"_L1), native("CanUploadToCloudClipboard"_L1)};
#elif defined(Q_OS_MACOS)
    return {{u"application/x-mailcx-concealed"_s, "1"_ba}};
#else
    return {{u"x-kde-passwordManagerHint"_s, "secret"_ba}};
#endif
}

#ifdef MAILCX_UTI
/// Hands our mark over under the name that macOS's clipboard managers look for; Qt would rename it.
class ConcealedType final : public QUtiMimeConverter
{
public:
    QString utiForMime(const QString &mime) const override { return mime == marks().first().first ? uti() : QString(); }
    QString mimeForUti(const QString &uti) const override { return uti == ConcealedType::uti() ? marks().first().first : QString(); }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override { return {data.toByteArray()}; }
    QVariant convertToMime(const QString &, const QList<QByteArray> &data, const QString &) const override { return data.value(0); }

private:
    static QString uti() { return u"org.nspasteboard.ConcealedType"_s; }
};
#endif

/// What the clipboard asks when somebody pastes. Keeps the secret in one place, and wipes it there.
class OfferedSecret final : public QMimeData
{
public:
    explicit OfferedSecret(Secret secret)
        : m_secret(std::move(secret))
    {
        for (const auto &[format, content] : marks()) {
            setData(format, content);
        }
    }

    QStringList formats() const override { return QStringList(textType) + QMimeData::formats(); }
    bool hasFormat(const QString &format) const override { return formats().contains(format); }

    void forget()
    {
        clear(); // Qt's Wayland adds a copy of the text, in another format.
        m_secret = Secret();
    }

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        return format == textType ? QVariant(QString::fromUtf8(m_secret.reveal())) : QMimeData::retrieveData(format, type);
    }

private:
    Secret m_secret;
};

/// Qt's Wayland never deletes what it was given.
void letGo(QMimeData *offered)
{
    if (offered) {
        static_cast<OfferedSecret *>(offered)->forget();
    }
}

QByteArray digestOf(QByteArrayView text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(text);
    return hash.result();
}

bool isWayland()
{
    return QGuiApplication::platformName().startsWith("wayland"_L1);
}

bool isInFront()
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive;
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard *clipboard, QObject *parent, std::chrono::milliseconds second)
    : QObject(parent)
    , m_clipboard(clipboard ? clipboard : QGuiApplication::clipboard())
{
#ifdef MAILCX_UTI
    static const ConcealedType converter;
#endif
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &SecretClipboard::tick);
    // Queued: while a platform takes our own copy over, it may say that the clipboard changed and not yet show to what.
    connect(m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::notice, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, &SecretClipboard::clearAgain);
}

SecretClipboard::~SecretClipboard()
{
    m_second.stop();
    if (isOurs()) {
        empty();
        QGuiApplication::sync(); // The program is about to end, and nobody else sends it on.
    }
    letGo(m_offered);
}

void SecretClipboard::setClearAfter(std::chrono::seconds time)
{
    m_clearAfter = time.count() == 0 ? time : std::clamp(time, shortest, longest);
}

void SecretClipboard::copy(const Secret &secret, QObject *context, std::function<void(bool)> done)
{
    auto *data = new OfferedSecret(secret.clone());
    const QPointer<QMimeData> before = std::exchange(m_offered, data);
    m_digest = digestOf(secret.reveal());
    m_wasRefused = false;
    m_clipboard->setMimeData(data, QClipboard::Clipboard);
    letGo(before);
    if (m_clearAfter.count() > 0) {
        m_second.start();
        setRemaining(static_cast<int>(m_clearAfter.count()));
    } else {
        m_second.stop();
        setRemaining(-1);
    }
    // A compositor or another program may object, and that shows only after the event loop went round.
    QTimer::singleShot(0, context, [this, done = std::move(done)] { done(holdsOwn() && stillHoldsText()); });
}

bool SecretClipboard::holdsOwn() const
{
    return m_offered && m_clipboard->mimeData(QClipboard::Clipboard) == m_offered;
}

/// Weston puts its own copy in the place of what it was offered, which is ours as well.
bool SecretClipboard::isOurs() const
{
    return holdsOwn() || (m_offered && isWayland() && stillHoldsText());
}

bool SecretClipboard::stillHoldsText() const
{
    QString text = m_clipboard->text(QClipboard::Clipboard);
    QByteArray found = text.toUtf8();
    wipe(text);
    const bool isOurs = !m_digest.isEmpty() && digestOf(found) == m_digest;
    wipe(found);
    return isOurs;
}

void SecretClipboard::setRemaining(int seconds)
{
    if (std::exchange(m_remaining, seconds) != seconds) {
        Q_EMIT remainingChanged(seconds);
    }
}

void SecretClipboard::tick()
{
    if (m_remaining > 1) {
        setRemaining(m_remaining - 1);
    } else {
        clearOwn();
    }
}

/// Somebody else's copy ends the countdown.
void SecretClipboard::notice()
{
    if (m_offered && !isOurs()) {
        letGo(m_offered);
        m_offered = nullptr;
    }
    if (!m_offered) {
        m_second.stop();
        setRemaining(-1);
    }
}

void SecretClipboard::clearOwn()
{
    m_second.stop();
    if (isOurs()) {
        empty();
        QMetaObject::invokeMethod(this, [this, wasInFront = isInFront()] { checkCleared(wasInFront); }, Qt::QueuedConnection);
    } else if (m_offered && isWayland() && !isInFront()) {
        m_wasRefused = true; // Whose it is can't be seen, nor changed, before one is in front again.
    }
    letGo(m_offered);
    m_offered = nullptr;
    setRemaining(-1);
}

void SecretClipboard::empty()
{
    if (isWayland()) {
        // Weston keeps a copy of its own, and brings it back where a selection is merely dropped.
        m_clipboard->setText(QString(), QClipboard::Clipboard);
    } else {
        m_clipboard->clear(QClipboard::Clipboard);
    }
}

void SecretClipboard::checkCleared(bool wasInFront)
{
    if (m_offered) {
        return; // Copied again meanwhile.
    }
    // Of a compositor's refusal one hears nothing, and sees nothing until one is in front again.
    const bool isBlind = !wasInFront && isWayland();
    m_wasRefused = isBlind || stillHoldsText();
    if (!m_wasRefused) {
        m_digest.clear();
    }
}

void SecretClipboard::clearAgain(Qt::ApplicationState state)
{
    if (state != Qt::ApplicationActive || !std::exchange(m_wasRefused, false)) {
        return;
    }
    if (stillHoldsText()) {
        empty();
        QMetaObject::invokeMethod(this, [this] { checkCleared(true); }, Qt::QueuedConnection);
    } else {
        m_digest.clear();
    }
}
