#!/usr/bin/env python3
"""The panel's main job in a real browser, on the running demo: sign in, invite, undo, read, answer.

    cargo build && tests/browser/panel.py [target/debug/optin-gateway]

Every page is looked at as wide as a desk and as a telephone, without a complaint in the console and
without sideways scrolling; pictures go to tests/screenshots. Scripts off, the main job works as well.
"""

import io
import re
import subprocess
import sys
import tempfile
import zipfile

from look import DESK, HOME, PHONE, PICTURES, SETTLED, by_keys, look, verdict
from webdriver import Driver, free_port, until


class Demo:
    """The demo, as long as the `with` lasts."""

    def __init__(self, program):
        self.program = program

    def __enter__(self):
        self.base = f"http://127.0.0.1:{free_port()}"
        address = self.base.removeprefix("http://")
        self.process = subprocess.Popen(
            [self.program, "demo", "--listen", address], stdout=subprocess.PIPE, text=True
        )
        for line in self.process.stdout:
            if found := re.search(r"name (\S+), password (\S+)", line):
                self.name, self.password = found.groups()
            if "Ctrl-C" in line:
                return self
        raise AssertionError("the demo ended before it began")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.stdout.read()
        self.process.wait()


def sign_in(browser, demo):
    browser.open(demo.base)
    browser.type("#name", demo.name)
    browser.type("#password", demo.password)
    browser.click("button[type=submit]")
    until("Home", lambda: "What needs you now" in browser.text())


def names_to_invite(browser):
    script = "return [...document.querySelectorAll('[aria-label^=\"Invite \"]')].map((b) => b.ariaLabel)"
    return browser.run(script)


def main_job(browser, demo):
    browser.size(DESK)
    browser.open(demo.base + "/contacts")
    assert "/login" in browser.url
    look(browser, "login")
    browser.open(demo.base)
    browser.type("#name", demo.name)
    browser.type("#password", "wrong password")
    browser.click("button[type=submit]")
    until("the refusal", lambda: "do not belong together" in browser.text())
    # The one complaint there is: the browser notes that the answer was 401.
    assert all("401" in complaint for complaint in browser.complaints())
    sign_in(browser, demo)
    look(browser, "home-first")
    browser.link("Contacts")
    look(browser, "contacts")
    browser.link("Invite Participants of")
    look(browser, "invite")
    people = names_to_invite(browser)
    assert len(people) >= 3, people
    undo(browser, people[0])
    for person, apart_s in zip(people[1:4], (0, 0.12, 0.4)):
        press_twice(browser, person, apart_s)
    for person in names_to_invite(browser):
        browser.click(f'[aria-label="{person}"]')
        until(f"{person} to be taken", lambda: person not in names_to_invite(browser))
    look(browser, "invite-pressed")
    # Nobody touches the page from here: answers come in by themselves.
    until("answers", lambda: "now in Opted-In" in browser.text("main"), 60)
    look(browser, "invite-answered")


def press_twice(browser, person, apart_s):
    """A double click is one press: nobody else is invited by it, and nothing is taken back."""
    browser.size(DESK, 1600)
    browser.run("scrollTo(0, 0)")
    before = names_to_invite(browser)
    until("buttons that take a press", lambda: browser.run(SETTLED))
    browser.double_click(f'[aria-label="{person}"]', apart_s)
    until(f"{person} to be taken", lambda: person not in names_to_invite(browser))
    until("buttons that take a press", lambda: browser.run(SETTLED))
    assert names_to_invite(browser) == [name for name in before if name != person], (person, apart_s)
    browser.size(DESK)


def undo(browser, person):
    browser.click(f'[aria-label="{person}"]')
    browser.click('[aria-label^="Undo the invite"]')
    until("the undo", lambda: "Taken back. Nothing was sent." in browser.text())
    assert person in names_to_invite(browser)


def read_the_rest(browser, demo):
    for name, path in [
        ("home", "/"),
        ("messages", "/messages"),
        ("flows", "/flows"),
        ("results", "/results"),
        ("gateway", "/gateway"),
        ("contacts-later", "/contacts"),
        ("import", "/contacts/import"),
        ("contact-new", "/contacts/new"),
    ]:
        browser.open(demo.base + path)
        look(browser, name)
    browser.open(demo.base + "/contacts")
    browser.click("tbody th a")
    look(browser, "contact")
    browser.link("Edit")
    look(browser, "contact-edit")
    browser.open(demo.base + "/messages")
    browser.click("tbody th a")
    look(browser, "conversation")
    browser.open(demo.base + "/flows")
    browser.click("tbody th a")
    look(browser, "flow")


def the_record(browser, demo):
    """What happened, checked; one person's sheet, on the screen and on paper; and that person forgotten."""
    browser.open(demo.base + "/record")
    browser.click("main form[action='/record/verify'] button")
    until("the check", lambda: "whole, from entry 1" in browser.text())
    look(browser, "record")
    browser.open(demo.base + "/contacts")
    browser.click("tbody th a")
    person = browser.text("h1")
    browser.link("Evidence")
    until("the sheet", lambda: "Evidence sheet" in browser.text("h1"))
    look(browser, "evidence")
    browser.paper(PICTURES / "evidence.pdf")
    browser.link("The contact")
    browser.link("Forget")
    look(browser, "forget")
    browser.click("main form .danger")
    until("the forgetting", lambda: "The person is forgotten." in browser.text())
    assert person not in browser.text(), person
    browser.open(demo.base + "/record")
    assert person not in browser.text(), person


def settings(browser, demo):
    """Somebody is added, gets another role and is removed; a token is shown once; where one is signed in."""
    browser.open(demo.base + "/settings")
    browser.type("#name", "bo.lind")
    browser.type("#password", "ten red kites")
    browser.click("main form.sheet .main")
    until("the new person", lambda: "bo.lind may sign in, as approver." in browser.text())
    browser.run("document.querySelector('main details').open = true")
    look(browser, "people")
    browser.click("main details[open] .danger")
    until("the removal", lambda: "bo.lind can no longer sign in" in browser.text())
    browser.link("Tokens")
    browser.click("main form .main")
    until("the token", lambda: "it is shown this once" in browser.text())
    look(browser, "token-made")
    browser.link("I have it")
    look(browser, "tokens")
    browser.click("main .danger")
    until("the revocation", lambda: "The token is dead" in browser.text())
    browser.link("Sign-ins")
    assert "signed in" in browser.text("main table") and "wrong name or password" in browser.text("main table")
    look(browser, "sign-ins")
    browser.link("My account")
    look(browser, "account")


def import_a_list(browser, demo):
    browser.open(demo.base + "/contacts/import")
    with tempfile.NamedTemporaryFile("wb", suffix=".xlsx") as file:
        file.write(workbook([["Phone", "First Name", "Town", "Opt In"], [14155550142, "Ana", "Oakland", "Y"],
                             ["banana", "Ben", "", ""], ["415 555 0143", "Cy", "Berkeley", "N"],
                             [447911123456, "Dee", "", ""]]))
        file.flush()
        browser.upload("#file", file.name)
        browser.type("#new-group", "Autumn list")
        browser.click("main button[type=submit]")
        until("the columns", lambda: "What the columns hold" in browser.text("h1"))
    look(browser, "import-columns")
    browser.run("document.querySelector('[name=column2]').value = 'new'")
    browser.click("main button[type=submit]")
    until("the dry run", lambda: "3 new, 0 already known, 1 left out." in browser.text("main"))
    look(browser, "import-check")
    browser.click("main button[type=submit]")
    until("the result", lambda: "They are in the group Autumn list." in browser.text("main"))
    look(browser, "imported")


def import_by_forms(browser, demo):
    browser.open(demo.base + "/contacts/import")
    with tempfile.NamedTemporaryFile("w", suffix=".csv") as file:
        file.write("Phone;Name\n(415) 555-0152;Eve\n")
        file.flush()
        browser.upload("#file", file.name)
        for heading in ["What the columns hold", "Look before importing", "Imported"]:
            browser.click("main button[type=submit]")
            until(heading, lambda: heading in browser.text("h1"))
    assert "1 new, 0 already known" in browser.text("main"), browser.text("main")


def workbook(rows):
    """An .xlsx of one sheet: numbers as numbers, everything else as text."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"

    def cell(value):
        return f"<c><v>{value}</v></c>" if isinstance(value, int) else f'<c t="inlineStr"><is><t>{value}</t></is></c>'

    def relation(kind, target):
        return (f'<Relationships xmlns="{package}"><Relationship Id="rId1" Type="{office}/{kind}" Target="{target}"/>'
                "</Relationships>")

    lines = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as folder:
        folder.writestr("_rels/.rels", relation("officeDocument", "xl/workbook.xml"))
        folder.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                        '<sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>')
        folder.writestr("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"))
        folder.writestr("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{lines}</sheetData></worksheet>')
    return packed.getvalue()


def typing_is_left_alone(browser, demo):
    """A live change does not take away what somebody is typing."""
    browser.open(demo.base + "/contacts")
    browser.type("#new-group", "half a na")
    browser.run("document.querySelector('main').dataset.mark = 'old'; return fetch('/groups', {method: 'POST', "
                "headers: {'Content-Type': 'application/x-www-form-urlencoded'}, body: 'name=Winter+list'})")
    browser.run("return new Promise((done) => setTimeout(done, 1000))")
    kept = browser.run("return document.querySelector('#new-group').value")
    assert kept == "half a na", kept


TO_COUNT = ["Hi", "€" * 80, "Sí …", "👍🏽 漢", "a" * 160, "a" * 161, "í" * 71, "x" * 1599, "a\nb\n", "é" * 154]
TYPED = """
const text = document.querySelector('main textarea');
text.closest('details').open = true;
text.value = arguments[0];
text.dispatchEvent(new Event('input', {bubbles: true}));
document.body.dataset.typed = 'yes';
return document.getElementById(text.dataset.counts).textContent.trim();
"""
COUNTED = """
const text = document.querySelector('main textarea');
return document.body.dataset.typed ? null : document.getElementById(text.dataset.counts).textContent.trim();
"""


def counting(browser, demo):
    """What a page says of a text while it is typed is what the server says of it."""
    browser.open(demo.base + "/flows")
    browser.link("Sample Opt-In Flow")
    for text in TO_COUNT:
        typed = browser.run(TYPED, text)
        browser.run("const t = document.querySelector('main textarea');"
                    "t.form.requestSubmit(t.form.querySelector('[value=count]'))")
        until(f"the count of {text[:9]}", lambda: browser.run(COUNTED) is not None)
        assert browser.run(COUNTED) == typed, (text, typed, browser.run(COUNTED))
    look(browser, "flow-edit")


def words_with_a_risk(browser, demo):
    browser.open(demo.base + "/flows")
    browser.link("Sample Opt-In Flow")
    browser.run("document.querySelector('main input[name=text]').closest('details').open = true")
    browser.run("document.querySelector('main input[name=text]').value = 'y yes stop'")
    browser.run("document.querySelector('main input[name=text]').form.querySelector('button').click()")
    until("the warning", lambda: "Not saved yet" in browser.text("main"))
    look(browser, "flow-words")
    browser.click("[value=save_anyway]")
    until("the change", lambda: "has any of the words y yes stop" in browser.text("main"))


def import_flows(browser, demo):
    for words in ["Imported.", "is unchanged"]:
        browser.open(demo.base + "/flows")
        browser.upload("#file", str(HOME / "tests" / "flows" / "several.json"))
        browser.click("main form button[type=submit]")
        until("the report", lambda: words in browser.text("main"))
    look(browser, "flows-imported")


def in_the_dark(browser, demo):
    browser.colours("dark")
    for name, path in [("home-dark", "/"), ("results-dark", "/results"), ("gateway-dark", "/gateway"), ("messages-dark", "/messages"), ("invite-dark", "/invite")]:
        browser.open(demo.base + path)
        look(browser, name)


def without_scripts(driver, demo):
    with driver.browser(scripts="off") as browser:
        browser.size(PHONE)
        sign_in(browser, demo)
        browser.open(demo.base + "/contacts")
        browser.link("Invite Participants of")
        buttons = browser.all('[aria-label^="Invite "]')
        assert buttons, "somebody is left to invite"
        before = len(buttons)
        browser.click('[aria-label^="Invite "]')
        until("the press", lambda: len(browser.all('[aria-label^="Invite "]')) < before)
        browser.click('[aria-label^="Undo the invite"]')
        until("the undo", lambda: "Taken back. Nothing was sent." in browser.text())
        import_by_forms(browser, demo)
        browser.open(demo.base + "/flows")
        browser.link("Sample Opt-In Flow")
        browser.click("main summary")
        browser.click("main [value=count]")
        until("the count", lambda: "/texts/" in browser.url and "costs 1 text message" in browser.text("main"))


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else HOME / "target" / "debug" / "optin-gateway"
    PICTURES.mkdir(exist_ok=True)
    with Demo(program) as demo, Driver() as driver:
        with driver.browser() as browser:
            main_job(browser, demo)
            read_the_rest(browser, demo)
            the_record(browser, demo)
            settings(browser, demo)
            import_a_list(browser, demo)
            counting(browser, demo)
            words_with_a_risk(browser, demo)
            import_flows(browser, demo)
            typing_is_left_alone(browser, demo)
            in_the_dark(browser, demo)
        without_scripts(driver, demo)
    verdict()
    print("The panel does its job in a browser.")


if __name__ == "__main__":
    main()
