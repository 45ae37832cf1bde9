// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "accountstore.h"

#include "base/text.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

const QString root = u"accounts/"_s;
const QString currentKey = root + u"current"_s;
const QString apiUrlKey = u"/apiUrl"_s;
const QString addressKey = u"/address"_s;
const QString subjectKey = u"/subject"_s;
const QString itemKey = u"/credential"_s;
const QString positionKey = u"/position"_s;

/// What the keychain holds, in the settings' words. In the order of Item.
const std::array itemNames{u"none"_s, u"left"_s, u"kept"_s};

/// A slash would open a group inside the settings.
QString groupFor(const QString &name)
{
    return root + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString groupOf(const Account &account)
{
    return groupFor(account.keychainKey());
}

bool isWhole(const Account &account)
{
    return account.apiUrl.isValid() && !account.apiUrl.host().isEmpty() && isText(account.address) && isText(account.subject);
}

bool sameText(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
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
    if (apiUrl != other.apiUrl) {
        return false;
    }
    if (!subject.isEmpty() && !other.subject.isEmpty()) {
        return subject == other.subject;
    }
    return sameText(address, other.address);
}

AccountStore::AccountStore(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_current(settings.value(currentKey).toString())
{
    read();
}

AccountStore::~AccountStore() = default;

void AccountStore::read()
{
    m_settings.beginGroup(root.chopped(1));
    const QStringList names = m_settings.childGroups();
    m_settings.endGroup();
    QStringList older;
    for (const QString &name : names) {
        const QString group = root + name;
        const Account account{
            .apiUrl = QUrl(m_settings.value(group + apiUrlKey).toString(), QUrl::StrictMode),
            .address = m_settings.value(group + addressKey).toString(),
            .subject = m_settings.value(group + subjectKey).toString(),
        };
        if (!m_settings.contains(group + apiUrlKey)) {
            older.append(group);
        } else if (isWhole(account) && groupOf(account) == group) {
            // A word that nobody knows counts as Left: Forget will look after it, and nobody signs in with it.
            const auto item = std::find(itemNames.begin(), itemNames.end(), m_settings.value(group + itemKey).toString());
            m_entries.append({
                .account = account,
                .item = item == itemNames.end() ? Item::Left : static_cast<Item>(item - itemNames.begin()),
                .isWritten = true,
                .position = m_settings.value(group + positionKey).toInt(),
            });
        }
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.position < b.position; });
    for (const QString &group : std::as_const(older)) {
        adopt(group);
    }
}

/// Version 0.1.0 knew one account for each address, named its group by that address, and had all credentials kept.
void AccountStore::adopt(const QString &group)
{
    const Account account{
        .apiUrl = QUrl(QUrl::fromPercentEncoding(group.sliced(root.size()).toLatin1()), QUrl::StrictMode),
        .address = m_settings.value(group + addressKey).toString(),
        .subject = m_settings.value(group + subjectKey).toString(),
    };
    if (!m_settings.contains(group + addressKey) || !isWhole(account)) {
        return;
    }
    if (!entryOf(account)) {
        keep(account);
    }
    m_settings.remove(group);
    sync();
}

QList<Account> AccountStore::accounts() const
{
    QList<Account> accounts;
    for (const Entry &entry : m_entries) {
        accounts.append(entry.account);
    }
    return accounts;
}

std::optional<Account> AccountStore::find(const Account &account) const
{
    if (const Entry *entry = entryOf(account)) {
        return entry->account;
    }
    for (const Entry &entry : m_entries) {
        const Account &known = entry.account;
        const bool mayBeCalledSo = account.address.isEmpty() || known.address.isEmpty() || sameText(account.address, known.address);
        if (mayBeCalledSo && account.isSurely(known)) {
            return known;
        }
    }
    return std::nullopt;
}

std::optional<Account> AccountStore::current(const QUrl &apiUrl) const
{
    std::optional<Account> first;
    for (const Entry &entry : m_entries) {
        if (!apiUrl.isEmpty() && entry.account.apiUrl != apiUrl) {
            continue;
        }
        if (entry.account.keychainKey() == m_current) {
            return entry.account;
        }
        if (!first) {
            first = entry.account;
        }
    }
    return apiUrl.isEmpty() ? std::nullopt : first;
}

bool AccountStore::isKept(const Account &account) const
{
    const Entry *entry = entryOf(account);
    return entry && entry->item == Item::Kept;
}

bool AccountStore::mayHaveItem(const Account &account) const
{
    const Entry *entry = entryOf(account);
    return entry && entry->item != Item::None;
}

QString AccountStore::settingsGroup(const Account &account) const
{
    const Entry *entry = entryOf(account);
    return entry && entry->isWritten ? groupOf(account) : QString();
}

void AccountStore::add(const Account &account)
{
    Entry &entry = entryFor(account);
    entry.account = account;
    if (entry.isWritten) {
        write(entry);
    }
    Q_EMIT changed();
}

void AccountStore::setCurrent(const Account &account)
{
    m_current = account.keychainKey();
    const Entry *entry = entryOf(account);
    if (entry && entry->isWritten && m_settings.value(currentKey).toString() != m_current) {
        m_settings.setValue(currentKey, m_current);
        sync();
    }
    Q_EMIT changed();
}

void AccountStore::keep(const Account &account)
{
    Entry &entry = entryFor(account);
    entry.account = account;
    entry.item = Item::Kept;
    if (m_current == account.keychainKey()) {
        m_settings.setValue(currentKey, m_current);
    }
    write(entry);
    Q_EMIT changed();
}

void AccountStore::release(const Account &account)
{
    if (mayHaveItem(account)) {
        Entry &entry = entryFor(account);
        entry.item = Item::Left;
        write(entry);
        Q_EMIT changed();
    }
}

void AccountStore::setErased(const Account &account)
{
    // Kept: a new sign-in came in between.
    if (mayHaveItem(account) && !isKept(account)) {
        Entry &entry = entryFor(account);
        entry.item = Item::None;
        write(entry);
    }
}

void AccountStore::forget(const Account &account)
{
    const QString key = account.keychainKey();
    m_entries.removeIf([&](const Entry &entry) { return entry.account.keychainKey() == key; });
    m_settings.remove(groupOf(account));
    if (m_settings.value(currentKey).toString() == key) {
        m_settings.remove(currentKey);
    }
    if (m_current == key) {
        m_current.clear();
    }
    sync();
    Q_EMIT forgotten(account);
    Q_EMIT changed();
}

const AccountStore::Entry *AccountStore::entryOf(const Account &account) const
{
    const QString key = account.keychainKey();
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.account.keychainKey() == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

AccountStore::Entry &AccountStore::entryFor(const Account &account)
{
    if (const Entry *known = entryOf(account)) {
        return m_entries[known - m_entries.constData()];
    }
    const int position = m_entries.isEmpty() ? 0 : m_entries.constLast().position + 1;
    m_entries.append({.account = account, .position = position});
    return m_entries.last();
}

void AccountStore::write(Entry &entry)
{
    const QString group = groupOf(entry.account);
    m_settings.setValue(group + apiUrlKey, entry.account.apiUrl.toString(QUrl::FullyEncoded));
    m_settings.setValue(group + addressKey, entry.account.address);
    m_settings.setValue(group + subjectKey, entry.account.subject);
    m_settings.setValue(group + itemKey, itemNames.at(static_cast<std::size_t>(entry.item)));
    m_settings.setValue(group + positionKey, entry.position);
    entry.isWritten = true;
    sync();
}

/// QSettings never takes a failure back, so a fresh look at the same file tells of this one write.
void AccountStore::sync()
{
    m_settings.sync();
    QSettings look(m_settings.fileName(), m_settings.format());
    look.sync();
    if (look.status() != QSettings::NoError) {
        Q_EMIT writeFailed();
    }
}
