/// What the page of handing over says.
let handOverPhrases = """
    handOver.title
      sv: Lämna över planen
      en: Hand over the plan
    handOver.meaning
      sv: Hela planen följer med: orden, löftena, mötena och allt som är kvar att göra. Din kollega ser den genast. Sedan kan du inte öppna den själv.
      en: The whole plan goes along: the words, the promises, the meetings and all that is left to do. Your colleague sees it at once. You cannot open it afterwards.
    handOver.open
      sv: Löften som inte är klara: {count}.
      en: Promises that are not finished: {count}.
    handOver.nobody
      sv: Det finns ingen kollega hos er som kan ta över. Be den som sköter konton att lägga till någon.
      en: There is no colleague at your authority who can take over. Ask whoever looks after accounts to add somebody.
    handOver.colleague
      sv: Vem tar över?
      en: Who takes over?
    handOver.colleague.missing
      sv: Välj vem som tar över planen.
      en: Choose who takes over the plan.
    handOver.notYours
      sv: En kollega svarar för planen. Be henne eller honom att lämna över den.
      en: A colleague answers for the plan. Ask her or him to hand it over.
    handOver.note
      sv: Vad behöver din kollega veta först?
      en: What does your colleague need to know first?
    handOver.note.hint
      sv: Det som brådskar, och vem man ska ringa. Resten står i planen.
      en: What is urgent, and whom to call. The rest is in the plan.
    handOver.seenBy
      sv: den som svarar för planen
      en: whoever answers for the plan
    handOver.button
      sv: Lämna över planen
      en: Hand over the plan
    handOver.link
      sv: Lämna över planen till en kollega
      en: Hand over the plan to a colleague
    handOver.received
      sv: {name} lämnade över planen till dig {day}.
      en: {name} handed the plan over to you on {day}.
    """
