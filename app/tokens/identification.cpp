// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "identification.h"

#include "tokenexport.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Candidate = Identification::Candidate;
using Verdict = Identification::Verdict;

namespace {

QHash<QString, Token> byId(const Look &look)
{
    QHash<QString, Token> tokens;
    for (const Token &token : look.tokens) {
        tokens.insert(token.id, token);
    }
    return tokens;
}

bool isAtCall(const QDateTime &use, const SecretCall &call)
{
    // The server's clocks, if it has several, and the seconds that it leaves out.
    constexpr qint64 serversSeconds = 30;
    // How wrong this computer's own clock may be.
    constexpr qint64 ownSeconds = 5 * 60;
    if (call.serverTime.isValid()) {
        return std::abs(call.serverTime.secsTo(use)) <= serversSeconds;
    }
    return call.sentAt.secsTo(use) >= -ownSeconds && call.endedAt.secsTo(use) <= ownSeconds;
}

QString nameOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Comparing:
    case Verdict::Unknown:
    case Verdict::Asking: return u"not asked"_s;
    case Verdict::CreatedHere: return u"created here"_s;
    case Verdict::Own: return u"signed in with"_s;
    case Verdict::OtherAccount: return u"another account's"_s;
    case Verdict::Dead: return u"dead"_s;
    case Verdict::Moved: return u"one moved"_s;
    case Verdict::Ambiguous: return u"ambiguous"_s;
    case Verdict::NoneMoved: return u"none moved"_s;
    case Verdict::Unlisted: return u"no list afterwards"_s;
    case Verdict::Unanswered: return u"no answer"_s;
    case Verdict::Refused: return u"refused"_s;
    }
    return {};
}

QJsonValue time(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberOf(int look)
{
    return look < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(look);
}

QJsonObject toJson(const Identification &secret)
{
    QJsonArray candidates;
    for (const Candidate &candidate : secret.candidates) {
        candidates.append(candidate.id);
    }
    QJsonObject object{{u"line"_s, secret.line}, {u"verdict"_s, nameOf(secret.verdict)}};
    object.insert(u"token_id"_s, secret.token ? QJsonValue(secret.token->id) : QJsonValue(QJsonValue::Null));
    object.insert(u"candidate_ids"_s, candidates);
    if (secret.call) {
        object.insert(u"called_at"_s, time(secret.call->sentAt));
        object.insert(u"answered_at"_s, time(secret.call->endedAt));
        object.insert(u"server_time"_s, time(secret.call->serverTime));
        object.insert(u"list_before"_s, numberOf(secret.before));
        object.insert(u"list_after"_s, numberOf(secret.after));
    }
    return object;
}

} // namespace

QList<Candidate> movedBetween(const Look &before, const Look &after)
{
    QList<Candidate> moved;
    const auto earlier = byId(before);
    for (const Token &token : after.tokens) {
        const auto used = earlier.value(token.id).lastUsedAt;
        const bool wasRevoked = earlier.contains(token.id) && !earlier.value(token.id).isActive();
        if (token.lastUsedAt && token.lastUsedAt != used && !wasRevoked) {
            moved.append({.id = token.id, .name = token.name, .usedBefore = used, .usedAfter = token.lastUsedAt});
        }
    }
    return moved;
}

QList<Candidate> movedByCall(const Look &before, const Look &after, const SecretCall &call)
{
    QList<Candidate> moved = movedBetween(before, after);
    moved.removeIf([&](const Candidate &each) { return !isAtCall(*each.usedAfter, call); });
    return moved;
}

QList<Candidate> activeTokens(const Look &before, const Look &after)
{
    QList<Candidate> active;
    const auto earlier = byId(before);
    for (const Token &token : after.tokens) {
        if (token.isActive()) {
            active.append({.id = token.id, .name = token.name, .usedBefore = earlier.value(token.id).lastUsedAt, .usedAfter = token.lastUsedAt});
        }
    }
    return active;
}

void judge(Identification &secret, const Look &before, const Look &after, const QSet<QString> &others, bool mayConclude)
{
    const auto isOther = [&](const Candidate &each) { return others.contains(each.id); };
    QList<Candidate> moved = movedByCall(before, after, *secret.call);
    moved.removeIf(isOther);
    secret.token.reset();
    secret.candidates = moved;
    if (secret.verdict == Verdict::Unanswered) {
        return; // Where nobody knows whether it was used, what moved is no more than a hint.
    }
    if (moved.isEmpty()) {
        secret.verdict = Verdict::NoneMoved;
        secret.candidates = activeTokens(before, after);
        secret.candidates.removeIf(isOther);
    } else if (moved.size() > 1 || !mayConclude) {
        secret.verdict = Verdict::Ambiguous;
    } else {
        secret.verdict = Verdict::Moved;
        secret.token = moved.constFirst();
        secret.candidates.clear();
    }
}

QByteArray evidenceOf(const QString &account, const QList<Identification> &secrets, const QList<Look> &looks)
{
    QJsonArray asked;
    for (const Identification &secret : secrets) {
        asked.append(toJson(secret));
    }
    QJsonArray lists;
    for (const Look &look : looks) {
        QJsonObject list = QJsonDocument::fromJson(TokenExport::json(look.tokens)).object();
        list.insert(u"read_at"_s, time(look.readAt));
        lists.append(list);
    }
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"account"_s, account}, {u"secrets"_s, asked}, {u"lists"_s, lists}}).toJson();
}
