/// What the page of preparation says.
let preparationPhrases = """
    preparation.title
      sv: Förbered mötet
      en: Prepare the meeting
    preparation.intro
      sv: Träffa barnet eller den vuxne innan du kallar. Bestäm tillsammans vad mötet ska svara på och hur det ska gå till.
      en: See the child or the adult before you summon. Decide together what the meeting is to answer and how it is to be.
    preparation.check.ownWords
      sv: Prata med barnet eller den vuxne och skriv de egna orden
      en: Talk with the child or the adult and write down the own words
    preparation.check.participation
      sv: Bestäm hur personen är med på mötet
      en: Decide how the person takes part in the meeting
    preparation.check.interpreter
      sv: Boka tolk, eller lämna fältet tomt om ingen behövs
      en: Book an interpreter, or leave the field empty if none is needed
    preparation.check.agenda
      sv: Skriv frågorna som mötet ska svara på
      en: Write the questions that the meeting is to answer
    preparation.check.consent
      sv: Någon har sagt ja, och det gäller i dag
      en: Somebody has said yes, and it holds today
    preparation.check.people
      sv: Lägg till dem som behöver komma
      en: Add those who need to come
    preparation.check.preMeeting
      sv: Lös frågor om ansvar och kostnad utan familjen i rummet
      en: Settle questions of responsibility and cost without the family in the room
    preparation.print
      sv: Skriv ut till mötet
      en: Print for the meeting
    preparation.print.how
      sv: Skriv ut sidan från webbläsarens meny. Utskriften är gjord för A4.
      en: Print the page from the browser’s menu. It is made for A4.
    preparation.person
      sv: Så är personen med
      en: How the person takes part
    preparation.none
      sv: Ingen skrev hur personen skulle vara med.
      en: Nobody wrote how the person was to take part.
    preparation.participation
      sv: Hur är personen med på mötet?
      en: How does the person take part in the meeting?
    preparation.participation.missing
      sv: Välj hur personen är med på mötet.
      en: Choose how the person takes part in the meeting.
    preparation.participation.whole
      sv: Med på hela mötet
      en: At the whole meeting
    preparation.participation.part
      sv: Med på en del av mötet
      en: At a part of the meeting
    preparation.participation.spokesperson
      sv: Någon annan talar för personen
      en: Somebody else speaks for the person
    preparation.participation.viewsCollected
      sv: Det personen vill säga samlas in före mötet och läses upp
      en: What the person wants to say is collected before and read out
    preparation.participation.absent
      sv: Inte med
      en: Not taking part
    preparation.participationNote
      sv: Mer om hur, eller varför inte
      en: More about how, or why not
    preparation.participationNote.hint
      sv: Till exempel vem som talar för personen, eller vilken del det gäller. Skriv alltid varför om personen inte är med.
      en: For example who speaks for the person, or which part it is. Always write why if the person does not take part.
    preparation.participationNote.missing
      sv: Skriv varför personen inte är med på mötet.
      en: Write why the person does not take part in the meeting.
    preparation.adaptations
      sv: Vad gör det lättare att vara med?
      en: What makes it easier to take part?
    preparation.adaptations.breaks
      sv: Pauser
      en: Breaks
    preparation.adaptations.shortMeeting
      sv: Kort möte
      en: A short meeting
    preparation.adaptations.pictures
      sv: Bilder eller ritat stöd
      en: Pictures or drawings
    preparation.adaptations.easyWords
      sv: Lätta ord
      en: Easy words
    preparation.adaptations.fewPeople
      sv: Få personer i rummet
      en: Few people in the room
    preparation.adaptations.accessibleRoom
      sv: Rum som går att nå med rullstol
      en: A room that can be reached by wheelchair
    preparation.adaptations.hearing
      sv: Hörslinga eller textning
      en: Hearing loop or captions
    preparation.adaptations.digital
      sv: Att vara med på länk
      en: Taking part by video
    preparation.adaptations.knownPlace
      sv: En plats som personen känner till
      en: A place the person knows
    preparation.adaptations.closePerson
      sv: En trygg person bredvid
      en: A trusted person beside
    preparation.adaptationNote
      sv: Något annat som gör det lättare?
      en: Anything else that makes it easier?
    preparation.interpreter
      sv: Tolk på vilket språk?
      en: Interpreter for which language?
    preparation.interpreter.hint
      sv: Lämna tomt om ingen behöver tolk.
      en: Leave empty if nobody needs an interpreter.
    preparation.nobody
      sv: Ingen behöver tolk
      en: Nobody needs an interpreter
    preparation.nothing
      sv: Inget särskilt
      en: Nothing in particular
    preparation.avoid
      sv: Vad ska ni inte ta upp på mötet?
      en: What is not to be brought up at the meeting?
    preparation.avoid.hint
      sv: Skriv det som barnet eller den vuxne inte vill prata om inför de andra. Det visas aldrig för teamet och står inte på papperen till mötet.
      en: Write what the child or the adult does not want to talk about before the others. It is never shown to the team and does not stand on the papers for the meeting.
    preparation.button
      sv: Spara förberedelsen
      en: Save the preparation
    agenda.title
      sv: Frågor till mötet
      en: Questions for the meeting
    agenda.none
      sv: Det finns inga fler frågor än.
      en: There are no more questions yet.
    agenda.question
      sv: Vilken fråga ska mötet svara på?
      en: Which question is the meeting to answer?
    agenda.question.hint
      sv: Frågorna blir mötets dagordning, och alla på mötet får höra dem. De följer med kallelsen; personens och de närståendes egna frågor bara dit ett ja når. Skriv dem tillsammans.
      en: The questions become the agenda, and everybody at the meeting hears them. They go along with the summons; the person’s and the family’s own questions only where a yes reaches. Write them together.
    agenda.question.missing
      sv: Skriv frågan.
      en: Write the question.
    agenda.asker
      sv: Vem ställer frågan?
      en: Who asks?
    agenda.asker.missing
      sv: Välj vem som ställer frågan.
      en: Choose who asks.
    agenda.asker.individual
      sv: Den som planen är för
      en: The person the plan is for
    agenda.asker.guardian
      sv: Vårdnadshavare
      en: A guardian
    agenda.asker.relative
      sv: Närstående
      en: Somebody close
    agenda.asker.professional
      sv: Personal
      en: A professional
    agenda.button
      sv: Lägg till frågan
      en: Add the question
    agenda.takeAway
      sv: Ta bort fråga {number}
      en: Take away question {number}
    event.plan.prepared
      sv: Mötet förbereddes med personen
      en: The meeting was prepared with the person
    event.agenda.asked
      sv: En fråga lades till på dagordningen
      en: A question was added to the agenda
    event.agenda.takenAway
      sv: En fråga togs bort från dagordningen
      en: A question was taken away from the agenda
    """
