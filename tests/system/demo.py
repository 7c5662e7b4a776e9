#!/usr/bin/env python3
"""demo.py COMMAND…: the whole demo of a program that needs an emulator to run here, as a visitor lives through it.

Starts `COMMAND… demo`, signs in, opens Contacts, presses Invite beside everybody of a group, and waits until the
simulated people have answered: somebody with yes, seen among the contacts in Opted-In, and somebody with no. Then the
record is verified by a second `COMMAND…`, and the demo ended; its folder has to be gone.
"""

import html
import http.cookiejar
import os
import re
import select
import signal
import subprocess
import sys
import time
import urllib.parse
import urllib.request
from pathlib import Path


class Visitor:
    """A browser without scripts."""

    def __init__(self, panel):
        self.panel = panel
        self.opener = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def open(self, path, **form):
        data = urllib.parse.urlencode(form).encode() if form else None
        request = urllib.request.Request(self.panel + path, data, {"Origin": self.panel})
        with self.opener.open(request, timeout=60) as answer:
            return answer.read().decode()


def forms(page, action):
    """The hidden fields of each form that posts there."""
    for body in re.findall(rf'<form[^>]*method="post" action="{action}"[^>]*>(.*?)</form>', page, re.S):
        fields = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', body)
        yield {name: html.unescape(value) for name, value in fields}


def first_lines(demo, seconds):
    """What the demo says until it tells how to check the record."""
    said, end = "", time.monotonic() + seconds
    while "--config" not in said or not said.endswith("\n"):
        if not select.select([demo.stdout], [], [], max(0, end - time.monotonic()))[0]:
            sys.exit(f"the demo does not come up: {said}")
        got = os.read(demo.stdout.fileno(), 65536)
        if not got:
            sys.exit(f"the demo ended: {said}")
        said += got.decode()
    return said


def opted(visitor, group):
    """Names in a derived group, as the contacts page lists them."""
    page = visitor.open("/contacts")
    link = re.search(rf'href="(/contacts\?group=[^"]*)"[^>]*>\s*(?:<[^>]*>\s*)*{group}', page)
    if not link:
        sys.exit(f"no group {group} among the contacts")
    listed = visitor.open(html.unescape(link[1]))
    return re.findall(r'<a href="/contacts/[0-9a-f-]{36}"[^>]*>([^<]+)</a>', listed)


def main():
    program = sys.argv[1:]
    demo = subprocess.Popen([*program, "demo", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE)
    try:
        said = first_lines(demo, 120)
        panel = re.search(r"Panel +(http://\S+?)/?\n", said)[1]
        name, password = re.search(r"name (\w+), password (\w+)", said).groups()
        config = re.search(r"--config (\S+)", said)[1]
        visitor = Visitor(panel)
        visitor.open("/login", name=name, password=password, next="/")
        group = re.search(r'href="(/invite\?group=[^"]*)"', visitor.open("/contacts"))[1]
        pressed = list(forms(visitor.open(html.unescape(group)), "/invite"))
        if not pressed:
            sys.exit("there is nobody to invite")
        for form in pressed:
            visitor.open("/invite", **form)
        end = time.monotonic() + 180
        while not ((yes := opted(visitor, "Opted-In")) and (no := opted(visitor, "Opted-Out"))):
            if time.monotonic() > end:
                sys.exit(f"{len(pressed)} invited; in {yes}, out {opted(visitor, 'Opted-Out')}")
            time.sleep(1)
        verified = subprocess.run([*program, "ledger", "verify", "--config", config], text=True, capture_output=True)
        if verified.returncode:
            sys.exit(f"ledger verify: {verified.stdout}{verified.stderr}")
        demo.send_signal(signal.SIGINT)
        if demo.wait(60):
            sys.exit(f"the demo ended with {demo.returncode}")
        if Path(config).parent.exists():
            sys.exit("the demo's folder is still there")
        print(f"{len(pressed)} invited; opted in: {', '.join(yes)}; opted out: {', '.join(no)}; "
              f"{verified.stdout.splitlines()[0]}")
    finally:
        demo.kill()


if __name__ == "__main__":
    main()
