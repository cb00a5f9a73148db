import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

extension PlanFile {
    /// A plan as a page that needs nothing else reads it, with the look that is written down.
    static func seen(_ number: PlanNumber, _ visit: Visit, in db: Reading) throws -> Seen<PlanFile> {
        let file = try open(number, scope: visit.scope(), act: visit.act(), in: db)
        return Seen(file, Look(.opened, file.records))
    }

    /// Why a form for this command would be of no use now; nil when the command is possible, and when the form comes back
    /// with what was typed, which is never taken away.
    func refusal(of command: PlanCommand, _ typed: Typed) -> Problem? {
        guard typed.isEmpty else { return nil }
        if isOver, let refusal = command.refusalAfterDeath { return refusal }
        do {
            _ = try plan.state.after(command)
            return nil
        } catch {
            return error as? Problem
        }
    }

    /// Whether the person has died and the plan is still to be closed.
    var isOver: Bool { patient.diedOn != nil && plan.state != .closed }

    /// Says why nothing can be written now, and where to begin when it is because nobody has said yes.
    func refused(_ problem: Problem, _ t: Words) -> HTML {
        Notice(.info) {
            p { t(problem) }
            if plan.state == .need, !isOver {
                p { Link(t("task.consent"), Location.at(.consent, plan.number).href).html }
            }
        }.html(t)
    }

    /// The principals that can stand behind an effort or have overall responsibility (L3, L9), by name; none for whoever is told no
    /// place, since each is one (L18).
    var principalChoices: [Choice] {
        principals.values.filter { $0.kind != .other && !$0.name.isEmpty }.sorted {
            ($0.name, $0.id) < ($1.name, $1.id)
        }
        .map { Choice($0.id.description, $0.name) }
    }
}
