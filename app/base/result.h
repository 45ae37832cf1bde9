// SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
// SPDX-License-Identifier: MIT

#pragma once

#include "apierror.h"

#include <tl/expected.hpp>

#include <functional>
#include <type_traits>
#include <utility>

/// What a piece of work came to: its value, or why there is none. Failures are values here; nothing throws.
template <typename T, typename E = ApiError>
using Result = tl::expected<T, E>;

/// Why there is none, on its way into a Result.
template <typename E>
tl::unexpected<std::decay_t<E>> failure(E &&error)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

/// Who is told of work that ends later. Called exactly once, from the event loop, unless the
/// `context` given beside it dies first.
template <typename T, typename E = ApiError>
using Callback = std::function<void(Result<T, E>)>;
