/// What the pages of a new need and of own words say.
let needPhrases = """
    newPlan.title
      sv: Behövs en SIP?
      en: Is a SIP needed?
    newPlan.law
      sv: Den av kommunen och regionen som ser behovet ska börja genast, om personen vill (10 kap. 8 § socialtjänstlagen).
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
    newPlan.question.hint
      sv: En mening räcker. Till exempel: Vem hjälper Alva tillbaka till skolan?
      en: One sentence is enough. For example: Who helps Alva back to school?
    newPlan.question.missing
      sv: Skriv vilken fråga mötet ska svara på. En mening räcker.
      en: Write which question the meeting should answer. One sentence is enough.
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
      sv: På nästa sida skriver du ner vad de har sagt ja till.
      en: On the next page you write down what they have said yes to.
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
      sv: Gäller det en intern SIP?
      en: Is it an internal SIP?
    newPlan.kind.which
      sv: Vilken sorts plan är det?
      en: What kind of plan is it?
    newPlan.kind.sip
      sv: SIP
      en: SIP
    newPlan.kind.sip.hint
      sv: Både kommunen och regionen är med.
      en: Both the municipality and the region take part.
    newPlan.kind.internalPlan
      sv: Intern SIP
      en: Internal SIP
    newPlan.kind.internalPlan.hint
      sv: Flera enheter hos samma huvudman är med. Den räknas inte som SIP enligt lagen.
      en: Several units of the same principal take part. It does not count as a SIP by law.
    newPlan.button
      sv: Spara och börja planen
      en: Save and begin the plan
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
