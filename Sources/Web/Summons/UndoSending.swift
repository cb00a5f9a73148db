import Forms
import HTML
import Kernel
import Plans
import Store

/// Takes back what was sent a moment ago.
struct UndoSending: ActionRoute {
    let number: PlanNumber

    var page: SummonsPage { SummonsPage(number: number) }

    /// The press stands there for five minutes, also when somebody has opened what was sent: that is for nobody to see.
    func form(_ appointment: Appointment, _ model: SummonsPage.Model, _ visit: Visit) -> HTML {
        guard let end = SummonsUndo.end(for: appointment), visit.at < end else { return .empty }
        let t = visit.t
        return HTML {
            p { t("summons.undo.about", ["time": t.time(end.timeOfDay)]) }
            postForm(.at(.undoSending, number), visit, version: model.file.plan.version) {
                SubmitButton(t("summons.undo"), .secondary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try SummonsUndo.run(number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}
