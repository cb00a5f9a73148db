/// What is said of the crisis plan.
let crisisPlanPhrases = """
    crisisPlan.title
      sv: Krisplan
      en: Crisis plan
    crisisPlan.intro
      sv: Här står vad ni gör om det blir sämre innan ni ses igen, och vem man ringer då. Alla som har planen kan läsa det. Skriv så att familjen förstår.
      en: Here is what you do if it gets worse before you meet again, and whom to call then. Everybody who has the plan can read it. Write so that the family understands.
    crisisPlan.none
      sv: Ingen krisplan är skriven.
      en: No crisis plan has been written.
    crisisPlan.link
      sv: Skriv eller ändra krisplanen
      en: Write or change the crisis plan
    crisisPlan.written
      sv: Skriven {day}.
      en: Written {day}.
    crisisPlan.words
      sv: Vad gör ni om det blir sämre, och vem ringer man?
      en: What do you do if it gets worse, and whom does one call?
    crisisPlan.words.hint
      sv: Skriv hur man märker det, vad man gör först och ett telefonnummer för dag och natt.
      en: Write how one notices, what to do first and a phone number for day and night.
    crisisPlan.words.hint.change
      sv: Töm fältet om planen inte ska ha någon krisplan.
      en: Empty the field if the plan is to have no crisis plan.
    crisisPlan.words.missing
      sv: Skriv vad ni gör om det blir sämre.
      en: Write what you do if it gets worse.
    crisisPlan.button
      sv: Spara krisplanen
      en: Save the crisis plan
    plan.notPossible.writeCrisisPlan
      sv: Någon behöver säga ja innan du skriver en krisplan. Spara svaret först.
      en: Somebody needs to say yes before you write a crisis plan. Save the answer first.
    event.crisisPlan.written
      sv: Krisplanen skrevs eller ändrades
      en: The crisis plan was written or changed
    change.crisisPlan
      sv: Krisplanen är nu: {words}
      en: The crisis plan is now: {words}
    change.crisisPlan.none
      sv: Planen har ingen krisplan längre.
      en: The plan has no crisis plan any more.
    change.careContact
      sv: Fast vårdkontakt är nu {name}.
      en: The permanent care contact is now {name}.
    responsibility.careContact
      sv: Vem är fast vårdkontakt?
      en: Who is the permanent care contact?
    responsibility.careContact.hint
      sv: Den som regionen har utsett, med mottagning och telefon.
      en: The person the region has named, with clinic and phone.
    responsibility.careContact.is
      sv: Fast vårdkontakt: {name}
      en: Permanent care contact: {name}
    familyPaper.crisis
      sv: Om det blir sämre
      en: If it gets worse
    familyPaper.crisis.long
      sv: Det finns en krisplan. Den är för lång för det här papperet. Be {name} om den.
      en: There is a crisis plan. It is too long for this paper. Ask {name} for it.
    handOverSheet.crisis
      sv: Om det blir sämre: {words}
      en: If it gets worse: {words}
    """
