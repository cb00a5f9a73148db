import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Takes back that the person has died: it was wrong.
struct CorrectDeath: ActionRoute {
    let number: PlanNumber

    var page: PersonPage { PersonPage(number: number) }

    func form(_ model: PersonPage.Model, _ visit: Visit) -> HTML {
        let t = visit.t
        let name = ["name": model.file.patient.name]
        return details(.open(false)) {
            summary { t("death.correct", name) }
            p { t("death.correct.about", name) }
            postForm(.at(.deathCorrection, number), visit, version: model.file.plan.version) {
                SubmitButton(t("death.correct.save", name), .secondary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try DeathCommands.correct(number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}
