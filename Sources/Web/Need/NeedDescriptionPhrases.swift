/// What the page about the need says, with the words for its codes.
let needDescriptionPhrases = """
    need.title
      sv: Om behovet
      en: About the need
    need.intro
      sv: Det här stannar hos er. Det behövs när planen avslutas, så att ingen behöver räkna för hand.
      en: This stays with you. It is needed when the plan is closed, so that nobody needs to count by hand.
    need.none
      sv: Ingen skrev något om behovet.
      en: Nobody wrote anything about the need.
    need.initiator
      sv: Vem såg behovet?
      en: Who saw the need?
    need.initiator.ownUnit
      sv: Vi på enheten
      en: We at the unit
    need.initiator.socialServices
      sv: Någon annan i socialtjänsten
      en: Somebody else in social services
    need.initiator.healthCare
      sv: Hälso- och sjukvården
      en: Health care
    need.initiator.school
      sv: Skolan eller förskolan
      en: The school or preschool
    need.initiator.individual
      sv: Personen själv
      en: The person
    need.initiator.closeOne
      sv: En förälder eller någon annan närstående
      en: A parent or somebody else close
    need.initiator.otherAgency
      sv: En annan myndighet
      en: Another agency
    need.initiator.missing
      sv: Välj vem som såg behovet.
      en: Choose who saw the need.
    need.seenOn
      sv: När sågs behovet?
      en: When was the need seen?
    need.seenOn.hint
      sv: Från den dagen räknas tiderna i överenskommelsen. Skriv en dag, till exempel 12 mars 2026.
      en: The times in the agreement run from that day. Write a day, for example 12 March 2026.
    need.seenOn.missing
      sv: Skriv vilken dag behovet sågs.
      en: Write which day the need was seen.
    need.seenOn.outside
      sv: Skriv en dag mellan {first} och {last}.
      en: Write a day between {first} and {last}.
    need.seenOn.late
      sv: Behovet kan inte ha setts efter att planen började. Skriv en tidigare dag.
      en: The need cannot have been seen after the plan was begun. Write an earlier day.
    need.targetGroup
      sv: Vilken målgrupp gäller det?
      en: Which target group is it about?
    need.targetGroup.missing
      sv: Välj den målgrupp som passar bäst.
      en: Choose the target group that fits best.
    need.problemPicture
      sv: Vad är svårt?
      en: What is hard?
    need.problemPicture.hint
      sv: Välj allt som stämmer.
      en: Choose all that apply.
    need.problemPicture.mentalHealth
      sv: Psykisk hälsa
      en: Mental health
    need.problemPicture.neuropsychiatric
      sv: Adhd, autism eller liknande
      en: ADHD, autism or the like
    need.problemPicture.schoolAbsence
      sv: Frånvaro från skolan
      en: Absence from school
    need.problemPicture.substanceUse
      sv: Alkohol, droger eller spel
      en: Alcohol, drugs or gambling
    need.problemPicture.violence
      sv: Våld eller hot, också hedersrelaterat
      en: Violence or threats, also honour-based
    need.problemPicture.crime
      sv: Brott eller risk för brott
      en: Crime or a risk of crime
    need.problemPicture.parenting
      sv: Stöd i föräldraskapet
      en: Support as a parent
    need.problemPicture.conflictAtHome
      sv: Konflikter hemma
      en: Conflicts at home
    need.problemPicture.disability
      sv: Funktionsnedsättning
      en: Disability
    need.problemPicture.physicalHealth
      sv: Sjukdom eller skada
      en: Illness or injury
    need.problemPicture.housing
      sv: Boende
      en: Housing
    need.problemPicture.economy
      sv: Pengar och arbete
      en: Money and work
    need.problemPicture.loneliness
      sv: Ensamhet
      en: Loneliness
    need.problemPicture.other
      sv: Något annat
      en: Something else
    need.problemPicture.missing
      sv: Välj minst en sak som är svår.
      en: Choose at least one thing that is hard.
    need.level
      sv: Hur mycket samordning behövs?
      en: How much coordination is needed?
    need.level.ordinary
      sv: Lite
      en: Little
    need.level.ordinary.hint
      sv: Ni klarar mötet och planen själva.
      en: You manage the meeting and the plan yourselves.
    need.level.complex
      sv: Mycket
      en: Much
    need.level.complex.hint
      sv: Ni behöver en samordnare som leder mötet. Det blir en rad i planens lista.
      en: You need a coordinator to lead the meeting. It becomes a row in the plan's list.
    need.level.missing
      sv: Välj hur mycket samordning som behövs.
      en: Choose how much coordination is needed.
    need.kind.missing
      sv: Välj vilken sorts plan det är.
      en: Choose what kind of plan it is.
    need.kind.settled
      sv: Planen är fastställd. Då går det inte att ändra vilken sorts plan det är.
      en: The plan is established. What kind of plan it is cannot be changed then.
    need.kind.becomes
      sv: En intern SIP blir SIP när både kommun och region är med. Gör det på planens sida.
      en: An internal SIP becomes a SIP when both municipality and region take part. Do it on the plan’s page.
    need.button
      sv: Spara uppgifterna om behovet
      en: Save what is known about the need
    samePerson.title
      sv: Samma person kan ha två planer
      en: The same person may have two plans
    samePerson.intro
      sv: Det finns en plan till för samma personnummer. Ring och kom överens om hur ni gör, och om familjen kan få en gemensam plan.
      en: There is another plan for the same personal number. Call and agree on what to do, and whether the family can have one plan.
    samePerson.contact
      sv: {name}, {authority}
      en: {name}, {authority}
    samePerson.nobody
      sv: {authority}. Ingen svarar för planen där just nu. Ring myndigheten.
      en: {authority}. Nobody answers for the plan there now. Call the authority.
    samePerson.more
      sv: Andra planer att prata om sedan: {count}.
      en: Other plans to talk about afterwards: {count}.
    samePerson.none
      sv: Det finns ingen plan till som du behöver prata med någon om.
      en: There is no other plan that you need to talk with anybody about.
    samePerson.outcome
      sv: Vad kom ni överens om?
      en: What did you agree on?
    samePerson.outcome.otherGoesOn
      sv: Den andra planen går vidare, och den här avslutas
      en: The other plan goes on, and this one is closed
    samePerson.outcome.otherGoesOn.inside
      sv: Det går inte att ångra. Egna ord och frågor följer med, om den andra planen saknar dem. Löftena följer inte med.
      en: This cannot be undone. Own words and questions go along where the other plan has none. The promises do not.
    samePerson.outcome.otherGoesOn.between
      sv: Det går inte att ångra. Inget av innehållet följer med. Du läggs till bland personerna i den andra planen, så att de kan kalla dig. Ska de få innehållet? Visa då planen för dem innan.
      en: This cannot be undone. Nothing of the content goes along. You are added to the people of the other plan, so that they can call you. If they are to have the content, show them the plan first.
    samePerson.outcome.thisGoesOn
      sv: Den här planen går vidare, och den andra avslutas
      en: This plan goes on, and the other one is closed
    samePerson.outcome.thisGoesOn.hint
      sv: Den som svarar för den andra planen får uppgiften att avsluta den.
      en: Whoever answers for the other plan gets the task to close it.
    samePerson.outcome.bothGoOn
      sv: Båda planerna behövs, och vi vet om varandra
      en: Both plans are needed, and we know of each other
    samePerson.outcome.bothGoOn.hint
      sv: Inget ändras i planerna.
      en: Nothing changes in the plans.
    samePerson.asked
      sv: Ni har pratats vid, och den andra planen ska gå vidare. Avsluta den här planen, eller ring igen om det inte stämmer.
      en: You have talked, and the other plan is to go on. Close this plan, or call again if that is not so.
    samePerson.promises
      sv: Det här är lovat i planen och inte klart. Löften flyttas aldrig av sig själva. Gå igenom dem när ni pratas vid.
      en: This is promised in the plan and not finished. Promises never move by themselves. Go through them when you talk.
    samePerson.note
      sv: Personen hade två planer. Den andra går vidare.
      en: The person had two plans. The other one goes on.
    joined.otherGoesOn
      sv: Personens andra plan går vidare.
      en: The person’s other plan goes on.
    joined.otherGoesOn.number
      sv: Öppna planen som går vidare, {number}
      en: Open the plan that goes on, {number}
    joined.thisGoesOn
      sv: Personens andra plan är avslutad, och den här går vidare.
      en: The person’s other plan is closed, and this one goes on.
    joined.thisGoesOn.number
      sv: Öppna planen som är avslutad, {number}
      en: Open the plan that is closed, {number}
    joined.contact
      sv: Ring {name}, {authority}, som svarar för den andra planen.
      en: Call {name}, {authority}, who answers for the other plan.
    joined.nobody
      sv: Den andra planen finns hos {authority}. Ring myndigheten.
      en: The other plan is at {authority}. Call the authority.
    samePerson.missing
      sv: Välj vad ni kom överens om.
      en: Choose what you agreed on.
    samePerson.button
      sv: Spara vad vi kom överens om
      en: Save what we agreed on
    area.childrenAndYoung
      sv: Barn och unga
      en: Children and young people
    area.socialPsychiatry
      sv: Socialpsykiatri
      en: Social psychiatry
    area.substanceMisuse
      sv: Missbruk och beroende i socialtjänsten
      en: Substance misuse in social services
    area.homelessness
      sv: Hemlöshet
      en: Homelessness
    area.violence
      sv: Våld i nära relation och hedersrelaterat våld
      en: Violence in close relations and honour-based violence
    area.disability
      sv: Funktionsnedsättning
      en: Disability
    area.olderPeople
      sv: Äldre
      en: Older people
    area.economicSupport
      sv: Ekonomiskt bistånd
      en: Economic support
    area.pupilHealth
      sv: Elevhälsa
      en: Pupil health
    area.childPsychiatry
      sv: Barn- och ungdomspsykiatri (BUP)
      en: Child and adolescent psychiatry
    area.adultPsychiatry
      sv: Vuxenpsykiatri
      en: Adult psychiatry
    area.habilitation
      sv: Habilitering
      en: Habilitation
    area.primaryCare
      sv: Primärvård
      en: Primary care
    area.addictionCare
      sv: Beroendevård
      en: Addiction care
    need.homeDistrict
      sv: I vilken stadsdel bor personen?
      en: In which district does the person live?
    need.schoolDistrict
      sv: I vilken stadsdel ligger skolan?
      en: In which district does the school lie?
    need.schoolDistrict.hint
      sv: Bara för den som går i skola eller förskola.
      en: Only for somebody who goes to school or preschool.
    need.district.protected
      sv: Personen har skyddade uppgifter. Skriv ingen stadsdel.
      en: The person’s details are protected. Write no district.
    """
