/// What the page of the day says.
let todayPhrases = """
    today.title
      sv: Idag
      en: Today
    today.newPlan
      sv: Behövs en SIP?
      en: Is a SIP needed?
    today.next
      sv: Det här kommer först
      en: This comes first
    today.waiting
      sv: Väntar på dig
      en: Waiting for you
    today.others
      sv: Väntar på andra
      en: Waiting for others
    today.others.all
      sv: Allt som dina planer väntar på
      en: All that your plans wait for
    today.others.planned
      sv: Lovat {day}.
      en: Promised on {day}.
    today.others.ongoing
      sv: Pågår, enligt besked {day}.
      en: In progress, as told on {day}.
    today.nothing
      sv: Inget väntar på dig.
      en: Nothing is waiting for you.
    today.more
      sv: Det finns mer som väntar. Här står de tolv viktigaste.
      en: There is more waiting. These are the twelve most important.
    today.inbox
      sv: Planer som din enhet har fått
      en: Plans your unit has been given
    today.noPlans
      sv: Ditt konto är till för att sköta konton. Det öppnar inga planer.
      en: Your account is for looking after accounts. It opens no plans.
    today.figuresOnly
      sv: Ditt konto är till för statistik. Det öppnar inga planer.
      en: Your account is for statistics. It opens no plans.
    today.meeting
      sv: Mötet om {name} börjar {time}
      en: The meeting about {name} begins at {time}
    today.meeting.status
      sv: I dag
      en: Today
    today.meeting.open
      sv: Öppna mötet
      en: Open the meeting
    today.promise
      sv: {name}: {what}, senast {day}
      en: {name}: {what}, by {day}
    today.promise.open
      sv: Öppna löftet
      en: Open the promise
    today.late
      sv: Försenat
      en: Late
    today.late.clock
      sv: Efter överenskommen tid
      en: After the agreed time
    today.soon
      sv: Snart
      en: Soon
    today.unclaimed
      sv: Planer som väntar på att någon tar över: {count}
      en: Plans that wait for somebody to take over: {count}
    today.unclaimed.open
      sv: Välj vem som tar över
      en: Choose who takes over
    today.orphaned
      sv: {name}: {what}. Den som skulle göra det finns inte längre, så löftet behöver ett nytt svar
      en: {name}: {what}. Whoever was to do it is there no more, so the promise needs a new answer
    today.taskLeft
      sv: {name}: {holder} har slutat. Ge uppgiften till någon annan: {task}
      en: {name}: {holder} has left. Give the task to somebody else: {task}
    today.unitDeclined
      sv: {name}: {unit} tar inte över planen
      en: {name}: {unit} does not take the plan over
    today.unitDeclined.open
      sv: Läs svaret
      en: Read the answer
    today.received
      sv: {name}: {giver} lämnade över planen till dig {day}
      en: {name}: {giver} handed the plan over to you on {day}
    today.received.open
      sv: Läs planen på en sida
      en: Read the plan on one page
    today.task
      sv: {name}: {task}. Uppgiften har du fått av {giver}
      en: {name}: {task}. {giver} gave you the task
    today.task.open
      sv: Öppna uppgiften
      en: Open the task
    today.match
      sv: {name} kan ha två planer. Ring och kom överens
      en: {name} may have two plans. Call and agree
    today.match.open
      sv: Se vem du ska ringa
      en: See whom to call
    today.copy
      sv: Bekräfta planen för {name} från {owner}
      en: Confirm the plan for {name} from {owner}
    today.copy.open
      sv: Läs och bekräfta planen
      en: Read and confirm the plan
    today.ownPromises
      sv: Svara på {count} löften som är skrivna för er i planen för {name}
      en: Answer {count} promises written down for you in the plan for {name}
    today.ownPromises.one
      sv: Svara på ett löfte som är skrivet för er i planen för {name}
      en: Answer a promise written down for you in the plan for {name}
    today.ownPromises.due
      sv: Ert löfte i planen för {name}, klart senast {day}
      en: Your promise in the plan for {name}, done by {day} at the latest
    today.ownPromises.open
      sv: Svara eller berätta hur det går
      en: Answer or tell how it is going
    today.refused
      sv: Det här blir inte gjort för {name}: {what}
      en: This will not be done for {name}: {what}
    today.refused.open
      sv: Läs varför och tänk om
      en: Read why and think again
    today.takeOver
      sv: Tar ni över planen för {name}? {owner} frågar.
      en: Will you take over the plan for {name}? {owner} asks.
    today.takeOver.open
      sv: Läs och svara
      en: Read and answer
    today.takenOver
      sv: {unit} tog över planen för {name} {day}
      en: {unit} took over the plan for {name} on {day}
    today.takenOver.open
      sv: Se planen
      en: See the plan
    today.declined
      sv: {unit} tar inte över planen för {name}: {reason}
      en: {unit} does not take over the plan for {name}: {reason}
    today.declined.open
      sv: Läs svaret
      en: Read the answer
    today.new
      sv: Ny
      en: New
    today.plan.need
      sv: Prata med familjen om planen för {name}
      en: Talk with the family about the plan for {name}
    today.plan.need.open
      sv: Skriv ner vad familjen svarar
      en: Write down what the family answers
    today.plan.consented
      sv: Kalla till mötet om planen för {name}
      en: Call people to the meeting about the plan for {name}
    today.plan.consented.open
      sv: Kalla till mötet
      en: Call people to the meeting
    today.death
      sv: {name} har avlidit enligt en kollega. Avsluta planen.
      en: {name} has died, according to a colleague. Close the plan.
    today.lapsed
      sv: {name}: inget ja gäller längre. Fråga om samtycke på nytt.
      en: {name}: no yes is in force any longer. Ask for consent again.
    today.lapsed.open
      sv: Se svaren
      en: See the answers
    today.plan.meeting
      sv: Mötet om planen för {name} är {moment}
      en: The meeting about the plan for {name} is {moment}
    today.plan.meeting.open
      sv: Skriv in mötet
      en: Enter the meeting
    today.plan.met
      sv: Fastställ planen för {name}
      en: Establish the plan for {name}
    today.plan.met.open
      sv: Se vad som saknas i planen
      en: See what is missing in the plan
    today.plan.established
      sv: Följ upp planen för {name}
      en: Follow up the plan for {name}
    today.plan.established.open
      sv: Följ upp planen
      en: Follow up the plan
    """
