# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash

_mailcx_tokens() {
    local word=${COMP_WORDS[COMP_CWORD]} before=''
    if [ "$COMP_CWORD" -gt 0 ]; then before=${COMP_WORDS[COMP_CWORD - 1]}; fi
    COMPREPLY=()
    # An address can't be guessed.
    [ "$before" != --api-url ] || return 0
    mapfile -t COMPREPLY < <(compgen -W '--api-url --demo --self-test --help --help-all --version' -- "$word")
}
complete -F _mailcx_tokens mailcx-tokens
