/// What the printed letters say. Those to the family are in plain words (ux §9).
let summonsLetterPhrases = """
    summonsLetters.title
      sv: Brev att skriva ut
      en: Letters to print
    summonsLetters.none
      sv: Det finns inga brev förrän kallelsen är skickad.
      en: There are no letters until the summons has been sent.
    summonsLetters.about
      sv: Här är {count} brev, ett på varje blad. Skriv ut sidan.
      en: Here are {count} letters, one on each sheet. Print the page.
    summonsLetters.printed
      sv: Utskriven {day}.
      en: Printed {day}.
    summonsLetters.bring
      sv: Ta med: {what}.
      en: Bring: {what}.
    summonsLetters.answer
      sv: Svara till {name}, {owner}.
      en: Answer {name}, {owner}.
    summonsLetters.answer.phone
      sv: Svara till {name}, {owner}. Telefon {phone}.
      en: Answer {name}, {owner}. Telephone {phone}.
    summonsLetters.family.title
      sv: Välkommen till ett möte
      en: Welcome to a meeting
    summonsLetters.family.for
      sv: Mötet handlar om {name}.
      en: The meeting is about {name}.
    summonsLetters.family.when
      sv: Vi ses {moment}.
      en: We meet {moment}.
    summonsLetters.family.place
      sv: Platsen är {place}.
      en: The place is {place}.
    summonsLetters.family.question
      sv: På mötet pratar vi om den här frågan:
      en: At the meeting we talk about this question:
    summonsLetters.family.agenda
      sv: Det här vill vi prata om:
      en: This is what we want to talk about:
    summonsLetters.family.leader
      sv: {name} leder mötet. Ring om du undrar något.
      en: {name} leads the meeting. Call if you wonder about anything.
    summonsLetters.family.phone
      sv: {name} leder mötet. Ring {phone} om du undrar något.
      en: {name} leads the meeting. Call {phone} if you wonder about anything.
    summonsLetters.family.byPhone
      sv: Var vi ses får du veta på telefon.
      en: Where we meet you are told on the telephone.
    summonsLetters.family.free
      sv: Du bestämmer själv om du vill komma. Du kan ta med någon du litar på.
      en: You decide yourself whether you want to come. You can bring somebody you trust.
    """
