/// What the frame of every page and the pages of errors say.
let shellPhrases = """
    frame.service
      sv: Mellanrum
      en: Mellanrum
    frame.demo
      sv: Det här är en påhittad stad. Skriv inget om riktiga människor.
      en: This is an invented city. Write nothing about real people.
    frame.representation
      sv: Du är inloggad som {name}, {authority}.
      en: You are signed in as {name}, {authority}.
    frame.settings
      sv: Inställningar
      en: Settings
    frame.signIn
      sv: Logga in
      en: Sign in
    frame.signOut
      sv: Logga ut
      en: Sign out
    frame.menu.today
      sv: Idag
      en: Today
    frame.menu.plans
      sv: Planer
      en: Plans
    frame.menu.inbox
      sv: Mottaget
      en: Received
    frame.menu.figures
      sv: Statistik
      en: Statistics
    frame.menu.accounts
      sv: Konton
      en: Accounts
    frame.footer
      sv: Mellanrum är platsen där kommun, region och skola gör en plan tillsammans med den som planen är till för.
      en: Mellanrum is where municipality, region and school make a plan together with the person it is for.
    frame.about
      sv: Vad är SIP?
      en: What is a SIP?
    frame.errorTitle
      sv: Fel: {title}
      en: Error: {title}
    frame.kept
      sv: Det du skrev finns kvar här. Läs igenom och spara.
      en: What you wrote is still here. Read it through and save.
    frame.day.saved
      sv: Du skrev ”{typed}”. Vi sparade {day}.
      en: You wrote “{typed}”. We saved {day}.
    frame.day.read
      sv: Du skrev ”{typed}”. Vi läser det som {day}.
      en: You wrote “{typed}”. We read it as {day}.
    error.formToken
      sv: Sidan hade varit öppen för länge. Det du skrev finns kvar. Skicka en gång till.
      en: The page had been open too long. What you wrote is still here. Send it once more.
    error.page.notFound.title
      sv: Sidan finns inte
      en: There is no such page
    error.page.notFound.text
      sv: Sidan finns inte, eller så är den inte din.
      en: The page does not exist, or it is not yours.
    error.page.foreignOrigin.title
      sv: Det gick inte att skicka
      en: It could not be sent
    error.page.foreignOrigin.text
      sv: Formuläret kom från en annan webbplats. Öppna sidan här och skriv där.
      en: The form came from another site. Open the page here and write there.
    error.page.tooLarge.title
      sv: Det var för mycket text
      en: That was too much text
    error.page.tooLarge.text
      sv: Gå tillbaka i webbläsaren och skriv kortare. Det du skrev finns kvar där.
      en: Go back in your browser and write less. What you wrote is still there.
    error.page.malformed.title
      sv: Det gick inte att läsa
      en: It could not be read
    error.page.malformed.text
      sv: Gå tillbaka i webbläsaren och skicka en gång till.
      en: Go back in your browser and send it once more.
    error.page.invalid.title
      sv: Det gick inte att använda
      en: It could not be used
    error.page.invalid.text
      sv: Något i det som skickades går inte att använda. Gå tillbaka i webbläsaren, läs igenom och försök igen.
      en: Something in what was sent cannot be used. Go back in your browser, read it through and try again.
    error.page.incomplete.title
      sv: Något saknas
      en: Something is missing
    error.page.incomplete.text
      sv: Något som behövs är inte ifyllt än. Gå tillbaka i webbläsaren och se vad som saknas.
      en: Something that is needed has not been filled in yet. Go back in your browser and see what is missing.
    error.page.conflict.title
      sv: Någon annan hann före
      en: Somebody else was first
    error.page.conflict.text
      sv: Det här har ändrats medan du arbetade. Öppna sidan igen för att se hur det är nu.
      en: This has changed while you worked. Open the page again to see how it is now.
    error.page.state.title
      sv: Det går inte nu
      en: It is not possible now
    error.page.state.text
      sv: Det går inte i det läge som planen är i. Öppna planen för att se vad som är nästa steg.
      en: It is not possible where the plan stands. Open the plan to see what the next step is.
    error.page.forbidden.title
      sv: Det kan inte du göra
      en: This is not for you to do
    error.page.forbidden.text
      sv: Ditt konto får inte göra det här. Fråga den som sköter konton hos dig om det borde gå.
      en: Your account may not do this. Ask whoever looks after accounts with you if it should.
    error.page.unavailable.title
      sv: Det gick inte just nu
      en: It did not work just now
    error.page.unavailable.text
      sv: Gå tillbaka i webbläsaren. Det du skrev finns kvar där. Vänta en minut och försök igen.
      en: Go back in your browser. What you wrote is still there. Wait a minute and try again.
    error.page.back
      sv: Till första sidan
      en: To the first page
    error.notFound
      sv: Det finns inte, eller så är det inte ditt.
      en: It does not exist, or it is not yours.
    """
