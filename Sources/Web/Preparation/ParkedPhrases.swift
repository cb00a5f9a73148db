/// What is said of questions that were parked at a meeting.
let parkedPhrases = """
    parking.title
      sv: Parkera en fråga
      en: Park a question
    parking.law
      sv: Alla på mötet har samma ansvar enligt lagen. Frågan parkeras och löses av cheferna senast {day}.
      en: All at the meeting have the same duty by law. The question is parked and settled by the managers by {day}.
    parking.question
      sv: Vilken fråga är ni inte överens om?
      en: Which question do you not agree on?
    parking.question.hint
      sv: Till exempel vem som ansvarar eller betalar. Ni löser den efteråt, utan familjen.
      en: For example who is responsible or pays. You settle it afterwards, without the family.
    parking.question.missing
      sv: Skriv vilken fråga ni parkerar.
      en: Write which question you park.
    parking.button
      sv: Parkera frågan
      en: Park the question
    parked.day
      sv: När ska frågan vara löst?
      en: By when is the question to be settled?
    parked.title
      sv: Parkerade frågor
      en: Parked questions
    parked.intro
      sv: De här frågorna var ni inte överens om på mötet. Lös dem här, utan familjen. Inget av det går ut med planen.
      en: You did not agree on these questions at the meeting. Settle them here, without the family. Nothing of it goes out with the plan.
    parked.none
      sv: Ingen fråga är parkerad.
      en: No question is parked.
    parked.link
      sv: Skriv vem som svarar och vad ni kom fram till
      en: Write who answers and what you agreed on
    parked.on
      sv: Parkerad {day}.
      en: Parked {day}.
    parked.turn
      sv: {principal} svarar senast {day}.
      en: {principal} answers by {day}.
    parked.turn.nobody
      sv: Ska vara löst senast {day}. Ingen har sagt vem som svarar.
      en: To be settled by {day}. Nobody has said who answers.
    parked.principal
      sv: Vem svarar på frågan: {question}
      en: Who answers the question: {question}
    parked.answerBy
      sv: När ska den vara löst: {question}
      en: By when is it to be settled: {question}
    parked.answerBy.missing
      sv: Skriv när frågan ska vara löst.
      en: Write by when the question is to be settled.
    parked.answer
      sv: Vad kom ni fram till: {question}
      en: What did you agree on: {question}
    parked.answer.hint
      sv: När du skriver ett svar är frågan löst.
      en: When you write an answer the question is settled.
    parked.gone
      sv: En av frågorna är redan löst. Läs sidan och skriv igen.
      en: One of the questions is settled already. Read the page and write again.
    parked.settled
      sv: Lösta frågor
      en: Settled questions
    parked.button
      sv: Spara de parkerade frågorna
      en: Save the parked questions
    event.question.parked
      sv: En fråga parkerades
      en: A question was parked
    event.question.settled
      sv: De parkerade frågorna togs upp
      en: The parked questions were taken up
    """
