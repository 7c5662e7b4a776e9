"""The emulated modem without its port: bytes and times in, bytes out.

  feed(bytes) ──► command line ──► handler ──► final result ──► self.out
                        └─ AT+CMGS ─ prompt ─ Ctrl-Z ─► on the air (logged) ─► +CMGS

It knows TS 27.005, 27.007 and V.250 as far as a data stick does, in PDU mode,
and nothing of the gateway. Faults (self.faults) are dicts that say what goes
wrong, how often (`count`) and after how many harmless times (`skip`).
"""

import heapq
import itertools
import re

import pdu

CMS_TEXT = {302: "operation not allowed", 303: "operation not supported",
            304: "invalid PDU mode parameter", 310: "SIM not inserted", 311: "SIM PIN required",
            321: "invalid memory index", 322: "memory full", 331: "no network service",
            340: "no +CNMA acknowledgement expected", 500: "unknown error"}
CME_TEXT = {3: "operation not allowed", 10: "SIM not inserted", 11: "SIM PIN required",
            12: "SIM PUK required", 16: "incorrect password", 100: "unknown"}
# What works without a PIN; the rest is refused with 311 (SMS) or 11.
NO_SIM_NEEDED = {"+CGMI", "+CGMM", "+CGMR", "+CGSN", "+CMEE", "+CPIN", "+CFUN", "+CSQ", "+CREG"}
SMS = {"+CMGF", "+CPMS", "+CNMI", "+CMGL", "+CMGR", "+CMGD", "+CMGS", "+CSCA", "+CSMS", "+CNMA"}
# What a poorer modem may refuse and still carry messages.
OPTIONAL = {"+CGMI", "+CGMM", "+CGMR", "+CGSN", "+CMEE", "+CCID", "+CSMS", "+COPS", "+CSQ",
            "+CSCA", "+CIMI", "+CFUN", "+CNMA", "I"}
BOOT = ("RDY", "+CFUN: 1", "+CPIN: {pin}", "SMS Ready")


class Refused(Exception):
    """A final result other than OK."""


def cms(code):
    return Refused("+CMS ERROR", code)


def cme(code):
    return Refused("+CME ERROR", code)


class Modem:
    def __init__(self, options, log):
        self.o, self.log = options, log  # log(event, **fields) is durable when it returns
        self.now, self.heard, self.out = 0.0, 0, bytearray()
        self.inbox = bytearray()  # bytes not looked at yet
        self.timers, self.order = [], itertools.count()
        self.faults, self.unplug_wanted = [], False
        self.stores = {m: {} for m in options.mem + ["SR"]}  # mem -> index -> [stat, pdu]
        self.held = []  # (kind, pdu) the network could not deliver yet
        self.airs, self.stats = [], {"commands": 0, "air": 0, "deletes": 0, "pin_tries": 0}
        self.mr, self.pin_left, self.off, self.asked = 0, 3, False, 0.0
        self.sim, self.imsi, self.stat, self.rssi = True, "310150123456789", 1, 20
        self.power_on()

    def power_on(self):
        """Everything a reset forgets. The SIM with its messages stays."""
        self.echo, self.errors, self.creg_n, self.service = True, 0, 0, 0
        self.cnmi, self.mems = [0, 0, 0, 0, 0], [self.o.mem[0]] * 3
        self.unlocked = self.o.pin is None
        self.line, self.pdu, self.expected = bytearray(), None, 0
        self.busy, self.deaf, self.unacked = False, False, None
        self.timers = [t for t in self.timers if t[3]]
        heapq.heapify(self.timers)

    # ------------------------------------------------------------ time and faults

    def later(self, delay, action, network=False):
        """Runs `action` after `delay` seconds; only the network's outlive a reset."""
        heapq.heappush(self.timers, (self.now + delay, next(self.order), action, network))

    def due(self):
        return self.timers[0][0] if self.timers else None

    def tick(self, now):
        self.now = now
        while self.timers and self.timers[0][0] <= now:
            heapq.heappop(self.timers)[2]()
        self.pump()

    def fault(self, kind, command=None):
        """The fault of this kind that strikes now, if any, counted down."""
        for f in self.faults:
            if f["kind"] != kind or f.get("command", command) != command:
                continue
            if f.get("skip", 0) > 0:
                f["skip"] -= 1
                return None
            f["count"] = f.get("count", 1) - 1
            if f["count"] <= 0:
                self.faults.remove(f)
            return f
        return None

    def noise(self, place):
        f = self.fault("noise", place)
        for line in f.get("lines", ["^RSSI:17"]) if f else []:
            self.urc(line)

    # ------------------------------------------------------------ bytes

    def feed(self, octets, now):
        self.now = now
        self.inbox += octets
        self.pump()

    def pump(self):
        while self.inbox and not self.busy:
            octet = self.inbox.pop(0)
            self.heard += 1
            if self.deaf:
                continue
            if self.echo or self.o.echo_stays:
                self.out.append(octet)
            if self.pdu is not None:
                self.prompt_octet(octet)
            elif octet == 13:
                line, self.line = self.line.decode("latin-1").strip(), bytearray()
                self.command_line(line)
            elif octet >= 32 and len(self.line) < 2048:
                self.line.append(octet)

    def say(self, text):
        self.out += f"\r\n{text}\r\n".encode("latin-1", "replace")

    def urc(self, text):
        if not self.deaf:
            self.say(text)

    def answer(self, lines, final, delay=None):
        """The whole answer, after the modem's latency; nothing is read meanwhile."""
        def speak():
            self.busy = False
            self.noise("answer")
            for line in lines:
                self.say(line)
            self.say(final)
        delay = self.o.latency if delay is None else delay
        delay += self.wire_time(sum(map(len, lines)) + 4 * len(lines) + len(final) + 4)
        if delay <= 0:
            return speak()
        self.busy = True
        return self.later(delay, speak)

    def wire_time(self, said):
        """How long what was heard and is about to be said takes on a serial line, ten bits an octet."""
        heard, self.heard = self.heard, 0
        return (heard + said) * 10 / self.o.baud if self.o.baud else 0.0

    def refusal(self, refused):
        if len(refused.args) == 1:
            return refused.args[0]
        name, code = refused.args
        if self.errors == 0 and name == "+CME ERROR":
            return "ERROR"
        words = (CMS_TEXT if name == "+CMS ERROR" else CME_TEXT).get(code)
        return f"{name}: {words if self.errors == 2 and words else code}"

    # ------------------------------------------------------------ command lines

    def command_line(self, line):
        if line[:2].upper() != "AT":
            return
        self.stats["commands"] += 1
        lines = []
        try:
            for command in split_commands(line[2:]):
                got = self.command(command)
                if got is None:
                    return  # a prompt is open, or the modem stays silent
                lines += got
        except Refused as refused:
            return self.answer(lines, self.refusal(refused))
        self.answer(lines, "OK")

    def command(self, text):
        if re.fullmatch(r"S\d+=\d+", text, re.I):
            return []
        m = re.fullmatch(r"([+^$*&]?[A-Za-z]+)(=\?|\?|=(.*)|(\d*))", text, re.S)
        if not m:
            raise Refused("ERROR")
        name, tail = m[1].upper(), m[2]
        kind = {"=?": "test", "?": "read"}.get(tail, "set" if tail[:1] == "=" else "do")
        args = arguments(m[3] or "") if kind == "set" else [m[4] or ""]
        f = self.fault("error", name)
        if f:
            raise Refused(f.get("reply", "ERROR"))
        if self.fault("silence", name):
            return None
        if self.o.optional_error and name in OPTIONAL:
            raise Refused("ERROR")
        if name[0] == "+":
            self.need_sim(name)
        handler = HANDLERS.get((name, kind)) or HANDLERS.get((name, "*"))
        if not handler:
            raise Refused("ERROR")
        return handler(self, args)

    def need_sim(self, name):
        if name in NO_SIM_NEEDED or (self.sim and self.unlocked):
            return
        raise (cms if name in SMS else cme)((311 if name in SMS else 11) if self.sim
                                            else (310 if name in SMS else 10))

    # ------------------------------------------------------------ sending

    def cmgs(self, args):
        f = self.fault("cms_prompt")
        if f:
            raise cms(f.get("code", 302))
        if not (args[0].isdigit() and 7 <= int(args[0]) <= 164):
            raise cms(304)
        self.busy, self.asked = True, self.now

        def prompt():
            self.busy, self.pdu, self.expected = False, bytearray(), int(args[0])
            self.out += b"\r\n> "
            self.noise("prompt")
        if self.fault("no_prompt"):
            self.busy = False
        elif self.o.latency > 0 or self.o.baud:
            self.later(self.o.latency + self.wire_time(4), prompt)
        else:
            prompt()

    def prompt_octet(self, octet):
        if octet == 0x1B:
            self.pdu = None
            self.answer([], "OK")
        elif octet == 0x1A:
            text, self.pdu = self.pdu.decode("latin-1"), None
            self.submit("".join(text.split()))
        elif len(self.pdu) < 1024:
            self.pdu.append(octet)

    def submit(self, hextext):
        f = self.fault("cms_before")
        try:
            if f:
                raise cms(f.get("code", 500))
            message = pdu.decode_submit(hextext, self.expected)
            if self.stat not in (1, 5):
                raise cms(331)
        except Refused as refused:
            return self.answer([], self.refusal(refused))
        except ValueError as wrong:
            self.log("refused", pdu=hextext, why=str(wrong))
            return self.answer([], self.refusal(cms(304)))
        if self.o.air <= 0:
            return self.on_air(message)
        self.busy = True
        return self.later(self.o.air, lambda: self.on_air(message))

    def on_air(self, message):
        """From here the person's phone rings. Logged before anything is answered."""
        self.mr = (self.mr + 1) % 256
        self.stats["air"] += 1
        at = self.log("air", seq=self.stats["air"], mr=self.mr, pdu=message.pdu, to=message.to,
                      text=message.text, alphabet=message.alphabet, srr=message.srr,
                      vp=message.vp, concat=message.concat, since_asked=self.now - self.asked)
        air = {"mr": self.mr, "to": message.to, "text": message.text, "t": at}
        self.airs.append(air)
        if message.srr and self.o.auto_report is not None:
            self.later(self.o.auto_report, lambda: self.report(air, 0, at), network=True)
        self.busy = False
        wait = max(0.0, self.o.cmgs - self.o.air)
        final = [f"+CMGS: {self.mr}"], "OK"
        f = self.fault("cms_after")
        if f:
            return self.answer([], self.refusal(cms(f.get("code", 500))), wait)
        f = self.fault("hang_after")
        if f:
            return self.hang(f.get("seconds"), final if f.get("answer") else None)
        if self.fault("unplug_after"):
            self.unplug_wanted = True
            return None
        f = self.fault("reset_after")
        if f:
            return self.reset(f.get("urcs", True), f.get("seconds", 0))
        return self.answer(*final, wait)

    def hang(self, seconds, late_answer):
        self.deaf = True

        def wake():
            self.deaf = False
            if late_answer:
                self.answer(*late_answer, 0)
        if seconds is not None:
            self.later(seconds, wake)

    def forget(self):
        """As when the power goes: what was not acknowledged is with the network again."""
        if self.unacked:
            self.held.append(self.unacked)
        self.power_on()
        self.inbox.clear()
        self.out.clear()
        self.deaf = True

    def reset(self, urcs=True, seconds=0):
        self.forget()

        def boot():
            self.deaf = False
            if urcs:
                for line in BOOT:
                    self.say(line.format(pin=self.pin_state()))
            self.network_retries()
        self.later(seconds, boot)

    # ------------------------------------------------------------ storages

    def store(self, mem):
        if mem not in self.stores:
            raise cms(302)
        return self.stores[mem]

    def size(self, mem):
        return self.o.slots if mem != "SR" else 10

    def arrive(self, kind, octets):
        """A message or a report from the network: routed, stored, or held while full."""
        if self.off:
            return self.held.append((kind, octets))
        route = self.cnmi[1] if kind == "deliver" else self.cnmi[3]
        direct = "+CMT: ,{}" if kind == "deliver" else "+CDS: {}"
        if route in ((2, 3) if kind == "deliver" else (1,)):
            if self.deaf or self.unacked:
                return self.held.append((kind, octets))
            self.say(direct.format(len(octets) - 1 - octets[0]) + f"\r\n{octets.hex().upper()}")
            self.unacked = (kind, octets) if self.service == 1 else None
            return None
        mem = self.mems[2] if kind == "deliver" else self.o.report_mem
        slots = self.store(mem)
        free = [i for i in range(self.o.first_index, self.o.first_index + self.size(mem))
                if i not in slots]
        if kind != "deliver" and route != 2:
            return None  # the modem was not told to keep reports
        if not free or not (self.sim and self.unlocked):
            return self.held.append((kind, octets))
        slots[free[0]] = [0, octets]
        if route:
            self.urc(f'+{"CMTI" if kind == "deliver" else "CDSI"}: "{mem}",{free[0]}')
        return None

    def network_retries(self):
        waiting, self.held = self.held, []
        for kind, octets in waiting:
            self.arrive(kind, octets)

    def report(self, air, status, done_at):
        self.arrive("report", pdu.status_report(air["mr"], air["to"], status, air["t"], done_at))

    def counts(self, mem):
        return f"{len(self.stores[mem])},{self.size(mem)}"

    def cpms(self, args):
        for mem in args:
            self.store(mem)
        self.mems[:len(args)] = args
        return ["+CPMS: " + ",".join(self.counts(m) for m in self.mems)]

    def cmgl(self, args):
        if args[0] not in ("", "0", "1", "2", "3", "4"):
            raise cms(304)
        want, lines = args[0] or "0", []
        for index, slot in sorted(self.store(self.mems[0]).items()):
            if want in ("4", str(slot[0])):
                lines.append(f"+CMGL: {index},{slot[0]},,{len(slot[1]) - 1 - slot[1][0]}"
                             f"\r\n{slot[1].hex().upper()}")
                slot[0] = 1
        return lines

    def cmgr(self, args):
        slot = self.store(self.mems[0]).get(self.index(args[0]))
        if not slot:
            raise cms(321)
        line = f"+CMGR: {slot[0]},,{len(slot[1]) - 1 - slot[1][0]}\r\n{slot[1].hex().upper()}"
        slot[0] = 1
        return [line]

    def cmgd(self, args):
        slots, flag = self.store(self.mems[0]), args[1] if len(args) > 1 else "0"
        index = self.index(args[0])
        gone = [index] if flag == "0" else [i for i, s in slots.items() if flag == "4" or s[0] == 1]
        for i in gone:
            if i in slots:
                octets = slots.pop(i)[1]
                self.stats["deletes"] += 1
                self.log("delete", mem=self.mems[0], index=i, pdu=octets.hex().upper(), flag=flag)
        self.later(self.o.latency, self.network_retries)
        return [] if not self.fault("silence_after_delete") else None

    def index(self, text):
        if not text.isdigit() or not 0 <= int(text) - self.o.first_index < self.o.slots:
            raise cms(321)
        return int(text)

    def set_cnmi(self, args):
        values = [int(a) if a.isdigit() else 99 for a in args] + self.cnmi[len(args):]
        if not all(v <= top for v, top in zip(values, (2, 3, 2, 2, 1))) or len(values) > 5:
            raise cms(303)
        self.cnmi = values
        return []

    def cnma(self, _args):
        if not self.unacked:
            raise cms(340)
        self.unacked = None
        self.later(0, self.network_retries)
        return []

    # ------------------------------------------------------------ SIM and network

    def pin_state(self):
        return "READY" if self.unlocked else "SIM PIN" if self.pin_left else "SIM PUK"

    def read_pin(self, _args):
        if not self.sim:
            raise cme(10)
        return [f"+CPIN: {self.pin_state()}"]

    def enter_pin(self, args):
        if self.unlocked or not self.sim:
            raise cme(3 if self.sim else 10)
        self.stats["pin_tries"] += 1
        if not self.pin_left:
            raise cme(12)
        right = args[0] == self.o.pin
        self.pin_left = 3 if right else self.pin_left - 1
        self.log("pin", right=right, left=self.pin_left)
        if not right:
            raise cme(16)
        self.unlocked = True
        self.later(self.o.latency, lambda: (self.urc("+CPIN: READY"), self.network_retries()))
        return []

    def set_registration(self, stat):
        if stat != self.stat and self.creg_n:
            self.urc(f"+CREG: {stat}")
        self.stat = stat

    def cfun(self, args):
        if args[:2] == ["1", "1"]:
            self.later(self.o.latency, lambda: self.reset(True, 0.2))
        elif args[0] in ("0", "4"):
            self.set_registration(0)
        elif args[0] == "1":
            self.set_registration(1)
        return []

    def basic(self, name, args):
        """E, Z, V, Q, X and &F as V.250 has them; only E changes anything here."""
        if name == "E":
            if args[0] not in ("", "0", "1"):
                raise Refused("ERROR")
            self.echo = args[0] == "1"
        elif name in ("Z", "&F"):
            self.echo, self.errors = True, 0
        return []

    def set_number(self, attribute, top):
        def handler(args):
            if not args[0].isdigit() or int(args[0]) > top:
                raise Refused("ERROR")
            setattr(self, attribute, int(args[0]))
            return []
        return handler


def split_commands(line):
    """V.250 §5.4: basic commands follow each other, extended ones are set apart by ';'."""
    out, rest = [], line.strip()
    while rest:
        m = re.match(r"([EVQXLMZ]\d*|&[A-Z]\d*|S\d+=\d+|I\d*)", rest, re.I)
        if m and not rest.startswith("+"):
            out.append(m[0])
            rest = rest[m.end():].lstrip("; ")
            continue
        m = re.match(r'(?:"[^"]*"?|[^";])*', rest)
        out.append(m[0].strip())
        rest = rest[m.end():].lstrip("; ")
    return out


def arguments(text):
    parts = re.findall(r'\s*("[^"]*"?|[^,]*)\s*(?:,|$)', text)
    if text and not text.endswith(",") and len(parts) > 1:
        parts.pop()  # the empty match behind the last argument
    return [p.strip().strip('"') for p in parts] or [""]


def constant(*lines):
    return lambda m, a: list(lines)


HANDLERS = {
    ("I", "do"): constant("Emulated", "Modem E1", "Revision: 1.0"),
    ("+CGMI", "do"): constant("Emulated"), ("+CGMM", "do"): constant("Modem E1"),
    ("+CGMR", "do"): constant("1.0"), ("+CGSN", "do"): constant("490154203237518"),
    ("+CMEE", "set"): lambda m, a: m.set_number("errors", 2)(a),
    ("+CMEE", "read"): lambda m, a: [f"+CMEE: {m.errors}"],
    ("+CPIN", "read"): Modem.read_pin, ("+CPIN", "set"): Modem.enter_pin,
    ("+CIMI", "do"): lambda m, a: [m.imsi],
    ("+CCID", "do"): lambda m, a: ["+CCID: 8901" + m.imsi], ("+CCID", "read"): lambda m, a: ["+CCID: 8901" + m.imsi],
    ("+CMGF", "set"): lambda m, a: [] if a == ["0"] else (_ for _ in ()).throw(cms(303)),
    ("+CMGF", "read"): constant("+CMGF: 0"), ("+CMGF", "test"): constant("+CMGF: (0)"),
    ("+CPMS", "test"): lambda m, a: ["+CPMS: " + ",".join(
        "(" + ",".join(f'"{n}"' for n in names) + ")" for names in (m.stores, m.o.mem, m.o.mem))],
    ("+CPMS", "read"): lambda m, a: ["+CPMS: " + ",".join(f'"{n}",{m.counts(n)}' for n in m.mems)],
    ("+CPMS", "set"): Modem.cpms,
    ("+CNMI", "test"): constant("+CNMI: (0-2),(0-3),(0,2),(0-2),(0,1)"),
    ("+CNMI", "read"): lambda m, a: ["+CNMI: " + ",".join(map(str, m.cnmi))],
    ("+CNMI", "set"): Modem.set_cnmi,
    ("+CREG", "set"): lambda m, a: m.set_number("creg_n", 2)(a),
    ("+CREG", "read"): lambda m, a: [f"+CREG: {m.creg_n},{m.stat}"],
    ("+COPS", "read"): lambda m, a: ['+COPS: 0,0,"Emulated Net",7' if m.stat in (1, 5) else "+COPS: 0"],
    ("+COPS", "set"): constant(), ("+CFUN", "set"): Modem.cfun, ("+CFUN", "read"): constant("+CFUN: 1"),
    ("+CSQ", "do"): lambda m, a: [f"+CSQ: {m.rssi},99"],
    ("+CSCA", "read"): constant('+CSCA: "+15555000009",145'), ("+CSCA", "set"): constant(),
    ("+CSMS", "set"): lambda m, a: m.set_number("service", 1)(a) or ["+CSMS: 1,1,1"],
    ("+CSMS", "read"): lambda m, a: [f"+CSMS: {m.service},1,1,1"],
    ("+CSMS", "test"): constant("+CSMS: (0,1)"),
    ("+CMGL", "set"): Modem.cmgl, ("+CMGL", "do"): Modem.cmgl, ("+CMGL", "test"): constant("+CMGL: (0-4)"),
    ("+CMGR", "set"): Modem.cmgr, ("+CMGD", "set"): Modem.cmgd, ("+CMGS", "set"): Modem.cmgs,
    ("+CNMA", "*"): Modem.cnma, ("+CMGS", "test"): constant(), ("+CNMA", "test"): constant("+CNMA: (0-2)"),
}
for _name in ("E", "V", "Q", "X", "L", "M", "Z", "&F", "&W", "&D", "&C", "&K"):
    HANDLERS[_name, "do"] = lambda m, a, n=_name: m.basic(n, a)
