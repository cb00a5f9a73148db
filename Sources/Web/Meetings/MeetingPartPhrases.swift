/// What the parts of a meeting say: what goes along all of them, how it is now, and the reading aloud at the end (ux §6.2).
let meetingPartPhrases = """
    meetingParts.label
      sv: Mötets fem delar
      en: The five parts of the meeting
    meetingParts.title
      sv: {number} {name}
      en: {number} {name}
    meetingParts.start
      sv: Start
      en: Start
    meetingParts.now
      sv: Så är det nu
      en: How it is now
    meetingParts.needs
      sv: Det här behövs
      en: What is needed
    meetingParts.promises
      sv: Vem gör vad
      en: Who does what
    meetingParts.readBack
      sv: Läs upp
      en: Read aloud
    meetingParts.minutes
      sv: Ungefär {count} minuter av en timme.
      en: About {count} minutes of an hour.
    meetingParts.next
      sv: Nästa del: {name}
      en: Next part: {name}
    meetingParts.goOn
      sv: Spara och gå till nästa del: {name}
      en: Save and go to the next part: {name}
    situation.title
      sv: Så är det nu
      en: How it is now
    situation.about
      sv: Låt barnet eller personen börja, sedan familjen. En eller två meningar för var och en räcker. Ljuspunkter först.
      en: Let the child or the person begin, then the family. One or two sentences for each is enough. Bright moments first.
    situation.good
      sv: Bra nu enligt {name}
      en: Good now, says {name}
    situation.hard
      sv: Svårt nu enligt {name}
      en: Hard now, says {name}
    situation.clash
      sv: Någon annan skrev här samtidigt. Båda texterna står nu i rutan. Ta bort det som inte ska vara kvar, och spara.
      en: Somebody else wrote here at the same time. Both texts now stand in the box. Take away what is not to stay, and save.
    situation.save
      sv: Spara hur det är nu
      en: Save how it is now
    situation.saved
      sv: Senast sparat {moment}.
      en: Last saved {moment}.
    said.good
      sv: {name}, bra nu: {words}
      en: {name}, good now: {words}
    said.hard
      sv: {name}, svårt nu: {words}
      en: {name}, hard now: {words}
    said.agrees
      sv: {name} tyckte den {day} att planen stämde.
      en: {name} agreed with the plan on {day}.
    said.disagrees
      sv: {name} höll den {day} inte med: {words}
      en: {name} did not agree on {day}: {words}
    said.earlier
      sv: Det gällde en tidigare lydelse.
      en: That was about an earlier wording.
    readBack.earlier
      sv: Gäller en tidigare lydelse. Fråga igen.
      en: About an earlier wording. Ask again.
    readBack.saved.agrees
      sv: Svaret är sparat {day}: planen stämmer.
      en: The answer is saved, {day}: the plan is right.
    readBack.saved.disagrees
      sv: Svaret är sparat {day}: håller inte med om allt.
      en: The answer is saved, {day}: does not agree with all of it.
    readBack.title
      sv: Läs upp
      en: Read aloud
    readBack.about
      sv: Läs högt innan ni går. Fråga efter varje mening om den stämmer.
      en: Read aloud before you leave. Ask after each sentence whether it is right.
    readBack.promises
      sv: Det här har ni lovat
      en: This is what you have promised
    readBack.promise
      sv: {who}: {what}. Klart senast {day}.
      en: {who}: {what}. Done by {day}.
    readBack.right
      sv: Stämmer
      en: Right
    readBack.change
      sv: Ändra
      en: Change
    readBack.add
      sv: Lägg till ett löfte
      en: Add a promise
    readBack.next
      sv: Nästa möte
      en: The next meeting
    readBack.next.none
      sv: Inget nytt möte är bestämt.
      en: No new meeting is decided.
    readBack.agree
      sv: Är det något ni inte är överens om?
      en: Is there anything you do not agree on?
    readBack.agree.about
      sv: Skriv med personens egna ord. Ingen måste svara.
      en: Write in the person’s own words. Nobody has to answer.
    readBack.answer
      sv: Vad säger {name}?
      en: What does {name} say?
    readBack.answer.agrees
      sv: Planen stämmer
      en: The plan is right
    readBack.answer.disagrees
      sv: Håller inte med om allt
      en: Does not agree with all of it
    readBack.words
      sv: Vad håller {name} inte med om?
      en: What does {name} not agree with?
    readBack.answer.missing
      sv: Välj Håller inte med om allt, eller ta bort det du skrev nedanför.
      en: Choose Does not agree with all of it, or take away what you wrote below.
    readBack.words.missing
      sv: Skriv vad personen inte håller med om.
      en: Write what the person does not agree with.
    readBack.save
      sv: Spara svaren
      en: Save the answers
    readBack.establish
      sv: Spara svaren och gå till Fastställ planen
      en: Save the answers and go to Establish the plan
    plan.notPossible.recordSituation
      sv: Någon behöver säga ja innan du skriver hur det är. Spara svaret först.
      en: Somebody needs to say yes before you write how it is. Save the answer first.
    plan.notPossible.recordApproval
      sv: Någon behöver säga ja innan du skriver vad var och en tycker. Spara svaret först.
      en: Somebody needs to say yes before you write what each thinks. Save the answer first.
    """
