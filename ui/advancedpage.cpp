// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "advancedpage.h"

#include "base/apiaddress.h"
#include "iconlabel.h"
#include "icons.h"

#include <QAccessible>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(ApiAddress::Flaw flaw)
{
    switch (flaw) {
    case ApiAddress::Flaw::NotAnAddress: return AdvancedPage::tr("An address looks like https://api.mail.cx.");
    case ApiAddress::Flaw::NotSecure: return AdvancedPage::tr("The address must start with https://, or everyone on the way could read your tokens.");
    case ApiAddress::Flaw::TooMuch: return AdvancedPage::tr("The address may have a host, a port and a path, and nothing else.");
    }
    return {};
}

bool isHost(const QString &text)
{
    QUrl url(u"http://host"_s);
    url.setHost(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

/// An empty sentence: nothing is wrong with the field.
void showFlaw(QLabel *words, QLineEdit *field, const QString &sentence)
{
    const bool isNews = words->text() != sentence;
    words->setText(sentence);
    words->parentWidget()->setVisible(!sentence.isEmpty());
    field->setAccessibleDescription(sentence);
    if (isNews && !sentence.isEmpty()) {
        QAccessibleEvent alert(words, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace

AdvancedPage::AdvancedPage(PreferenceStore &preferences, const QUrl &usualUrl, QWidget *parent)
    : PreferenceForm(preferences, parent)
{
    form()->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addAddress(usualUrl);
    addProxy();
}

QWidget *AdvancedPage::makeFlaw(QLabel *&words)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *icon = new IconLabel(themedIcon("warning"_L1));
    icon->setAccessibleName(tr("Problem"));
    words = new QLabel;
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    row->hide();
    return row;
}

void AdvancedPage::addAddress(const QUrl &usualUrl)
{
    m_address = new QLineEdit;
    m_address->setPlaceholderText(usualUrl.toString());
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_address->setLayoutDirection(Qt::LeftToRight); // An address is written that way everywhere.
    addControl(tr("API &address:"), m_address);
    form()->addRow(QString(), makeFlaw(m_addressFlaw));
    addHint(m_address, tr("It holds from the next sign-in on. Leave it empty for mail.cx itself."));
    connect(m_address, &QLineEdit::editingFinished, this, &AdvancedPage::writeAddress);
    follow([this, shown = QString()](const Preferences &now) mutable {
        // What is half typed stays, unless the preference itself changed.
        if (const QString text = now.apiUrl.toString(); text != std::exchange(shown, text)) {
            m_address->setText(text);
            showFlaw(m_addressFlaw, m_address, {});
        }
    });
}

void AdvancedPage::writeAddress()
{
    const QString text = m_address->text().trimmed();
    const auto url = text.isEmpty() ? Result<QUrl, ApiAddress::Flaw>(QUrl()) : ApiAddress::parse(text);
    showFlaw(m_addressFlaw, m_address, url ? QString() : sentenceOf(url.error()));
    if (url) {
        m_address->setText(url->toString());
        choose(&Preferences::apiUrl, *url);
    }
}

void AdvancedPage::dropUnwritten()
{
    m_address->setText(store().get().apiUrl.toString());
    m_host->setText(store().get().proxyHost);
    showFlaw(m_addressFlaw, m_address, {});
    showFlaw(m_hostFlaw, m_host, {});
}

void AdvancedPage::addProxy()
{
    using Proxy = Preferences::Proxy;
    addChoice<Proxy>(tr("&Proxy:"), &Preferences::proxy, {Proxy::System, Proxy::None, Proxy::Manual}, [](const Proxy &proxy) {
        switch (proxy) {
        case Proxy::System: return tr("As the system has it");
        case Proxy::None: return tr("None");
        case Proxy::Manual: return tr("This HTTP proxy");
        }
        return QString();
    });
    m_host = new QLineEdit;
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_host->setLayoutDirection(Qt::LeftToRight);
    addControl(tr("&Host:"), m_host);
    form()->addRow(QString(), makeFlaw(m_hostFlaw));
    const auto get = [](const Preferences &now) -> int { return now.proxyPort; };
    const auto set = [](Preferences &chosen, int port) { chosen.proxyPort = static_cast<quint16>(port); };
    QSpinBox *port = addNumber(tr("P&ort:"), 1, std::numeric_limits<quint16>::max(), get, set, [](int) { return QString(); });
    connect(m_host, &QLineEdit::editingFinished, this, &AdvancedPage::writeHost);
    follow([this, port, shown = QString()](const Preferences &now) mutable {
        const bool isManual = now.proxy == Proxy::Manual;
        for (QWidget *field : std::initializer_list<QWidget *>{m_host, port}) {
            field->setEnabled(isManual);
        }
        if (now.proxyHost != std::exchange(shown, now.proxyHost)) {
            m_host->setText(now.proxyHost);
        }
        const bool isMissing = isManual && m_host->text().isEmpty();
        showFlaw(m_hostFlaw, m_host, isMissing ? tr("Name the proxy's host. Until then, nothing gets through.") : QString());
    });
}

void AdvancedPage::writeHost()
{
    const QString text = m_host->text().trimmed();
    if (text.isEmpty() || isHost(text)) {
        m_host->setText(text);
        choose(&Preferences::proxyHost, text);
    } else {
        showFlaw(m_hostFlaw, m_host, tr("A host looks like proxy.example.com, without http:// and without the port."));
    }
}
