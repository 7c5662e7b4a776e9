"""The simulated modem of the wire benchmark, and the bare loop that everything is held against.

The modem is the other emulator (tests/emulator): it answers at once, or as slowly as a serial line. Its log is in
memory, so that only what is measured waits for the disk.
"""

import json
import os
import socket
import subprocess
import sys
import termios
import time
import tty
from pathlib import Path

from latency import ROOT

PATIENCE = 600
MEMORY = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else None


class Modem:
    """An emulator, as long as the `with` lasts."""

    def __init__(self, folder, baud=None):
        self.log, self.control = Path(folder) / "air.jsonl", Path(folder) / "control"
        self.slow = ["--baud", str(baud)] if baud else []
        self.airs, self.read = [], 0

    def __enter__(self):
        emulator = [sys.executable, ROOT / "tests/emulator/modem.py", "--log", self.log, "--control", self.control]
        self.process = subprocess.Popen([*emulator, *self.slow], stdout=subprocess.PIPE, text=True)
        self.port = self.process.stdout.readline().strip()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def ask(self, op, **more):
        with socket.socket(socket.AF_UNIX) as modem:
            modem.connect(str(self.control))
            modem.sendall(json.dumps({"op": op, **more}).encode() + b"\n")
            answer = json.loads(modem.makefile().readline())
        assert answer["ok"], answer
        return answer

    def aired(self):
        """What reached the air so far: to whom, what, when the modem was first asked and when it had all of it."""
        if self.log.exists():
            with self.log.open() as log:
                log.seek(self.read)
                while (line := log.readline()).endswith("\n"):
                    self.read = log.tell()
                    entry = json.loads(line)
                    if entry["event"] == "air":
                        entry["asked"] = entry["t"] - entry["since_asked"]
                        self.airs.append(entry)
        return self.airs

    def wait_for(self, enough, patience=PATIENCE):
        """Waits until `enough` of what was aired is true, and gives it all."""
        end = time.time() + patience
        while not enough(self.aired()):
            if time.time() > end:
                raise TimeoutError(f"{len(self.airs)} on the air, and no more come")
            time.sleep(0.005)
        return self.airs


def a_second(airs):
    """Messages a second, from when the modem was asked for the first to when it was asked for the last."""
    return (len(airs) - 1) / (airs[-1]["asked"] - airs[0]["asked"])


def bare(modem, pdus, note=None):
    """Writes AT+CMGS, waits for the prompt, writes the message, waits for OK; nothing else. With `note`, a file, what
    a commit would write is written there before each, durably."""
    port = os.open(modem.port, os.O_RDWR | os.O_NOCTTY)
    tty.setraw(port, termios.TCSANOW)
    kept = os.open(note, os.O_RDWR | os.O_CREAT) if note else None
    if note:
        # As in a log that is begun anew: the room is there.
        os.pwrite(kept, bytes(COMMIT * len(pdus)), 0)
        os.fsync(kept)

    def ask(octets, end):
        os.write(port, octets)
        heard = b""
        while not heard.endswith(end):
            heard += os.read(port, 4096)
            assert b"ERROR" not in heard, heard

    ask(b"ATE0\r", b"OK\r\n")
    ask(b"AT+CMGF=0\r", b"OK\r\n")
    before = len(modem.aired())
    for number, pdu in enumerate(pdus):
        if note:
            os.pwrite(kept, os.urandom(COMMIT), COMMIT * number)
            os.fdatasync(kept)
        ask(f"AT+CMGS={len(pdu) // 2 - 1 - int(pdu[:2], 16)}\r".encode(), b"> ")
        ask(pdu.encode() + b"\x1a", b"OK\r\n")
    for descriptor in filter(None, (port, kept)):
        os.close(descriptor)
    return modem.wait_for(lambda airs: len(airs) == before + len(pdus))[before:]


# About what a commit of ours writes.
COMMIT = 24 * 1024
