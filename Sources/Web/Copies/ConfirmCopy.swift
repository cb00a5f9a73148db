import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Confirms that the unit has received the version the reader has before her.
struct ConfirmCopy: ActionRoute {
    let number: PlanNumber

    var page: CopyPage { CopyPage(number: number) }

    func form(_ copy: PlanCopy, _ visit: Visit) -> HTML {
        postForm(.at(.copyReceipt, number), visit, version: copy.version) {
            SubmitButton(visit.t("copy.confirm")).html
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try Copies.confirm(number, version: version, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}
