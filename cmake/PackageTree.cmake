# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

# Run by CPack over the tree that becomes a package: packs what distributions want packed, and gives all of it one time,
# so that a package's bytes do not tell when it was made.
set(tree ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
file(GLOB_RECURSE pages ${tree}/*/share/man/*.1 ${tree}/*/share/doc/*/changelog.Debian)
if(pages)
    execute_process(COMMAND gzip -9nf ${pages} COMMAND_ERROR_IS_FATAL ANY)
endif()
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND find ${tree} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} + COMMAND_ERROR_IS_FATAL ANY)
endif()
