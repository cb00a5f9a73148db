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
    followUp.ownView
      sv: Vad säger {name} själv om hur det har gått?
      en: What does {name} say about how it has gone?
    followUp.ownView.hint
      sv: Fråga först. Skriv orden som de sades.
      en: Ask first. Write the words as they were said.
    followUp.seenBy
      sv: de som får se planen
      en: those who may see the plan
    followUp.seenBy.words
      sv: de som får se personens egna ord
      en: those who may see the person’s own words
    followUp.goals
      sv: Målen
      en: The goals
    followUp.progress
      sv: Hur har det gått med målet: {goal}
      en: How far has the goal come: {goal}
    followUp.progress.before
      sv: {day} stod det: {achievement}.
      en: On {day} it said: {achievement}.
    followUp.progressMissing
      sv: Välj hur det har gått med målet.
      en: Choose how far the goal has come.
    followUp.helped
      sv: Vad hjälpte, eller stod i vägen?
      en: What helped, or was in the way?
    followUp.goal.is
      sv: {goal} {achievement}.
      en: {goal} {achievement}.
    goal.achievement.improving
      sv: Det går bättre
      en: It is getting better
    goal.achievement.inProgress
      sv: På väg
      en: On the way
    goal.achievement.noChange
      sv: Som förut
      en: As before
    goal.achievement.worsening
      sv: Det går sämre
      en: It is getting worse
    goal.achievement.achieved
      sv: Målet är nått
      en: The goal is reached
    goal.achievement.sustaining
      sv: Nått, och det håller i sig
      en: Reached, and it lasts
    goal.achievement.notAchieved
      sv: Målet blev inte nått
      en: The goal was not reached
    followUp.promises
      sv: Löftena
      en: The promises
    followUp.promise
      sv: {who}: {what}
      en: {who}: {what}
    followUp.promise.is
      sv: {who}: {what} {status}.
      en: {who}: {what} {status}.
    followUp.promise.now
      sv: Klart senast {day}. Nu står det: {status}.
      en: Due {day}. It says now: {status}.
    followUp.why
      sv: Varför?
      en: Why?
    followUp.why.hint
      sv: Behövs om löftet inte blev gjort, avbröts eller ställdes in.
      en: Needed if the promise was not done, was interrupted or was cancelled.
    followUp.whyMissing
      sv: Skriv varför det inte blev som planerat. En rad räcker.
      en: Write why it did not go as planned. One line is enough.
    followUp.together
      sv: Hur ni går vidare
      en: How you go on
    followUp.further
      sv: Vad händer nu?
      en: What happens now?
    followUp.further.goesOn
      sv: Planen fortsätter
      en: The plan goes on
    followUp.further.ends
      sv: Vi avslutar planen
      en: We close the plan
    followUp.furtherMissing
      sv: Välj om planen fortsätter eller avslutas.
      en: Choose whether the plan goes on or is closed.
    followUp.latest
      sv: Senaste uppföljningen
      en: The latest follow-up
    followUp.latest.on
      sv: Planen följdes upp {day}.
      en: The plan was followed up on {day}.
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
      sv: Behövs om planen fortsätter. Enligt överenskommelsen senast {day}, om ni träffades i dag.
      en: Needed if the plan goes on. By the agreement no later than {day}, if you met today.
    followUp.nextOn.free
      sv: Behövs om planen fortsätter. Gärna inom tre månader, alltså senast {day}.
      en: Needed if the plan goes on. Preferably within three months, that is by {day}.
    followUp.nextOnMissing
      sv: Skriv vilken dag ni följer upp nästa gång, till exempel om två månader.
      en: Write which day you follow up next time, for example in two months.
    followUp.nextOnTooLate
      sv: Välj en tidigare dag. Överenskommelsen säger senast {day}.
      en: Choose an earlier day. The agreement says {day} at the latest.
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
      sv: När du avslutar planen går den att läsa men inte att ändra. Du kan öppna den igen så länge den finns kvar hos er.
      en: When you close the plan it can be read but not changed. You can open it again as long as it is kept.
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
