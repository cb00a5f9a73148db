/// What is said about plans that go from one authority to another.
let transferPhrases = """
    transfer.title
      sv: Flytta planen
      en: Move the plan
    transfer.link
      sv: Flytta planen till en annan verksamhet
      en: Move the plan to another authority
    transfer.meaning
      sv: När personen flyttar, eller någon annan ska ansvara, frågar du den verksamheten om den tar över. Den får planen som den är nu. Säger den ja börjar en ny plan där, och planen här avslutas. Familjen tillfrågas på nytt där.
      en: When the person moves, or somebody else is to answer for the plan, you ask that authority to take it over. It gets the plan as it is now. If it says yes, a new plan begins there and the plan here ends. The family is asked anew there.
    transfer.nobody
      sv: Ingen annan verksamhet får veta något om planen än. Fråga familjen först om den nya får veta.
      en: No other authority may know anything about the plan yet. Ask the family first whether the new one may.
    transfer.unit
      sv: Vem ska ta över?
      en: Who is to take it over?
    transfer.unit.hint
      sv: Enheter hos myndigheter som får veta något i dag
      en: Units of authorities that may know something today
    transfer.unit.missing
      sv: Välj vem som ska ta över.
      en: Choose who is to take it over.
    transfer.unit.own
      sv: Enheten hör till er egen verksamhet. Lämna över planen till en kollega där.
      en: The unit belongs to your own authority. Hand the plan over to a colleague there.
    transfer.unit.uncovered
      sv: Den verksamheten får inte veta något om planen. Fråga familjen om samtycke. Inget har skickats.
      en: That authority may not know anything about the plan. Ask the family for consent. Nothing has been sent.
    transfer.note
      sv: Vad behöver de veta först?
      en: What do they need to know first?
    transfer.note.hint
      sv: Till exempel vad som är bråttom och vem familjen helst pratar med.
      en: For example what is urgent and whom the family prefers to talk to.
    transfer.seenBy
      sv: den som ska ta över
      en: whoever is to take it over
    transfer.ask
      sv: Fråga om de tar över
      en: Ask them to take it over
    transfer.isAsked
      sv: Någon är redan tillfrågad. Ta tillbaka den frågan först.
      en: Somebody is asked already. Take that question back first.
    transfer.nobodyAsked
      sv: Ingen är tillfrågad om att ta över planen.
      en: Nobody is asked to take the plan over.
    transfer.nobodyAsks
      sv: Frågan om att ta över planen gäller inte längre.
      en: The question whether to take the plan over is no longer open.
    transfer.noConsent
      sv: Ni får inte längre veta något om planen. Prata med den som skickade den.
      en: You may not know anything about the plan any longer. Talk with whoever sent it.
    plan.notPossible.askTransfer
      sv: Fråga familjen om samtycke innan du flyttar planen.
      en: Ask the family for consent before you move the plan.
    plan.notPossible.keepPlan
      sv: Ingen är tillfrågad om att ta över planen.
      en: Nobody is asked to take the plan over.
    transfer.takeBack
      sv: Ta tillbaka frågan
      en: Take the question back
    transfer.goOn
      sv: Planen blir kvar här
      en: The plan stays here
    transfer.answer.waiting
      sv: {unit} fick frågan {day} och har inte svarat än.
      en: {unit} was asked on {day} and has not answered yet.
    transfer.answer.accepted
      sv: {unit} har tagit över planen. De fick frågan {day}.
      en: {unit} has taken the plan over. They were asked on {day}.
    transfer.answer.declined
      sv: {unit} fick frågan {day} och tar inte över planen. Du ansvarar fortfarande.
      en: {unit} was asked on {day} and does not take the plan over. You still answer for it.
    transfer.answer.cancelled
      sv: Frågan till {unit} från {day} är tillbakatagen.
      en: The question to {unit} of {day} has been taken back.
    transfer.answer.stays
      sv: {unit} fick frågan {day} och sa nej. Planen blev kvar här.
      en: {unit} was asked on {day} and said no. The plan stayed here.
    transfer.asks
      sv: Tar ni över planen?
      en: Will you take the plan over?
    transfer.asks.who
      sv: {sender} frågade {day} om ni tar över planen.
      en: {sender} asked on {day} whether you take the plan over.
    transfer.asks.note
      sv: De vill att ni vet det här:
      en: They want you to know this:
    transfer.asks.meaning
      sv: Tar ni över börjar en ny plan hos er, och du ansvarar för den. Frågan, målen och löftena som är kvar följer med. Det som är klart följer inte med. Det gör inte heller det som {sender} har lovat. Personnumret följer med. Planen hos dem avslutas. Fråga familjen på nytt om vilka som får veta.
      en: If you take it over, a new plan begins with you, and you answer for it. The question, the goals and the promises that are left go along. What is done does not. Nor does what {sender} has promised. The personal identity number goes along. The plan with them ends. Ask the family anew who may know.
    transfer.answer
      sv: Vad svarar ni?
      en: What do you answer?
    transfer.answer.accept
      sv: Vi tar över planen
      en: We take the plan over
    transfer.answer.decline
      sv: Vi tar inte över planen
      en: We do not take the plan over
    transfer.answer.missing
      sv: Välj om ni tar över planen eller inte.
      en: Choose whether you take the plan over or not.
    transfer.reason
      sv: Varför inte?
      en: Why not?
    transfer.reason.hint
      sv: Skriv det om ni säger nej. Den som frågade läser det.
      en: Write it if you say no. Whoever asked reads it.
    transfer.reason.missing
      sv: Skriv varför ni inte tar över planen.
      en: Write why you do not take the plan over.
    transfer.answer.send
      sv: Skicka svaret
      en: Send the answer
    """
