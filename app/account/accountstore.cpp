// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "accountstore.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

/// A slash would open a group inside the settings.
QString groupOf(const QUrl &apiUrl)
{
    return u"accounts/"_s + QString::fromLatin1(QUrl::toPercentEncoding(apiUrl.toString(QUrl::FullyEncoded)));
}

} // namespace

QString Account::keychainKey() const
{
    const QString who = !address.isEmpty() ? address : !subject.isEmpty() ? subject : u"API token"_s;
    // Windows knows an item by this key alone, so it names the program too.
    return u"cx.mail.TokenManager %1 %2"_s.arg(apiUrl.toString(QUrl::FullyEncoded), who);
}

bool Account::isSurely(const Account &other) const
{
    const auto same = [](const QString &a, const QString &b) { return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0; };
    if (apiUrl != other.apiUrl) {
        return false;
    }
    if (!subject.isEmpty() && !other.subject.isEmpty()) {
        return subject == other.subject;
    }
    return same(address, other.address);
}

AccountStore::AccountStore(QSettings &settings)
    : m_settings(settings)
{
}

std::optional<Account> AccountStore::kept(const QUrl &apiUrl) const
{
    const QString group = groupOf(apiUrl);
    if (!m_settings.contains(group + u"/address")) {
        return std::nullopt;
    }
    return Account{
        .apiUrl = apiUrl,
        .address = m_settings.value(group + u"/address").toString(),
        .subject = m_settings.value(group + u"/subject").toString(),
    };
}

void AccountStore::keep(const Account &account)
{
    const QString group = groupOf(account.apiUrl);
    m_settings.setValue(group + u"/address", account.address);
    m_settings.setValue(group + u"/subject", account.subject);
    m_settings.sync();
}

void AccountStore::forget(const Account &account)
{
    const auto known = kept(account.apiUrl);
    if (known && known->keychainKey() == account.keychainKey()) {
        m_settings.remove(groupOf(account.apiUrl));
        m_settings.sync();
    }
}
