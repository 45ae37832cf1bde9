// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "base/apiaddress.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(ApiAddress::Flaw flaw)
{
    switch (flaw) {
    case ApiAddress::Flaw::NotAnAddress: return CommandLine::tr("an address looks like https://api.mail.cx.");
    case ApiAddress::Flaw::NotSecure: return CommandLine::tr("the address must start with https://, or everyone on the way could read your tokens.");
    case ApiAddress::Flaw::TooMuch: return CommandLine::tr("the address may have a host, a port and a path, and nothing else.");
    }
    return {};
}

} // namespace

QUrl CommandLine::defaultApiUrl()
{
    return QUrl(u"https://api.mail.cx"_s);
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("See, create, rotate and revoke the API tokens of a mail.cx Pro account."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, tr("Start with a demo account: no network, no keychain."));
    const QCommandLineOption apiUrl(u"api-url"_s, tr("Talk to the API at this address."), u"URL"_s, defaultApiUrl().toString());
    const QCommandLineOption selfTest(u"self-test"_s, tr("Check what the program needs here, without a window."));
    parser.addOptions({demo, apiUrl, selfTest});

    CommandLine line{.apiUrl = defaultApiUrl()};
    const auto refuse = [&line](const QString &sentence) {
        line.task = Task::Refuse;
        line.text = u"mailcx-tokens: "_s + sentence + u'\n';
        return line;
    };
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        line.task = Task::Print;
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(version)) {
        line.task = Task::Print;
        line.text = u"mailcx-tokens "_s + QCoreApplication::applicationVersion() + u'\n';
        return line;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return refuse(tr("“%1” is not an option.").arg(parser.positionalArguments().constFirst()));
    }
    const auto url = ApiAddress::parse(parser.value(apiUrl));
    if (!url) {
        return refuse(tr("--api-url: %1").arg(sentenceOf(url.error())));
    }
    line.apiUrl = *url;
    line.isApiUrlChosen = parser.isSet(apiUrl);
    line.demo = parser.isSet(demo);
    line.task = parser.isSet(selfTest) ? Task::SelfTest : Task::Run;
    return line;
}
