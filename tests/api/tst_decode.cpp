// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "api/decode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

// The vendor's own samples (pro-api-tokens.txt).

const QByteArray vendorList = R"({
  "tokens": [
    {
      "id": "t1o2k3e4-n5i6-d7e8-9012-abcdef123456",
      "name": "Production Server",
      "last_used_at": "2025-01-15T10:30:00Z",
      "created_at": "2025-01-10T08:00:00Z",
      "revoked_at": null
    },
    {
      "id": "t2o3k4e5-n6i7-d8e9-0123-bcdef2345678",
      "name": "Staging",
      "last_used_at": null,
      "created_at": "2025-01-12T14:00:00Z",
      "revoked_at": "2025-01-14T09:00:00Z"
    }
  ]
})"_ba;

const QByteArray vendorCreated = R"({
  "id": "t1o2k3e4-n5i6-d7e8-9012-abcdef123456",
  "name": "Production Server",
  "token": "tm_pro_aBcDeFgHiJkLmNoPqRsTuVwXyZ123456"
})"_ba;

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

QJsonObject goodToken(int number = 0)
{
    return {
        {u"id"_s, u"id-%1"_s.arg(number)},
        {u"name"_s, u"Name %1"_s.arg(number)},
        {u"last_used_at"_s, u"2025-01-15T10:30:00Z"_s},
        {u"created_at"_s, u"2025-01-10T08:00:00Z"_s},
        {u"revoked_at"_s, u"2025-01-14T09:00:00Z"_s},
    };
}

QJsonObject goodCreated()
{
    return {{u"id"_s, u"id-0"_s}, {u"name"_s, u"Name"_s}, {u"token"_s, u"tm_pro_abc"_s}};
}

/// A list whose fourth token is this.
QByteArray listWithFourth(const QJsonValue &token)
{
    return toJson({{u"tokens"_s, QJsonArray{goodToken(0), goodToken(1), goodToken(2), token}}});
}

/// One list with this one token, written by hand where QJson would not write it.
QByteArray listOfText(const QByteArray &id, const QByteArray &name)
{
    return R"({"tokens":[{"id":")"_ba + id + R"(","name":")" + name + R"(","created_at":"2025-01-10T08:00:00Z"}]})";
}

/// One value of each JSON type, by the type's name.
const QList<QPair<QByteArray, QJsonValue>> &valuesOfEachType()
{
    static const QList<QPair<QByteArray, QJsonValue>> values{
        {"null"_ba, QJsonValue(QJsonValue::Null)},
        {"number"_ba, 7},
        {"string"_ba, u"yesterday"_s},
        {"bool"_ba, true},
        {"array"_ba, QJsonArray{1}},
        {"object"_ba, QJsonObject{{u"a"_s, 1}}},
    };
    return values;
}

template <typename T>
bool isBadAnswer(const Result<T> &result, const QString &field)
{
    if (result) {
        qWarning("The answer was taken.");
        return false;
    }
    if (result.error() != ApiError{.kind = Kind::BadAnswer, .field = field}) {
        qWarning() << "kind" << int(result.error().kind) << "field" << result.error().field << "instead of" << field;
        return false;
    }
    return true;
}

/// Bodies that none of the decoders may take.
void addBrokenBodies()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const QString notJson = u"JSON"_s;
    const QString notAnObject = u"{}"_s;
    const QByteArray deep = QByteArray(2000, '[') + QByteArray(2000, ']');
    QTest::newRow("empty") << QByteArray() << notJson;
    QTest::newRow("white space") << " \n"_ba << notJson;
    QTest::newRow("HTML") << "<html><body>Sign in to the Wi-Fi</body></html>"_ba << notJson;
    QTest::newRow("a bare string") << R"("tokens")"_ba << notJson;
    QTest::newRow("a bare number") << "7"_ba << notJson;
    QTest::newRow("a bare null") << "null"_ba << notJson;
    QTest::newRow("half an object") << R"({"tokens":[)"_ba << notJson;
    QTest::newRow("single quotes") << "{'tokens':[]}"_ba << notJson;
    QTest::newRow("a comma too many") << R"({"tokens":[],})"_ba << notJson;
    QTest::newRow("a comment") << R"({/* none */"tokens":[]})"_ba << notJson;
    QTest::newRow("two objects") << R"({"tokens":[]}{"tokens":[]})"_ba << notJson;
    QTest::newRow("garbage behind") << vendorList + "x"_ba << notJson;
    QTest::newRow("NUL behind") << vendorList + '\0' << notJson;
    QTest::newRow("NUL before") << '\0' + vendorList << notJson;
    QTest::newRow("not UTF-8") << "{\"token\":\"\xff\xfe\"}"_ba << notJson;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(u"{\"tokens\":[]}"), 26) << notJson;
    QTest::newRow("depth 2000") << deep << notJson;
    QTest::newRow("depth 2000 inside") << R"({"tokens":)"_ba + deep + '}' << notJson;
    QTest::newRow("depth 2000 in an unknown field") << R"({"tokens":[],"x":)"_ba + deep + '}' << notJson;
    QTest::newRow("depth 100000, open") << QByteArray(100000, '[') << notJson;
    QTest::newRow("an array at the top") << "[]"_ba << notAnObject;
    QTest::newRow("the list without its object") << "[{}]"_ba << notAnObject;
}

} // namespace

class TestDecode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The list.

    void readsTheVendorsList()
    {
        const auto tokens = decodeTokenList(vendorList);
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), 2);
        QCOMPARE(tokens->at(0),
                 (Token{.id = u"t1o2k3e4-n5i6-d7e8-9012-abcdef123456"_s,
                        .name = u"Production Server"_s,
                        .createdAt = utc(2025, 1, 10, 8, 0),
                        .lastUsedAt = utc(2025, 1, 15, 10, 30)}));
        QCOMPARE(tokens->at(1),
                 (Token{.id = u"t2o3k4e5-n6i7-d8e9-0123-bcdef2345678"_s,
                        .name = u"Staging"_s,
                        .createdAt = utc(2025, 1, 12, 14, 0),
                        .revokedAt = utc(2025, 1, 14, 9, 0)}));
        QVERIFY(tokens->at(0).isActive());
        QVERIFY(!tokens->at(1).isActive());
    }

    void readsAnEmptyList()
    {
        const auto tokens = decodeTokenList(R"({"tokens":[]})"_ba);
        QVERIFY(tokens);
        QVERIFY(tokens->isEmpty());
    }

    void readsALongListInOrder()
    {
        QJsonArray array;
        for (int i = 0; i < 1000; ++i) {
            array.append(goodToken(i));
        }
        const auto tokens = decodeTokenList(toJson({{u"tokens"_s, array}}));
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), 1000);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(tokens->at(i).id, u"id-%1"_s.arg(i));
        }
    }

    void ignoresUnknownFields()
    {
        QJsonObject token = goodToken();
        for (const auto &[type, value] : valuesOfEachType()) {
            token.insert(u"x-"_s + QString::fromLatin1(type), value);
        }
        const auto tokens =
            decodeTokenList(toJson({{u"tokens"_s, QJsonArray{token}}, {u"total"_s, 1}, {u"next"_s, QJsonValue()}}));
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), 1);
        QCOMPARE(tokens->first().name, u"Name 0"_s);
    }

    void optionalTimesMayBeNullOrAbsent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isAbsent");
        for (const auto &field : {u"last_used_at"_s, u"revoked_at"_s}) {
            QTest::addRow("%s null", qPrintable(field)) << field << false;
            QTest::addRow("%s absent", qPrintable(field)) << field << true;
        }
    }

    void optionalTimesMayBeNullOrAbsent()
    {
        QFETCH(QString, field);
        QFETCH(bool, isAbsent);
        QJsonObject token = goodToken();
        isAbsent ? token.remove(field) : void(token.insert(field, QJsonValue(QJsonValue::Null)));
        const auto tokens = decodeTokenList(toJson({{u"tokens"_s, QJsonArray{token}}}));
        QVERIFY(tokens);
        QCOMPARE(tokens->first().lastUsedAt.has_value(), field != u"last_used_at");
        QCOMPARE(tokens->first().revokedAt.has_value(), field != u"revoked_at");
    }

    void namesTheWrongFieldOfAToken_data()
    {
        QTest::addColumn<QJsonValue>("token");
        QTest::addColumn<QString>("wrong");
        const QStringList required{u"id"_s, u"name"_s, u"created_at"_s};
        const QJsonObject good = goodToken(3);
        for (const QString &field : required) {
            QJsonObject token = good;
            token.remove(field);
            QTest::addRow("%s missing", qPrintable(field)) << QJsonValue(token) << u"tokens[3].%1"_s.arg(field);
        }
        for (const QString &field : good.keys()) {
            for (const auto &[type, value] : valuesOfEachType()) {
                const bool mayBeText = field == u"id" || field == u"name";
                if ((mayBeText && type == "string") || (!required.contains(field) && type == "null")) {
                    continue; // not wrong
                }
                QJsonObject token = good;
                token.insert(field, value);
                QTest::addRow("%s is a %s", qPrintable(field), type.constData())
                    << QJsonValue(token) << u"tokens[3].%1"_s.arg(field);
            }
        }
        for (const auto &[type, value] : valuesOfEachType()) {
            if (type != "object") {
                QTest::addRow("the token is a %s", type.constData()) << value << u"tokens[3]"_s;
            }
        }
        QTest::newRow("the token is empty") << QJsonValue(QJsonObject()) << u"tokens[3].id"_s;
    }

    void namesTheWrongFieldOfAToken()
    {
        QFETCH(QJsonValue, token);
        QFETCH(QString, wrong);
        QVERIFY(isBadAnswer(decodeTokenList(listWithFourth(token)), wrong));
    }

    void namesAWrongList_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("missing") << "{}"_ba;
        QTest::newRow("another name") << R"({"Tokens":[]})"_ba;
        for (const auto &[type, value] : valuesOfEachType()) {
            if (type != "array") {
                QTest::addRow("a %s", type.constData()) << toJson({{u"tokens"_s, value}});
            }
        }
        QTest::newRow("an error's body") << R"({"error":"invalid_token"})"_ba;
    }

    void namesAWrongList()
    {
        QFETCH(QByteArray, json);
        QVERIFY(isBadAnswer(decodeTokenList(json), u"tokens"_s));
    }

    void refusesIdsThatNoPathCanHold_data()
    {
        QTest::addColumn<QByteArray>("id"); // as it stands in the JSON
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("dot") << "."_ba;
        QTest::newRow("two dots") << ".."_ba;
        QTest::newRow("NUL") << R"(a\u0000b)"_ba;
        QTest::newRow("line feed") << R"(a\nb)"_ba;
        QTest::newRow("carriage return") << R"(a\rb)"_ba;
        QTest::newRow("tab") << R"(a\tb)"_ba;
        QTest::newRow("escape") << R"(\u001b[2J)"_ba;
        QTest::newRow("delete") << R"(a\u007f)"_ba;
        QTest::newRow("C1 control") << R"(a\u0085)"_ba;
        QTest::newRow("high surrogate alone") << R"(a\ud83d)"_ba;
        QTest::newRow("low surrogate alone") << R"(\udd11a)"_ba;
        QTest::newRow("surrogates the wrong way round") << R"(\udd11\ud83d)"_ba;
    }

    void refusesIdsThatNoPathCanHold()
    {
        QFETCH(QByteArray, id);
        QVERIFY(isBadAnswer(decodeTokenList(listOfText(id, "Name")), u"tokens[0].id"_s));
        QVERIFY(isBadAnswer(decodeCreatedToken(R"({"id":")" + id + R"(","name":"a","token":"tm_pro_a"})"), u"id"_s));
    }

    void takesAnyOtherId_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("UUID") << u"123e4567-e89b-12d3-a456-426614174000"_s;
        QTest::newRow("a number as text") << u"7"_s;
        QTest::newRow("three dots") << u"..."_s;
        QTest::newRow("slashes") << u"../../api/token"_s;
        QTest::newRow("query and fragment") << u"a?b=c#d"_s;
        QTest::newRow("percent") << u"%2e%2e"_s;
        QTest::newRow("space") << u" "_s;
        QTest::newRow("umlaut") << u"ü"_s;
        QTest::newRow("emoji") << u"🔑"_s;
    }

    void takesAnyOtherId()
    {
        QFETCH(QString, id);
        QVERIFY(isUsableId(id));
        const auto tokens = decodeTokenList(listOfText(id.toUtf8(), "Name"));
        QVERIFY(tokens);
        QCOMPARE(tokens->first().id, id);
    }

    void refusesAnIdThatStandsTwice()
    {
        QVERIFY(isBadAnswer(decodeTokenList(listWithFourth(goodToken(1))), u"tokens[3].id"_s));
        QJsonObject nearly = goodToken(1);
        nearly.insert(u"id"_s, u"ID-1"_s);
        QVERIFY(decodeTokenList(listWithFourth(nearly)));
    }

    void refusesTextThatCannotBeShown_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("NUL") << R"(a\u0000b)"_ba;
        QTest::newRow("high surrogate alone") << R"(a\ud83d)"_ba;
        QTest::newRow("low surrogate alone") << R"(\udd11)"_ba;
        QTest::newRow("two high surrogates") << R"(\ud83d\ud83d)"_ba;
    }

    void refusesTextThatCannotBeShown()
    {
        QFETCH(QByteArray, name);
        QVERIFY(isBadAnswer(decodeTokenList(listOfText("id", name)), u"tokens[0].name"_s));
        QVERIFY(
            isBadAnswer(decodeCreatedToken(R"({"id":"a","name":")" + name + R"(","token":"tm_pro_a"})"), u"name"_s));
        QVERIFY(isBadAnswer(decodeCreatedToken(R"({"id":"a","name":"b","token":")" + name + R"("})"), u"token"_s));
        QVERIFY(isBadAnswer(decodeSignIn(R"({"token":")" + name + R"("})"), u"token"_s));
    }

    void takesAnyOtherName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("not ASCII") << "Büro 東京 🔑"_ba << u"Büro 東京 🔑"_s;
        QTest::newRow("escaped") << R"(\ud83d\udd11 \"a\" \\ \/)"_ba << u"🔑 \"a\" \\ /"_s;
        QTest::newRow("markup") << "<b>&amp;</b>"_ba << u"<b>&amp;</b>"_s;
        QTest::newRow("long") << QByteArray(100000, 'n') << QString(100000, u'n');
    }

    void takesAnyOtherName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, text);
        const auto tokens = decodeTokenList(listOfText("id", name));
        QVERIFY(tokens);
        QCOMPARE(tokens->first().name, text);
    }

    void theLastOfDuplicateKeysCounts()
    {
        const auto tokens = decodeTokenList(
            R"({"tokens":7,"tokens":[{"id":"a","id":"b","name":7,"name":"n","created_at":"2025-01-10T08:00:00Z"}]})"_ba);
        QVERIFY(tokens);
        QCOMPARE(tokens->first().id, u"b"_s);
        QCOMPARE(tokens->first().name, u"n"_s);
        QVERIFY(isBadAnswer(decodeTokenList(R"({"tokens":[],"tokens":7})"_ba), u"tokens"_s));
    }

    void takesAByteOrderMarkAndWhiteSpace()
    {
        const auto tokens = decodeTokenList("\xef\xbb\xbf \r\n\t"_ba + vendorList + " \r\n"_ba);
        QVERIFY(tokens);
        QCOMPARE(tokens->size(), 2);
    }

    void brokenList_data() { addBrokenBodies(); }
    void brokenList()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        QVERIFY(isBadAnswer(decodeTokenList(json), field));
    }

    // The answer to a create.

    void readsTheVendorsCreatedToken()
    {
        const auto created = decodeCreatedToken(vendorCreated);
        QVERIFY(created);
        QCOMPARE(created->id, u"t1o2k3e4-n5i6-d7e8-9012-abcdef123456"_s);
        QCOMPARE(created->name, u"Production Server"_s);
        QVERIFY(created->secret.reveal() == "tm_pro_aBcDeFgHiJkLmNoPqRsTuVwXyZ123456"_ba);
    }

    void ignoresUnknownFieldsOfACreatedToken()
    {
        QJsonObject body = goodCreated();
        body.insert(u"created_at"_s, 7);
        QVERIFY(decodeCreatedToken(toJson(body)));
    }

    void namesTheWrongFieldOfACreatedToken_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("wrong");
        for (const QString &field : goodCreated().keys()) {
            QJsonObject body = goodCreated();
            body.remove(field);
            QTest::addRow("%s missing", qPrintable(field)) << toJson(body) << field;
            for (const auto &[type, value] : valuesOfEachType()) {
                if (type != "string") {
                    body.insert(field, value);
                    QTest::addRow("%s is a %s", qPrintable(field), type.constData()) << toJson(body) << field;
                }
            }
        }
        QTest::newRow("token is empty") << R"({"id":"a","name":"b","token":""})"_ba << u"token"_s;
        QTest::newRow("nothing there") << "{}"_ba << u"id"_s;
    }

    void namesTheWrongFieldOfACreatedToken()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, wrong);
        QVERIFY(isBadAnswer(decodeCreatedToken(json), wrong));
    }

    void brokenCreated_data() { addBrokenBodies(); }
    void brokenCreated()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        QVERIFY(isBadAnswer(decodeCreatedToken(json), field));
    }

    // The answer to a sign-in.

    void readsASignIn()
    {
        const auto token = decodeSignIn(R"({"token":"e30.e30.x","expires_in":604800})"_ba);
        QVERIFY(token);
        QVERIFY(token->reveal() == "e30.e30.x"_ba);
    }

    void namesTheWrongFieldOfASignIn_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("missing") << "{}"_ba;
        QTest::newRow("empty") << R"({"token":""})"_ba;
        QTest::newRow("another name") << R"({"access_token":"e30.e30.x"})"_ba;
        for (const auto &[type, value] : valuesOfEachType()) {
            if (type != "string") {
                QTest::addRow("a %s", type.constData()) << toJson({{u"token"_s, value}});
            }
        }
    }

    void namesTheWrongFieldOfASignIn()
    {
        QFETCH(QByteArray, json);
        QVERIFY(isBadAnswer(decodeSignIn(json), u"token"_s));
    }

    void brokenSignIn_data() { addBrokenBodies(); }
    void brokenSignIn()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        QVERIFY(isBadAnswer(decodeSignIn(json), field));
    }

    // Errors.

    void kindFollowsTheStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        const QList<QPair<int, Kind>> rows{
            {400, Kind::BadRequest},       {401, Kind::Unauthorized}, {402, Kind::UnexpectedStatus},
            {403, Kind::Forbidden},        {404, Kind::NotFound},     {405, Kind::UnexpectedStatus},
            {407, Kind::ProxyFailed},      {409, Kind::Conflict},     {410, Kind::Gone},
            {418, Kind::UnexpectedStatus}, {429, Kind::RateLimited},  {499, Kind::UnexpectedStatus},
            {500, Kind::ServerFailed},     {502, Kind::ServerFailed}, {503, Kind::ServerFailed},
            {599, Kind::ServerFailed},     {300, Kind::Redirected},   {301, Kind::Redirected},
            {302, Kind::Redirected},       {304, Kind::Redirected},   {307, Kind::Redirected},
            {308, Kind::Redirected},       {399, Kind::Redirected},   {600, Kind::UnexpectedStatus},
            {999, Kind::UnexpectedStatus},
        };
        for (const auto &[status, kind] : rows) {
            QTest::addRow("%d", status) << status << kind;
        }
    }

    void kindFollowsTheStatus()
    {
        QFETCH(int, status);
        QFETCH(Kind, kind);
        const ApiError error = decodeError(status, R"({"error":"some_code","message":"Some words."})"_ba);
        QCOMPARE(error,
                 (ApiError{.kind = kind, .status = status, .code = u"some_code"_s, .message = u"Some words."_s}));
    }

    /// The status alone is enough: an error's body is believed as far as it can be read.
    void readsWhatAnErrorSays_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("the vendor's") << R"({"error":"invalid_token"})"_ba << u"invalid_token"_s << QString();
        QTest::newRow("only a message") << R"({"message":"No."})"_ba << QString() << u"No."_s;
        QTest::newRow("unknown fields") << R"({"error":"a","message":"b","trace":[1]})"_ba << u"a"_s << u"b"_s;
        QTest::newRow("a message of null") << R"({"error":"a","message":null})"_ba << u"a"_s << QString();
        QTest::newRow("wrong types") << R"({"error":{"code":1},"message":["b"]})"_ba << QString() << QString();
        QTest::newRow("NUL in a word") << R"({"error":"a\u0000","message":"b"})"_ba << QString() << u"b"_s;
        QTest::newRow("half a pair") << R"({"error":"a","message":"\ud800"})"_ba << u"a"_s << QString();
        QTest::newRow("empty object") << "{}"_ba << QString() << QString();
        QTest::newRow("empty") << QByteArray() << QString() << QString();
        QTest::newRow("HTML") << "<h1>401</h1>"_ba << QString() << QString();
        QTest::newRow("an array") << R"([{"error":"a"}])"_ba << QString() << QString();
        // Not raw: moc counts the braces of raw strings.
        QTest::newRow("broken off") << "{\"error\":\"a\",\"mess"_ba << QString() << QString();
        QTest::newRow("depth 2000") << QByteArray(2000, '[') << QString() << QString();
    }

    void readsWhatAnErrorSays()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, code);
        QFETCH(QString, message);
        const ApiError error = decodeError(401, json);
        QVERIFY(error.kind == Kind::Unauthorized);
        QCOMPARE(error.status, 401);
        QCOMPARE(error.code, code);
        QCOMPARE(error.message, message);
        QVERIFY(error.effect == ApiError::Effect::None);
        QCOMPARE(error.retryAfter, -1);
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
