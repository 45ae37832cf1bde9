// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Effect = ApiError::Effect;
using Attempt = ErrorText::Attempt;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnReason()
    {
        QSet<QString> reasons;
        int kinds = 0;
        for (int kind = 0; kind <= static_cast<int>(Kind::JournalFailed); ++kind, ++kinds) {
            const ErrorText text = ErrorText::of(Attempt::List, {.kind = static_cast<Kind>(kind)});
            QVERIFY2(!text.headline.isEmpty(), qPrintable(QString::number(kind)));
            QVERIFY2(text.detail.endsWith(u'.'), qPrintable(text.detail));
            reasons.insert(text.detail);
        }
        QCOMPARE(reasons.size(), kinds);
    }

    void saysWhatIsKnownOfTheServer()
    {
        const auto headline = [](Attempt attempt, Effect effect) {
            return ErrorText::of(attempt, {.kind = Kind::ConnectionLost, .effect = effect}, u"Staging"_s).headline;
        };
        QCOMPARE(headline(Attempt::Create, Effect::None), u"The token “Staging” was not created."_s);
        QCOMPARE(headline(Attempt::Create, Effect::Unknown), u"It is not known whether the token “Staging” was created."_s);
        QCOMPARE(headline(Attempt::Create, Effect::Done), u"The token “Staging” was created, but its secret can't be read."_s);
        QCOMPARE(headline(Attempt::Revoke, Effect::None), u"The token “Staging” was not revoked."_s);
        QCOMPARE(headline(Attempt::Revoke, Effect::Unknown), u"It is not known whether the token “Staging” was revoked."_s);
    }

    void quotesTheServerAsSuch()
    {
        const ApiError error{.kind = Kind::Forbidden, .status = 403, .code = u"token_limit_reached"_s, .message = u"This plan\nallows 5."_s};
        QVERIFY(ErrorText::of(Attempt::Create, error, u"x"_s).detail.contains(u"The server says: “This plan allows 5.”"));
        const ApiError codeOnly{.kind = Kind::Unauthorized, .status = 401, .code = u"invalid_token"_s};
        QVERIFY(ErrorText::of(Attempt::List, codeOnly).detail.contains(u"“invalid_token”"));
        const ApiError flood{.kind = Kind::BadRequest, .status = 400, .message = QString(100'000, u'x')};
        QVERIFY(ErrorText::of(Attempt::List, flood).detail.size() < 500);
    }

    void namesTheWrongField()
    {
        const ApiError error{.kind = Kind::BadAnswer, .field = u"tokens[3].created_at"_s};
        QVERIFY(ErrorText::of(Attempt::List, error).detail.contains(u"tokens[3].created_at"));
    }

    void everyStoreErrorIsExplained()
    {
        for (int i = 0; i <= static_cast<int>(StoreError::NotVerified); ++i) {
            const auto error = static_cast<StoreError>(i);
            for (const ErrorText &text : {ErrorText::notKept(error), ErrorText::notErased(error), ErrorText::notRestored(error, u"me"_s)}) {
                QVERIFY(text.headline.endsWith(u'.'));
                QVERIFY(text.detail.endsWith(u'.'));
            }
        }
    }

    void everyFlawIsExplained()
    {
        for (auto flaw : {Credential::Flaw::Empty, Credential::Flaw::NotABearerToken, Credential::Flaw::BadCharacter}) {
            QVERIFY(ErrorText::of(flaw).endsWith(u'.'));
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
