# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

complete -c mailcx-tokens -f
complete -c mailcx-tokens -l api-url -x -d 'Talk to the API at this address'
complete -c mailcx-tokens -l demo -d 'Start with the demo account'
complete -c mailcx-tokens -l self-test -d 'Check what the program needs here, without a window'
complete -c mailcx-tokens -s h -l help -d 'Print the options, and end'
complete -c mailcx-tokens -l help-all -d 'Print the options of Qt as well, and end'
complete -c mailcx-tokens -s v -l version -d 'Print the version, and end'
