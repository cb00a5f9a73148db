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
    }

    /// The name of a plan's field.
    static func field(_ number: PlanNumber) -> String { "to-" + number.description }

    static func html(_ rows: [Row], _ typed: Typed, _ t: Words) -> HTML {
        HTML {
            for row in rows {
                let name = field(row.number)
                SelectField(
                    name,
                    label: row.label,
                    hint: row.hint,
                    isOptional: true,
                    choices: row.choices,
                    value: typed(name),
                    error: typed.error(name, t)
                ).html(t)
            }
        }
    }

    /// Who was chosen for which plan, in the order of the form.
    static func read(_ fields: inout FieldReader) -> [(number: PlanNumber, colleague: Actor.ID)] {
        let numbers = fields.form.names.compactMap { name in
            name.hasPrefix("to-") ? PlanNumber(String(name.dropFirst(3))) : nil
        }
        var chosen: [(PlanNumber, Actor.ID)] = []
        for number in numbers {
            if let colleague: Actor.ID = fields.identifier(field(number)) { chosen.append((number, colleague)) }
        }
        return chosen
    }

    /// Does something with each plan. What is wrong with one stands at its field.
    ///
    /// - Throws: `Problem.notFound` for a plan that is not the reader's to give.
    static func each(
        _ chosen: [(number: PlanNumber, colleague: Actor.ID)],
        _ give: (PlanNumber, Actor.ID) throws -> Void
    ) throws {
        for (number, colleague) in chosen {
            do {
                try give(number, colleague)
            } catch let problem as Problem where problem.field == "colleague" {
                throw Problem(problem.code, field: field(number), text: problem.text)
            }
        }
    }
}
