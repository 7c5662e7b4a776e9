#!/usr/bin/env python3
"""How long a click takes to the air, and a reply to the database.

    cargo build --release && python3 tests/measure/latency.py

The daemon runs on the other modem emulator (tests/emulator), without delay, on
this machine's loopback; hold and pace are 0. Both ends read the same clock. Air
means: the modem has the whole message, so the wire had its first byte earlier.
Database means: another connection sees the committed message.
"""

import http.client
import json
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "target/release/optin-gateway"
SAMPLES = 100
PATIENCE = 30


def main():
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder))


def measure(folder):
    log, control = folder / "air.jsonl", folder / "control"
    emulator = subprocess.Popen(
        [sys.executable, ROOT / "tests/emulator/modem.py", "--log", log, "--control", control],
        stdout=subprocess.PIPE, text=True)
    daemon = None
    try:
        port = emulator.stdout.readline().strip()
        address, token, config = configure(folder, port)
        begun = time.time()
        daemon = subprocess.Popen([PROGRAM, "run", "--config", config], stderr=subprocess.DEVNULL)
        until("a modem that is ready", lambda: healthy(address))
        print(f"start → ready           {1000 * (time.time() - begun):7.1f} ms")
        api = Api(address, token)
        flow = api.get("/api/v2/flows.json")["results"][0]["uuid"]
        numbers = [f"+155504{n:05}" for n in range(SAMPLES)]
        contacts = [api.post("/api/v2/contacts.json", {"urns": [f"tel:{n}"]})["uuid"]
                    for n in numbers]
        clicked = {}
        for number, contact in zip(numbers, contacts):
            clicked[number] = time.time()
            api.post("/api/v2/flow_starts.json", {"flow": flow, "contacts": [contact]})
            until("the air", lambda n=number: n in aired(log))
        air = aired(log)
        report("click → air", [air[n] - clicked[n] for n in numbers])
        report("reply → database", [reply(folder, control, n) for n in numbers])
        memory = Path(f"/proc/{daemon.pid}/status").read_text()
        resident = next(line for line in memory.splitlines() if line.startswith("VmRSS"))
        print(f"resident memory         {int(resident.split()[1]) / 1024:7.1f} MiB")
    finally:
        for process in (daemon, emulator):
            if process:
                process.terminate()
                process.wait()


def configure(folder, port):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    config = folder / "optin-gateway.toml"
    config.write_text(f"""
data_dir = "{folder}/data"
[organization]
name = "Harbour Clinic"
[panel]
listen = "{address}"
[[modem]]
name = "main"
port = "{port}"
[sending]
hold = "0s"
pace = "0s"
daily_limit = 0
window = "always"
""")
    run = lambda *words, stdin="": subprocess.run(
        [PROGRAM, *words, "--config", config], input=stdin, capture_output=True, text=True,
        check=True).stdout
    run("user", "add", "ana", "--role", "admin", "--password-stdin", stdin="correct horse\n")
    return address, run("token", "add", "ana", "--role", "admin").strip(), config


class Api:
    def __init__(self, address, token):
        self.connection = http.client.HTTPConnection(address)
        self.headers = {"Authorization": f"Token {token}", "Content-Type": "application/json"}

    def get(self, path):
        return self.ask("GET", path, None)

    def post(self, path, body):
        return self.ask("POST", path, json.dumps(body))

    def ask(self, method, path, body):
        self.connection.request(method, path, body, self.headers)
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status < 300, (path, answer.status, text)
        return json.loads(text)


def healthy(address):
    try:
        connection = http.client.HTTPConnection(address, timeout=1)
        connection.request("GET", "/healthz")
        return connection.getresponse().status == 200
    except OSError:
        return False


def aired(log):
    entries = (json.loads(line) for line in log.read_text().splitlines()) if log.exists() else ()
    return {e["to"]: e["t"] for e in entries if e["event"] == "air"}


def reply(folder, control, number):
    """From the emulator's acknowledgement, which follows +CMTI, to the row."""
    database = sqlite3.connect(f"file:{folder}/data/gateway.db?mode=ro", uri=True)
    sent = time.time()
    with socket.socket(socket.AF_UNIX) as modem:
        modem.connect(str(control))
        modem.sendall(json.dumps({"op": "deliver", "from": number, "text": "Y"}).encode() + b"\n")
        modem.makefile().readline()
    question = "SELECT count(*) FROM messages WHERE address = ? AND direction = 'in'"
    until("the row", lambda: database.execute(question, [number]).fetchone()[0])
    took = time.time() - sent
    database.close()
    return took


def until(what, look):
    begun = time.time()
    while not look():
        if time.time() - begun > PATIENCE:
            sys.exit(f"waited in vain for {what}")
        time.sleep(0.0005)


def report(name, seconds):
    ms = sorted(1000 * s for s in seconds)
    print(f"{name:<20} p50 {statistics.median(ms):7.1f} ms   "
          f"p95 {ms[int(len(ms) * 0.95) - 1]:7.1f} ms   max {ms[-1]:7.1f} ms   n={len(ms)}")


if __name__ == "__main__":
    main()
