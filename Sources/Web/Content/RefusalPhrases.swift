/// Why a command is not possible in the state the plan is in, each true in every state that refuses it.
let refusalPhrases = """
    plan.notPossible.recordConsent
      sv: Här går det inte att spara ett svar. Öppna planen och se hur långt den har kommit.
      en: An answer cannot be saved here. Open the plan and see how far it has come.
    plan.notPossible.withdrawConsent
      sv: Det finns inget ja att ta tillbaka i planen.
      en: There is no yes to take back in the plan.
    plan.notPossible.addTeamMember
      sv: Här går det inte att lägga till någon. Öppna planen och se hur långt den har kommit.
      en: Nobody can be added here. Open the plan and see how far it has come.
    plan.notPossible.recordOwnWords
      sv: Här går det inte att skriva egna ord. Öppna planen och se hur långt den har kommit.
      en: Own words cannot be written here. Open the plan and see how far it has come.
    plan.notPossible.holdMeeting
      sv: Någon behöver säga ja innan ni håller möte. Spara svaret först.
      en: Somebody needs to say yes before you hold a meeting. Save the answer first.
    plan.notPossible.addGoal
      sv: Någon behöver säga ja innan du skriver mål. Spara svaret först.
      en: Somebody needs to say yes before you write goals. Save the answer first.
    plan.notPossible.addPromise
      sv: Någon behöver säga ja innan du skriver mål, löften och huvudansvar. Spara svaret först.
      en: Somebody needs to say yes before you write goals, promises and overall responsibility. Save the answer first.
    plan.notPossible.changeGoal
      sv: Någon behöver säga ja innan du ändrar mål. Spara svaret först.
      en: Somebody needs to say yes before you change goals. Save the answer first.
    plan.notPossible.removeGoal
      sv: Någon behöver säga ja innan du tar bort mål. Spara svaret först.
      en: Somebody needs to say yes before you take goals away. Save the answer first.
    plan.notPossible.changePromise
      sv: Någon behöver säga ja innan du ändrar löften. Spara svaret först.
      en: Somebody needs to say yes before you change promises. Save the answer first.
    plan.notPossible.removePromise
      sv: Någon behöver säga ja innan du tar bort löften. Spara svaret först.
      en: Somebody needs to say yes before you take promises away. Save the answer first.
    plan.notPossible.stateNoMeasures
      sv: Någon behöver säga ja innan du skriver vad andra gör. Spara svaret först.
      en: Somebody needs to say yes before you write what others do. Save the answer first.
    plan.notPossible.setResponsibility
      sv: Någon behöver säga ja innan du väljer huvudansvar. Spara svaret först.
      en: Somebody needs to say yes before you choose overall responsibility. Save the answer first.
    plan.notPossible.reportPromise
      sv: Någon behöver säga ja innan du berättar hur det går. Spara svaret först.
      en: Somebody needs to say yes before you tell how it is going. Save the answer first.
    plan.notPossible.receiveOffer
      sv: Planen kan inte ta emot erbjudanden just nu. Ring den som har planen.
      en: The plan cannot take offers just now. Call the person who has the plan.
    plan.notPossible.removeTeamMember
      sv: Ingen kan tas bort ur planen just nu.
      en: Nobody can be taken out of the plan just now.
    plan.notPossible.receiveReport
      sv: Planen kan inte ta emot svar just nu. Ring den som har planen.
      en: The plan cannot take answers just now. Call the person who has the plan.
    plan.notPossible.share
      sv: Någon behöver säga ja innan du visar planen för andra. Spara svaret först.
      en: Somebody needs to say yes before you show the plan to others. Save the answer first.
    plan.notPossible.establish
      sv: Planen fastställs en gång, när mötet är hållet. Öppna planen och se hur långt den har kommit.
      en: The plan is established once, when the meeting has been held. Open the plan and see how far it has come.
    plan.notPossible.followUp
      sv: Fastställ planen först. Sedan kan ni följa upp den.
      en: Establish the plan first. Then you can follow it up.
    plan.hasDied.consent
      sv: Personen har avlidit. Inga fler svar om samtycke kan sparas.
      en: The person has died. No more answers about consent can be saved.
    plan.hasDied.meeting
      sv: Personen har avlidit. Inga fler möten kan planeras eller hållas i planen.
      en: The person has died. No more meetings can be planned or held in the plan.
    plan.hasDied.share
      sv: Personen har avlidit. Planen kan inte visas för fler.
      en: The person has died. The plan cannot be shown to others any more.
    plan.hasDied.content
      sv: Personen har avlidit. Planen kan läsas och avslutas, men inte ändras.
      en: The person has died. The plan can be read and closed, but not changed.
    plan.notPossible.reopen
      sv: Planen pågår. Den behöver inte öppnas igen.
      en: The plan is open. It need not be opened again.
    plan.notPossible.close
      sv: Här går det inte att avsluta planen. Öppna planen och se hur långt den har kommit.
      en: The plan cannot be closed here. Open the plan and see how far it has come.
    """
