/// What is said of protected identities, and in the place of what must not be shown (L18).
let protectionPhrases = """
    places.hidden
      sv: skyddad uppgift
      en: protected
    places.principal.municipality
      sv: Kommunen
      en: The municipality
    places.principal.region
      sv: Regionen
      en: The region
    places.principal.other
      sv: En annan huvudman
      en: Another principal
    places.sender
      sv: {name} (avsändaren är skyddad)
      en: {name} (the sender is protected)
    places.yourUnit
      sv: Er enhet
      en: Your unit
    places.notNamed
      sv: Personens uppgifter är skyddade. Det här får bara den se som är utsedd. Fråga den som svarar för planen.
      en: The person’s details are protected. Only those who are named may see this. Ask whoever answers for the plan.
    places.notYours
      sv: Bara den som svarar för planen bestämmer vilka som får se platser.
      en: Only whoever answers for the plan decides who may see where.
    protection.link
      sv: Skyddade personuppgifter
      en: Protected identity
    protection.title
      sv: Skyddade personuppgifter
      en: Protected identity
    protection.which
      sv: Vilket skydd gäller?
      en: Which protection is in force?
    protection.now
      sv: Nu gäller: {kind}.
      en: Now: {kind}.
    protection.now.none
      sv: Inget skydd är känt.
      en: No protection is known.
    protection.new
      sv: Vad ska gälla i stället?
      en: What is to be in force instead?
    protection.missing
      sv: Välj vad som ska gälla.
      en: Choose what is to be in force.
    protection.begins
      sv: När skyddet börjar döljs alla platser genast, också för dina kolleger. Det som ingen har öppnat tas tillbaka. De andra får planen utan platser.
      en: When protection begins, all places are hidden at once, from your colleagues, too. What nobody has opened is taken back. The others get the plan without places.
    protection.fictitious
      sv: Har personen fått en helt ny identitet? Skriv inget om det här. Avsluta planen, och börja en ny utan att nämna den gamla.
      en: Has the person been given a new identity? Write nothing about it here. Close the plan, and begin a new one without mentioning the old.
    protection.reason
      sv: Varför ändras skyddet?
      en: Why does the protection change?
    protection.reason.hint
      sv: Till exempel: Skatteverket har fattat beslut. Skriv inte var personen bor.
      en: For example: the tax agency has decided. Do not write where the person lives.
    protection.reason.missing
      sv: Skriv varför skyddet ändras.
      en: Write why the protection changes.
    protection.same
      sv: Det skyddet gäller redan. Välj ett annat.
      en: That protection is in force already. Choose another.
    protection.button
      sv: Ändra skyddet
      en: Change the protection
    places.readers
      sv: Vilka får se platser?
      en: Who may see where?
    places.rule
      sv: Bara de här får se enheter, huvudmän, lokaler och andra platser. Kopior, kallelser och brev visar aldrig några platser.
      en: Only these may see units, principals, rooms and other places. Copies, summonses and letters never show any place.
    places.reader
      sv: {reason}. Utsedd {day}.
      en: {reason}. Named on {day}.
    places.reader.responsible
      sv: Svarar för planen.
      en: Answers for the plan.
    places.reader.none
      sv: Ingen annan har en uppgift i planen.
      en: Nobody else has a task in the plan.
    places.reader.who
      sv: Vem mer behöver veta var?
      en: Who else needs to know where?
    places.reader.missing
      sv: Välj någon som har en uppgift i planen.
      en: Choose somebody who has a task in the plan.
    places.reason
      sv: Varför behöver personen veta?
      en: Why does the person need to know?
    places.reason.missing
      sv: Välj varför personen behöver veta.
      en: Choose why the person needs to know.
    places.reason.coordinates
      sv: Samordnar planen
      en: Coordinates the plan
    places.reason.leadsMeeting
      sv: Leder mötet
      en: Leads the meeting
    places.reason.keepsPromise
      sv: Gör något som är lovat
      en: Does something that was promised
    places.reason.standsIn
      sv: Vikarierar
      en: Stands in
    places.reader.button
      sv: Låt personen se platser
      en: Let the person see where
    places.reader.end
      sv: {name} ska inte se platser längre
      en: {name} is not to see where any more
    places.holders
      sv: De här känner redan till en plats
      en: These have been told a place already
    places.holders.about
      sv: De fick planen eller kallelsen innan uppgifterna blev skyddade, och har öppnat den. Ring och be dem skydda uppgifterna. Ska ni träffas: byt plats.
      en: They got the plan or the summons before the details were protected, and have opened it. Call and ask them to guard it. If you are to meet: choose another place.
    places.holder
      sv: {name}, senast {day}
      en: {name}, last on {day}
    places.holders.warned
      sv: Jag har bett dem skydda uppgifterna
      en: I have asked them to guard it
    task.warnHolders
      sv: Be dem som redan känner till en plats att skydda den
      en: Ask those who know a place to guard it
    """
