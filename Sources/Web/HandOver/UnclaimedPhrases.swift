/// What the pages of plans that need another responsible say.
let unclaimedPhrases = """
    unclaimed.title
      sv: Planer utan ansvarig
      en: Plans without anybody responsible
    unclaimed.meaning
      sv: Ingen svarar för de här planerna, för den som gjorde det har slutat på enheten. Välj vem som tar över. Den nya får hela planen med allt som är kvar att göra. Vem planen är för ser du när du har tagit över den.
      en: Nobody answers for these plans, since whoever did has left the unit. Choose who takes over. The new one gets the whole plan with all that is left to do. You see whom a plan is for when you have taken it over.
    unclaimed.none
      sv: Alla planer har någon som svarar för dem.
      en: Every plan has somebody who answers for it.
    unclaimed.me
      sv: Jag tar över
      en: I take over
    unclaimed.plan
      sv: Vem tar över plan {number}?
      en: Who takes over plan {number}?
    unclaimed.left
      sv: {unit}. {step}. Behovet sågs {day}. Har svarat för planen: {name}
      en: {unit}. {step}. The need was seen on {day}. Has answered for the plan: {name}
    unclaimed.leaves
      sv: {unit}. {step}. Behovet sågs {day}. {name} svarar för planen till och med {last}
      en: {unit}. {step}. The need was seen on {day}. {name} answers for the plan until {last}
    unclaimed.leaving
      sv: Den ansvariga slutar snart
      en: Whoever is responsible leaves soon
    unclaimed.leaving.meaning
      sv: Du kan ge planerna till någon annan redan nu.
      en: You can give the plans to somebody else now.
    unclaimed.offered
      sv: Lämnade till enheten
      en: Handed over to the unit
    unclaimed.offered.meaning
      sv: En kollega vill att någon hos er tar över. Kollegan svarar för planen tills någon av er har gjort det.
      en: A colleague wants somebody at your unit to take over. The colleague answers for the plan until one of you has.
    unclaimed.from
      sv: {unit}. {step}. Behovet sågs {day}. Svarar för planen nu: {name}
      en: {unit}. {step}. The need was seen on {day}. Answers for the plan now: {name}
    unclaimed.decline
      sv: Nej, vi tar inte över den
      en: No, we do not take it over
    unclaimed.why
      sv: Varför tar ni inte över plan {number}?
      en: Why do you not take over plan {number}?
    unclaimed.why.missing
      sv: Skriv varför ni inte tar över planen. Den som lämnade den får läsa det.
      en: Write why you do not take over the plan. Whoever handed it over reads it.
    unitHandOver.title
      sv: Lämna över till en enhet, de utser själva
      en: Hand over to a unit, which decides itself who takes it
    unitHandOver.meaning
      sv: Planen hamnar på enhetens lista. Vem den är för syns först när någon har tagit över den. Du svarar för planen tills dess.
      en: The plan comes to the unit’s list. Whom it is for is seen only when somebody has taken it over. You answer for the plan until then.
    unitHandOver.unit
      sv: Vilken enhet?
      en: Which unit?
    unitHandOver.unit.missing
      sv: Välj en enhet hos er som ska ta över planen.
      en: Choose a unit of your authority that is to take the plan over.
    unitHandOver.note
      sv: Vad behöver den som tar över veta först?
      en: What does whoever takes over need to know first?
    unitHandOver.button
      sv: Lämna till enheten
      en: Hand over to the unit
    unitHandOver.waits
      sv: Planen ligger redan hos en enhet. Ta tillbaka den först.
      en: The plan lies before a unit already. Take it back first.
    unitHandOver.none
      sv: Planen ligger inte hos någon enhet.
      en: The plan lies before no unit.
    unitHandOver.open
      sv: Planen ligger sedan {day} hos {unit}, som ska utse någon. Du svarar för den tills dess.
      en: Since {day} the plan lies before {unit}, which is to choose somebody. You answer for it until then.
    unitHandOver.takeBack
      sv: Ta tillbaka planen från enheten
      en: Take the plan back from the unit
    unitHandOver.declined
      sv: {unit} tar inte över planen: {reason}
      en: {unit} does not take the plan over: {reason}
    unclaimed.button
      sv: Spara
      en: Save
    unclaimed.nothing
      sv: Välj vem som tar över minst en plan.
      en: Choose who takes over at least one plan.
    handOverPlans.title
      sv: Lämna över dina planer
      en: Hand over your plans
    handOverPlans.link
      sv: Ska du sluta eller byta uppgifter? Lämna över dina planer
      en: Leaving or changing tasks? Hand over your plans
    handOverPlans.meaning
      sv: Välj en kollega för varje plan, eller en som tar alla. Hela planen följer med. Kollegan ser den genast, och du kan inte öppna den sedan.
      en: Choose a colleague for each plan, or one who takes them all. The whole plan goes along. Your colleague sees it at once, and you cannot open it afterwards.
    handOverPlans.none
      sv: Du svarar inte för någon plan.
      en: You answer for no plan.
    handOverPlans.rest
      sv: Vem tar över alla planer som du inte väljer någon för?
      en: Who takes over all plans for which you choose nobody?
    handOverPlans.rest.hint
      sv: Lämna tomt om du vill behålla dem.
      en: Leave empty if you want to keep them.
    handOverPlans.note
      sv: Vad behöver den som tar över veta först?
      en: What does whoever takes over need to know first?
    handOverPlans.button
      sv: Lämna över planerna
      en: Hand over the plans
    handOverPlans.nothing
      sv: Välj vem som tar över minst en plan.
      en: Choose who takes over at least one plan.
    event.plan.offeredToUnit
      sv: Planen lämnades till en enhet som ska utse någon
      en: The plan was handed over to a unit that is to choose somebody
    event.plan.unitAnswered
      sv: Överlämningen till enheten tog slut
      en: The hand-over to the unit ended
    event.unitOutcome.declined
      sv: enheten tog inte över
      en: the unit did not take over
    event.unitOutcome.takenBack
      sv: togs tillbaka
      en: taken back
    event.plan.reassigned
      sv: Planen fick en ny ansvarig
      en: Somebody else answers for the plan
    """
