# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

# Read by CPack once for each kind of package: what that kind alone wants is installed after all else.
if(CPACK_GENERATOR STREQUAL "DEB" OR CPACK_GENERATOR STREQUAL "RPM")
    string(TOLOWER ${CPACK_GENERATOR} component)
    list(GET CPACK_INSTALL_CMAKE_PROJECTS 0 build)
    list(APPEND CPACK_INSTALL_CMAKE_PROJECTS ${build} ${CPACK_PACKAGE_NAME} ${component} /)
endif()
