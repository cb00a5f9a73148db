import HTML
import People
import Plans

/// What stands above everything else where the person has died and a plan is still open, and where that was wrong.
struct DeathNotice {
    let file: PlanFile

    func html(_ t: Words) -> HTML {
        let name = ["name": file.patient.name]
        if file.isOver { return Notice(.info, t("death.byColleague", name)).html(t) }
        // It ended because of something that was not so.
        guard file.closure?.reason == .died, file.patient.diedOn == nil else { return .empty }
        return Notice(.info) {
            p { t("death.corrected", name) }
            p { Link(t("death.corrected.begin"), Location.at(.newPlan).href).html }
        }.html(t)
    }
}
