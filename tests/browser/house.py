"""A house for the browser: the daemon as it is installed, on the modem of tests/emulator, or the demo."""

import contextlib
import json
import pathlib
import re
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time

from webdriver import free_port, until

HOME = pathlib.Path(__file__).resolve().parents[2]

CONFIG = """
data_dir = "{folder}/data"
[organization]
name = "Harbour Clinic"
region = "US"
timezone = "America/Chicago"
contact = "555-0100"
[panel]
listen = "{address}"
[[modem]]
name = "main"
port = "{port}"
[sending]
hold = "1s"
pace = "0s"
window = "always"
"""


class Demo:
    """The demo, as long as the `with` lasts."""

    def __init__(self, program):
        self.program = program

    def __enter__(self):
        self.base = f"http://127.0.0.1:{free_port()}"
        address = self.base.removeprefix("http://")
        self.process = subprocess.Popen(
            [self.program, "demo", "--listen", address], stdout=subprocess.PIPE, text=True
        )
        for line in self.process.stdout:
            if found := re.search(r"name (\S+), password (\S+)", line):
                self.name, self.password = found.groups()
            if "Ctrl-C" in line:
                return self
        raise AssertionError("the demo ended before it began")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.stdout.read()
        self.process.wait()


class House:
    """A new house: nobody may sign in yet, the modem is ready, and the test says what people write."""

    def __init__(self, program):
        self.program = program

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        folder = pathlib.Path(self.folder.name)
        self.air_log, self.control = folder / "air.jsonl", folder / "modem.control"
        emulator = [sys.executable, HOME / "tests" / "emulator" / "modem.py", "--auto-report-ms", "50"]
        self.modem = subprocess.Popen(
            [*emulator, "--log", self.air_log, "--control", self.control], stdout=subprocess.PIPE, text=True
        )
        self.database = folder / "data" / "gateway.db"
        port = self.modem.stdout.readline().strip()
        address = f"127.0.0.1:{free_port()}"
        self.base = f"http://{address}"
        config = folder / "optin-gateway.toml"
        config.write_text(CONFIG.format(folder=folder, address=address, port=port))
        self.daemon = subprocess.Popen(
            [self.program, "run", "--config", config], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        for line in self.daemon.stdout:
            if found := re.search(r"set-up code: (\S+)", line):
                self.code = found[1]
                return self
        raise AssertionError("the daemon ended before it told the set-up code")

    def __exit__(self, *_):
        for process in (self.daemon, self.modem):
            process.terminate()
            process.stdout.read()
            process.wait()
        self.folder.cleanup()

    def writes(self, number, text):
        """Somebody answers."""
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(str(self.control))
            line.sendall(json.dumps({"op": "deliver", "from": number, "text": text}).encode() + b"\n")
            assert "error" not in json.loads(line.makefile().readline())

    def silence(self):
        """As if too many automatic answers had left in a short time (`store/meta.rs`)."""
        with contextlib.closing(sqlite3.connect(self.database, timeout=10)) as database:
            stopped = f"stopped {int(time.time() * 1000)}".encode()
            database.execute("INSERT OR REPLACE INTO meta (key, value) VALUES ('answers', ?)", (stopped,))
            database.commit()

    def texts_to(self, number):
        """What reached somebody."""
        air = map(json.loads, self.air_log.read_text().splitlines()) if self.air_log.exists() else []
        return [entry["text"] for entry in air if entry["event"] == "air" and entry["to"] == number]

    def gets(self, number, texts):
        """Waits until so many texts have reached somebody; gives the last."""
        return until(f"text {texts} to {number}", lambda: len(self.texts_to(number)) >= texts and self.texts_to(number))[-1]
