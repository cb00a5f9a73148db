"""Every page in its states, looked at once: no barrier, no sideways scrolling, one heading, the right language."""

import pytest

from checks import axe, looks_right, outline, sideways
from demo import demo
from test_walk import begin, consent
from visitor import Visitor

# One plan of the demo city for each state of a plan.
PLANS = {
    "need": "Noor Rahimi",
    "consented": "Saga Holm",
    "met": "Elias Sand",
    "established": "Alva Lindgren",
    "closed": "Mio Dahl",
}

PLAN_PAGES = [
    "",
    "/behovet",
    "/egna-ord",
    "/samtycke",
    "/personer",
    "/moten",
    "/vem-gor-vad",
    "/loften",
    "/loften/rapporter",
    "/visa",
    "/faststall",
    "/folj-upp",
    "/avsluta",
    "/historik",
]

# Pages of no plan, and who looks at them; nobody is a visitor who has not signed in.
PAGES = [
    (None, "/"),
    (None, "/om-sip"),
    (None, "/logga-in"),
    ("Lena Ek", "/idag"),
    ("Lena Ek", "/planer"),
    ("Lena Ek", "/planer/ny"),
    (None, "/sprak"),
    ("Lena Ek", "/installningar"),
    ("Lena Ek", "/logga-ut"),
    ("Ulf Nord", "/forvaltning"),
    ("Omar Ali", "/mottaget"),
    ("Omar Ali", "/mottaget/{Alva Lindgren}"),
]

# Other states of these: nothing to do, nothing there, no work with plans, a closed copy.
STATES = [
    (None, "/finns-inte"),
    ("Eva Ström", "/idag"),
    ("Eva Ström", "/planer"),
    ("Eva Ström", "/mottaget"),
    ("Eva Ström", "/planer/finns-inte"),
    ("Ulf Nord", "/idag"),
    ("Omar Ali", "/idag"),
    ("Omar Ali", "/mottaget/{Mio Dahl}"),
    ("Johan Sjö", "/planer/{Ture Vik}"),
    ("Johan Sjö", "/planer/{Ture Vik}/folj-upp"),
]

# Forms that are sent as they are, and an answer that says what to change.
FORMS = [
    ("Lena Ek", "/planer/ny", "Spara och börja planen"),
    ("Lena Ek", "/planer/{Noor Rahimi}/behovet", "Spara om behovet"),
    ("Lena Ek", "/planer/{Saga Holm}/egna-ord", "Spara orden i planen"),
    ("Lena Ek", "/planer/{Saga Holm}/samtycke", "Spara svaret"),
    ("Lena Ek", "/planer/{Saga Holm}/personer", "Lägg till personen"),
    ("Lena Ek", "/planer/{Saga Holm}/moten", "Spara mötet"),
    ("Lena Ek", "/planer/{Saga Holm}/vem-gor-vad", "Spara målet"),
    ("Lena Ek", "/planer/{Saga Holm}/vem-gor-vad", "Spara löftet"),
    ("Lena Ek", "/planer/{Saga Holm}/vem-gor-vad", "Spara huvudansvaret"),
    ("Lena Ek", "/planer/{Alva Lindgren}/loften/rapporter", "Spara hur det har gått"),
    ("Lena Ek", "/planer/{Alva Lindgren}/folj-upp", "Spara uppföljningen"),
    ("Lena Ek", "/planer/{Alva Lindgren}/avsluta", "Avsluta planen"),
    ("Omar Ali", "/mottaget/{Alva Lindgren}", "Skicka vårt erbjudande"),
]

DEFAULTS = PAGES + [("Lena Ek", f"/planer/{{Alva Lindgren}}{page}") for page in PLAN_PAGES]


@pytest.fixture(scope="module")
def site():
    """One engine is enough: the looks of a page do not come from its database."""
    with demo("sqlite") as address:
        yield address


@pytest.fixture(scope="module")
def open_as(driver, site):
    """Opens a page as somebody who stays signed in through this file, `{Name}` standing for the number of a plan."""
    visitors, numbers = {}, {}

    def visitor(person, language):
        if (person, language) not in visitors:
            visitors[person, language] = one = Visitor(driver, site)
            one.open("/logga-in")
            if language == "en":
                one.follow("English")
                one.choose("Vilket språk ska sidorna vara på?", "English")
                one.press("Spara språket")
            if person:
                one.press(person)
        return visitors[person, language]

    def number(person, place, name):
        if (place, name) not in numbers:
            one = visitor(person, "sv")
            one.open(place)
            if place == "/planer":
                one.choose("Vilka planer", "Ta med avslutade planer")
                one.press("Visa planerna")
            one.follow(name)
            numbers[place, name] = one.path().removeprefix(place)
        return numbers[place, name]

    def open_as(person, path, language="sv"):
        place, brace, rest = path.partition("/{")
        if brace:
            name, page = rest.split("}")
            path = place + number(person, place, name) + page
        one = visitor(person, language)
        one.open(path)
        return one

    yield open_as
    for one in visitors.values():
        one.leave()


@pytest.mark.parametrize(("person", "path"), PAGES + STATES)
def test_a_page_in_swedish_on_the_narrowest_screen(open_as, person, path):
    looks_right(open_as(person, path))


@pytest.mark.parametrize("page", PLAN_PAGES)
@pytest.mark.parametrize("state", PLANS)
def test_a_page_of_a_plan_in_every_state(open_as, state, page):
    looks_right(open_as("Lena Ek", f"/planer/{{{PLANS[state]}}}{page}"))


@pytest.mark.parametrize(("person", "path"), DEFAULTS)
def test_a_page_in_english(open_as, person, path):
    looks_right(open_as(person, path, "en"), "en")


@pytest.mark.parametrize(("person", "path"), DEFAULTS)
def test_a_page_on_a_desktop(open_as, person, path):
    visitor = open_as(person, path)
    findings = axe(visitor) + sideways(visitor) + outline(visitor, "sv")
    assert not findings, "\n".join([f"{visitor.path()} on a desktop:", *findings])


@pytest.mark.parametrize(("person", "path", "button"), FORMS)
def test_a_form_that_came_back(open_as, person, path, button):
    visitor = open_as(person, path)
    visitor.press(button)
    assert "Något behöver ändras" in visitor.text()
    looks_right(visitor)


def test_what_a_search_finds(open_as):
    visitor = open_as("Lena Ek", "/planer")
    visitor.fill("Sök bland dina planer", "Alva")
    visitor.press("Visa planerna")
    assert "Alva Lindgren" in visitor.text() and "Elias Sand" not in visitor.text()
    looks_right(visitor)
    visitor.fill("Sök bland dina planer", "Ingenalls")
    visitor.press("Visa planerna")
    assert "Ingen av dina planer passar." in visitor.text()
    looks_right(visitor)


def test_a_draft_that_was_shown_and_confirmed_and_answered(open_as):
    lena = open_as("Lena Ek", "/planer/{Elias Sand}/visa")
    lena.press("Visa planen för 1 enhet")
    assert "Version 1 till BUP Ekstad" in lena.text()
    looks_right(lena)
    omar = open_as("Omar Ali", "/mottaget/{Elias Sand}")
    assert "UTKAST. Planen är inte fastställd än och kan ändras." in omar.text()
    looks_right(omar)
    omar.press("Bekräfta att vi har tagit emot")
    omar.fill("Vem hos er gör det?", "Omar Ali")
    omar.fill("Vi erbjuder", "Samtal på kvällstid")
    omar.fill("När är det klart?", "nästa fredag")
    omar.press("Skicka vårt erbjudande")
    looks_right(omar)


def test_a_yes_that_was_taken_back(new_visitor):
    lena = new_visitor()
    lena.sign_in_as("Lena Ek")
    begin(lena, "Tove Lund", kind="SIP")
    consent(lena, "Vårdnadshavare", "Eva Lund", ["Hälso- och sjukvårdsnämnden"])
    lena.press("Skriv in att Eva Lund har ändrat sig")
    assert "Familjen har ändrat sig. Dela inget mer." in lena.text()
    looks_right(lena)
