"""One person at one screen, who finds things on the page by the words that people read."""

import base64
from contextlib import contextmanager

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

from chromium import TOOLS

SCREENSHOTS = TOOLS / "screenshots"

# The elements of a kind that say a text: those that say just that, or else those that say it among other words. With
# `within`, only those that are nearest to that other text in the tree.
SAYING = """
const [selector, text, within] = arguments;
const words = element => (element.textContent || element.value || '').replace(/\\s+/g, ' ').trim();
const all = [...document.querySelectorAll(selector)];
const exact = all.filter(element => words(element) === text);
const found = exact.length ? exact : all.filter(element => words(element).includes(text));
if (!within) return found;
const distance = element => {
    for (let up = element, steps = 0; up; up = up.parentElement, steps++) if (words(up).includes(within)) return steps;
    return Infinity;
};
const nearest = Math.min(...found.map(distance));
return nearest === Infinity ? [] : found.filter(element => distance(element) === nearest);
"""


class Visitor:
    """Has cookies of their own, and no JavaScript unless a check turns it on for a moment."""

    def __init__(self, driver, address):
        self.driver = driver
        self.address = address
        self.jar = driver.browser.create_user_context()
        self.tab = driver.browsing_context.create(type="tab", user_context=self.jar)
        self.cdp("Emulation.setScriptExecutionDisabled", value=True)
        self.resize(1280)

    def leave(self):
        self.driver.browser.remove_user_context(self.jar)

    # What a person does.

    def open(self, path):
        self.here().get(self.address + path)

    def sign_in_as(self, name):
        """By the demo city's own door, a page with a button for each person."""
        self.open("/logga-in")
        self.press(name)

    def fill(self, label, value, within=None):
        """Writes in the field with this label, or picks the option of this name if it is a list."""
        field = self.one_control(self.one("label", label, within))
        if field.tag_name == "select":
            Select(field).select_by_visible_text(value)
        else:
            field.clear()
            field.send_keys(value)

    def choose(self, legend, option):
        """Marks a radio button or a checkbox in the group with this legend."""
        label = self.one("fieldset label", option, within=self.words(self.one("legend", legend)))
        if not self.one_control(label).is_selected():
            label.click()

    def press(self, text, within=None):
        """Presses a button, and waits for the page that answers; or opens what is folded under these words."""
        button = self.one("button, input[type=submit], summary", text, within)
        if button.tag_name == "summary":
            button.click()
        else:
            self.click_through(button)

    def follow(self, text, within=None):
        link = self.one("a[href]", text, within)
        if (link.get_dom_attribute("href") or "").startswith("#"):
            link.click()
        else:
            self.click_through(link)

    # What a person sees.

    def heading(self):
        return self.words(self.here().find_element(By.CSS_SELECTOR, "h1"))

    def text(self):
        return self.here().find_element(By.TAG_NAME, "body").text

    def path(self):
        return self.here().current_url.removeprefix(self.address)

    def value(self, label, within=None):
        """What stands in the field with this label."""
        return self.one_control(self.one("label", label, within)).get_property("value")

    def screenshot(self, name, width=1280):
        """Saves the whole page as wide as asked, and tells where."""
        with self.width(width):
            picture = self.cdp("Page.captureScreenshot", captureBeyondViewport=True)["data"]
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        file = SCREENSHOTS / f"{name}-{width}.png"
        file.write_bytes(base64.b64decode(picture))
        return file

    # What checks need.

    def here(self):
        """The browser, turned to this person's screen."""
        self.driver.switch_to.window(self.tab)
        return self.driver

    def cdp(self, command, **parameters):
        return self.here().execute_cdp_cmd(command, parameters)

    def script(self, source, *arguments):
        """Runs a check's own script, which works although the page's scripts are off."""
        return self.here().execute_script(source, *arguments)

    @contextmanager
    def javascript(self):
        self.cdp("Emulation.setScriptExecutionDisabled", value=False)
        try:
            yield
        finally:
            self.cdp("Emulation.setScriptExecutionDisabled", value=True)

    @contextmanager
    def width(self, pixels):
        self.resize(pixels)
        try:
            yield
        finally:
            self.resize(1280)

    # How the words are found.

    def one(self, selector, text, within=None):
        found = self.script(SAYING, selector, text, within)
        targets = {element.get_dom_attribute("href") or element.id for element in found}
        place = f" near {within!r}" if within else ""
        if len(targets) != 1:
            there = [self.words(element) for element in self.here().find_elements(By.CSS_SELECTOR, selector)]
            raise AssertionError(f"{len(targets)} of {selector!r} say {text!r}{place} on {self.path()}: {there}")
        return found[0]

    def one_control(self, label):
        control = self.script("return arguments[0].control", label)
        assert control, f"the label {self.words(label)!r} belongs to no field"
        return control

    def words(self, element):
        return " ".join((element.get_property("textContent") or element.get_property("value") or "").split())

    def click_through(self, element):
        with self.new_page():
            element.click()

    @contextmanager
    def new_page(self):
        """Waits until what is done inside has led to another page."""
        before = self.here().find_element(By.TAG_NAME, "html")
        yield
        wait = WebDriverWait(self.driver, 20)
        wait.until(lambda _: is_gone(before), "this led to no new page")
        wait.until(lambda driver: driver.execute_script("return document.readyState") == "complete")

    def resize(self, pixels):
        self.pixels = pixels
        # A telephone below 600 pixels, which obeys the page's viewport element or shows that it is missing.
        metrics = {"width": pixels, "height": 900, "deviceScaleFactor": 1, "mobile": pixels < 600}
        self.cdp("Emulation.setDeviceMetricsOverride", **metrics)


def is_gone(element):
    """Whether its page is no longer there. While the next one is on its way, the driver has several errors for that."""
    try:
        element.is_enabled()
        return False
    except WebDriverException:
        return True
