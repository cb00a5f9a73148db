/// What is printed for a meeting: the leader's page, and the cards for those who come. The family's cards are in easy
/// Swedish (ux §9).
let printedPhrases = """
    meetingGuide.link
      sv: Så leder du mötet (en sida)
      en: How you lead the meeting (one page)
    meetingGuide.title
      sv: Så leder du mötet
      en: How you lead the meeting
    meetingGuide.person
      sv: Så är personen med: {what}.
      en: How the person takes part: {what}.
    meetingGuide.interpreter
      sv: Tolk: {language}
      en: Interpreter: {language}
    meetingGuide.park
      sv: Inte löst: parkera frågan.
      en: Not settled: park the question.
    meetingGuide.start
      sv: 1. Start ({minutes} minuter)
      en: 1. Start ({minutes} minutes)
    meetingGuide.start.welcome
      sv: ”Välkommen. Vi är här för att svara på frågan tillsammans.”
      en: “Welcome. We are here to answer the question together.”
    meetingGuide.start.rules
      sv: ”Alla får prata, ingen måste. Vi förklarar svåra ord. Du får ta paus eller gå när du vill.”
      en: “Everybody may talk, nobody must. We explain hard words. You may take a break or leave when you want.”
    meetingGuide.start.names
      sv: ”Säg vad du heter och var du arbetar. Måste någon gå tidigare?”
      en: “Say your name and where you work. Does anybody have to leave early?”
    meetingGuide.now
      sv: 2. Så är det nu ({minutes} minuter)
      en: 2. How it is now ({minutes} minutes)
    meetingGuide.now.first
      sv: ”Vi börjar med dig. Vad vill du att vi ska veta?” Eller läs upp de egna orden.
      en: “We begin with you. What do you want us to know?” Or read out the own words.
    meetingGuide.now.good
      sv: ”Säg en sak som är bra nu och en sak som är svår.”
      en: “Say one thing that is good now and one that is hard.”
    meetingGuide.needs
      sv: 3. Det här behövs ({minutes} minuter)
      en: 3. What is needed ({minutes} minutes)
    meetingGuide.needs.questions
      sv: Ta en fråga i taget. ”Vad behöver bli annorlunda?”
      en: Take one question at a time. “What needs to be different?”
    meetingGuide.needs.parked
      sv: Om någon börjar tala om ansvar eller pengar: ”Den frågan parkerar vi. Cheferna svarar efter mötet.”
      en: If somebody begins to talk about responsibility or money: “We park that question. The managers answer after the meeting.”
    meetingGuide.promises
      sv: 4. Vem gör vad ({minutes} minuter)
      en: 4. Who does what ({minutes} minutes)
    meetingGuide.promises.who
      sv: ”Vem gör det, och när är det klart?” Skriv en person, en sak och ett datum.
      en: “Who does it, and when is it done?” Write a person, a thing and a date.
    meetingGuide.promises.can
      sv: ”Kan du lova det för din verksamhet?”
      en: “Can you promise that for your authority?”
    meetingGuide.end
      sv: 5. Avslut ({minutes} minuter)
      en: 5. The end ({minutes} minutes)
    meetingGuide.end.aloud
      sv: ”Nu läser jag upp allt. Säg till om något är fel.”
      en: “Now I read everything out. Say so if anything is wrong.”
    meetingGuide.end.next
      sv: ”Vem har huvudansvaret? Vilken dag ses vi igen? Tack för att ni kom.”
      en: “Who has overall responsibility? Which day do we meet again? Thank you for coming.”
    roleCards.link
      sv: Rollkort till dem som kommer
      en: Role cards for those who come
    roleCards.title
      sv: Rollkort
      en: Role cards
    roleCards.question
      sv: Frågan: {question}
      en: The question: {question}
    roleCards.person
      sv: Till dig som mötet handlar om
      en: To you whom the meeting is about
    roleCards.person.1
      sv: Det är ditt möte.
      en: It is your meeting.
    roleCards.person.2
      sv: Du får prata först.
      en: You may talk first.
    roleCards.person.3
      sv: Du får vara tyst om du vill.
      en: You may be silent if you want.
    roleCards.person.4
      sv: Du får ta paus. Du får gå när du vill.
      en: You may take a break. You may leave when you want.
    roleCards.person.5
      sv: Fråga när någon säger ett svårt ord.
      en: Ask when somebody says a hard word.
    roleCards.person.6
      sv: Vi skriver ner det du säger.
      en: We write down what you say.
    roleCards.person.7
      sv: Sist läser vi upp allt. Säg till om något är fel.
      en: Last we read everything out. Say so if anything is wrong.
    roleCards.parent
      sv: Till dig som är förälder eller står nära
      en: To you who are a parent or somebody close
    roleCards.parent.1
      sv: Låt barnet eller den mötet är för prata först.
      en: Let the child, or whoever the meeting is for, talk first.
    roleCards.parent.2
      sv: Berätta vad som är bra nu. Berätta vad som är svårt.
      en: Tell what is good now. Tell what is hard.
    roleCards.parent.3
      sv: Fråga när någon säger ett svårt ord.
      en: Ask when somebody says a hard word.
    roleCards.parent.4
      sv: Du får säga nej. Du får ändra dig.
      en: You may say no. You may change your mind.
    roleCards.parent.5
      sv: Vem som ska betala löser kommunen och regionen. Du slipper.
      en: The municipality and the region settle who is to pay. You need not.
    roleCards.parent.6
      sv: Sist läser vi upp allt. Säg till om något är fel.
      en: Last we read everything out. Say so if anything is wrong.
    roleCards.parent.7
      sv: Fråga vem du kan ringa efter mötet.
      en: Ask whom you can call after the meeting.
    roleCards.leader
      sv: Till dig som leder mötet
      en: To you who lead the meeting
    roleCards.leader.1
      sv: Låt barnet eller den vuxne börja, och håll frågan framme.
      en: Let the child or the adult begin, and keep to the question.
    roleCards.leader.2
      sv: Ge ordet vidare, så att alla får tala.
      en: Pass the word on, so that everybody may talk.
    roleCards.leader.3
      sv: Förklara svåra ord, eller be den som sa dem att göra det.
      en: Explain hard words, or ask whoever said them to.
    roleCards.leader.4
      sv: Parkera frågor om ansvar och pengar. De löses utan familjen.
      en: Park questions of responsibility and money. They are settled without the family.
    roleCards.leader.5
      sv: Se till att varje löfte har en person, en sak och ett datum.
      en: See that each promise has a person, a thing and a date.
    roleCards.leader.6
      sv: Läs upp allt, och boka nästa möte innan ni går.
      en: Read everything out, and book the next meeting before you leave.
    roleCards.professional
      sv: Till dig som kommer från kommun, region eller skola
      en: To you who come from municipality, region or school
    roleCards.professional.1
      sv: Ta reda på före mötet vad du får lova för din verksamhet.
      en: Find out before the meeting what you may promise for your authority.
    roleCards.professional.2
      sv: Tala till barnet eller den vuxne, inte om.
      en: Talk to the child or the adult, not about.
    roleCards.professional.3
      sv: Säg ”vi kan göra det här”, inte ”ni borde”.
      en: Say “we can do this”, not “you should”.
    roleCards.professional.4
      sv: Använd lätta ord och förklara förkortningar.
      en: Use easy words and explain abbreviations.
    roleCards.professional.5
      sv: Ta frågor om ansvar och pengar efter mötet.
      en: Take questions of responsibility and money after the meeting.
    roleCards.professional.6
      sv: Stanna hela mötet, eller säg i början när du går.
      en: Stay the whole meeting, or say at the beginning when you leave.
    """
