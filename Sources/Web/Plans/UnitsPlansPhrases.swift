/// What the list of the unit's plans says.
let unitsPlansPhrases = """
    unitsPlans.title
      sv: Enhetens planer
      en: The unit’s plans
    unitsPlans.meaning
      sv: Här ser du som samordnare vilka planer enheten har och vem som svarar för dem. Vem en plan är för ser du bara om du själv arbetar med den. Varje gång du öppnar listan skrivs det ner.
      en: As a coordinator you see which plans the unit has and who answers for them. You see whom a plan is for only if you work with it yourself. It is written down each time you open the list.
    unitsPlans.caption
      sv: Öppna planer på enheten
      en: Open plans of the unit
    unitsPlans.left
      sv: Ingen. Har slutat på enheten: {name}
      en: Nobody. Has left the unit: {name}
    unitsPlans.unclaimed
      sv: Planer utan ansvarig: {count}
      en: Plans without anybody responsible: {count}
    unitsPlans.silent
      sv: Planer som ingen har skrivit i på länge
      en: Plans that nobody has written in for long
    unitsPlans.silent.meaning
      sv: De har legat längre än överenskommelsen säger. Be den som svarar för planen att följa upp eller avsluta den.
      en: They have lain for longer than the agreement says. Ask whoever answers for the plan to follow it up or close it.
    unitsPlans.silent.line
      sv: Plan {number}: inget har skrivits sedan {day}. Svarar för planen: {name}
      en: Plan {number}: nothing has been written since {day}. Answers for the plan: {name}
    unitsPlans.none
      sv: Enheten har inga pågående planer.
      en: The unit has no plans in progress.
    unitsPlans.more
      sv: Det finns fler. Här står de {count} vars behov sågs först.
      en: There are more. These are the {count} whose need was seen first.
    """
