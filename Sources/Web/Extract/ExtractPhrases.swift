/// What the pages of the extract say.
let extractPhrases = """
    extract.column.careContact
      sv: Fast vårdkontakt
      en: Permanent care contact
    extract.column.answerBy
      sv: Svar senast
      en: Answer by
    extract.column.revision
      sv: Skrivet för gång
      en: Written for time
    extract.column.unresolved
      sv: Frågor som inte var lösta
      en: Questions that were not settled
    extract.column.wording
      sv: Om lydelse
      en: About wording
    extract.title
      sv: Utdrag till personen
      en: Extract for the person
    extract.link
      sv: Skriv ut allt som står i planen till personen
      en: Print everything in the plan for the person
    extract.heading
      sv: Utdrag {day}
      en: Extract {day}
    extract.about
      sv: Utdraget visar allt som er myndighet har skrivit i planen, vilka som har läst den och hur länge den sparas. Det skrivs ner att du skriver ut det.
      en: The extract shows everything that your authority has written in the plan, who has read it and how long it is kept. It is written down that you print it.
    extract.others
      sv: I utdraget kan det stå uppgifter om andra, till exempel anhöriga. Läs igenom det först. Sådant som kan skada någon annan lämnas inte ut utan prövning.
      en: The extract may tell about others, such as relatives. Read it first. What could harm somebody else is not handed out without being judged.
    extract.whom
      sv: Vem ska få utdraget?
      en: Who is to have the extract?
    extract.law.adult
      sv: Personen är vuxen. Utdraget är till personen själv, eller till den som personen eller lagen ger rätt att läsa.
      en: The person is an adult. The extract is for the person, or for whoever the person or the law lets read it.
    extract.law.fifteen
      sv: Personen har fyllt 15 år och för själv sin talan (3 kap. socialtjänstlagen). Fråga personen först.
      en: The person is fifteen or older and pleads her own case (SoL 3). Ask her first.
    extract.law.child
      sv: Barnet är under 15 år. Ta hänsyn till barnets ålder och mognad, och fråga vad barnet själv vill.
      en: The child is below fifteen. Consider the child’s age and maturity, and ask what the child wants.
    extract.law.unknown
      sv: Åldern framgår inte här. Ta reda på den först.
      en: The age is not known here. Find out first.
    extract.law.guardians
      sv: Till en vårdnadshavare lämnas inget ut som kan skada barnet (12 kap. 3 § offentlighets- och sekretesslagen).
      en: Nothing goes to a guardian that could harm the child (OSL 12:3).
    extract.forPerson
      sv: Skriv ut till personen själv
      en: Print for the person
    extract.refused.notYours
      sv: Den som svarar för planen, eller samordnar den, gör utdraget.
      en: Whoever answers for the plan, or coordinates it, makes the extract.
    extract.protected
      sv: Identiteten är skyddad. Utdraget lämnas bara till personen själv, aldrig till en vårdnadshavare.
      en: The identity is protected. The extract is for the person alone, never for a guardian.
    extract.notForOthers
      sv: Utdraget är bara till personen själv. Frågar en vårdnadshavare eller någon annan prövar ni varje uppgift för sig. Det gör inte Mellanrum åt er.
      en: The extract is for the person alone. When a guardian or somebody else asks, you judge each line by itself. Mellanrum does not do that for you.
    extract.refused.places
      sv: Identiteten är skyddad. Be den som får se platser att göra utdraget.
      en: The identity is protected. Ask somebody who is told places to make the extract.
    extract.notYours
      sv: Den som svarar för planen, eller samordnar den, gör utdraget.
      en: Whoever answers for the plan, or coordinates it, makes the extract.
    extract.owner
      sv: Myndighet
      en: Authority
    extract.for
      sv: Utdraget är till
      en: The extract is for
    extract.for.person
      sv: personen själv
      en: the person
    extract.reads
      sv: Vilka som har läst
      en: Who has read
    extract.lists
      sv: Vilkas listor planen har stått i
      en: In whose lists the plan has stood
    extract.mayGo
      sv: Får förstöras från {day}, enligt {paragraph}.
      en: May be destroyed from {day}, by {paragraph}.
    extract.withdrawal.changedMind
      sv: har ändrat sig
      en: has changed her mind
    extract.withdrawal.custodyEnded
      sv: är inte längre vårdnadshavare
      en: is no guardian any more
    extract.role.responsible
      sv: svarar för planen
      en: answers for the plan
    extract.role.coordinator
      sv: samordnar
      en: coordinates
    extract.role.task
      sv: har en uppgift
      en: has a task
    extract.outcome.taken
      sv: enheten tog över
      en: the unit took over
    extract.outcome.declined
      sv: nej
      en: no
    extract.outcome.takenBack
      sv: togs tillbaka
      en: taken back
    extract.outcome.done
      sv: klar
      en: done
    extract.outcome.handedOn
      sv: gick vidare till någon annan
      en: went on to somebody else
    extract.outcome.held
      sv: hölls
      en: held
    extract.outcome.cancelled
      sv: avbokades
      en: cancelled
    extract.outcome.accepted
      sv: ja
      en: yes
    extract.outcome.stays
      sv: planen stannade
      en: the plan stayed
    extract.statement.good
      sv: bra nu
      en: good now
    extract.statement.hard
      sv: svårt nu
      en: hard now
    extract.statement.agrees
      sv: tycker att planen stämmer
      en: agrees with the plan
    extract.statement.disagrees
      sv: håller inte med om planen
      en: does not agree with the plan
    extract.standing.draft
      sv: utkast
      en: draft
    extract.standing.established
      sv: fastställd
      en: established
    """
