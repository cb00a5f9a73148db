import Access
import HTML
import Kernel
import Ledger
import Plans
import Store

/// "Så leder du mötet": the five parts with sentences to say, and the agenda, on one printed page (ux §5.6, §6.2).
///
/// It lies on the table, so it names nobody whom the questions themselves do not name, and tells nothing of what is not to
/// be brought up (L18).
struct MeetingGuidePage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let preparation: PlanPreparation
    }

    let number: PlanNumber

    var location: Location { .at(.meetingGuide, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let preparation = try PlanPreparation.open(file, act: visit.act(), in: db)
        return Seen(Model(file: file.forOthers, preparation: preparation), Look(.printed, [file.plan.record]))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("meetingGuide.title"), visit, back: .at(.preparation, number)) {
            div(.class("actions")) { p { t("preparation.print.how") } }
            p { strong { t("plan.question", ["question": model.file.question]) } }
            if let preparation = model.preparation.latest { p { takingPart(preparation, t) } }
            for part in MeetingPart.allCases {
                h2 { t("meetingGuide.\(part.rawValue)", ["minutes": String(part.minutes)]) }
                ul {
                    for line in part.lines { li { t("meetingGuide.\(part.rawValue).\(line)") } }
                }
                if part == .needs { agenda(model, t) }
            }
        }
    }

    private func takingPart(_ preparation: Preparation, _ t: Words) -> String {
        var parts = [t("preparation.participation.\(preparation.participation.rawValue)")]
        parts += preparation.adaptations.map { t("preparation.adaptations.\($0.rawValue)") }
        if !preparation.interpreter.isEmpty {
            parts.append(t("meetingGuide.interpreter", ["language": preparation.interpreter]))
        }
        return t("meetingGuide.person", ["what": parts.joined(separator: ". ")])
    }

    /// A question that the principals have not agreed on is parked, and never argued about before the person.
    private func agenda(_ model: Model, _ t: Words) -> HTML {
        if model.preparation.agenda.isEmpty { return .empty }
        return ol {
            for question in model.preparation.agenda {
                li {
                    bdi { question.words }
                    if let outcome = question.outcome {
                        " "
                        outcome.isResolved ? .text(outcome.words(in: model.file, t)) : strong { t("meetingGuide.park") }
                    }
                }
            }
        }
    }
}

/// The five parts of a meeting of an hour.
enum MeetingPart: String, CaseIterable {
    case start, now, needs, promises, end

    var minutes: Int {
        switch self {
        case .start, .end: 5
        case .now: 10
        case .needs: 25
        case .promises: 15
        }
    }

    /// The last part of the key of each sentence, in the order they are said.
    var lines: [String] {
        switch self {
        case .start: ["welcome", "rules", "names"]
        case .now: ["first", "good"]
        case .needs: ["questions", "parked"]
        case .promises: ["who", "can"]
        case .end: ["aloud", "next"]
        }
    }
}
