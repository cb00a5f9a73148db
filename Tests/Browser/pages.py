"""The pages of the demo city in their states, and people who open them."""

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
    "/samtycke/annan-grund",
    "/personer",
    "/personen",
    "/kallelse",
    "/kallelse/planera",
    "/forbered",
    "/formote",
    "/parkerade-fragor",
    "/sa-leder-du-motet",
    "/rollkort",
    "/moten",
    "/sa-ar-det-nu",
    "/mal",
    "/vem-gor-vad",
    "/krisplan",
    "/las-upp",
    "/loften",
    "/loften/rapporter",
    "/visa",
    "/versioner",
    "/personens-plan",
    "/vardnadshavarens-plan",
    "/faststall",
    "/folj-upp",
    "/avsluta",
    "/oppna-igen",
    "/blir-sip",
    "/lamna-over",
    "/overlamning",
    "/flytta",
    "/skyddad-identitet",
    "/uppgifter",
    "/vem-har-planen",
    "/samma-person",
    "/gallring",
    "/historik",
    "/utdrag",
    "/utdrag/personen",
]

# Pages of no plan, and who looks at them; nobody is a visitor who has not signed in.
PAGES = [
    (None, "/"),
    (None, "/om-sip"),
    (None, "/logga-in"),
    ("Lena Ek", "/idag"),
    ("Lena Ek", "/planer"),
    ("Lena Ek", "/planer/vantar"),
    ("Maria Berg", "/planer/enhetens"),
    ("Maria Berg", "/planer/utan-ansvarig"),
    ("Lena Ek", "/planer/lamna-over"),
    ("Lena Ek", "/planer/ny"),
    (None, "/sprak"),
    ("Lena Ek", "/installningar"),
    ("Lena Ek", "/logga-ut"),
    ("Ulf Nord", "/forvaltning"),
    ("Ulf Nord", "/forvaltning/gallring"),
    ("Siv Torell", "/statistik"),
    ("Siv Torell", "/statistik/planer-2026"),
    (None, "/statistik/om"),
    ("Omar Ali", "/mottaget"),
    ("Omar Ali", "/mottaget/{Alva Lindgren}"),
    ("Omar Ali", "/mottaget/{Alva Lindgren}/skriv-ut"),
    ("Omar Ali", "/mottaget/{Alva Lindgren}/loften"),
    ("Lena Ek", "/planer/mal/{Alva Lindgren}-1"),
    ("Lena Ek", "/planer/loften/{Alva Lindgren}-1"),
]

# Other states of these: nothing to do, nothing there, no work with plans, a closed copy.
STATES = [
    (None, "/finns-inte"),
    ("Eva Ström", "/idag"),
    ("Eva Ström", "/planer"),
    ("Eva Ström", "/planer/vantar"),
    ("Eva Ström", "/mottaget"),
    ("Eva Ström", "/planer/finns-inte"),
    ("Ulf Nord", "/idag"),
    ("Siv Torell", "/idag"),
    ("Siv Torell", "/statistik/dagar-2019"),
    ("Omar Ali", "/idag"),
    ("Omar Ali", "/mottaget/{Mio Dahl}"),
    ("Omar Ali", "/mottaget/{Mio Dahl}/loften"),
    ("Lena Ek", "/planer/las-upp/loften/{Elias Sand}-1"),
    ("Lena Ek", "/planer/las-upp/mal/{Elias Sand}-1"),
    ("Johan Sjö", "/planer/{Ture Vik}"),
    ("Johan Sjö", "/planer/{Ture Vik}/folj-upp"),
]

# Forms that are sent as they are, and an answer that says what to change.
FORMS = [
    ("Lena Ek", "/planer/ny", "Spara och börja planen"),
    ("Lena Ek", "/planer/{Noor Rahimi}/behovet", "Spara uppgifterna om behovet"),
    ("Lena Ek", "/planer/{Saga Holm}/egna-ord", "Spara orden i planen"),
    ("Lena Ek", "/planer/{Saga Holm}/samtycke", "Spara svaret"),
    ("Lena Ek", "/planer/{Saga Holm}/samtycke", "Spara skälet"),
    ("Lena Ek", "/planer/{Saga Holm}/samtycke/annan-grund", "Spara beslutet"),
    ("Lena Ek", "/planer/{Saga Holm}/personer", "Lägg till personen"),
    ("Lena Ek", "/planer/{Saga Holm}/kallelse/planera", "Granska kallelsen"),
    ("Lena Ek", "/planer/{Saga Holm}/forbered", "Lägg till frågan"),
    ("Lena Ek", "/planer/{Saga Holm}/forbered", "Spara förberedelsen"),
    ("Lena Ek", "/planer/{Saga Holm}/moten", "Spara och gå till nästa del: Så är det nu"),
    ("Lena Ek", "/planer/{Saga Holm}/mal", "Spara målet"),
    ("Lena Ek", "/planer/{Saga Holm}/mal", "Parkera frågan"),
    ("Lena Ek", "/planer/{Saga Holm}/vem-gor-vad", "Spara löftet"),
    ("Lena Ek", "/planer/{Saga Holm}/vem-gor-vad", "Spara huvudansvaret"),
    ("Lena Ek", "/planer/{Saga Holm}/krisplan", "Spara krisplanen"),
    ("Lena Ek", "/planer/{Alva Lindgren}/loften/rapporter", "Spara hur det har gått"),
    ("Lena Ek", "/planer/loften/{Alva Lindgren}-1", "Ta bort löftet"),
    ("Lena Ek", "/planer/{Alva Lindgren}/folj-upp", "Spara uppföljningen"),
    ("Lena Ek", "/planer/{Alva Lindgren}/avsluta", "Avsluta planen"),
    ("Lena Ek", "/planer/{Alva Lindgren}/lamna-over", "Lämna över planen"),
    ("Lena Ek", "/planer/{Alva Lindgren}/lamna-over", "Lämna till enheten"),
    ("Lena Ek", "/planer/lamna-over", "Lämna över planerna"),
    ("Lena Ek", "/planer/{Saga Holm}/personen", "Spara numret"),
    ("Lena Ek", "/planer/{Alva Lindgren}/flytta", "Fråga om de tar över"),
    ("Lena Ek", "/planer/{Saga Holm}/skyddad-identitet", "Ändra skyddet"),
    ("Lena Ek", "/planer/{Saga Holm}/uppgifter", "Lämna uppgiften till kollegan"),
    ("Omar Ali", "/mottaget/{Alva Lindgren}", "Skicka vårt erbjudande"),
    ("Omar Ali", "/mottaget/{Alva Lindgren}/loften", "Skicka svaret"),
    ("Lena Ek", "/planer/{Saga Holm}/personer", "Ta bort personen ur planen"),
]

DEFAULTS = PAGES + [("Lena Ek", f"/planer/{{Alva Lindgren}}{page}") for page in PLAN_PAGES]

EVERY_STATE = PAGES + STATES + [
    ("Lena Ek", f"/planer/{{{name}}}{page}") for name in PLANS.values() for page in PLAN_PAGES
]


class People:
    """Everybody who looks at the pages of a site; each stays signed in."""

    def __init__(self, driver, site):
        self.driver = driver
        self.site = site
        self.visitors, self.numbers = {}, {}

    def open_as(self, person, path, language="sv"):
        """Opens a page, `{Name}` standing for the number of a plan."""
        place, brace, rest = path.partition("/{")
        if brace:
            name, page = rest.split("}")
            # A part of a plan has the plan's number in an address of its own.
            path = place + self.number(person, "/planer" if place.startswith("/planer") else place, name) + page
        one = self.visitor(person, language)
        one.open(path)
        return one

    def visitor(self, person, language):
        if (person, language) not in self.visitors:
            self.visitors[person, language] = one = Visitor(self.driver, self.site)
            one.open("/logga-in")
            if language == "en":
                one.follow("English")
                one.choose("Vilket språk ska sidorna vara på?", "English")
                one.press("Spara språket")
            if person:
                one.press(person)
        return self.visitors[person, language]

    def number(self, person, place, name):
        if (place, name) not in self.numbers:
            one = self.visitor(person, "sv")
            one.open(place)
            if place == "/planer":
                one.choose("Vilka planer", "Ta med avslutade planer")
                one.press("Visa planerna")
            one.follow(name)
            self.numbers[place, name] = one.path().removeprefix(place)
        return self.numbers[place, name]

    def leave(self):
        for one in self.visitors.values():
            one.leave()
