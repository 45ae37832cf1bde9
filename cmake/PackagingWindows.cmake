# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

# What `cpack -G NSIS` makes of a cross build. packaging/windows/package calls it.

# Qt looks in the folder of the program, and nowhere else.
file(WRITE ${PROJECT_BINARY_DIR}/qt.conf "[Paths]\nPrefix = .\n")
install(FILES ${PROJECT_BINARY_DIR}/qt.conf DESTINATION .)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION licences RENAME mailcx-tokens.txt)

if(MINGW)
    cmake_path(SET qt NORMALIZE ${Qt6_DIR}/../../..)
    foreach(library IN ITEMS Core Gui Network Sql Svg Widgets)
        install(FILES ${qt}/bin/Qt6${library}.dll DESTINATION .)
    endforeach()
    foreach(plugin IN ITEMS platforms/qwindows styles/qwindowsvistastyle tls/qschannelbackend sqldrivers/qsqlite imageformats/qsvg
            iconengines/qsvgicon)
        cmake_path(GET plugin PARENT_PATH folder)
        install(FILES ${qt}/plugins/${plugin}.dll DESTINATION plugins/${folder})
    endforeach()
    # Qt's own words; English ones are in its libraries.
    foreach(language IN ITEMS ar de es fr ja pt_BR zh_CN)
        install(FILES ${QT_HOST_PATH}/share/qt6/translations/qtbase_${language}.qm DESTINATION translations)
    endforeach()
    install(DIRECTORY ${qt}/licences DESTINATION .)
    foreach(library IN ITEMS libgcc_s_seh-1 libssp-0 libstdc++-6 libwinpthread-1) # The compiler's.
        install(FILES ${qt}/bin/${library}.dll DESTINATION .)
    endforeach()
endif()

set(MAILCX_SIGN "" CACHE FILEPATH "Signs the file that is its argument; nothing is signed if empty")
# The target comes first: all else in the template depends on it.
set(CPACK_NSIS_DEFINES "Target amd64-unicode")
if(MAILCX_SIGN)
    string(APPEND CPACK_NSIS_DEFINES "\n!uninstfinalize '\"${MAILCX_SIGN}\" \"%1\"' = 0\n!finalize '\"${MAILCX_SIGN}\" \"%1\"' = 0")
endif()
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_NSIS_DISPLAY_NAME "Mail.cx Token Manager")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY cx.mail.TokenManager)
set(CPACK_PACKAGE_FILE_NAME ${PROJECT_NAME}-${PROJECT_VERSION}-windows-x86_64-setup)
set(CPACK_STRIP_FILES OFF) # They are by now, and a signature does not outlive it.
set(CPACK_MODULE_PATH ${PROJECT_SOURCE_DIR}/packaging/windows) # Where NSIS.template.in is, which knows the next ones.
set(CPACK_MAILCX_WINDOWS ${PROJECT_SOURCE_DIR}/packaging/windows)
set(CPACK_MAILCX_PROGRAM ${PROJECT_NAME})
