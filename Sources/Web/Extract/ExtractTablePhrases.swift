/// What the extract calls each kind of row.
let extractTablePhrases = """
    extract.table.goalRemoval
      sv: Mål som togs bort
      en: Goals that were taken away
    extract.table.promise
      sv: Löften som en annan myndighet erbjöd
      en: Promises that another authority offered
    extract.table.promiseRemoval
      sv: Löften som togs bort
      en: Promises that were taken away
    extract.table.parkedQuestion
      sv: Frågor som parkerades på mötet
      en: Questions that were parked at the meeting
    extract.table.parkedTurn
      sv: Vem som svarar på de parkerade frågorna
      en: Who answers the parked questions
    extract.table.parkedAnswer
      sv: Svar på de parkerade frågorna
      en: Answers to the parked questions
    extract.table.crisisPlan
      sv: Krisplanen
      en: The crisis plan
    extract.table.plan
      sv: Planen
      en: The plan
    extract.table.planStep
      sv: Hur långt planen har kommit
      en: How far the plan has come
    extract.table.needDescription
      sv: Behovet
      en: The need
    extract.table.ownWords
      sv: Dina egna ord
      en: Your own words
    extract.table.consent
      sv: Svar om att dela uppgifter
      en: Answers about sharing
    extract.table.consentRecipient
      sv: Vilka svaret gäller
      en: Whom the answer is about
    extract.table.consentContent
      sv: Vad svaret gäller
      en: What the answer is about
    extract.table.consentWithdrawal
      sv: Svar som inte gäller längre
      en: Answers that hold no more
    extract.table.consentNotAsked
      sv: Vem som inte har tillfrågats
      en: Who has not been asked
    extract.table.legalBasis
      sv: Beslut att dela utan samtycke
      en: Decisions to share without consent
    extract.table.legalBasisRecipient
      sv: Vilka beslutet gäller
      en: Whom the decision is about
    extract.table.teamMember
      sv: Personer runt planen
      en: People around the plan
    extract.table.teamDeparture
      sv: Personer som har lämnat planen
      en: People who have left the plan
    extract.table.planAssignment
      sv: Vem som har arbetat med planen
      en: Who has worked with the plan
    extract.table.handOver
      sv: När planen lämnades över
      en: When the plan was handed over
    extract.table.unitHandOver
      sv: När planen lämnades till en enhet
      en: When the plan was handed to a unit
    extract.table.placeReader
      sv: Vilka som får se platser
      en: Who is told places
    extract.table.givenTask
      sv: Uppgifter som någon har fått
      en: Tasks that somebody was given
    extract.table.protectionChange
      sv: Skyddad identitet
      en: Protected identity
    extract.table.agendaQuestion
      sv: Frågor till mötet
      en: Questions for the meeting
    extract.table.agendaRemoval
      sv: Frågor som har tagits bort
      en: Questions taken away
    extract.table.preparation
      sv: Hur mötet förbereddes
      en: How the meeting was prepared
    extract.table.preMeeting
      sv: Förmöten
      en: Pre-meetings
    extract.table.preMeetingOutcome
      sv: Vad förmötet kom fram till
      en: What the pre-meeting came to
    extract.table.appointmentVersion
      sv: Planerade möten
      en: Planned meetings
    extract.table.appointmentSending
      sv: När kallelsen skickades
      en: When the summons was sent
    extract.table.appointmentRecall
      sv: När utskicket ångrades
      en: When the sending was undone
    extract.table.summons
      sv: Kallelser och inbjudningar
      en: Summonses and invitations
    extract.table.summonsDisclosure
      sv: Vart kallelsen har gått
      en: Where the summons has gone
    extract.table.summonsAnswer
      sv: Svar på kallelsen
      en: Answers to the summons
    extract.table.appointmentEnd
      sv: Möten som är klara eller avbokade
      en: Meetings held or cancelled
    extract.table.meeting
      sv: Möten som har hållits
      en: Meetings that were held
    extract.table.attendance
      sv: Vilka som var med
      en: Who was there
    extract.table.statement
      sv: Vad ni sa på mötet
      en: What was said at the meeting
    extract.table.goalWording
      sv: Mål
      en: Goals
    extract.table.promiseWording
      sv: Vem gör vad
      en: Who does what
    extract.table.promiseStatus
      sv: Hur det har gått med löftena
      en: What became of the promises
    extract.table.noMeasures
      sv: Ingen annan ska göra något
      en: Nobody else is to do anything
    extract.table.responsibility
      sv: Vem som har huvudansvaret
      en: Who has overall responsibility
    extract.table.planVersion
      sv: Planens versioner
      en: The plan’s versions
    extract.table.disclosure
      sv: Vart planen har gått
      en: Where the plan has gone
    extract.table.disclosureRecall
      sv: Det som har tagits tillbaka
      en: What was taken back
    extract.table.followUp
      sv: Uppföljningar
      en: Follow-ups
    extract.table.goalProgress
      sv: Hur det har gått med målen
      en: What became of the goals
    extract.table.closure
      sv: När planen avslutades
      en: When the plan was closed
    extract.table.reopening
      sv: När planen öppnades igen
      en: When the plan was opened again
    extract.table.kindChange
      sv: När planen blev en SIP
      en: When the plan became a SIP
    extract.table.planTransfer
      sv: Frågor om att flytta planen
      en: Questions about moving the plan
    """
