"""The gateways of the wire benchmark, each with the same few words: start, submit, queue, release, visible, stop.

Ours is asked over its API, one contact a click. gammu-smsd and smstools take files, as their manuals say, and keep
what comes in as files.
"""

import os
import shutil
import signal
import sqlite3
import subprocess
import time

from latency import PROGRAM, Api, configure, healthy, until
from unit import ENVIRONMENT


class Gateway:
    """What they share. `phase` is the longest time it sleeps: what is measured begins at any moment of it."""

    phase, inbound_phase = 0.0, 0.0
    # Whether a queue is made of clicks that are worked on before the modem is free: only ours does anything then.
    takes_clicks = False
    environment = {}

    def __init__(self, folder, modem):
        self.folder, self.modem, self.process = folder, modem, None

    def spawn(self, *command):
        with open(self.folder / "said.log", "ab") as said:
            self.process = subprocess.Popen(command, stdout=said, stderr=said, start_new_session=True,
                                            env=os.environ | self.environment)

    @property
    def session(self):
        return self.process.pid

    def stop(self):
        if self.process and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()

    def prepare(self, numbers):
        """What has to be there before these can be written to."""

    def settle(self, numbers):
        """Waits until it has noted that these were sent."""
        time.sleep(1)


class Ours(Gateway):
    name, takes_clicks, environment = "optin-gateway", True, ENVIRONMENT

    def __init__(self, folder, modem):
        super().__init__(folder, modem)
        self.address, self.token, self.config = configure(folder, modem.port)
        self.contacts, self.database = {}, f"file:{folder}/data/gateway.db?mode=ro"

    def start(self):
        self.spawn(PROGRAM, "run", "--config", self.config)

    def ready(self):
        until("a modem that is ready", lambda: healthy(self.address))
        self.api = Api(self.address, self.token)
        self.flow = self.api.get("/api/v2/flows.json")["results"][0]["uuid"]

    def prepare(self, numbers):
        self.api = Api(self.address, self.token)  # the panel ends a connection on which nothing is asked
        for number in numbers:
            made = self.api.post("/api/v2/contacts.json", {"urns": [f"tel:{number}"]})
            self.contacts[number] = made["uuid"]

    def submit(self, number):
        self.api.post("/api/v2/flow_starts.json", {"flow": self.flow, "contacts": [self.contacts[number]]})

    def queue(self, numbers):
        """Clicks while no network lets the modem in: invites are held."""
        self.modem.ask("registration", stat=2)
        time.sleep(0.3)
        for number in numbers:
            self.submit(number)
        time.sleep(0.3)

    def release(self):
        self.modem.ask("registration", stat=1)

    def settle(self, numbers):
        sql = "SELECT count(*) FROM messages WHERE state = 'sent' AND kind = 'invite' AND address IN "
        sql += "(" + ", ".join("?" * len(numbers)) + ")"
        database = sqlite3.connect(self.database, uri=True)
        until("the outcomes", lambda: database.execute(sql, numbers).fetchone()[0] == len(numbers))
        database.close()

    def watch(self, number):
        """A question whether a text from this number can be seen."""
        database = sqlite3.connect(self.database, uri=True)
        sql = "SELECT count(*) FROM messages WHERE address = ? AND direction = 'in'"
        return lambda: database.execute(sql, [number]).fetchone()[0]


class Files(Gateway):
    """One that takes files and gives files."""

    boxes = ()
    line = ()

    def __init__(self, folder, modem):
        super().__init__(folder, modem)
        for box in self.boxes:
            (folder / box).mkdir()
        self.config, self.waiting, self.count = folder / "gateway.conf", [], 0
        self.config.write_text(self.configuration())

    def ready(self):
        # It has said what it has to say to the modem when it looks for messages.
        until("it has begun", lambda: self.modem.ask("stats")["stats"]["commands"] > 5)
        time.sleep(2)

    def drop(self, number, into):
        self.count += 1
        name, text = self.file(number, self.count)
        fresh = self.folder / f"fresh{self.count}"
        fresh.write_text(text)
        fresh.rename(into / name)

    def submit(self, number):
        self.drop(number, self.folder / self.outbox)

    def queue(self, numbers):
        self.waiting = numbers

    def release(self):
        for number in self.waiting:
            self.submit(number)

    def watch(self, number):
        box, digits = self.folder / self.inbox, number.lstrip("+")
        return lambda: any(self.is_from(file, digits) for file in box.iterdir())


class Gammu(Files):
    name, package, command = "gammu-smsd", "gammu-smsd", "gammu-smsd"
    boxes, outbox, inbox = ("inbox", "outbox", "sent", "error"), "outbox", "inbox"
    phase, inbound_phase = 30, 15
    more = ""

    def configuration(self):
        f = self.folder
        return (f"[gammu]\ndevice = {self.modem.port}\nconnection = at115200\n"
                f"[smsd]\nservice = files\nlogfile = {f}/smsd.log\ndebuglevel = 1\n"
                f"inboxpath = {f}/inbox/\noutboxpath = {f}/outbox/\nsentsmspath = {f}/sent/\n"
                f"errorsmspath = {f}/error/\n{self.more}")

    def start(self):
        self.spawn("gammu-smsd", "-c", str(self.config))

    def file(self, number, count):
        return f"OUTC20260101_000000_{count:02}_{number}_a{count}.txt", TEXT

    def is_from(self, file, digits):
        return digits in file.name


class GammuTuned(Gammu):
    name, phase, inbound_phase = "gammu-smsd, tuned", 2, 1
    more = ("CommTimeout = 1\nReceiveFrequency = 1\nLoopSleep = 0\nStatusFrequency = 0\nCheckSecurity = 0\n"
            "CheckBattery = 0\nCheckSignal = 0\nCheckNetwork = 0\n")


class Smstools(Files):
    name, package, command = "smstools", "smstools", "smsd"
    boxes, outbox, inbox = ("outgoing", "checked", "incoming", "sent", "failed"), "outgoing", "incoming"
    phase, inbound_phase = 10, 10
    head, more = "", ""

    def configuration(self):
        f = self.folder
        boxes = "".join(f"{box} = {f}/{box}\n" for box in self.boxes)
        return (f"devices = GSM1\nlogfile = {f}/smsd.log\nloglevel = 5\nautosplit = 3\nincoming_utf8 = yes\n"
                f"infofile = {f}/info\npidfile = {f}/pid\n{boxes}{self.head}\n"
                f"[GSM1]\ndevice = {self.modem.port}\nincoming = yes\nbaudrate = 115200\n{self.more}")

    def start(self):
        (self.folder / "pid").unlink(missing_ok=True)
        f = self.folder
        self.spawn("smsd", "-t", f"-c{self.config}", f"-i{f}/info", f"-p{f}/pid", f"-l{f}/smsd.log")

    def file(self, number, count):
        return f"out{count}", f"To: {number.lstrip('+')}\n\n{TEXT}"

    def is_from(self, file, digits):
        try:
            return f"From: {digits}" in file.read_text(errors="replace")
        except FileNotFoundError:
            return False


class SmstoolsTuned(Smstools):
    name, phase, inbound_phase = "smstools, tuned", 2, 2
    head = "delaytime = 1\ndelaytime_mainprocess = 1\nerrorsleeptime = 1\nblocktime = 1\nnotifier = yes\n"
    more = "poll_faster = 100\n"


PEERS = [Gammu, GammuTuned, Smstools, SmstoolsTuned]

# The invite of the sample flow, one message.
TEXT = ("Harbour Clinic: may we text you about our services? Msg&DataRatesMayApply\nReply:\nY Yes\nN No")


def missing():
    """The Debian packages of those that are not installed, and of what counts flushes."""
    needed = {peer.package: peer.command for peer in PEERS} | {"strace": "strace"}
    return sorted(package for package, command in needed.items() if not shutil.which(command))
