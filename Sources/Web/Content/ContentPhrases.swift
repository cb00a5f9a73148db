/// What the pages of goals, promises and overall responsibility say.
let contentPhrases = """
    content.law.sip
      sv: Lagen kräver att planen svarar på fyra frågor. Vilka insatser behövs? Vad gör kommunen, och vad gör regionen? Vad gör andra? Vilken huvudman har huvudansvaret? Huvudman betyder här kommunen eller regionen.
      en: The law asks the plan to answer four questions. Which efforts are needed? What does the municipality do, and what does the region do? What do others do? Which principal has overall responsibility? Principal here means the municipality or the region.
    content.law.internalPlan
      sv: En intern SIP behöver minst en insats. Den säger också vad andra gör och vilken huvudman som har huvudansvaret. Huvudman betyder här kommunen eller regionen.
      en: An internal SIP needs at least one effort. It also says what others do and which principal has overall responsibility. Principal here means the municipality or the region.
    content.complete
      sv: Planen svarar på alla frågorna.
      en: The plan answers all the questions.
    content.missing
      sv: Det här är kvar att göra:
      en: This is left to do:
    content.goals
      sv: Mål
      en: Goals
    content.noGoals
      sv: Inga mål än. Fråga vad personen vill ska bli annorlunda.
      en: No goals yet. Ask what the person wants to be different.
    content.promises
      sv: Löften
      en: Promises
    content.report
      sv: Berätta hur det går med ett löfte
      en: Tell how a promise is going
    content.others
      sv: Det andra gör
      en: What others do
    content.others.promised
      sv: Det som skola, myndigheter och familj gör står bland löftena.
      en: What school, agencies and family do is among the promises.
    content.others.none
      sv: Ni har kommit fram till att ingen annan ska göra något.
      en: You have agreed that nobody else is to do anything.
    content.others.unknown
      sv: Ska skolan, en myndighet eller familjen göra något? Skriv det som ett löfte. Annars sparar du att ingen annan ska göra något.
      en: Is the school, an agency or the family to do something? Write it as a promise. Otherwise save that nobody else is to do anything.
    content.others.undecided
      sv: Ni har inte bestämt än vad andra ska göra.
      en: You have not decided yet what others are to do.
    content.others.button
      sv: Spara att ingen annan ska göra något
      en: Save that nobody else is to do anything
    goals.title
      sv: Det här behövs
      en: What is needed
    goals.add
      sv: Skriv in ett behov och ett mål
      en: Write down a need and a goal
    goal.need
      sv: Vad behövs?
      en: What is needed?
    goal.need.hint
      sv: En mening. Lämna tomt om målet säger det självt.
      en: One sentence. Leave it empty if the goal says it itself.
    goal.needMissing
      sv: Skriv vad som behövs, när det inte finns något mål än.
      en: Write what is needed, when there is no goal yet.
    goal.need.is
      sv: Behövs: {need}
      en: Needed: {need}
    goal.reason.is
      sv: Inget mål än, för: {reason}
      en: No goal yet, because: {reason}
    goal.sign
      sv: Hur märker ni att målet är nått?
      en: How do you see that the goal is reached?
    goal.sign.is
      sv: Nått när: {sign}
      en: Reached when: {sign}
    goal.words
      sv: Vad är målet?
      en: What is the goal?
    goal.words.hint
      sv: Skriv med personens egna ord. Finns det inget mål än, skriv varför.
      en: Write in the person's own words. If there is no goal yet, write why.
    goal.wordsMissing
      sv: Skriv vad målet är.
      en: Write what the goal is.
    goal.term
      sv: När ska målet vara nått?
      en: When is the goal to be reached?
    goal.termMissing
      sv: Välj om målet är på kort eller lång sikt.
      en: Choose whether the goal is short-term or long-term.
    goal.term.short
      sv: På kort sikt
      en: In the short term
    goal.term.long
      sv: På lång sikt
      en: In the long term
    goal.term.none
      sv: Inget mål än
      en: No goal yet
    goal.button
      sv: Spara målet
      en: Save the goal
    promise.who
      sv: Vem?
      en: Who?
    promise.whoMissing
      sv: Skriv vem som ska göra det.
      en: Write who is to do it.
    promise.what
      sv: Gör vad?
      en: Does what?
    promise.whatMissing
      sv: Skriv vad personen ska göra.
      en: Write what that person is to do.
    promise.due
      sv: Klart när?
      en: Done when?
    promise.dueMissing
      sv: Skriv när det ska vara klart, till exempel 18 mars.
      en: Write when it is to be done, for example 18 March.
    promise.behind
      sv: Vem står bakom löftet?
      en: Who stands behind the promise?
    promise.behind.hint
      sv: Välj kommunen eller regionen om det är en insats.
      en: Choose the municipality or the region if it is an effort.
    promise.behind.thirdPartyAction
      sv: Någon annan (skola, myndighet, familj)
      en: Somebody else (school, agency, family)
    promise.behind.own
      sv: Den som planen är för
      en: The person the plan is for
    promise.principalMissing
      sv: Välj vem som står bakom löftet.
      en: Choose who stands behind the promise.
    promise.principalNotForThem
      sv: Bara en insats har en kommun eller en region bakom sig. Välj någon annan.
      en: Only an effort has a municipality or a region behind it. Choose somebody else.
    promise.button
      sv: Spara löftet
      en: Save the promise
    promise.reported
      sv: Senaste besked {day}: {status}.
      en: Latest report {day}: {status}.
    promise.awaited
      sv: Väntar på att den som ska göra det säger ja.
      en: Waits for a yes from whoever is to do it.
    promise.said
      sv: Det sades: {why}
      en: It was said: {why}
    promise.refused
      sv: Den som skulle göra det har svarat {day}: {status}.
      en: Whoever was to do it answered on {day}: {status}.
    promise.strike
      sv: Stryk löftet
      en: Strike the promise out
    promise.status.planned
      sv: Planerat
      en: Planned
    promise.status.ongoing
      sv: Pågår
      en: Ongoing
    promise.status.done
      sv: Klart
      en: Done
    promise.status.notDone
      sv: Blev inte gjort
      en: Not done
    promise.status.interrupted
      sv: Avbröts
      en: Interrupted
    promise.status.cancelled
      sv: Ställdes in
      en: Cancelled
    report.title
      sv: Hur går det med löftena?
      en: How are the promises going?
    report.promise
      sv: Vilket löfte gäller det?
      en: Which promise is it about?
    report.promiseMissing
      sv: Välj vilket löfte det gäller.
      en: Choose which promise it is about.
    report.due
      sv: Klart senast {day}.
      en: Done by {day} at the latest.
    report.status
      sv: Hur har det gått?
      en: How has it gone?
    report.statusMissing
      sv: Välj hur det har gått.
      en: Choose how it has gone.
    report.why
      sv: Varför?
      en: Why?
    report.why.hint
      sv: Skriv om det inte blev som ni hade tänkt. Alla som har planen kan läsa det.
      en: Write if it did not turn out as you had planned. Everybody who has the plan can read it.
    report.button
      sv: Spara hur det har gått
      en: Save how it has gone
    responsibility.principal
      sv: Vilken huvudman har huvudansvaret?
      en: Which principal has overall responsibility?
    responsibility.principalMissing
      sv: Välj kommunen eller regionen som har huvudansvaret.
      en: Choose the municipality or the region that has overall responsibility.
    responsibility.coordinator
      sv: Vem samordnar planen?
      en: Who coordinates the plan?
    responsibility.coordinator.hint
      sv: Skriv namnet på den som familjen kan ringa.
      en: Write the name of the person the family can call.
    responsibility.coordinatorMissing
      sv: Skriv namnet på den som samordnar planen.
      en: Write the name of the person who coordinates the plan.
    responsibility.button
      sv: Spara huvudansvaret
      en: Save overall responsibility
    responsibility.none
      sv: Ingen huvudman har huvudansvaret än.
      en: No principal has overall responsibility yet.
    """
