# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

# make_info_plist(<file> <languages>): Info.plist for this version, with the languages that are built in (pt_BR as Qt has it).
# Here rather than in ui/, so that packaging/macos/check can make one on any system.
function(make_info_plist file languages)
    set(localizations)
    foreach(language IN LISTS languages)
        # The region stays apart from the language, the script goes with it: zh_CN is zh-Hans to macOS.
        string(REPLACE "zh_CN" "zh-Hans" language ${language})
        string(REPLACE "_" "-" language ${language})
        list(APPEND localizations "\t\t<string>${language}</string>")
    endforeach()
    list(JOIN localizations "\n" localizations)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/Info.plist.in ${file} @ONLY)
endfunction()

# make_bundle(<target> <languages>): the program as an application with its icon.
function(make_bundle target languages)
    set(icon ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/mailcx-tokens.icns)
    make_info_plist(${CMAKE_CURRENT_BINARY_DIR}/Info.plist "${languages}")
    target_sources(${target} PRIVATE ${icon})
    set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(${target} PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist)
endfunction()
