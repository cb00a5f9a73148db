import Kernel
import People
import Store

@testable import Web

/// What somebody would send who knows the forms, the plan's version and its rows: nothing but the gate is in the way.
struct PlausibleForm {
    private let target: Target
    /// A municipality or a region.
    private let principal: Principal.ID
    /// Somebody whose account can be closed.
    private let account: Actor.ID
    /// A record whose time has come.
    private let due: Record.ID

    init(about target: Target, principal: Principal.ID, account: Actor.ID, due: Record.ID) {
        self.target = target
        self.principal = principal
        self.account = account
        self.due = due
    }

    func fields(for place: Place) -> [(String, String)] {
        switch place {
        case .newPlan:
            [("name", "Kim Ny"), ("question", "Vad nu?"), ("answer", "notYet"), ("kind", "sip")]
        case .nextPlan: [("question", "Vad nu?"), ("answer", "notYet"), ("kind", "sip")]
        case .need:
            [
                ("initiator", "school"), ("seenOn", "2026-09-01"), ("targetGroup", "childrenAndYoung"),
                ("problemPicture", "mentalHealth"), ("level", "complex"), ("kind", "sip"),
            ]
        case .handOver: [("colleague", id("colleague")), ("note", "")]
        case .unitHandOver: [("unit", target.unit?.description ?? ""), ("unitNote", "")]
        case .placeReaders: [("reader", id("helper")), ("placeReason", "standsIn")]
        case .placeReaderEnds: [("naming", id("naming"))]
        case .protection: [("protection", "protectedRegistration"), ("reason", "Beslut")]
        case .tasks: [("task", "followUp"), ("colleague", id("colleague"))]
        case .taskEnds: [("given", id("given"))]
        case .samePerson: [("match", id("match")), ("outcome", "bothGoOn")]
        case .ownWords: [("kind", "words"), ("words", "Jag vill.")]
        case .person: [("name", "Kim Rättad")]
        case .death: [("diedOn", "2026-11-20")]
        case .personNumber: [("number", "200901012385"), ("why", "replaced")]
        case .people: [("kind", "guardian"), ("name", "Kim Ny"), ("unit", "")]
        case .peopleRemovals: [("leaving", absent), ("why", "mistake")]
        case .preparation:
            [
                ("participation", "part"), ("participationNote", ""), ("adaptations", "breaks"), ("adaptationNote", ""),
                ("interpreter", ""), ("avoid", ""),
            ]
        case .agenda: [("agendaQuestion", "Vad nu?"), ("asker", "guardian")]
        case .agendaRemovals: [("question", id("question"))]
        case .preMeeting:
            [
                ("heldOn", "2026-11-20"), ("participants", "Chefer"),
                ("outcome-" + id("question"), principal.description), ("note-" + id("question"), ""),
            ]
        case .parking: [("parkedQuestion", "Vem betalar?"), ("answerBy", "2026-12-20")]
        case .parked:
            [
                ("principal-" + id("parked"), principal.description), ("answerBy-" + id("parked"), "2026-12-20"),
                ("settled-" + id("parked"), ""),
            ]
        case .meetings:
            [("heldOn", "2026-11-20"), ("startsAt", "09:00"), ("place", "Rummet"), ("mode-" + id("member"), "present")]
        case .meeting:
            [("heldOn", "2026-11-20"), ("startsAt", "10:00"), ("place", "Salen"), ("mode-" + id("member"), "present")]
        case .situation: [("good-" + id("member"), "Skolan"), ("hard-" + id("member"), "")]
        case .readBack: [("answer-" + id("member"), "disagrees"), ("words-" + id("member"), "Tiden")]
        case .goals: [("need", ""), ("goal", "Att orka"), ("term", "short"), ("sign", "")]
        case .goal, .readGoal:
            [("need", ""), ("goal", place == .goal ? "Att sova" : "Att äta"), ("term", "short"), ("changeWhy", "Fel")]
        case .promises:
            [("who", "Kim"), ("what", "Ringer"), ("due", "2026-12-20"), ("principal", principal.description)]
        case .promise, .readPromise:
            [
                ("who", "Kim"), ("what", place == .promise ? "Skriver" : "Kommer"), ("due", "2026-12-20"),
                ("principal", principal.description), ("changeWhy", "Fel"),
            ]
        case .promiseRemoval: [("removal", "mistake")]
        case .promiseReports: [("promise", id("promise")), ("status", "ongoing"), ("why", "")]
        case .responsibility:
            [("responsible", principal.description), ("coordinator", "Kim"), ("careContact", "Bo Lund")]
        case .crisisPlan: [("crisisWords", "Ring 1177.")]
        case .followUp:
            [
                ("heldOn", "2026-11-20"), ("progress-" + id("goal"), "improving"), ("helped-" + id("goal"), ""),
                ("outcome", "Bra."), ("further", "ends"), ("nextOn", ""),
            ] + target.openPromises.map { ("status-" + $0, "ongoing") }
        case .planMeeting:
            [
                ("called", id("member")), ("called", target.ids["colleagueElsewhere"] ?? ""), ("time", "other"),
                ("day", "2026-12-20"), ("startsAt", "09:00"),
                ("minutes", "60"),
                ("place", ""), ("whyNow", "Skolan börjar"), ("leaderName", "Kim"), ("leader", "coordinator"),
                ("noteTaker", "Kim"), ("familyKind", "guardian"),
            ]
        case .cancelMeeting: [("why", "Sjuk")]
        case .summonsAnswers:
            [("member", id("colleagueElsewhere")), ("answer", "notOurs"), ("unit", id("rightUnit"))]
        case .callInstead: [("member", id("colleagueElsewhere"))]
        case .summonsReply: [("answer", "comes")]
        case .notAsked: [("member", id("guardian")), ("notAskedReason", "prevented")]
        case .legalBasis:
            [
                ("ground", "ongoingMisuse"), ("reason", "Det kan inte vänta"), ("recipients", id("recipient")),
                ("validUntil", "2027-01-20"),
            ]
        case .legalBasisEnd: [("basis", id("basis"))]
        case .consentWithdrawal: [("consent", id("consent"))]
        case .consent:
            [
                ("giver", "guardian"), ("giverName", "Kim Ny"), ("answer", "no"), ("form", "oral"),
                ("exceptions", ""), ("validUntil", "2027-01-20"),
            ]
        case .transfer: [("unit", id("unit")), ("note", "")]
        case .transferAnswer: [("transferAnswer", "decline"), ("transferReason", "Fel")]
        case .reopening: [("reopeningReason", "personAsks"), ("reopeningWords", "Hon ber om det.")]
        case .kindChange: [("kindWords", "Regionen är med.")]
        case .closure: [("reason", "noLongerNeeded"), ("note", "")]
        case .copyOffers: [("offerWho", "Kim"), ("offerWhat", "Ringer"), ("offerDue", "2026-12-20")]
        case .copyPromises: [("status-" + id("ownPromise"), "ongoing"), ("why-" + id("ownPromise"), "")]
        case .plans: [("search", target.number), ("closed", "included")]
        case .retention: [("records", due.description)]
        case .planRetention, .copyRetention, .summonsRetention:
            [("lastEntry", "2026-11-20"), ("placement", "no"), ("parentage", "no"), ("inquiry", "no")]
        case .planHolds, .copyHolds, .summonsHolds: [("holdReason", "appeal")]
        case .planHoldEnds, .copyHoldEnds, .summonsHoldEnds: [("hold", id("hold"))]
        case .accounts: [("account", account.description)]
        case .language: [("language", "sv")]
        case .endSession: [("session", absent)]
        case .demoSignIn: [("login", "eva")]
        case .accountLink: [("password", "en lång mening om höst")]
        case .signIn: [("search", "Lena")]
        default: []
        }
    }

    /// The number of the version that a form to the place must carry now.
    func version(for place: Place, by actor: Actor.ID?, in db: Reading) throws -> Int {
        let row =
            switch target.kind {
            case _ where place == .newPlan || place == .nextPlan:
                try db.row("SELECT count(*) AS version FROM plan WHERE begun_by = \(actor)")
            case .copy where place == .copyOffers:
                try db.row(
                    """
                    SELECT count(*) AS version FROM offer AS o JOIN plan_copy AS c ON c.id = o.copy_id
                    WHERE c.record_id = \(target.record)
                    """
                )
            case .plan: try db.row("SELECT version FROM plan WHERE record_id = \(target.record)")
            case .copy:
                try db.row(
                    """
                    SELECT max(v.number) AS version FROM copy_version AS v JOIN plan_copy AS c ON c.id = v.copy_id
                    WHERE c.record_id = \(target.record)
                    """
                )
            case .summons:
                try db.row(
                    """
                    SELECT (SELECT count(*) FROM received_summons_version AS v WHERE v.received_id = r.id)
                        + (SELECT count(*) FROM summons_reply AS a WHERE a.received_id = r.id)
                        + (SELECT count(*) FROM received_summons_recall AS b WHERE b.received_id = r.id) AS version
                    FROM received_summons AS r WHERE r.record_id = \(target.record)
                    """
                )
            case .none: nil as Row?
            }
        return try row?["version"] ?? 1
    }

    private func id(_ name: String) -> String {
        target.ids[name] ?? absent
    }
}

/// An id that could be one and is not.
private let absent = Identifier<Target>(high: 1, low: 1).description
