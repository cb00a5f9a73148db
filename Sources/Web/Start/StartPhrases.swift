/// What the pages before and around the work say.
let startPhrases = """
    home.title
      sv: Välkommen till Mellanrum
      en: Welcome to Mellanrum
    home.what
      sv: Här gör socialtjänst, sjukvård och skola en plan tillsammans med den som behöver hjälp från flera.
      en: Here social services, health care and school make a plan together with the person who needs help from several.
    home.who
      sv: Arbetar du i kommun, region eller skola? Logga in för att börja en plan eller läsa en som du har fått.
      en: Do you work in a municipality, region or school? Sign in to begin a plan or read one you have been given.
    home.signIn
      sv: Logga in
      en: Sign in
    about.title
      sv: Vad är SIP?
      en: What is a SIP?
    about.what
      sv: SIP är en samordnad individuell plan. Den visar vem som gör vad, och när, för dig som får hjälp från flera håll.
      en: A SIP is a coordinated individual plan. It shows who does what, and when, for you who get help from several sides.
    about.when.title
      sv: När görs en SIP?
      en: When is a SIP made?
    about.when
      sv: När du behöver hjälp från både socialtjänsten och sjukvården. Någon av dem ser att en plan behövs, och du säger ja.
      en: When you need help from both social services and health care, one of them sees that a plan is needed and you say yes.
    about.plan.title
      sv: Det här står i planen
      en: This is in the plan
    about.plan.needs
      sv: Vilken hjälp du behöver.
      en: Which help you need.
    about.plan.principals
      sv: Vad kommunen gör och vad regionen gör.
      en: What the municipality does and what the region does.
    about.plan.others
      sv: Vad andra gör, till exempel skolan eller familjen.
      en: What others do, such as school or family.
    about.plan.responsibility
      sv: Om det är kommunen eller regionen som har huvudansvaret.
      en: Whether the municipality or the region has overall responsibility.
    about.yours.title
      sv: Det är din plan
      en: It is your plan
    about.yours
      sv: Planen görs tillsammans med dig. Du kan säga nej, och du kan ändra dig när du vill.
      en: The plan is made together with you. You can say no, and you can change your mind at any time.
    signIn.title
      sv: Logga in
      en: Sign in
    signIn.demo
      sv: Välj vem du vill vara. Alla är påhittade.
      en: Choose who you want to be. Everybody is invented.
    signIn.demo.role.caseWorker
      sv: Socialtjänst
      en: Social services
    signIn.demo.role.healthcareProfessional
      sv: Hälso- och sjukvård och elevhälsa
      en: Health care and student health
    signIn.demo.role.coordinator
      sv: SIP-samordning
      en: SIP coordination
    signIn.demo.role.statistician
      sv: Statistik
      en: Statistics
    signIn.demo.role.administrator
      sv: Administration
      en: Administration
    signIn.demo.search
      sv: Sök efter någon annan
      en: Search for somebody else
    signIn.demo.search.hint
      sv: Skriv ett namn eller en titel. Alla står inte i listan.
      en: Write a name or a title. Not everybody is in the list.
    signIn.demo.search.missing
      sv: Skriv ett namn att söka efter.
      en: Write a name to search for.
    signIn.demo.search.button
      sv: Visa personer
      en: Show people
    signIn.demo.nobody
      sv: Ingen heter så. Prova en del av namnet.
      en: Nobody is called that. Try a part of the name.
    signIn.demo.first
      sv: Visa de första i listan igen
      en: Show the first in the list again
    signIn.login
      sv: Användarnamn
      en: User name
    signIn.password
      sv: Lösenord
      en: Password
    signIn.wrong
      sv: Namnet och lösenordet hör inte ihop. Skriv dem en gång till, eller be om en ny länk.
      en: The name and the password do not belong together. Write them once more, or ask for a new link.
    signIn.wait
      sv: Det har blivit många försök. Vänta i {minutes} min och försök igen.
      en: There have been many attempts. Wait {minutes} min and try again.
    signIn.busy
      sv: Många loggar in just nu. Vänta en minut och försök igen.
      en: Many are signing in just now. Wait a minute and try again.
    signIn.onlyEncrypted
      sv: Servern tar emot inloggning bara över en krypterad anslutning (https). Säg till den som driver servern.
      en: The server takes sign-in over an encrypted connection (https) only. Tell whoever runs the server.
    signOut.title
      sv: Vill du logga ut?
      en: Do you want to sign out?
    signOut.button
      sv: Logga ut från den här datorn
      en: Sign out from this computer
    language.title
      sv: Välj språk
      en: Choose language
    language.which
      sv: Vilket språk ska sidorna vara på?
      en: Which language should the pages be in?
    language.missing
      sv: Välj ett av språken.
      en: Choose one of the languages.
    language.button
      sv: Spara språket
      en: Save the language
    account.link.title
      sv: Välj ett lösenord
      en: Choose a password
    account.link.who
      sv: Kontot tillhör {name}. Användarnamnet är {login}.
      en: The account belongs to {name}. The user name is {login}.
    account.link.password
      sv: Nytt lösenord
      en: New password
    account.link.hint
      sv: Minst {count} tecken. En mening går bra.
      en: At least {count} characters. A sentence will do.
    account.link.tooShort
      sv: Skriv ett lösenord med minst {count} tecken.
      en: Write a password of at least {count} characters.
    account.link.button
      sv: Spara lösenordet
      en: Save the password
    account.taken
      sv: Det finns redan ett konto med det namnet. Välj ett annat.
      en: There is already an account by that name. Choose another.
    account.unitElsewhere
      sv: Enheten hör till en annan myndighet. Välj en av kontots egna.
      en: The unit belongs to another authority. Choose one of the account's own.
    settings.title
      sv: Inställningar
      en: Settings
    settings.sessions
      sv: Här är du inloggad
      en: Where you are signed in
    settings.sessions.about
      sv: Avsluta en inloggning som du inte känner igen.
      en: End a session that you do not recognise.
    settings.session
      sv: Inloggad {from}, använd senast {seen}.
      en: Signed in {from}, last used {seen}.
    settings.session.this
      sv: Det är den här webbläsaren.
      en: It is this browser.
    settings.session.end
      sv: Avsluta inloggningen
      en: End the session
    """
