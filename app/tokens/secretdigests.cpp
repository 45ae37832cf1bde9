// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "secretdigests.h"

#include "account/accountstore.h"
#include "secretscan.h"
#include "tokencreator.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int fileVersion = 1;
constexpr qsizetype keySize = 32;

/// Under which the keychain holds an account's key; begins as the account's own item does.
QString keyItem(const QString &account)
{
    return account + u" digest key"_s;
}

/// As text: not every keychain takes any byte.
Secret newKey()
{
    QByteArray bytes(keySize, '\0');
    std::generate(bytes.begin(), bytes.end(), [] { return static_cast<char>(QRandomGenerator::system()->bounded(0x100)); });
    Secret key = Secret::take(bytes.toBase64());
    wipe(bytes);
    return key;
}

QByteArray digestOf(const Secret &secret, const Secret &key)
{
    QByteArray bytes = key.reveal().toByteArray();
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, bytes);
    wipe(bytes);
    code.addData(secret.reveal().data(), secret.size());
    return code.result();
}

} // namespace

/// One search, through one account after the other.
struct SecretDigests::Search
{
    std::vector<Secret> secrets;
    QStringList accounts; ///< Still to be looked through.
    Answer answer;
    QPointer<QObject> context;
    std::function<void(const Answer &)> tell;

    void look(const QString &account, const QList<Entry> &entries, const Secret &key)
    {
        for (std::size_t i = 0; i < secrets.size(); ++i) {
            const QByteArray digest = digestOf(secrets[i], key);
            for (const Entry &entry : entries) {
                if (isSame(entry.digest, digest)) {
                    answer.matches[static_cast<qsizetype>(i)] = Match{.account = account, .id = entry.id, .name = entry.name};
                }
            }
        }
    }
};

SecretDigests::SecretDigests(QString path, CredentialStore &store, const AccountStore &accounts, const TokenCreator &creator, QObject *parent)
    : QObject(parent)
    , m_file(std::move(path), fileVersion)
    , m_store(store)
    , m_accounts(accounts)
{
    connect(&creator, &TokenCreator::secretKept, this, &SecretDigests::remember);
}

SecretDigests::~SecretDigests() = default;

/// The keychain has just taken the secret, so it is open: a key that is not found there does not exist.
void SecretDigests::remember(const QString &account, const QString &id, const QString &name, const Secret &secret)
{
    load();
    const auto copy = std::make_shared<const Secret>(secret.clone());
    withKey(account, [=, this, forgotten = m_forgotten.value(account)](const Result<Secret, StoreError> &key) {
        if (key && forgotten == m_forgotten.value(account)) {
            put(account, {.id = id, .name = name, .digest = digestOf(*copy, *key)});
        }
    });
}

void SecretDigests::put(const QString &account, const Entry &entry)
{
    QList<Entry> &entries = m_entries[account];
    entries.removeIf([&](const Entry &each) { return each.id == entry.id; });
    entries.append(entry);
    if (!m_passingKeys.contains(account)) {
        write();
    }
}

void SecretDigests::withKey(const QString &account, Callback<Secret, StoreError> callback)
{
    if (!mayBeRemembered(account)) {
        callback(passingKey(account).clone());
        return;
    }
    m_store.read(keyItem(account), this, [=, this, forgotten = m_forgotten.value(account)](Result<Secret, StoreError> kept) {
        const bool isNone = !kept && kept.error() == StoreError::NotFound && forgotten == m_forgotten.value(account);
        if (!isNone) {
            callback(std::move(kept));
            return;
        }
        // Two at once find none, and have to make the same.
        const auto key = std::make_shared<Secret>(passingKey(account).clone());
        m_store.write(keyItem(account), key->clone(), this, [=, this](const Result<void, StoreError> &written) {
            if (written) {
                m_passingKeys.erase(account);
            }
            callback(std::move(*key));
        });
    });
}

/// A new one where there is none; what was remembered under another, which is gone, matches nothing any more.
const Secret &SecretDigests::passingKey(const QString &account)
{
    const auto [key, isNew] = m_passingKeys.try_emplace(account);
    if (isNew) {
        key->second = newKey();
        m_entries.remove(account);
    }
    return key->second;
}

void SecretDigests::find(std::vector<Secret> secrets, QObject *context, std::function<void(const Answer &)> answer)
{
    load();
    const auto search = std::make_shared<Search>();
    search->answer.matches.resize(static_cast<qsizetype>(secrets.size()));
    search->secrets = std::move(secrets);
    search->accounts = m_entries.keys();
    search->context = context;
    search->tell = std::move(answer);
    QMetaObject::invokeMethod(this, [this, search] { searchNext(search); }, Qt::QueuedConnection);
}

void SecretDigests::searchNext(const std::shared_ptr<Search> &search)
{
    if (!search->context) {
        return;
    }
    if (search->accounts.isEmpty()) {
        search->tell(search->answer);
        return;
    }
    const QString account = search->accounts.takeFirst();
    if (const auto passing = m_passingKeys.find(account); passing != m_passingKeys.end()) {
        search->look(account, m_entries.value(account), passing->second);
        searchNext(search);
        return;
    }
    m_store.read(keyItem(account), this, [=, this](const Result<Secret, StoreError> &key) {
        if (key) {
            search->look(account, m_entries.value(account), *key);
        } else {
            search->answer.trouble = key.error();
        }
        searchNext(search);
    });
}

void SecretDigests::forget(const QString &account, QObject *context, Callback<void, StoreError> callback)
{
    load();
    ++m_forgotten[account];
    const bool isPassing = m_passingKeys.contains(account);
    const bool hasItem = isPassing ? mayBeRemembered(account) : m_entries.contains(account);
    const auto done = [=, this, guard = QPointer(context), callback = std::move(callback)](const Result<void, StoreError> &erased) {
        // With the key in the keychain the rest has to be found again, to try once more.
        if (erased) {
            m_passingKeys.erase(account);
            m_entries.remove(account);
            hasItem ? write() : void();
        }
        guard ? callback(erased) : void();
    };
    if (hasItem) {
        eraseSurely(m_store, keyItem(account), this, done);
    } else {
        QMetaObject::invokeMethod(this, [done] { done({}); }, Qt::QueuedConnection);
    }
}

bool SecretDigests::mayBeRemembered(const QString &account) const
{
    const auto listed = m_accounts.accounts();
    return std::any_of(listed.begin(), listed.end(), [&](const Account &each) {
        return each.keychainKey() == account && !m_accounts.settingsGroup(each).isEmpty();
    });
}

void SecretDigests::load()
{
    if (std::exchange(m_isLoaded, true)) {
        return;
    }
    const StateFile::Content content = m_file.read();
    if (!content.setAside.isEmpty()) {
        Q_EMIT troubled(Trouble::SetAside, content.setAside);
    }
    const QJsonObject accounts = content.object.value("accounts"_L1).toObject();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const QJsonObject tokens = account->toObject();
        QList<Entry> &entries = m_entries[account.key()];
        for (auto token = tokens.begin(); token != tokens.end(); ++token) {
            const QJsonObject entry = token->toObject();
            entries.append({.id = token.key(),
                            .name = entry.value("name"_L1).toString(),
                            .digest = QByteArray::fromBase64(entry.value("hmac_sha256"_L1).toString().toLatin1())});
        }
    }
}

void SecretDigests::write()
{
    QJsonObject accounts;
    for (auto account = m_entries.cbegin(); account != m_entries.cend(); ++account) {
        QJsonObject tokens;
        for (const Entry &entry : *account) {
            tokens.insert(entry.id, QJsonObject{{u"name"_s, entry.name}, {u"hmac_sha256"_s, QString::fromLatin1(entry.digest.toBase64())}});
        }
        if (!m_passingKeys.contains(account.key())) {
            accounts.insert(account.key(), tokens);
        }
    }
    if (const QString trouble = m_file.write({{u"accounts"_s, accounts}}); !trouble.isEmpty()) {
        Q_EMIT troubled(Trouble::NotWritten, trouble);
    }
}
