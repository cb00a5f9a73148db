/// What is said when the person a plan is for has died.
let deathPhrases = """
    death.title
      sv: Om {name} har avlidit
      en: If {name} has died
    death.about
      sv: Skriv vilken dag. Då avslutas den här planen och de andra öppna planer för {name} som du svarar för. Planerade möten ställs in. Inga fler kallelser, brev eller frågor om samtycke går ut. En kollega som svarar för en annan plan ser på sin dag att den ska avslutas.
      en: Write which day. This plan is then closed, and so are the other open plans for {name} that you answer for. Planned meetings are cancelled. No more summonses, letters or questions about consent go out. A colleague who answers for another plan sees on her day that it is to be closed.
    death.about.closed
      sv: Skriv vilken dag. Då avslutas de öppna planer för {name} som du svarar för. En kollega som svarar för en annan plan ser på sin dag att den ska avslutas.
      en: Write which day. The open plans for {name} that you answer for are then closed. A colleague who answers for another plan sees on her day that it is to be closed.
    death.others
      sv: Andra myndigheter får bara veta att mötet är inställt och att planen är avslutad, inte varför.
      en: Other authorities are told only that the meeting is cancelled and that the plan is closed, not why.
    death.day
      sv: Vilken dag var det?
      en: Which day was it?
    death.day.hint
      sv: Till exempel i går, eller {day}.
      en: For example yesterday, or {day}.
    death.day.missing
      sv: Skriv vilken dag det var, till exempel i går.
      en: Write which day it was, for example yesterday.
    death.day.toCome
      sv: Den dagen har inte varit än. Skriv en tidigare dag.
      en: That day has not been yet. Write an earlier day.
    death.day.beforeBirth
      sv: Den dagen är före födelsedagen i personnumret. Kontrollera båda.
      en: That day is before the date of birth in the personal identity number. Check both.
    death.save
      sv: Spara dagen och avsluta planen
      en: Save the day and close the plan
    death.save.closed
      sv: Spara dagen
      en: Save the day
    death.row
      sv: Avled
      en: Died
    death.byColleague
      sv: {name} har avlidit, enligt en kollega. Det som återstår är att avsluta planen.
      en: {name} has died, according to a colleague. What is left is to close the plan.
    death.byColleague.open
      sv: Avsluta planen
      en: Close the plan
    death.isKnown
      sv: Dagen står redan här, och planen är avslutad.
      en: The day stands here already, and the plan is closed.
    death.isNotKnown
      sv: Här står inte att personen har avlidit.
      en: It does not say here that the person has died.
    death.notYours
      sv: Det här skriver den som svarar för planen.
      en: This is written by the person who answers for the plan.
    death.correct
      sv: Rätta: {name} lever
      en: Correct this: {name} is alive
    death.correct.about
      sv: Dagen tas bort här och i era andra planer för {name}. Planer som har avslutats öppnas inte igen, och det som har skickats tas inte tillbaka. Behövs en plan börjar du en ny.
      en: The day is taken away here and in your authority’s other plans for {name}. Plans that have been closed are not opened again, and what was sent is not taken back. If a plan is needed you begin a new one.
    death.correct.save
      sv: Spara att {name} lever
      en: Save that {name} is alive
    death.corrected
      sv: Planen avslutades när någon av misstag skrev att {name} hade avlidit. Den går inte att öppna igen.
      en: The plan was closed when somebody wrote by mistake that {name} had died. It cannot be opened again.
    death.corrected.begin
      sv: Börja en ny plan
      en: Begin a new plan
    """
