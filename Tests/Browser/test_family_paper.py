"""The plan on paper for the person: two pages at most, printed by a real browser, whatever has been written."""

import base64
import re

import pytest

from checks import looks_right
from demo import demo
from pages import PLANS, People
from test_walk import promise

PAPERS = ["/personens-plan", "/vardnadshavarens-plan"]


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


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("state", PLANS)
def test_every_plan_of_the_demo_city(open_as, state, paper):
    lena = open_as("Lena Ek", f"/planer/{{{PLANS[state]}}}{paper}")
    assert pages(lena) <= 2


def test_forty_promises_and_long_own_words(open_as):
    plan = "/planer/{Alva Lindgren}"
    lena = open_as("Lena Ek", plan + "/egna-ord")
    for number in range(40):
        lena = open_as("Lena Ek", plan + "/loften")
        what = " ".join(["Möter vid bussen och går med hela vägen in i klassrummet varje morgon."] * (1 + number % 6))
        promise(lena, f"Maria Margareta Wennergren {number}", what, "om två månader", "Ekstads kommun")
    for words in ["Jag vill sova. " * 300, "Nej\n" * 1200, "Mm. " * 20]:
        lena = open_as("Lena Ek", plan + "/egna-ord")
        lena.script("document.querySelector('[name=words]').value = arguments[0]", words)
        lena.press("Spara orden i planen")
        for paper in PAPERS:
            lena = open_as("Lena Ek", plan + paper)
            assert "löften till" in lena.text()
            assert pages(lena) == 2, words[:20]
        looks_right(lena)


def pages(visitor):
    """How many sheets the page fills when it is printed as it says itself."""
    data = visitor.cdp("Page.printToPDF", preferCSSPageSize=True)["data"]
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", base64.b64decode(data)))
