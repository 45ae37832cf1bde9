// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "rotation.h"

#include "api/decode.h"
#include "api/rfc3339.h"
#include "base/text.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using End = Rotation::End;

namespace {

using Time = std::optional<QDateTime> Rotation::*;

constexpr std::pair<const char *, Time> times[]{
    {"createdAt", &Rotation::createdAt}, {"savedAt", &Rotation::savedAt},         {"firstUseAt", &Rotation::firstUseAt},
    {"lastUseAt", &Rotation::lastUseAt}, {"silentSince", &Rotation::silentSince}, {"wokeAt", &Rotation::wokeAt},
    {"endedAt", &Rotation::endedAt},
};

/// Of those that are kept once they have ended: the others are forgotten.
const QString replaced = u"replaced"_s;

void end(Rotation &rotation, End how, const std::optional<QDateTime> &at)
{
    rotation.end = how;
    rotation.endedAt = at;
}

void learnUses(Rotation &rotation, const Token &predecessor, const Token &successor)
{
    if (!rotation.firstUseAt) {
        rotation.firstUseAt = successor.lastUsedAt;
    }
    if (!predecessor.lastUsedAt || (rotation.lastUseAt && *predecessor.lastUsedAt <= *rotation.lastUseAt)) {
        return;
    }
    rotation.lastUseAt = predecessor.lastUsedAt;
    if (rotation.silentSince && *rotation.lastUseAt > *rotation.silentSince) {
        rotation.wokeAt = rotation.lastUseAt;
        rotation.silentSince.reset();
    }
}

} // namespace

std::optional<QDateTime> quietSince(const Rotation &rotation)
{
    return rotation.firstUseAt ? std::max(rotation.firstUseAt, rotation.lastUseAt) : std::nullopt;
}

std::optional<QDateTime> silentFrom(const Rotation &rotation)
{
    const auto since = quietSince(rotation);
    return since ? std::optional(since->addSecs(std::chrono::seconds(rotation.window).count())) : std::nullopt;
}

RotationStage stageOf(const Rotation &rotation, const QDateTime &seenAt)
{
    if (rotation.end == End::Replaced) {
        return RotationStage::Replaced;
    }
    if (rotation.successor.isEmpty()) {
        return RotationStage::Asked;
    }
    if (const auto from = silentFrom(rotation)) {
        return seenAt.isValid() && *from <= seenAt ? RotationStage::Silent : RotationStage::InUse;
    }
    return rotation.savedAt ? RotationStage::Saved : RotationStage::Created;
}

Rotation learned(Rotation rotation, const Token *predecessor, const Token *successor, const QDateTime &seenAt)
{
    if (!rotation.isOpen() || rotation.successor.isEmpty()) {
        return rotation;
    }
    if (predecessor && successor) {
        learnUses(rotation, *predecessor, *successor);
    }
    if (!successor) {
        end(rotation, End::SuccessorGone, seenAt);
    } else if (!successor->isActive()) {
        end(rotation, End::SuccessorRevoked, successor->revokedAt);
    } else if (!predecessor) {
        end(rotation, End::PredecessorGone, seenAt);
    } else if (!predecessor->isActive()) {
        end(rotation, End::Replaced, predecessor->revokedAt);
    } else {
        const bool isSilent = stageOf(rotation, seenAt) == RotationStage::Silent;
        rotation.silentSince = isSilent ? quietSince(rotation) : std::nullopt;
    }
    return rotation;
}

QString successorName(const QString &name, const QDate &today, const QStringList &taken)
{
    static const QRegularExpression suffix(u"\\s*\\(\\d{4}-\\d{2}(-\\d{2}(, \\d+)?)?\\)$"_s);
    QString base = name.trimmed();
    base.remove(suffix);
    const auto with = [&base](const QString &inner) { return base.isEmpty() ? inner : u"%1 (%2)"_s.arg(base, inner); };
    const auto isFree = [&taken](const QString &candidate) { return !taken.contains(candidate, Qt::CaseInsensitive); };
    // Not in the locale's way: names are sorted, and scripts read them.
    if (const QString month = with(today.toString(u"yyyy-MM"_s)); isFree(month)) {
        return month;
    }
    const QString day = today.toString(Qt::ISODate);
    QString candidate = with(day);
    for (int number = 2; !isFree(candidate); ++number) {
        candidate = with(u"%1, %2"_s.arg(day).arg(number));
    }
    return candidate;
}

QJsonObject encodeRotation(const Rotation &rotation)
{
    QJsonObject object{
        {u"key"_s, rotation.key},
        {u"account"_s, rotation.account},
        {u"predecessor"_s, rotation.predecessor},
        {u"successor"_s, rotation.successor},
        {u"predecessorName"_s, rotation.predecessorName},
        {u"successorName"_s, rotation.successorName},
        {u"windowHours"_s, static_cast<int>(rotation.window.count())},
        {u"startedAt"_s, rotation.startedAt.toString(Qt::ISODateWithMs)},
    };
    for (const auto &[name, time] : times) {
        if (rotation.*time) {
            object.insert(QLatin1StringView(name), (rotation.*time)->toString(Qt::ISODateWithMs));
        }
    }
    if (rotation.end == End::Replaced) {
        object.insert("end"_L1, replaced);
    }
    return object;
}

std::optional<Rotation> decodeRotation(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView name) { return object.value(name).toString(); };
    Rotation rotation{
        .key = text("key"_L1),
        .account = text("account"_L1),
        .predecessor = text("predecessor"_L1),
        .successor = text("successor"_L1),
        .predecessorName = text("predecessorName"_L1),
        .successorName = text("successorName"_L1),
        .window = std::chrono::hours(object.value("windowHours"_L1).toInt()),
        .startedAt = parseRfc3339(text("startedAt"_L1)).value_or(QDateTime()),
        .end = text("end"_L1) == replaced ? End::Replaced : End::None,
    };
    for (const auto &[name, time] : times) {
        rotation.*time = parseRfc3339(text(QLatin1StringView(name)));
        if (object.contains(QLatin1StringView(name)) && !(rotation.*time)) {
            return std::nullopt;
        }
    }
    const bool areTexts = isText(rotation.key) && isText(rotation.account) && isText(rotation.predecessorName) && isText(rotation.successorName);
    const bool isKnownEnd = !object.contains("end"_L1) || (rotation.end == End::Replaced && rotation.endedAt && !rotation.successor.isEmpty());
    const bool isWhole = areTexts && !rotation.key.isEmpty() && !rotation.account.isEmpty() && isUsableId(rotation.predecessor)
        && (rotation.successor.isEmpty() || isUsableId(rotation.successor)) && rotation.window.count() > 0 && rotation.startedAt.isValid();
    return isWhole && isKnownEnd ? std::optional(rotation) : std::nullopt;
}
