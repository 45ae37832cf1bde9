// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "demo/vendor.h"
#include "httpmessage.h"

#include <optional>
#include <random>

/// Makes a server unreliable, by dice that a seed decides: it hangs up, refuses, is slow, falls silent or talks
/// garbage, before or after it has done what was asked.
class Faults
{
public:
    /// Of 100 requests this many meet a fault.
    static constexpr unsigned share = 15;

    /// `vendor` is borrowed.
    Faults(Vendor &vendor, quint32 seed);

    /// Nothing where the request is to be answered as it should.
    std::optional<RawAnswer> answerTo(const ReceivedRequest &request);

private:
    /// What the vendor does and says, to be spoiled on its way back.
    RawAnswer done(const ReceivedRequest &request);
    unsigned dice(unsigned sides) { return static_cast<unsigned>(m_random() % sides); }

    Vendor &m_vendor;
    std::mt19937 m_random; ///< Bare, since distributions differ between standard libraries.
};
