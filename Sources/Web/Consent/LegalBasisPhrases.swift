/// What the page of sharing without a yes says.
let legalBasisPhrases = """
    legalBasis.link
      sv: Dela utan ett ja, med stöd av lagen
      en: Share without a yes, by the law
    legalBasis.title
      sv: Dela utan ett ja
      en: Share without a yes
    legalBasis.intro
      sv: Fråga alltid om ett ja först. Vård och socialtjänst får i några få fall dela det som behövs för nödvändig vård eller nödvändigt stöd även utan ett ja. Beslutet ska ha en grund, ett skäl och ett slutdatum.
      en: Always ask for a yes first. In a few cases health care and social services may share what is needed for necessary care or support even without a yes. The decision has a ground, a reason and a last day.
    legalBasis.general
      sv: Generalklausulen i sekretesslagen räcker inte för vård och socialtjänst.
      en: The general clause of the secrecy act is not enough for health care and social services.
    legalBasis.decided
      sv: Beslut hittills
      en: Decisions so far
    legalBasis.none
      sv: Inget delas utan ett ja i den här planen.
      en: Nothing is shared without a yes in this plan.
    legalBasis.nobody
      sv: Ingen paragraf låter er verksamhet dela utan ett ja med någon annan. Fråga familjen.
      en: No paragraph lets your authority share with anybody else without a yes. Ask the family.
    legalBasis.new
      sv: Skriv in ett beslut
      en: Write down a decision
    legalBasis.ground
      sv: Vilken grund finns?
      en: What is the ground?
    legalBasis.ground.missing
      sv: Välj vilken grund som finns.
      en: Choose the ground.
    legalBasis.ground.ofAge
      sv: Personen har fyllt 18 år. Välj en annan grund, eller fråga personen.
      en: The person has turned 18. Choose another ground, or ask the person.
    legalBasis.ground.underEighteen
      sv: Personen är under 18 år
      en: The person is under 18
    legalBasis.ground.ongoingMisuse
      sv: Pågående missbruk
      en: Ongoing misuse
    legalBasis.ground.compulsoryCare
      sv: Vård enligt LPT eller LRV
      en: Care by the acts on compulsory psychiatric or forensic care
    legalBasis.ground.unbornChild
      sv: Skydd för ett väntat barn
      en: Protection of an unborn child
    legalBasis.ground.cannotConsent
      sv: Personen kan inte samtycka (bara hälso- och sjukvården får dela)
      en: The person cannot consent (only health care may share)
    legalBasis.paragraph
      sv: Paragraf
      en: Paragraph
    legalBasis.reason
      sv: Varför behövs det utan ett ja?
      en: Why is it needed without a yes?
    legalBasis.reason.row
      sv: Skäl
      en: Reason
    legalBasis.reason.hint
      sv: Skriv vad som behöver delas, för vilken vård eller vilket stöd, och varför det inte kan vänta på ett ja.
      en: Write what needs to be shared, for which care or support, and why it cannot wait for a yes.
    legalBasis.reason.missing
      sv: Skriv varför det behövs utan ett ja.
      en: Write why it is needed without a yes.
    legalBasis.recipients.hint
      sv: Här står bara de som lagen låter er dela med.
      en: Only those whom the law lets you share with are listed.
    legalBasis.recipients.outside
      sv: Lagen låter er inte dela med alla dem på den här grunden. Välj en annan grund eller färre mottagare.
      en: The law does not let you share with all of them on this ground. Choose another ground or fewer recipients.
    legalBasis.validUntil
      sv: Till och med vilken dag?
      en: Until which day?
    legalBasis.validUntil.ofAge
      sv: Personen fyller 18 år före dess. Skriv en tidigare dag.
      en: The person turns 18 before that. Write an earlier day.
    legalBasis.save
      sv: Spara beslutet
      en: Save the decision
    legalBasis.ended
      sv: Upphörde {moment}
      en: Ended {moment}
    legalBasis.end
      sv: Skriv in att beslutet inte gäller längre
      en: Write down that the decision holds no more
    """
