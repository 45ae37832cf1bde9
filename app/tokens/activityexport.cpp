// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "activityexport.h"

#include "api/rfc3339.h"
#include "csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using Event = History::Event;
using Kind = History::Event::Kind;

QString ActivityExport::wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Created: return u"created_here"_s;
    case Kind::Copied: return u"secret_copied"_s;
    case Kind::Confirmed: return u"secret_confirmed"_s;
    case Kind::RevokedHere: return u"revoked_here"_s;
    case Kind::Identified: return u"identified"_s;
    case Kind::FirstSeen: return u"first_seen"_s;
    case Kind::Used: return u"used"_s;
    case Kind::Revoked: return u"revoked"_s;
    case Kind::Gone: return u"gone"_s;
    case Kind::Returned: return u"returned"_s;
    }
    return {};
}

QByteArray ActivityExport::csv(const QList<Event> &events)
{
    QString content = Csv::record({u"at"_s, u"event"_s, u"token_id"_s, u"token_name"_s});
    for (const Event &event : events) {
        content += Csv::record({toRfc3339(event.at), wordFor(event.kind), Csv::harmless(event.id), Csv::harmless(event.name)});
    }
    return Csv::file(content);
}

QByteArray ActivityExport::json(const QList<Event> &events)
{
    QJsonArray items;
    for (const Event &event : events) {
        items.append(QJsonObject{
            {u"at"_s, toRfc3339(event.at)},
            {u"event"_s, wordFor(event.kind)},
            {u"token_id"_s, event.id},
            {u"token_name"_s, event.name},
        });
    }
    return QJsonDocument(QJsonObject{{u"events"_s, items}}).toJson();
}
