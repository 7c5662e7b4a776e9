"""A browser, driven by WebDriver (W3C) over plain HTTP: no package beyond Python's own.

Needs `chromedriver` and `chromium` (Debian: apt install chromium chromium-driver).
"""

import base64
import json
import socket
import subprocess
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # how the standard names an element in JSON
PATIENCE_S = 30


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def until(what, look, patience_s=PATIENCE_S):
    """Looks until it sees something true, and gives that back."""
    end = time.monotonic() + patience_s
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > end:
            raise AssertionError(f"waited in vain for {what}")
        time.sleep(0.05)


class Driver:
    """chromedriver, as long as the `with` lasts."""

    def __enter__(self):
        self.port = free_port()
        self.process = subprocess.Popen(
            ["chromedriver", f"--port={self.port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        until("chromedriver", self._ready)
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def _ready(self):
        try:
            return self.call("GET", "/status")["ready"]
        except (urllib.error.URLError, ConnectionError):
            return False

    def call(self, method, path, body=None):
        data = None if method == "GET" else json.dumps(body or {}).encode()
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data, method=method)
        request.add_header("Content-Type", "application/json")
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(json.load(error)["value"]["message"].splitlines()[0]) from None

    def browser(self, scripts="on"):
        return Browser(self, scripts)


class Browser:
    """One window with its own cookies."""

    def __init__(self, driver, scripts):
        options = {
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en"],
        }
        if scripts == "off":
            options["prefs"] = {"profile.managed_default_content_settings.javascript": 2}
        wanted = {
            "alwaysMatch": {
                "browserName": "chrome",
                "goog:chromeOptions": options,
                "goog:loggingPrefs": {"browser": "ALL"},
            }
        }
        self.driver = driver
        session = driver.call("POST", "/session", {"capabilities": wanted})
        self.path = f"/session/{session['sessionId']}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.call("DELETE", self.path)

    def _call(self, method, path, body=None):
        return self.driver.call(method, self.path + path, body)

    def cdp(self, command, **parameters):
        return self._call("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def size(self, width, height=900):
        self.cdp(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    def colours(self, scheme):
        self.cdp("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def open(self, url):
        self._call("POST", "/url", {"url": url})

    @property
    def url(self):
        return self._call("GET", "/url")

    def run(self, script, *arguments):
        return self._call("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def all(self, css):
        found = self._call("POST", "/elements", {"using": "css selector", "value": css})
        return [element[ELEMENT] for element in found]

    def on(self, using, value, action, body=None):
        """Does something to the first element that is found. A page that was exchanged meanwhile (by
        its own script, or by another) is looked at again, and a button that does not take a press yet is
        pressed again."""
        end = time.monotonic() + PATIENCE_S
        while True:
            find = lambda: self._call("POST", "/elements", {"using": using, "value": value})
            element = until(value, find)[0][ELEMENT]
            try:
                return self._call("POST", f"/element/{element}/{action}", body)
            except AssertionError as error:
                passing = any(words in str(error) for words in ("stale element", "click intercepted"))
                if not passing or time.monotonic() > end:
                    raise

    def click(self, css):
        self.on("css selector", css, "click")

    def double_click(self, css, apart_s):
        """Presses twice where it stands now, whatever stands there the second time."""
        where = "const b = document.querySelector(arguments[0]).getBoundingClientRect();"
        x, y = self.run(where + "return [b.x + b.width / 2, b.y + b.height / 2]", css)
        for count, pause_s in ((1, apart_s), (2, 0)):
            for kind in ("mousePressed", "mouseReleased"):
                self.cdp("Input.dispatchMouseEvent", type=kind, x=x, y=y, button="left", clickCount=count)
            time.sleep(pause_s)

    def key(self, name):
        """Presses a key that has no letter, such as Tab or Enter."""
        codes = {"Tab": 9, "Enter": 13}
        what = {"key": name, "code": name, "windowsVirtualKeyCode": codes[name]}
        if name == "Enter":
            what["text"] = "\r"
        for kind in ("keyDown", "keyUp"):
            self.cdp("Input.dispatchKeyEvent", type=kind, **what)

    def letters(self, text):
        """Types where the keyboard is."""
        self.cdp("Input.insertText", text=text)

    def link(self, words):
        """Follows the first link or button that says so."""
        path = f"//a[normalize-space(.)='{words}' or starts-with(normalize-space(.), '{words} ')]"
        self.on("xpath", path, "click")

    def type(self, css, text):
        self.on("css selector", css, "clear")
        self.on("css selector", css, "value", {"text": text})

    def upload(self, css, path):
        self.on("css selector", css, "value", {"text": str(path)})

    def text(self, css="body"):
        return self.run("return document.querySelector(arguments[0])?.innerText ?? ''", css)

    def complaints(self):
        """What the browser's console holds against the page."""
        entries = self._call("POST", "/se/log", {"type": "browser"})
        return [e["message"] for e in entries if e["level"] == "SEVERE"]

    def paper(self, path):
        """The page as it is printed, as a PDF; paper is what the page's own style says."""
        printed = self.cdp("Page.printToPDF", preferCSSPageSize=True)
        path.write_bytes(base64.b64decode(printed["data"]))

    def picture(self, path):
        """The whole page, as a PNG."""
        size = self.cdp("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 3000), "scale": 1}
        shot = self.cdp("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
        path.write_bytes(base64.b64decode(shot["data"]))
