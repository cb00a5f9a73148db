"""Every page in its states, looked at once: no barrier, no sideways scrolling, one heading, the right language."""

import pytest

from checks import axe, looks_right, outline, sideways
from demo import demo
from pages import DEFAULTS, FORMS, PAGES, PLAN_PAGES, PLANS, STATES, People
from test_walk import ANOTHER_GUARDIAN, begin, consent


@pytest.fixture(scope="module")
def site():
    """One engine is enough: the looks of a page do not come from its database."""
    with demo("sqlite") as address:
        yield address


@pytest.fixture(scope="module")
def open_as(driver, site):
    people = People(driver, site)
    yield people.open_as
    people.leave()


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

    # Filed in the unit's own records, taken back the same day, and asked for anew when the plan has changed.
    omar.press("Spara att den är införd i vår akt")
    assert "Version 1 fördes in i er akt den" in omar.text()
    looks_right(omar)
    omar.press("Ångra att den är införd")
    omar.press("Spara att den är införd i vår akt")
    lena.open(lena.path())
    lena.press("Visa planen för 1 enhet")
    omar.open(omar.path())
    assert "Det har kommit en nyare version. För in den också." in omar.text()
    assert "Det här är ändrat sedan version 1" in omar.text() and "Nytt löfte från Omar Ali" in omar.text()
    looks_right(omar)
    omar.follow("Skriv ut till pappersakten")
    looks_right(omar)


@pytest.mark.parametrize(("language", "words"), [("sv", "Så här såg planen ut"), ("en", "This is how the plan was")])
def test_a_version_and_its_paper(open_as, language, words):
    visitor = open_as("Lena Ek", "/planer/{Mio Dahl}", language)
    number = visitor.path().removeprefix("/planer/")
    for path in ["-1", "-3", "-3/skriv-ut", "-99"]:
        visitor.open(f"/planer/versioner/{number}{path}")
        assert (words in visitor.text()) == (path != "-99")
        looks_right(visitor, language)


def test_a_yes_that_was_taken_back(new_visitor):
    lena = new_visitor()
    lena.sign_in_as("Lena Ek")
    begin(lena, "Tove Lund", kind="SIP")
    consent(lena, ANOTHER_GUARDIAN, "Eva Lund", ["Hälso- och sjukvårdsnämnden"])
    lena.press("Skriv in att Eva Lund har ändrat sig")
    assert "Familjen har ändrat sig. Dela inget mer." in lena.text()
    looks_right(lena)


def test_a_task_that_a_colleague_has(open_as):
    lena = open_as("Lena Ek", "/planer/{Noor Rahimi}/uppgifter")
    lena.choose("Vilken uppgift?", "Ja och nej: vem får veta vad")
    lena.choose("Vem ska göra den?", "Samir Haddad, socialsekreterare")
    lena.press("Lämna uppgiften till kollegan")
    assert "Samir Haddad, socialsekreterare har uppgiften." in lena.text()
    looks_right(lena)
    samir = open_as("Samir Haddad", "/idag")
    assert "Uppgiften har du fått av Lena Ek" in samir.text()
    looks_right(samir)
    samir.follow("Öppna uppgiften")
    looks_right(samir)
    samir.press("Jag är klar: Ja och nej: vem får veta vad")
    assert "Noor Rahimi" not in samir.text()


def test_two_plans_for_one_person(new_visitor):
    samir, lena = new_visitor(), new_visitor()
    for one, name in ((samir, "Samir Haddad"), (lena, "Lena Ek")):
        one.sign_in_as(name)
        one.follow("Behövs en SIP?")
        one.fill("Vem gäller det?", "Kim Ny")
        one.fill("Personnummer", "201105051203")
        one.fill("Eller skriv frågan själv", "Vem hjälper Kim?")
        one.choose("Har familjen sagt ja?", "Inte än")
        one.press("Spara och börja planen")
    samir.open("/idag")
    samir.follow("Se vem du ska ringa")
    looks_right(samir)
    samir.choose("Vad kom ni överens om?", "Den andra planen går vidare, och den här avslutas")
    samir.press("Spara vad vi kom överens om")
    assert "Personens andra plan går vidare." in samir.text()
    looks_right(samir)
