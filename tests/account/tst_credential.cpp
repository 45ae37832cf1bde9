// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "account/credential.h"

#include "support/freedblocks.h"

#include <QDebug>
#include <QTest>
#include <QVariant>

#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

using Kind = Credential::Kind;
using Flaw = Credential::Flaw;

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(!std::is_copy_constructible_v<Credential> && !std::is_copy_constructible_v<Login>);
static_assert(!Printable<Credential> && !Printable<Login>);
static_assert(!QMetaTypeId2<Credential>::Defined && !std::is_constructible_v<QVariant, Credential>);

const char *const apiToken = "tm_pro_aBcDeFgHiJkLmNoPqRsTuVwXyZ123456";

} // namespace

class TestCredential final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<Kind>("kind");
        const QByteArray token(apiToken);
        const QByteArray jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.x-_~+/="_ba;
        const QString pasted = QString::fromLatin1(token);
        const QString pastedJwt = QString::fromLatin1(jwt);
        QTest::newRow("the vendor's sample") << pasted << token << Kind::ApiToken;
        QTest::newRow("a short API token") << u"tm_pro_x"_s << "tm_pro_x"_ba << Kind::ApiToken;
        QTest::newRow("an API token with two dots") << u"tm_pro_a.b.c"_s << "tm_pro_a.b.c"_ba << Kind::ApiToken;
        QTest::newRow("a JWT") << pastedJwt << jwt << Kind::Jwt;
        QTest::newRow("the shortest JWT") << u"a.b.c"_s << "a.b.c"_ba << Kind::Jwt;
        QTest::newRow("another prefix with dots") << u"TM_PRO_a.b.c"_s << "TM_PRO_a.b.c"_ba << Kind::Jwt;
        QTest::newRow("CR LF behind") << pasted + u"\r\n"_s << token << Kind::ApiToken;
        QTest::newRow("CR LF around") << u"\r\n"_s + pastedJwt + u"\r\n\r\n"_s << jwt << Kind::Jwt;
        QTest::newRow("spaces and tabs around") << u" \t"_s + pasted + u"\t \v\f"_s << token << Kind::ApiToken;
        QTest::newRow("long") << u"tm_pro_"_s + QString(100000, u'x') << "tm_pro_"_ba + QByteArray(100000, 'x')
                              << Kind::ApiToken;
    }

    void accepts()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, token);
        QFETCH(Kind, kind);
        const auto fromSecret = Credential::fromText(Secret::copyOf(text.toUtf8()));
        QVERIFY(fromSecret);
        QVERIFY(fromSecret->secret().reveal() == token);
        QVERIFY(fromSecret->kind() == kind);
        const auto fromText = Credential::fromText(std::move(text));
        QVERIFY(fromText);
        QVERIFY(fromText->secret().reveal() == token);
        QVERIFY(fromText->kind() == kind);
        QVERIFY(text.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Flaw>("flaw");
        QTest::newRow("null") << QString() << Flaw::Empty;
        QTest::newRow("empty") << u""_s << Flaw::Empty;
        QTest::newRow("only white space") << u" \r\n\t "_s << Flaw::Empty;

        QTest::newRow("a word") << u"secret"_s << Flaw::NotABearerToken;
        QTest::newRow("only the prefix") << u"tm_pro_"_s << Flaw::NotABearerToken;
        QTest::newRow("another prefix") << u"tm_free_abc"_s << Flaw::NotABearerToken;
        QTest::newRow("the prefix elsewhere") << u"xtm_pro_abc"_s << Flaw::NotABearerToken;
        QTest::newRow("the prefix in capitals") << u"TM_PRO_abc"_s << Flaw::NotABearerToken;
        QTest::newRow("two parts") << u"a.b"_s << Flaw::NotABearerToken;
        QTest::newRow("four parts") << u"a.b.c.d"_s << Flaw::NotABearerToken;
        QTest::newRow("no header") << u".b.c"_s << Flaw::NotABearerToken;
        QTest::newRow("no payload") << u"a..c"_s << Flaw::NotABearerToken;
        QTest::newRow("no signature") << u"a.b."_s << Flaw::NotABearerToken;
        QTest::newRow("only dots") << u".."_s << Flaw::NotABearerToken;

        const QString begin = u"tm_pro_abc"_s;
        QTest::newRow("CR LF inside") << begin + u"\r\nX-Other: 1"_s << Flaw::BadCharacter;
        QTest::newRow("LF inside") << u"a.b\n.c"_s << Flaw::BadCharacter;
        QTest::newRow("CR inside") << u"a.b\r.c"_s << Flaw::BadCharacter;
        QTest::newRow("NUL inside") << begin + QChar(0) + u"def"_s << Flaw::BadCharacter;
        QTest::newRow("NUL behind") << begin + QChar(0) << Flaw::BadCharacter;
        QTest::newRow("space inside") << begin + u" def"_s << Flaw::BadCharacter;
        QTest::newRow("tab inside") << begin + u"\tdef"_s << Flaw::BadCharacter;
        QTest::newRow("with its header's word") << u"Bearer tm_pro_abc"_s << Flaw::BadCharacter;
        QTest::newRow("in quotes") << u"\"tm_pro_abc\""_s << Flaw::BadCharacter;
        QTest::newRow("no-break space behind") << begin + QChar(QChar::Nbsp) << Flaw::BadCharacter;
        QTest::newRow("zero-width space inside") << begin + QChar(0x200b) << Flaw::BadCharacter;
        QTest::newRow("byte order mark before") << QChar(QChar::ByteOrderMark) + begin << Flaw::BadCharacter;
        QTest::newRow("full-width letter") << begin + QChar(0xff41) << Flaw::BadCharacter;
        QTest::newRow("Cyrillic letter") << u"tm_рro_abc"_s << Flaw::BadCharacter;
        QTest::newRow("emoji") << begin + u"🔑"_s << Flaw::BadCharacter;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(Flaw, flaw);
        const auto result = Credential::fromText(std::move(text));
        QVERIFY(!result);
        QVERIFY(result.error() == flaw);
        QVERIFY(text.isEmpty());
    }

    /// Of ASCII, the letters, the digits and "._~+/=-" pass, and nothing else.
    void knowsEveryCharacter()
    {
        const QByteArray good = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~+/=-"_ba;
        for (int code = 0; code < 256; ++code) {
            const char c = static_cast<char>(code);
            const QByteArray text = "tm_pro_a"_ba + c + "b"_ba;
            const auto result = Credential::fromText(Secret::copyOf(text));
            QVERIFY2(result.has_value() == good.contains(c), QByteArray::number(code).constData());
            QVERIFY(result || result.error() == Flaw::BadCharacter);
        }
    }

    void clonesTell()
    {
        const auto credential = Credential::fromText(Secret::copyOf(apiToken));
        const Credential clone = credential->clone();
        QVERIFY(clone.kind() == Kind::ApiToken);
        QVERIFY(clone.secret().reveal() == QByteArray(apiToken));
        QVERIFY(clone.secret().reveal().data() != credential->secret().reveal().data());
        const Login login{QUrl(u"https://api.test.invalid"_s), credential->clone()};
        const Login second = login.clone();
        QCOMPARE(second.apiUrl, login.apiUrl);
        QVERIFY(second.credential.secret().reveal() == QByteArray(apiToken));
    }

    void noFreedBlockHoldsIt()
    {
        if (!FreedBlocks::canLook) {
            QSKIP("Only a build with MAILCX_SANITIZE can look into freed memory.");
        }
        const FreedBlocks freed(apiToken);
        {
            QString pasted = QString::fromLatin1(" tm_pro_aBcDeFgHiJkLmNoPqRsTuVwXyZ123456\r\n");
            const auto good = Credential::fromText(std::move(pasted));
            QVERIFY(good);
            const Credential clone = good->clone();
            QString broken = QString::fromLatin1("tm_pro_aBcDeFgHiJkLmNoPqRsTuVwXyZ123456\nX-Other: 1");
            QVERIFY(!Credential::fromText(std::move(broken)));
        }
        QCOMPARE(freed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCredential)
#include "tst_credential.moc"
