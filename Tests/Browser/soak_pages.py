"""Every page in every state under every condition: two languages, with and without scripts, narrow and wide, enlarged,
dark and in strong contrast. For the long run, `Scripts/soak browser`; its name keeps it out of the short one."""

from contextlib import contextmanager

import pytest

from checks import axe, outline, sideways
from demo import demo
from pages import EVERY_STATE, FORMS, People

LARGE = "html { font-size: 200% !important }"
# What a reader may set (WCAG 1.4.12).
SPACED = """
* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }
p { margin-block-end: 2em !important }
"""

# Width in pixels, styles of the reader's own, and what the system asks for.
CONDITIONS = {
    "320 pixels": (320, "", {}),
    "desktop": (1280, "", {}),
    "200 % zoom of a desktop": (640, "", {}),
    "200 % text": (1280, LARGE, {}),
    "200 % text at 320 pixels": (320, LARGE, {}),
    "spaced text at 320 pixels": (320, SPACED, {}),
    "dark at 320 pixels": (320, "", {"prefers-color-scheme": "dark"}),
    "dark desktop": (1280, "", {"prefers-color-scheme": "dark"}),
    "more contrast": (1280, "", {"prefers-contrast": "more"}),
    "dark with more contrast": (1280, "", {"prefers-color-scheme": "dark", "prefers-contrast": "more"}),
    "forced colours": (1280, "", {"forced-colors": "active"}),
}


@pytest.fixture(scope="module")
def site():
    """One engine is enough: the looks of a page do not come from its database."""
    with demo("sqlite") as address:
        yield address


@pytest.fixture(scope="module")
def people(driver, site):
    people = People(driver, site)
    yield people
    people.leave()


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("person", "path"), EVERY_STATE)
def test_a_page(people, person, path, language):
    visitor = people.open_as(person, path, language)
    holds(visitor, language)
    with visitor.javascript():
        visitor.open(visitor.path())
        holds(visitor, language, "with scripts")


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("person", "path", "button"), FORMS)
def test_a_form_that_came_back(people, person, path, button, language):
    # The words of the button are Swedish: in English it stands in the same place.
    place = people.open_as(person, path).script(BUTTONS + "return texts.indexOf(arguments[0])", button)
    assert place >= 0, button
    visitor = people.open_as(person, path, language)
    with visitor.new_page():
        visitor.script(BUTTONS + "return buttons[arguments[0]]", place).click()
    assert visitor.script("return document.querySelectorAll('.error-summary').length") == 1
    holds(visitor, language)


BUTTONS = """
const buttons = [...document.querySelectorAll('main form button')];
const texts = buttons.map(button => button.textContent.replace(/\\s+/g, ' ').trim());
"""


def holds(visitor, language, more=""):
    """Fails unless the page a visitor has before them holds under every condition."""
    findings = [f"{finding} ({more})" for finding in outline(visitor, language)]
    for name, (width, styles, media) in CONDITIONS.items():
        with visitor.width(width), styled(visitor, styles), preferring(visitor, media):
            findings += [f"{name} {more}: {finding}" for finding in axe(visitor) + sideways(visitor)]
    assert not findings, "\n".join([f"{visitor.path()}:", *findings])


@contextmanager
def styled(visitor, styles):
    """The page with styles of the reader's own."""
    change = """
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(arguments[0]);
        document.adoptedStyleSheets = [sheet];
    """
    visitor.script(change, styles)
    try:
        yield
    finally:
        visitor.script(change, "")


@contextmanager
def preferring(visitor, media):
    """The page as a system shows it that asks for these media features, and for no motion: colours change at once."""
    asked = media | {"prefers-reduced-motion": "reduce"}
    visitor.cdp("Emulation.setEmulatedMedia", features=[{"name": name, "value": asked[name]} for name in asked])
    try:
        yield
    finally:
        visitor.cdp("Emulation.setEmulatedMedia", features=[])
