/// What the page of planning a meeting says.
let planMeetingPhrases = """
    planMeeting.title
      sv: Vilka och när
      en: Who and when
    planMeeting.clock
      sv: Enligt överenskommelsen ska mötet hållas senast {day}.
      en: By the agreement the meeting is to be held by {day}.
    planMeeting.who
      sv: Vilka behövs på mötet?
      en: Who is needed at the meeting?
    planMeeting.called
      sv: Vilka av dem runt planen ska komma?
      en: Which of those around the plan are to come?
    planMeeting.called.secret
      sv: Den som planen är hemlig för kallas inte, även om du kryssar.
      en: Somebody from whom the plan is secret is not called, even if you tick.
    planMeeting.units
      sv: Vilka fler verksamheter behövs?
      en: Which other services are needed?
    planMeeting.units.hint
      sv: Förslag från området och från tidigare planer. Kryssa för att lägga till dem i planen.
      en: Proposals from the area and from earlier plans. Tick to add them to the plan.
    planMeeting.earlier
      sv: Vilka var med förra gången?
      en: Who took part last time?
    planMeeting.earlier.hint
      sv: De stod i personens förra plan, som är avslutad. Kryssa för dem som ska vara med nu också.
      en: They were in the person’s former plan, which is closed. Tick those who are to take part now, too.
    planMeeting.bring
      sv: Vad ska {name} ha med sig?
      en: What is {name} to bring?
    planMeeting.bring.proposal
      sv: Vad ni gör nu, och vad ni kan erbjuda
      en: What you do now, and what you can offer
    planMeeting.family
      sv: Någon mer från familjen?
      en: Anybody else from the family?
    planMeeting.family.hint
      sv: Skriv namnet. Fler lägger du till på sidan med personer.
      en: Write the name. You add more on the page of people.
    planMeeting.family.missing
      sv: Skriv namnet på den från familjen som har sagt ja.
      en: Write the name of the one from the family who has said yes.
    planMeeting.family.secret
      sv: Planen är hemlig för någon med det namnet. Den personen kallas inte.
      en: The plan is secret from somebody of that name. That person is not called.
    planMeeting.familyKind
      sv: Vem är det?
      en: Who is that?
    planMeeting.familyKind.missing
      sv: Välj vem det är.
      en: Choose who that is.
    planMeeting.yes
      sv: Vem har sagt ja till alla dem du kryssar för?
      en: Who has said yes to all those you tick?
    planMeeting.yes.hint
      sv: Ett muntligt ja för ett år till att de kallas och får veta planen, men inte personens egna ord. Välj ingen om ni inte har pratat än, eller om ja:et är mer begränsat: skriv då in det på sidan Ja och nej.
      en: An oral yes for a year to their being called and knowing the plan, but not the person’s own words. Choose nobody if you have not talked yet, or if the yes is more limited: then write it on the page Yes and no.
    planMeeting.yes.new
      sv: Den från familjen som jag skriver in här
      en: The one from the family whom I write here
    planMeeting.yes.missing
      sv: Välj någon som själv får säga ja: personen eller en vårdnadshavare.
      en: Choose somebody who may say yes: the person or a guardian.
    planMeeting.yes.saidBefore
      sv: Personen har redan svarat något annat. Skriv in det nya svaret på sidan Ja och nej, och välj bort det här.
      en: The person has already answered something else. Write the new answer on the page Yes and no, and leave this out.
    planMeeting.yes.nobody
      sv: Ingen av dem du kryssar för behöver ett ja. Välj bort svaret.
      en: None of those you tick needs a yes. Leave the answer out.
    planMeeting.when
      sv: När och var?
      en: When and where?
    planMeeting.time
      sv: Vilken tid?
      en: At what time?
    planMeeting.time.hint
      sv: Förslagen ger folk minst tio dagar på sig. Skriver du en egen dag och tid nedanför gäller den.
      en: The proposals give people ten days at least. If you write a day and time of your own below, that counts.
    planMeeting.time.at
      sv: {day} {time}
      en: {day} at {time}
    planMeeting.time.other
      sv: En annan tid
      en: Another time
    planMeeting.time.missing
      sv: Välj en av tiderna, eller en annan tid.
      en: Choose one of the times, or another time.
    planMeeting.day
      sv: Vilken dag?
      en: Which day?
    planMeeting.day.missing
      sv: Skriv vilken dag mötet ska vara.
      en: Write which day the meeting is to be.
    planMeeting.startsAt
      sv: Vilken tid börjar mötet?
      en: At what time does the meeting begin?
    planMeeting.startsAt.missing
      sv: Skriv vilken tid mötet börjar.
      en: Write at what time the meeting begins.
    planMeeting.minutes
      sv: Hur långt ska mötet vara?
      en: How long is the meeting to be?
    planMeeting.minutes.missing
      sv: Välj hur långt mötet ska vara.
      en: Choose how long the meeting is to be.
    planMeeting.minutes.45
      sv: 45 minuter
      en: 45 minutes
    planMeeting.minutes.60
      sv: En timme
      en: An hour
    planMeeting.minutes.90
      sv: En och en halv timme
      en: An hour and a half
    planMeeting.place
      sv: Var?
      en: Where?
    planMeeting.place.hint
      sv: Ett rum, en videolänk eller båda.
      en: A room, a video link or both.
    planMeeting.place.secret
      sv: Platsen skrivs inte i kallelserna, för personen har skyddade uppgifter. Den lämnas på telefon.
      en: The place is not written in the summonses, since the person’s details are protected. It is told on the phone.
    planMeeting.how
      sv: Varför nu, och vem leder?
      en: Why now, and who leads?
    planMeeting.whyNow
      sv: Varför behövs mötet nu?
      en: Why is the meeting needed now?
    planMeeting.whyNow.hint
      sv: En mening eller två. Alla som kallas läser det.
      en: A sentence or two. All who are called read it.
    planMeeting.whyNow.missing
      sv: Skriv varför mötet behövs nu.
      en: Write why the meeting is needed now.
    planMeeting.leaderName
      sv: Vem leder mötet?
      en: Who leads the meeting?
    planMeeting.leaderName.missing
      sv: Skriv vem som leder mötet.
      en: Write who leads the meeting.
    planMeeting.leader
      sv: Var arbetar den som leder mötet?
      en: Where does the one who leads work?
    planMeeting.leader.missing
      sv: Välj var den som leder mötet arbetar.
      en: Choose where the one who leads works.
    planMeeting.noteTaker
      sv: Vem skriver?
      en: Who takes notes?
    planMeeting.noteTaker.missing
      sv: Skriv vem som skriver på mötet.
      en: Write who takes notes at the meeting.
    planMeeting.save
      sv: Granska kallelsen
      en: Look over the summons
    """
