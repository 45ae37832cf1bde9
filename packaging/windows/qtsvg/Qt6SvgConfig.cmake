# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

include(CMakeFindDependencyMacro)
find_dependency(Qt6 COMPONENTS Core Gui)
include(${CMAKE_CURRENT_LIST_DIR}/Qt6SvgTargets.cmake)
