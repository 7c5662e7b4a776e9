#!/usr/bin/env python3
"""What the gateway costs while nothing happens, and what an invite sent and answered writes.

    cargo build --release && python3 tests/measure/idle.py [MINUTES]

The daemon runs on the other modem emulator (tests/emulator) with the environment and the watchdog of its unit, and once
more without the watchdog. Somebody signs in and looks at the pages before the idle time begins. Its data lie below target/, because a file system in memory writes nothing. A wake-up is a voluntary context
switch of any of its threads; what is written is what the kernel counts for the process (write_bytes), in pages.
"""

import http.cookiejar
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request
from pathlib import Path

from latency import PROGRAM, ROOT, Api, aired, configure, healthy, reply, until
from unit import ENVIRONMENT, WATCHDOG_S

INVITES = 20
SETTLE_S = 75
PAGES = ["/", "/contacts", "/messages", "/results", "/record", "/gateway", "/flows"]
MEMORY_MIB, WAKE_UPS, WRITTEN_KIB = 16, 20, 200


def main():
    minutes = float(sys.argv[1]) if len(sys.argv) > 1 else 10
    for watched in (True, False):
        with tempfile.TemporaryDirectory(dir=ROOT / "target") as folder:
            measure(Path(folder), minutes, watched)


def measure(folder, minutes, watched):
    print("with the watchdog of systemd" if watched else "without a watchdog")
    log, control = folder / "air.jsonl", folder / "control"
    emulator = subprocess.Popen(
        [sys.executable, ROOT / "tests/emulator/modem.py", "--log", log, "--control", control],
        stdout=subprocess.PIPE, text=True)
    daemon = None
    try:
        address, token, config = configure(folder, emulator.stdout.readline().strip())
        environment = os.environ | ENVIRONMENT
        if watched:
            environment |= {"NOTIFY_SOCKET": listen(folder / "notify"), "WATCHDOG_USEC": str(WATCHDOG_S * 1_000_000)}
        daemon = subprocess.Popen([PROGRAM, "run", "--config", config], env=environment,
                                  stderr=subprocess.DEVNULL)
        until("a modem that is ready", lambda: healthy(address))
        answered(folder, address, token, log, control, daemon.pid)
        visited(address)
        time.sleep(SETTLE_S)
        idle(daemon.pid, minutes)
    finally:
        for process in (daemon, emulator):
            if process:
                process.terminate()
                process.wait()


def listen(path):
    """A socket that takes what the daemon tells systemd."""
    told = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    told.bind(str(path))
    threading.Thread(target=lambda: [told.recv(4096) for _ in iter(int, 1)], daemon=True).start()
    return str(path)


def answered(folder, address, token, log, control, pid):
    """An invite each to some people, and their answer."""
    api = Api(address, token)
    flow = api.get("/api/v2/flows.json")["results"][0]["uuid"]
    numbers = [f"+155504{n:05}" for n in range(INVITES)]
    contacts = [api.post("/api/v2/contacts.json", {"urns": [f"tel:{n}"]})["uuid"] for n in numbers]
    before = written(pid)
    for number, contact in zip(numbers, contacts):
        api.post("/api/v2/flow_starts.json", {"flow": flow, "contacts": [contact]})
        until("the air", lambda n=number: n in aired(log))
        reply(folder, control, number)
    time.sleep(2)
    line("written per invite, sent and answered", (written(pid) - before) / 1024 / INVITES, "KiB", WRITTEN_KIB)


def visited(address):
    """Somebody signs in and looks at the pages."""
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(jar))
    form = urllib.parse.urlencode({"name": "ana", "password": "correct horse", "next": "/"}).encode()
    browser.open(urllib.request.Request(f"http://{address}/login", form, {"Origin": f"http://{address}"})).read()
    for page in PAGES:
        browser.open(f"http://{address}{page}").read()


def idle(pid, minutes):
    switches, bytes_before = voluntary(pid), written(pid)
    time.sleep(60 * minutes)
    line("resident memory", resident(pid) / 1024, "MiB", MEMORY_MIB)
    line("wake-ups a minute", (voluntary(pid) - switches) / minutes, "", WAKE_UPS)
    line(f"written in {minutes:g} minutes", (written(pid) - bytes_before) / 1024, "KiB", 0)


def line(what, figure, unit, at_most):
    word = "" if figure <= at_most else "  MISSED"
    print(f"  {what:<38} {figure:8.1f} {unit:<4} (at most {at_most}){word}", flush=True)


def voluntary(pid):
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return sum(int(field(task / "status", "voluntary_ctxt_switches")) for task in tasks)


def written(pid):
    return int(field(Path(f"/proc/{pid}/io"), "write_bytes"))


def resident(pid):
    return int(field(Path(f"/proc/{pid}/status"), "VmRSS").split()[0])


def field(path, name):
    lines = (line.split(":", 1) for line in path.read_text().splitlines())
    return next(value for key, value in lines if key == name).strip()


if __name__ == "__main__":
    main()
