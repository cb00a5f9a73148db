/// The answers to a summons: how they are asked for and how they are told, on both sides.
let summonsAnswerPhrases = """
    summons.answer
      sv: Svar
      en: Answer
    summons.answer.none
      sv: Har inte svarat
      en: Has not answered
    summons.answered.comes
      sv: Kommer hela mötet
      en: Comes for the whole meeting
    summons.answered.leaves
      sv: Kommer, men måste gå {time}
      en: Comes, but must leave at {time}
    summons.answered.substitute
      sv: {name} kommer i stället
      en: {name} comes instead
    summons.answered.notOurs
      sv: Inte den här enheten. Rätt enhet är {unit}.
      en: Not this unit. The right one is {unit}.
    summons.answered.declines
      sv: Ingen kommer: {reason}
      en: Nobody comes: {reason}
    summons.record
      sv: Skriv in ett svar
      en: Write down an answer
    summons.member
      sv: Vem har svarat?
      en: Who has answered?
    summons.member.missing
      sv: Välj någon som är kallad till mötet.
      en: Choose somebody who is called to the meeting.
    summons.record.save
      sv: Spara svaret på kallelsen
      en: Save the answer to the summons
    summons.reply
      sv: Vad är svaret?
      en: What is the answer?
    summons.reply.missing
      sv: Välj ett svar.
      en: Choose an answer.
    summons.reply.comes
      sv: Kommer hela mötet
      en: Comes for the whole meeting
    summons.reply.leaves
      sv: Kommer, men måste gå tidigare
      en: Comes, but must leave early
    summons.reply.substitute
      sv: Någon annan kommer i stället
      en: Somebody else comes instead
    summons.reply.notOurs
      sv: Det är en annan enhet som ska komma
      en: Another unit is the right one
    summons.reply.declines
      sv: Ingen kan komma
      en: Nobody can come
    summons.leavesAt
      sv: När måste man gå?
      en: At what time must one leave?
    summons.leavesAt.hint
      sv: Bara om någon måste gå tidigare. Till exempel 10.15.
      en: Only if somebody must leave early. For example 10.15.
    summons.leavesAt.missing
      sv: Skriv vilken tid man måste gå.
      en: Write at what time one must leave.
    summons.words
      sv: Vem kommer i stället, eller varför kommer ingen?
      en: Who comes instead, or why does nobody come?
    summons.words.hint
      sv: Ett namn, eller ett skäl. Den som kallar läser det.
      en: A name, or a reason. Whoever calls reads it.
    summons.substitute.missing
      sv: Skriv vem som kommer i stället.
      en: Write who comes instead.
    summons.reason.missing
      sv: Skriv varför ingen kan komma.
      en: Write why nobody can come.
    summons.unit
      sv: Vilken enhet är rätt?
      en: Which unit is the right one?
    summons.unit.hint
      sv: Bara om en annan enhet ska komma. Huvudmannen har kvar skyldigheten att någon kommer.
      en: Only if another unit is to come. The principal still has the duty that somebody comes.
    summons.unit.missing
      sv: Välj vilken enhet hos er huvudman som är rätt.
      en: Choose which unit of your principal is the right one.
    """
