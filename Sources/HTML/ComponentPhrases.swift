/// What the components say by themselves.
let componentPhrases = """
    component.skipLink
      sv: Hoppa till innehållet
      en: Skip to the content
    component.back
      sv: Tillbaka
      en: Back
    component.demo
      sv: Om den här webbplatsen
      en: About this site
    component.navigation
      sv: Huvudmeny
      en: Main menu
    component.leaveQuickly
      sv: Lämna sidan snabbt
      en: Leave this page quickly
    component.notice.info
      sv: Bra att veta
      en: Good to know
    component.notice.warning
      sv: Viktigt
      en: Important
    component.notice.success
      sv: Klart
      en: Done
    component.errorSummary
      sv: Något behöver ändras
      en: Something needs to be changed
    component.error
      sv: Fel:
      en: Error:
    component.optional
      sv: (valfritt)
      en: (optional)
    component.dateHint
      sv: Till exempel 18 mars eller nästa fredag.
      en: For example 18 March or next Friday.
    component.select
      sv: Välj
      en: Choose
    component.change
      sv: Ändra
      en: Change
    component.task.whose
      sv: Görs av {who}
      en: Done by {who}
    component.promise.person
      sv: {who}, {from}
      en: {who}, {from}
    component.promise.due
      sv: Klart senast {day}
      en: Done by {day} at the latest
    component.promise.planned
      sv: Planerat
      en: Planned
    component.promise.ongoing
      sv: Pågår
      en: In progress
    component.promise.done
      sv: Klart {day}
      en: Done {day}
    component.promise.late
      sv: Sent
      en: Late
    component.promise.wasDue
      sv: Det här skulle ha varit klart {day}.
      en: This was due {day}.
    component.promise.wasToBeDone
      sv: Skulle bli klart senast {day}.
      en: Was to be done by {day}.
    component.promise.unfinished
      sv: Blev inte klart
      en: Was not finished
    component.promise.cancelled
      sv: Blev inte av
      en: Did not happen
    component.whoSees
      sv: Det här ser nu {people}. Ingen annan.
      en: Seen now by {people}. Nobody else.
    component.pagination
      sv: Fler sidor
      en: More pages
    component.pagination.previous
      sv: Föregående sida
      en: Previous page
    component.pagination.next
      sv: Nästa sida
      en: Next page
    component.pagination.here
      sv: Sida {page} av {count}
      en: Page {page} of {count}
    """
