# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

# add_windows_resources(<target>): what Windows shows of the program's file, and what the file asks of Windows.
function(add_windows_resources target)
    set(here ${CMAKE_CURRENT_FUNCTION_LIST_DIR})
    set(resources ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${here}/mailcx-tokens.rc.in ${resources} @ONLY)
    set_source_files_properties(${resources} PROPERTIES OBJECT_DEPENDS "${here}/mailcx-tokens.ico;${here}/mailcx-tokens.manifest")
    target_sources(${target} PRIVATE ${resources})
    if(MSVC)
        target_sources(${target} PRIVATE ${here}/mailcx-tokens.manifest)
    endif()
endfunction()
