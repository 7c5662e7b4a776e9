#!/usr/bin/env python3
"""How long every page takes, and how much memory, in a large house (tests/measure/house.py).

    cargo build --release && python3 tests/measure/pages.py [FOLDER]

The daemon runs without a modem on this machine's loopback. Every page of the route table that can be asked for is
asked for 20 times over one connection, lists at their first, middle and last page; then a file of 100,000 rows is
imported by the panel's forms. With FOLDER the database is kept there and used again the next time.
"""

import http.client
import json
import os
import re
import shutil
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

import house
from latency import until
from unit import ENVIRONMENT, Cell

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "target/release/optin-gateway"
TIMES = 20
ROWS = 100_000
PATIENCE = 300
MEDIAN_MS, MEMORY_MIB, IMPORT_S = 50, 64, 60


def main():
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(temporary)
        filled = folder / "filled.db"
        address, token, config = prepare(folder, filled)
        with Daemon(address, config) as daemon:
            panel = Panel(address, token)
            slow = pages(panel, daemon, filled)
            slow += the_import(panel, daemon)
        print("\n".join(slow) or "All of it is as quick and as small as it is to be.")
        sys.exit(bool(slow))


def prepare(folder, filled):
    """A database as it was filled, and how to sign in to it."""
    config, data, kept = folder / "optin-gateway.toml", folder / "data", folder / "token"
    address = "127.0.0.1:18933"
    if not filled.exists():
        folder.mkdir(exist_ok=True)
        shutil.rmtree(data, ignore_errors=True)
        config.write_text(f'data_dir = "{data}"\n[organization]\nname = "Harbour Clinic"\n'
                          f'[panel]\nlisten = "{address}"\n[sending]\nwindow = "always"\n')
        run(config, "user", "add", "ana", "--role", "admin", "--password-stdin", stdin="correct horse\n")
        kept.write_text(run(config, "token", "add", "ana", "--role", "admin").strip())
        with Daemon(address, config):
            panel = Panel(address, kept.read_text())
            flow = panel.api("/api/v2/flows.json")["results"][0]["uuid"]
            someone = panel.api("/api/v2/contacts.json", {"urns": ["tel:+13125550100"]})["uuid"]
            panel.api("/api/v2/flow_starts.json", {"flow": flow, "contacts": [someone]})
        begun = time.time()
        house.fill(data / "gateway.db", int(time.time() * 1000))
        print(f"filled in {time.time() - begun:.0f} s: {(data / 'gateway.db').stat().st_size / 2**20:.0f} MiB")
        shutil.copy(data / "gateway.db", filled)
    for old in data.glob("gateway.db*"):
        old.unlink()
    shutil.copy(filled, data / "gateway.db")
    return address, kept.read_text(), config


def run(config, *words, stdin=""):
    done = subprocess.run([PROGRAM, *words, "--config", config], input=stdin, capture_output=True, text=True, check=True)
    return done.stdout


class Daemon:
    """The gateway, as long as the `with` lasts."""

    def __init__(self, address, config):
        self.address, self.config = address, config

    def __enter__(self):
        self.cell = Cell()
        print(self.cell, flush=True)
        self.process = subprocess.Popen([PROGRAM, "run", "--config", self.config], stderr=subprocess.DEVNULL,
                                        env=os.environ | ENVIRONMENT, preexec_fn=self.cell.enter)
        until("an open panel", self.listens)
        return self

    def listens(self):
        host, port = self.address.split(":")
        with socket.socket() as probe:
            return probe.connect_ex((host, int(port))) == 0

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        killed = self.cell.killed()
        self.cell.close()
        assert not killed, "the system ended it: no memory was left"

    def memory(self, what):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(rf"{what}:\s+(\d+)", status)[1]) / 1024


class Panel:
    def __init__(self, address, token):
        self.address, self.token, self.cookie = address, token, None
        self.connection = http.client.HTTPConnection(address, timeout=PATIENCE)

    def sign_in(self):
        _, headers, _ = self.ask("POST", "/login", {"name": "ana", "password": "correct horse"})
        self.cookie = headers["set-cookie"].split(";")[0]

    def ask(self, method, path, form=None, body=None, kind="application/x-www-form-urlencoded"):
        headers = {"Origin": f"http://{self.address}"}
        if path.startswith("/api/") or path == "/metrics":
            headers["Authorization"] = f"Token {self.token}"
        elif self.cookie:
            headers["Cookie"] = self.cookie
        if form is not None:
            body = urllib.parse.urlencode(form)
        if body is not None:
            headers["Content-Type"] = kind
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        text = answer.read()
        assert answer.status < 400 or path == "/healthz", (method, path, answer.status, text[:2000])
        return text.decode(), answer.headers, answer.status

    def api(self, path, body=None):
        body = body and json.dumps(body)
        return json.loads(self.ask("POST" if body else "GET", path, body=body, kind="application/json")[0])


def pages(panel, daemon, filled):
    """Every page: prints what it takes, and gives what takes too long."""
    panel.sign_in()
    asked, slow = set(), []
    for name, pattern, path, before in journeys(panel, filled):
        asked.add(pattern)
        if before:
            panel.ask("POST", *before)
        taken, size = [], 0
        for _ in range(TIMES):
            begun = time.perf_counter()
            size = len(panel.ask("GET", path)[0])
            taken.append(1000 * (time.perf_counter() - begun))
        taken.sort()
        median, p95 = statistics.median(taken), taken[int(0.95 * TIMES) - 1]
        mark = " <--" if median > MEDIAN_MS else ""
        print(f"{name:44} {median:8.1f} ms   95 % {p95:8.1f} ms {size / 1024:8.0f} KiB "
              f"{daemon.memory('VmRSS'):6.1f} MiB{mark}", flush=True)
        if mark:
            slow.append(f"{name} takes {median:.0f} ms")
    left = pages_of_the_table() - asked
    assert not left, f"not asked for: {left}"
    high = daemon.memory("VmHWM")
    print(f"memory {daemon.memory('VmRSS'):.1f} MiB, at most {high:.1f} MiB")
    return slow + ([f"pages took {high:.0f} MiB"] if high > MEMORY_MIB else [])


# Files, streams, and pages that are a step of something.
ELSEWHERE = {"/contacts/import/{key}", "/contacts/import/{key}/rejected", "/contacts/export", "/live", "/events",
             "/record/export/{format}", "/setup", "/login", "/logout"}


def pages_of_the_table():
    table = (ROOT / "src/web/routes.rs").read_text()
    api = (ROOT / "src/web/api/router.rs").read_text()
    table = re.findall(r'\("(/[^"]*)", \w+, get\(', table)
    api = re.findall(r'\.route\(\s*"(/[^"]*)",\s*get\(', api)
    return {path for path in table + api} - ELSEWHERE


def journeys(panel, filled):
    """(what it is, route, path, form to post before)"""
    db = sqlite3.connect(f"file:{filled}?mode=ro", uri=True)
    one = lambda sql, *with_: db.execute(sql, with_).fetchone()
    largest, members = one("SELECT g.uuid, count(*) FROM members m JOIN groups g ON g.id = m.group_id "
                           "GROUP BY g.id ORDER BY 2 DESC LIMIT 1")
    opted_in, = one("SELECT uuid FROM groups WHERE kind = 'opted_in'")
    agreed, = one("SELECT count(*) FROM consents WHERE state = 'granted'")
    flow, = one("SELECT uuid FROM flows")
    phone, contact, _ = one("SELECT c.phone, c.uuid, count(*) FROM messages m JOIN contacts c ON c.id = m.contact_id "
                            "GROUP BY c.id ORDER BY 3 DESC LIMIT 1")
    talks, = one("SELECT count(DISTINCT contact_id) FROM messages")
    entries, = one("SELECT count(*) FROM ledger")
    last = lambda n, size=100: -(-n // size)
    pages = lambda n, size=100: [("first", 1), ("middle", last(n, size) // 2), ("last", last(n, size))]
    for name, page in pages(house.CONTACTS):
        yield f"Contacts, {name} page", "/contacts", f"/contacts?page={page}", None
    for name, page in pages(members):
        yield f"Contacts of the largest group, {name} page", "/contacts", f"/contacts?group={largest}&page={page}", None
    for name, page in pages(agreed):
        yield f"Contacts in Opted-In, {name} page", "/contacts", f"/contacts?group={opted_in}&page={page}", None
    for name, words in [("name", "Farid Okafor"), ("few letters", "an"), ("number", "555 1234"), ("nobody", "qqq")]:
        found = ("/contacts/search", {"q": words})
        yield f"Contacts, search by {name}", "/contacts", "/contacts", found
    yield "Contacts of the largest group, search", "/contacts", f"/contacts?group={largest}", (
        "/contacts/search", {"q": "Rosa"})
    yield "Home", "/", "/", ("/contacts/search", {"q": ""})
    for name, page in pages(members):
        path = f"/invite?group={largest}&flow={flow}&page={page}"
        yield f"Invite Participants, largest group, {name} page", "/invite", path, None
    yield "Invite Participants", "/invite", "/invite", None
    for name, page in pages(talks):
        yield f"Messages, {name} page", "/messages", f"/messages?page={page}", None
    yield "Conversation, the longest", "/messages/{uuid}", f"/messages/{contact}", None
    for name, page in pages(entries):
        yield f"Record, {name} page", "/record", f"/record?page={page}", None
    for about in sorted(set(re.findall(r'about=(\w+)', panel.ask("GET", "/record")[0]))):
        yield f"Record, {about}", "/record", f"/record?about={about}", None
    yield "Record of a number", "/record", "/record", ("/record/search", {"number": phone})
    yield "Evidence of a number", "/record/sheet", "/record/sheet", None
    for name, path in [("Contact", ""), ("Contact, edit", "/edit"), ("Contact, delete", "/delete"),
                       ("Contact, evidence", "/evidence"), ("Contact, forget", "/forget")]:
        yield name, "/contacts/{uuid}" + path, f"/contacts/{contact}{path}", None
    yield "Group", "/groups/{uuid}", f"/groups/{largest}", None
    for path in ["", "/export"]:
        yield f"Flow{path}", "/flows/{uuid}" + path, f"/flows/{flow}{path}", None
    for path in ["/contacts/new", "/contacts/import", "/flows", "/results", "/results/file", "/gateway", "/settings",
                 "/settings/account", "/settings/people", "/settings/tokens", "/settings/sign-ins", "/healthz", "/metrics"]:
        yield path, path, path, None
    day = "2026-01-01T00:00:00Z"
    for kind, *filters in [
            ("workspace",), ("org",), ("fields",), ("groups",), ("flows",), ("flow_starts",),
            ("contacts", f"group={largest}", f"uuid={contact}", f"urn=tel:{urllib.parse.quote(phone)}",
             f"before={day}", f"after={day}", "group=Opted-In", "deleted=true"),
            ("runs", f"contact={contact}", f"flow={flow}", "responded=true", f"after={day}", f"before={day}"),
            ("messages", f"contact={contact}", "folder=inbox", "folder=flows", "folder=incoming", "folder=outbox",
             "folder=sent", "folder=failed", f"after={day}", f"before={day}")]:
        route = f"/api/v2/{kind}.json"
        for query in ["", *filters]:
            yield f"API {kind} {query.split('=')[0] if '-' in query else query}", route, f"{route}?{query}", None


def the_import(panel, daemon):
    """Imports a file by the panel's forms: prints what it takes, and gives what is too much."""
    lines = ["Name,Phone,Site,Language,Notes"]
    lines += [f"Person {n} of the file,+1415{5_000_000 + n:07},Harbour,eng,row {n}" for n in range(ROWS)]
    edge = "the-edge-between-parts"
    parts = [('name="file"; filename="people.csv"', "\r\n".join(lines)), ('name="group"', ""),
             ('name="new_group"', "From a file")]
    body = "".join(f"--{edge}\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n" for head, content in parts)
    begun = time.time()
    _, headers, _ = panel.ask("POST", "/contacts/import", body=f"{body}--{edge}--\r\n".encode(),
                              kind=f"multipart/form-data; boundary={edge}")
    page = headers["location"]
    step = lambda words: print(f"  {words:42} {time.time() - begun:8.1f} s, {daemon.memory('VmRSS'):.1f} MiB, "
                               f"at most {daemon.memory('VmHWM'):.1f} MiB", flush=True)
    print(f"import of {ROWS:,} rows")
    step("taken")
    columns = panel.ask("GET", page)[0]
    chosen = {}
    for name, options in re.findall(r'<select name="(column\d+)".*?>(.*?)</select>', columns, re.S):
        chosen[name] = re.search(r'value="([^"]*)" selected', options)[1]
    panel.ask("POST", f"{page}/columns", chosen)
    step("checked")
    checked = panel.ask("GET", page)[0]
    assert f"{ROWS} new" in checked, checked
    started = time.time()
    panel.ask("POST", f"{page}/run", {})
    seen = []
    while True:
        text = panel.ask("GET", page)[0]
        progress = re.search(r'<progress value="(\d+)"', text)
        if not progress:
            break
        seen.append(int(progress[1]))
        time.sleep(0.5)
    stored, took = time.time() - started, time.time() - begun
    step("stored")
    assert f"{ROWS} new" in text, text
    print(f"  progress: {', '.join(map(str, seen[:20]))}")
    home = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        panel.ask("GET", "/contacts")
        home.append(1000 * (time.perf_counter() - begun))
    print(f"  stored in {stored:.1f} s, in all {took:.1f} s; Contacts afterwards {statistics.median(home):.1f} ms")
    high, wrong = daemon.memory("VmHWM"), []
    if took > IMPORT_S:
        wrong.append(f"the import took {took:.0f} s")
    if len(set(seen)) < 2:
        wrong.append("the import showed no progress")
    if high > MEMORY_MIB:
        wrong.append(f"the import took {high:.0f} MiB")
    return wrong


if __name__ == "__main__":
    main()
