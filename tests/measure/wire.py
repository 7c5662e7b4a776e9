#!/usr/bin/env python3
"""Ours against the wire, and against gammu-smsd and smstools where they are installed, on one simulated modem.

    cargo build --release && python3 tests/measure/wire.py [--install] [--rounds N] [--samples N] [--no-peers]

The modem (tests/emulator) answers at once, so that what is measured is the gateway; the bare loop, which only writes
AT+CMGS and the message and waits, tells what modem and machine can do at all. Each gateway has a modem of its own.
Ours and the bare loop take turns, ROUNDS times, and nothing else of this program runs meanwhile; the peers, which mostly
sleep, run side by side afterwards. Data lie below target/, on the disk; what is called "in memory" lies in /dev/shm,
and shows what is left when the disk takes no time.

Click: the request (ours: POST of a flow start over HTTP; the others: a file put into their folder). Wire: the modem heard
AT+CMGS. Database: a second process sees the message. A table (Markdown) and a plot (SVG) go to target/wire/.
"""

import argparse
import concurrent.futures
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import wire_report
from latency import ROOT, until
from wire_cost import Cost, Flushes, flush_takes, resident
from wire_gateways import PEERS, Ours, missing
from wire_modem import MEMORY, Modem, a_second, bare

QUEUE, COUNTED, BAUD = 200, 40, 115_200


def main():
    options = arguments()
    if options.install and missing():
        install(missing())
    results = wire_report.Results(flush_takes(ROOT / "target"))
    ours_and_bare(results, options)
    gone = missing() if not options.no_peers else []
    if gone:
        print(f"not installed: {', '.join(gone)} (as root: --install)", flush=True)
    peers = [] if options.no_peers else [peer for peer in PEERS if peer.package not in gone]
    with concurrent.futures.ThreadPoolExecutor(max(len(peers), 1)) as side_by_side:
        runs = {peer.name: side_by_side.submit(measure_peer, results, peer, options) for peer in peers}
        for name, run in runs.items():
            if run.exception():
                print(f"{name}: {run.exception()!r}", flush=True)
    wire_report.write(results, ROOT / "target/wire")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--install", action="store_true", help="install what is missing with apt, as root")
    parser.add_argument("--rounds", type=int, default=3, help="of ours and the bare loop")
    parser.add_argument("--samples", type=int, default=10, help="of each latency of each peer; ours has ten times as many")
    parser.add_argument("--no-peers", action="store_true")
    return parser.parse_args()


def install(packages):
    if os.geteuid() != 0:
        sys.exit(f"only root can install them: apt-get install {' '.join(packages)}")
    subprocess.run(["apt-get", "install", "-yq", "--no-install-recommends", *packages], check=True,
                   env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})


# ---------------------------------------------------------------- ours and the bare loop

def ours_and_bare(results, options):
    for number in range(options.rounds):
        print(f"round {number + 1} of {options.rounds}", flush=True)
        with on_disk() as folder:
            pdus = measure_ours(results, Ours.name, folder, 10 * options.samples)
        if MEMORY:
            with in_memory() as folder:
                measure_ours(results, f"{Ours.name}, in memory", folder, 10 * options.samples)
        bare_loops(results, pdus)
        slow_line(results, pdus)


def on_disk():
    return tempfile.TemporaryDirectory(dir=ROOT / "target")


def in_memory():
    return tempfile.TemporaryDirectory(dir=MEMORY)


def modem_of(baud=None):
    """A modem, and the folder of its log."""
    folder = tempfile.TemporaryDirectory(dir=MEMORY)
    modem = Modem(folder.name, baud)
    modem.folder = folder  # it lives as long
    return modem


def numbers(area, count):
    return [f"+1312{area}{n:04}" for n in range(count)]


def measure_ours(results, name, folder, samples):
    """Everything of ours once; gives the messages as they were sent."""
    with modem_of() as modem:
        gateway = Ours(Path(folder), modem)
        try:
            gateway.start()
            gateway.ready()
            latencies(results, name, gateway, numbers("555", samples), samples)
            airs = throughput(results, name, gateway, numbers("556", QUEUE))
            flushes(results, name, gateway, numbers("557", COUNTED))
            start(results, name, gateway, "+13125580000")
        finally:
            gateway.stop()
    return [air["pdu"] for air in airs]


def bare_loops(results, pdus):
    with modem_of() as modem:
        results.add("bare loop", "messages a second", a_second(bare(modem, pdus)))
        with on_disk() as folder:
            note = Path(folder) / "note"
            results.add("bare loop, a durable note each", "messages a second", a_second(bare(modem, pdus, note)))


def slow_line(results, pdus):
    """The same on a line of 115,200 baud."""
    with modem_of(BAUD) as modem:
        results.add("bare loop", SLOW, a_second(bare(modem, pdus)))
    places = [(Ours.name, on_disk)] + ([(f"{Ours.name}, in memory", in_memory)] if MEMORY else [])
    for name, place in places:
        with modem_of(BAUD) as modem, place() as folder:
            gateway = Ours(Path(folder), modem)
            try:
                gateway.start()
                gateway.ready()
                results.add(name, SLOW, a_second(send_queue(gateway, numbers("559", len(pdus)))))
            finally:
                gateway.stop()


SLOW = "messages a second at 115,200 baud"


# ---------------------------------------------------------------- what every gateway is asked

def measure_peer(results, peer, options):
    with modem_of() as modem, on_disk() as folder:
        gateway = peer(Path(folder), modem)
        try:
            gateway.start()
            gateway.ready()
            latencies(results, peer.name, gateway, numbers("555", options.samples), options.samples)
            throughput(results, peer.name, gateway, numbers("556", QUEUE))
            flushes(results, peer.name, gateway, numbers("557", COUNTED // 2))
            start(results, peer.name, gateway, "+13125580000")
        finally:
            gateway.stop()


def latencies(results, name, gateway, people, samples):
    gateway.prepare(people)
    for number in people[:samples]:
        time.sleep(random.uniform(0, gateway.phase))
        clicked = time.time()
        gateway.submit(number)
        sent = gateway.modem.wait_for(lambda airs, n=number: any(air["to"] == n for air in airs))
        results.add(name, "click to wire", 1000 * (sent[-1]["asked"] - clicked))
    gateway.settle(people[:samples])
    for number in people[:samples]:
        time.sleep(random.uniform(0, gateway.inbound_phase))
        seen = gateway.watch(number)
        begun = time.time()
        gateway.modem.ask("deliver", **{"from": number, "text": "Y"})
        until("what came in", seen)
        results.add(name, "wire to database", 1000 * (time.time() - begun))
    print(f"  {name}: click to wire {results.median(name, 'click to wire'):.1f} ms, "
          f"wire to database {results.median(name, 'wire to database'):.1f} ms", flush=True)


def send_queue(gateway, people):
    gateway.prepare(people)
    gateway.queue(people)
    before = len(gateway.modem.aired())
    gateway.release()
    return gateway.modem.wait_for(lambda airs: len(airs) == before + len(people))[before:]


def throughput(results, name, gateway, people):
    gateway.prepare(people)
    clicks = Cost(gateway.session)
    gateway.queue(people)
    approving = clicks.so_far()
    sending, before = Cost(gateway.session), len(gateway.modem.aired())
    gateway.release()
    airs = gateway.modem.wait_for(lambda airs: len(airs) == before + len(people))[before:]
    gateway.settle(people)
    cpu, octets = sending.so_far()
    per_message = 200 / len(people)
    results.add(name, "messages a second", a_second(airs))
    results.add(name, "processor, seconds for 200", cpu * per_message)
    results.add(name, "KiB written a message", octets / 1024 / len(people))
    if gateway.takes_clicks:
        results.add(name, "clicks: processor, seconds for 200", approving[0] * per_message)
        results.add(name, "clicks: KiB written a message", approving[1] / 1024 / len(people))
    results.add(name, "resident MiB", resident(gateway.session))
    print(f"  {name}: {a_second(airs):.1f} messages a second", flush=True)
    return airs


def flushes(results, name, gateway, people):
    gateway.prepare(people)
    with Flushes(gateway.session) as clicks:
        gateway.queue(people)
    before = len(gateway.modem.aired())
    with Flushes(gateway.session) as sending:
        gateway.release()
        gateway.modem.wait_for(lambda airs: len(airs) == before + len(people))
        gateway.settle(people)
    results.add(name, "flushes a message", sending.count / len(people))
    if gateway.takes_clicks:
        results.add(name, "clicks: flushes a message", clicks.count / len(people))


def start(results, name, gateway, number):
    """With a message that waits: from the start of the process to the modem that is asked to send it."""
    gateway.prepare([number])
    gateway.queue([number])
    gateway.stop()
    gateway.modem.ask("reset", urcs=False)
    gateway.release()
    before, begun = len(gateway.modem.aired()), time.time()
    gateway.start()
    airs = gateway.modem.wait_for(lambda airs: len(airs) > before)
    results.add(name, "start to first send, seconds", airs[-1]["asked"] - begun)


if __name__ == "__main__":
    main()
