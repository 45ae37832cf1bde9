# SPDX-FileCopyrightText: 2026 The Mail.cx Token Manager authors
# SPDX-License-Identifier: MIT

"""What people would use instead, where it is installed."""

import json
import os
import shutil
import ssl
import subprocess
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from contenders import Running, now
from desktop import tool, wait_for

# The table of the floor, on a page that says when it was painted: at the second frame the first one is on the screen.
PAGE = """<!DOCTYPE html><meta charset="utf-8"><title>Tokens</title>
<style>table{border-collapse:collapse}td{border:1px solid #ccc;padding:2px 6px}</style><button>Refresh</button>
<table><tbody id="rows"></tbody></table><script>
const cells = row => [0, 1, 2, 3, 4].map(column => `<td>Token ${row}, column ${column}</td>`).join("");
rows.innerHTML = Array.from({length: 200}, (_, row) => `<tr>${cells(row)}</tr>`).join("");
requestAnimationFrame(() => requestAnimationFrame(() => fetch("/painted", {method: "POST"})));
</script>"""


class Page:
    """Serves the page on a loopback address, and knows when it was painted."""

    def __init__(self):
        page = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                body = PAGE.encode() if self.path == "/" else b""
                self.send_response(200 if body else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def do_POST(self):
                page.painted = now()
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_):
                pass

        self.painted = None
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


class Chromium:
    """An --app window on the page, with a profile that has been started once before."""

    name = "Chromium --app"

    def __init__(self, folder):
        program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
        if not program:
            raise FileNotFoundError("Chromium is not installed")
        self._page = Page()
        self._command = [program, f"--app={self._page.url}", f"--user-data-dir={folder / 'chromium'}", "--no-first-run",
                         "--no-default-browser-check", "--window-size=1000,640",
                         *(["--no-sandbox"] if os.geteuid() == 0 else [])]
        self.start_to_painted()

    def close(self):
        self._page.close()

    def start(self):
        self._page.painted = None
        return Running(self._command)

    def wait_until_painted(self, running):
        return wait_for(lambda: self._page.painted or (running.must_run() and None), "the table in Chromium's window")

    def start_to_painted(self):
        with self.start() as running:
            return (self.wait_until_painted(running) - running.begun) / 1e6


class KeePassXC:
    """Until its window is there, to within the hundredth of a second that asking takes."""

    name = "KeePassXC, window mapped"

    def __init__(self):
        self._program = shutil.which("keepassxc")
        if not self._program:
            raise FileNotFoundError("KeePassXC is not installed")
        self.start_to_painted()

    def close(self):
        pass

    def start_to_painted(self):
        with Running([self._program]) as running:
            wait_for(lambda: running.window("keepassxc") or (running.must_run() and None), "KeePassXC's window")
            return (now() - running.begun) / 1e6


class CurlAndJq:
    """The names of the list, as a script would get them. The credential is in a file, not on a command line."""

    name = "curl | jq"

    def __init__(self, folder, url, ca, address, password):
        if not shutil.which("curl") or not shutil.which("jq"):
            raise FileNotFoundError("curl or jq is not installed")
        body = json.dumps({"address": address, "password": password}).encode()
        request = urllib.request.Request(f"{url}/api/token", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, context=ssl.create_default_context(cafile=ca)) as answer:
            header = f"Authorization: Bearer {json.load(answer)['token']}"
        self._folder = folder
        (folder / "header").touch(mode=0o600)
        (folder / "header").write_text(header)
        self._command = f"curl -sS --fail --cacert {ca} -H @{folder / 'header'} {url}/pro/api/tokens | jq -r '.tokens[].name' >{folder / 'names'}"

    def close(self):
        (self._folder / "header").unlink()

    def times(self, repeats):
        """Milliseconds, by hyperfine where it is installed."""
        if shutil.which("hyperfine"):
            file = self._folder / "hyperfine.json"
            subprocess.run(["hyperfine", "--style=none", "--warmup=1", f"--runs={repeats}", f"--export-json={file}", self._command],
                           check=True, stdout=subprocess.DEVNULL)
            return [seconds * 1000 for seconds in json.loads(file.read_text())["results"][0]["times"]]
        return [self._once() for _ in range(repeats + 1)][1:]

    def _once(self):
        begun = now()
        tool("sh", "-c", self._command)
        return (now() - begun) / 1e6
