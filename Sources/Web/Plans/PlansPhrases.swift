/// What the list of plans says.
let plansPhrases = """
    plans.title
      sv: Dina planer
      en: Your plans
    plans.open
      sv: Öppna dina planer
      en: Open your plans
    plans.search
      sv: Sök bland dina planer
      en: Search among your plans
    plans.search.hint
      sv: Skriv ett namn, ett personnummer eller planens nummer.
      en: Write a name, a personal number or the number of the plan.
    plans.search.button
      sv: Visa planerna
      en: Show the plans
    plans.which
      sv: Vilka planer
      en: Which plans
    plans.closed
      sv: Ta med avslutade planer
      en: Include closed plans
    plans.all
      sv: Visa alla dina planer
      en: Show all your plans
    plans.none
      sv: Du har inga pågående planer.
      en: You have no plans in progress.
    plans.noneFound
      sv: Ingen av dina planer passar. Prova en del av namnet, eller ta med avslutade planer.
      en: None of your plans fits. Try a part of the name, or include closed plans.
    plans.yours
      sv: Planer som du arbetar med
      en: Plans you work with
    plans.found
      sv: Planer som sökningen hittade
      en: Plans the search found
    plans.limit
      sv: Här står {count} planer. Sök för att hitta de andra.
      en: These are {count} plans. Search to find the others.
    plans.nobody
      sv: Ingen än
      en: Nobody yet
    plans.column.patient
      sv: Planen är för
      en: The plan is for
    plans.column.number
      sv: Nummer
      en: Number
    plans.column.tasks
      sv: Har uppgifter
      en: Has tasks
    plans.column.unit
      sv: Enhet
      en: Unit
    plans.column.step
      sv: Läget
      en: Where it stands
    plans.column.needSeenOn
      sv: Behovet sågs
      en: Need seen
    plans.clock.meeting
      sv: {step}. Möte senast {day}
      en: {step}. Meeting by {day}
    plans.clock.late
      sv: Sent: möte senast {day}. {step}
      en: Late: meeting by {day}. {step}
    plans.column.responsible
      sv: Ansvarig
      en: Responsible
    plans.step.need
      sv: Väntar på familjens svar
      en: Waiting for the family's answer
    plans.step.consented
      sv: Ska ha möte
      en: To have a meeting
    plans.step.met
      sv: Ska fastställas
      en: To be established
    plans.step.established
      sv: Gäller
      en: In force
    plans.step.closed
      sv: Avslutad
      en: Closed
    """
