// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "tokens/tokenexport.h"

#include "api/token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "\xEF\xBB\xBFid,name,created_at,last_used_at,revoked_at\r\n"_ba;

QDateTime at(int hour, int msec = 0)
{
    return QDateTime(QDate(2026, 11, 24), QTime(hour, 5, 9, msec), Qt::UTC);
}

} // namespace

class TestTokenExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing()
    {
        QCOMPARE(TokenExport::csv({}), head);
        QCOMPARE(TokenExport::json({}), "{\n    \"tokens\": [\n    ]\n}\n"_ba);
    }

    void everyField()
    {
        const QList<Token> tokens{
            {.id = u"id-1"_s, .name = u"Production"_s, .createdAt = at(1), .lastUsedAt = at(2, 250), .revokedAt = at(3)},
            {.id = u"id-2"_s, .name = u"Größe 東京"_s, .createdAt = at(4)},
        };
        QCOMPARE(TokenExport::csv(tokens), head
                 + "id-1,Production,2026-11-24T01:05:09Z,2026-11-24T02:05:09.250Z,2026-11-24T03:05:09Z\r\n"
                   "id-2,Größe 東京,2026-11-24T04:05:09Z,,\r\n");
        QCOMPARE(TokenExport::json(tokens), R"({
    "tokens": [
        {
            "created_at": "2026-11-24T01:05:09Z",
            "id": "id-1",
            "last_used_at": "2026-11-24T02:05:09.250Z",
            "name": "Production",
            "revoked_at": "2026-11-24T03:05:09Z"
        },
        {
            "created_at": "2026-11-24T04:05:09Z",
            "id": "id-2",
            "last_used_at": null,
            "name": "Größe 東京",
            "revoked_at": null
        }
    ]
}
)"_ba);
    }

    /// Wherever the person is.
    void timesAreUtc()
    {
        const QDateTime there(QDate(2026, 11, 24), QTime(1, 0), Qt::OffsetFromUTC, 9 * 60 * 60);
        QVERIFY(TokenExport::csv({{.id = u"a"_s, .name = u"b"_s, .createdAt = there}}).endsWith("a,b,2026-11-23T16:00:00Z,,\r\n"));
    }

    void cells_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("empty") << u""_s << ""_ba;
        QTest::newRow("comma") << u"a,b"_s << "\"a,b\""_ba;
        QTest::newRow("quote") << u"a \"b\""_s << "\"a \"\"b\"\"\""_ba;
        QTest::newRow("line feed") << u"a\nb"_s << "\"a\nb\""_ba;
        QTest::newRow("carriage return") << u"a\rb"_s << "\"a\rb\""_ba;
        QTest::newRow("spaces around") << u" a "_s << " a "_ba;
        QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
        QTest::newRow("plus") << u"+1"_s << "'+1"_ba;
        QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
        QTest::newRow("tab first") << u"\t=1"_s << "'\t=1"_ba;
        QTest::newRow("carriage return first") << u"\r=1"_s << "\"'\r=1\""_ba;
        QTest::newRow("full width") << u"＝1"_s << "'＝1"_ba;
        QTest::newRow("formula with quotes and commas") << u"=A(\"x\",1)"_s << "\"'=A(\"\"x\"\",1)\""_ba;
        QTest::newRow("not first") << u"a=1-2@x"_s << "a=1-2@x"_ba;
        QTest::newRow("apostrophe") << u"'tis"_s << "'tis"_ba;
        QTest::newRow("beyond the first plane") << u"🚀"_s << "\xF0\x9F\x9A\x80"_ba;
    }

    void cells()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        QCOMPARE(TokenExport::csv({{.id = u"id"_s, .name = name, .createdAt = at(1)}}), head + "id," + cell + ",2026-11-24T01:05:09Z,,\r\n");
        QCOMPARE(TokenExport::csv({{.id = name, .name = u"n"_s, .createdAt = at(1)}}), head + cell + ",n,2026-11-24T01:05:09Z,,\r\n");
        const QJsonDocument json = QJsonDocument::fromJson(TokenExport::json({{.id = u"id"_s, .name = name, .createdAt = at(1)}}));
        QCOMPARE(json["tokens"_L1][0]["name"_L1].toString(), name);
    }
};

QTEST_GUILESS_MAIN(TestTokenExport)
#include "tst_tokenexport.moc"
