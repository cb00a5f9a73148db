/// What the page of a summons says to those who call, and the answers there are.
let summonsPhrases = """
    summons.title
      sv: Kallelse till mötet
      en: Summons to the meeting
    summons.none
      sv: Inget möte är planerat.
      en: No meeting is planned.
    summons.plan
      sv: Välj vilka som ska komma och när
      en: Choose who is to come and when
    summons.sent
      sv: Kallelsen skickades {moment}. Nästa: svar från dem som är kallade.
      en: The summons was sent {moment}. Next: answers from those who are called.
    summons.changed
      sv: Mötet är ändrat, men ändringen är inte skickad. De som är kallade har den förra kallelsen.
      en: The meeting is changed, but the change is not sent. Those who are called have the former summons.
    summons.undo
      sv: Ångra utskicket
      en: Undo the sending
    summons.undo.about
      sv: Du kan ångra till {time}, så länge ingen har läst. Har du skrivit ut brev, lämna inte ut dem.
      en: You can undo until {time}, as long as nobody has read. If you have printed letters, do not hand them out.
    summons.undo.tooLate
      sv: Det går inte att ångra längre. Ändra mötet och skicka igen, eller avboka det. Då får de som är kallade veta.
      en: It can no longer be undone. Change the meeting and send it again, or cancel it. Those who are called are then told.
    summons.undone
      sv: Utskicket är ångrat och ingen är kallad. Har du skrivit ut brev, lämna inte ut dem.
      en: The sending is undone and nobody is called. If you have printed letters, do not hand them out.
    summons.undone.later
      sv: Utskicket är ångrat. De som är kallade har den förra kallelsen. Har du skrivit ut brev, lämna inte ut dem.
      en: The sending is undone. Those who are called have the former summons. If you have printed letters, do not hand them out.
    summons.change
      sv: Ändra vilka som ska komma, tid eller plats
      en: Change who is to come, time or place
    summons.who
      sv: Vilka kallas, och hur?
      en: Who is called, and how?
    summons.answers
      sv: Vilka kommer?
      en: Who is coming?
    summons.kind
      sv: Sorts kallelse
      en: Kind of call
    summons.kind.summons
      sv: Kallelse. Verksamheten ska se till att någon kommer.
      en: Summons. The service must see to it that somebody comes.
    summons.kind.invitation
      sv: Inbjudan
      en: Invitation
    summons.way
      sv: Hur
      en: How
    summons.way.inbox
      sv: I verksamhetens inkorg. Brev finns också att skriva ut.
      en: In the inbox of the service. There is a letter to print, too.
    summons.way.letter
      sv: Brev att skriva ut
      en: Letter to print
    summons.way.notSent
      sv: Har inte fått kallelsen. Familjen har sagt ja sedan den skickades.
      en: Has not got the summons. The family has said yes since it was sent.
    summons.way.missing
      sv: Kallas inte. Familjen har inte sagt ja till den här.
      en: Is not called. The family has not said yes to this one.
    summons.way.refused
      sv: Kallas inte. Någon har sagt nej.
      en: Is not called. Somebody has said no.
    summons.way.secret
      sv: Kallas inte. Planen är hemlig för den här personen.
      en: Is not called. The plan is secret from this person.
    summons.way.formerGuardian
      sv: Kallas inte. Personen är inte längre vårdnadshavare. Lägg till som närstående om personen ändå ska komma.
      en: Is not called. The person is no guardian any longer. Add the person as somebody close to call all the same.
    summons.askFamily
      sv: Fråga familjen
      en: Ask the family
    summons.bring
      sv: Tar med sig
      en: Brings
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
    summons.instead
      sv: Kalla {unit} i stället
      en: Call {unit} instead
    summons.instead.gone
      sv: Svaret har ändrats, eller enheten är redan kallad. Läs vilka som kallas nu.
      en: The answer has changed, or the unit is called already. Read who is called now.
    summons.letters
      sv: Skriv ut breven
      en: Print the letters
    summons.send.about
      sv: De som familjen har sagt ja till får kallelsen i sin inkorg när du skickar. Du kan ångra dig i fem minuter. Sedan kan du ändra eller avboka.
      en: Those to whom the family has said yes get the summons in their inbox when you send it. You can undo it for five minutes. After that you can change or cancel.
    summons.send.one
      sv: Skicka kallelsen till 1 person
      en: Send the summons to 1 person
    summons.send.many
      sv: Skicka kallelsen till {count} personer
      en: Send the summons to {count} people
    summons.nothingToSend
      sv: Det finns inget nytt att skicka.
      en: There is nothing new to send.
    summons.nothingPlanned
      sv: Inget möte är planerat längre.
      en: No meeting is planned any longer.
    summons.startsAt.passed
      sv: Skriv en tid som inte har varit än.
      en: Write a time that has not passed yet.
    summons.called.missing
      sv: Kryssa för minst en som ska komma.
      en: Tick at least one who is to come.
    summons.cancel.title
      sv: Avboka mötet
      en: Cancel the meeting
    summons.cancel.about
      sv: Kallelser som ingen har öppnat försvinner. De andra ser att mötet är avbokat.
      en: Summonses that nobody has opened disappear. The others see that the meeting is cancelled.
    summons.cancel.why
      sv: Varför avbokas mötet?
      en: Why is the meeting cancelled?
    summons.cancel.why.missing
      sv: Skriv varför mötet avbokas.
      en: Write why the meeting is cancelled.
    summons.cancel
      sv: Avboka mötet
      en: Cancel the meeting
    summons.when
      sv: När
      en: When
    summons.minutes
      sv: Hur länge
      en: How long
    summons.minutes.count
      sv: Ungefär {count} minuter
      en: About {count} minutes
    summons.place
      sv: Var
      en: Where
    summons.place.none
      sv: Inte bestämt än
      en: Not decided yet
    summons.place.byPhone
      sv: Platsen får du på telefon av {name}
      en: {name} tells you the place on the phone
    summons.question
      sv: Frågan
      en: The question
    summons.agenda
      sv: Frågor till mötet
      en: Questions for the meeting
    summons.agenda.changed
      sv: Frågorna till mötet har ändrats sedan kallelsen skickades. Ändrar du mötet och skickar igen följer de nya med.
      en: The questions for the meeting have changed since the summons was sent. Change the meeting and send it again, and the new ones go along.
    summons.told
      sv: Får veta
      en: Is told
    summons.told.all
      sv: Alla frågor till mötet
      en: All questions for the meeting
    summons.told.part
      sv: {count} av {all} frågor till mötet. De andra får inte lämnas dit.
      en: {count} of {all} questions for the meeting. The others may not be told there.
    summons.whyNow
      sv: Varför nu
      en: Why now
    summons.leader
      sv: Leder mötet
      en: Leads the meeting
    summons.leader.is
      sv: {name}, {kind}
      en: {name}, {kind}
    summons.leader.coordinator
      sv: SIP-samordnare
      en: SIP coordinator
    summons.leader.socialServices
      sv: Socialtjänst
      en: Social services
    summons.leader.healthCare
      sv: Hälso- och sjukvård
      en: Health care
    summons.leader.school
      sv: Skola
      en: School
    summons.leader.other
      sv: Någon annan
      en: Somebody else
    summons.noteTaker
      sv: Skriver
      en: Takes notes
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
    summons.changedMeanwhile
      sv: Kallelsen har ändrats eller besvarats sedan du öppnade den. Läs igen och svara sedan.
      en: The summons has changed or been answered since you opened it. Read again and then answer.
    summons.isOver
      sv: Kallelsen gäller inte längre.
      en: The summons counts no more.
    plan.notPossible.summon
      sv: Skriv in familjens svar innan du skickar kallelsen.
      en: Write down the family’s answer before you send the summons.
    plan.meetingPlanned
      sv: Nästa möte är {moment}.
      en: The next meeting is {moment}.
    task.summons
      sv: Kalla till mötet
      en: Call people to the meeting
    """
