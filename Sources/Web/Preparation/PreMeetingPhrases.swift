/// What the page of the pre-meeting says, and all that is said of questions the principals have not agreed on.
let preMeetingPhrases = """
    preMeeting.title
      sv: Förmöte
      en: Pre-meeting
    preMeeting.intro
      sv: Är det oklart vem som ansvarar för en fråga eller betalar? Lös det här, utan familjen. Bjud in dem som får bestämma hos kommunen och regionen.
      en: Is it unclear who is responsible for a question or who pays? Settle it here, without the family. Invite those who may decide at the municipality and the region.
    preMeeting.none
      sv: Inget förmöte är inskrivet.
      en: No pre-meeting has been written down.
    preMeeting.noQuestions
      sv: Ett förmöte svarar på frågorna på dagordningen. Skriv dem först.
      en: A pre-meeting answers the questions on the agenda. Write them first.
    preMeeting.noQuestions.link
      sv: Skriv frågorna
      en: Write the questions
    preMeeting.held
      sv: Förmöten hittills
      en: Pre-meetings so far
    preMeeting.agreed
      sv: Vad ni kom fram till
      en: What you agreed on
    preMeeting.owns
      sv: {principal} ansvarar för frågan och betalar.
      en: {principal} is responsible for the question and pays.
    preMeeting.unresolved
      sv: Inte löst än.
      en: Not settled yet.
    preMeeting.wait
      sv: Vänta med familjens möte tills de här frågorna är lösta. Ta dem till era chefer.
      en: Let the family’s meeting wait until these questions are settled. Take them to your managers.
    preMeeting.record
      sv: Skriv in ett förmöte
      en: Write down a pre-meeting
    preMeeting.heldOn
      sv: Vilken dag hölls förmötet?
      en: Which day was the pre-meeting?
    preMeeting.heldOn.missing
      sv: Skriv vilken dag förmötet hölls.
      en: Write which day the pre-meeting was.
    preMeeting.heldOn.future
      sv: Skriv in förmötet när det har hållits.
      en: Write the pre-meeting down when it has been held.
    preMeeting.participants
      sv: Vilka var med?
      en: Who took part?
    preMeeting.participants.hint
      sv: Namn och var de arbetar.
      en: Names and where they work.
    preMeeting.participants.missing
      sv: Skriv vilka som var med.
      en: Write who took part.
    preMeeting.outcomes
      sv: Vem ansvarar för frågan och betalar?
      en: Who is responsible for the question and pays?
    preMeeting.outcomes.hint
      sv: Välj inget för en fråga som ni inte tog upp.
      en: Choose nothing for a question that you did not take up.
    preMeeting.outcomes.missing
      sv: Välj vem som ansvarar för minst en fråga på dagordningen, eller att den inte är löst.
      en: Choose who is responsible for at least one question on the agenda, or that it is not settled.
    preMeeting.outcome
      sv: Frågan: {question}
      en: The question: {question}
    preMeeting.outcome.unresolved
      sv: Inte löst
      en: Not settled
    preMeeting.outcome.principal
      sv: Välj en kommun eller en region.
      en: Choose a municipality or a region.
    preMeeting.note
      sv: Villkor för: {question}
      en: Terms for: {question}
    preMeeting.note.hint
      sv: Till exempel hur kostnaden delas.
      en: For example how the cost is shared.
    preMeeting.button
      sv: Spara förmötet
      en: Save the pre-meeting
    preMeeting.status.ifNeeded
      sv: Vid behov
      en: If needed
    preMeeting.status.unresolved
      sv: Inte löst
      en: Not settled
    meetings.overUnresolved
      sv: Hölls mötet fast frågorna inte var lösta?
      en: Was the meeting held although the questions were not settled?
    meetings.overUnresolved.yes
      sv: Ja, vi höll mötet ändå
      en: Yes, we held the meeting all the same
    meeting.unresolved
      sv: Lös frågorna på ett förmöte först, eller välj att ni höll mötet ändå.
      en: Settle the questions at a pre-meeting first, or choose that you held the meeting all the same.
    plan.notPossible.holdPreMeeting
      sv: Någon behöver säga ja innan ni håller förmöte om personen. Prata om reglerna utan namn till dess.
      en: Somebody needs to say yes before you hold a pre-meeting about the person. Until then, talk about the rules without names.
    event.preMeeting.held
      sv: Huvudmännen höll ett förmöte
      en: The principals held a pre-meeting
    event.unresolved
      sv: frågor som inte är lösta: {count}
      en: questions not settled: {count}
    """
