/// What the tables of numbers say.
let figurePhrases = """
    figures.title
      sv: Statistik
      en: Statistics
    figures.about
      sv: Välj en fråga. Siffrorna gäller din myndighet. Små tal är dolda för att skydda enskilda.
      en: Choose a question. The numbers are those of your authority. Small numbers are hidden to guard single people.
    figures.open
      sv: Se statistiken
      en: See the statistics
    figures.none
      sv: Det finns inga siffror än. De räknas när en månad är slut.
      en: There are no numbers yet. They are counted when a month has ended.
    figures.noneOfYear
      sv: Det finns inga siffror för {year}.
      en: There are no numbers for {year}.
    figures.until
      sv: Siffrorna är räknade till och med {day}.
      en: The numbers are counted up to and including {day}.
    figures.otherYears
      sv: Andra år
      en: Other years
    figures.download
      sv: Hämta siffrorna som en fil (CSV)
      en: Download the numbers as a file (CSV)
    figures.tooFew
      sv: Talen är för små för att visas. De är dolda för att skydda enskilda.
      en: The numbers are too small to be shown. They are hidden to guard single people.
    figures.nobody
      sv: Det finns inget att räkna här.
      en: There is nothing to count here.
    figures.hidden
      sv: Dolt
      en: Hidden
    figures.hidden.why
      sv: Dolt för att skydda enskilda: inga tal från 1 till 4 visas, och inte heller de tal som skulle avslöja dem.
      en: Hidden to guard single people: no number from 1 to 4 is shown, nor are the numbers that would give it away.
    figures.count
      sv: Antal
      en: Number
    figures.all
      sv: Alla
      en: All
    figures.unknown
      sv: Uppgift saknas
      en: Not known
    figures.caption
      sv: {topic} {year}: {by}
      en: {topic} in {year}: {by}
    figures.bar
      sv: {name} {count}
      en: {name} {count}
    figures.counted.plans
      sv: Planer som påbörjades
      en: Plans that were begun
    figures.counted.internalPlans
      sv: Interna SIP som påbörjades
      en: Internal SIPs that were begun
    figures.counted.meetings
      sv: Möten som hölls
      en: Meetings that were held
    figures.counted.calls
      sv: Möten som någon kallades till
      en: Meetings that somebody was called to
    figures.counted.promises
      sv: Löften som skulle vara klara
      en: Promises that were due
    figures.by.kind
      sv: Typ av plan
      en: Kind of plan
    figures.by.internal
      sv: Intern SIP, räknas för sig
      en: Internal SIP, counted apart
    figures.by.area
      sv: Verksamhetsområde
      en: Area of activity
    figures.by.district
      sv: Område där personen bor
      en: District where the person lives
    figures.by.sex
      sv: Kön
      en: Sex
    figures.by.age
      sv: Ålder när planen påbörjades
      en: Age when the plan was begun
    figures.by.leader
      sv: Den som ledde mötet
      en: Who led the meeting
    figures.by.party
      sv: Den som kallades
      en: Who was called
    figures.by.keeper
      sv: Den som lovade
      en: Who promised
    figures.kind.sip
      sv: SIP
      en: SIP
    figures.kind.discharge
      sv: SIP vid utskrivning
      en: SIP at discharge
    figures.kind.internalPlan
      sv: Intern SIP
      en: Internal SIP
    figures.sex.woman
      sv: Kvinnor och flickor
      en: Women and girls
    figures.sex.man
      sv: Män och pojkar
      en: Men and boys
    figures.age.years0to5
      sv: 0–5 år
      en: 0–5 years
    figures.age.years6to12
      sv: 6–12 år
      en: 6–12 years
    figures.age.years13to17
      sv: 13–17 år
      en: 13–17 years
    figures.age.years18to24
      sv: 18–24 år
      en: 18–24 years
    figures.age.years25to64
      sv: 25–64 år
      en: 25–64 years
    figures.age.from65
      sv: 65 år och äldre
      en: 65 years and older
    figures.party.municipality
      sv: Kommunen
      en: The municipality
    figures.party.region
      sv: Regionen
      en: The region
    figures.party.otherPrincipal
      sv: Andra huvudmän och verksamheter
      en: Other principals and services
    figures.party.person
      sv: Personen själv
      en: The person herself
    figures.party.family
      sv: Vårdnadshavare och närstående
      en: Guardians and those close to her
    figures.keeper.municipality
      sv: Kommunen
      en: The municipality
    figures.keeper.region
      sv: Regionen
      en: The region
    figures.keeper.others
      sv: Andra, till exempel skolan
      en: Others, such as the school
    figures.keeper.person
      sv: Personen själv
      en: The person herself
    figures.part.state.open
      sv: Pågår
      en: Open
    figures.part.state.closed
      sv: Avslutade
      en: Closed
    figures.part.followUp.followedUp
      sv: Uppföljda
      en: Followed up
    figures.part.followUp.notFollowedUp
      sv: Fastställda, inte uppföljda
      en: Established, not followed up
    figures.part.followUp.notEstablished
      sv: Inte fastställda
      en: Not established
    figures.part.wait.within14
      sv: Inom 14 dagar
      en: Within 14 days
    figures.part.wait.within30
      sv: 15–30 dagar
      en: 15–30 days
    figures.part.wait.within60
      sv: 31–60 dagar
      en: 31–60 days
    figures.part.wait.over60
      sv: Mer än 60 dagar
      en: More than 60 days
    figures.part.wait.none
      sv: Inget möte
      en: No meeting
    figures.part.words.words
      sv: Egna ord
      en: Own words
    figures.part.words.reason
      sv: Skäl varför inte
      en: A reason why not
    figures.part.words.none
      sv: Inget antecknat
      en: Nothing noted
    figures.part.attendance.whole
      sv: Hela mötet
      en: The whole meeting
    figures.part.attendance.part
      sv: En del av mötet
      en: A part of the meeting
    figures.part.attendance.absent
      sv: Inte med
      en: Not there
    figures.part.outcome.inTime
      sv: Klara i tid
      en: Done in time
    figures.part.outcome.late
      sv: Klara för sent
      en: Done late
    figures.part.outcome.notDone
      sv: Blev inte av
      en: Not done
    figures.part.outcome.cancelled
      sv: Inställda
      en: Cancelled
    figures.part.outcome.open
      sv: Inget besked
      en: Nothing reported
    """
