"""From the first sign of need over the summons to the answers, as people take it, without scripts."""

from checks import looks_right
from test_walk import begin

WORDS = "Tove har inte sovit en hel natt sedan i augusti."


def test_from_need_to_summons_to_answers(new_visitor):
    lena, omar = new_visitor(), new_visitor()
    lena.sign_in_as("Lena Ek")
    omar.sign_in_as("Omar Ali")
    begin(lena, "Tove Lund", kind="SIP", then=None)
    plan_meeting(lena)
    plan = lena.path().removesuffix("/kallelse")

    # What each will get is looked over before anything is sent.
    assert lena.heading() == "Kallelse till mötet"
    looks_right(lena)
    assert "BUP Ekstad" in lena.text() and "Skicka kallelsen till 4 personer" in lena.text()
    omar.open("/mottaget")
    assert "Tove Lund" not in omar.text()
    lena.press("Skicka kallelsen till 4 personer")
    assert "Kallelsen skickades" in lena.text()
    looks_right(lena)

    # The letters say what the summons says; those to the family in plain words.
    lena.follow("Skriv ut breven")
    assert lena.text().count("Välkommen till ett möte") == 2
    looks_right(lena)
    assert "Kallelse till SIP-möte" in lena.text() and "Inbjudan till SIP-möte" in lena.text()
    lena.follow("Tillbaka")

    # It comes first in the day's work of the one who is called, who answers on one page.
    omar.open("/idag")
    omar.follow("Läs och svara")
    looks_right(omar)
    assert "ska er huvudman se till att någon kommer" in omar.text() and WORDS in omar.text()
    omar.choose("Vad är svaret?", "Kommer, men måste gå tidigare")
    omar.press("Skicka svaret")
    assert "Skriv vilken tid man måste gå." in omar.text()
    looks_right(omar)
    omar.fill("När måste man gå?", "10.15")
    omar.press("Skicka svaret")
    assert "Kommer, men måste gå kl. 10.15" in omar.text()
    lena.open(plan + "/kallelse")
    assert "Kommer, men måste gå kl. 10.15" in lena.text()

    # A yes taken back ends the summons in the same second.
    lena.follow("Tillbaka")
    lena.follow("Ja och nej: vem får veta vad")
    lena.press("Skriv in att Eva Lund har ändrat sig")
    omar.open("/mottaget")
    assert "Gäller inte längre" in omar.text()
    looks_right(omar)
    omar.follow("Tove Lund")
    assert "Samtycket är återtaget den" in omar.text() and "Ni ska inte komma" in omar.text()
    looks_right(omar)


def plan_meeting(lena):
    lena.choose("Vilka fler verksamheter behövs?", "BUP Ekstad, Hälso- och sjukvårdsnämnden")
    lena.choose("Vilka fler verksamheter behövs?", "Ekskolan, Utbildningsnämnden i Ekstad")
    lena.fill("Någon mer från familjen?", "Eva Lund")
    lena.choose("Vem är det?", "Vårdnadshavare")
    lena.fill("Vem har sagt ja till alla dem du kryssar för?", "Den från familjen som jag skriver in här")
    lena.fill("Vilken dag?", "om två veckor")
    lena.fill("Vilken tid börjar mötet?", "9.30")
    lena.fill("Var?", "Rådhuset, rum Eken")
    lena.fill("Varför behövs mötet nu?", WORDS)
    lena.press("Granska kallelsen")
