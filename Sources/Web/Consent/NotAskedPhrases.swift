/// What is said about those who are not asked for consent.
let notAskedPhrases = """
    notAsked.title
      sv: De som inte tillfrågas
      en: Those who are not asked
    notAsked.none
      sv: Alla vårdnadshavare ska tillfrågas. Är planen hemlig för någon skriver du in det här.
      en: All guardians are to be asked. If the plan is secret from somebody you write it here.
    notAsked.reason.is
      sv: {name}: {reason}
      en: {name}: {reason}
    notAsked.is.prevented
      sv: är förhindrad och kan inte svara i tid
      en: is prevented and cannot answer in time
    notAsked.is.confidentiality
      sv: uppgifterna är hemliga för den här personen
      en: what is in the plan is secret from this person
    notAsked.is.oldEnough
      sv: den unga bestämmer själv
      en: the young person decides alone
    notAsked.is.custodyEnded
      sv: är inte längre vårdnadshavare
      en: is no guardian any longer
    notAsked.member
      sv: Vem tillfrågas inte?
      en: Who is not asked?
    notAsked.member.missing
      sv: Välj vem det gäller.
      en: Choose whom it is about.
    notAsked.reason
      sv: Varför inte?
      en: Why not?
    notAsked.reason.missing
      sv: Välj varför.
      en: Choose why.
    notAsked.reason.prevented
      sv: Är förhindrad och kan inte svara i tid
      en: Is prevented and cannot answer in time
    notAsked.reason.confidentiality
      sv: Uppgifterna är hemliga för personen, för annars kan barnet ta allvarlig skada
      en: What is in the plan is secret from the person, since the child could suffer serious harm
    notAsked.reason.oldEnough
      sv: Den unga har fyllt 15 år och bestämmer själv
      en: The young person has turned 15 and decides alone
    notAsked.reason.custodyEnded
      sv: Är inte längre vårdnadshavare. Det personen har svarat slutar gälla nu
      en: Is no guardian any longer. What the person has answered counts no more from now
    notAsked.reason.asked
      sv: Skälet gäller inte längre, personen ska tillfrågas
      en: The reason is gone, the person is to be asked
    notAsked.save
      sv: Spara skälet
      en: Save the reason
    """
