// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretview.h"

#include "privacylock.h"

#include <QAccessibleWidget>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int dots = 24; // Not the secret's length: that is nobody's business either.

/// Says "hidden" or the secret, as the window does.
class AccessibleSecret final : public QAccessibleWidget
{
public:
    explicit AccessibleSecret(SecretView *view)
        : QAccessibleWidget(view, QAccessible::StaticText)
        , m_view(view)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Description ? m_view->spokenText() : QAccessibleWidget::text(kind);
    }

private:
    SecretView *m_view;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<SecretView *>(object);
    return view ? new AccessibleSecret(view) : nullptr;
}

} // namespace

SecretView::SecretView(const Secret &secret, QWidget *parent)
    : QWidget(parent)
    , m_secret(secret)
{
    static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    Q_UNUSED(installed)
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Secret"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretView::reveal(bool inTheClear)
{
    if (inTheClear == isRevealed()) {
        return;
    }
    if (inTheClear) {
        m_lock = new PrivacyLock(this, std::chrono::minutes(5), this);
        // Queued: this ends the one who tells it.
        connect(m_lock, &PrivacyLock::locked, this, [this] { reveal(false); }, Qt::QueuedConnection);
    } else {
        delete std::exchange(m_lock, nullptr);
    }
    update();
    Q_EMIT revealedChanged(inTheClear);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString SecretView::spokenText() const
{
    return isRevealed() ? shownText() : tr("Hidden");
}

QString SecretView::shownText() const
{
    return isRevealed() ? QString::fromUtf8(m_secret.reveal()) : QString(dots, u'•');
}

QSize SecretView::sizeHint() const
{
    // Wide enough for either state, so that nothing moves when it is revealed.
    const QFontMetrics metrics = fontMetrics();
    const int letters = std::max<int>(static_cast<int>(m_secret.size()), dots);
    return {metrics.horizontalAdvance(u'M') * letters + 24, metrics.height() + 20};
}

void SecretView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &frame, this);
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    QString text = shownText();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text);
    wipe(text);
}
