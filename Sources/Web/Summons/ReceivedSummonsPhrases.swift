/// What those who are called read.
let receivedSummonsPhrases = """
    receivedSummons.title.summons
      sv: Kallelse till SIP-möte
      en: Summons to a SIP meeting
    receivedSummons.title.invitation
      sv: Inbjudan till SIP-möte
      en: Invitation to a SIP meeting
    receivedSummons.part
      sv: Kallelse {number}
      en: Summons {number}
    receivedSummons.for
      sv: Mötet gäller {name}
      en: The meeting is for {name}
    receivedSummons.duty.summons
      sv: Kommun och region ska göra planen tillsammans. Därför ska er huvudman se till att någon kommer och kan svara för vad ni kan göra.
      en: Municipality and region are to make the plan together. So your principal must see to it that somebody comes who can answer for what you can do.
    receivedSummons.duty.invitation
      sv: Ni är inbjudna för att familjen och de andra behöver er vid bordet.
      en: You are invited because the family and the others need you at the table.
    receivedSummons.from
      sv: Från
      en: From
    receivedSummons.from.is
      sv: {owner}, plan {number}
      en: {owner}, plan {number}
    receivedSummons.called
      sv: Till
      en: To
    receivedSummons.bring
      sv: Det här behöver ni ha med er
      en: This is what you need to bring
    receivedSummons.answer
      sv: Ert svar
      en: Your answer
    receivedSummons.noAnswer
      sv: Ni svarade inte.
      en: You did not answer.
    receivedSummons.answered
      sv: Svaret skickades {moment}.
      en: The answer was sent {moment}.
    receivedSummons.forwardedBy
      sv: Kallelsen kom först till {unit}, som svarade att ni är rätt enhet.
      en: The summons first came to {unit}, who answered that yours is the right unit.
    receivedSummons.again
      sv: Ändrar det sig kan ni svara igen. Det senaste svaret gäller.
      en: If it changes you can answer again. The latest answer counts.
    receivedSummons.send
      sv: Skicka svaret
      en: Send the answer
    receivedSummons.end.cancelled
      sv: Mötet är avbokat.
      en: The meeting is cancelled.
    receivedSummons.end.withdrawn
      sv: Samtycket är återtaget den {day}. Ni ska inte komma, och ni får inte veta mer.
      en: Consent was taken back on {day}. You are not to come, and you will be told no more.
    receivedSummons.end.groundEnded
      sv: Beslutet att kalla er utan ett ja upphörde den {day}. Ni ska inte komma, och ni får inte veta mer.
      en: The decision to call you without a yes ended on {day}. You are not to come, and you will be told no more.
    receivedSummons.end.foundWrong
      sv: Den som kallade har skrivit in planen av misstag, upptäckt den {day}. Ni ska inte komma. Ni har kvar kallelsen enligt era egna regler.
      en: Whoever called you entered the plan in error, found on {day}. You are not to come. You keep the summons by your own rules.
    receivedSummons.end.forwarded
      sv: Kallelsen gäller nu den enhet som är rätt.
      en: The summons is now for the unit that is the right one.
    inbox.summonses
      sv: Kallelser till möten
      en: Summonses to meetings
    inbox.meeting
      sv: Möte
      en: Meeting
    inbox.answer
      sv: Svar
      en: Answer
    inbox.answered
      sv: Besvarad
      en: Answered
    inbox.over
      sv: Gäller inte längre
      en: Counts no more
    inbox.unanswered
      sv: Väntar på ert svar
      en: Waits for your answer
    today.summons
      sv: Svara på kallelsen till mötet för {name} från {owner}
      en: Answer the summons to the meeting for {name} from {owner}
    today.summons.open
      sv: Läs och svara
      en: Read and answer
    """
