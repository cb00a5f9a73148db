/// What happens with a planned meeting and the calls to it, in words.
let summonsEventPhrases = """
    event.meeting.planned
      sv: Ett möte planerades
      en: A meeting was planned
    event.meeting.summoned
      sv: Kallelsen till mötet skickades
      en: The summons to the meeting was sent
    event.meeting.sendingUndone
      sv: Utskicket av kallelsen ångrades
      en: The sending of the summons was undone
    event.summons.recalled
      sv: Kallelsen togs tillbaka innan någon hade öppnat den
      en: The summons was taken back before anybody had opened it
    event.summons.returned
      sv: Kallelsen gäller igen
      en: The summons counts again
    event.meeting.cancelled
      sv: Mötet avbokades
      en: The meeting was cancelled
    event.summons.disclosed
      sv: Kallelsen lämnades ut
      en: The summons was disclosed
    event.summons.received
      sv: En kallelse kom
      en: A summons arrived
    event.summons.opened
      sv: Kallelsen öppnades
      en: The summons was opened
    event.summons.ended
      sv: Kallelsen slutade gälla
      en: The summons ended
    event.summons.placesHidden
      sv: Platserna togs bort ur kallelsen, för identiteten blev skyddad
      en: The places were taken out of the summons, since the identity became protected
    event.summons.answered
      sv: Kallelsen besvarades
      en: The summons was answered
    event.summons.answerReceived
      sv: Ett svar på kallelsen kom
      en: An answer to the summons came
    """
