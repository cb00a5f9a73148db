/// What the pages of a new need and of own words say.
let needPhrases = """
    newPlan.title
      sv: Behövs en SIP?
      en: Is a SIP needed?
    newPlan.law
      sv: Kommunen eller regionen, den som ser behovet först, ska börja genast om personen vill (10 kap. 8 § socialtjänstlagen).
      en: Whichever of municipality and region sees the need must begin at once, if the person agrees (Social Services Act 10:8).
    newPlan.name
      sv: Vem gäller det?
      en: Who is it about?
    newPlan.name.hint
      sv: Skriv namnet så att du hittar planen igen.
      en: Write the name so that you find the plan again.
    newPlan.name.missing
      sv: Skriv vem det gäller. Ett förnamn räcker.
      en: Write who it is about. A first name is enough.
    newPlan.number
      sv: Personnummer
      en: Personal number
    newPlan.number.hint
      sv: Det går bra att börja utan personnummer.
      en: You can begin without a personal number.
    newPlan.samePerson
      sv: Du har redan en plan för samma person. Öppna den, eller välj att börja en till.
      en: You already have a plan for the same person. Open it, or choose to begin another.
    newPlan.existing
      sv: {name} har redan en plan.
      en: {name} already has a plan.
    newPlan.existing.open
      sv: Öppna plan {number}
      en: Open plan {number}
    newPlan.second.label
      sv: Behövs det en plan till?
      en: Is another plan needed?
    newPlan.second
      sv: Ja, börja en plan till
      en: Yes, begin another plan
    newPlan.protection
      sv: Har personen skyddade personuppgifter?
      en: Does the person have a protected identity?
    newPlan.protection.which
      sv: Vilket skydd har personen?
      en: Which protection does the person have?
    newPlan.protection.none
      sv: Inget som jag känner till
      en: None that I know of
    newPlan.protection.confidentialityMark
      sv: Sekretessmarkering
      en: Confidentiality mark
    newPlan.protection.protectedRegistration
      sv: Skyddad folkbokföring
      en: Protected registration
    newPlan.question
      sv: Vilken fråga ska mötet svara på?
      en: Which question should the meeting answer?
    newPlan.question.own
      sv: Eller skriv frågan själv
      en: Or write the question yourself
    newPlan.question.hint
      sv: En mening räcker. Det du skriver gäller i stället för det du har valt. De som kallas får läsa frågan.
      en: One sentence is enough. What you write counts instead of what you have chosen. Those who are called will read it.
    newPlan.question.missing
      sv: Välj eller skriv vilken fråga mötet ska svara på.
      en: Choose or write which question the meeting should answer.
    newPlan.example.backToSchool
      sv: Vad behövs för att barnet ska komma tillbaka till skolan?
      en: What is needed for the child to get back to school?
    newPlan.example.supportAtHome
      sv: Vilket stöd behöver familjen hemma, och vem ger det?
      en: What support does the family need at home, and who gives it?
    newPlan.example.careAndSupport
      sv: Hur ska vården och stödet i vardagen hänga ihop?
      en: How will health care and everyday support hang together?
    newPlan.example.sober
      sv: Vem hjälper till med både måendet och beroendet?
      en: Who helps with both mental health and addiction?
    newPlan.example.housing
      sv: Vad behövs för att få en bostad och kunna bo kvar?
      en: What is needed to get a home and be able to stay there?
    newPlan.example.homeFromHospital
      sv: Vad behövs för att det ska fungera hemma efter sjukhuset?
      en: What is needed for things to work at home after hospital?
    newPlan.example.everydayLife
      sv: Vad behövs för att vardagen ska fungera?
      en: What is needed for everyday life to work?
    newPlan.example.whoToCall
      sv: Vem ringer man, och vem håller ihop allt?
      en: Whom does one call, and who holds it all together?
    newPlan.example.safe
      sv: Vad behövs för att alla ska vara trygga?
      en: What is needed for everybody to be safe?
    newPlan.example.whoDoesWhat
      sv: Vem gör vad, så att allt hänger ihop?
      en: Who does what, so that it all hangs together?
    nextPlan.for
      sv: Planen är för {name}. Namn, personnummer och skydd följer med från planen som är avslutad.
      en: The plan is for {name}. Name, personal number and protection come along from the plan that is closed.
    nextPlan.isOpen
      sv: Personen har en plan som pågår. Fortsätt i den.
      en: The person has a plan that is open. Go on in that one.
    nextPlan.link
      sv: Börja en ny plan för samma person
      en: Begin a new plan for the same person
    newPlan.ownWords
      sv: Vad vill barnet eller personen själv?
      en: What does the child or the person want?
    newPlan.ownWords.hint
      sv: Skriv ord för ord. Har ni inte pratat än kan du lämna det tomt.
      en: Write word for word. If you have not talked yet you can leave it empty.
    newPlan.seenBy
      sv: du
      en: you
    newPlan.answer
      sv: Har familjen sagt ja?
      en: Has the family said yes?
    newPlan.answer.yes
      sv: Ja
      en: Yes
    newPlan.answer.yes.hint
      sv: På nästa sida väljer du vem som har sagt ja, och till vilka.
      en: On the next page you choose who has said yes, and to whom.
    newPlan.answer.notYet
      sv: Inte än
      en: Not yet
    newPlan.answer.notYet.hint
      sv: Planen sparas hos dig. Inget delas med någon.
      en: The plan is saved with you. Nothing is shared with anyone.
    newPlan.answer.missing
      sv: Välj om familjen har sagt ja. Du kan välja Inte än.
      en: Choose whether the family has said yes. You can choose Not yet.
    newPlan.kind
      sv: Gäller det en utskrivning eller en intern SIP?
      en: Is it about a discharge or an internal SIP?
    newPlan.kind.which
      sv: Vilken sorts plan är det?
      en: What kind of plan is it?
    newPlan.kind.sip
      sv: SIP
      en: SIP
    newPlan.kind.sip.hint
      sv: Både kommunen och regionen är med.
      en: Both the municipality and the region take part.
    newPlan.kind.discharge
      sv: SIP vid utskrivning
      en: SIP at discharge
    newPlan.kind.discharge.hint
      sv: Personen ska skrivas ut från sjukhus. Planen är en SIP enligt lagen.
      en: The person is about to leave hospital. The plan is a SIP by law.
    newPlan.kind.internalPlan
      sv: Intern SIP
      en: Internal SIP
    newPlan.kind.internalPlan.hint
      sv: Flera enheter hos samma huvudman är med. Den räknas inte som SIP enligt lagen.
      en: Several units of the same principal take part. It does not count as a SIP by law.
    newPlan.button
      sv: Spara och börja planen
      en: Save and begin the plan
    newPlan.check
      sv: Osäker på om en SIP passar? Svara på tre frågor
      en: Unsure whether a SIP fits? Answer three questions
    newPlan.check.both
      sv: Behöver personen hjälp från både socialtjänsten och vården?
      en: Does the person need help from both social services and health care?
    newPlan.check.together
      sv: Finns det något som de som hjälper behöver göra tillsammans?
      en: Is there anything that those who help need to do together?
    newPlan.check.wanted
      sv: Vill personen ha en gemensam plan, eller går det att fråga?
      en: Does the person want a joint plan, or can she be asked?
    newPlan.check.yes
      sv: Ja
      en: Yes
    newPlan.check.no
      sv: Nej
      en: No
    newPlan.verdict
      sv: En SIP är kanske inte det som hjälper nu.
      en: A SIP may not be what helps now.
    newPlan.verdict.both
      sv: Hjälp från bara kommunen eller bara regionen kräver ingen SIP. Prata med enheterna hos er, eller gör en intern SIP.
      en: Help from only the municipality or only the region needs no SIP. Talk with your own units, or make an internal SIP.
    newPlan.verdict.together
      sv: Då kan ett vanligt samtal räcka. Ring den som det gäller och bestäm vem som gör vad.
      en: Then an ordinary talk may be enough. Call whoever it concerns and decide who does what.
    newPlan.verdict.wanted
      sv: Utan ett ja blir det ingen SIP. Berätta att det går att ändra sig, och fråga igen längre fram.
      en: Without a yes there is no SIP. Say that it is possible to change one's mind, and ask again later.
    newPlan.decision
      sv: Hur vill du göra?
      en: What do you want to do?
    newPlan.decision.begin
      sv: Börja en SIP ändå
      en: Begin a SIP all the same
    newPlan.decision.decline
      sv: Spara att en SIP inte behövs nu
      en: Keep that no SIP is needed now
    newPlan.decision.missing
      sv: Du svarade nej på minst en fråga. Välj om du vill börja en SIP ändå.
      en: You answered no at least once. Choose whether you want to begin a SIP all the same.
    newPlan.why
      sv: Varför behövs ingen SIP?
      en: Why is no SIP needed?
    newPlan.why.hint
      sv: Fyll bara i om du sparar att en SIP inte behövs.
      en: Fill in only if you keep that no SIP is needed.
    newPlan.why.missing
      sv: Skriv varför ingen SIP behövs. En mening räcker.
      en: Write why no SIP is needed. One sentence is enough.
    ownWords.title
      sv: Egna ord
      en: Own words
    ownWords.earlier
      sv: Det här finns redan
      en: This is already here
    ownWords.earlier.stay
      sv: Det som står här sparas. Det du skriver nu visas i planen i stället.
      en: This is kept. What you write now is shown in the plan instead.
    ownWords.kind
      sv: Vad vill du skriva?
      en: What do you want to write?
    ownWords.kind.words
      sv: Personens egna ord
      en: The person's own words
    ownWords.kind.reason
      sv: Varför det inte finns några egna ord än
      en: Why there are no own words yet
    ownWords.kind.missing
      sv: Välj om det är egna ord eller ett skäl.
      en: Choose whether it is own words or a reason.
    ownWords.words
      sv: Orden eller skälet
      en: The words or the reason
    ownWords.words.hint
      sv: Skriv egna ord precis som de sades. Rätta inget.
      en: Write own words exactly as they were said. Correct nothing.
    ownWords.words.missing
      sv: Skriv orden, eller varför de saknas.
      en: Write the words, or why they are missing.
    ownWords.you
      sv: du
      en: you
    ownWords.button
      sv: Spara orden i planen
      en: Save the words in the plan
    newPlan.sentBefore
      sv: Du har börjat en plan sedan sidan öppnades. Är det samma? Titta i listan. Annars skickar du en gång till.
      en: You have begun a plan since the page was opened. Is it the same? Look in the list. If not, send once more.
    """
