/// What the page of a summons says to those who call.
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
    summons.sent.both
      sv: Kallelsen skickades till inkorgarna {moment}. Nästa: skriv ut breven till de andra och lämna dem.
      en: The summons was sent to the inboxes {moment}. Next: print the letters to the others and hand them out.
    summons.sent.letters
      sv: Kallelsen blev klar {moment}. Ingen av dem har någon inkorg här. Nästa: skriv ut breven och lämna dem.
      en: The summons was finished {moment}. None of them has an inbox here. Next: print the letters and hand them out.
    summons.late
      sv: Mötet är planerat efter den {day}. Enligt överenskommelsen ska det hållas senast då.
      en: The meeting is planned after {day}. By the agreement it is to be held by then.
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
      sv: Har inte fått kallelsen. Den kan skickas nu.
      en: Has not got the summons. It can be sent now.
    summons.forwarded
      sv: Gick vidare till
      en: Went on to
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
      sv: De som familjen har sagt ja till får kallelsen i sin inkorg när du skickar. De andra får brev som du skriver ut. Du kan ångra dig i fem minuter. Sedan kan du ändra eller avboka.
      en: Those to whom the family has said yes get the summons in their inbox when you send it. The others get letters that you print. You can undo it for five minutes. After that you can change or cancel.
    summons.send.one
      sv: Skicka kallelsen till 1 person
      en: Send the summons to 1 person
    summons.send.many
      sv: Skicka kallelsen till {count} personer
      en: Send the summons to {count} people
    summons.send.letters
      sv: Gör klart kallelsen och skriv ut breven
      en: Finish the summons and print the letters
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
      sv: Kallelser som ingen har öppnat försvinner. De andra ser att mötet är avbokat. Ring dem som har fått brev.
      en: Summonses that nobody has opened disappear. The others see that the meeting is cancelled. Call those who have got letters.
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
