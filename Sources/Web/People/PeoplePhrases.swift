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
      sv: Planen är fastställd. Har familjen sagt ja till personens verksamhet får den planen så snart du sparar.
      en: The plan is established. If the family has said yes to the person’s authority, it gets the plan as soon as you save.
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
