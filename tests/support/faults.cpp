// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#include "faults.h"

using namespace Qt::StringLiterals;

Faults::Faults(Vendor &vendor, quint32 seed)
    : m_vendor(vendor)
    , m_random(seed)
{
}

RawAnswer Faults::done(const ReceivedRequest &request)
{
    const Vendor::Response response = m_vendor.handle({
        .method = request.method,
        .path = request.path,
        .authorization = request.header("Authorization"_ba),
        .body = request.body,
    });
    return {.status = response.status, .body = response.body, .headers = response.headers};
}

std::optional<RawAnswer> Faults::answerTo(const ReceivedRequest &request)
{
    if (dice(100) >= share) {
        return std::nullopt;
    }
    const Headers html{{"Content-Type"_ba, "text/html"_ba}};
    const Headers soon{{"Retry-After"_ba, "1"_ba}};
    const unsigned fault = dice(12);
    RawAnswer answer;
    switch (fault) {
    case 0: // Hung up, and nothing was done.
        return RawAnswer{.closeAfter = 0};
    case 1:
        return RawAnswer{.status = 500, .body = "<h1>Internal Server Error</h1>"_ba, .headers = html};
    case 2:
        return RawAnswer{.status = 503, .body = R"({"error":"unavailable"})"_ba, .headers = soon};
    case 3:
        return RawAnswer{.status = 429, .body = R"({"error":"rate_limited"})"_ba, .headers = soon};
    case 4: // A captive portal.
        return RawAnswer{.body = "<html><body>Sign in to the Wi-Fi</body></html>"_ba, .headers = html};
    case 5: // Not even HTTP.
        return RawAnswer{.raw = QByteArray(200, static_cast<char>(dice(256))), .closeAfter = 200};
    case 6: // From here on it was done.
        answer = done(request);
        answer.closeAfter = 0;
        return answer;
    case 7:
        answer = done(request);
        answer.closeAfter = answer.headSize() / 2;
        return answer;
    case 8:
        answer = done(request);
        answer.closeAfter = answer.headSize() + answer.body.size() / 2;
        return answer;
    case 9:
        answer = done(request);
        answer.silentAfter = dice(static_cast<unsigned>(answer.bytes().size()));
        return answer;
    case 10: // Whole by its length, yet no JSON.
        answer = done(request);
        answer.body.chop(answer.body.isEmpty() ? 0 : 1 + dice(static_cast<unsigned>(answer.body.size())));
        return answer;
    default:
        answer = done(request);
        answer.drip = std::chrono::milliseconds(1);
        return answer;
    }
}
