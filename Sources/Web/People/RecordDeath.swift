import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Writes down that the person has died, which ends everything that was planned. Asks for the day and for nothing else.
struct RecordDeath: ActionRoute {
    struct Input: Sendable {
        let day: Day?
        let version: Int
    }

    let number: PlanNumber

    var page: PersonPage { PersonPage(number: number) }

    func form(_ model: PersonPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let (plan, patient) = (model.file.plan, model.file.patient)
        return postForm(.at(.death, number), visit, version: plan.version) {
            if let day = patient.diedOn {
                HiddenField("diedOn", day.description).html
                SubmitButton(t("closure.button"), .warning).html
            } else {
                p { t(plan.state == .closed ? "death.about.closed" : "death.about", ["name": patient.name]) }
                p { t("death.others") }
                DateField(
                    "diedOn",
                    label: t("death.day"),
                    hint: t("death.day.hint", ["day": t.shortDay(visit.today.adding(days: -2))]),
                    value: typed("diedOn"),
                    error: typed.error("diedOn", t)
                ).html(t)
                SubmitButton(t(plan.state == .closed ? "death.save.closed" : "death.save"), .warning).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            day: fields.day("diedOn", label: "death.day", missing: "death.day.missing"),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let day = input.day {
            try DeathCommands.record(
                on: day,
                of: number,
                version: input.version,
                scope: visit.scope(),
                act: visit.act(),
                in: db
            )
        }
        return page.location
    }
}
