"""What every page is held to: pictures in each width, no complaint, and everybody can use it.

  look()      a page as wide as a desk, a telephone, and at 400 % zoom (320 px)
  by_keys()   Tab reaches everything there is to press, and one sees where one is

The accessibility rules are those of axe-core (every rule it has, WCAG 2.2 AA among them), which tests/run installs.
"""

import pathlib

from webdriver import until

HOME = pathlib.Path(__file__).resolve().parents[2]
PICTURES = HOME / "tests" / "screenshots"
DESK, PHONE, NARROW = 1280, 390, 320
LEAST_TARGET_PX = 24

TOO_SMALL = """
return [...document.querySelectorAll('button, .button, input, select, textarea, summary, .nav a')]
  .filter((e) => e.offsetParent && e.type !== 'hidden')
  .map((e) => [e.textContent.trim() || e.name, (e.closest('.check') ?? e).getBoundingClientRect()])
  .filter(([_, box]) => box.height && (box.height < arguments[0] || box.width < arguments[0]))
  .map(([name, box]) => `${name} ${box.width}x${box.height}`);
"""
SETTLED = "return document.getAnimations().length === 0"
NAMELESS = """
return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]
  .filter((e) => !e.labels.length && !e.getAttribute('aria-label')).map((e) => e.name)
  .concat([...document.querySelectorAll('button, a')].filter((e) => !e.textContent.trim()
    && !e.getAttribute('aria-label')).map((e) => e.outerHTML));
"""
# Target sizes are a rule of axe-core that has to be asked for.
AXE = """
return axe.run({rules: {'target-size': {enabled: true}}, resultTypes: ['violations'], preload: false})
  .then((found) => found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} | ${node.failureSummary}`)));
"""
# Where the keyboard is, and whether that is to be seen: an outline, inside the window.
WHERE = """
const at = document.activeElement;
if (!at || at === document.body) return null;
const style = getComputedStyle(at), box = at.getBoundingClientRect();
at.dataset.reached = 'yes';
const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
return {name: (at.ariaLabel || at.textContent.trim() || at.name || at.tagName).slice(0, 60), seen: outlined && inside};
"""
MISSED = """
const radios = new Set();
return [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
  .filter((e) => e.checkVisibility({visibilityProperty: true}) && !e.disabled && !e.dataset.reached)
  .filter((e) => e.type !== 'radio' || !document.querySelector(`[name="${e.name}"][data-reached]`))
  .map((e) => (e.ariaLabel || e.textContent.trim() || e.name || e.outerHTML).slice(0, 60));
"""


# What was found, page by page: told all at once, at the end.
faults = []


def axe_source():
    found = sorted(HOME.glob("target/venv/lib/python3*/site-packages/axe_playwright_python/axe.min.js"))
    assert found, "axe-core is missing: tests/run installs it (pip: axe-playwright-python, without what it needs)"
    return found[-1].read_text()


AXE_SOURCE = axe_source()


def barriers(browser):
    """What axe-core holds against the page as it stands."""
    if not browser.run("return typeof axe === 'object'"):
        browser.run(AXE_SOURCE)
    until("a page at rest", lambda: browser.run(SETTLED))
    return browser.run(AXE)


def look(browser, name, after=DESK):
    """Looks at a page in each width, light and dark; leaves it as wide as `after`."""
    for width, suffix in [(DESK, "desk"), (PHONE, "phone")]:
        browser.size(width)
        for colours in ["dark", "light"]:
            browser.colours(colours)
            faults.extend(f"{name} ({suffix}, {colours}): {barrier}" for barrier in barriers(browser))
        browser.picture(PICTURES / f"{name}-{suffix}.png")
    for width in [NARROW, PHONE, DESK]:
        browser.size(width)
        wide = browser.run("return document.documentElement.scrollWidth - window.innerWidth")
        if wide > 0:
            faults.append(f"{name} scrolls sideways at {width} px, by {wide} px")
        small = browser.run(TOO_SMALL, LEAST_TARGET_PX)
        faults.extend(f"{name}: too small to press at {width} px: {target}" for target in small)
    faults.extend(f"{name}: without a name: {nameless}" for nameless in browser.run(NAMELESS))
    faults.extend(f"{name}: the console says {complaint}" for complaint in browser.complaints())
    browser.size(after)


def by_keys(browser, name, most=120):
    """Goes through a page with Tab, from its beginning to its end."""
    browser.run("document.activeElement?.blur(); scrollTo(0, 0)")
    for _ in range(most):
        browser.key("Tab")
        at = browser.run(WHERE)
        if at is None:
            faults.extend(f"{name}: not reached by keyboard: {missed}" for missed in browser.run(MISSED))
            return
        if not at["seen"]:
            faults.append(f"{name}: one does not see that the keyboard is at {at['name']}")
    faults.append(f"{name}: Tab does not come to an end")


def verdict():
    """Ends with whatever was found."""
    assert not faults, f"{len(faults)} faults\n" + "\n".join(faults)
