#!/usr/bin/env python3
"""What happens when there is far too much of something, or far too little.

    cargo build --release && python3 tests/measure/exhaustion.py [PEOPLE] [WHAT…]

WHAT is one of `queue` (PEOPLE invites wait, 10,000 by default, over a restart, and leave), `flood` (everybody asked
answers at once, and one number sends as many texts more), `clients` (200 of them on the panel, a third with live
updates, the others slow, silent or deaf, while invites leave) and `files` (no file descriptor is left). All of them
run when none is named. Each ends by itself, says what it saw, and ends with 1 when something was lost, sent twice,
answered too often, or took more memory than 64 MiB, which root lets the system see to as `MemoryMax=64M` would. Loopback
only; the modem is tests/emulator, without delay.
"""

import collections
import http.client
import json
import os
import re
import resource
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

import latency
from latency import PROGRAM, ROOT, Api, configure, healthy
from unit import ENVIRONMENT, MIB, Cell

PEOPLE = 10_000
CLIENTS, ADDRESSES = 200, 50
INVITES = 40
# As src/consent/policy.rs has it.
AUTOMATIC_A_DAY = 6
# Few enough that the panel takes the rest: a gateway that does nothing has 27 open.
FILES = 48
# How long nothing at all may happen.
PATIENCE = 300

wrong = []


def main():
    words = sys.argv[1:]
    people = int(words.pop(0)) if words and words[0].isdigit() else PEOPLE
    known = {"queue": queue, "flood": queue, "clients": clients, "files": files}
    asked = words or list(known)
    if "queue" in asked or "flood" in asked:
        queue(people, "flood" in asked)
    for name in ("clients", "files"):
        if name in asked:
            known[name]()
    print("\n".join(wrong) or "Nothing was lost, and nothing was too much.")
    sys.exit(bool(wrong))


def expect(holds, sentence):
    if not holds:
        wrong.append(sentence)
        print(f"!! {sentence}", flush=True)


class House:
    """The gateway and its modem, as long as the `with` lasts."""

    def __init__(self, files=None):
        self.files, self.cell = files, Cell()
        print(self.cell, flush=True)

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        self.air, self.control, port = (self.folder / name for name in ("air.jsonl", "control", "modem"))
        self.modem = subprocess.Popen(
            [sys.executable, ROOT / "tests/emulator/modem.py", "--log", self.air, "--control", self.control,
             "--link", port], stdout=subprocess.PIPE, text=True)
        self.modem.stdout.readline()
        self.address, self.token, self.config = configure(self.folder, port)
        self.log = self.folder / "log"
        self.start(self.is_healthy)
        return self

    def start(self, ready):
        def bounded():
            self.cell.enter()
            if self.files:
                resource.setrlimit(resource.RLIMIT_NOFILE, (self.files, self.files))

        begun = time.time()
        with open(self.log, "ab") as log:
            self.daemon = subprocess.Popen([PROGRAM, "run", "--config", self.config], stderr=log,
                                           env=os.environ | ENVIRONMENT, preexec_fn=bounded)
        until("a gateway that is ready", ready)
        self.api = Api(self.address, self.token)
        return time.time() - begun

    def is_healthy(self):
        return healthy(self.address)

    def stop(self):
        self.daemon.terminate()
        expect(self.daemon.wait(timeout=60) == 0, "the gateway did not stop by itself")

    def __exit__(self, *_):
        for process in (self.daemon, self.modem):
            process.terminate()
            process.wait()
        killed = self.cell.killed()
        self.cell.close()
        self.temporary.cleanup()
        expect(killed == 0, "the system ended it: no memory was left")

    def tell(self, **request):
        with socket.socket(socket.AF_UNIX) as modem:
            modem.connect(str(self.control))
            modem.sendall(json.dumps(request).encode() + b"\n")
            answer = json.loads(modem.makefile().readline())
        assert answer["ok"], (request, answer)
        return answer

    def all(self, sql, *values):
        database = sqlite3.connect(f"file:{self.folder}/data/gateway.db?mode=ro", uri=True)
        found = [row[0] for row in database.execute(sql, values)]
        database.close()
        return found

    def one(self, sql, *values):
        return self.all(sql, *values)[0]

    def memory(self, what):
        status = Path(f"/proc/{self.daemon.pid}/status").read_text()
        return int(re.search(rf"{what}:\s+(\d+)", status)[1]) / 1024

    def cpu(self):
        """Seconds of processor time it has taken: what others do on the machine is not in it."""
        fields = Path(f"/proc/{self.daemon.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def open_files(self):
        return len(os.listdir(f"/proc/{self.daemon.pid}/fd"))

    def aired(self):
        lines = self.air.read_text().splitlines() if self.air.exists() else []
        return [entry for entry in map(json.loads, lines) if entry["event"] == "air"]

    def sign_in(self):
        connection = http.client.HTTPConnection(self.address)
        form = urllib.parse.urlencode({"name": "ana", "password": "correct horse"})
        connection.request("POST", "/login", form, {
            "Origin": f"http://{self.address}", "Content-Type": "application/x-www-form-urlencoded"})
        self.cookie = connection.getresponse().headers["set-cookie"].split(";")[0]

    def page(self, path):
        """Seconds that a page takes."""
        connection = http.client.HTTPConnection(self.address, timeout=60)
        begun = time.perf_counter()
        connection.request("GET", path, headers={"Cookie": self.cookie})
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200, (path, answer.status)
        return time.perf_counter() - begun

    def remember(self, what):
        high = self.memory("VmHWM")
        print(f"memory {self.memory('VmRSS'):.1f} MiB, at most {high:.1f} MiB {what}", flush=True)
        expect(high < MIB, f"{high:.1f} MiB were taken {what}")


def queue(people, flood):
    with House() as house:
        house.sign_in()
        # Held, not tried: the modem finds no network.
        house.tell(op="registration", stat=2)
        flow = house.api.get("/api/v2/flows.json")["results"][0]["uuid"]
        numbers = [f"+1415{5_550_000 + n}" for n in range(people)]
        taken, cpu = [], [house.cpu()]
        tenth = max(1, people // 10)
        for n, number in enumerate(numbers, 1):
            contact = house.api.post("/api/v2/contacts.json", {"urns": [f"tel:{number}"]})["uuid"]
            begun = time.perf_counter()
            house.api.post("/api/v2/flow_starts.json", {"flow": flow, "contacts": [contact]})
            taken.append(time.perf_counter() - begun)
            if n % tenth == 0:
                cpu.append(house.cpu())
        report("click, the first tenth", taken[:tenth])
        report("click, the last tenth", taken[-tenth:])
        first, last = (1000 * (cpu[n] - cpu[n - 1]) / tenth for n in (1, -1))
        print(f"contact and click take {first:.1f} ms of processor time at first, {last:.1f} ms in the end")
        pages = ("/", "/invite", "/contacts", "/messages", "/gateway")
        for path in pages:
            report(f"{path} while {people} wait", [house.page(path) for _ in range(5)])
        house.remember(f"with {people} invites waiting")
        waiting = "SELECT count(*) FROM parts WHERE state = 'queued'"
        expect(house.one("SELECT count(*) FROM invites") == people, "not every click made an invite")
        parts = house.one(waiting)
        house.stop()
        began = house.start(lambda: house.page("/") < 60)
        print(f"started again in {began:.2f} s with {house.one(waiting)} parts waiting", flush=True)
        expect(house.one(waiting) == parts, "the queue is another after the restart")
        begun, cpu = time.time(), house.cpu()
        house.tell(op="registration", stat=1)
        until("the end of the queue", lambda: house.one(waiting) == 0, lambda: house.one(waiting))
        until("the last answer of the modem",
              lambda: house.one("SELECT count(*) FROM parts WHERE state = 'sending'") == 0)
        took, cpu = time.time() - begun, 1000 * (house.cpu() - cpu) / parts
        print(f"{parts} parts left in {took:.0f} s, {cpu:.1f} ms of processor time each", flush=True)
        air = house.aired()
        counted = collections.Counter(entry["to"] for entry in air)
        each = parts // people
        expect(set(counted) == set(numbers) and set(counted.values()) == {each}, "somebody was asked twice, or not")
        # Who was not reached at once, because the modem gave no prompt in time, comes later.
        once = set(house.all("SELECT m.address FROM parts p JOIN messages m ON m.id = p.message_id WHERE p.attempts = 1"))
        order = [entry["to"] for entry in air if entry["to"] in once][::each]
        print(f"{len(once)} of them went at the first attempt", flush=True)
        expect(order == [n for n in numbers if n in once], "they were not asked in the order of the clicks")
        house.remember("after all of them left")
        if flood:
            answers(house, numbers)
            loud(house, people)
        verified = subprocess.run([PROGRAM, "ledger", "verify", "--config", house.config], capture_output=True)
        expect(verified.returncode == 0, "the record is not whole")


def answers(house, numbers):
    """Everybody who was asked answers at once."""
    before = len(house.aired())
    begun = time.time()
    teller = threading.Thread(target=lambda: [house.tell(op="deliver", **{"from": n, "text": "Y"}) for n in numbers])
    teller.start()
    pages = []
    said = "SELECT count(*) FROM messages WHERE direction = 'in' AND text = 'Y'"
    while teller.is_alive():
        pages.append(house.page("/"))
        time.sleep(0.5)
    until("every answer", lambda: house.one(said) == len(numbers), lambda: house.one(said))
    print(f"{len(numbers)} answers were kept in {time.time() - begun:.0f} s", flush=True)
    report("/ while they came", pages)
    granted = house.one("SELECT count(*) FROM consents WHERE state = 'granted'")
    expect(granted == len(numbers), f"of {len(numbers)} who said yes {granted} are on record")
    left = lambda: house.one("SELECT count(*) FROM parts WHERE state IN ('queued', 'sending')")
    until("the confirmations", lambda: left() == 0, left)
    sent = collections.Counter(entry["to"] for entry in house.aired()[before:])
    stopped = house.one("SELECT count(*) FROM ledger WHERE kind = 'answers.stopped'")
    print(f"{sum(sent.values())} confirmations left; automatic answers were stopped {stopped} times", flush=True)
    expect(not sent or max(sent.values()) <= AUTOMATIC_A_DAY, "somebody was answered too often")
    expect(len(house.tell(op="list")["slots"]["SM"]) == 0, "something is left in the modem")
    house.remember("while everybody answered")


def loud(house, texts):
    """One number, thousands of texts."""
    number, begun, before = "+14155449999", time.time(), len(house.aired())
    teller = threading.Thread(target=lambda: [
        house.tell(op="deliver", **{"from": number, "text": f"who is this {n}"}) for n in range(texts)])
    teller.start()
    kept = lambda: house.one("SELECT count(*) FROM messages WHERE direction = 'in' AND address = ?", number)
    until("all of them in the database", lambda: kept() == texts, kept)
    teller.join()
    print(f"{texts} texts of one number were kept in {time.time() - begun:.0f} s", flush=True)
    different = "SELECT count(DISTINCT text) FROM messages WHERE direction = 'in' AND address = ?"
    expect(house.one(different, number) == texts, "a text was lost")
    mine = [entry for entry in house.aired()[before:] if entry["to"] == number]
    print(f"{len(mine)} answers went there")
    expect(len(mine) <= AUTOMATIC_A_DAY, "a reply storm")
    for path in ("/", "/messages", "/gateway"):
        report(f"{path} afterwards", [house.page(path) for _ in range(5)])
    house.remember("while one number wrote")


def clients():
    with House() as house:
        house.sign_in()
        flow = house.api.get("/api/v2/flows.json")["results"][0]["uuid"]
        alone = invites(house, flow, 0)
        crowd = Crowd(house)
        crowd.open()
        print(f"{CLIENTS} clients from {ADDRESSES} addresses: {crowd.count()} are in, {house.open_files()} files", flush=True)
        among = invites(house, flow, INVITES)
        house.remember(f"with {CLIENTS} clients")
        crowd.close()
        report("click → air, alone", alone)
        report("click → air, among them", among)
        ratio = statistics.median(among) / statistics.median(alone)
        print(f"the median is {ratio:.1f} times that of a gateway alone")
        until("an open panel", lambda: house.page("/") < 5)
        expect(house.daemon.poll() is None, "the gateway ended")


def invites(house, flow, first):
    """Seconds from the click to the air."""
    taken = []
    for n in range(first, first + INVITES):
        number = f"+1415{5_560_000 + n}"
        contact = house.api.post("/api/v2/contacts.json", {"urns": [f"tel:{number}"]})["uuid"]
        clicked = time.time()
        house.api.post("/api/v2/flow_starts.json", {"flow": flow, "contacts": [contact]})
        until("the air", lambda: number in latency.aired(house.air))
        taken.append(latency.aired(house.air)[number] - clicked)
    return taken


class Crowd:
    """Callers from many addresses: a third listens for changes, the others are slow, silent or deaf."""

    def __init__(self, house):
        self.house, self.sockets, self.over = house, [], threading.Event()
        host, port = house.address.split(":")
        self.address = (host, int(port))
        self.head = f"HTTP/1.1\r\nHost: {house.address}\r\nCookie: {house.cookie}\r\n"

    def open(self):
        for n in range(CLIENTS):
            caller = socket.socket()
            caller.bind((f"127.0.1.{1 + n % ADDRESSES}", 0))
            caller.connect(self.address)
            self.sockets.append((n % 6, caller))
        for kind, caller in self.sockets:
            self.begin(kind, caller)
        self.slow = threading.Thread(target=self.drip)
        self.slow.start()

    def begin(self, kind, caller):
        try:
            if kind in (0, 1):
                caller.sendall(f"GET /live {self.head}\r\n".encode())
            elif kind == 2:  # says half of a form, and no more
                caller.sendall(f"POST /contacts/new {self.head}Content-Length: 5000\r\n\r\nname=".encode())
            elif kind == 3:  # never reads what it asks for
                caller.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
                caller.sendall(f"GET / {self.head}\r\n".encode() * 20)
        except OSError:
            pass  # there was no place

    def drip(self):
        """The head of a request, a byte a second."""
        for byte in f"GET / {self.head}".encode() * 100:
            for kind, caller in self.sockets:
                if kind == 4:
                    try:
                        caller.send(bytes([byte]))
                    except OSError:
                        pass
            if self.over.wait(1):
                return

    def count(self):
        table = Path(f"/proc/{self.house.daemon.pid}/net/tcp").read_text().splitlines()[1:]
        port = f":{self.address[1]:04X}"
        return sum(row.split()[1].endswith(port) and row.split()[3] == "01" for row in table)

    def close(self):
        self.over.set()
        self.slow.join()
        for _, caller in self.sockets:
            caller.close()


def files():
    with House(FILES) as house:
        house.sign_in()
        print(f"{house.open_files()} of {FILES} files are open with a modem and one caller", flush=True)
        flow = house.api.get("/api/v2/flows.json")["results"][0]["uuid"]
        callers = []
        for n in range(2 * FILES):
            caller = socket.socket()
            caller.bind((f"127.0.1.{1 + n % ADDRESSES}", 0))
            caller.connect(("127.0.0.1", int(house.address.split(":")[1])))
            callers.append(caller)
        said = "the panel cannot accept connections"
        until("a word about it", lambda: said in house.log.read_text())
        print(f"{house.open_files()} files are open: {said}", flush=True)
        contact = house.api.post("/api/v2/contacts.json", {"urns": ["tel:+14155550001"]})["uuid"]
        house.api.post("/api/v2/flow_starts.json", {"flow": flow, "contacts": [contact]})
        until("the air", lambda: any(entry["to"] == "+14155550001" for entry in house.aired()))
        house.tell(op="deliver", **{"from": "+14155550001", "text": "Y"})
        until("the answer", lambda: house.one("SELECT count(*) FROM consents WHERE state = 'granted'") == 1)
        expect(house.log.read_text().count(said) <= 2, "it is said again and again")
        for caller in callers:
            caller.close()
        until("an open panel", lambda: house.page("/") < 5)
        expect(house.daemon.poll() is None, "the gateway ended")
        print("an invite left and its answer was kept meanwhile; the panel answers again", flush=True)


def report(name, seconds):
    ms = sorted(1000 * s for s in seconds)
    print(f"{name:<36} p50 {statistics.median(ms):8.1f} ms   "
          f"p95 {ms[max(0, int(len(ms) * 0.95) - 1)]:8.1f} ms   max {ms[-1]:8.1f} ms   n={len(ms)}", flush=True)


def until(what, look, progress=lambda: None):
    """Looks until it holds, as long as `progress` changes now and then."""
    begun, last = time.time(), progress()
    while True:
        try:
            if look():
                return
        except OSError:
            pass
        if time.time() - begun > PATIENCE:
            now = progress()
            if now == last:
                sys.exit(f"waited in vain for {what}")
            begun, last = time.time(), now
        time.sleep(0.01)


if __name__ == "__main__":
    main()
