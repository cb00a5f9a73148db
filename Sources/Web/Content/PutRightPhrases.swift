/// What the pages say on which a promise, a need or a goal is put right or taken away.
let putRightPhrases = """
    content.change
      sv: Ändra eller ta bort
      en: Change or take away
    content.change.button
      sv: Spara ändringen
      en: Save the change
    content.changeWhy
      sv: Varför ändras det?
      en: Why is it changed?
    content.changeWhy.hint
      sv: Bara ni som arbetar med planen hos er läser det.
      en: Only those of you who work with the plan read it.
    content.changeWhyMissing
      sv: Skriv varför det ändras. Planen är fastställd.
      en: Write why it is changed. The plan is established.
    content.former
      sv: Så stod det förut
      en: What it said before
    content.former.by
      sv: Skrevs {moment} av {name}.
      en: Written {moment} by {name}.
    content.former.why
      sv: Det ändrades, för: {why}
      en: It was changed, because: {why}
    goal.title
      sv: Ändra eller ta bort ett behov eller ett mål
      en: Change or take away a need or a goal
    goal.missing
      sv: Planen har inget sådant mål.
      en: The plan has no such goal.
    goal.remove
      sv: Ta bort målet
      en: Take the goal away
    goal.remove.about
      sv: Ta bort det som skrevs in av misstag. Texten finns kvar här, så att du kan skriva målet igen.
      en: Take away what was written down by mistake. The text stays here, so that you can write the goal again.
    goal.remove.button
      sv: Ta bort målet
      en: Take the goal away
    goal.removed.on
      sv: Målet togs bort {day} av {name}.
      en: The goal was taken away on {day} by {name}.
    goal.removed.again
      sv: Skriv målet igen
      en: Write the goal again
    goal.removed.all
      sv: Mål som har tagits bort
      en: Goals that have been taken away
    goal.same
      sv: Det målet finns redan. Titta bland målen innan du sparar det en gång till.
      en: That goal is there already. Look among the goals before you save it once more.
    goal.same.button
      sv: Spara målet ändå
      en: Save the goal anyway
    goal.tooMany
      sv: Planen har redan {most} mål. Ta bort något mål först.
      en: The plan has {most} goals already. Take a goal away first.
    promise.toldOf
      sv: Någon har berättat om löftet eller erbjudit det. Det kan inte tas bort. Säg i stället att det inte blir av.
      en: Somebody has told of the promise or offered it. It cannot be taken away. Say instead that it will not be done.
    goal.lookedBackAt
      sv: Ni har följt upp målet. Därför kan det inte tas bort. Ändra orden i stället.
      en: You have followed the goal up. Therefore it cannot be taken away. Change the words instead.
    promise.title
      sv: Ändra eller ta bort ett löfte
      en: Change or take away a promise
    promise.missing
      sv: Planen har inget sådant löfte.
      en: The plan has no such promise.
    promise.change.asks
      sv: Löftet är någon annans att hålla. När du har sparat får de frågan igen. Svaret de har gett gällde de förra orden.
      en: The promise is somebody else’s to keep. When you have saved they are asked again. The answer they gave was to the former words.
    promise.remove
      sv: Ta bort löftet
      en: Take the promise away
    promise.remove.about
      sv: Det som skrevs in av misstag försvinner ur planen. Texten finns kvar här, så att du kan skriva löftet igen.
      en: What was written down by mistake disappears from the plan. The text stays here, so that you can write the promise again.
    promise.remove.button
      sv: Ta bort löftet
      en: Take the promise away
    promise.removal
      sv: Varför ska löftet bort?
      en: Why is the promise to go?
    promise.removal.mistake
      sv: Det skrevs in av misstag
      en: It was written down by mistake
    promise.removal.notToBeDone
      sv: Det ska inte göras
      en: It is not to be done
    promise.removalMissing
      sv: Välj varför löftet ska bort.
      en: Choose why the promise is to go.
    promise.removalWhy
      sv: Varför ska det inte göras?
      en: Why is it not to be done?
    promise.removalWhy.hint
      sv: Alla som har planen kan läsa det.
      en: Everybody who has the plan can read it.
    promise.removalWhyMissing
      sv: Skriv varför det inte ska göras.
      en: Write why it is not to be done.
    promise.removed.on
      sv: Löftet togs bort {day} av {name}.
      en: The promise was taken away on {day} by {name}.
    promise.removed.typed
      sv: Du skrev: {words}
      en: You wrote: {words}
    promise.removed.again
      sv: Skriv löftet igen
      en: Write the promise again
    promise.removed.all
      sv: Löften som har tagits bort
      en: Promises that have been taken away
    promise.same
      sv: Det löftet finns redan. Titta bland löftena innan du sparar det en gång till.
      en: That promise is there already. Look among the promises before you save it once more.
    promise.same.button
      sv: Spara löftet ändå
      en: Save the promise anyway
    promise.tooMany
      sv: Planen har redan {most} löften. Ta bort något löfte först.
      en: The plan has {most} promises already. Take a promise away first.
    promise.offeredPrincipal
      sv: Den som har erbjudit löftet står bakom det. Ta bort löftet och skriv ett nytt om någon annan ska göra det.
      en: Whoever offered the promise stands behind it. Take the promise away and write a new one if somebody else is to do it.
    """
