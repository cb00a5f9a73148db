/// What the page of meetings says.
let meetingPhrases = """
    meeting.title
      sv: Ändra möte {number}
      en: Change meeting {number}
    meeting.missing
      sv: Planen har inget sådant möte.
      en: The plan has no such meeting.
    meeting.correct
      sv: Ändra det som står om möte {number}
      en: Change what is written about meeting {number}
    meeting.sameTime
      sv: Ni har redan skrivit ner ett möte den dagen och tiden: möte {number}. Ändra det i stället.
      en: You have already written down a meeting on that day and time: meeting {number}. Change it instead.
    meeting.laterHeld
      sv: Ni har haft ett senare möte. Därför kan det här mötet inte ändras.
      en: You have held a later meeting. Therefore this one cannot be changed.
    plan.notPossible.correctMeeting
      sv: Här går det inte att ändra ett möte. Öppna planen och se hur långt den har kommit.
      en: A meeting cannot be changed here. Open the plan and see how far it has come.
    meetings.title
      sv: Mötet
      en: The meeting
    meetings.purpose
      sv: På mötet svarar ni på frågan tillsammans med den som planen är för. När ni går därifrån vet alla vem som gör vad, och när.
      en: At the meeting you answer the question together with the person the plan is for. When you leave, everybody knows who does what, and when.
    meetings.number
      sv: Möte {number}
      en: Meeting {number}
    meetings.when
      sv: När
      en: When
    meetings.where
      sv: Var
      en: Where
    meetings.who
      sv: Vilka var med?
      en: Who took part?
    meetings.who.hint
      sv: Välj inget för den som inte var kallad.
      en: Choose nothing for somebody who was not called.
    meetings.member
      sv: {name} ({kind})
      en: {name} ({kind})
    meetings.mode.present
      sv: På plats
      en: There in person
    meetings.mode.digital
      sv: På länk
      en: By video
    meetings.mode.part
      sv: Med en del av mötet
      en: For part of the meeting
    meetings.mode.left
      sv: Gick {time}
      en: Left at {time}
    meetings.left
      sv: Gick {name} tidigare? När?
      en: Did {name} leave early? When?
    meetings.left.part
      sv: Välj Med en del av mötet för den som gick tidigare.
      en: Choose For part of the meeting for somebody who left early.
    meetings.left.before
      sv: Skriv en tid efter att mötet började.
      en: Write a time after the meeting began.
    meetings.new
      sv: Kom någon som inte står här? Vem?
      en: Did anybody come who does not stand here? Who?
    meetings.new.hint
      sv: Hela namnet. Personen läggs till i planen och räknas som på plats.
      en: The full name. The person is added to the plan and counts as there in person.
    meetings.new.kind
      sv: Vem är det?
      en: Who is that?
    meetings.new.unit
      sv: Var arbetar personen?
      en: Where does the person work?
    meetings.uncovered
      sv: {authority} var med, men ingen har sagt ja till att de får veta mer. De får inget av planen förrän någon gör det.
      en: {authority} took part, but nobody has said yes to their being told more. They get nothing of the plan until somebody does.
    meetings.mode.absentWithNotice
      sv: Anmälde förhinder
      en: Sent word of absence
    meetings.mode.absent
      sv: Kom inte
      en: Did not come
    meetings.consent
      sv: Skriv in familjens svar
      en: Write down the family’s answer
    meetings.record
      sv: Skriv in ett möte
      en: Write down a meeting
    meetings.known
      sv: Det här står i kallelsen och i svaren på den. Ändra det som blev annorlunda.
      en: This is what the summons and the answers to it say. Change what turned out otherwise.
    meetings.day
      sv: Vilken dag hölls mötet?
      en: Which day was the meeting?
    meetings.day.hint
      sv: Skriv i dag, i fredags eller ett datum med år, till exempel {day}.
      en: Write today, last Friday or a date with its year, for example {day}.
    meetings.day.missing
      sv: Skriv vilken dag mötet hölls.
      en: Write which day the meeting was.
    meetings.day.outside
      sv: Skriv datumet med år. Mötet ska ha hållits mellan {first} och {last}.
      en: Write the date with its year. The meeting must have been between {first} and {last}.
    meetings.time
      sv: Vilken tid började mötet?
      en: At what time did the meeting begin?
    meetings.time.hint
      sv: Till exempel 9.30.
      en: For example 9.30.
    meetings.time.missing
      sv: Skriv vilken tid mötet började.
      en: Write at what time the meeting began.
    meetings.time.future
      sv: Skriv in mötet när det har börjat, eller ändra tiden.
      en: Write the meeting down when it has begun, or change the time.
    meetings.place
      sv: Var hölls mötet?
      en: Where was the meeting?
    meetings.leader
      sv: Vem ledde mötet?
      en: Who led the meeting?
    meetings.leader.hint
      sv: Om du inte väljer någon räknas den som skulle leda.
      en: If you choose nobody, whoever was to lead it is counted.
    meeting.nobodyThere
      sv: Välj hur minst en person var med. Alla du väljer ska höra till planen.
      en: Choose how at least one person took part. All those you choose must belong to the plan.
    """
