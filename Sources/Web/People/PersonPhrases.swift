/// What the page about the person a plan is for says.
let personPhrases = """
    person.title
      sv: Vem planen är för
      en: Whom the plan is for
    person.link
      sv: Namn och personnummer
      en: Name and personal identity number
    person.name
      sv: Namn
      en: Name
    person.number
      sv: Personnummer
      en: Personal identity number
    person.number.unknown
      sv: Finns inte här än
      en: Not here yet
    person.age
      sv: Ålder
      en: Age
    person.age.years
      sv: {years} år
      en: {years} years
    person.number.add
      sv: Lägg till personnummer
      en: Add the personal identity number
    person.number.change
      sv: Ändra personnummer
      en: Change the personal identity number
    person.number.hint
      sv: 12 siffror. Lämna tomt om numret är fel och du inte vet det rätta.
      en: 12 digits. Leave it empty if the number is wrong and you do not know the right one.
    person.number.add.hint
      sv: 12 siffror
      en: 12 digits
    person.number.needed
      sv: Skriv personnumret med 12 siffror.
      en: Write the personal identity number with 12 digits.
    person.number.same
      sv: Det är det nummer som redan står här.
      en: That is the number that stands here already.
    person.number.missing
      sv: Skriv det nya numret.
      en: Write the new number.
    person.number.save
      sv: Spara numret
      en: Save the number
    person.why
      sv: Varför ändras numret?
      en: Why does the number change?
    person.why.missing
      sv: Välj varför numret ändras.
      en: Choose why the number changes.
    person.why.corrected
      sv: Numret var fel
      en: The number was wrong
    person.why.corrected.hint
      sv: Det felaktiga numret tas bort och hittar inte planen längre.
      en: The wrong number is taken away and finds the plan no more.
    person.why.replaced
      sv: Personen har fått ett nytt nummer
      en: The person has got a new number
    person.why.replaced.hint
      sv: Till exempel ett personnummer efter ett reservnummer. Det gamla numret hittar fortfarande planen.
      en: For example a personal identity number after a reserve number. The old number still finds the plan.
    person.name.correct
      sv: Rätta namnet
      en: Correct the name
    person.name.established
      sv: Planen är fastställd. De som har en kopia får en ny med det rättade namnet.
      en: The plan is established. Those who have a copy get a new one with the corrected name.
    person.name.same
      sv: Det är det namn som redan står här.
      en: That is the name that stands here already.
    person.name.save
      sv: Spara namnet
      en: Save the name
    person.other
      sv: Du svarar redan för en annan öppen plan för samma person. Behövs båda?
      en: You answer already for another open plan for the same person. Are both needed?
    person.other.open
      sv: Öppna den andra planen
      en: Open the other plan
    person.fictitious
      sv: Har personen fått fingerade uppgifter?
      en: Has the person been given a fictitious identity?
    person.fictitious.what
      sv: Skriv inte in det nya numret här. Personen ska vara en annan för omvärlden, och inget får binda ihop det gamla och det nya.
      en: Do not write the new number here. The person is to be another one to the world, and nothing may link the old and the new.
    person.fictitious.close
      sv: Avsluta den här planen med skälet ”Annat” och skriv inget mer om varför.
      en: Close this plan with the reason “Other” and write no more about why.
    person.fictitious.begin
      sv: Börja en ny plan med de nya uppgifterna, som för någon ni inte har träffat förut. Skriv inte av något som röjer vem personen var.
      en: Begin a new plan with the new name and number, as for somebody you have not met before. Copy nothing that tells who the person was.
    person.fictitious.never
      sv: Mellanrum jämför aldrig de två planerna och visar dem aldrig tillsammans.
      en: Mellanrum never compares the two plans and never shows them together.
    """
