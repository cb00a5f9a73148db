/// Every type of event in words, and the words for the codes among its facts.
let eventPhrases = """
    event.plan.begun
      sv: Behovet sågs och planen började
      en: The need was seen and the plan began
    event.directory.imported
      sv: Katalogen över enheter och personal lästes in
      en: The directory of units and staff was imported
    event.person.recorded
      sv: Personens uppgifter skrevs in
      en: The person's details were entered
    event.consent.recorded
      sv: Ett svar om att dela skrevs ner
      en: An answer about sharing was written down
    event.consent.withdrawn
      sv: Ett ja togs tillbaka
      en: A yes was taken back
    event.team.memberAdded
      sv: En person lades till
      en: A person was added
    event.ownWords.recorded
      sv: Personens egna ord
      en: The person's own words
    event.meeting.held
      sv: Ett möte hölls
      en: A meeting was held
    event.meeting.corrected
      sv: Det som stod om ett möte ändrades
      en: What was written about a meeting was changed
    event.goal.added
      sv: Ett mål skrevs in
      en: A goal was entered
    event.goal.changed
      sv: Ett mål ändrades
      en: A goal was changed
    event.goal.removed
      sv: Ett mål togs bort
      en: A goal was taken away
    event.promise.added
      sv: Ett löfte gavs
      en: A promise was made
    event.promise.changed
      sv: Ett löfte ändrades
      en: A promise was changed
    event.promise.removed
      sv: Ett löfte togs bort
      en: A promise was taken away
    event.promise.reported
      sv: Hur det gick med ett löfte
      en: How a promise went
    event.measures.noneStated
      sv: Ingen annan än kommun och region ska göra något
      en: Nobody but municipality and region is to do anything
    event.responsibility.set
      sv: Huvudansvaret bestämdes
      en: Overall responsibility was decided
    event.plan.shared
      sv: Planen visades för teamet
      en: The plan was shown to the team
    event.plan.disclosed
      sv: Planen lämnades ut
      en: The plan was disclosed
    event.plan.established
      sv: Planen fastställdes
      en: The plan was established
    event.plan.reopened
      sv: Planen öppnades igen
      en: The plan was opened again
    event.plan.becameSIP
      sv: Den interna SIP:en blev en SIP
      en: The internal SIP became a SIP
    event.plan.followedUp
      sv: Planen följdes upp
      en: The plan was followed up
    event.personMatch.settled
      sv: Två planer för samma person: det bestämdes hur de ska fortsätta
      en: Two plans for the same person: it was decided how they go on
    event.person.nameCorrected
      sv: Namnet rättades
      en: The name was corrected
    event.person.numberChanged
      sv: Numret lades till eller ändrades
      en: The number was added or changed
    event.plan.nameCorrected
      sv: Personens namn rättades
      en: The person’s name was corrected
    event.plan.numberChanged
      sv: Personens nummer lades till eller ändrades
      en: The person’s number was added or changed
    event.transfer.asked
      sv: En annan verksamhet fick frågan om att ta över planen
      en: Another authority was asked to take the plan over
    event.transfer.ended
      sv: Frågan om att ta över planen togs tillbaka, eller planen blev kvar efter ett nej
      en: The question to take the plan over was taken back, or the plan stayed after a no
    event.transfer.refused
      sv: Den andra verksamheten tog inte över planen
      en: The other authority did not take the plan over
    event.transfer.received
      sv: Frågan kom om att ta över planen
      en: The question came whether to take the plan over
    event.transfer.accepted
      sv: Planen togs över
      en: The plan was taken over
    event.transfer.declined
      sv: Planen togs inte över
      en: The plan was not taken over
    event.plan.takenOver
      sv: Planen togs över från en annan verksamhet
      en: The plan was taken over from another authority
    event.plan.handedOver
      sv: Planen lämnades över till en kollega
      en: The plan was handed over to a colleague
    event.protection.changed
      sv: Skyddet för identiteten ändrades
      en: The protection of the identity was changed
    event.person.protectionChanged
      sv: Skyddet för identiteten ändrades
      en: The protection of the identity was changed
    event.placeReader.named
      sv: En kollega fick se platser
      en: A colleague was let see where
    event.placeReader.ended
      sv: En kollega får inte se platser längre
      en: A colleague may not see where any more
    event.places.warned
      sv: De som redan kände till en plats ombads att skydda den
      en: Those who knew a place were asked to guard it
    event.death.recorded
      sv: Någon skrev att personen har avlidit
      en: Somebody wrote that the person has died
    event.death.corrected
      sv: Det rättades: personen lever
      en: This was corrected: the person is alive
    event.person.deathRecorded
      sv: Någon skrev att personen har avlidit
      en: Somebody wrote that the person has died
    event.person.deathWithdrawn
      sv: Det rättades: personen lever
      en: This was corrected: the person is alive
    event.personMatch.joined
      sv: En annan plan för samma person avslutades, och den här går vidare
      en: Another plan for the same person was closed, and this one goes on
    event.task.given
      sv: En kollega fick en uppgift i planen
      en: A colleague was given a task in the plan
    event.task.ended
      sv: En kollegas uppgift i planen är slut
      en: A colleague’s task in the plan has ended
    event.need.described
      sv: Uppgifter om behovet skrevs ner
      en: What is known about the need was written down
    event.plan.closed
      sv: Planen avslutades
      en: The plan was closed
    event.team.memberLeft
      sv: En person togs bort ur planen
      en: A person was taken out of the plan
    event.retention.answered
      sv: Frågor om gallring besvarades
      en: Questions about retention were answered
    event.retention.held
      sv: Gallringen stoppades
      en: Destruction was stopped
    event.retention.holdLifted
      sv: Stoppet för gallring hävdes
      en: The stop of destruction was lifted
    event.retention.confirmed
      sv: Gallringen bekräftades
      en: Destruction was confirmed
    event.retention.ended
      sv: Uppgifterna gallrades
      en: The record was destroyed
    event.account.created
      sv: Ett konto skapades
      en: An account was made
    event.account.closed
      sv: Ett konto stängdes
      en: An account was closed
    event.account.linkMade
      sv: En länk för att välja lösenord skapades
      en: A link for choosing a password was made
    event.account.passwordSet
      sv: Ett lösenord valdes
      en: A password was chosen
    event.session.started
      sv: Någon loggade in
      en: Somebody signed in
    event.session.ended
      sv: En inloggning avslutades
      en: A session ended
    event.answer.yes
      sv: Ja
      en: Yes
    event.answer.no
      sv: Nej
      en: No
    event.ownWords.words
      sv: nedskrivna
      en: written down
    event.ownWords.reason
      sv: saknas, med ett skäl
      en: missing, with a reason
    event.term.short
      sv: Kort sikt
      en: Short term
    event.term.none
      sv: Inget mål än
      en: No goal yet
    event.term.long
      sv: Lång sikt
      en: Long term
    event.status.planned
      sv: Planerat
      en: Planned
    event.status.ongoing
      sv: Pågår
      en: In progress
    event.status.done
      sv: Klart
      en: Done
    event.status.notDone
      sv: Blev inte av
      en: Was not done
    event.status.interrupted
      sv: Avbröts
      en: Was interrupted
    event.status.cancelled
      sv: Ställdes in
      en: Was cancelled
    event.there
      sv: {count} var där
      en: {count} were there
    event.version
      sv: version {count}
      en: version {count}
    event.goesOn.yes
      sv: Planen fortsätter
      en: The plan goes on
    event.goesOn.no
      sv: Planen ska avslutas
      en: The plan is to be closed
    event.reason.goalsReached
      sv: Målen är nådda
      en: The goals have been reached
    event.reason.noLongerNeeded
      sv: Planen behövs inte längre
      en: The plan is no longer needed
    event.reason.personStopped
      sv: Personen ville sluta
      en: The person wanted to stop
    event.reason.consentRefused
      sv: Familjen sade nej
      en: The family said no
    event.reason.takenOver
      sv: En annan verksamhet tog över planen
      en: Another authority took the plan over
    event.reason.moved
      sv: Personen har flyttat
      en: The person has moved
    event.reason.died
      sv: Personen har dött
      en: The person has died
    event.reason.neverNeeded
      sv: En SIP behövdes inte
      en: No SIP was needed
    event.reason.other
      sv: Annat skäl
      en: Another reason
    event.consent.notAsked
      sv: Det skrevs ner varför någon inte tillfrågas
      en: It was written down why somebody is not asked
    event.legalBasis.recorded
      sv: Det beslutades att dela utan ett ja, med stöd av lagen
      en: It was decided to share without a yes, by the law
    event.legalBasis.ended
      sv: Ett beslut att dela utan ett ja upphörde
      en: A decision to share without a yes ended
    event.situation.recorded
      sv: Hur det är nu skrevs ner, som var och en säger det
      en: How it is now was written down, as each says it
    event.plan.approved
      sv: Vad var och en tycker om planen skrevs ner
      en: What each thinks of the plan was written down
    event.reason.enteredInError
      sv: inskriven av misstag
      en: entered in error
    """
