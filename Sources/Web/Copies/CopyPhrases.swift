/// What the inbox and the pages of received copies say.
let copyPhrases = """
    inbox.title
      sv: Mottaget
      en: Received
    inbox.list
      sv: Planer som andra har visat för er
      en: Plans that others have shown to you
    inbox.none
      sv: Ingen har visat en plan för er än.
      en: Nobody has shown you a plan yet.
    inbox.limit
      sv: Här visas de {count} första. De som väntar på er står överst.
      en: The first {count} are shown here. Those that wait for you come first.
    inbox.state
      sv: Läge
      en: Standing
    inbox.waiting
      sv: Väntar på er
      en: Waits for you
    inbox.confirmed
      sv: Bekräftad
      en: Confirmed
    inbox.refile
      sv: Bekräftad. Ny version att föra in
      en: Confirmed. New version to file
    copy.print
      sv: Skriv ut till pappersakten
      en: Print for the paper file
    copy.file
      sv: Hämta som fil till ert verksamhetssystem
      en: Download as a file for your case system
    copy.filing
      sv: Er egen akt
      en: Your own records
    copy.filing.done
      sv: Version {version} fördes in i er akt den {day} av {name}.
      en: Version {version} was filed in your records on {day} by {name}.
    copy.filing.again
      sv: Det har kommit en nyare version. För in den också.
      en: A newer version has arrived. File that one, too.
    copy.filing.button
      sv: Spara att den är införd i vår akt
      en: Save that it is filed in our records
    copy.filing.undo
      sv: Ångra att den är införd
      en: Undo that it is filed
    copy.filing.newerVersion
      sv: Det har kommit en ny version. Läs den först. Spara sedan att den är införd.
      en: A new version has arrived. Read it first. Then save that it is filed.
    copy.filing.tooLate
      sv: Det går bara att ångra samma dag.
      en: This can be undone on the same day only.
    copy.title
      sv: Mottagen plan
      en: Received plan
    copy.promise.goesOn
      sv: Fortsätter i en ny plan.
      en: Goes on in a new plan.
    copy.closed
      sv: Planen är avslutad. Den finns kvar här så länge era egna regler säger.
      en: The plan is closed. It stays here for as long as your own rules say.
    copy.draft
      sv: UTKAST. Planen är inte fastställd än och kan ändras.
      en: DRAFT. The plan is not established yet and may change.
    copy.sender
      sv: Från
      en: From
    copy.sender.number
      sv: Avsändarens nummer
      en: The sender’s number
    copy.version
      sv: Version
      en: Version
    copy.version.draft
      sv: {number}, utkast
      en: {number}, draft
    copy.version.established
      sv: {number}, fastställd
      en: {number}, established
    copy.received
      sv: Kom in
      en: Arrived
    copy.receipt
      sv: Bekräftad
      en: Confirmed
    copy.receipt.none
      sv: Inte än
      en: Not yet
    copy.ownWords.leftOut
      sv: Det finns egna ord. De delas inte med er.
      en: There are words of the person’s own. They are not shared with you.
    copy.goals
      sv: Mål
      en: Goals
    copy.goals.none
      sv: Inga mål än.
      en: No goals yet.
    copy.goal.short
      sv: På kort sikt: {goal}
      en: In the short term: {goal}
    copy.goal.none
      sv: Inget mål än, för: {goal}
      en: No goal yet, because: {goal}
    copy.goal.long
      sv: På lång sikt: {goal}
      en: In the long term: {goal}
    copy.responsible.none
      sv: Inte bestämt än
      en: Not decided yet
    copy.confirm
      sv: Bekräfta att vi har tagit emot
      en: Confirm that we have received it
    copy.newerVersion
      sv: Det har kommit en ny version. Läs den och bekräfta sedan.
      en: A new version has arrived. Read it and confirm then.
    copy.promises.title
      sv: Era löften
      en: Your promises
    copy.promises.link
      sv: Svara på era löften, eller berätta hur det går
      en: Answer your promises, or tell how they are going
    copy.promises.waits.one
      sv: Ett löfte är skrivet för er och väntar på ert svar.
      en: A promise has been written down for you and waits for your answer.
    copy.promises.waits.many
      sv: {count} löften är skrivna för er och väntar på ert svar.
      en: {count} promises have been written down for you and wait for your answer.
    copy.promises.about
      sv: Ingen annan kan lova något åt er. Svara på det som väntar, och berätta hur det går med resten. {sender} och teamet kan läsa det.
      en: Nobody else can promise anything for you. Answer what waits, and tell how the rest is going. {sender} and the team can read it.
    copy.promises.none
      sv: Inget löfte i planen väntar på er.
      en: No promise in the plan waits for you.
    copy.promises.back
      sv: Till planen
      en: To the plan
    copy.promises.over
      sv: Planen är avslutad, eller får inte delas längre. Därför går det inte att svara här.
      en: The plan is closed, or may not be shared any more. That is why you cannot answer here.
    copy.promises.awaited
      sv: Väntar på ert svar. Klart senast {day}.
      en: Waits for your answer. Done by {day} at the latest.
    copy.promises.planned
      sv: Ni har lovat det. Klart senast {day}.
      en: You have promised it. Done by {day} at the latest.
    copy.promises.ongoing
      sv: Pågår. Klart senast {day}.
      en: Ongoing. Done by {day} at the latest.
    copy.promises.late
      sv: Skulle ha varit klart {day}.
      en: Should have been done by {day}.
    copy.promises.answer
      sv: Ert svar
      en: Your answer
    copy.promises.answer.planned
      sv: Ja, vi gör det
      en: Yes, we will do it
    copy.promises.answer.cancelled
      sv: Nej, vi kan inte
      en: No, we cannot
    copy.promises.why
      sv: Varför?
      en: Why?
    copy.promises.whyMissing
      sv: Skriv varför, så att de andra kan tänka om.
      en: Write why, so that the others can think again.
    copy.promises.nothing
      sv: Välj ett svar för minst ett av löftena.
      en: Choose an answer for at least one of the promises.
    copy.promises.gone
      sv: Ett av löftena gäller inte längre. Ring den som har planen.
      en: One of the promises does not count any more. Call the person who has the plan.
    copy.promises.changed
      sv: Löftet har ändrats sedan ni fick planen. Ring den som har planen.
      en: The promise has been changed since you got the plan. Call the person who has the plan.
    copy.promises.former
      sv: Förut
      en: Before
    copy.promises.now
      sv: Nu
      en: Now
    offer.tooMany
      sv: Det får inte plats fler löften i planen. Ring den som har planen.
      en: The plan holds no more promises. Call the person who has the plan.
    copy.promises.save
      sv: Skicka svaret
      en: Send the answer
    copy.offers
      sv: Det här erbjuder vi
      en: What we offer
    copy.offers.none
      sv: Vi har inte erbjudit något än.
      en: We have not offered anything yet.
    copy.offer
      sv: {who}, senast {day}: {what}
      en: {who}, by {day} at the latest: {what}
    copy.offer.new
      sv: Vad kan ni erbjuda?
      en: What can you offer?
    copy.offer.about
      sv: Skriv bara vad ni själva kan göra. Det blir ett löfte i planen hos {sender}, och teamet kan läsa det.
      en: Write only what you yourselves can do. It becomes a promise in the plan at {sender}, and the team can read it.
    copy.offer.who
      sv: Vem hos er gör det?
      en: Who among you does it?
    copy.offer.who.missing
      sv: Skriv vem som ska göra det.
      en: Write who is to do it.
    copy.offer.what
      sv: Vi erbjuder
      en: We offer
    copy.offer.what.hint
      sv: Till exempel: Samtal på BUP varannan vecka.
      en: For example: Talks at the clinic every other week.
    copy.offer.what.missing
      sv: Skriv vad ni erbjuder.
      en: Write what you offer.
    copy.offer.due
      sv: När är det klart?
      en: When is it done?
    copy.offer.save
      sv: Skicka vårt erbjudande
      en: Send our offer
    offer.noConsent
      sv: Ditt erbjudande skickades inte, för familjens ja gäller inte längre. Ring den som har skickat planen.
      en: Your offer was not sent, since the family’s yes is no longer in force. Call whoever sent the plan.
    copy.offer.sentBefore
      sv: Ett erbjudande har skickats sedan sidan öppnades. Är det samma? Titta ovanför. Annars skickar du en gång till.
      en: An offer has been sent since the page was opened. Is it the same? Look above. If not, send once more.
    copy.withdrawn.consent
      sv: Samtycket är återtaget den {day}. Ni har kvar planen enligt era egna regler, men får inga nya versioner.
      en: Consent was taken back on {day}. You keep the plan by your own rules, but get no new versions.
    copy.withdrawn.unitLeft
      sv: Ni är inte med i planen längre sedan den {day}. Ni har kvar planen enligt era egna regler, men får inga nya versioner.
      en: You are not part of the plan any more since {day}. You keep the plan by your own rules, but get no new versions.
    copy.withdrawn.legalBasis
      sv: Beslutet att dela planen utan ett ja upphörde den {day}. Ni har kvar planen enligt era egna regler, men får inga nya versioner.
      en: The decision to share the plan without a yes ended on {day}. You keep the plan by your own rules, but get no new versions.
    copy.foundWrong
      sv: Den som skickade planen har skrivit in den av misstag, upptäckt den {day}. Använd den inte. Ni har kvar den enligt era egna regler.
      en: Whoever sent the plan entered it in error, found on {day}. Do not use it. You keep it by your own rules.
    """
