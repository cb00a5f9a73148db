/// What is said of the ends of records (L17).
let retentionPhrases = """
    retention.title
      sv: Gallring
      en: Retention
    retention.open
      sv: Se när uppgifterna gallras
      en: See when this is destroyed
    retention.about
      sv: Uppgifterna sparas så länge lagen säger och gallras sedan. Ingen kan få tillbaka dem efter det.
      en: This is kept as long as the law says and is then destroyed. Nobody can get it back after that.
    retention.noRule
      sv: Din myndighet har ingen regel för hur länge det här sparas. Därför gallras det inte.
      en: Your authority has no rule for how long this is kept. It is therefore not destroyed.
    retention.isOpen
      sv: Planen pågår. Tiden räknas från sista anteckningen när planen är avslutad.
      en: The plan goes on. Time is counted from the last entry when the plan is closed.
    retention.kept
      sv: Det här bevaras för alltid ({paragraph}).
      en: This is kept for ever ({paragraph}).
    retention.asks
      sv: Det här kan gallras tidigast {day}. Först behöver du svara på:
      en: This can be destroyed on {day} at the earliest. First you need to answer:
    retention.isHeld
      sv: Gallringen är stoppad. Inget gallras förrän stoppet hävs.
      en: Destruction is stopped. Nothing is destroyed until the stop is lifted.
    retention.mayGo
      sv: Får gallras från
      en: May be destroyed from
    retention.mustGo
      sv: Ska vara gallrat senast
      en: Must be destroyed by
    retention.mustGo.none
      sv: Lagen sätter ingen sista dag
      en: The law sets no last day
    retention.why
      sv: Enligt
      en: According to
    retention.confirmed
      sv: Bekräftat
      en: Confirmed
    retention.confirmed.by
      sv: {name}, {day}
      en: {name}, {day}
    retention.answers
      sv: Det som bara ni vet
      en: What only you know
    retention.answers.about
      sv: Svara efter det som står i hela akten hos er. Ett nytt svar ersätter det gamla.
      en: Answer by what the whole file at your authority says. A new answer replaces the old one.
    retention.answers.save
      sv: Spara svaren
      en: Save the answers
    retention.question.lastEntry
      sv: Vilken dag gjordes den sista anteckningen i akten?
      en: On which day was the last entry in the file made?
    retention.question.placement
      sv: Har personen som barn varit placerad utanför hemmet?
      en: Was the person, as a child, placed outside the home?
    retention.question.parentage
      sv: Finns det uppgifter om faderskap, föräldraskap eller adoption?
      en: Does it hold anything about paternity, parentage or adoption?
    retention.question.inquiry
      sv: Har det gjorts en utredning om att personen som barn behövde skydd?
      en: Was there an inquiry into whether the person, as a child, needed protection?
    retention.question.researchSample
      sv: Är personen född den 5:e, 15:e eller 25:e?
      en: Was the person born on the 5th, 15th or 25th?
    retention.question.born
      sv: Vilken dag är personen född?
      en: On which day was the person born?
    retention.answer.yes
      sv: Ja
      en: Yes
    retention.answer.no
      sv: Nej
      en: No
    retention.day.hint
      sv: Till exempel {day}.
      en: For example {day}.
    retention.day.toCome
      sv: Den dagen har inte varit än. Skriv en tidigare dag.
      en: That day has not been yet. Write an earlier day.
    retention.changedMeanwhile
      sv: Något har ändrats sedan listan visades. Inget är bekräftat. Läs listan igen.
      en: Something has changed since the list was shown. Nothing is confirmed. Read the list again.
    retention.holds
      sv: Stoppa gallringen
      en: Stop the destruction
    retention.holds.about
      sv: Stoppa om uppgifterna behövs längre, till exempel i ett ärende eller vid tillsyn. Stoppet gäller tills någon häver det.
      en: Stop it if this is needed for longer, for example in a case or for supervision. The stop holds until somebody lifts it.
    retention.hold
      sv: {reason}. Sedan {day}, av {name}.
      en: {reason}. Since {day}, by {name}.
    retention.hold.lifted
      sv: {reason}. Från {day} till {end}, av {name}.
      en: {reason}. From {day} until {end}, by {name}.
    retention.hold.why
      sv: Varför får det här inte gallras?
      en: Why must this not be destroyed?
    retention.hold.missing
      sv: Välj varför det inte får gallras.
      en: Choose why it must not be destroyed.
    retention.hold.save
      sv: Stoppa gallringen
      en: Stop the destruction
    retention.hold.lift
      sv: Häv stoppet
      en: Lift the stop
    retention.hold.liftedBefore
      sv: Stoppet är redan hävt.
      en: The stop has been lifted already.
    retention.reason.openCase
      sv: Behövs i ett ärende som pågår
      en: Needed in a case that goes on
    retention.reason.appeal
      sv: Ett beslut är överklagat
      en: A decision has been appealed
    retention.reason.supervision
      sv: Begärt vid tillsyn
      en: Asked for by a supervising authority
    retention.reason.placedChild
      sv: Ett barn är placerat
      en: A child is placed
    retention.list.open
      sv: Bekräfta vad som ska gallras
      en: Confirm what is to be destroyed
    retention.list.about
      sv: Här står de ärenden hos din myndighet som får gallras nu. Du ser ärendenummer och regel, men inte vem ärendet gäller eller vad som står i det.
      en: These are the cases at your authority that may be destroyed now. You see case number and rule, but not whom the case is about or what it says.
    retention.list.waiting
      sv: Väntar på att du bekräftar
      en: Wait for you to confirm
    retention.list.none
      sv: Inget väntar på att gallras.
      en: Nothing waits to be destroyed.
    retention.list.which
      sv: Vilka ska gallras?
      en: Which are to be destroyed?
    retention.list.which.hint
      sv: Jämför ärendenumren med er gallringslista. Det som gallras går inte att få tillbaka.
      en: Compare the case numbers with your own list. What is destroyed cannot be got back.
    retention.list.missing
      sv: Välj minst ett ärende.
      en: Choose at least one case.
    retention.list.confirm
      sv: Bekräfta att de ska gallras
      en: Confirm that they are to be destroyed
    retention.list.confirmed
      sv: Bekräftade
      en: Confirmed
    retention.list.confirmed.about
      sv: De gallras vid nästa körning, om inget ändras innan dess.
      en: They are destroyed at the next run, if nothing changes before then.
    retention.list.stopped
      sv: Kan inte gallras än
      en: Cannot be destroyed yet
    retention.list.stopped.about
      sv: Handläggarna har stoppat gallringen, eller behöver svara på en fråga först.
      en: The staff have stopped the destruction, or need to answer a question first.
    retention.kind.plan
      sv: Plan
      en: Plan
    retention.kind.copy
      sv: Mottagen plan
      en: Received plan
    retention.kind.summons
      sv: Mottagen kallelse
      en: Received summons
    retention.line
      sv: {kind} {number}: får gallras ({paragraph})
      en: {kind} {number}: may be destroyed ({paragraph})
    retention.line.asks
      sv: {kind} {number}: väntar på svar
      en: {kind} {number}: waits for an answer
    retention.line.kept
      sv: {kind} {number}: bevaras
      en: {kind} {number}: is kept
    """
