/// What the administrator's pages say.
let accountPhrases = """
    accounts.title
      sv: Konton
      en: Accounts
    accounts.about
      sv: Här är kontona hos din myndighet. När du stänger ett konto loggas personen ut överallt.
      en: These are the accounts of your authority. When you close an account the person is signed out everywhere.
    accounts.login
      sv: Användarnamn: {login}
      en: User name: {login}
    accounts.openPlans
      sv: Öppna planer som någon annan måste ta över: {count}
      en: Open plans that somebody else must take over: {count}
    accounts.closed
      sv: Stängt {day}
      en: Closed {day}
    accounts.close
      sv: Stäng kontot för {name}
      en: Close the account of {name}
    """
