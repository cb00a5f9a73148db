import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// The unit's own records: paper and file to put there, and the word that it is done.
struct FileCopy: ActionRoute {
    let number: PlanNumber

    var page: CopyPage { CopyPage(number: number) }

    /// - Parameter name: who filed it.
    func section(_ copy: PlanCopy, _ filing: CopyFiling?, by name: String, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            h2 { t("copy.filing") }
            if let filing {
                p {
                    t.html(
                        "copy.filing.done",
                        [
                            "version": .text(String(filing.version)), "day": t.shortElement(filing.at.day),
                            "name": bdi { name },
                        ]
                    )
                }
                if filing.version < copy.version { Notice(.info, t("copy.filing.again")).html(t) }
            }
            p { Link(t("copy.print"), Location.at(.copyPrint, number).href).html }
            p { Link(t("copy.file"), Location.at(.copyFile, number).href).html }
            if filing?.version != copy.version {
                postForm(.at(.copyFiling, number), visit, version: copy.version) {
                    SubmitButton(t("copy.filing.button"), .secondary).html
                }
            } else if filing?.canBeUndone(on: visit.today) == true {
                postForm(.at(.copyFilingUndo, number), visit, version: copy.version) {
                    SubmitButton(t("copy.filing.undo"), .secondary).html
                }
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try CopyFilings.record(version, of: number, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}

/// Takes back that a copy is filed, on the day it was said.
struct UndoFiling: ActionRoute {
    let number: PlanNumber

    var page: CopyPage { CopyPage(number: number) }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Int {
        fields.version(FormField.version)
    }

    func perform(_ version: Int, _ visit: Visit, in db: Transaction) throws -> Location {
        try CopyFilings.undo(version, of: number, scope: visit.scope(), act: visit.act(), in: db)
        return page.location
    }
}
