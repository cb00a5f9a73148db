"""The walk, from the first sign of need to the closed plan, as people take it: between two authorities, without scripts."""

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

WORDS = "Jag vill sova hemma hos pappa ibland."
REGION = "Hälso- och sjukvårdsnämnden"
SCHOOL = "Utbildningsnämnden i Ekstad"
COMMITTEE = "Omsorgsnämnden i Ekstad"
ANOTHER_GUARDIAN = "Någon annan, som är vårdnadshavare"
CONTENTS = [
    "Kallelsen: vem mötet gäller, frågan, tid och plats",
    "Planen: vem som gör vad och när",
    "Personens egna ord",
]


def test_a_municipality_and_a_region_make_a_plan_together(new_visitor):
    lena, omar = new_visitor(), new_visitor()
    lena.sign_in_as("Lena Ek")
    begin(lena, "Tove Lund", kind="SIP")
    assert lena.heading() == "Ja och nej"
    assert "Ingen har svarat än. Inget delas med någon." in lena.text()
    consent(lena, ANOTHER_GUARDIAN, "Eva Lund", [REGION, SCHOOL])
    to_plan(lena)
    for kind, name, unit in [
        ("Vårdnadshavare", "Per Lund", None),
        ("Personal", "Omar Ali", f"{REGION}: BUP Ekstad"),
        ("Personal", "Eva Ström", f"{SCHOOL}: Ekskolan"),
    ]:
        add_to_team(lena, kind, name, unit)

    # Two guardians decide together, and the page says so until both have answered.
    lena.follow("Ja och nej: vem får veta vad")
    assert "Alla vårdnadshavare har inte svarat." in lena.text()
    consent(lena, "Per Lund, vårdnadshavare", None, [REGION, SCHOOL])
    assert "Alla vårdnadshavare har inte svarat." not in lena.text()
    assert "Eva Lund" in lena.text() and "Per Lund" in lena.text()
    to_plan(lena)

    hold_meeting(lena, {"Eva Lund": "På plats", "Per Lund": "Kom inte", "Omar Ali": "På länk"})
    lena.fill("Bra nu enligt Tove Lund", "Tove ritar gärna.")
    lena.press("Spara och gå till nästa del: Det här behövs")
    goal(lena, "Jag sover hela natten.", "På kort sikt")
    goal(lena, "Jag bor hos båda.", "På lång sikt")
    lena.press("Spara och gå till nästa del: Vem gör vad")

    # What is missing is said in words until nothing is.
    assert missing(lena) == [
        "Skriv minst en insats som kommunen gör.",
        "Skriv minst en insats som regionen gör.",
        "Skriv vad andra ska göra, eller att ingen annan ska göra något.",
        "Välj vilken huvudman som har huvudansvaret.",
    ]
    promise(lena, "Lena Ek", "Ordnar avlastning varannan helg", "om två veckor", "Ekstads kommun")
    promise(lena, "Omar Ali", "Träffar Tove och pappa", "nästa fredag", "Region Ekebygd")
    assert len(missing(lena)) == 2
    promise(lena, "Eva Ström", "Gör ett lugnt schema", "om en månad", "Någon annan (skola, myndighet, familj)")
    assert missing(lena) == ["Välj vilken huvudman som har huvudansvaret."]
    responsibility(lena)
    assert "Planen svarar på alla frågorna." in lena.text()
    lena.press("Spara och gå till nästa del: Läs upp")
    assert "Lena Ek: Ordnar avlastning varannan helg. Klart senast" in lena.text()
    lena.choose("Vad säger Omar Ali?", "Planen stämmer")
    lena.press("Spara svaren")
    to_plan(lena)
    lena.follow("Fastställ planen")
    assert listed(lena, "Det här saknas") == [
        "Skriv personens egna ord, eller varför det inte finns några."
    ]
    assert "ge 2 enheter en kopia" not in lena.text()
    own_words(lena)
    omar.sign_in_as("Omar Ali")
    assert has_no_copy(omar, "Tove Lund")

    establish(lena, "Fastställ planen och ge 2 enheter en kopia")
    assert WORDS in lena.text()

    # The copy waits in the region's inbox; what the region offers comes back to the owner.
    omar.open("/mottaget")
    assert "Väntar på er" in omar.text()
    omar.follow("Tove Lund")
    assert omar.heading() == "Mottagen plan"
    assert WORDS in omar.text() and "Ordnar avlastning varannan helg" in omar.text()
    omar.press("Bekräfta att vi har tagit emot")
    assert "Bekräfta att vi har tagit emot" not in omar.text()

    # Nobody promises for the region: what was written down for it waits for its yes, and a no has a reason.
    assert "Väntar på att den som ska göra det säger ja." in lena.text()
    assert "Ett löfte är skrivet för er och väntar på ert svar." in omar.text()
    omar.follow("Svara på era löften, eller berätta hur det går")
    omar.press("Skicka svaret")
    assert "Välj ett svar för minst ett av löftena." in omar.text()
    omar.fill("Ert svar", "Nej, vi kan inte")
    omar.press("Skicka svaret")
    assert "Skriv varför, så att de andra kan tänka om." in omar.text()
    omar.fill("Ert svar", "Ja, vi gör det")
    omar.press("Skicka svaret")
    assert "Ett löfte är skrivet för er" not in omar.text()
    offer(omar, "Karin Lund", "Ringer pappa varje måndag")
    assert "Vi har inte erbjudit något än." not in omar.text()
    lena.open(lena.path())
    assert "Ringer pappa varje måndag" in lena.text()

    report(lena, "Omar Ali: Träffar Tove och pappa", "Klart")
    follow_up_and_close(lena, ["Jag sover hela natten.", "Jag bor hos båda."])
    omar.open("/mottaget")
    omar.follow("Tove Lund")
    assert "Jag sover hela natten. Målet är nått" in omar.text()
    assert "Planen är avslutad. Den finns kvar här så länge era egna regler säger." in omar.text()
    assert "Vad kan ni erbjuda?" not in omar.text()
    assert re.search(r"Klart \w+ den \d+ \w+ \d{4}", omar.text()), "the day of a done promise"

    history_tells_it_all(lena, copies=2, offers=1)
    assert "Omar Ali" not in after(lena.text(), "Vem har läst")

    # It goes on again, as the same plan, the region is told.
    to_plan(lena)
    reopen(lena)
    assert "Planen öppnades igen" in lena.text() and "Pappa har blivit sjuk." in lena.text()
    assert "Planen är fastställd och gäller." in lena.text()
    omar.open("/mottaget")
    omar.follow("Tove Lund")
    assert "Planen är avslutad." not in omar.text()
    lena.follow("Överlämning på en sida")
    assert WORDS in lena.text() and "har sagt ja till" in lena.text()


def test_two_committees_of_a_municipality_make_an_internal_plan(new_visitor):
    lena, johan, omar = new_visitor(), new_visitor(), new_visitor()
    lena.sign_in_as("Lena Ek")
    begin(lena, "Isak Lund", kind="Intern SIP")
    consent(lena, "Isak Lund, som planen är för", None, [COMMITTEE])
    to_plan(lena)
    assert "Det här är en intern SIP: den räknas inte som SIP enligt lagen." in lena.text()
    add_to_team(lena, "Personal", "Johan Sjö", f"{COMMITTEE}: Vuxna")
    # On the team, but outside the yes: nothing goes there.
    add_to_team(lena, "Personal", "Omar Ali", f"{REGION}: BUP Ekstad")
    hold_meeting(lena, {"Johan Sjö": "På plats", "Isak Lund": "På plats"})
    lena.follow("4 Vem gör vad")
    assert "Skriv minst en insats." in missing(lena)
    promise(lena, "Johan Sjö", "Prövar boendestöd", "om tre veckor", "Ekstads kommun")
    lena.press("Spara att ingen annan ska göra något")
    responsibility(lena)
    assert missing(lena) == []
    to_plan(lena)
    own_words(lena)
    lena.follow("Fastställ planen")
    assert listed(lena, "De här får ingen kopia") == [
        f"BUP Ekstad, {REGION}. Det finns inget ja till dem som gäller i dag."
    ]
    to_plan(lena)
    establish(lena, "Fastställ planen och ge 1 enhet en kopia")
    number = lena.path()

    omar.sign_in_as("Omar Ali")
    assert has_no_copy(omar, "Isak Lund")
    johan.sign_in_as("Johan Sjö")
    johan.open(number)
    assert johan.heading() == "Sidan finns inte"
    johan.open("/mottaget")
    johan.follow("Isak Lund")
    assert WORDS in johan.text()
    johan.press("Bekräfta att vi har tagit emot")
    offer(johan, "Johan Sjö", "Visar tre lägenheter")
    lena.open(number)
    assert "Visar tre lägenheter" in lena.text()

    report(lena, "Johan Sjö: Prövar boendestöd", "Pågår")
    follow_up_and_close(lena)
    johan.open("/mottaget")
    johan.follow("Isak Lund")
    assert "Planen är avslutad." in johan.text()
    history_tells_it_all(lena, copies=1, offers=1)


# The steps, each from the page of the plan or where the step before it ended.


def begin(lena, name, kind, then="Se vem som har sagt ja och nej"):
    lena.follow("Behövs en SIP?")
    lena.fill("Vem gäller det?", name)
    lena.fill("Eller skriv frågan själv", "Hur blir det lugnt på nätterna?")
    lena.choose("Har familjen sagt ja?", "Ja")
    if kind != "SIP":
        lena.press("Gäller det en utskrivning eller en intern SIP?")
        lena.choose("Vilken sorts plan är det?", kind)
    lena.press("Spara och börja planen")
    assert lena.heading() == "Vilka och när"
    if then:
        lena.follow(then)


def consent(lena, giver, name, recipients):
    lena.choose("Vem svarar?", giver)
    if name:
        lena.fill("Vad heter den som svarar?", name)
    lena.choose("Vad är svaret?", "Ja")
    lena.choose("Hur lämnades svaret?", "Muntligt")
    for content in CONTENTS:
        lena.choose("Vad får de veta?", content)
    for recipient in recipients:
        lena.choose("Vilka får veta?", recipient)
    lena.press("Spara svaret")


def add_to_team(lena, kind, name, unit):
    lena.follow("Personer runt planen")
    lena.choose("Vem är personen i planen?", kind)
    lena.fill("Vad heter personen?", name)
    if unit:
        lena.fill("Var arbetar personen?", unit)
    lena.press("Lägg till personen")
    assert name in lena.text()
    to_plan(lena)


def hold_meeting(lena, attendance):
    lena.follow("Mötet och vilka som var där")
    yesterday = datetime.now(ZoneInfo("Europe/Stockholm")) - timedelta(days=1)
    lena.fill("Vilken dag hölls mötet?", yesterday.date().isoformat())
    lena.fill("Vilken tid började mötet?", "13.30")
    for name, mode in attendance.items():
        lena.fill(f"{name} (", mode)
    lena.press("Spara och gå till nästa del: Så är det nu")
    assert lena.heading() == "Så är det nu"


def goal(lena, words, term):
    lena.fill("Vad är målet?", words)
    lena.choose("När ska målet vara nått?", term)
    lena.press("Spara målet")
    assert words in lena.text()


def promise(lena, who, what, due, behind):
    lena.fill("Vem?", who)
    lena.fill("Gör vad?", what)
    lena.fill("Klart när?", due)
    lena.fill("Vem står bakom löftet?", behind)
    lena.press("Spara löftet")
    assert what in lena.text()


def responsibility(lena):
    lena.fill("Vilken huvudman har huvudansvaret?", "Ekstads kommun")
    lena.fill("Vem samordnar planen?", "Lena Ek")
    lena.press("Spara huvudansvaret")


def own_words(lena):
    to_plan(lena)
    lena.follow("Skriv egna ord")
    lena.fill("Orden eller skälet", WORDS)
    lena.press("Spara orden i planen")
    assert lena.heading() == "Planen" and WORDS in lena.text()


def establish(lena, button):
    lena.follow("Fastställ planen")
    assert "Inget saknas." in lena.text()
    lena.press(button)
    assert lena.heading() == "Planen"
    assert "Planen är fastställd och gäller." in lena.text()


def offer(visitor, who, what):
    visitor.fill("Vem hos er gör det?", who)
    visitor.fill("Vi erbjuder", what)
    visitor.fill("När är det klart?", "om en vecka")
    visitor.press("Skicka vårt erbjudande")
    assert what in visitor.text()


def report(lena, name, status):
    lena.follow("Mål och löften")
    lena.follow("Berätta hur det går med ett löfte")
    lena.choose("Vilket löfte gäller det?", name)
    lena.fill("Hur har det gått?", status)
    lena.press("Spara hur det har gått")
    assert status in lena.text()
    to_plan(lena)


def describe_the_need(lena):
    lena.follow("Om behovet: vem såg det och vad är svårt")
    lena.choose("Vem såg behovet?", "Skolan eller förskolan")
    lena.choose("Vilken målgrupp gäller det?", "Barn och unga")
    lena.choose("Vad är svårt?", "Frånvaro från skolan")
    lena.choose("Vad är svårt?", "Konflikter hemma")
    lena.choose("Hur mycket samordning behövs?", "Mycket")
    lena.press("Spara uppgifterna om behovet")
    assert "Be om en samordnare" in lena.text()


def follow_up_and_close(lena, goals=()):
    describe_the_need(lena)
    lena.follow("Följ upp")
    lena.fill("När följde ni upp planen?", "i dag")
    lena.fill("Vad har hjälpt, och vad har inte hjälpt?", "Helgerna hos pappa hjälpte.")
    for goal in goals:
        lena.fill(f"Hur har det gått med målet: {goal}", "Målet är nått")
    lena.choose("Vad händer nu?", "Vi avslutar planen")
    lena.press("Spara uppföljningen")
    lena.choose("Varför avslutas planen?", "Målen är nådda")
    lena.press("Avsluta planen")
    assert "Planen är avslutad." in lena.text()


def reopen(lena):
    lena.follow("Öppna planen igen")
    lena.press("Öppna planen igen")
    assert "Välj varför planen öppnas igen." in lena.text()
    lena.choose("Varför öppnas planen igen?", "Behovet är tillbaka")
    lena.fill("Berätta kort vad som har hänt", "Pappa har blivit sjuk.")
    lena.press("Öppna planen igen")


def history_tells_it_all(lena, copies, offers):
    lena.follow("Allt som har hänt, och vem som har läst")
    events = lena.text().split("Vem har läst")[0]
    for happened in [
        "Behovet sågs och planen började",
        "Ett svar om att dela skrevs ner: Ja",
        "En person lades till",
        "Ett möte hölls",
        "Huvudansvaret bestämdes",
        "Personens egna ord",
        "Planen fastställdes",
        "Hur det gick med ett löfte",
        "Planen följdes upp",
        "Planen avslutades: Målen är nådda",
    ]:
        assert happened in events, happened
    assert events.count("Ett löfte kom från en annan myndighet") == offers
    assert events.count("Planen lämnades ut: version 1") == copies
    reads = after(lena.text(), "Vem har läst")
    assert "Öppnade planen" in reads
    assert "Lena Ek, socialsekreterare, Socialnämnden i Ekstad" in reads


# What the steps have in common.


def to_plan(lena):
    if lena.heading() != "Planen":
        lena.follow("Tillbaka")
    assert lena.heading() == "Planen"


def missing(lena):
    return listed(lena, "Det här är kvar att göra:")


def listed(visitor, words):
    """What stands in the list after these words; nothing if they are not there."""
    return visitor.script(
        """
        const [words] = arguments;
        const before = [...document.querySelectorAll('h2, p')].find(element => element.textContent.trim() === words);
        const list = before?.nextElementSibling;
        return list?.tagName === 'UL' ? [...list.children].map(item => item.textContent.trim()) : [];
        """,
        words,
    )


def has_no_copy(visitor, name):
    visitor.open("/mottaget")
    return name not in visitor.text()


def after(text, words):
    return text.split(words, 1)[1]
