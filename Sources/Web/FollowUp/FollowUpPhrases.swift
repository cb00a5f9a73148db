/// What the pages of follow-up and closure say.
let followUpPhrases = """
    followUp.title
      sv: Följ upp
      en: Follow up
    followUp.new
      sv: Ny uppföljning
      en: New follow-up
    followUp.heldOn
      sv: När följde ni upp planen?
      en: When did you follow up the plan?
    followUp.heldOn.hint
      sv: Till exempel i dag, i fredags eller {day}. Skriv året om dagen har varit.
      en: For example today, last Friday or {day}. Write the year if the day is past.
    followUp.heldOnMissing
      sv: Skriv vilken dag ni följde upp planen, till exempel i dag.
      en: Write which day you followed up the plan, for example today.
    followUp.outcome
      sv: Vad har hjälpt, och vad har inte hjälpt?
      en: What has helped, and what has not?
    followUp.outcome.hint
      sv: Fråga personen först. Skriv sedan vad ni andra såg.
      en: Ask the person first. Then write what the rest of you saw.
    followUp.outcomeMissing
      sv: Skriv vad som har hjälpt och vad som inte har hjälpt.
      en: Write what has helped and what has not.
    followUp.nextOn
      sv: När följer ni upp nästa gång?
      en: When do you follow up next time?
    followUp.nextOn.hint
      sv: Gärna inom tre månader, alltså senast {day}. Lämna tomt om ni ska avsluta planen.
      en: Preferably within three months, that is by {day}. Leave empty if you are going to close the plan.
    followUp.button
      sv: Spara uppföljningen
      en: Save the follow-up
    followUp.former
      sv: Tidigare uppföljningar
      en: Former follow-ups
    followUp.none
      sv: Ingen uppföljning än.
      en: No follow-up yet.
    followUp.next
      sv: Nästa uppföljning: {day}.
      en: Next follow-up: {day}.
    closure.title
      sv: Avsluta planen
      en: Close the plan
    closure.undone
      sv: Det här är lovat och inte klart än. Skriv först in hur det gick, om du vet det. Annars står det kvar som inte klart.
      en: This is promised and not done yet. First write down how it went, if you know. Otherwise it stays as not finished.
    closure.final
      sv: När du avslutar planen går den att läsa men inte att ändra. Den går inte att öppna igen.
      en: When you close the plan it can be read but not changed. It cannot be opened again.
    closure.noCopies
      sv: Ingen annan myndighet har fått en kopia av planen.
      en: No other authority has been given a copy of the plan.
    closure.copies
      sv: Kopior som andra har fått stannar hos dem. De följer mottagarens egna regler.
      en: Copies that others have been given stay with them. They follow the recipient's own rules.
    closure.told
      sv: De som samtycket omfattar får veta att planen är avslutad.
      en: Those whom consent covers are told that the plan is closed.
    closure.reason
      sv: Varför avslutas planen?
      en: Why is the plan closed?
    closure.reasonMissing
      sv: Välj varför planen avslutas.
      en: Choose why the plan is closed.
    closure.reason.goalsReached
      sv: Målen är nådda
      en: The goals are reached
    closure.reason.noLongerNeeded
      sv: Planen behövs inte längre
      en: The plan is no longer needed
    closure.reason.personStopped
      sv: Personen vill inte fortsätta
      en: The person does not want to go on
    closure.reason.consentRefused
      sv: Någon har sagt nej till att dela uppgifter
      en: Somebody has said no to sharing information
    closure.reason.moved
      sv: Personen har flyttat
      en: The person has moved
    closure.reason.died
      sv: Personen har avlidit
      en: The person has died
    closure.died.open
      sv: Har personen avlidit? Skriv det på sidan om personen
      en: Has the person died? Write it on the page about the person
    closure.reason.takenOver
      sv: En annan verksamhet har tagit över planen
      en: Another authority has taken the plan over
    closure.reason.neverNeeded
      sv: En SIP behövdes inte
      en: No SIP was needed
    closure.reason.other
      sv: Annat skäl
      en: Another reason
    closure.neverNeeded.tooLate
      sv: Planen har redan kommit längre. Välj ett annat skäl.
      en: The plan has already come further. Choose another reason.
    closure.note
      sv: Skriv gärna varför
      en: Feel free to write why
    closure.note.hint
      sv: En mening räcker. Behövdes ingen SIP ska skälet stå här.
      en: One sentence is enough. If no SIP was needed the reason must stand here.
    closure.note.missing
      sv: Skriv varför en SIP inte behövdes. En mening räcker.
      en: Write why no SIP was needed. One sentence is enough.
    closure.needMissing
      sv: Skriv först om behovet. Då räknas planen rätt, och ingen behöver räkna för hand.
      en: Write about the need first. Then the plan is counted correctly, and nobody counts by hand.
    closure.needMissing.open
      sv: Skriv om behovet
      en: Write about the need
    closure.button
      sv: Avsluta planen
      en: Close the plan
    closure.closed
      sv: Avslutad
      en: Closed
    closure.why
      sv: Skäl
      en: Reason
    closure.inWords
      sv: Med egna ord
      en: In words
    closure.reason.enteredInError
      sv: Planen skrevs in av misstag (fel person eller dubbelt)
      en: The plan was entered in error (wrong person, or twice)
    closure.error.missing
      sv: Skriv vad som blev fel: fel person, eller vilken plan som är den rätta.
      en: Write what went wrong: the wrong person, or which plan is the right one.
    """
