// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "verdicttext.h"

#include "errortext.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using Verdict = Identification::Verdict;

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)

public:
    static QString word(const Identification &secret)
    {
        switch (secret.verdict) {
        case Verdict::Comparing: return tr("Comparing…");
        case Verdict::Unknown: return tr("Not known here");
        case Verdict::Asking: return tr("Asking…");
        case Verdict::CreatedHere: return tr("Created here");
        case Verdict::Own: return tr("Signed in with it");
        case Verdict::OtherAccount: return tr("Another account");
        case Verdict::Dead: return tr("Dead already");
        case Verdict::Moved: return tr("Identified");
        case Verdict::Ambiguous: return tr("Not certain");
        case Verdict::NoneMoved: return tr("Works, none moved");
        case Verdict::Unlisted: return tr("Works, not looked up");
        case Verdict::Unanswered: return tr("No clear answer");
        case Verdict::Refused: return tr("Refused");
        }
        return {};
    }

    static QLatin1StringView icon(Verdict verdict)
    {
        switch (verdict) {
        case Verdict::Comparing:
        case Verdict::Asking: return "refresh"_L1;
        case Verdict::Unknown: return "status-waiting"_L1;
        case Verdict::CreatedHere:
        case Verdict::Own:
        case Verdict::Moved: return "check"_L1;
        case Verdict::OtherAccount: return "account"_L1;
        case Verdict::Dead: return "status-revoked"_L1;
        case Verdict::Ambiguous:
        case Verdict::NoneMoved:
        case Verdict::Unlisted: return "warning"_L1;
        case Verdict::Unanswered:
        case Verdict::Refused: return "error"_L1;
        }
        return "info"_L1;
    }

    static QString explanation(const Identification &secret, const QString &account)
    {
        switch (secret.verdict) {
        case Verdict::Comparing:
        case Verdict::Asking: return {};
        case Verdict::Unknown: return tr("It was not created on this computer, as far as the program knows. The server was not asked.");
        case Verdict::CreatedHere: return tr("It is the secret of “%1”: the program created it, and knows it again. This is exact, and the server was not asked.").arg(secret.token->name);
        case Verdict::Own: return own(secret);
        case Verdict::OtherAccount: return other(secret, account);
        case Verdict::Dead: return tr("The server no longer accepts it: it is revoked, or never was a secret. Nothing can be done with it.");
        case Verdict::Moved: return moved(secret);
        case Verdict::Ambiguous: return ambiguous(secret);
        case Verdict::NoneMoved:
            return works(secret) + u' ' + tr("But no last use moved, not a few seconds later either: the server may write it late or seldom. It is one of these active tokens:");
        case Verdict::Unlisted: return works(secret) + u' ' + tr("But the list could not be read afterwards. It is one of the tokens that were active before:");
        case Verdict::Unanswered: return unanswered(secret);
        case Verdict::Refused: return tr("The server neither accepted it nor called it invalid.") + u' ' + why(secret);
        }
        return {};
    }

private:
    static QString exact(const std::optional<QDateTime> &time)
    {
        return time ? QLocale().toString(time->toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s) : tr("never", "when a token was used");
    }

    static QString why(const Identification &secret)
    {
        return secret.error ? ErrorText::of(ErrorText::Attempt::Identify, *secret.error).detail : QString();
    }

    static QString works(const Identification &secret)
    {
        return secret.isOfAccount ? tr("The secret works, and it is this account's: the list that it opens is the same.") : tr("The secret works.");
    }

    static QString own(const Identification &secret)
    {
        return secret.token ? tr("It is the secret of “%1”, with which you are signed in here. Revoking it ends this session.").arg(secret.token->name)
                            : tr("It is the token with which you are signed in here. Which row that is can't be told from the list.");
    }

    static QString other(const Identification &secret, const QString &account)
    {
        if (secret.account.isEmpty()) {
            return tr("The secret works, but the list that it opens shares nothing with this account's: it belongs to another account. If it is one of yours, switch to it and look there.");
        }
        return tr("It is the secret of “%1”, which was created here for the account %2. Switch to that account to revoke it.").arg(secret.token->name, account);
    }

    static QString moved(const Identification &secret)
    {
        const auto &token = *secret.token;
        return tr("The server accepted it, and “%1” alone moved its last use to that time: from %2 to %3. Another use of that token in the same seconds would look the same, if the server did not write down this one.")
            .arg(token.name, exact(token.usedBefore), exact(token.usedAfter));
    }

    static QString ambiguous(const Identification &secret)
    {
        return secret.candidates.size() > 1
            ? works(secret) + u' ' + tr("But the last use of several tokens moved to that time: somebody else used another one. It is one of these:")
            : works(secret) + u' ' + tr("One last use moved to that time, but an earlier call, or the token that you are signed in with, may have moved it. It may be this one:");
    }

    static QString unanswered(const Identification &secret)
    {
        const QString start = tr("It may have been used, but no answer says so, and it is not sent again by itself.") + u' ' + why(secret);
        return secret.candidates.isEmpty() ? start : start + u' ' + tr("Meanwhile this moved:");
    }
};

} // namespace

VerdictText VerdictText::of(const Identification &secret, const QString &account)
{
    return {.word = Sentences::word(secret), .icon = Sentences::icon(secret.verdict), .explanation = Sentences::explanation(secret, account)};
}
