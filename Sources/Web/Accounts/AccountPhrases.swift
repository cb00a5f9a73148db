/// What the administrator's pages say.
let accountPhrases = """
    accounts.title
      sv: Konton
      en: Accounts
    accounts.about
      sv: Här är kontona hos din myndighet. När du stänger ett konto loggas personen ut överallt. Planer som hon eller han inte har lämnat över hamnar på enhetens lista över planer utan ansvarig.
      en: These are the accounts of your authority. When you close an account the person is signed out everywhere. Plans that she or he has not handed over come to the unit’s list of plans without anybody responsible.
    accounts.login
      sv: Användarnamn: {login}
      en: User name: {login}
    accounts.openPlans
      sv: Öppna planer som någon annan måste ta över: {count}
      en: Open plans that somebody else must take over: {count}
    accounts.lastDay
      sv: Sista dagen är {day}
      en: The last day is {day}
    accounts.lastDay.label
      sv: Sista dagen
      en: The last day
    accounts.stays
      sv: Låt kontot för {name} vara kvar
      en: Let the account of {name} stay
    accounts.end
      sv: Sista dagen för {name}
      en: The last day of {name}
    accounts.end.hint
      sv: Kontot öppnar inget efter den dagen. Lämna tomt för att stänga det nu.
      en: The account opens nothing after that day. Leave empty to close it now.
    accounts.closed
      sv: Stängt {day}
      en: Closed {day}
    accounts.noCommission
      sv: Kan inte logga in: har inget uppdrag i katalogen i dag
      en: Cannot sign in: has no commission in the directory today
    accounts.close
      sv: Stäng kontot för {name}
      en: Close the account of {name}
    searches.title
      sv: Sökningar
      en: Searches
    searches.open
      sv: Se vem som har sökt, och när
      en: See who has searched, and when
    searches.about
      sv: Här står vem hos din myndighet som har sökt bland sina planer, och när. Orden som någon sökte på sparas aldrig.
      en: Here is who at your authority has searched among their plans, and when. The words searched for are never kept.
    searches.none
      sv: Ingen har sökt än.
      en: Nobody has searched yet.
    searches.found
      sv: Sökte och fick fram minst en plan
      en: Searched and found at least one plan
    searches.nothing
      sv: Sökte och fick inte fram något
      en: Searched and found nothing
    """
