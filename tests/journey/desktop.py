# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""A desktop of its own for one run of the program: screen, window manager, buses, keyring, home.

Nothing of the person's own desktop is touched, and nothing is started by the buses on somebody's request.
"""

import base64
import os
import select
import shutil
import struct
import subprocess
import tempfile
import time
from pathlib import Path

from gi.repository import Gio, GLib

PATIENCE = 60  # seconds until a condition that does not come is given up

BUS_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

SECRETS = "org.freedesktop.secrets"
SECRETS_PATH = "/org/freedesktop/secrets"
SECRET_SERVICE = "org.freedesktop.Secret.Service"
DIGEST_KEY = " digest key"  # How the name of an item ends that is neither a credential nor a secret.


class Failed(Exception):
    """Something did not come, or came otherwise. The text says what."""


def wait_for(condition, what, patience=PATIENCE):
    """Returns the condition's first value that counts as true; `what` completes "… did not happen: "."""
    deadline = time.monotonic() + patience
    while True:
        # What arrives from the buses is taken in here, so that a condition sees it.
        while GLib.MainContext.default().iteration(False):
            pass
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise Failed(f"waited {patience} seconds in vain: {what}")
        time.sleep(0.03)


def find_helper(name):
    """Programs that distributions keep outside of PATH."""
    places = ("/usr/libexec", "/usr/lib/at-spi2-core", "/usr/lib", "/usr/libexec/at-spi2-core")
    for path in [shutil.which(name), *(os.path.join(place, name) for place in places)]:
        if path and os.access(path, os.X_OK):
            return path
    raise Failed(f"{name} is not installed")


def tool(*command, data=None, timeout=20):
    """Runs a command to its end; returns its exit code and output."""
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=timeout)
    return done.returncode, done.stdout


class Desktop:
    """Use it in a `with`: it starts on entry and takes everything down on exit, in reverse.

    One in a process: AT-SPI's library never leaves the first bus that it met.
    """

    def __init__(self, *, size="1280x900", keyring=True, variables=None):
        self._size = size
        self._with_keyring = keyring
        self._variables = variables or {}
        self._processes = []
        self._before = dict(os.environ)

    def __enter__(self):
        self.root = Path(tempfile.mkdtemp(prefix="mailcx-desktop-"))
        self.home = self.root / "home"
        self._log = open(self.root / "log", "w+b")
        try:
            self._make_environment()
            self._start_screen()
            self._start_bus()
            self._start_accessibility()
            if self._with_keyring:
                self._start_keyring()
            self._start_window_manager()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            self._stop(process)
        os.environ.clear()
        os.environ.update(self._before)
        self._log.close()
        shutil.rmtree(self.root, ignore_errors=True)

    def log(self):
        """What the helpers said; for a failure."""
        self._log.flush()
        return (self.root / "log").read_text(errors="replace")

    # --- starting and stopping ----------------------------------------------------------------------------------

    def _make_environment(self):
        folders = {
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_CACHE_HOME": self.home / ".cache",
            "XDG_DATA_HOME": self.home / ".local/share",
            "XDG_STATE_HOME": self.home / ".local/state",
            "XDG_RUNTIME_DIR": self.root / "run",
        }
        for folder in folders.values():
            folder.mkdir(parents=True, exist_ok=True)
        folders["XDG_RUNTIME_DIR"].chmod(0o700)
        unwanted = ("XDG_", "KDE_", "GNOME_", "QT_", "GTK_", "DBUS_", "AT_SPI_", "LC_", "http", "HTTP", "ALL_PROXY")
        for name in [n for n in os.environ if n.startswith(unwanted)]:
            del os.environ[name]
        for name in ("WAYLAND_DISPLAY", "DISPLAY", "DESKTOP_SESSION", "SSL_CERT_FILE", "LANGUAGE", "NO_AT_BRIDGE"):
            os.environ.pop(name, None)
        os.environ.update({name: str(folder) for name, folder in folders.items()})
        os.environ.update({
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XAUTHORITY": str(self.root / "xauthority"),
        })
        os.environ.update(self._variables)

    def start(self, *command, **more):
        """Starts a process that ends with the desktop at the latest."""
        more = {"stdin": subprocess.DEVNULL, "stdout": self._log, "stderr": self._log, **more}
        try:
            process = subprocess.Popen(command, start_new_session=True, **more)
        except FileNotFoundError as error:
            raise Failed(f"{command[0]} is not installed") from error
        self._processes.append(process)
        return process

    @staticmethod
    def _stop(process):
        if process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _line_from(self, descriptor, process, what):
        """The first line that a starting process writes to a pipe: it is its word that it is ready."""
        line = b""
        deadline = time.monotonic() + PATIENCE
        while not line.endswith(b"\n"):
            left = deadline - time.monotonic()
            if left <= 0 or process.poll() is not None:
                raise Failed(f"{what} did not start:\n{self.log()}")
            if select.select([descriptor], [], [], min(left, 0.5))[0]:
                line += os.read(descriptor, 4096)
        return line.decode().strip()

    def _start_screen(self):
        # One entry that fits every display: its number is known only once the server runs.
        field = lambda data: struct.pack(">H", len(data)) + data
        entry = struct.pack(">H", 0xFFFF) + field(b"") * 2 + field(b"MIT-MAGIC-COOKIE-1") + field(os.urandom(16))
        authority = Path(os.environ["XAUTHORITY"])
        authority.touch(mode=0o600)
        authority.write_bytes(entry)
        ours, theirs = os.pipe()
        server = self.start("Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{self._size}x24", "-nolisten", "tcp",
                            "-noreset", "-auth", str(authority), pass_fds=[theirs])
        os.close(theirs)
        os.environ["DISPLAY"] = ":" + self._line_from(ours, server, "the virtual screen (Xvfb)")
        os.close(ours)

    def _start_bus(self):
        config = self.root / "bus.conf"
        config.write_text(BUS_CONFIG.format(folder=os.environ["XDG_RUNTIME_DIR"]))
        daemon = self.start("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address=1",
                            stdout=subprocess.PIPE)
        address = self._line_from(daemon.stdout.fileno(), daemon, "the message bus (dbus-daemon)")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = address  # Nothing asks the machine's own.
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self._bus.set_exit_on_close(False)

    def _start_accessibility(self):
        self.start(find_helper("at-spi-bus-launcher"), "--launch-immediately")
        wait_for(lambda: self._is_on_bus("org.a11y.Bus"), "AT-SPI on the message bus")
        # Its bus is started by the first question for its address.
        self._call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")

    def _start_keyring(self):
        daemon = self.start("gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock",
                            f"--control-directory={os.environ['XDG_RUNTIME_DIR']}/keyring", stdin=subprocess.PIPE)
        daemon.stdin.write(b"opens the keyring of a test")
        daemon.stdin.close()
        wait_for(self._keyring_is_open, "an open keyring on the message bus")

    def _start_window_manager(self):
        self.start("openbox", "--sm-disable")
        wait_for(lambda: tool("xdotool", "get_num_desktops")[0] == 0, "a window manager on the virtual screen")

    # --- asking -------------------------------------------------------------------------------------------------

    def _call(self, name, path, interface, method, arguments=None):
        return self._bus.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START,
                                   PATIENCE * 1000, None).unpack()

    def tell(self, interface, signal, arguments=None):
        """Sends a signal over the bus, as one of the desktop's services would."""
        self._bus.emit_signal(None, "/org/example/desktop", interface, signal, arguments)
        self._bus.flush_sync(None)

    def _is_on_bus(self, name):
        return self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                          GLib.Variant("(s)", (name,)))[0]

    def _keyring_is_open(self):
        if not self._is_on_bus(SECRETS):
            return False
        (path,) = self._call(SECRETS, SECRETS_PATH, SECRET_SERVICE, "ReadAlias", GLib.Variant("(s)", ("default",)))
        if path == "/":
            return False
        (locked,) = self._call(SECRETS, path, "org.freedesktop.DBus.Properties", "Get",
                               GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked")))
        return not locked

    def _keyring(self):
        """The program's items, locked ones included: {path: the name that it gave the item}."""
        wanted = {"server": "cx.mail.TokenManager"}
        unlocked, locked = self._call(SECRETS, SECRETS_PATH, SECRET_SERVICE, "SearchItems",
                                      GLib.Variant("(a{ss})", (wanted,)))
        users = {}
        for path in unlocked + locked:
            try:
                (attributes,) = self._call(SECRETS, path, "org.freedesktop.DBus.Properties", "Get",
                                           GLib.Variant("(ss)", ("org.freedesktop.Secret.Item", "Attributes")))
            except GLib.Error as error:
                if not (Gio.dbus_error_get_remote_error(error) or "").endswith(("UnknownMethod", "UnknownObject", "NoSuchObject")):
                    raise
                continue  # Deleted since it was found.
            users[path] = attributes["user"]
        return users

    def keyring_users(self):
        """Whose credentials and secrets the program has in the keyring: the names that it gave them."""
        return sorted(user for user in self._keyring().values() if not user.endswith(DIGEST_KEY))

    def keyring_items(self):
        """How many those are."""
        return len(self.keyring_users())

    def digest_keys(self):
        """The keys by which the program knows the secrets again that it created: they open nothing."""
        return sorted(user for user in self._keyring().values() if user.endswith(DIGEST_KEY))

    def keyring_secrets(self):
        """The credentials and secrets, in the clear. QtKeychain stores bytes as Base64 there."""
        _, session = self._call(SECRETS, SECRETS_PATH, SECRET_SERVICE, "OpenSession",
                                GLib.Variant("(sv)", ("plain", GLib.Variant("s", ""))))
        wanted = [path for path, user in self._keyring().items() if not user.endswith(DIGEST_KEY)]
        secrets = self._call(SECRETS, SECRETS_PATH, SECRET_SERVICE, "GetSecrets",
                             GLib.Variant("(aoo)", (wanted, session)))[0]
        return [base64.b64decode(bytes(value)) for _, _, value, _ in secrets.values()]

    def selection(self, name, target=None):
        """What another program gets from "clipboard" or "primary"; None where it offers nothing."""
        code, content = tool("xclip", "-selection", name, "-out", *(("-target", target) if target else ()))
        return content if code == 0 else None

    def files_with(self, content):
        """Files below the home that hold these bytes in the clear."""
        files = [path for path in self.home.rglob("*") if path.is_file()]
        return [str(path.relative_to(self.home)) for path in files if content in path.read_bytes()]

    def picture(self, file, area=None):
        """Writes what the screen shows, or an area (x, y, width, height) of it."""
        crop = ("-crop", "{2}x{3}+{0}+{1}".format(*area), "+repage") if area else ()
        code, _ = tool("import", "-silent", "-window", "root", *crop, "-strip", f"png:{file}", timeout=PATIENCE)
        if code != 0:
            raise Failed(f"no picture could be taken for {file}")
