/// What the page of consents says.
let consentPhrases = """
    consent.title
      sv: Ja och nej
      en: Yes and no
    consent.what
      sv: Ett samtycke är ett ja till att dela det som behövs för den här planen. Det gäller bara dem du har kryssat för, och bara till slutdagen. Den som har svarat kan ändra sig när som helst.
      en: Consent is a yes to sharing what this plan needs. It covers only those you have ticked, and only until its last day. Whoever has answered can change her mind at any time.
    consent.answers
      sv: Svar hittills
      en: Answers so far
    consent.none
      sv: Ingen har svarat än. Inget delas med någon.
      en: Nobody has answered yet. Nothing is shared with anyone.
    consent.giver.row
      sv: Svarar som
      en: Answers as
    consent.said
      sv: Svar
      en: Answer
    consent.said.yes.oral
      sv: Ja, muntligt
      en: Yes, oral
    consent.said.yes.written
      sv: Ja, skriftligt
      en: Yes, written
    consent.said.no.oral
      sv: Nej, muntligt
      en: No, oral
    consent.said.no.written
      sv: Nej, skriftligt
      en: No, written
    consent.mayKnow
      sv: Får veta
      en: May know
    consent.notThis
      sv: Ska inte delas
      en: Not to be shared
    consent.period.row
      sv: Tid
      en: Time
    consent.period
      sv: Från {from} till och med {until}
      en: From {from} through {until}
    consent.standing
      sv: Läge
      en: Standing
    consent.standing.inForce
      sv: Gäller
      en: In force
    consent.standing.expired
      sv: Tiden har gått ut
      en: The time has run out
    consent.standing.changedMind
      sv: Återkallat {moment}
      en: Taken back {moment}
    consent.standing.custodyEnded
      sv: Slutade gälla {moment}, för personen är inte längre vårdnadshavare
      en: In force no more since {moment}, since the person is no guardian any longer
    consent.standing.outgrown
      sv: Gäller inte längre. Den som planen är för har fyllt 18 år och svarar själv.
      en: In force no more. The person the plan is for has turned 18 and answers alone.
    consent.standing.replaced
      sv: Ersatt av ett nyare svar
      en: Replaced by a newer answer
    consent.warning.refused
      sv: Någon har sagt nej. Därför delas inget, även om någon annan har sagt ja. Prata med familjen om hur de vill ha det.
      en: Somebody has said no. So nothing is shared, even if somebody else has said yes. Talk with the family about what they want.
    consent.warning.withdrawn
      sv: Familjen har ändrat sig. Dela inget mer. Det här händer nu: det som ingen har öppnat är återtaget. De som har öppnat planen har kvar sin kopia, men får inga nya. Prata med familjen om hur de vill gå vidare.
      en: The family has changed its mind. Share nothing more. This happens now: what nobody has opened has been taken back. Those who have opened the plan keep their copy but get no new ones. Talk with the family about how to go on.
    consent.warning.lapsed
      sv: Inget svar gäller längre. Fråga familjen igen innan du delar något mer.
      en: No answer is in force any longer. Ask the family again before you share anything more.
    consent.warning.ofAge
      sv: Den som planen är för har fyllt 18 år. Vårdnadshavarnas svar gäller inte längre, och inget mer delas med stöd av dem. Fråga personen själv om planen ska fortsätta och vilka som får veta.
      en: The person the plan is for has turned 18. The guardians’ answers are in force no more, and nothing more is shared on them. Ask the person whether the plan is to go on and who may know.
    consent.warning.stillCovered
      sv: Någon har ändrat sig, men ett annat ja gäller fortfarande. Skriv in ett nej om inget mer ska delas.
      en: Somebody has changed her mind, but another yes is still in force. Write down a no if nothing more is to be shared.
    consent.warning.oneGuardian
      sv: Alla vårdnadshavare har inte svarat. De bestämmer tillsammans. Fråga också den som inte har svarat.
      en: Not all guardians have answered. They decide together. Ask also the one who has not answered.
    consent.withdraw
      sv: Skriv in att {name} har ändrat sig
      en: Write down that {name} has had a change of mind
    consent.withdraw.yes
      sv: Om {name} har ändrat sig delas inget mer med stöd av det här svaret. De som har öppnat planen har kvar sin kopia enligt sina egna regler.
      en: If {name} has had a change of mind, nothing more is shared on this answer. Those who have opened the plan keep their copy by their own rules.
    consent.withdraw.no
      sv: Om {name} har ändrat sig slutar nejet att gälla. Säger {name} ja räcker det att skriva in det nya svaret.
      en: If {name} has had a change of mind, the no is no longer in force. If {name} says yes, it is enough to write down the new answer.
    consent.new
      sv: Skriv in ett svar
      en: Write down an answer
    consent.replaces
      sv: Har personen svarat förut ersätter det nya svaret det gamla. Det gamla står kvar här.
      en: If the person has answered before, the new answer replaces the old one. The old one stays here.
    consent.established
      sv: Planen är fastställd. De som är med i planen och som svaret gäller får sin kopia så snart du sparar.
      en: The plan is established. Those in the plan whom the answer covers get their copy as soon as you save.
    consent.giver
      sv: Vem svarar?
      en: Who answers?
    consent.giver.missing
      sv: Välj vem som svarar.
      en: Choose who answers.
    consent.giver.individual
      sv: Den som planen är för
      en: The person the plan is for
    consent.giver.guardian
      sv: Vårdnadshavare
      en: Guardian
    consent.giver.representative
      sv: God man, förvaltare eller annan ställföreträdare
      en: Appointed representative
    consent.giver.individual.member
      sv: {name}, som planen är för
      en: {name}, the person the plan is for
    consent.giver.guardian.member
      sv: {name}, vårdnadshavare
      en: {name}, guardian
    consent.giver.representative.member
      sv: {name}, som god man, förvaltare eller annan ställföreträdare
      en: {name}, as appointed representative
    consent.giver.guardian.other
      sv: Någon annan, som är vårdnadshavare
      en: Somebody else, who is a guardian
    consent.giver.representative.other
      sv: Någon annan, som är god man, förvaltare eller annan ställföreträdare
      en: Somebody else, who is an appointed representative
    consent.giver.ofAge
      sv: Den som planen är för har fyllt 18 år och svarar själv.
      en: The person the plan is for has turned 18 and answers alone.
    consent.giver.former
      sv: Personen är inte längre vårdnadshavare. Har det ändrats skriver du in det under ”De som inte tillfrågas”.
      en: The person is no guardian any longer. If that has changed, write it under “Those who are not asked”.
    consent.giverName
      sv: Vad heter den som svarar?
      en: What is the name of the one who answers?
    consent.giverName.hint
      sv: Skriv bara namnet om du har valt någon annan. En vårdnadshavare kommer då med i planen.
      en: Write the name only if you have chosen somebody else. A guardian then comes into the plan.
    consent.giverName.chosen
      sv: Ta bort namnet, eller välj att någon annan svarar.
      en: Remove the name, or choose that somebody else answers.
    consent.giverName.missing
      sv: Skriv namnet på den som svarar.
      en: Write the name of the one who answers.
    consent.answer
      sv: Vad är svaret?
      en: What is the answer?
    consent.answer.missing
      sv: Välj om svaret är ja eller nej.
      en: Choose whether the answer is yes or no.
    consent.answer.yes
      sv: Ja
      en: Yes
    consent.answer.no
      sv: Nej
      en: No
    consent.form
      sv: Hur lämnades svaret?
      en: How was the answer given?
    consent.form.hint
      sv: Ett muntligt svar räcker när det skrivs in här.
      en: An oral answer is enough when it is written down here.
    consent.form.missing
      sv: Välj om svaret var muntligt eller skriftligt.
      en: Choose whether the answer was oral or written.
    consent.form.oral
      sv: Muntligt
      en: Orally
    consent.form.written
      sv: Skriftligt
      en: In writing
    consent.recipients
      sv: Vilka får veta?
      en: Who may know?
    consent.recipients.hint
      sv: Kryssa bara för dem som svaret gäller. Kryssa inte för någon om svaret är nej.
      en: Tick only those the answer covers. Tick nobody if the answer is no.
    consent.recipients.missing
      sv: Kryssa för minst en som får veta.
      en: Tick at least one who may know.
    consent.recipients.notForNo
      sv: Ta bort kryssen om svaret är nej.
      en: Remove the ticks if the answer is no.
    consent.exceptions
      sv: Är det något som inte ska delas?
      en: Is there anything that is not to be shared?
    consent.exceptions.hint
      sv: Skriv inte in det i planen, för de som får veta får läsa hela planen.
      en: Do not write it in the plan, for those who may know get to read the whole plan.
    consent.you
      sv: du
      en: you
    consent.validUntil
      sv: Hur länge gäller svaret?
      en: How long is the answer in force?
    consent.validUntil.hint
      sv: Till exempel {day}, som är ett år från i dag. Tre år är det längsta.
      en: For example {day}, which is a year from today. Three years is the longest.
    consent.save
      sv: Spara svaret
      en: Save the answer
    consent.isOver
      sv: Skriv ett datum som inte har varit än.
      en: Write a date that has not passed yet.
    consent.warning.secretFromGuardian
      sv: Uppgifter i planen ska hållas hemliga för någon i familjen. Bjud inte in den personen och skicka inget dit.
      en: What is in the plan is to be kept secret from somebody in the family. Do not invite that person and send nothing there.
    consent.warning.childAlone
      sv: {name} är {age} år. Fråga också vårdnadshavarna. Ett barns ja räcker sällan ensamt.
      en: {name} is {age}. Ask the guardians too. A child’s yes is seldom enough alone.
    consent.warning.childAloneUnlessFifteen
      sv: Ingen vårdnadshavare har svarat. Är {name} under 15 år? Fråga också vårdnadshavarna. Ett barns ja räcker sällan ensamt.
      en: No guardian has answered. Is {name} below 15? Ask the guardians too. A child’s yes is seldom enough alone.
    consent.warning.childOfTwelve
      sv: Barnet har fyllt 12 år och har inte svarat. Fråga barnet också. Barnets eget ja kan räcka för en insats.
      en: The child has turned 12 and has not answered. Ask the child, too. The child’s own yes can be enough for an effort.
    consent.warning.youngOfFifteen
      sv: Den unga har fyllt 15 år och har inte svarat. Från 15 år för man sin egen talan. Fråga den unga själv.
      en: The young person has turned 15 and has not answered. From 15 one speaks for oneself. Ask the young person.
    consent.contents
      sv: Vad får de veta?
      en: What may they know?
    consent.contents.hint
      sv: Inget är förkryssat. Kryssa för det som den som svarar har sagt ja till, och inget annat.
      en: Nothing is ticked beforehand. Tick what the one who answers has said yes to, and nothing else.
    consent.contents.missing
      sv: Kryssa för minst en sak som de får veta.
      en: Tick at least one thing that they may know.
    consent.content.summons
      sv: Kallelsen: vem mötet gäller, frågan, tid och plats
      en: The summons: whom the meeting is for, the question, time and place
    consent.content.plan
      sv: Planen: vem som gör vad och när
      en: The plan: who does what and when
    consent.content.ownWords
      sv: Personens egna ord
      en: The person’s own words
    consent.content.summons.short
      sv: kallelsen
      en: the summons
    consent.content.plan.short
      sv: planen
      en: the plan
    consent.content.ownWords.short
      sv: egna ord
      en: own words
    consent.about
      sv: Vad de får veta
      en: What they may know
    consent.document
      sv: Vad visar att ställföreträdaren får svara?
      en: What shows that the representative may answer?
    consent.document.hint
      sv: Bara för god man, förvaltare eller annan ställföreträdare. Till exempel ett registerutdrag och dess datum.
      en: Only for an appointed representative. For example an extract from the register and its date.
    consent.document.representative
      sv: Skriv vad som visar att ställföreträdaren får svara.
      en: Write what shows that the representative may answer.
    consent.document.individual
      sv: Ta bort texten, eller välj att en ställföreträdare svarar.
      en: Remove the text, or choose that a representative answers.
    consent.document.guardian
      sv: Ta bort texten, eller välj att en ställföreträdare svarar.
      en: Remove the text, or choose that a representative answers.
    consent.documentUntil
      sv: Till vilken dag gäller uppdraget?
      en: Until which day does the commission hold?
    consent.documentUntil.hint
      sv: Lämna tomt om uppdraget gäller tills vidare.
      en: Leave empty if the commission holds until further notice.
    consent.holders
      sv: Vilka har kvar planen?
      en: Who still has the plan?
    consent.holder
      sv: {name} har kvar version {version} från {day}.
      en: {name} still has version {version} of {day}.
    consent.holder.committee
      sv: Socialtjänsten ska spara sina handlingar i minst fem år. Den får inga nya versioner.
      en: Social services must keep their documents for at least five years. They get no new versions.
    consent.holder.regionBoard
      sv: Vården ska spara sin journal i minst tio år. Den får inga nya versioner.
      en: Health care must keep its record for at least ten years. It gets no new versions.
    consent.holder.schoolOrganiser
      sv: Skolan sparar enligt sina egna regler. Den får inga nya versioner.
      en: The school keeps it by its own rules. It gets no new versions.
    consent.holder.privateProvider
      sv: Utföraren sparar enligt lagens regler för sin journal. Den får inga nya versioner.
      en: The provider keeps it by the law’s rules for its record. It gets no new versions.
    """
