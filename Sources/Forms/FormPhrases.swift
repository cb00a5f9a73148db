/// The phrases of the problems that `FieldReader` finds by itself, in both languages. They say what to do, and blame
/// nobody.
package let formPhrases = """
    error.choice
      sv: Välj något av det som finns att välja på.
      en: Choose one of the options on the page.
    error.control
      sv: Skriv texten igen för hand. Den har tecken som inte syns.
      en: Type the text again by hand. It has characters that do not show.
    error.day
      sv: Skriv ett datum, till exempel 18 mars.
      en: Write a date, for example 18 March.
    error.dayOutside
      sv: Skriv ett datum från {first} till {last}.
      en: Write a date from {first} to {last}.
    error.personalNumber
      sv: Numret stämmer inte. Skriv 12 siffror, och jämför dem med ett kort eller papper.
      en: The number does not add up. Write 12 digits, and compare them with a card or a paper.
    error.repeated
      sv: Fyll i det här en gång till. Det kom flera svar.
      en: Fill this in once more. Several answers came.
    error.time
      sv: Skriv en tid, till exempel 9.30.
      en: Write a time, for example 9.30.
    error.tooLong
      sv: Skriv högst {max} tecken. Nu är det {length}.
      en: Write at most {max} characters. Now it is {length}.
    """
