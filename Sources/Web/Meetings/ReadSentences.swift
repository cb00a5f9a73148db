import Forms
import HTML
import Kernel
import Plans

/// What is agreed as sentences to say: each goal, and each promise that is still to be kept. Where answers can be written down
/// each has a box for that it is right, and a button that leads to where it is put right and comes back to the reading.
struct ReadSentences {
    /// One of them, by what it is and its number in the plan: `loften-3`.
    struct Sentence: RawRepresentable, Sendable, Hashable {
        enum Kind: String, Sendable {
            case goal = "mal"
            case promise = "loften"
        }

        let kind: Kind
        let number: Int

        init(_ kind: Kind, _ number: Int) {
            (self.kind, self.number) = (kind, number)
        }

        init?(rawValue: String) {
            let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])), let number = Int(parts[1]),
                (1...99_999).contains(number)
            else { return nil }
            self.init(kind, number)
        }

        var rawValue: String { "\(kind.rawValue)-\(number)" }

        /// Where it is put right in the middle of the reading.
        func location(in plan: PlanNumber) -> Location {
            .at(kind == .goal ? .readGoal : .readPromise, PlanPartPlace(plan, number))
        }
    }

    /// What the box beside a sentence sends.
    private enum Answer: String {
        case right
    }

    /// What the name of the box begins with; the sentence follows.
    private static let rightPrefix = "right-"
    /// The name of the buttons.
    static let change = "change"

    private let file: PlanFile
    private let typed: Typed?

    /// - Parameter typed: what was ticked; nil where nothing can be.
    init(_ file: PlanFile, _ typed: Typed? = nil) {
        self.file = file
        self.typed = typed
    }

    func html(_ t: Words) -> HTML {
        let promises = file.promises.filter(\.status.isOpen)
        return HTML {
            h2 { t("content.goals") }
            if file.goals.isEmpty { EmptyState(t("content.noGoals")).html }
            list(file.goals.map { (Sentence(.goal, $0.number), words($0, t)) }, t)
            h2 { t("readBack.promises") }
            if promises.isEmpty { EmptyState(t("plan.noPromises")).html }
            list(promises.map { (Sentence(.promise, $0.number), words($0, t)) }, t)
            if typed != nil { p { Link(t("readBack.add"), Location.at(.whoDoesWhat, file.plan.number).href).html } }
        }
    }

    /// The sentence whose button was pressed; nil for every other button.
    static func pressed(in form: FormData) -> Sentence? { Sentence(rawValue: form[change]) }

    /// Reads the boxes: they hold the reader's place, and nothing of them is kept.
    static func check(_ fields: inout FieldReader) {
        for name in fields.form.names where name.hasPrefix(rightPrefix) {
            _ = fields.choices(name, of: Answer.self)
        }
    }

    private func list(_ sentences: [(Sentence, String)], _ t: Words) -> HTML {
        if sentences.isEmpty { return .empty }
        return ul(.class("plain")) {
            for (sentence, words) in sentences { li { line(sentence, words, t) } }
        }
    }

    private func line(_ sentence: Sentence, _ words: String, _ t: Words) -> HTML {
        guard let typed else { return span(.dir(.auto)) { words } }
        let name = Self.rightPrefix + sentence.rawValue
        return HTML {
            Checkboxes(
                name,
                label: words,
                choices: [Choice(Answer.right.rawValue, t("readBack.right"))],
                values: [typed(name)],
                error: typed.error(name, t)
            ).html(t)
            p {
                button(
                    .type(.submit),
                    .class("button secondary"),
                    .name(Self.change),
                    .value(sentence.rawValue)
                ) {
                    t("readBack.change")
                    span(.class("hidden-text")) { ": \(words)" }
                }
            }
        }
    }

    private func words(_ goal: Goal, _ t: Words) -> String {
        let need = goal.need.isEmpty ? nil : t("goal.need.is", ["need": goal.need])
        let words = goal.term == .none ? t("goal.reason.is", ["reason": goal.words]) : goal.words
        return [need, words].compactMap(\.self).joined(separator: ". ")
    }

    private func words(_ promise: Promise, _ t: Words) -> String {
        t(
            "readBack.promise",
            ["who": t.told(promise.who), "what": promise.what, "day": t.day(promise.dueOn)]
        )
    }
}
