#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""The program in a clean system, on a screen and with a keyring that it visits.

    portable-visit.py x11|gtk|wayland|titlebar --program PATH --picture FILE
    portable-visit.py service                  --program PATH
    portable-visit.py keyring                  --program PATH --system FOLDER
    portable-visit.py trust                    --program PATH --system FOLDER --server PATH

PATH is a command that becomes the program there.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tests" / "journey"))

from desktop import Desktop, Failed, tool, wait_for  # noqa: E402
from program import Program, State  # noqa: E402
from vendor import Vendor  # noqa: E402
from wayland import start_weston  # noqa: E402

WINDOW = "Mail.cx Token Manager"


def expect(what, condition):
    if not condition:
        raise Failed(f"it is not so that {what}")


def loaded(program):
    """The libraries and fonts that the program has in memory, by their names in its system."""
    process = Path(f"/proc/{program.process.pid}")
    system = os.readlink(process / "root")
    files = {line.split(maxsplit=5)[5] for line in (process / "maps").read_text().splitlines() if "/" in line}
    return sorted(file.removeprefix(system) for file in files if ".so" in file or "/fonts/" in file)


def show(desktop, options, **variables):
    """The demo's window, and a picture of it."""
    program = Program(desktop, options.program, "--demo", **variables)
    program.window(WINDOW)
    wait_for(lambda: program.rows(), "tokens in the list")
    desktop.picture(options.picture)
    files = loaded(program)
    print("The program brought:", *(f for f in files if not f.startswith("/usr/")), sep="\n  ")
    print("The system had:", *(f for f in files if f.startswith("/usr/")), sep="\n  ")
    expect("it has a font to write with", any("/fonts/" in file for file in files))
    program.quit()
    return files


def x11(desktop, options):
    files = show(desktop, options)
    expect("Qt's plugin for X11 was loaded", any(file.endswith("platforms/libqxcb.so") for file in files))


def gtk(desktop, options):
    # Of the two in one process, GTK's own tree would only stand in the way of Qt's.
    files = show(desktop, options, XDG_CURRENT_DESKTOP="GNOME", NO_AT_BRIDGE="1")
    expect("GTK's theme was loaded", any(file.endswith("platformthemes/libqgtk3.so") for file in files))
    expect("GTK is the system's", any(file.startswith("/usr/lib/") and "libgtk-3" in file for file in files))
    glib = [file for file in files if "/libglib-2" in file]
    expect("GTK and Qt share one GLib, the system's", len(glib) == 1 and glib[0].startswith("/usr/lib/"))


def wayland(desktop, options):
    start_weston(desktop)
    files = show(desktop, options)
    expect("Qt's plugin for Wayland was loaded", any(file.endswith("libqwayland-generic.so") for file in files))
    expect("X11's was not", not any(file.endswith("libqxcb.so") for file in files))
    return files


def titlebar(desktop, options):
    """Where there are graphics drivers, Qt draws a title bar: some desktops on Wayland leave that to programs."""
    files = wayland(desktop, options)
    expect("Qt's plugin for title bars was loaded", any(file.endswith("libbradient.so") for file in files))


def self_test(options):
    done = subprocess.run([options.program, "--self-test"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          env={**os.environ, "LD_DEBUG": "libs"}, timeout=120)
    print(done.stdout)
    expect("the self-test is content", done.returncode == 0 and "FAIL" not in done.stdout)
    return done


def service(_, options):
    self_test(options)


def keyring(_, options):
    done = self_test(options)
    for library in ("libsecret-1.so.0", "libssl.so.3", "libcrypto.so.3"):
        found = {line.split("calling init: ")[1] for line in done.stderr.splitlines() if "calling init: " in line}
        found = [os.path.normpath(file) for file in found if os.path.basename(file) == library]
        print(library, "is", *found)
        expect(f"{library} was opened", len(found) == 1)
        has_own = any(options.system.glob(f"usr/lib*/**/{library}"))
        expect("ours steps in where the system has none, and only there", ("/lib/spare/" in found[0]) != has_own)


# --- whose certificates it trusts ---------------------------------------------------------------------------------------


def hashed(authority, folder):
    """A folder of certificates as OpenSSL looks them up."""
    folder.mkdir(parents=True)
    name = tool("openssl", "x509", "-hash", "-noout", "-in", str(authority))[1].decode().strip()
    shutil.copy(authority, folder / f"{name}.0")


def debian(system, authority):
    hashed(authority, system / "etc/ssl/certs")


def fedora(system, authority):
    bundle = system / "etc/pki/tls/certs/ca-bundle.crt"
    bundle.parent.mkdir(parents=True)
    shutil.copy(authority, bundle)


def opensuse(system, authority):
    hashed(authority, system / "var/lib/ca-certificates/pem")
    (system / "etc/ssl").mkdir(parents=True)
    (system / "etc/ssl/certs").symlink_to("/var/lib/ca-certificates/pem")


def nowhere(_system, _authority):
    pass


def without_certificates(system):
    for folder in ("etc/ssl", "etc/pki", "var/lib/ca-certificates"):
        shutil.rmtree(system / folder, ignore_errors=True)


def sign_in(desktop, options, vendor):
    program = Program(desktop, options.program, "--api-url", vendor.url)
    program.window(WINDOW)
    program.fill(program.field("Email:"), "alice@example.com")
    program.key("Tab")
    wait_for(lambda: program.field("Password:").has(State.FOCUSED), "the focus in “Password:”")
    program.type("not the password")
    program.key("Return")
    return program


def trust(desktop, options):
    vendor = Vendor(desktop, options.server)
    for place, is_trusted in ((nowhere, False), (debian, True), (fedora, True), (opensuse, True)):
        without_certificates(options.system)
        place(options.system, vendor.ca)
        before = len(vendor.requests())
        program = sign_in(desktop, options, vendor)
        if is_trusted:
            wait_for(lambda: len(vendor.requests()) == before + 1, f"a request that reaches the server ({place.__name__})")
        else:
            wait_for(lambda: "not trusted" in program.everything_said(), "the word that the certificate is not trusted")
            expect("nothing was sent", len(vendor.requests()) == before)
        print(f"{place.__name__}: {'trusted' if is_trusted else 'refused'}")
        program.quit()


def main():
    kinds = {kind.__name__: kind for kind in (x11, gtk, wayland, titlebar, service, keyring, trust)}
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=kinds)
    parser.add_argument("--program", required=True)
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--server")
    parser.add_argument("--system", type=Path)
    options = parser.parse_args()
    for name in ("SSL_CERT_DIR", "SSL_CERT_FILE", "LD_LIBRARY_PATH"):
        os.environ.pop(name, None)
    # A kill must take the desktop down too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    if options.picture:
        options.picture.unlink(missing_ok=True)
    with Desktop(size="1280x900") as desktop:
        try:
            kinds[options.kind](desktop, options)
        except Failed as failure:
            print(failure, desktop.log(), sep="\n")
            if options.picture and not options.picture.exists():
                desktop.picture(options.picture)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
