# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

set(revision 1)
foreach(form IN ITEMS debian rpm)
    execute_process(
        COMMAND ${CMAKE_COMMAND} -E env "MAINTAINER=${MAILCX_MAINTAINER}" "REVISION=${revision}" ${PROJECT_SOURCE_DIR}/packaging/linux/changelog ${form}
        INPUT_FILE ${PROJECT_SOURCE_DIR}/CHANGELOG.md
        OUTPUT_FILE ${PROJECT_BINARY_DIR}/changelog.${form} COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# What one of the two alone wants is a component that nobody else installs; cmake/PackageOfOneKind.cmake adds it.
set(doc ${CMAKE_INSTALL_DATADIR}/doc/${PROJECT_NAME})
install(FILES ${PROJECT_BINARY_DIR}/changelog.debian DESTINATION ${doc} RENAME changelog.Debian COMPONENT deb EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/linux/copyright DESTINATION ${doc} COMPONENT deb EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/packaging/linux/lintian-overrides
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME ${PROJECT_NAME} COMPONENT deb EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/${PROJECT_NAME} COMPONENT rpm EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${doc} COMPONENT rpm EXCLUDE_FROM_ALL)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_SOURCE_DIR}/cmake/PackageOfOneKind.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/PackageTree.cmake)

# Opened at run time, by name, so no linker and no shlibdeps can see that it is needed: libsecret by QtKeychain; Qt's
# plugins for SQLite and SVG (within libqt6svg6 up to Debian 12); its texts for the languages of the program; the
# certificates that HTTPS trusts. The names hold on Debian 12 and 13.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, qt6-svg-plugins | libqt6svg6 (<< 6.7.2-5~), libqt6sql6-sqlite, ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, hicolor-icon-theme, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-gtk-platformtheme, qt6-xdgdesktopportal-platformtheme")

# The same in the names of Fedora, and of openSUSE after the "or".
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE ${revision})
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP Applications/Internet)
set(CPACK_RPM_PACKAGE_DESCRIPTION ${CPACK_PACKAGE_DESCRIPTION})
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_CHANGELOG_FILE ${PROJECT_BINARY_DIR}/changelog.rpm)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_PACKAGE_REQUIRES "(libsecret or libsecret-1-0), (qt6-qtsvg or qt6-svg), (qt6-qtbase or qt6-sql-sqlite), ca-certificates")
# The time and the host of the build are nobody's concern, and would make two builds differ.
set(CPACK_RPM_SPEC_MORE_DEFINE "\
Packager: ${MAILCX_MAINTAINER}
Recommends: hicolor-icon-theme
Recommends: (qt6-qtwayland or qt6-wayland)
Recommends: (qt6-qttranslations or qt6-translations)
%define _buildhost localhost
%define _build_id_links none
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1")
set(CPACK_RPM_USER_FILELIST
    "%license /usr/share/licenses/${PROJECT_NAME}/LICENSE"
    "%doc /usr/share/doc/${PROJECT_NAME}/README.md"
    "%doc /usr/share/doc/${PROJECT_NAME}/CHANGELOG.md"
    "%doc /usr/share/man/man1/${PROJECT_NAME}.1.gz")
# Folders that other packages own.
foreach(folder IN ITEMS applications bash-completion bash-completion/completions fish fish/vendor_completions.d icons icons/hicolor
        icons/hicolor/scalable icons/hicolor/scalable/apps licenses man man/man1 metainfo zsh zsh/site-functions)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/${folder})
endforeach()
foreach(size IN ITEMS 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
