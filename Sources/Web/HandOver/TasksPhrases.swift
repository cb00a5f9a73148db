/// What the page of given tasks says.
let tasksPhrases = """
    tasks.title
      sv: Uppgifter som kollegor har
      en: Tasks that colleagues have
    tasks.link
      sv: Lämna en uppgift till en kollega
      en: Give a task to a colleague
    tasks.none
      sv: Ingen kollega har en egen uppgift i planen.
      en: No colleague has a task of her own in the plan.
    tasks.given
      sv: {name} har uppgiften. {giver} lämnade den {day}.
      en: {name} has the task. {giver} gave it on {day}.
    tasks.open
      sv: Gå till uppgiften
      en: Go to the task
    tasks.done
      sv: Jag är klar: {task}
      en: I have finished: {task}
    tasks.takeBack
      sv: Ta tillbaka: {task}
      en: Take back: {task}
    tasks.give
      sv: Lämna en uppgift
      en: Give a task
    tasks.meaning
      sv: Din kollega ser hela planen så länge hon eller han har uppgiften. Du svarar för planen som förut och kan ta tillbaka uppgiften.
      en: Your colleague sees the whole plan while she or he has the task. You answer for the plan as before and can take the task back.
    tasks.which
      sv: Vilken uppgift?
      en: Which task?
    tasks.which.missing
      sv: Välj vilken uppgift din kollega ska få.
      en: Choose which task your colleague is to have.
    tasks.whom
      sv: Vem ska göra den?
      en: Who is to do it?
    tasks.button
      sv: Lämna uppgiften till kollegan
      en: Give the task to the colleague
    task.colleague.missing
      sv: Välj en kollega hos er som ska göra uppgiften.
      en: Choose a colleague at your authority who is to do the task.
    task.hasIt
      sv: Kollegan har redan uppgiften. Välj någon annan.
      en: The colleague has the task already. Choose somebody else.
    task.notYours
      sv: En kollega svarar för planen. Be henne eller honom att lämna uppgiften vidare.
      en: A colleague answers for the plan. Ask her or him to give the task to somebody else.
    """
