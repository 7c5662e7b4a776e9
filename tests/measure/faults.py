#!/usr/bin/env python3
"""What reaches the air, how often and how soon, when things go wrong: counted.

    cargo build --release && python3 tests/measure/faults.py [WHAT…]

WHAT is one of `kills` (kill -9 while fifty invites leave, ten times), `errors` (the modem reports an error, goes away,
restarts or falls silent after it sent), `plugs` (unplugged and plugged in again, under the same name and another),
`resets` (the modem restarts, with its lines and without a word) and `inbound` (ten alphabets, and parts shuffled and
repeated). All of them run when none is named. Ends with 1 when a text was twice on the air, one got lost or was read
wrong, or the way back took longer than BACK_S. The modem is tests/emulator, without delay.
"""

import collections
import os
import random
import statistics
import sys
import time

from exhaustion import House, expect, until, wrong
from latency import Api

KILLS, SENDS, TIMES = 10, 50, 10
# A modem that says nothing is given its time: two minutes after Ctrl-Z, else a beat.
SILENCES = 2
BACK_S = 5
# How long fifty take to leave, at most.
WHILE_THEY_LEAVE_S = 0.4
RESTART_S = 0.3
SENDER = "07915155009099F9"
WHO = "0B915155101032F4"
STAMP = "62114112345500"


def main():
    known = {"kills": kills, "errors": errors, "plugs": plugs, "resets": resets, "inbound": inbound}
    for name in sys.argv[1:] or known:
        known[name]()
    print("\n".join(wrong) or "Nothing was twice on the air, and nothing was lost.")
    sys.exit(bool(wrong))


class Asking:
    """Invites, one number after the other."""

    def __init__(self, house):
        self.house, self.asked = house, []
        self.flow = house.api.get("/api/v2/flows.json")["results"][0]["uuid"]

    def invite(self):
        number = f"+1415{5_570_000 + len(self.asked)}"
        self.asked.append(number)
        # A connection that waited for long is closed by the panel.
        api = Api(self.house.address, self.house.token)
        contact = api.post("/api/v2/contacts.json", {"urns": [f"tel:{number}"]})["uuid"]
        api.post("/api/v2/flow_starts.json", {"flow": self.flow, "contacts": [contact]})
        return number

    def times(self):
        counted = collections.Counter(entry["to"] for entry in self.house.aired())
        return [counted[number] for number in self.asked]

    def seconds_to_the_air(self, number):
        begun = time.time()
        until("the air", lambda: number in {entry["to"] for entry in self.house.aired()})
        return time.time() - begun

    def settle(self):
        left = lambda: self.house.one("SELECT count(*) FROM parts WHERE state IN ('queued', 'sending')")
        until("the end of the queue", lambda: left() == 0, left)

    def count(self, what):
        """Nobody was asked twice, and who was not asked is known not to be."""
        times = self.times()
        unasked = {number for number, count in zip(self.asked, times) if not count}
        doubts = "SELECT m.address FROM parts p JOIN messages m ON m.id = p.message_id WHERE p.state = 'in_doubt'"
        doubted = set(self.house.all(doubts))
        print(f"{what}: {len(times)} asked, {sum(count > 1 for count in times)} twice on the air, "
              f"{len(doubted)} in doubt, of which {len(doubted & unasked)} had not left", flush=True)
        expect(max(times) <= 1, f"{what}: somebody was asked twice")
        expect(unasked <= doubted, f"{what}: an invite got lost")


def kills():
    with House() as house:
        asking = Asking(house)
        for _ in range(KILLS):
            house.tell(op="registration", stat=2)
            for _ in range(SENDS):
                asking.invite()
            house.tell(op="registration", stat=1)
            time.sleep(random.uniform(0, WHILE_THEY_LEAVE_S))
            house.daemon.kill()
            house.daemon.wait()
            house.start(house.is_healthy)
            asking.settle()
        asking.count(f"{KILLS} × kill -9 while {SENDS} invites leave")


def errors():
    for kind, times, how in [("cms_after", TIMES, {"code": 38}), ("unplug_after", TIMES, {}),
                             ("reset_after", TIMES, {"urcs": True, "seconds": RESTART_S}),
                             ("reset_after", SILENCES, {"urcs": False}), ("hang_after", SILENCES, {"seconds": 5})]:
        with House() as house:
            asking = Asking(house)
            for _ in range(times):
                house.tell(op="fault", kind=kind, **how)
                asking.seconds_to_the_air(asking.invite())
                if kind == "unplug_after":
                    house.tell(op="replug")
                asking.settle()
                # Another goes, which shows that the modem works again and nothing old is taken up.
                asking.seconds_to_the_air(asking.invite())
            asking.settle()
            asking.count(f"{times} × {kind}, {how}" if how else f"{times} × {kind}")


def plugs():
    with House() as house:
        asking, took, paths, held = Asking(house), {"the same": [], "another": []}, set(), []
        for n in range(2 * TIMES):
            name = ("the same", "another")[n % 2]
            paths.add(house.tell(op="stats")["path"])
            house.tell(op="unplug")
            until("a modem that is missed", lambda: not house.is_healthy())
            if name == "another":
                held.append(os.openpty())
            number = asking.invite()
            house.tell(op="replug")
            took[name].append(asking.seconds_to_the_air(number))
        for name, seconds in took.items():
            tell(f"plugged in again under {name} name → air", seconds)
        print(f"{len(paths)} different names")
        asking.count("unplugged and plugged in again")


def resets():
    for urcs, times in ((True, TIMES), (False, SILENCES)):
        with House() as house:
            asking, out, back = Asking(house), [], []
            for n in range(times):
                house.tell(op="reset", urcs=urcs, seconds=RESTART_S)
                begun, number = time.time(), asking.invite()
                asking.seconds_to_the_air(number)
                out.append(time.time() - begun)
                asking.settle()
                house.tell(op="reset", urcs=urcs, seconds=RESTART_S)
                begun = time.time()
                text = f"who is this {n}"
                house.tell(op="deliver", **{"from": "+14155589998", "text": text})
                said = "SELECT count(*) FROM messages WHERE direction = 'in' AND text = ?"
                until("the text", lambda: house.one(said, text))
                back.append(time.time() - begun)
                asking.settle()
            words = "with its lines" if urcs else "without a word"
            # One that says nothing is found out by what it does not know any more, with the next text or the next beat.
            at_most = BACK_S if urcs else None
            tell(f"restarted {words} → air", out, at_most)
            tell(f"restarted {words}, a text → database", back, at_most)
            asking.count(f"restarted {words}")


def inbound():
    with House() as house:
        texts = [("plain", "Yes, please", {}), ("extension table", "€5 [ok] {1} ~ ^ | \\", {}),
                 ("Spanish accents", "Sí, ¿mañana también?", {}), ("Cyrillic", "Да, спасибо", {}),
                 ("Chinese", "好的，可以", {}), ("beyond the first plane", "Yes 👍🏽", {}),
                 ("a pair split between parts", "a" * 66 + "👍" + "b" * 60, {"split_surrogates": True}),
                 ("a wide reference", "c" * 152 + "€" + "d" * 90, {"wide_reference": True})]
        for n, (_, text, how) in enumerate(texts):
            house.tell(op="deliver", **{"from": f"+1415558{n:04}", "text": text, "reference": n, **how})
        # As tests/pdu_tables.rs has them.
        tables = [("Turkish single shift", "07 03240101 D8CC01", "ş"), ("Turkish locking shift", "07 03250101 E81C00", "şı")]
        for _, data, _ in tables:
            house.tell(op="deliver_pdu", hex=f"{SENDER} 44 {WHO} 00 00 {STAMP} {data}".replace(" ", ""))
        wanted = [text for _, text, _ in texts] + [text for _, _, text in tables]
        kept = lambda: house.all("SELECT text FROM messages WHERE direction = 'in' ORDER BY id")
        until("all of them", lambda: len(kept()) >= len(wanted))
        time.sleep(1)
        right = sum(kept().count(text) == 1 for text in wanted)
        print(f"alphabets: {right} of {len(wanted)} read right, once", flush=True)
        expect(right == len(wanted), f"read wrong: {kept()}")
        long = [f"{letter}" * 400 for letter in "vwxyz"]
        for n, text in enumerate(long):
            order = [1, 2, 3] * 2
            random.shuffle(order)
            house.tell(op="deliver", **{"from": "+14155589999", "text": text, "reference": 100 + n, "order": order})
        until("the long ones", lambda: len(kept()) >= len(wanted) + len(long))
        time.sleep(1)
        once = sum(kept().count(text) == 1 for text in long)
        print(f"{len(long)} × 3 parts, shuffled, each twice: {once} whole and once, {len(kept()) - len(wanted)} kept in all")
        expect(once == len(long) == len(kept()) - len(wanted), "parts were joined wrong")


def tell(what, seconds, at_most=BACK_S):
    print(f"{what}: median {statistics.median(seconds):.2f} s, at most {max(seconds):.2f} s of {len(seconds)}", flush=True)
    expect(at_most is None or max(seconds) <= at_most, f"{what}: {max(seconds):.1f} s")


if __name__ == "__main__":
    main()
