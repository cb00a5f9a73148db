import Forms

/// Every text of the pages, one catalogue for each folder.
let phraseCatalogues = [
    shellPhrases, startPhrases, todayPhrases, needPhrases, needDescriptionPhrases, plansPhrases, waitingPhrases,
    unitsPlansPhrases, planPhrases, consentPhrases, whoHasPlanPhrases, notAskedPhrases, legalBasisPhrases,
    peoplePhrases, personPhrases, deathPhrases, handOverPhrases, handOverSheetPhrases, unclaimedPhrases,
    transferPhrases, tasksPhrases, protectionPhrases, preparationPhrases, parkedPhrases, preMeetingPhrases,
    printedPhrases, meetingPhrases, summonsPhrases, receivedSummonsPhrases, planMeetingPhrases, summonsLetterPhrases,
    summonsAnswerPhrases, meetingPartPhrases, contentPhrases, putRightPhrases, crisisPlanPhrases, refusalPhrases,
    versionPhrases, changePhrases, familyPaperPhrases, followUpPhrases, reopeningPhrases, historyPhrases, eventPhrases,
    copyEventPhrases, summonsEventPhrases, copyPhrases, accountPhrases, extractPhrases, extractTablePhrases,
    extractColumnPhrases, retentionPhrases, figurePhrases,
    figureAnswerPhrases, formPhrases,
]

extension Routes {
    /// Registers the whole site.
    package static func all(_ site: Site) -> Routes {
        var routes = Routes(site)
        routes.addStart(site)
        routes.addToday()
        routes.addNeed()
        routes.addPlans()
        routes.addConsent()
        routes.addPeople()
        routes.addPreparation()
        routes.addMeetings()
        routes.addSummons()
        routes.addContent()
        routes.addVersions()
        routes.addPaper()
        routes.addFollowUp()
        routes.addHandOver()
        routes.addTransfer()
        routes.addProtection()
        routes.addHistory()
        routes.addExtract()
        routes.addCopies()
        routes.addRetention()
        routes.addAccounts()
        routes.addFigures()
        return routes
    }
}
