// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "errortext.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;
using Effect = ApiError::Effect;
using Attempt = ErrorText::Attempt;

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString headline(Attempt attempt, const ApiError &error, const QString &name)
    {
        const Effect effect = error.effect;
        if (error.kind == Kind::SignedOut && attempt == Attempt::Create && effect == Effect::Done) {
            return tr("The token “%1” was created for the account that you left.").arg(name);
        }
        switch (attempt) {
        case Attempt::SignIn: return tr("You are not signed in.");
        case Attempt::List: return tr("The list could not be read.");
        case Attempt::Create:
            switch (effect) {
            case Effect::None: return tr("The token “%1” was not created.").arg(name);
            case Effect::Unknown: return tr("It is not known whether the token “%1” was created.").arg(name);
            case Effect::Done: return tr("The token “%1” was created, but its secret can't be read.").arg(name);
            }
            break;
        case Attempt::Identify:
            switch (effect) {
            case Effect::None: return tr("The secret was not used.");
            case Effect::Unknown: return tr("It is not known whether the secret was used.");
            case Effect::Done: return tr("The secret was used, but the answer can't be read.");
            }
            break;
        case Attempt::Revoke:
            return effect == Effect::None ? tr("The token “%1” was not revoked.").arg(name)
                                          : tr("It is not known whether the token “%1” was revoked.").arg(name);
        }
        return {};
    }

    static QString reason(Attempt attempt, const ApiError &error)
    {
        switch (error.kind) {
        case Kind::NoConnection: return tr("The server can't be reached. Check the connection to the internet.");
        case Kind::TlsFailed: return tr("There is no secure connection: the server's certificate is not trusted. Nothing was sent.");
        case Kind::CertificateTime: return tr("The server's certificate is not valid on the date that this computer shows. Check the computer's clock. Nothing was sent.");
        case Kind::ProxyFailed: return tr("The proxy in between refuses the connection or asks for a password. Check the proxy in the preferences, or the system's.");
        case Kind::ConnectionLost: return tr("The connection broke off before the whole answer was there.");
        case Kind::TimedOut: return tr("The server took too long to answer.");
        case Kind::BadRequest: return tr("The server did not understand the request.");
        case Kind::Unauthorized:
            return attempt == Attempt::SignIn ? tr("The server did not accept these details.")
                                              : tr("The server did not accept your credential.");
        case Kind::Forbidden: return tr("The server does not allow this: a limit was reached, or this kind of credential may not do it.");
        case Kind::NotFound: return attempt == Attempt::Revoke ? tr("The server does not know it as an active token: it is gone already.") : tr("There is no such thing at this address.");
        case Kind::Conflict: return tr("The server says that this exists already.");
        case Kind::Gone: return tr("The server says that this is gone for good.");
        case Kind::RateLimited: return tr("Too many requests came from this network. Wait a moment.");
        case Kind::ServerFailed: return tr("The server failed (status %1).").arg(error.status);
        case Kind::Redirected: return tr("The server points to another address (status %1). Your credential is not sent there.").arg(error.status);
        case Kind::UnexpectedStatus: return tr("The server answered with a status that it should not (%1).").arg(error.status);
        case Kind::NotTheApi: return tr("What answered is not the API of mail.cx: perhaps a network that wants you to log in first, or a wrong address.");
        case Kind::BadAnswer: return tr("The server's answer is not as it should be (at “%1”).").arg(error.field);
        case Kind::TooLarge: return tr("The server's answer is too large to be true.");
        case Kind::BadId: return tr("The token's ID can't be used in a request. Nothing was sent.");
        case Kind::SignedOut: return whyLeft(error.effect);
        case Kind::JournalFailed: return tr("Before a token is created, a note of it must be on the disk, and the disk did not take it: %1. Nothing was sent.").arg(error.field);
        }
        return {};
    }

    static QString whyLeft(Effect effect)
    {
        switch (effect) {
        case Effect::None: return tr("Its account is signed in no longer.");
        case Effect::Unknown: return tr("You left its account before the answer came. Its list tells, once you are back.");
        case Effect::Done: return tr("Its secret is in the keychain. Switch back to its account to save it.");
        }
        return {};
    }

    /// What to do where trying again is not all there is to it; else empty.
    static QString advice(Attempt attempt, const ApiError &error)
    {
        if (attempt == Attempt::Create && error.effect != Effect::None && error.kind != Kind::SignedOut) {
            return tr("If it shows up in the list, nobody has its secret: revoke it, and create another.");
        }
        if (attempt == Attempt::Revoke && error.effect != Effect::None) {
            return tr("Look at its status in the list. Revoking it once more does no harm.");
        }
        if (attempt == Attempt::Create && error.kind == Kind::Forbidden) {
            return tr("Revoke a token that nobody uses, or sign in with email and password.");
        }
        return {};
    }

    static QString whyNotErased(StoreError error)
    {
        switch (error) {
        case StoreError::NoAnswer: return tr("The keychain does not answer.");
        case StoreError::Unavailable: return tr("The keychain can't be reached.");
        case StoreError::NotVerified: return tr("The keychain said that it is gone, yet still gives it out.");
        case StoreError::Denied:
        case StoreError::NotFound: break;
        }
        return tr("The keychain may be locked: unlock it and try again. Whoever has the credential can use it until it ends.");
    }

    static QString serverSays(const ApiError &error)
    {
        constexpr qsizetype longest = 300;
        const QString said = (error.message.isEmpty() ? error.code : error.message).simplified().left(longest);
        return said.isEmpty() ? QString() : tr("The server says: “%1”").arg(said);
    }
};

QString inARow(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

ErrorText ErrorText::of(Attempt attempt, const ApiError &error, const QString &name)
{
    return {
        .headline = Sentences::headline(attempt, error, name),
        .detail = inARow({Sentences::reason(attempt, error), Sentences::serverSays(error), Sentences::advice(attempt, error)}),
    };
}

QString ErrorText::of(Credential::Flaw flaw)
{
    switch (flaw) {
    case Credential::Flaw::Empty: return tr("Enter your email and password, or paste a bearer token.");
    case Credential::Flaw::NotABearerToken: return tr("This is no bearer token: it should start with tm_pro_, or be a JWT of three parts with dots between them.");
    case Credential::Flaw::BadCharacter: return tr("There is a character in it that no bearer token has. Copy it once more, without spaces or line breaks inside.");
    }
    return {};
}

ErrorText ErrorText::notKept(StoreError error)
{
    const QString headline = tr("Nothing is stored: you are signed in until you quit.");
    switch (error) {
    case StoreError::Denied: return {headline, tr("The keychain refused to keep your credential.")};
    case StoreError::NoAnswer: return {headline, tr("The keychain does not answer.")};
    case StoreError::NotVerified: return {headline, tr("The keychain did not give back what it was given.")};
    case StoreError::Unavailable:
    case StoreError::NotFound: break;
    }
    return {headline, tr("This computer has no keychain that can be reached.")};
}

ErrorText ErrorText::notRestored(StoreError error, const QString &who)
{
    const QString headline = tr("The credential of %1 can't be had from the keychain now.").arg(who);
    switch (error) {
    case StoreError::NoAnswer: return {headline, tr("The keychain does not answer. Try again, or sign in here.")};
    case StoreError::Unavailable: return {headline, tr("The keychain can't be reached. Try again, or sign in here.")};
    case StoreError::NotVerified: return {headline, tr("What the keychain holds is not a credential. Sign in here.")};
    case StoreError::Denied:
    case StoreError::NotFound: break;
    }
    return {headline, tr("The keychain may be locked. Unlock it and try again, or sign in here.")};
}

ErrorText ErrorText::notErased(StoreError error)
{
    return {tr("You are signed out, but your credential may still be in the keychain."), Sentences::whyNotErased(error)};
}

ErrorText ErrorText::leftBehind(StoreError error, const QString &who)
{
    return {tr("An older credential of %1 may still be in the keychain.").arg(who), Sentences::whyNotErased(error)};
}

ErrorText ErrorText::notForgotten(StoreError error, const QString &who)
{
    return {tr("%1 is not forgotten yet: something of it may still be in the keychain.").arg(who), Sentences::whyNotErased(error)};
}

ErrorText ErrorText::notRemembered()
{
    return {tr("Your accounts are not remembered: the settings can't be written."),
            tr("The disk may be full, or the file may not be changed. The list of accounts is right until you quit; after that you may have to sign in again.")};
}

ErrorText ErrorText::notOpened(StoreError error, const QString &name)
{
    const QString headline = tr("The secret of “%1” can't be had from the keychain now.").arg(name);
    if (error == StoreError::NoAnswer || error == StoreError::Unavailable) {
        return {headline, tr("The keychain does not answer. Nothing is lost: try again, or after the next start.")};
    }
    return {headline, tr("The keychain may be locked: unlock it and try again. Where somebody deleted the item, revoke the token and create another.")};
}

ErrorText ErrorText::secretNotErased(StoreError error)
{
    const QString headline = tr("The secret may still be in the keychain.");
    if (error == StoreError::NoAnswer || error == StoreError::Unavailable) {
        return {headline, tr("The keychain does not answer. The next start tries again.")};
    }
    return {headline, tr("The keychain may be locked. The next start tries again.")};
}
