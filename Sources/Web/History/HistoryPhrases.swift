/// What the page of the history says.
let historyPhrases = """
    history.events
      sv: Ändringar
      en: Changes
    history.events.none
      sv: Inget har hänt i planen än.
      en: Nothing has happened in the plan yet.
    history.note
      sv: {what}: {note}
      en: {what}: {note}
    history.reads
      sv: Vem har läst
      en: Who has read
    history.reads.about
      sv: Här står alla hos er som har sett planen. Även den som bara har sett den i en lista är med.
      en: Here is everybody with you who has seen the plan. Those who only saw it in a list are included.
    history.reads.none
      sv: Ingen har läst planen än.
      en: Nobody has read the plan yet.
    history.read.listed
      sv: Såg planen i en lista
      en: Saw the plan in a list
    history.read.opened
      sv: Öppnade planen
      en: Opened the plan
    history.read.searched
      sv: Fick fram planen i en sökning
      en: Found the plan in a search
    history.read.printed
      sv: Skrev ut planen
      en: Printed the plan
    history.read.exported
      sv: Hämtade planen som fil
      en: Downloaded the plan as a file
    history.limit
      sv: Här står de {count} senaste.
      en: These are the latest {count}.
    """
