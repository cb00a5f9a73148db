/// What the extract calls each column.
let extractColumnPhrases = """
    extract.column.accountId
      sv: Vem
      en: Who
    extract.column.achievement
      sv: Hur långt målet har kommit
      en: How far the goal has come
    extract.column.adaptationNote
      sv: Mer om vad som underlättar
      en: More about what makes it easier
    extract.column.adaptations
      sv: Vad som underlättar
      en: What makes it easier
    extract.column.addedAt
      sv: Skrevs in
      en: Entered
    extract.column.addedBy
      sv: Skrevs in av
      en: Entered by
    extract.column.answer
      sv: Svar
      en: Answer
    extract.column.answeredAt
      sv: Svar kom
      en: Answered
    extract.column.askedAt
      sv: Frågan ställdes
      en: Asked
    extract.column.asker
      sv: Vem som frågar
      en: Who asks
    extract.column.at
      sv: När
      en: When
    extract.column.avoid
      sv: Ska inte tas upp
      en: Not to be brought up
    extract.column.basis
      sv: Med vilket stöd
      en: On which ground
    extract.column.begunAt
      sv: Började
      en: Begun
    extract.column.begunBy
      sv: Började av
      en: Begun by
    extract.column.bring
      sv: Att ta med
      en: To bring
    extract.column.byId
      sv: Skrevs av
      en: Written by
    extract.column.content
      sv: Gäller
      en: About
    extract.column.coordinator
      sv: Samordnar
      en: Coordinates
    extract.column.day
      sv: Datum
      en: Date
    extract.column.document
      sv: Handling
      en: Document
    extract.column.documentUntil
      sv: Handlingen gäller till
      en: The document holds until
    extract.column.dueOn
      sv: Ska vara klart
      en: Due
    extract.column.endedAt
      sv: Till
      en: Until
    extract.column.endedBy
      sv: Avslutades av
      en: Ended by
    extract.column.exceptions
      sv: Gäller inte
      en: Does not cover
    extract.column.form
      sv: Hur svaret gavs
      en: How it was answered
    extract.column.former
      sv: Förut
      en: Before
    extract.column.fromAt
      sv: Från
      en: From
    extract.column.fromDay
      sv: Gäller från
      en: Holds from
    extract.column.fromId
      sv: Från vem
      en: From whom
    extract.column.givenAt
      sv: Gavs
      en: Given
    extract.column.givenBy
      sv: Gavs av
      en: Given by
    extract.column.givenOn
      sv: Svaret gavs
      en: Answered
    extract.column.giver
      sv: Vem svarar
      en: Who answers
    extract.column.giverName
      sv: Namn
      en: Name
    extract.column.ground
      sv: Skäl enligt lagen
      en: Ground in law
    extract.column.heldOn
      sv: Hölls
      en: Held
    extract.column.homeDistrict
      sv: Område där du bor
      en: District where you live
    extract.column.initiator
      sv: Vem som såg behovet
      en: Who saw the need
    extract.column.interpreter
      sv: Tolk
      en: Interpreter
    extract.column.kind
      sv: Slag
      en: Kind
    extract.column.leader
      sv: Vem som leder
      en: Who leads
    extract.column.leaderName
      sv: Mötesledare
      en: Meeting leader
    extract.column.leavesAt
      sv: Måste gå
      en: Must leave
    extract.column.leftAt
      sv: Gick
      en: Left
    extract.column.level
      sv: Hur mycket samordning som behövs
      en: How much coordination is needed
    extract.column.minutes
      sv: Minuter
      en: Minutes
    extract.column.mode
      sv: Hur
      en: How
    extract.column.name
      sv: Namn
      en: Name
    extract.column.need
      sv: Vad som behövs
      en: What is needed
    extract.column.needSeenOn
      sv: Behovet sågs
      en: The need was seen
    extract.column.nextOn
      sv: Nästa uppföljning
      en: Next follow-up
    extract.column.note
      sv: Anteckning
      en: Note
    extract.column.noteTaker
      sv: Antecknar
      en: Takes notes
    extract.column.number
      sv: Nummer
      en: Number
    extract.column.offeredBy
      sv: Erbjöds av
      en: Offered by
    extract.column.goal
      sv: Målet
      en: The goal
    extract.column.ownerId
      sv: Myndighet
      en: Authority
    extract.column.otherUnitId
      sv: Rätt enhet
      en: The right unit
    extract.column.outcome
      sv: Hur det blev
      en: What came of it
    extract.column.ownView
      sv: Vad du själv tycker
      en: Your own view
    extract.column.paragraph
      sv: Lagrum
      en: Paragraph
    extract.column.participants
      sv: Vilka som var med
      en: Who was there
    extract.column.participation
      sv: Hur du deltar
      en: How you take part
    extract.column.participationNote
      sv: Mer om hur du deltar
      en: More about how you take part
    extract.column.place
      sv: Plats
      en: Place
    extract.column.principalId
      sv: Huvudman
      en: Principal
    extract.column.problemPicture
      sv: Vad som är svårt
      en: What is hard
    extract.column.question
      sv: Frågan
      en: The question
    extract.column.readAt
      sv: Lästes
      en: Read
    extract.column.reason
      sv: Skäl
      en: Reason
    extract.column.recipientId
      sv: Till vem
      en: To whom
    extract.column.recordedAt
      sv: Skrevs in
      en: Entered
    extract.column.recordedBy
      sv: Skrevs in av
      en: Entered by
    extract.column.role
      sv: Uppgift
      en: Task
    extract.column.saidOn
      sv: Sades
      en: Said
    extract.column.schoolDistrict
      sv: Område där skolan ligger
      en: District of the school
    extract.column.seenOn
      sv: Behovet sågs
      en: The need was seen
    extract.column.sign
      sv: Hur det märks
      en: How one sees it
    extract.column.standing
      sv: Läge
      en: Standing
    extract.column.startsAt
      sv: Börjar
      en: Begins
    extract.column.state
      sv: Steg
      en: Step
    extract.column.status
      sv: Läge
      en: Standing
    extract.column.targetGroup
      sv: Område
      en: Area
    extract.column.task
      sv: Uppgift
      en: Task
    extract.column.teamMemberId
      sv: Vem
      en: Who
    extract.column.term
      sv: Hur långt fram
      en: How far ahead
    extract.column.text
      sv: Orden
      en: The words
    extract.column.toId
      sv: Till vem
      en: To whom
    extract.column.toldBy
      sv: Enligt
      en: As told by
    extract.column.unitId
      sv: Enhet
      en: Unit
    extract.column.validUntil
      sv: Gäller till
      en: Holds until
    extract.column.version
      sv: Version
      en: Version
    extract.column.what
      sv: Vad
      en: What
    extract.column.who
      sv: Vem
      en: Who
    extract.column.why
      sv: Varför
      en: Why
    extract.column.whyNow
      sv: Varför nu
      en: Why now
    extract.column.words
      sv: Ord
      en: Words
    """
