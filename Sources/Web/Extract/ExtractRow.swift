import HTML
import Kernel
import Plans

/// One row of an extract in words: what each column is called, and what its codes mean.
struct ExtractRow {
    /// For the columns that hold codes, by table: the phrase of another page that each code ends.
    private static let shared = [
        "plan": ["kind": "newPlan.kind", "state": "plans.step"],
        "plan_step": ["state": "plans.step"],
        "need_description": [
            "initiator": "need.initiator", "level": "need.level", "kind": "newPlan.kind", "target_group": "area",
            "problem_picture": "need.problemPicture",
        ],
        "own_words": ["kind": "event.ownWords"],
        "consent": ["giver": "consent.giver", "answer": "event.answer", "form": "consent.form"],
        "consent_content": ["content": "consent.content"],
        "consent_not_asked": ["reason": "notAsked.reason"],
        "legal_basis": ["ground": "legalBasis.ground", "paragraph": "sharing.basis"],
        "team_member": ["kind": "team.kind"],
        "team_departure": ["reason": "people.remove.why"],
        "given_task": ["task": "task"],
        "place_reader": ["reason": "places.reason"],
        "protection_change": ["kind": "newPlan.protection", "former": "newPlan.protection"],
        "agenda_question": ["asker": "agenda.asker"],
        "preparation": ["participation": "preparation.participation", "adaptations": "preparation.adaptations"],
        "appointment_version": ["leader": "summons.leader"],
        "summons": ["kind": "summons.kind"],
        "summons_disclosure": ["basis": "sharing.basis"],
        "summons_answer": ["answer": "summons.reply"],
        "meeting": ["leader": "summons.leader"],
        "attendance": ["mode": "meetings.mode"],
        "goal_wording": ["term": "goal.term"],
        "promise_wording": ["kind": "promise.kind"],
        "promise_status": ["status": "promise.status"],
        "disclosure": ["basis": "sharing.basis"],
        "goal_progress": ["achievement": "goal.achievement"],
        "closure": ["reason": "event.reason"],
        "reopening": ["reason": "reopening.reason"],
        "kind_change": ["kind": "newPlan.kind"],
    ]

    /// The same for codes that no other page says.
    private static let own = [
        "consent_withdrawal": ["reason": "withdrawal"],
        "plan_assignment": ["role": "role"],
        "unit_hand_over": ["outcome": "outcome"],
        "given_task": ["outcome": "outcome"],
        "appointment_end": ["outcome": "outcome"],
        "statement": ["kind": "statement"],
        "plan_version": ["standing": "standing"],
        "plan_transfer": ["outcome": "outcome"],
    ]

    private let entry: ExtractEntry
    private let names: ExtractNames

    init(_ entry: ExtractEntry, _ names: ExtractNames) {
        (self.entry, self.names) = (entry, names)
    }

    func html(_ t: Words) -> HTML {
        SummaryList(
            entry.cells.map { cell in
                let key = Self.key(cell.column)
                return SummaryList.Row(t("extract.column.\(key)"), value(cell.value, of: cell.column, t))
            }
        ).html(t)
    }

    /// The name of a table or a column as phrases write it: `plan_step` as `planStep`.
    static func key(_ name: String) -> String {
        let parts = name.split(separator: "_")
        return parts.prefix(1).joined() + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private func value(_ value: ExtractEntry.Value, of column: String, _ t: Words) -> HTML {
        switch value {
        case .words(let text), .code(let text):
            let codes = text.split(separator: " ")
            if let phrase = Self.own[entry.table]?[column] {
                return .text(codes.map { t("extract.\(phrase).\($0)") }.joined(separator: ", "))
            }
            if let phrase = Self.shared[entry.table]?[column] {
                return .text(codes.map { t("\(phrase).\($0)") }.joined(separator: ", "))
            }
            if column.hasSuffix("_district") { return bdi { names.area(text) } }
            if case .code = value {
                if let day = Day(text) { return t.element(day) }
                if let moment = Instant(text) { return t.element(moment) }
            }
            return span(.dir(.auto)) { text }
        default: return bdi { names.name(value) ?? "" }
        }
    }
}
