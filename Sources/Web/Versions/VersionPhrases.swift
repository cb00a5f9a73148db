/// What the pages of establishing and showing a plan say.
let versionPhrases = """
    requirement.consent
      sv: Se till att ett ja gäller i dag, och att ingen har sagt nej.
      en: Make sure that a yes is in force today, and that nobody has said no.
    requirement.municipalEffort
      sv: Skriv minst en insats som kommunen gör.
      en: Write at least one effort by the municipality.
    requirement.regionalEffort
      sv: Skriv minst en insats som regionen gör.
      en: Write at least one effort by the region.
    requirement.anyEffort
      sv: Skriv minst en insats.
      en: Write at least one effort.
    requirement.measuresByOthers
      sv: Skriv vad andra ska göra, eller att ingen annan ska göra något.
      en: Write what others are to do, or that nobody else is to do anything.
    requirement.overallResponsibility
      sv: Välj vilken huvudman som har huvudansvaret.
      en: Choose which principal has overall responsibility.
    requirement.ownWords
      sv: Skriv personens egna ord, eller varför det inte finns några.
      en: Write the person's own words, or why there are none.
    establishment.title
      sv: Fastställ planen
      en: Establish the plan
    establishment.done
      sv: Planen är fastställd. Varje ändring blir en ny version. Den går till alla på listan som samtycket omfattar.
      en: The plan is established. Every change becomes a new version. It goes to everybody on the list whom consent covers.
    establishment.shared
      sv: Se vilka som har fått planen
      en: See who has been given the plan
    establishment.earlier
      sv: Planen har ändrats sedan de här svarade: {names}. Svaren gäller en tidigare lydelse. Fråga igen.
      en: The plan has been changed since these answered: {names}. The answers are about an earlier wording. Ask again.
    establishment.missing
      sv: Det här saknas
      en: What is missing
    establishment.nothingMissing
      sv: Inget saknas.
      en: Nothing is missing.
    establishment.internal
      sv: En SIP enligt lagen har insatser från både kommunen och regionen. Gör bara den ena något kan det vara en intern SIP i stället. Den börjar du som en ny plan.
      en: A SIP by law has efforts by both the municipality and the region. If only one of them does something, it can be an internal SIP instead. You begin it as a new plan.
    establishment.internal.begin
      sv: Börja en ny plan
      en: Begin a new plan
    establishment.about
      sv: De får kopian direkt. Den går inte att ta tillbaka.
      en: They get the copy at once. It cannot be taken back.
    establishment.button
      sv: Fastställ planen
      en: Establish the plan
    establishment.button.one
      sv: Fastställ planen och ge 1 enhet en kopia
      en: Establish the plan and give 1 unit a copy
    establishment.button.many
      sv: Fastställ planen och ge {count} enheter en kopia
      en: Establish the plan and give {count} units a copy
    recipients.covered
      sv: De här får en kopia
      en: Who gets a copy
    recipients.none
      sv: Ingen annan myndighet får en kopia just nu.
      en: No other authority gets a copy just now.
    recipients.uncovered
      sv: De här får ingen kopia
      en: Who gets no copy
    recipients.missing
      sv: {name}. Det finns inget ja till dem som gäller i dag.
      en: {name}. There is no yes to them in force today.
    recipients.refused
      sv: {name}. Någon har sagt nej.
      en: {name}. Somebody has said no.
    share.nobody
      sv: Det finns ingen att visa planen för. Se till att någon på listan omfattas av samtycket.
      en: There is nobody to show the plan to. Make sure that consent covers somebody on the list.
    sharing.title
      sv: Visa för teamet
      en: Show to the team
    sharing.draft
      sv: Teamet får en kopia av planen som den är nu. Den är märkt UTKAST och går inte att ta tillbaka.
      en: The team gets a copy of the plan as it is now. It is marked DRAFT and cannot be taken back.
    sharing.established
      sv: Teamet får en kopia av den fastställda planen som den är nu. Den går inte att ta tillbaka.
      en: The team gets a copy of the established plan as it is now. It cannot be taken back.
    sharing.button.one
      sv: Visa planen för 1 enhet
      en: Show the plan to 1 unit
    sharing.button.many
      sv: Visa planen för {count} enheter
      en: Show the plan to {count} units
    sharing.history
      sv: De här har fått planen
      en: Who has been given the plan
    sharing.nothing
      sv: Ingen annan myndighet har fått planen än.
      en: No other authority has been given the plan yet.
    sharing.disclosed
      sv: Version {version} till {name}. Grund: {basis}.
      en: Version {version} to {name}. Basis: {basis}.
    sharing.basis.consent
      sv: samtycke
      en: consent
    sharing.basis.osl25p12
      sv: offentlighets- och sekretesslagen 25 kap. 12 §
      en: the Public Access and Secrecy Act chapter 25 section 12
    sharing.basis.osl25p13
      sv: offentlighets- och sekretesslagen 25 kap. 13 §
      en: the Public Access and Secrecy Act chapter 25 section 13
    sharing.basis.osl26p9
      sv: offentlighets- och sekretesslagen 26 kap. 9 §
      en: the Public Access and Secrecy Act chapter 26 section 9
    sharing.recalled
      sv: Togs tillbaka innan någon hade öppnat den
      en: Was taken back before anybody had opened it
    """
