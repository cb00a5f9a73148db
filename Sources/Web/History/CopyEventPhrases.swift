/// What happened to a plan at the authority that received it, and what came back from there.
let copyEventPhrases = """
    event.copy.placesRecalled
      sv: En version togs tillbaka
      en: A version was taken back
    event.offer.made
      sv: Ett löfte erbjöds
      en: A promise was offered
    event.offer.received
      sv: Ett löfte kom från en annan myndighet
      en: A promise came from another authority
    event.copy.filed
      sv: Planen fördes in i er egen akt
      en: The plan was filed in your own records
    event.copy.filingUndone
      sv: Att planen är införd i er akt togs tillbaka
      en: That the plan is filed in your records was taken back
    event.copy.unitLeft
      sv: Enheten är inte med i planen längre
      en: The unit is not part of the plan any more
    event.report.made
      sv: Enheten berättade hur det går med sina löften
      en: The unit told how its promises are going
    event.report.received
      sv: En annan myndighet berättade hur det går med ett löfte
      en: Another authority told how a promise is going
    event.copy.received
      sv: Planen kom till enheten
      en: The plan came to the unit
    event.copy.opened
      sv: Enheten öppnade planen
      en: The unit opened the plan
    event.copy.confirmed
      sv: Enheten bekräftade planen
      en: The unit confirmed the plan
    event.copy.consentWithdrawn
      sv: Samtycket togs tillbaka
      en: Consent was taken back
    event.copy.groundEnded
      sv: Beslutet att dela utan ett ja upphörde
      en: The decision to share without a yes ended
    event.copy.foundWrong
      sv: Planen visade sig vara inskriven av misstag
      en: The plan was found to have been entered in error
    """
