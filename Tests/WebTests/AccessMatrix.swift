import Access
import Hummingbird
import People

@testable import Web

/// How somebody stands to what an address names.
enum Standing: Sendable, CaseIterable {
    /// The address names no plan and no copy.
    case noNumber
    case ownPlan, ownClosedPlan
    /// A plan of the same authority, assigned to somebody else.
    case colleaguesPlan
    case otherAuthoritysPlan
    case ownUnitsCopy
    /// A copy that was sent to another unit of the same authority.
    case otherUnitsCopy
    case otherAuthoritysCopy
    /// There is no such number, or nobody is signed in.
    case missing
}

/// One thing that is allowed.
struct AccessLine: Sendable {
    enum Who: Sendable {
        case nobody, everybody, signedIn, workers, coordinators, administrators, statisticians

        func includes(_ person: Person) -> Bool {
            switch self {
            case .nobody: false
            case .everybody: true
            case .signedIn: person.reader != nil
            case .workers: person.worksWithPlans
            case .coordinators: person.isCoordinator
            case .administrators: person.reader?.roles == [.administrator]
            case .statisticians: person.reader?.roles == [.statistician]
            }
        }
    }

    /// Whose words may stand in the answer.
    enum Shows: Sendable {
        case nothing
        /// The plan alone, without the card of the person it is for.
        case plan
        case planAndPerson
        case copy
        /// The reader's own plans with their persons, and her units' copies.
        case lists
        /// The numbers of the reader's authority's records whose time has come, and nobody's name.
        case dueRecords
        /// The numbers of the open plans of the reader's units, and the persons of her own.
        case unitsPlans
    }

    let route: Routes.Entry
    let who: Who
    let standings: Set<Standing>
    let shows: Shows
}

/// What is allowed, written by hand: which route, to whom, standing how, and whose words may then be seen. Everything
/// that is not here must look like a number that does not exist (house, law 1).
enum AccessMatrix {
    static let lines =
        [
            line(.get, [.home, .about, .signIn, .language, .asset, .health, .readiness], .everybody),
            line(.get, [.demoSignIn], .everybody),
            line(.get, [.figures, .figureTopic, .figureData], .statisticians),
            // How numbers are counted is nobody's secret.
            line(.get, [.figureDefinitions], .everybody),
            line(.get, [.signOut, .settings, .endSession], .signedIn),
            line(.get, [.newPlan], .workers),
            line(.get, [.today, .plans, .waiting, .inbox], .workers, shows: .lists),
            // Nobody has left here, so that there is nothing to show: UnclaimedPagesTests.
            line(.get, [.unclaimedPlans], .workers),
            line(.post, [.unclaimedPlans], .workers, shows: .unitsPlans),
            line(.get, [.handOverPlans], .workers, shows: .lists),
            line(.post, [.handOverPlans], .workers, shows: .lists),
            line(.get, [.unitsPlans], .coordinators, shows: .unitsPlans),
            // An administrator has a start page, with nothing on it.
            line(.get, [.today], .signedIn),
            line(.get, [.accounts, .searches], .administrators),
            line(.get, [.retention], .administrators, shows: .dueRecords),
            line(.post, [.accounts, .retention], .administrators),
            // In the demo city the sign-in is a search among those one can be.
            line(.post, [.language, .signIn, .demoSignIn, .signOut], .everybody),
            line(.post, [.endSession], .signedIn),
            line(.post, [.newPlan], .workers),
            line(.post, [.plans], .workers, shows: .lists),
            // One-time links that nobody has been given.
            line(.get, [.accountLink], .nobody),
            line(.post, [.accountLink], .nobody),

            line(
                .get,
                [
                    .plan, .nextPlan, .need, .samePerson, .ownWords, .consent, .legalBasis, .people, .person, .summons,
                    .planMeeting, .summonsLetters, .preparation, .preMeeting, .parked, .meetings, .situation, .goals,
                    .whoDoesWhat,
                    .readBack, .promises, .promiseReports, .promise, .readPromise, .goal, .readGoal, .meeting,
                    .crisisPlan,
                    .versions, .planVersion, .versionPrint, .versionFile, .personsPaper, .guardiansPaper, .sharing,
                    .establishment, .followUp, .closure, .reopening, .kindChange, .handOver, .handOverSheet, .transfer,
                    .protection, .tasks,
                    .whoHasPlan, .planRetention, .extract, .personsExtract,
                ],
                .workers,
                [.ownPlan, .ownClosedPlan],
                shows: .planAndPerson
            ),
            // They lead to the page of their form, and show nothing themselves.
            line(
                .get,
                [
                    .noMeasures, .responsibility, .promiseRemoval, .goalRemoval, .consentWithdrawal, .notAsked,
                    .legalBasisEnd, .sendSummons,
                    .cancelMeeting, .summonsAnswers, .callInstead, .undoSending,
                    .agenda, .agendaRemovals, .parking, .peopleRemovals, .personNumber, .death,
                    .deathCorrection, .keepPlan,
                    .unitHandOver, .unitHandOverEnd,
                    .placeReaders, .placeReaderEnds, .placeWarnings, .taskEnds, .planHolds, .planHoldEnds,
                ],
                .workers,
                [.ownPlan, .ownClosedPlan]
            ),
            line(
                .get,
                [
                    .copyFiling, .copyFilingUndo, .copyReceipt, .copyOffers, .summonsReply, .transferAnswer, .copyHolds,
                    .copyHoldEnds, .summonsHolds,
                    .summonsHoldEnds,
                ],
                .workers,
                [.ownUnitsCopy]
            ),
            // What is printed shows nothing of the person's card.
            line(.get, [.meetingGuide, .roleCards], .workers, [.ownPlan, .ownClosedPlan], shows: .plan),
            line(.get, [.history], .workers, [.ownPlan, .ownClosedPlan], shows: .plan),
            // In an order in which each can succeed: an end comes last.
            line(
                .post,
                [
                    .planRetention, .planHolds, .planHoldEnds,
                    // It speaks of every goal and promise that there is.
                    .followUp,
                    .need, .samePerson, .ownWords, .people, .person, .personNumber, .preparation, .agenda, .preMeeting,
                    .agendaRemovals, .meeting, .meetings, .situation, .readBack, .goals, .goal, .readGoal, .parking,
                    .parked, .promises, .promiseReports, .promise, .readPromise, .promiseRemoval, .goalRemoval,
                    .noMeasures, .responsibility, .crisisPlan, .establishment, .sharing, .planMeeting, .sendSummons,
                    .summonsAnswers, .callInstead, .undoSending, .cancelMeeting, .tasks, .taskEnds, .unitHandOver,
                    .unitHandOverEnd, .notAsked,
                    .legalBasis, .legalBasisEnd,
                    .transfer, .keepPlan, .consentWithdrawal, .consent, .placeReaders, .placeReaderEnds, .protection,
                    .peopleRemovals, .placeWarnings, .kindChange, .closure, .nextPlan, .reopening, .death,
                    .deathCorrection,
                    .handOver,
                ],
                .workers,
                [.ownPlan, .ownClosedPlan],
                shows: .planAndPerson
            ),

            line(
                .get,
                [.copy, .copyPrint, .copyFile, .copyPromises, .receivedSummons, .copyRetention, .summonsRetention],
                .workers,
                [.ownUnitsCopy],
                shows: .copy
            ),
            line(
                .post,
                [
                    .copyRetention, .copyHolds, .copyHoldEnds, .summonsRetention, .summonsHolds, .summonsHoldEnds,
                    .copyFiling, .copyFilingUndo, .copyReceipt, .copyPromises, .copyOffers, .summonsReply,
                    .transferAnswer,
                ],
                .workers,
                [.ownUnitsCopy],
                shows: .copy
            ),
        ].flatMap(\.self)

    /// Every route, in the order of the lines.
    static let routes = lines.reduce(into: [Routes.Entry]()) { routes, line in
        if !routes.contains(line.route) { routes.append(line.route) }
    }

    /// The line that lets somebody in, if there is one.
    static func line(_ route: Routes.Entry, _ person: Person, _ standing: Standing) -> AccessLine? {
        lines.first { $0.route == route && $0.who.includes(person) && $0.standings.contains(standing) }
    }

    private static func line(
        _ method: HTTPRequest.Method,
        _ places: [Place],
        _ who: AccessLine.Who,
        _ standings: Set<Standing> = [.noNumber],
        shows: AccessLine.Shows = .nothing
    ) -> [AccessLine] {
        places.map {
            AccessLine(route: Routes.Entry(method: method, place: $0), who: who, standings: standings, shows: shows)
        }
    }
}
