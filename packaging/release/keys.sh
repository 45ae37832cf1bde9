# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced after packaging/lib.sh. Each function leaves a key in exported variables, so that what is called next uses the
# same one: a key that the environment names, or else one made for this run in a private folder that goes with the shell.
#
#   gpg_key        MAILCX_GPG_KEY (and GNUPGHOME), from a key id in the agent, or MAILCX_GPG_KEY_FILE (secret key, armoured)
#                  with its passphrase, if it has one, in MAILCX_GPG_PASSPHRASE_FILE
#   minisign_key   MAILCX_MINISIGN_KEY_FILE, with MAILCX_MINISIGN_PASSPHRASE_FILE if it has one, and MAILCX_MINISIGN_PUBLIC_KEY
#   codesign_key   MAILCX_CODESIGN_CERT and MAILCX_CODESIGN_KEY: PEM files, or a pkcs11: URI with MAILCX_PKCS11_MODULE; its
#                  passphrase or PIN in MAILCX_CODESIGN_PASSPHRASE_FILE. MAILCX_TIMESTAMP_URL names a timestamp server.
#                  A key of this run comes with MAILCX_CODESIGN_CA, and MAILCX_TSA_CERT, MAILCX_TSA_KEY in place of a server.
#
# A passphrase is read from a file by the program that needs it; none is ever an argument. MAILCX_TEST_KEYS lists which of
# gpg, minisign and codesign were made for this run.

gpg_key() {
    need gnupg gpg-agent
    if [ -n "${MAILCX_GPG_KEY:-}" ]; then
        gpg --batch --list-secret-keys -- "$MAILCX_GPG_KEY" >/dev/null 2>&1 ||
            die "GnuPG has no secret key \"$MAILCX_GPG_KEY\", which MAILCX_GPG_KEY names."
        return 0
    fi
    GNUPGHOME=$(keys_folder)/gnupg
    export GNUPGHOME
    mkdir -m 700 "$GNUPGHOME"
    # rpmsign and reprepro ask the agent, which is told once; they have no option for a passphrase's file.
    echo allow-preset-passphrase >"$GNUPGHOME/gpg-agent.conf"
    at_exit "gpgconf --homedir '$GNUPGHOME' --kill all"
    if [ -n "${MAILCX_GPG_KEY_FILE:-}" ]; then
        gpg --batch --quiet --import "$MAILCX_GPG_KEY_FILE" || die "GnuPG can't read MAILCX_GPG_KEY_FILE as a secret key."
        [ -z "${MAILCX_GPG_PASSPHRASE_FILE:-}" ] || keys_unlock_gpg
    else
        # RSA, since every rpm and apt knows it.
        gpg --batch --quiet --generate-key <<'TEXT'
%no-protection
Key-Type: RSA
Key-Length: 3072
Key-Usage: sign
Name-Real: Mail.cx Token Manager, TEST KEY of one run
Name-Email: test-key@mail.cx.invalid
Expire-Date: 30d
%commit
TEXT
        keys_are_for_this_run gpg
    fi
    MAILCX_GPG_KEY=$(gpg --batch --list-secret-keys --with-colons | sed -n 's/^fpr:*\([0-9A-F]*\):$/\1/p' | head -n 1)
    [ -n "$MAILCX_GPG_KEY" ] || die 'MAILCX_GPG_KEY_FILE holds no secret key.'
    export MAILCX_GPG_KEY
}

minisign_key() {
    need minisign
    if [ -z "${MAILCX_MINISIGN_KEY_FILE:-}" ]; then
        MAILCX_MINISIGN_KEY_FILE=$(keys_folder)/minisign.key
        minisign -G -W -s "$MAILCX_MINISIGN_KEY_FILE" -p "${MAILCX_MINISIGN_KEY_FILE%.key}.pub" >/dev/null
        export MAILCX_MINISIGN_KEY_FILE MAILCX_MINISIGN_PUBLIC_KEY=${MAILCX_MINISIGN_KEY_FILE%.key}.pub
        keys_are_for_this_run minisign
    fi
    [ -n "${MAILCX_MINISIGN_PUBLIC_KEY:-}" ] ||
        die 'MAILCX_MINISIGN_PUBLIC_KEY must name the public key file that belongs to MAILCX_MINISIGN_KEY_FILE.'
}

codesign_key() {
    need openssl
    if [ -n "${MAILCX_CODESIGN_CERT:-}" ] || [ -n "${MAILCX_CODESIGN_KEY:-}" ]; then
        [ "${MAILCX_CODESIGN_CERT:+set}" = "${MAILCX_CODESIGN_KEY:+set}" ] ||
            die 'MAILCX_CODESIGN_CERT and MAILCX_CODESIGN_KEY belong together, and one of them is not set.'
        case $MAILCX_CODESIGN_KEY in
        pkcs11:*)
            [ -n "${MAILCX_PKCS11_MODULE:-}" ] ||
                die 'MAILCX_CODESIGN_KEY is a pkcs11: URI, so MAILCX_PKCS11_MODULE must name its module.'
            ;;
        esac
        return 0
    fi
    local folder
    folder=$(keys_folder)/codesign
    mkdir -m 700 "$folder"
    keys_certificate "$folder" ca '' 'critical,CA:TRUE' 'critical,keyCertSign,cRLSign' ''
    keys_certificate "$folder" leaf ca 'critical,CA:FALSE' 'critical,digitalSignature' codeSigning
    keys_certificate "$folder" tsa ca 'critical,CA:FALSE' 'critical,digitalSignature' critical,timeStamping
    export MAILCX_CODESIGN_CA=$folder/ca.pem MAILCX_CODESIGN_CERT=$folder/leaf.pem MAILCX_CODESIGN_KEY=$folder/leaf.key
    export MAILCX_TSA_CERT=$folder/tsa.pem MAILCX_TSA_KEY=$folder/tsa.key
    keys_are_for_this_run codesign
}

# --- what these are made of ---------------------------------------------------------------------------------------------

# The folder must exist before anything asks for it by "$(keys_folder)", whose own variables would be lost.
keys=$(mktemp -d "${TMPDIR:-/tmp}/mailcx-keys.XXXXXX")
at_exit "rm -rf '$keys'"
keys_folder() { printf '%s\n' "$keys"; }

keys_are_for_this_run() {
    export MAILCX_TEST_KEYS="${MAILCX_TEST_KEYS:-} $1"
    say "No $1 key is set, so a test key is made for this run. docs/releasing.md tells how to set a real one."
}

# keys_certificate FOLDER NAME ISSUER CONSTRAINTS USAGE EXTENDED-USAGE: NAME.pem and NAME.key; without an ISSUER its own.
keys_certificate() {
    local folder=$1 name=$2 issuer=$3 arguments=(-addext "basicConstraints=$4" -addext "keyUsage=$5")
    [ -z "$6" ] || arguments+=(-addext "extendedKeyUsage=$6")
    [ -z "$issuer" ] || arguments+=(-CA "$folder/$issuer.pem" -CAkey "$folder/$issuer.key")
    openssl req -x509 -newkey rsa:3072 -noenc -sha256 -days 30 -subj "/CN=Mail.cx Token Manager TEST $name of one run" \
        -keyout "$folder/$name.key" -out "$folder/$name.pem" "${arguments[@]}" 2>"$folder/log" || {
        cat "$folder/log" >&2
        die "OpenSSL could not make the test certificate \"$name\"."
    }
}

keys_unlock_gpg() {
    local preset grip
    preset=$(gpgconf --list-dirs libexecdir)/gpg-preset-passphrase
    for grip in $(gpg --batch --list-secret-keys --with-keygrip --with-colons | sed -n 's/^grp:*\([0-9A-F]*\):$/\1/p'); do
        "$preset" --preset "$grip" <"$MAILCX_GPG_PASSPHRASE_FILE" || die 'The agent does not take the passphrase from MAILCX_GPG_PASSPHRASE_FILE.'
    done
}
