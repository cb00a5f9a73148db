/// What the numbers answer, how they are counted, and the headings of their files.
let figureAnswerPhrases = """
    figures.question.plans
      sv: Hur många planer påbörjas?
      en: How many plans are begun?
    figures.question.wait
      sv: Hur många dagar går det från behov till möte?
      en: How many days pass from need to meeting?
    figures.question.leaders
      sv: Vem leder mötena?
      en: Who leads the meetings?
    figures.question.attendance
      sv: Kommer de som är kallade?
      en: Do those who are called come?
    figures.question.words
      sv: Finns personens egna ord med?
      en: Are the person’s own words there?
    figures.question.promises
      sv: Hålls löften i tid?
      en: Are promises kept in time?
    figures.question.followUp
      sv: Följs planerna upp?
      en: Are plans followed up?
    figures.definition.plans
      sv: En plan räknas det år den påbörjades. Den pågår tills någon har avslutat den. Öppnas den igen är det samma plan, och den räknas som pågående. En intern SIP räknas för sig tills den blir en SIP. Då räknas den som SIP det år den påbörjades. En plan som har flyttat räknas som avslutad här.
      en: A plan is counted in the year it was begun. It is open until somebody has closed it. If it is opened again it is the same plan, and it counts as open. An internal SIP is counted apart until it becomes a SIP. Then it counts as a SIP in the year it was begun. A plan that has moved counts as closed here.
    figures.definition.wait
      sv: Här räknas dagarna från den dag någon såg behovet till planens första möte, för planer som påbörjades under året.
      en: Here the days are counted from the day somebody saw the need to the plan’s first meeting, for plans begun in the year.
    figures.definition.leaders
      sv: Ett möte räknas det år det hölls. Den som ledde är den som står antecknad, eller annars den som skulle leda.
      en: A meeting is counted in the year it was held. Who led it is who is noted, or else who was to lead it.
    figures.definition.attendance
      sv: Ett möte räknas en gång för varje part som kallades. Parten var med om någon från den var det. Den egna myndighetens personal kallas sällan till sina egna möten.
      en: A meeting is counted once for each party that was called. The party was there if somebody from it was. Staff of one’s own authority are seldom called to their own meetings.
    figures.definition.words
      sv: Här räknas det som antecknades sist: personens egna ord, ett skäl varför de saknas, eller ingenting.
      en: What was noted last is counted: the person’s own words, a reason why there are none, or nothing.
    figures.definition.promises
      sv: Ett löfte räknas det år det skulle vara klart, när den månaden är slut. Det är klart i tid om någon rapporterade det senast den dagen. Ändras dagen gäller den nya. Det som skrevs in av misstag räknas inte.
      en: A promise is counted in the year it was due, when that month has ended. It is done in time if somebody reported it by that day. If the day is changed the new one counts. What was written down by mistake is not counted.
    figures.definition.followUp
      sv: En plan räknas det år den påbörjades. Den är uppföljd när minst en uppföljning har hållits.
      en: A plan is counted in the year it was begun. It is followed up when at least one follow-up has been held.
    figures.conclusion.plans.whole
      sv: {year} påbörjades {count} planer.
      en: {count} plans were begun in {year}.
    figures.conclusion.plans.part
      sv: {year} påbörjades {count} planer. Av dem pågår {part}.
      en: {count} plans were begun in {year}. {part} of them are open.
    figures.conclusion.wait.whole
      sv: {year} påbörjades {count} planer.
      en: {count} plans were begun in {year}.
    figures.conclusion.wait.part
      sv: Av {count} planer som påbörjades {year} hade {part} sitt första möte inom 30 dagar.
      en: Of {count} plans begun in {year}, {part} had their first meeting within 30 days.
    figures.conclusion.leaders.whole
      sv: {year} hölls {count} möten.
      en: {count} meetings were held in {year}.
    figures.conclusion.leaders.part
      sv: {year} hölls {count} möten. SIP-samordnare ledde {part} av dem.
      en: {count} meetings were held in {year}. SIP coordinators led {part} of them.
    figures.conclusion.attendance.whole
      sv: {year} kallades kommunen till {count} möten.
      en: In {year} the municipality was called to {count} meetings.
    figures.conclusion.attendance.part
      sv: {year} kallades kommunen till {count} möten. Den var med hela tiden vid {part} av dem.
      en: In {year} the municipality was called to {count} meetings. It was there the whole time at {part} of them.
    figures.conclusion.words.whole
      sv: {year} påbörjades {count} planer.
      en: {count} plans were begun in {year}.
    figures.conclusion.words.part
      sv: Av {count} planer som påbörjades {year} har {part} personens egna ord med.
      en: Of {count} plans begun in {year}, {part} have the person’s own words.
    figures.conclusion.promises.whole
      sv: {count} löften skulle vara klara {year}.
      en: {count} promises were due in {year}.
    figures.conclusion.promises.part
      sv: {count} löften skulle vara klara {year}. Av dem blev {part} klara i tid.
      en: {count} promises were due in {year}. {part} of them were done in time.
    figures.conclusion.followUp.whole
      sv: {year} påbörjades {count} planer.
      en: {count} plans were begun in {year}.
    figures.conclusion.followUp.part
      sv: Av {count} planer som påbörjades {year} har {part} följts upp.
      en: Of {count} plans begun in {year}, {part} have been followed up.
    figures.definitions.title
      sv: Så räknar vi
      en: How we count
    figures.definitions.source
      sv: Siffrorna räknas av det som ändå skrivs ner i planerna. Ingen behöver räkna för hand. Namn, nummer och text räknas aldrig.
      en: Numbers are counted from what is written in the plans anyway. Nobody counts by hand. Names, numbers of people and text are never counted.
    figures.definitions.month
      sv: Allt räknas om när en månad är slut. Däremellan står siffrorna stilla, så att ingen kan räkna ut vad en ny plan handlar om.
      en: Everything is counted anew when a month has ended. In between the numbers stand still, so that nobody can work out what a new plan is about.
    figures.definitions.small.title
      sv: Små tal
      en: Small numbers
    figures.definitions.small
      sv: Tal från 1 till 4 visas inte. Noll visas.
      en: Numbers from 1 to 4 are not shown. Nought is.
    figures.definitions.beside
      sv: Fler tal döljs så att summorna inte avslöjar dem. Vilka tal som är små syns därför inte.
      en: More numbers are hidden so that the sums do not give them away. Which of them are small can therefore not be seen.
    figures.definitions.plans.title
      sv: Vilka planer som räknas
      en: Which plans are counted
    figures.definitions.plans.error
      sv: En plan som blev fel räknas inte. Det gör inte heller ett behov där ingen plan behövdes.
      en: A plan that was entered in error is not counted. Nor is a need where no plan was needed.
    figures.definitions.plans.internal
      sv: Interna SIP räknas för sig. Deras möten och löften räknas inte.
      en: Internal SIPs are counted apart. Their meetings and promises are not counted.
    figures.definitions.plans.moved
      sv: En plan som flyttar räknas en gång, där den påbörjades. Möten och löften räknas där de finns.
      en: A plan that moves is counted once, where it was begun. Meetings and promises are counted where they are.
    figures.definitions.plans.unknown
      sv: Kön och ålder räknas från personnumret. Verksamhetsområde och område står i beskrivningen av behovet.
      en: Sex and age are counted from the personal number. Area of activity and district stand in the description of the need.
    figures.definitions.plans.protected
      sv: Var en person med skyddad identitet bor räknas aldrig.
      en: Where a person with a protected identity lives is never counted.
    figures.data.year
      sv: År
      en: Year
    figures.data.until
      sv: Räknat till och med
      en: Counted until
    figures.data.counted
      sv: Vad som räknas
      en: What is counted
    figures.data.by
      sv: Fördelat på
      en: Broken down by
    figures.data.row
      sv: Rad
      en: Row
    figures.data.part
      sv: Del
      en: Part
    figures.data.number
      sv: Tal
      en: Number
    """
