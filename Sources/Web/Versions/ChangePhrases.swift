/// What the pages of versions say, and what is different in them: sentences that can be read aloud.
let changePhrases = """
    versions.link
      sv: Planens versioner och vad som är ändrat
      en: The plan’s versions and what has changed
    versions.title
      sv: Planens versioner
      en: The plan’s versions
    versions.none
      sv: Planen har ingen version än. Den första kommer när du visar eller fastställer planen.
      en: The plan has no version yet. The first comes when you show or establish the plan.
    versions.first
      sv: Det här är den första versionen.
      en: This is the first version.
    versions.all
      sv: Alla versioner
      en: All versions
    versions.version.draft
      sv: Version {version}, utkast
      en: Version {version}, draft
    versions.version.established
      sv: Version {version}, fastställd
      en: Version {version}, established
    versions.recipients
      sv: Gick till {units}.
      en: Went to {units}.
    version.title
      sv: Version {version} av planen
      en: Version {version} of the plan
    version.made
      sv: Så här såg planen ut den {moment}.
      en: This is how the plan was on {moment}.
    version.print
      sv: Skriv ut versionen till pappersakten
      en: Print the version for the paper file
    version.file
      sv: Hämta versionen som fil
      en: Download the version as a file
    version.isOld
      sv: Det finns en nyare version.
      en: There is a newer version.
    version.missing
      sv: Den versionen finns inte.
      en: There is no such version.
    change.title
      sv: Det här är ändrat sedan version {version}
      en: What has changed since version {version}
    change.none
      sv: Inget av det du får läsa är ändrat sedan version {version}.
      en: Nothing that you may read has changed since version {version}.
    change.established
      sv: Planen är fastställd.
      en: The plan is established.
    change.closed
      sv: Planen är avslutad.
      en: The plan is closed.
    change.patient
      sv: Personens namn är nu {name}.
      en: The person’s name is now {name}.
    change.question
      sv: Frågan är nu: {words}
      en: The question is now: {words}
    change.ownWords.words
      sv: Personen har sagt något nytt: {words}
      en: The person has said something new: {words}
    change.ownWords.reason
      sv: Därför finns det inga egna ord: {words}
      en: Why there are no own words: {words}
    change.ownWords.leftOut
      sv: Egna ord är inte med i den här versionen.
      en: Own words are not part of this version.
    change.said.good
      sv: {name} säger att det här är bra nu: {words}
      en: {name} says that this is good now: {words}
    change.said.hard
      sv: {name} säger att det här är svårt nu: {words}
      en: {name} says that this is hard now: {words}
    change.said.agrees
      sv: {name} är överens om planen.
      en: {name} agrees with the plan.
    change.said.disagrees
      sv: {name} är inte överens om det här: {words}
      en: {name} does not agree with this: {words}
    change.unsaid.now
      sv: Det här som {name} sade är inte kvar: {words}
      en: What {name} said is there no more: {words}
    change.unsaid.approval
      sv: Svaret från {name} om planen är inte kvar.
      en: The answer from {name} about the plan is there no more.
    change.goal.new
      sv: Det här är nytt. {goal}
      en: This is new. {goal}
    change.goal.changed
      sv: Ett mål är ändrat. {goal}
      en: A goal has changed. {goal}
    change.goal.gone
      sv: Det här målet är inte kvar. {goal}
      en: This goal is there no more. {goal}
    change.promise.new
      sv: Nytt löfte från {who}: {what}. Det ska vara klart senast {day}.
      en: A new promise from {who}: {what}. It is to be done by {day} at the latest.
    change.promise.gone
      sv: Löftet från {who} är inte kvar: {what}.
      en: The promise from {who} is there no more: {what}.
    change.promise.who
      sv: {who} ska göra det här nu: {what}.
      en: {who} is to do this now: {what}.
    change.promise.who.before
      sv: {who} ska göra det här i stället för {before}: {what}.
      en: {who} is to do this in place of {before}: {what}.
    change.promise.what
      sv: {who} ska nu göra så här: {what}. Förut var det: {before}.
      en: {who} is now to do this: {what}. Before, it was: {before}.
    change.promise.due
      sv: Det här ska nu vara klart senast {day}: {what}. Förut var det {before}.
      en: This is now to be done by {day} at the latest: {what}. Before, it was {before}.
    change.promise.principal
      sv: {from} står bakom det här nu: {what}.
      en: {from} stands behind this now: {what}.
    change.promise.accepted
      sv: {who} har sagt ja till det här löftet: {what}.
      en: {who} has said yes to this promise: {what}.
    change.promise.goesOn
      sv: Det här fortsätter i en ny plan: {what}.
      en: This goes on in a new plan: {what}.
    change.promise.planned
      sv: Det här är planerat igen sedan {day}: {what}.
      en: This is planned again since {day}: {what}.
    change.promise.ongoing
      sv: {who} är i gång med det här sedan {day}: {what}.
      en: {who} has been at this since {day}: {what}.
    change.promise.done
      sv: Det här är klart sedan {day}: {what}.
      en: This is done since {day}: {what}.
    change.promise.notDone
      sv: Det här blev inte av: {what}.
      en: This was not done: {what}.
    change.promise.interrupted
      sv: Det här avbröts den {day}: {what}.
      en: This was interrupted on {day}: {what}.
    change.promise.cancelled
      sv: Det här ställdes in den {day}: {what}.
      en: This was cancelled on {day}: {what}.
    change.promise.why
      sv: Därför: {why}
      en: Why: {why}
    change.withoutMeasures
      sv: Ingen annan än kommun och region ska göra något.
      en: Nobody but municipality and region is to do anything.
    change.responsible
      sv: {principal} har huvudansvaret.
      en: {principal} has overall responsibility.
    change.coordinator
      sv: {name} samordnar planen.
      en: {name} coordinates the plan.
    change.member.new
      sv: Ny i planen: {name}, {kind}.
      en: New in the plan: {name}, {kind}.
    change.member.changed
      sv: Ändrat i planen: {name}, {kind}.
      en: Changed in the plan: {name}, {kind}.
    change.member.gone
      sv: {name} är inte kvar i planen ({kind}).
      en: {name} is in the plan no more ({kind}).
    change.followUp
      sv: Nästa uppföljning är {day}.
      en: The next follow-up is {day}.
    change.followUp.none
      sv: Det finns ingen ny dag för uppföljning.
      en: There is no new day for a follow-up.
    """
