"""A plan for somebody whose identity is protected: what the owner's pages, the letters and the recipient's copy show."""

from checks import axe, looks_right, outline, sideways
from test_summons import plan_meeting


def test_protection_from_the_first_page_to_the_letters(new_visitor):
    lena, omar = new_visitor(), new_visitor()
    lena.sign_in_as("Lena Ek")
    omar.sign_in_as("Omar Ali")
    lena.follow("Behövs en SIP?")
    lena.fill("Vem gäller det?", "Siv Skog")
    lena.fill("Eller skriv frågan själv", "Hur blir det lugnt på nätterna?")
    lena.choose("Har familjen sagt ja?", "Ja")
    lena.press("Har personen skyddade personuppgifter?")
    lena.choose("Vilket skydd har personen?", "Skyddad folkbokföring")
    lena.press("Spara och börja planen")
    assert "Skyddad folkbokföring. Skriv inget som visar var" in lena.text()
    plan_meeting(lena)
    plan = lena.path().removesuffix("/kallelse")
    # Whoever answers for the plan sees where.
    assert "BUP Ekstad" in lena.text() and "Rådhuset, rum Eken" in lena.text()
    lena.press("Skicka kallelsen till 4 personer")
    holds(lena, plan, "sv")

    lena.open(plan + "/kallelse/brev")
    letters = lena.text().split("Brev att skriva ut")[-1]
    assert letters.count("Välkommen till ett möte") == 2
    for place in ["Rådhuset", "BUP Ekstad", "Ekskolan", "Socialnämnden", "nämnden"]:
        assert place not in letters, place
    assert "Platsen får du på telefon av Lena Ek" in letters
    holds(lena, plan + "/kallelse/brev", "sv")

    # The one who is called knows her own unit, and is told whom to ask.
    omar.open("/idag")
    omar.follow("Läs och svara")
    assert "Platsen får du på telefon av Lena Ek" in omar.text()
    for place in ["Rådhuset", "Socialnämnden", "Ekskolan", "Eva Lund"]:
        assert place not in omar.text(), place
    holds(omar, omar.path(), "sv")

    lena.open(plan + "/skyddad-identitet")
    assert "Lena Ek, socialsekreterare. Svarar för planen." in lena.text()
    holds(lena, plan + "/skyddad-identitet", "sv")
    lena.follow("English")
    lena.choose("Vilket språk ska sidorna vara på?", "English")
    lena.press("Spara språket")
    for page in ["", "/kallelse/brev", "/skyddad-identitet"]:
        holds(lena, plan + page, "en")


def holds(visitor, path, language):
    """The page on the narrowest screen and on a desktop."""
    visitor.open(path)
    looks_right(visitor, language)
    findings = axe(visitor) + sideways(visitor) + outline(visitor, language)
    assert not findings, "\n".join([f"{path} on a desktop:", *findings])
