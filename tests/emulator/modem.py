#!/usr/bin/env python3
"""A modem that is not there: the second, independent emulator for the tests.

  gateway ◄──PTY──► modem.py ◄──Unix socket, JSON lines──► test
                       └──► --log FILE: what reached the air, one JSON line each

It shares no code and no author's assumption with src/sim, so that a mistake
made there twice cannot hide. Plain Python 3, standard library only.

The path of the port is the first line on standard output (and `--link` keeps a
symlink to it). With `--socket FILE` there is no PTY: the emulator is the other
end of an emulated machine's serial adapter, plugged in while it is connected to
that Unix socket; a machine that dies takes the modem's power with it. With
`--written FILE` each log line says how long that file was at that moment. A log
line is written and fsynced before the modem answers: a
test may kill anything at any time and count what people received.

Control, one JSON object a line, each answered by one:
  {"op":"deliver","from":"+15550100101","text":"Y"}   also alphabet, reference,
        wide_reference, split_surrogates, class0, at, and order: [2,1,1] to
        shuffle or repeat the parts
  {"op":"deliver_pdu","hex":"07…"}       {"op":"report","last_to":"+1…","status":0}
  {"op":"list"} {"op":"stats"} {"op":"air"} {"op":"hang"|"wake"}
  {"op":"unplug"} {"op":"replug","urcs":false} {"op":"reset","urcs":true,"seconds":0.3}
  {"op":"registration","stat":2} {"op":"signal","rssi":9}
  {"op":"sim","present":true,"imsi":"…","pin":"1234"} {"op":"urc","text":"^RSSI:7"}
  {"op":"fault","kind":K,"count":1,"skip":0,…} {"op":"no_faults"}
Kinds of fault: cms_prompt, cms_before, cms_after (code); no_prompt;
  hang_after (seconds, answer: the result comes late); unplug_after;
  reset_after (urcs, seconds); noise (command: "prompt"|"answer", lines);
  error, silence (command: "+CSQ"); silence_after_delete; error_optional.
"""

import argparse
import errno
import fcntl
import json
import os
import pty
import select
import signal
import socket
import sys
import termios
import time
import tty
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import machine  # noqa: E402  (after the path is set)
import pdu  # noqa: E402


class Port:
    """The PTY. Its slave stays open here, so that the master lives while nobody reads."""

    def __init__(self, link):
        self.link, self.master, self.slave, self.path = link, None, None, None
        self.plug()

    def plug(self):
        self.master, self.slave = pty.openpty()
        tty.setraw(self.slave)  # before the path is known to anyone: no echo of the line
        os.set_blocking(self.master, False)
        self.path = os.ttyname(self.slave)
        if self.link:
            fresh = f"{self.link}.new"
            Path(fresh).unlink(missing_ok=True)
            os.symlink(self.path, fresh)
            os.replace(fresh, self.link)

    def unplug(self):
        if self.master is None:
            return
        if self.link:
            Path(self.link).unlink(missing_ok=True)
        os.close(self.master)
        os.close(self.slave)
        self.master = self.slave = self.path = None

    def read(self):
        try:
            octets = os.read(self.master, 4096)
        except OSError as e:
            if e.errno in (errno.EAGAIN, errno.EIO):
                return b""
            raise
        # A real tty loses its exclusive mark with its last user; this one never has a last
        # user, so a killed gateway could not open it again unless the mark is taken off here.
        fcntl.ioctl(self.slave, termios.TIOCNXCL)
        return octets

    def write(self, octets):
        try:
            return os.write(self.master, octets)
        except BlockingIOError:
            return 0


class Socket:
    """The far end of a serial adapter that an emulated machine offers as a Unix socket.

    The machine may come up long after the modem, die, and come up again: it is looked for
    until it is there."""

    def __init__(self, path):
        self.path, self.link, self.master, self.wanted = path, None, None, True
        self.next = 0.0

    def plug(self):
        self.wanted = True

    def look(self, now):
        """True when it has just been plugged in."""
        if not self.wanted or self.master is not None or now < self.next:
            return False
        self.next = now + 0.1
        self.link = socket.socket(socket.AF_UNIX)
        try:
            self.link.connect(self.path)
        except OSError:
            self.link.close()
            return False
        self.link.setblocking(False)
        self.master = self.link.fileno()
        return True

    def unplug(self):
        self.wanted = False
        self.lost()

    def lost(self):
        if self.master is not None:
            self.link.close()
        self.master = None

    def read(self):
        """None when the machine is gone."""
        try:
            return self.link.recv(4096) or None
        except BlockingIOError:
            return b""
        except OSError:
            return None

    def write(self, octets):
        try:
            return self.link.send(octets)
        except OSError:  # full; or gone, which reading tells
            return 0


class Log:
    def __init__(self, path, written=None):
        self.file = open(path, "a", encoding="utf-8") if path else None
        self.written = written

    def __call__(self, event, **fields):
        if self.written:
            fields["written"] = os.stat(self.written).st_size
        now = time.time()
        if self.file:
            self.file.write(json.dumps({"t": now, "event": event, **fields}) + "\n")
            self.file.flush()
            os.fsync(self.file.fileno())
        return now


class Emulator:
    def __init__(self, options):
        self.o = options
        self.modem = machine.Modem(options, Log(options.log, options.written))
        self.port = Socket(options.socket) if options.socket else Port(options.link)
        if options.socket:
            self.modem.forget()
            self.modem.off = True
        self.trace = open(options.trace, "ab", buffering=0) if options.trace else None
        self.clients, self.server = {}, None
        if options.control:
            Path(options.control).unlink(missing_ok=True)
            self.server = socket.socket(socket.AF_UNIX)
            self.server.bind(options.control)
            self.server.listen()
        if options.optional_error:
            self.o.optional_error = True

    def run(self):
        print(self.port.path, flush=True)
        while True:
            self.turn()

    def turn(self):
        if self.o.socket and self.port.look(time.monotonic()):
            self.modem.off = False
            self.modem.reset(False)
        reads = [*self.clients, *([self.server] if self.server else [])]
        writes, master = [], self.port.master
        if master is not None:
            reads.append(master)
            writes = [master] if self.modem.out else []
        readable, writable, _ = select.select(reads, writes, [], self.patience())
        self.modem.tick(time.monotonic())
        for source in readable:
            if source is master:
                # An earlier source of the same turn may have been a request to pull the cable.
                if self.port.master != master:
                    continue
                octets = self.port.read()
                if octets is None:
                    self.power_lost()
                    continue
                self.note(b"< ", octets)
                self.modem.feed(octets, time.monotonic())
            elif source is self.server:
                self.clients[self.server.accept()[0]] = b""
            else:
                self.serve(source)
        if self.modem.unplug_wanted:
            self.unplug()
        if self.port.master is not None and self.modem.out:
            self.flush()

    def patience(self):
        due = self.modem.due()
        patience = None if due is None else max(0.0, due - time.monotonic())
        if self.o.socket and self.port.wanted and self.port.master is None:
            return min(0.1, 0.1 if patience is None else patience)
        return patience

    def flush(self):
        out = self.modem.out
        while out:
            written = self.port.write(bytes(out[:1] if self.o.split else out))
            self.note(b"> ", bytes(out[:written]))
            del out[:written]
            if not written:
                return
            if self.o.split:
                time.sleep(0.0002)

    def note(self, mark, octets):
        if self.trace and octets:
            self.trace.write(mark + repr(octets).encode() + b"\n")

    # ------------------------------------------------------------ control

    def serve(self, client):
        try:
            got = client.recv(65536)
        except ConnectionError:
            got = b""
        if not got:
            self.clients.pop(client)
            client.close()
            return
        *lines, self.clients[client] = (self.clients[client] + got).split(b"\n")
        for line in lines:
            try:
                request = json.loads(line)
                answer = getattr(self, "op_" + request.pop("op"))(**request) or {}
                answer = {"ok": True, **answer}
            except (ValueError, KeyError, TypeError, AttributeError) as wrong:
                answer = {"ok": False, "error": f"{type(wrong).__name__}: {wrong}"}
            try:
                client.sendall(json.dumps(answer).encode() + b"\n")
            except OSError:
                self.clients.pop(client, None)
                client.close()
                return

    def op_deliver(self, text, order=None, **how):
        pdus = pdu.deliver(how.pop("from"), text, **how)
        for i in order or range(1, len(pdus) + 1):
            self.modem.arrive("deliver", pdus[i - 1])
        return {"pdus": [p.hex().upper() for p in pdus]}

    def op_deliver_pdu(self, hex):
        self.modem.arrive("deliver", bytes.fromhex(hex))

    def op_report(self, last_to, status=0):
        airs = [a for a in self.modem.airs if a["to"] == last_to]
        if not airs:
            raise ValueError(f"nothing went to {last_to}")
        self.modem.report(airs[-1], status, time.time())

    def op_list(self):
        return {"slots": {mem: [[i, s[0], s[1].hex().upper()] for i, s in sorted(slots.items())]
                          for mem, slots in self.modem.stores.items()},
                "held": len(self.modem.held)}

    def op_stats(self):
        return {"stats": self.modem.stats, "cnmi": self.modem.cnmi, "echo": self.modem.echo,
                "path": self.port.path, "faults": self.modem.faults, "pin_left": self.modem.pin_left}

    def op_air(self):
        return {"air": self.modem.airs}

    def unplug(self):
        self.port.unplug()
        self.power_lost()

    def power_lost(self):
        if self.o.socket:
            self.port.lost()
        self.modem.unplug_wanted = False
        self.modem.forget()
        self.modem.off = True

    op_unplug = unplug

    def op_replug(self, urcs=False):
        self.unplug()
        self.port.plug()
        if not self.o.socket:
            self.modem.off = False
            self.modem.reset(urcs)
        return {"path": self.port.path}

    def op_reset(self, urcs=True, seconds=0):
        self.modem.reset(urcs, seconds)

    def op_hang(self):
        self.modem.deaf = True

    def op_wake(self):
        self.modem.deaf = False

    def op_registration(self, stat):
        self.modem.set_registration(stat)

    def op_signal(self, rssi):
        self.modem.rssi = rssi

    def op_sim(self, present=True, imsi=None, pin=None):
        self.modem.sim, self.modem.imsi = present, imsi or self.modem.imsi
        if pin:
            self.o.pin, self.modem.pin_left, self.modem.unlocked = pin, 3, False

    def op_urc(self, text):
        self.modem.urc(text)

    def op_fault(self, kind, **more):
        if kind == "error_optional":
            self.o.optional_error = True
        elif kind in FAULTS:
            self.modem.faults.append({"kind": kind, **more})
        else:
            raise ValueError(f"no fault is called {kind!r}")

    def op_no_faults(self):
        self.modem.faults.clear()
        self.o.optional_error = False


FAULTS = {"cms_prompt", "cms_before", "cms_after", "no_prompt", "hang_after", "unplug_after",
          "reset_after", "noise", "error", "silence", "silence_after_delete"}


def options(argv=None):
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--self-test", action="store_true")
    p.add_argument("--log", help="JSON lines of what reached the air")
    p.add_argument("--control", help="Unix socket for the test")
    p.add_argument("--socket", help="be an emulated machine's serial adapter, not a PTY")
    p.add_argument("--written", help="a file whose length goes into each line of the log")
    p.add_argument("--link", help="symlink to the port, kept across replugs")
    p.add_argument("--trace", help="both directions of the wire, for people")
    p.add_argument("--latency-ms", type=float, default=0, help="before each answer")
    p.add_argument("--cmgs-ms", type=float, help="from Ctrl-Z to +CMGS (default: the latency)")
    p.add_argument("--air-ms", type=float, default=0, help="from Ctrl-Z to the air")
    p.add_argument("--baud", type=int, help="as slow as a serial line of this speed")
    p.add_argument("--auto-report-ms", type=float, help="deliver a status report by itself")
    p.add_argument("--echo-stays", action="store_true")
    p.add_argument("--optional-error", action="store_true")
    p.add_argument("--split", action="store_true", help="bytes one at a time")
    p.add_argument("--slots", type=int, default=25)
    p.add_argument("--first-index", type=int, default=1)
    p.add_argument("--mem", default="SM,ME", help="storages it has, the preferred one first")
    p.add_argument("--report-mem", default="SR", help="where status reports are stored")
    p.add_argument("--pin")
    o = p.parse_args(argv)
    o.latency, o.air = o.latency_ms / 1000, o.air_ms / 1000
    o.cmgs = o.latency if o.cmgs_ms is None else o.cmgs_ms / 1000
    o.auto_report = None if o.auto_report_ms is None else o.auto_report_ms / 1000
    o.mem = o.mem.split(",")
    return o


# ---------------------------------------------------------------- self test

def self_test():
    pdu.self_test()
    events = []
    modem = machine.Modem(options(["--slots", "2", "--pin", "1234"]),
                          lambda event, **f: events.append((event, f)) or 0.0)

    def ask(octets):
        modem.out.clear()
        modem.feed(octets, 0.0)
        modem.tick(0.0)
        return bytes(modem.out).decode()

    assert ask(b"AT\r") == "AT\r\r\nOK\r\n"
    assert ask(b"ATE0\r").endswith("\r\nOK\r\n")
    assert ask(b"AT+CMGF=0\r") == "\r\n+CMS ERROR: 311\r\n"
    assert ask(b"AT+CPIN?\r") == "\r\n+CPIN: SIM PIN\r\n\r\nOK\r\n"
    assert ask(b'AT+CMEE=1;+CPIN="9999"\r') == "\r\n+CME ERROR: 16\r\n"
    assert ask(b'AT+CPIN="1234"\r') == "\r\nOK\r\n\r\n+CPIN: READY\r\n"
    assert ask(b"AT+NOSUCH\r") == "\r\nERROR\r\n"
    assert ask(b"AT+CNMI=2,1,0,2,0\r") == "\r\nOK\r\n"
    hello = b"0011000B916407281553F80000AA0AE8329BFD4697D9EC37"
    assert ask(b"AT+CMGS=23\r") == "\r\n> "
    assert ask(hello + b"\x1b") == "\r\nOK\r\n" and not modem.airs
    assert ask(b"AT+CMGS=22\r" + hello + b"\x1a") == "\r\n> \r\n+CMS ERROR: 304\r\n"
    assert ask(b"AT+CMGS=23\r" + hello + b"\x1a") == "\r\n> \r\n+CMGS: 1\r\n\r\nOK\r\n"
    assert events[-1][0] == "air" and events[-1][1]["text"] == "hellohello"
    modem.faults.append({"kind": "cms_after", "code": 38})
    assert ask(b"AT+CMGS=23\r" + hello + b"\x1a").endswith("+CMS ERROR: 38\r\n")
    assert len(modem.airs) == 2
    for text in "abc":
        modem.arrive("deliver", pdu.deliver("+15550100101", text)[0])
    assert len(modem.held) == 1 and modem.out.count(b'+CMTI: "SM",') == 2
    assert ask(b"AT+CMGR=1\r").startswith("\r\n+CMGR: 0,,20\r\n0791")
    assert ask(b"AT+CMGD=1\r") == '\r\nOK\r\n\r\n+CMTI: "SM",1\r\n'
    assert ask(b"AT+CMGL=4\r").count("+CMGL:") == 2
    modem.report(modem.airs[0], 0, 0)
    assert '+CDSI: "SR",1' in modem.out.decode()
    assert ask(b'AT+CPMS="SR"\r') == "\r\n+CPMS: 1,10,2,2,2,2\r\n\r\nOK\r\n"
    modem.reset()
    assert modem.tick(0.0) is None and modem.out.endswith(b"\r\nSMS Ready\r\n") and modem.echo
    print("the emulator agrees with itself")


def main():
    o = options()
    if o.self_test:
        return self_test()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        Emulator(o).run()
    except KeyboardInterrupt:
        pass
    return None


if __name__ == "__main__":
    main()
