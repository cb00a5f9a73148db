/// What the plan on paper says, in plain words (ux §9).
let familyPaperPhrases = """
    familyPaper.title.person
      sv: Din plan
      en: Your plan
    familyPaper.title.guardian
      sv: Planen
      en: The plan
    familyPaper.link.person
      sv: Skriv ut planen till personen
      en: Print the plan for the person
    familyPaper.link.guardian
      sv: Skriv ut planen till en vårdnadshavare
      en: Print the plan for a guardian
    familyPaper.refused.protected
      sv: Identiteten är skyddad. Därför görs inget papper till en vårdnadshavare. En förälder kan vara hotet.
      en: The identity is protected. So no paper is made for a guardian. One parent may be the threat.
    familyPaper.refused.secret
      sv: Uppgifter i planen ska hållas hemliga för någon i familjen. Därför görs inget papper till en vårdnadshavare.
      en: Something in the plan is to be kept secret from somebody in the family. So no paper is made for a guardian.
    familyPaper.refused.nobody
      sv: Det finns ingen vårdnadshavare i planen.
      en: There is no guardian in the plan.
    familyPaper.for
      sv: Det här är planen för {name}.
      en: This is the plan for {name}.
    familyPaper.draft
      sv: Utkast. Planen är inte klar än.
      en: Draft. The plan is not ready yet.
    familyPaper.closed
      sv: Planen är slut.
      en: The plan has ended.
    familyPaper.next
      sv: Nästa sak
      en: The next thing
    familyPaper.next.meeting
      sv: Vi ses {moment}.
      en: We meet {moment}.
    familyPaper.next.place
      sv: Platsen är {place}.
      en: The place is {place}.
    familyPaper.next.none
      sv: Ingen ny dag är bestämd. {name} kan berätta mer.
      en: No new day is decided. {name} can tell more.
    familyPaper.words
      sv: Dina ord
      en: Your words
    familyPaper.words.theirs
      sv: Egna ord
      en: Own words
    familyPaper.words.by
      sv: Så sa du {day}.
      en: This is what you said on {day}.
    familyPaper.words.none
      sv: Här kan dina ord stå. Berätta för {name}.
      en: Your words can stand here. Tell {name}.
    familyPaper.words.long
      sv: Dina ord får inte plats här. {name} har dem.
      en: Your words do not fit here. {name} has them.
    familyPaper.words.guardian
      sv: {name} väljer vem som får läsa de orden. Fråga {name}.
      en: {name} chooses who may read those words. Ask {name}.
    familyPaper.promises
      sv: Vem gör vad
      en: Who does what
    familyPaper.promises.none
      sv: Ingen har lovat något än.
      en: Nobody has promised anything yet.
    familyPaper.promise.open
      sv: {who}: {what}. Senast {day}.
      en: {who}: {what}. By {day}.
    familyPaper.promise.done
      sv: Klart. {who}: {what}.
      en: Done. {who}: {what}.
    familyPaper.promise.late
      sv: {who}: {what}. Det skulle vara klart {day}.
      en: {who}: {what}. It was due {day}.
    familyPaper.more.one
      sv: Det finns 1 löfte till. Fråga {name}.
      en: There is 1 promise more. Ask {name}.
    familyPaper.more.many
      sv: Det finns {count} löften till. Fråga {name}.
      en: There are {count} promises more. Ask {name}.
    familyPaper.then
      sv: Det här händer sen
      en: What happens then
    familyPaper.followUp
      sv: Vi pratar om planen igen {day}. Då säger du vad som är bra.
      en: We talk about the plan again on {day}. Then you say what is good.
    familyPaper.followUp.none
      sv: {name} säger till när vi pratar om planen igen.
      en: {name} tells when we talk about the plan again.
    familyPaper.call
      sv: Ring om du undrar
      en: Call if you wonder
    familyPaper.call.name
      sv: Ring {name}.
      en: Call {name}.
    familyPaper.call.phone
      sv: Ring {name} på {phone}.
      en: Call {name} on {phone}.
    familyPaper.holders
      sv: De här har planen
      en: Who has the plan
    familyPaper.holders.protected
      sv: Vilka som har planen står inte här. Fråga oss, så får du veta.
      en: Who has the plan does not stand here. Ask us, and you will know.
    familyPaper.holders.more
      sv: Fler har den. Fråga {name} vilka.
      en: More have it. Ask {name} who.
    familyPaper.owner
      sv: {owner} skriver planen.
      en: {owner} writes the plan.
    familyPaper.holder
      sv: {name} fick den {day}.
      en: {name} got it on {day}.
    familyPaper.made
      sv: Version {version}. Utskriven {day}.
      en: Version {version}. Printed {day}.
    """
