/// What the list of what plans wait for says, and the links between the lists.
let waitingPhrases = """
    planLists.label
      sv: Listor över planer
      en: Lists of plans
    waiting.title
      sv: Väntar på andra
      en: Waiting for others
    waiting.caption
      sv: Det här väntar dina planer på
      en: What your plans wait for
    waiting.none
      sv: Dina planer väntar inte på någon annan.
      en: Your plans are not waiting for anybody else.
    waiting.more
      sv: Det finns mer. Här står de {count} som har väntat längst.
      en: There is more. These are the {count} that have waited longest.
    waiting.column.patient
      sv: Planen är för
      en: The plan is for
    waiting.column.what
      sv: Väntar på
      en: Waiting for
    waiting.column.since
      sv: Hur länge
      en: How long
    waiting.column.step
      sv: Gör så här
      en: What to do
    waiting.what.answers.one
      sv: Svar från 1 som är kallad till mötet
      en: An answer from 1 who is called to the meeting
    waiting.what.answers.many
      sv: Svar från {count} som är kallade till mötet
      en: Answers from {count} who are called to the meeting
    waiting.what.receipt
      sv: Att {unit} bekräftar planen
      en: That {unit} confirms the plan
    waiting.what.acceptance.one
      sv: Att {unit} svarar om ett löfte
      en: That {unit} answers about a promise
    waiting.what.acceptance.many
      sv: Att {unit} svarar om {count} löften
      en: That {unit} answers about {count} promises
    waiting.what.transfer
      sv: Att {unit} svarar om att ta över planen
      en: That {unit} answers whether to take the plan over
    waiting.what.promise.one
      sv: Ett försenat löfte som någon annan gett
      en: A late promise that somebody else has made
    waiting.what.promise.many
      sv: {count} löften av andra som är sena
      en: {count} promises by others that are late
    waiting.what.consent
      sv: Nytt svar från familjen: deras ja går ut
      en: A new answer from the family: their yes ends
    waiting.what.consent.ended
      sv: Nytt svar från familjen: deras ja har gått ut
      en: A new answer from the family: their yes has ended
    waiting.what.guardian
      sv: Svar från den andra vårdnadshavaren
      en: An answer from the other guardian
    waiting.what.task
      sv: {name}: {task}
      en: {name}: {task}
    waiting.until
      sv: Till {day}
      en: Until {day}
    waiting.today
      sv: Från i dag, {day}
      en: From today, {day}
    waiting.yesterday
      sv: 1 dag, från {day}
      en: 1 day, from {day}
    waiting.days
      sv: {count} dagar, från {day}
      en: {count} days, from {day}
    waiting.step.answers
      sv: Ring dem som inte har svarat
      en: Call those who have not answered
    waiting.step.receipt
      sv: Ring enheten och fråga om planen har kommit
      en: Call the unit and ask whether the plan has come
    waiting.step.acceptance
      sv: Ring enheten och fråga om de kan göra det
      en: Call the unit and ask whether they can do it
    waiting.step.transfer
      sv: Ring enheten och fråga om de tar över
      en: Call the unit and ask whether they take over
    waiting.step.promise
      sv: Fråga hur det går och skriv in svaret
      en: Ask how it goes and enter the answer
    waiting.step.task
      sv: Fråga hur det går, eller ta tillbaka uppgiften
      en: Ask how it goes, or take the task back
    waiting.step.consent
      sv: Fråga familjen och skriv in svaret
      en: Ask the family and enter the answer
    waiting.step.guardian
      sv: Fråga den andra vårdnadshavaren
      en: Ask the other guardian
    """
