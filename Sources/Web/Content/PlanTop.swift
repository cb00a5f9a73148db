import Forms
import HTML
import Kernel
import People
import Plans

/// What stands first on a page inside a plan: the way back, a word when typed text was kept, and whose plan it is.
struct PlanTop {
    private let file: PlanFile
    private let typed: Typed
    private let back: Location

    /// - Parameter back: where the way back leads, if not to the plan.
    init(_ file: PlanFile, _ typed: Typed, back: Location? = nil) {
        self.file = file
        self.typed = typed
        self.back = back ?? .plan(file.plan.number)
    }

    func html(_ t: Words) -> HTML {
        HTML {
            BackLink(back.href).html(t)
            if typed.isKept { Notice(.info, t("frame.kept")).html(t) }
            SummaryList([.init(t("plan.patient"), bdi { file.patient.name })]).html(t)
        }
    }
}

extension PlanFile {
    /// Why a form for this command would be of no use now; nil when the command is possible, and when the form comes back
    /// with what was typed, which is never taken away.
    func refusal(of command: PlanCommand, _ typed: Typed) -> Problem? {
        guard typed.form.names.isEmpty else { return nil }
        do {
            _ = try plan.state.after(command)
            return nil
        } catch {
            return error as? Problem
        }
    }

    /// Says why nothing can be written now, and where to begin when it is because nobody has said yes.
    func refused(_ problem: Problem, _ t: Words) -> HTML {
        Notice(.info) {
            p { t(problem) }
            if plan.state == .need { p { Link(t("task.consent"), Location.at(.consent, plan.number).href).html } }
        }.html(t)
    }

    /// The principals that can stand behind an effort or have overall responsibility (L3, L9), by name.
    var principalChoices: [Choice] {
        principals.values.filter { $0.kind != .other }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
            .map { Choice($0.id.description, $0.name) }
    }
}
