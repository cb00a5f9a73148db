/// What the person's paper about who has her plan says, in plain words (ux §9).
let whoHasPlanPhrases = """
    whoHasPlan.title
      sv: Vem har din plan?
      en: Who has your plan?
    whoHasPlan.link
      sv: Skriv ut vem som har planen
      en: Print who has the plan
    whoHasPlan.for
      sv: Det här papperet är till {name}.
      en: This paper is for {name}.
    whoHasPlan.owner
      sv: {owner} skriver planen och har hela.
      en: {owner} writes the plan and has all of it.
    whoHasPlan.protected
      sv: Vilka som har något av planen står inte på papper. Fråga oss, så berättar vi det för dig.
      en: Who has something of the plan does not stand on paper. Ask us, and we tell you.
    whoHasPlan.call
      sv: Ring {name} om du undrar något.
      en: Call {name} if you wonder about anything.
    whoHasPlan.nobody
      sv: Ingen annan har något av planen.
      en: Nobody else has anything of the plan.
    whoHasPlan.others
      sv: De här har också något
      en: These have something, too
    whoHasPlan.copy
      sv: {name} har en kopia från {day}.
      en: {name} has a copy of {day}.
    whoHasPlan.summons
      sv: {name} har en kallelse till ett möte, från {day}.
      en: {name} has a summons to a meeting, of {day}.
    whoHasPlan.covered
      sv: De får nya kopior så länge det finns ett ja, eller när lagen säger det.
      en: They get new copies while there is a yes, or when the law says so.
    whoHasPlan.ended
      sv: Sedan {day} finns inget ja. De får inget nytt.
      en: Since {day} there is no yes. They get nothing new.
    whoHasPlan.keeps.committee
      sv: Lagen säger att socialtjänsten sparar det de har i minst 5 år.
      en: The law says that social services keep what they have for at least 5 years.
    whoHasPlan.keeps.regionBoard
      sv: Lagen säger att vården sparar det de har i minst 10 år.
      en: The law says that health care keeps what it has for at least 10 years.
    whoHasPlan.keeps.schoolOrganiser
      sv: Skolan sparar det de har efter sina egna regler.
      en: The school keeps what it has by its own rules.
    whoHasPlan.keeps.privateProvider
      sv: De sparar det de har så länge lagen säger.
      en: They keep what they have for as long as the law says.
    whoHasPlan.change
      sv: Du får ändra dig när du vill. Då får de inget nytt. Det de inte har öppnat tar vi tillbaka.
      en: You may change your mind when you want. Then they get nothing new. What they have not opened we take back.
    """
