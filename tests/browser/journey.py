#!/usr/bin/env python3
"""From a box that was just switched on to answers in the record, in a real browser on the real daemon.

    cargo build && tests/browser/journey.py [target/debug/optin-gateway]

The modem is the one of tests/emulator, and the test writes what people answer. The whole journey is gone as wide as a
desk and as a telephone, and its main job once more with scripts off, by reload, and once by keyboard alone.
"""

import sys
import tempfile

from files import workbook
from house import HOME, House
from look import DESK, PHONE, by_keys, look, verdict
from webdriver import Driver, until

ANA, CY, EVE = "+14155550142", "+14155550143", "+14155550144"
LIST = [
    ["Phone", "First Name", "Town", "Opt In"],
    [14155550142, "Ana", "Oakland", "Y"],  # as Excel keeps a number; consent never comes from a file
    ["banana", "Ben", "", ""],
    ["415 555 0143", "Cy", "Berkeley", "N"],
    ["(415) 555-0144", "=Eve", "", ""],
    ["+1 415 555 0142", "Ana again", "", ""],
]
INVITE = "Harbour Clinic: may we text you about your visits? Msg&DataRatesMayApply\nReply:\nY Yes\nN No"
NAME, PASSWORD = "ana.ruiz", "nine blue boats"


class Journey:
    """One browser in one house. What is worth a picture is looked at on the way."""

    def __init__(self, browser, house, width, pictures):
        self.browser, self.house, self.width, self.pictures = browser, house, width, pictures
        browser.size(width)

    def see(self, name):
        if self.pictures:
            look(self.browser, name, after=self.width)

    def go(self, path):
        self.browser.open(self.house.base + path)

    def reads(self, words, css="main"):
        until(f"“{words}”", lambda: words in self.browser.text(css))

    def set_up(self):
        self.go("/")
        self.see("set-up")
        for field, text in [("code", self.house.code), ("name", NAME), ("password", PASSWORD), ("again", PASSWORD)]:
            self.browser.type(f"#{field}", text)
        self.browser.click("main button[type=submit]")
        self.reads("What needs you now")
        # The modem may still be starting.
        self.reads("Begin with the people")
        until("a modem that is ready", lambda: self.browser.reload() or "works" in self.browser.text("main"))
        self.see("home-empty")

    def import_list(self):
        self.go("/contacts/import")
        with tempfile.NamedTemporaryFile("wb", suffix=".xlsx") as file:
            file.write(workbook(LIST))
            file.flush()
            self.browser.upload("#file", file.name)
            self.browser.type("#new-group", "Spring list")
            self.browser.click("main button[type=submit]")
            self.reads("What the columns hold")
        self.browser.click("main button[type=submit]")
        self.reads("3 new, 0 already known, 2 left out.")
        self.reads("consent comes only from the person's own answer")
        self.browser.click("main button[type=submit]")
        self.reads("They are in the group Spring list.")
        self.see("import-with-faults")

    def edit_invite(self):
        self.go("/flows")
        self.browser.link("Sample Opt-In Flow")
        self.browser.click("main summary")
        self.browser.type("main textarea", INVITE)
        self.browser.click("main details[open] .main")
        self.reads("about your visits?")

    def invite(self, *people):
        self.go("/invite")  # the only group there is is chosen
        for person in people:
            button = f'[aria-label="Invite {person}"]'
            until(f"the button of {person}", lambda: self.browser.all(button))
            self.browser.click(button)
            until(f"{person} to be taken", lambda: not self.browser.all(button))

    def all_receive(self, *numbers):
        for number in numbers:
            assert self.house.gets(number, 1) == INVITE, self.house.texts_to(number)

    def answers_arrive(self):
        """Nobody touches the page: it follows."""
        self.house.writes(ANA, "Yes please")
        self.reads("now in Opted-In")
        self.house.writes(CY, "No thanks")
        self.reads("now in Opted-Out")
        self.house.writes(EVE, "my sister had this number")
        until("the marks in the menu", lambda: self.browser.text("#nav .new").strip().startswith("3"))
        until("the review in the menu", lambda: self.browser.text("#nav .count").strip().startswith("1"))
        self.see("journey-answered")
        for number in (ANA, CY):
            assert self.house.gets(number, 2)

    def review(self):
        self.go("/messages")
        self.see("messages-review")
        self.browser.click("main summary")
        self.see("review-note")
        self.browser.type("main [name=note]", "rang her, she does not want it")
        self.browser.click('main [value="no"]')
        self.reads("Recorded: no.", "body")
        self.browser.type("#q", "sister")
        self.browser.click(".search button")
        self.reads("They wrote")
        self.see("messages-found")
        self.browser.click("main .places a")
        self.reads("Read as no by ana.ruiz: rang her, she does not want it")
        self.see("conversation-reviewed")
        assert self.browser.text("#nav .new").strip().startswith("2"), "opened, so no longer new"

    def spoken_stop(self):
        self.go("/contacts")
        self.browser.link("Ana")
        self.browser.click("#told summary")
        self.browser.click("#w-stop")
        self.browser.type("#note", "she told Bo at the desk")
        self.browser.click("#told button")
        self.reads("asked us to stop")
        self.reads("Stop, as staff were told: they told ana.ruiz: she told Bo at the desk")
        self.see("contact-stopped")
        self.browser.link("Evidence")
        self.reads("Evidence sheet")
        self.see("evidence-stopped")

    def export(self):
        self.go("/contacts")
        self.see("contacts-answered")
        lines = self.browser.run(
            "return fetch(document.querySelector('main a[download]').href).then((file) => file.text())"
        ).splitlines()
        told = {line.split(",")[0]: line for line in lines}
        assert len(lines) == 4, lines
        for name, opt_in in [("Ana", "N"), ("Cy", "N"), ("'=Eve", "N")]:
            row = told.get(name) or told.get(f'"{name}"')
            assert row and f",{opt_in}," in f"{row},", (name, lines)

    def answer_again(self):
        """The machine fell silent; Home says so, and a person lets it answer again."""
        self.house.silence()
        self.go("/")
        self.reads("Automatic answers have stopped")
        self.see("home-silent")
        self.browser.click("main form button")
        self.reads("automatic answers are given again", "body")

    def whole(self):
        self.set_up()
        self.import_list()
        self.edit_invite()
        self.invite("Ana", "Cy", "=Eve")
        self.all_receive(ANA, CY, EVE)
        self.answers_arrive()
        self.review()
        self.spoken_stop()
        self.export()
        self.answer_again()
        assert self.browser.complaints() == []

    def by_reload(self):
        """The main job without scripts: sign in, invite, see the answer."""
        self.set_up()
        self.browser.click("header button")
        self.browser.type("#name", NAME)
        self.browser.type("#password", PASSWORD)
        self.browser.click("main button[type=submit]")
        self.reads("Begin with the people")
        self.import_list()
        self.edit_invite()
        self.invite("Ana")
        self.all_receive(ANA)
        self.house.writes(ANA, "Y")
        until("the answer", lambda: self.browser.reload() or "now in Opted-In" in self.browser.text("main"))

    def tab_to(self, name):
        here = ("const at = document.activeElement;"
                "return at === document.body ? '' : at.ariaLabel || at.labels?.[0]?.textContent || at.textContent.trim()")
        for _ in range(60):
            self.browser.key("Tab")
            if self.browser.run(here).startswith(name):
                return
        raise AssertionError(f"Tab does not lead to {name}")

    def press(self, name):
        self.tab_to(name)
        self.browser.key("Enter")

    def by_keyboard(self):
        """Sign in, find the group, invite two, read what is new: no mouse."""
        self.set_up()
        self.import_list()
        self.edit_invite()
        self.browser.click("header button")
        until("the door", lambda: "/login" in self.browser.url)
        self.browser.letters(NAME)  # the name has the keyboard when the page opens
        self.tab_to("Password")
        self.browser.letters(PASSWORD)
        self.browser.key("Enter")
        self.reads("What needs you now")
        self.press("Invite Participants")
        self.reads("Exactly this will be sent")
        for person in ("=Eve", "Ana"):
            until("the buttons", lambda: self.browser.all(f'[aria-label="Invite {person}"]'))
            self.press(f"Invite {person}")
            until(f"{person} to be taken", lambda: not self.browser.all(f'[aria-label="Invite {person}"]'))
        self.all_receive(ANA, EVE)
        self.house.writes(ANA, "Y")
        self.reads("now in Opted-In")
        self.press("Messages")
        self.reads("Conversations")
        self.press("Ana")
        self.reads("Read as yes")
        for name, path in [("Home", "/"), ("Invite Participants", "/invite"), ("Messages", "/messages"),
                           ("Contacts", "/contacts"), ("a flow", "/flows"), ("Gateway", "/gateway"),
                           ("Record", "/record"), ("People", "/settings/people")]:
            for width in (DESK, PHONE):
                self.browser.size(width)
                self.go(path)
                by_keys(self.browser, f"{name} at {width} px")


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else HOME / "target" / "debug" / "optin-gateway"
    with Driver() as driver:
        for width, pictures in [(DESK, True), (PHONE, False)]:
            with House(program) as house, driver.browser() as browser:
                Journey(browser, house, width, pictures).whole()
        with House(program) as house, driver.browser(scripts="off") as browser:
            Journey(browser, house, PHONE, False).by_reload()
        with House(program) as house, driver.browser() as browser:
            Journey(browser, house, DESK, False).by_keyboard()
    verdict()
    print("The whole journey can be gone: at a desk, on a telephone, without scripts, by keyboard.")


if __name__ == "__main__":
    main()
