/// What the page of the people around a plan says.
let peoplePhrases = """
    people.title
      sv: Personer runt planen
      en: People around the plan
    people.workplace
      sv: {unit}, {authority}
      en: {unit}, {authority}
    people.mayKnow
      sv: Vilka får veta i dag?
      en: Who may know today?
    people.noOthers
      sv: Ingen från en annan verksamhet är med än.
      en: Nobody from another authority is on the team yet.
    people.consents
      sv: Se vem som har sagt ja och nej
      en: See who has said yes and no
    people.cover.covered
      sv: Familjen har sagt ja. Det gäller till och med {day}.
      en: The family has said yes. It is in force through {day}.
    people.cover.missing
      sv: Familjen har inte sagt ja till den här. Inget delas dit.
      en: The family has not said yes to this one. Nothing is shared with it.
    people.cover.refused
      sv: Någon har sagt nej. Inget delas dit.
      en: Somebody has said no. Nothing is shared with it.
    people.add
      sv: Lägg till en person
      en: Add a person
    people.add.about
      sv: Inget delas när du lägger till någon. Planen delas först när du visar den för teamet.
      en: Nothing is shared when you add somebody. The plan is shared only when you show it to the team.
    people.add.established
      sv: Planen är fastställd. En enhet som inte har planen får den först när du visar den för teamet. De som har den får veta vem som är ny.
      en: The plan is established. A unit that does not have the plan gets it only when you show it to the team. Those who have it are told who is new.
    people.show
      sv: Visa planen för teamet
      en: Show the plan to the team
    people.remove
      sv: Ta bort någon ur planen
      en: Take somebody out of the plan
    people.remove.about
      sv: Personens enhet får inget mer. Det som ingen där har öppnat tas tillbaka. Det som personen har sagt och gjort står kvar.
      en: The person’s unit gets nothing more. What nobody there has opened is taken back. What the person has said and done stays.
    people.remove.who
      sv: Vem är inte med längre?
      en: Who is not part of it any more?
    people.remove.why
      sv: Varför?
      en: Why?
    people.remove.why.mistake
      sv: Personen skulle aldrig ha stått här
      en: The person should never have stood here
    people.remove.why.left
      sv: Personens del är klar, eller någon annan har tagit över
      en: The person’s part is over, or somebody else has taken over
    people.remove.why.missing
      sv: Välj varför personen inte är med längre.
      en: Choose why the person is not part of it any more.
    people.remove.save
      sv: Ta bort personen ur planen
      en: Take the person out of the plan
    team.leave.missing
      sv: Välj vem som inte är med längre.
      en: Choose who is not part of it any more.
    team.leave.hasAnswered
      sv: Personen har svarat ja eller nej, och svaret gäller. Skriv först in att personen har ändrat sig.
      en: The person has said yes or no, and the answer counts. First enter that the person’s mind has changed.
    team.leave.isSecret
      sv: Det står att personen inte ska tillfrågas. Då måste personen stå kvar, så att ingen frågar av misstag.
      en: It says that the person is not to be asked. Then the person must stay here, so that nobody asks by mistake.
    team.leave.isCalled
      sv: Personen är kallad till ett möte. Ändra kallelsen först.
      en: The person is called to a meeting. Change the summons first.
    people.kind
      sv: Vem är personen i planen?
      en: Who is the person in the plan?
    people.kind.missing
      sv: Välj vem personen är i planen.
      en: Choose who the person is in the plan.
    people.name
      sv: Vad heter personen?
      en: What is the person’s name?
    people.name.missing
      sv: Skriv vad personen heter.
      en: Write the person’s name.
    people.unit
      sv: Var arbetar personen?
      en: Where does the person work?
    people.unit.hint
      sv: Välj bara för personal och SIP-samordnare.
      en: Choose only for professionals and SIP coordinators.
    people.save
      sv: Lägg till personen
      en: Add the person
    team.unitMissing
      sv: Välj var personen arbetar.
      en: Choose where the person works.
    team.guardianIsThere
      sv: En vårdnadshavare som heter så finns redan i planen. Heter två likadant skriver du till något som skiljer dem åt.
      en: A guardian of that name is in the plan already. If two have the same name, add something that tells them apart.
    team.unitNotForThem
      sv: Arbetsplats väljs bara för personal och SIP-samordnare. Välj bort den, eller byt vem personen är.
      en: A workplace is chosen only for professionals and SIP coordinators. Leave it out, or change who the person is.
    people.cover.legalBasis
      sv: Får veta utan ett ja, med stöd av {basis}.
      en: May know without a yes, by {basis}.
    """
