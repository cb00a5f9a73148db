/// What the page says that lets a stranger take over.
let handOverSheetPhrases = """
    handOverSheet.title
      sv: Överlämning på en sida
      en: Hand-over on one page
    handOverSheet.who
      sv: Vem gäller det, och vad är frågan nu?
      en: Who is it about, and what is the question now?
    handOverSheet.wants
      sv: Vad vill {name} själv?
      en: What does {name} want?
    handOverSheet.promises
      sv: Vem gör vad, och till när?
      en: Who does what, and by when?
    handOverSheet.next
      sv: Vad händer sedan, och vad är inte gjort?
      en: What comes next, and what is not done?
    handOverSheet.tell
      sv: Vem får du prata med, och vem inte?
      en: Whom may you talk with, and whom not?
    handOverSheet.responsible
      sv: {name} svarar för planen.
      en: {name} answers for the plan.
    handOverSheet.note
      sv: Från den som lämnade över: {note}
      en: From whoever handed it over: {note}
    handOverSheet.lastView
      sv: Om hur det har gått:
      en: On how it has gone:
    handOverSheet.promises.none
      sv: Inget löfte väntar.
      en: No promise is open.
    handOverSheet.promise
      sv: {who}: {what}. Klart senast {day}.
      en: {who}: {what}. Due {day}.
    handOverSheet.promise.late
      sv: Sent. {who}: {what}. Skulle ha varit klart {day}.
      en: Late. {who}: {what}. It was due {day}.
    handOverSheet.nothingLeft
      sv: Inget är kvar att göra.
      en: Nothing is left to do.
    handOverSheet.phase.before
      sv: Före mötet:
      en: Before the meeting:
    handOverSheet.phase.at
      sv: På mötet:
      en: At the meeting:
    handOverSheet.phase.after
      sv: Efter mötet:
      en: After the meeting:
    handOverSheet.task
      sv: {task} ({owner})
      en: {task} ({owner})
    handOverSheet.protected
      sv: Identiteten är skyddad. Berätta inte för någon var personen är, går i skola eller får hjälp.
      en: The identity is protected. Tell nobody where the person is, goes to school or gets help.
    handOverSheet.tell.nobody
      sv: Ingen har sagt ja som gäller i dag. Berätta inget för någon annan verksamhet.
      en: Nobody has said a yes that counts today. Tell no other authority anything.
    handOverSheet.yes
      sv: {name} har sagt ja till {recipients}: {contents}. Det gäller till {day}.
      en: {name} has said yes to {recipients}: {contents}. It counts until {day}.
    handOverSheet.no
      sv: {name} har sagt nej. Dela inget.
      en: {name} has said no. Share nothing.
    handOverSheet.exceptions
      sv: Inte: {exceptions}
      en: Not: {exceptions}
    handOverSheet.basis
      sv: Enligt lag får {recipients} veta det som behövs, till {day}.
      en: By law {recipients} may know what is needed, until {day}.
    handOverSheet.ended
      sv: Fråga igen: ett ja från {names} gäller inte längre.
      en: Ask again: a yes from {names} does not count any more.
    handOverSheet.avoid
      sv: Ta inte upp:
      en: Do not bring up:
    """
