/// What the page of a plan says, and the words for its codes.
let planPhrases = """
    plan.title
      sv: Planen
      en: The plan
    plan.part
      sv: Plan {number}
      en: Plan {number}
    plan.for
      sv: Planen är för {name}
      en: The plan is for {name}
    plan.now
      sv: Läget nu
      en: Where it stands
    plan.protection.confidentialityMark
      sv: Sekretessmarkering. Skriv inget som visar var personen bor, går i skola eller vistas.
      en: Confidentiality mark. Write nothing that shows where the person lives, goes to school or stays.
    plan.protection.protectedRegistration
      sv: Skyddad folkbokföring. Skriv inget som visar var personen bor, går i skola eller vistas.
      en: Protected registration. Write nothing that shows where the person lives, goes to school or stays.
    plan.question
      sv: Frågan är: {question}
      en: The question is: {question}
    plan.state.need
      sv: Behovet sågs {day}. Ingen har sagt ja än. Inget delas med någon.
      en: The need was seen on {day}. Nobody has said yes yet. Nothing is shared with anyone.
    plan.state.withdrawn
      sv: Behovet sågs {day}. Familjen sa ja och har ändrat sig. Inget mer delas med någon.
      en: The need was seen on {day}. The family said yes and has had a change of mind. Nothing more is shared with anyone.
    plan.state.consented
      sv: Behovet sågs {day}. Familjen har sagt ja. Nästa steg är mötet.
      en: The need was seen on {day}. The family has said yes. The next step is the meeting.
    plan.state.met
      sv: Behovet sågs {day}. Mötet är hållet. Nästa steg är att fastställa planen.
      en: The need was seen on {day}. The meeting has been held. The next step is to establish the plan.
    plan.state.established
      sv: Behovet sågs {day}. Planen är fastställd och gäller.
      en: The need was seen on {day}. The plan is established and in force.
    plan.state.closed
      sv: Behovet sågs {day}. Planen är avslutad.
      en: The need was seen on {day}. The plan is closed.
    plan.state.moved
      sv: Behovet sågs {day}. Planen fortsätter hos {unit}.
      en: The need was seen on {day}. The plan goes on at {unit}.
    plan.noYes
      sv: Ingens ja gäller just nu. Dela inget mer förrän ni har frågat igen.
      en: Nobody’s yes counts just now. Share nothing more until you have asked again.
    plan.noYes.changedMind
      sv: Familjen har ändrat sig. Dela inget mer. Prata med familjen om hur det blir nu.
      en: The family has changed its mind. Share nothing more. Talk with the family about what happens now.
    plan.movedOn
      sv: {unit} tog över planen {day}.
      en: {unit} took the plan over on {day}.
    plan.movedOn.told
      sv: Se vad enheten har fått veta
      en: See what the unit has been told
    plan.promise.goesOn
      sv: Fortsätter i planen hos {unit}.
      en: Goes on in the plan at {unit}.
    plan.lastMeeting
      sv: Senaste mötet var {moment}.
      en: The last meeting was {moment}.
    plan.noMeeting
      sv: Inget möte har hållits än.
      en: No meeting has been held yet.
    plan.clock.meeting
      sv: Mötet ska vara senast {day}, enligt överenskommelsen.
      en: The meeting is to be held by {day}, by the agreement.
    plan.clock.meeting.late
      sv: Det är sent: mötet skulle ha varit senast {day}, enligt överenskommelsen.
      en: It is late: the meeting was to be held by {day}, by the agreement.
    plan.clock.followUp
      sv: Följ upp planen senast {day}, enligt överenskommelsen.
      en: Follow up the plan by {day}, by the agreement.
    plan.clock.followUp.late
      sv: Det är sent: planen skulle ha följts upp senast {day}, enligt överenskommelsen.
      en: It is late: the plan was to be followed up by {day}, by the agreement.
    plan.isInternal
      sv: Det här är en intern SIP: den räknas inte som SIP enligt lagen.
      en: This is an internal SIP: it does not count as a SIP by law.
    plan.ownWords
      sv: Egna ord
      en: Own words
    plan.ownWords.by
      sv: {name}, {day}
      en: {name}, {day}
    plan.ownWords.byInOther
      sv: {name}, {day}, i en annan plan
      en: {name}, {day}, in another plan
    plan.ownWords.reason
      sv: Inga egna ord än. Skälet: {reason}
      en: No own words yet. The reason: {reason}
    plan.ownWords.none
      sv: Ingen har frågat än.
      en: Nobody has asked yet.
    plan.ownWords.change
      sv: Skriv egna ord
      en: Write own words
    plan.whoDoesWhat
      sv: Vem gör vad
      en: Who does what
    plan.whoDoesWhat.open
      sv: Mål och löften
      en: Goals and promises
    plan.noPromises
      sv: Inga löften än.
      en: No promises yet.
    plan.tasks
      sv: Att göra i planen
      en: To do in the plan
    plan.people
      sv: Personer och huvudansvar
      en: People and overall responsibility
    plan.patient
      sv: Planen är för
      en: The plan is for
    plan.personNumber
      sv: Personnummer
      en: Personal number
    plan.responsible
      sv: Huvudansvar
      en: Overall responsibility
    plan.history
      sv: Det här har hänt
      en: What has happened
    plan.history.open
      sv: Allt som har hänt, och vem som har läst
      en: Everything that has happened, and who has read
    plan.isClosed
      sv: Planen är avslutad och kan inte ändras.
      en: The plan is closed and cannot be changed.
    plan.closed.finished
      sv: Inget löfte var kvar att göra när planen avslutades.
      en: No promise was left to do when the plan was closed.
    plan.closed.goesOn
      sv: Det som inte var klart fortsätter i den nya planen.
      en: What was not finished goes on in the new plan.
    plan.closed.unfinished
      sv: Det här var lovat och blev inte klart innan planen avslutades:
      en: This was promised and not finished before the plan was closed:
    plan.changedMeanwhile
      sv: Planen har ändrats sedan du öppnade sidan. Det du skrev finns kvar här. Läs planen och skicka igen.
      en: The plan has changed since you opened the page. What you wrote is still here. Read the plan and send again.
    task.done
      sv: Klart
      en: Done
    task.undone
      sv: Att göra
      en: To do
    task.later
      sv: Kan inte börja än
      en: Cannot start yet
    task.samePerson
      sv: Samma person kan ha två planer
      en: The same person may have two plans
    task.need
      sv: Om behovet: vem såg det och vad är svårt
      en: About the need: who saw it and what is hard
    task.coordinator
      sv: Be om en samordnare
      en: Ask for a coordinator
    task.consent
      sv: Ja och nej: vem får veta vad
      en: Yes and no: who may know what
    task.guardians
      sv: Fråga vårdnadshavarna
      en: Ask the guardians
    task.people
      sv: Personer runt planen
      en: People around the plan
    task.transfer
      sv: Planen ska flytta
      en: The plan is to move
    task.number
      sv: Personnummer
      en: Personal identity number
    task.preparation
      sv: Förbered mötet
      en: Prepare the meeting
    task.parked
      sv: Lös de parkerade frågorna
      en: Settle the parked questions
    task.preMeeting
      sv: Förmöte om ansvar och kostnad
      en: Pre-meeting on responsibility and cost
    task.meeting
      sv: Mötet och vilka som var där
      en: The meeting and who was there
    task.whoDoesWhat
      sv: Mål, löften och huvudansvar
      en: Goals, promises and overall responsibility
    task.establish
      sv: Fastställ planen
      en: Establish the plan
    task.followUp
      sv: Följ upp
      en: Follow up
    task.close
      sv: Avsluta planen
      en: Close the plan
    task.closed
      sv: Planen är avslutad
      en: The plan is closed
    team.kind.individual
      sv: Den som planen är för
      en: The person the plan is for
    team.kind.guardian
      sv: Vårdnadshavare
      en: Guardian
    team.kind.relative
      sv: Närstående
      en: Close one
    team.kind.professional
      sv: Personal
      en: Professional
    team.kind.coordinator
      sv: SIP-samordnare
      en: SIP coordinator
    promise.kind.effort
      sv: Insats av kommun eller region
      en: Effort by municipality or region
    promise.kind.thirdPartyAction
      sv: Åtgärd av någon annan
      en: Measure by somebody else
    promise.kind.own
      sv: Det personen själv gör
      en: What the person does
    plan.enteredInError
      sv: Planen skrevs in av misstag. Den står inte i någon lista och räknas inte. De som har fått den ser att den är fel.
      en: The plan was entered in error. It stands in no list and does not count. Those who have it see that it is wrong.
    """
