# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

# What `cpack -G DEB`, `-G RPM` and `-G NSIS` make of a build. packaging/ calls them, with the flags of a release.

set(MAILCX_MAINTAINER "The Mail.cx Token Manager authors <noreply@mail.cx>" CACHE STRING
    "Who answers for packages made here, as Name <address>")

set(CPACK_PACKAGE_NAME ${PROJECT_NAME})
set(CPACK_PACKAGE_VENDOR "The Mail.cx Token Manager authors")
set(CPACK_PACKAGE_CONTACT ${MAILCX_MAINTAINER})
set(CPACK_PACKAGE_DESCRIPTION "\
For owners of a mail.cx Pro account whose scripts and services reach their
mail with long-lived API tokens. It lists every token with its last use,
creates new ones, hands over their secret once, and revokes those that are no
longer wanted.

The credential is kept in the system's keychain or nowhere. A demo account is
built in, for which neither a network nor a mail.cx account is needed.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_THREADS 0)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(UNIX AND NOT APPLE)
    include(cmake/PackagingLinux.cmake)
elseif(WIN32)
    include(cmake/PackagingWindows.cmake)
endif()
include(CPack)
