import Access
import Forms
import HTML
import Kernel

/// A choice of who answers for each of several plans from now on: one form, and one colleague or several.
struct NextResponsible {
    /// One plan of the form.
    struct Row: Sendable {
        let number: PlanNumber
        /// What the plan is called in the form.
        let label: String
        let hint: String
        let choices: [Choice]
        /// Whether the unit may say no to it.
        var mayDecline = false
    }

    /// What was chosen for a plan.
    enum Answer: Sendable {
        case give(Actor.ID)
        /// The unit does not take it, with the reason.
        case decline(String)
    }

    /// What stands for a no among the choices.
    static let no = "decline"

    /// The name of a plan's field.
    static func field(_ number: PlanNumber) -> String { "to-" + number.description }

    /// The name of the field for why a plan is not taken.
    private static func why(_ number: PlanNumber) -> String { "why-" + number.description }

    static func html(_ rows: [Row], _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            for row in rows {
                let name = field(row.number)
                SelectField(
                    name,
                    label: row.label,
                    hint: row.hint,
                    isOptional: true,
                    choices: row.choices + (row.mayDecline ? [Choice(no, t("unclaimed.decline"))] : []),
                    value: typed(name),
                    error: typed.error(name, t)
                ).html(t)
                if row.mayDecline {
                    TextField(
                        why(row.number),
                        label: t("unclaimed.why", ["number": row.number.description]),
                        isOptional: true,
                        value: typed(why(row.number)),
                        error: typed.error(why(row.number), t)
                    ).html(t)
                }
            }
        }
    }

    /// Who was chosen for which plan, in the order of the form.
    static func read(_ fields: inout FieldReader) -> [(number: PlanNumber, answer: Answer)] {
        let numbers = fields.form.names.compactMap { name in
            name.hasPrefix("to-") ? PlanNumber(String(name.dropFirst(3))) : nil
        }
        var chosen: [(PlanNumber, Answer)] = []
        for number in numbers {
            if fields.form[field(number)] == no {
                let words = fields.line(why(number), missing: "unclaimed.why.missing")
                chosen.append((number, .decline(words)))
            } else if let colleague: Actor.ID = fields.identifier(field(number)) {
                chosen.append((number, .give(colleague)))
            }
        }
        return chosen
    }

    /// Does something with each plan. What is wrong with one stands at its field.
    ///
    /// - Throws: `Problem.notFound` for a plan that is not the reader's to give.
    static func each(
        _ chosen: [(number: PlanNumber, answer: Answer)],
        _ act: (PlanNumber, Answer) throws -> Void
    ) throws {
        for (number, answer) in chosen {
            do {
                try act(number, answer)
            } catch let problem as Problem where problem.field == "colleague" {
                throw Problem(problem.code, field: field(number), text: problem.text)
            }
        }
    }
}
