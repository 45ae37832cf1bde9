// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "apierror.h"

#include <tl/expected.hpp>

#include <functional>

/// What a piece of work came to: its value, or why there is none. Failures are values here; nothing throws.
template <typename T, typename E = ApiError>
using Result = tl::expected<T, E>;

template <typename E>
using Failure = tl::unexpected<E>;

/// Who is told of work that ends later. Called exactly once, from the event loop, unless the
/// `context` given beside it dies first.
template <typename T, typename E = ApiError>
using Callback = std::function<void(Result<T, E>)>;
