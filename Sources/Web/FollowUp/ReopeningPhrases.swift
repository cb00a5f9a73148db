/// What the pages say of plans that are opened again.
let reopeningPhrases = """
    reopening.title
      sv: Öppna planen igen
      en: Open the plan again
    reopening.meaning
      sv: Det är samma plan, med samma nummer. Den fortsätter där den slutade och räknas inte en gång till.
      en: It is the same plan, with the same number. It goes on from where it ended and is not counted once more.
    reopening.askAgain
      sv: De här har sagt ja förut, men det gäller inte längre. Fråga dem igen innan något delas:
      en: These have said yes before, but it does not count any more. Ask them again before anything is shared:
    reopening.copies
      sv: De som har fått planen och som ett ja når i dag får veta att den fortsätter.
      en: Those who were given the plan and whom a yes reaches today are told that it goes on.
    reopening.reason
      sv: Varför öppnas planen igen?
      en: Why is the plan opened again?
    reopening.reason.missing
      sv: Välj varför planen öppnas igen.
      en: Choose why the plan is opened again.
    reopening.reason.needReturned
      sv: Behovet är tillbaka
      en: The need has returned
    reopening.reason.personAsks
      sv: Personen eller någon nära vill fortsätta
      en: The person or somebody close wants to go on
    reopening.reason.closedTooEarly
      sv: Något var inte klart
      en: Something was not finished
    reopening.reason.closedByMistake
      sv: Den avslutades av misstag
      en: It was closed by mistake
    reopening.words
      sv: Berätta kort vad som har hänt
      en: Tell briefly what has happened
    reopening.words.hint
      sv: En mening räcker.
      en: One sentence is enough.
    reopening.words.missing
      sv: Skriv varför planen öppnas igen. En mening räcker.
      en: Write why the plan is opened again. One sentence is enough.
    reopening.resumed
      sv: Vilka löften gäller igen?
      en: Which promises hold again?
    reopening.resumed.hint
      sv: De var inte klara när planen avslutades. De du inte väljer ställs in.
      en: They were not finished when the plan was closed. Those you do not choose are cancelled.
    reopening.button
      sv: Öppna planen igen
      en: Open the plan again
    reopening.isOpen
      sv: Planen pågår. Den behöver inte öppnas igen.
      en: The plan is open. It need not be opened again.
    reopening.final
      sv: Planen går inte att öppna igen. Den skrevs in av misstag, eller så fortsätter den hos en annan verksamhet.
      en: The plan cannot be opened again. It was entered in error, or it goes on at another authority.
    reopening.hasDied
      sv: Personen har avlidit, så planen går inte att öppna igen.
      en: The person has died, so the plan cannot be opened again.
    reopening.notYours
      sv: En kollega svarar för planen. Be henne eller honom att öppna den igen.
      en: A colleague answers for the plan. Ask her or him to open it again.
    reopening.done
      sv: Planen öppnades igen {day}: {reason}.
      en: The plan was opened again on {day}: {reason}.
    kindChange.title
      sv: Gör planen till en SIP
      en: Make the plan a SIP
    kindChange.meaning
      sv: En intern SIP har bara en huvudman. När både kommun och region är med blir den en SIP enligt lagen. Tiderna räknas som förut, från den dag behovet sågs.
      en: An intern SIP has one principal only. When both municipality and region take part it becomes a SIP by law. Its times run as before, from the day the need was seen.
    kindChange.again
      sv: Är planen fastställd? Saknas något som lagen kräver får ni fastställa den igen.
      en: Is the plan established? If anything that the law asks for is missing, it is to be established again.
    kindChange.words
      sv: Varför blir planen en SIP?
      en: Why does the plan become a SIP?
    kindChange.words.missing
      sv: Skriv varför planen blir en SIP. En mening räcker.
      en: Write why the plan becomes a SIP. One sentence is enough.
    kindChange.button
      sv: Gör planen till en SIP
      en: Make the plan a SIP
    kindChange.notInternal
      sv: Planen är redan en SIP.
      en: The plan is a SIP already.
    kindChange.noOther
      sv: Lägg först till någon från den andra huvudmannen. Både kommun och region ska vara med.
      en: First add somebody from the other principal. Both municipality and region must take part.
    """
