#!/usr/bin/env python3
"""The power cut: a busy hour, its end, and what must be true of the disk afterwards.

  powercut.py busy     --machine PID   invites go out and people answer, until the machine dies at a random moment
  powercut.py look     --disk FILE     the database on a disk as it was left is held against the air
  powercut.py replay   --base FILE --log FILE --cuts N   the same for N disks as other power cuts would have left them

The air is the emulated modem's log: what people's phones received (`air`), and what the gateway took off the SIM for good
(`delete`). Each line says how much of the disk's write log was there at that moment (`written`). So for a disk that holds
the writes up to some place it is known what must be in its database:

  - what was on the air by then is claimed there: nothing that was sent can be sent again;
  - what was taken off the SIM by then is kept there: nothing that was received is lost;
  - it opens, SQLite finds it whole, and `optin-gateway ledger verify` finds the record whole.

`look --end` also knows that all is over: every message the network delivered was taken in once, with its consequence.

A replayed disk holds every write up to the last flush before the cut, and of the later ones a random half, as a disk that
loses what its cache held. Half of the cuts fall just after something that must be kept; these ask the most.
"""

import argparse
import bisect
import json
import os
import random
import shutil
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

CLAIMED = ("sending", "sent", "delivered", "undelivered", "failed", "in_doubt")
DATA = "var/lib/optin-gateway"


def read_lines(path):
    """JSON lines; one that is being written is not there yet."""
    text = Path(path).read_text(encoding="utf-8") if Path(path).exists() else ""
    return [json.loads(line) for line in text.split("\n")[:-1]]


# ------------------------------------------------------------------------------------ the busy hour

class Notes:
    """What was asked for and delivered, for those who check: JSON lines."""

    def __init__(self, path):
        self.file, self.lock = open(path, "a", encoding="utf-8"), threading.Lock()

    def __call__(self, **what):
        with self.lock:
            self.file.write(json.dumps(what) + "\n")
            self.file.flush()


class Town:
    """Staff who invite, people who answer, strangers who write."""

    def __init__(self, options):
        self.o, self.notes = options, Notes(options.notes)
        self.random, self.over = random.Random(options.seed), threading.Event()
        self.invited = 0

    def control(self, **request):
        with socket.socket(socket.AF_UNIX) as control:
            control.connect(self.o.control)
            control.sendall(json.dumps(request).encode() + b"\n")
            answer = json.loads(control.makefile().readline())
        if not answer["ok"]:
            raise RuntimeError(answer)
        return answer

    def write(self, sender, text):
        pdus = self.control(op="deliver", text=text, **{"from": sender})["pdus"]
        self.notes(delivered=sender, text=text, pdus=pdus)

    def api(self, path, body=None):
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.o.port}/api/v2/{path}.json", json.dumps(body).encode() if body else None,
            {"Authorization": f"Token {self.o.token}", "Content-Type": "application/json"})
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=10) as answer:
            return json.load(answer)

    def staff(self):
        flow, n = None, 0
        while not self.over.is_set():
            # A queue, but one that is empty before the day is over.
            if self.invited > self.left() + 12:
                self.over.wait(0.1)
                continue
            try:
                flow = flow or self.api("flows")["results"][0]["uuid"]
                number = f"+155502{self.o.seed:02}{n:03}"
                n += 1
                contact = self.api("contacts", {"urns": [f"tel:{number}"]})["uuid"]
                self.api("flow_starts", {"flow": flow, "contacts": [contact]})
                self.notes(invited=number)
                self.invited += 1
            except (OSError, urllib.error.URLError, ValueError):
                self.over.wait(0.2)

    def left(self):
        """Invites of this hour that are on the air."""
        mine = f"+155502{self.o.seed:02}"
        return len({line["to"] for line in read_lines(self.o.air) if line.get("to", "").startswith(mine)})

    def people(self):
        answered = {line["answered"] for line in read_lines(self.o.notes) if "answered" in line}
        while not self.over.is_set():
            for air in read_lines(self.o.air):
                number = air.get("to", "")
                if air["event"] != "air" or not number.startswith("+155502") or number in answered:
                    continue
                answered.add(number)
                answer = self.random.choice(["Y", "yes please", "N", "No thanks", "STOP", None])
                if answer:
                    self.notes(answered=number, text=answer)
                    self.write(number, answer)
            self.over.wait(0.15)

    def strangers(self):
        n = 0
        while not self.over.is_set():
            n += 1
            long = " and another thing, since you ask" * (8 if n % 3 == 0 else 0)
            self.write(f"+155504{self.o.seed:02}{n:03}", f"question {self.o.seed}/{n}{long}?")
            self.over.wait(self.random.uniform(0.2, 0.9))

    def run(self):
        threads = [threading.Thread(target=part) for part in (self.staff, self.people, self.strangers)]
        before = len(read_lines(self.o.air))
        for thread in threads:
            thread.start()
        end = time.monotonic() + 90
        while len(read_lines(self.o.air)) < before + 4 and time.monotonic() < end:
            time.sleep(0.05)
        time.sleep(self.random.uniform(self.o.least, self.o.most))
        os.kill(self.o.machine, signal.SIGKILL)
        # Nobody out there notices at once.
        self.over.wait(1)
        self.over.set()
        for thread in threads:
            thread.join()
        happened = len(read_lines(self.o.air)) - before
        print(f"{self.invited} more invites asked for, {happened} more lines in the modem's log")
        return 0 if happened >= 4 else "nothing much happened before the power went"


# ------------------------------------------------------------------------------------ what must be true

class Wrong(Exception):
    """Something that must never be."""


def whole(folder, binary):
    """The database opens, SQLite finds it whole, the gateway finds its record whole."""
    config = Path(folder, "test.toml")
    config.write_text(f'data_dir = "{folder}"\n[[modem]]\nname = "main"\nport = "auto"\n', encoding="utf-8")
    said = subprocess.run([binary, "ledger", "verify", "--config", config], text=True, capture_output=True)
    if said.returncode:
        raise Wrong(f"ledger verify: {said.stdout}{said.stderr}")
    database = sqlite3.connect(Path(folder, "gateway.db"))
    for check in ("integrity_check", "foreign_key_check"):
        found = database.execute(f"PRAGMA {check}").fetchall()
        if found not in ([], [("ok",)]):
            raise Wrong(f"{check}: {found[:5]}")
    return database


def claimed(database, air):
    """Whether a text that was on the air is claimed, so that it cannot leave again."""
    part = air["concat"][2] if air["concat"] else 1
    rows = database.execute(
        "SELECT p.state FROM parts p JOIN messages m ON m.id = p.message_id WHERE m.direction = 'out' AND m.address = ?"
        " AND p.seq = ? AND p.attempts > 0 AND instr(m.text, ?) > 0", (air["to"], part, air["text"])).fetchall()
    return any(state in CLAIMED for (state,) in rows)


def kept(database, pdu):
    return database.execute("SELECT 1 FROM inbound_pdus WHERE pdu = ? LIMIT 1", (bytes.fromhex(pdu),)).fetchone()


def held_against(database, lines):
    """Every line of the modem's log by then is in the database."""
    for line in lines:
        if line["event"] == "air" and not claimed(database, line):
            raise Wrong(f"on the air but not claimed: {line}")
        if line["event"] == "delete" and not kept(database, line["pdu"]):
            raise Wrong(f"taken off the SIM but not kept: {line}")


def once_on_air(lines):
    seen = set()
    for line in lines:
        if line["event"] == "air":
            text = (line["to"], line["text"], (line["concat"] or [0, 0, 1])[2])
            if text in seen:
                raise Wrong(f"twice on the air: {text}")
            seen.add(text)


def at_the_end(database, lines, notes):
    """Everything the network delivered was taken in, once; answers have had their effect."""
    for note in notes:
        if "delivered" in note:
            missing = [pdu for pdu in note["pdus"] if not kept(database, pdu)]
            if missing:
                raise Wrong(f"delivered and lost: {note}")
            times, = database.execute("SELECT count(*) FROM messages WHERE direction = 'in' AND address = ? AND text = ?",
                                      (note["delivered"], note["text"])).fetchone()
            if times != 1:
                raise Wrong(f"taken in {times} times: {note}")
        if "answered" in note and note["text"][0] in "NS":
            state = database.execute("SELECT state FROM consents WHERE phone = ?", (note["answered"],)).fetchone()
            if state not in (("refused",), ("stopped",)):
                raise Wrong(f"{note} became {state}")
    airs = [line["to"] for line in lines if line["event"] == "air"]
    lost = [number for note in notes if (number := note.get("invited")) and number not in airs]
    for number in lost:  # asked for, answered 201, and nobody heard of it: then a person is told so
        state = database.execute("SELECT m.state FROM invites i JOIN messages m ON m.id = i.message_id WHERE i.phone = ?",
                                 (number,)).fetchone()
        if state != ("in_doubt",):
            raise Wrong(f"the invite to {number} never left and is {state}")


def on_disk(image, scratch):
    """The gateway's folder from a disk as it was left: the file system repairs itself as it would at the next boot."""
    mounted, folder = Path(scratch, "mounted"), Path(scratch, "data")
    mounted.mkdir(exist_ok=True)
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["mount", "-o", "loop", image, mounted], check=True)
    try:
        shutil.copytree(Path(mounted, DATA), folder, ignore=lambda _, names: [n for n in names if n.endswith(".sock")])
    finally:
        subprocess.run(["umount", mounted], check=True)
    return folder


def count(database):
    counts = {"entries": "ledger", "invites": "invites", "PDUs in": "inbound_pdus",
              "in doubt": "messages WHERE state = 'in_doubt'"}
    return ", ".join(f"{database.execute(f'SELECT count(*) FROM {rows}').fetchone()[0]} {what}"
                     for what, rows in counts.items())


def look(o):
    lines, notes = read_lines(o.air), read_lines(o.notes)
    with tempfile.TemporaryDirectory(dir=o.scratch) as scratch:
        copy = Path(scratch, "disk")
        subprocess.run(["cp", "--sparse=always", o.disk, copy], check=True)
        database = whole(on_disk(copy, scratch), o.binary)
        once_on_air(lines)
        held_against(database, lines)
        if o.end:
            at_the_end(database, lines, notes)
        print(f"{sum(line['event'] == 'air' for line in lines)} texts on the air; {count(database)}")


# ------------------------------------------------------------------------------------ other cuts

FLUSH, FUA, DISCARD = 1, 2, 4


class Writes:
    """A log of a disk's writes, as QEMU's blklogwrites keeps it (the format of the kernel's dm-log-writes)."""

    def __init__(self, path):
        self.file = open(path, "rb")
        magic, _, _, self.sector = struct.unpack("<QQQI", self.file.read(28))
        if magic != 0x6A736677736872:
            raise Wrong("this is no log of writes")
        self.entries, self.ends = [], []  # (where on the disk, how long, flags, where in the log); ends in the log
        size, at = os.stat(path).st_size, self.sector
        while at + self.sector <= size:
            self.file.seek(at)
            sector, sectors, flags, _ = struct.unpack("<QQQQ", self.file.read(32))
            data, at = at + self.sector, at + self.sector
            length = 0 if flags & DISCARD else sectors * self.sector
            # The machine died while this one was written down; or it was never begun.
            if data + length > size or (not sectors and not flags):
                break
            at += length
            self.entries.append((sector * self.sector, length, flags, data))
            self.ends.append(at)

    def octets(self, entry):
        self.file.seek(entry[3])
        return self.file.read(entry[1])


def replay(o):
    writes, rnd = Writes(o.log), random.Random(o.seed)
    lines = [line for line in read_lines(o.air)[:o.lines] if line["event"] in ("air", "delete")]
    # The first entries are the machine's boot, and nobody's message.
    first = bisect.bisect_left(writes.ends, min(line["written"] for line in lines))
    places = [bisect.bisect_left(writes.ends, rnd.choice(lines)["written"]) for _ in range(o.cuts // 2)]
    places += [rnd.randrange(first, len(writes.entries)) for _ in range(o.cuts - len(places))]
    places = sorted(min(place, len(writes.entries) - 1) for place in places)
    sharp = lost = 0
    with tempfile.TemporaryDirectory(dir=o.scratch) as scratch:
        safe, disk = Path(scratch, "safe"), Path(scratch, "disk")
        subprocess.run(["cp", "--sparse=always", o.base, safe], check=True)
        done = 0  # entries that are in `safe`
        with open(safe, "r+b", buffering=0) as file:
            for place in places:
                cut = writes.entries[:place + 1]
                flushed = max((i for i, entry in enumerate(cut) if entry[2] & FLUSH), default=0)
                for entry in cut[done:flushed + 1]:
                    file.seek(entry[0])
                    file.write(writes.octets(entry))
                done = max(done, flushed + 1)
                subprocess.run(["cp", "--sparse=always", safe, disk], check=True)
                with open(disk, "r+b", buffering=0) as torn:
                    for entry in cut[flushed + 1:]:
                        if entry[2] & FUA or rnd.random() < 0.5:
                            torn.seek(entry[0])
                            torn.write(writes.octets(entry))
                        else:
                            lost += 1
                must = [line for line in lines if line["written"] <= writes.ends[place]]
                try:
                    database = whole(on_disk(disk, scratch), o.binary)
                    held_against(database, must)
                    database.close()
                except (Wrong, OSError, sqlite3.Error, subprocess.CalledProcessError) as why:
                    raise Wrong(f"cut after write {place} (seed {o.seed}): {why}") from why
                sharp += len(must)
    print(f"{len(places)} cuts of {len(writes.entries)} writes, {lost} writes lost in them; "
          f"{sharp} times something that had to be there was")


def main():
    parser = argparse.ArgumentParser()
    what = parser.add_subparsers(dest="what", required=True)
    busy, looks, replays = (what.add_parser(name) for name in ("busy", "look", "replay"))
    for each in (busy, looks, replays):
        each.add_argument("--air", required=True)
        each.add_argument("--notes", required=True)
        each.add_argument("--seed", type=int, default=1)
    for each in (looks, replays):
        each.add_argument("--scratch", required=True)
        each.add_argument("--binary", required=True)
    busy.add_argument("--machine", type=int, required=True)
    busy.add_argument("--port", required=True)
    busy.add_argument("--token", required=True)
    busy.add_argument("--control", required=True)
    busy.add_argument("--least", type=float, default=2)
    busy.add_argument("--most", type=float, default=12)
    looks.add_argument("--disk", required=True)
    looks.add_argument("--end", action="store_true")
    replays.add_argument("--base", required=True)
    replays.add_argument("--log", required=True)
    replays.add_argument("--lines", type=int, help="of the modem's log: those of the time of the write log")
    replays.add_argument("--cuts", type=int, required=True)
    o = parser.parse_args()
    try:
        return Town(o).run() if o.what == "busy" else look(o) if o.what == "look" else replay(o)
    except Wrong as wrong:
        return str(wrong)


if __name__ == "__main__":
    sys.exit(main())
