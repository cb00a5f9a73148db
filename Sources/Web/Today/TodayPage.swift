import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The reader's day: the one next thing, and what else waits for her (ux §5.1).
struct TodayPage: PageRoute {
    var location: Location { .at(.today) }

    /// The model is nil for a reader who does not work with plans, and whom nothing secret may reach.
    func load(_ visit: Visit, in db: Reading) throws -> Seen<TodayWork?> {
        guard let scope = Gate.scope(of: try visit.reader()) else { return Seen(nil) }
        let work = try TodayWork(scope: scope, act: visit.act(), in: db)
        return Seen(work, Look(.listed, work.records))
    }

    func view(_ work: TodayWork?, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(t("today.title"), current: .today) {
            if let work {
                p {
                    a(.class(work.items.isEmpty ? "button" : "button secondary"), .href(Location.at(.newPlan).href)) {
                        t("today.newPlan")
                    }
                }
                list(work, t)
            } else {
                let seesFigures = visit.signedIn?.reader.roles.contains(.statistician) == true
                p { t(seesFigures ? "today.figuresOnly" : "today.noPlans") }
                if seesFigures { p { Link(t("figures.open"), Location.at(.figures).href).html } }
                p { Link(t("frame.settings"), Location.at(.settings).href).html }
            }
        }
    }

    private func list(_ work: TodayWork, _ t: Words) -> HTML {
        let rows = work.items.map { TodayRow($0, work, t) }
        return HTML {
            if let next = rows.first {
                section {
                    h2 { t("today.next") }
                    div(.class("next")) {
                        p(.class("status undone")) { strong { next.status } }
                        p(.class("what")) { next.what }
                        if let who = next.who {
                            p(.class("muted")) { t("component.task.whose", ["who": who]) }
                        }
                        p(.class("actions")) {
                            a(.class("button"), .href(next.location.href)) { next.step }
                        }
                    }
                }
            } else {
                EmptyState(t("today.nothing"), next: Link(t("plans.open"), Location.at(.plans).href)).html
            }
            if rows.count > 1 {
                section {
                    h2 { t("today.waiting") }
                    TaskList(
                        rows.dropFirst().map {
                            TaskList.Row($0.what, $0.location.href, owner: $0.who, status: .undone($0.status))
                        }
                    ).html(t)
                }
            }
            if !work.others.isEmpty {
                section {
                    h2 { t("today.others") }
                    TaskList(work.others.map { other($0, work, t) }).html(t)
                    p { Link(t("today.others.all"), Location.at(.waiting).href).html }
                }
            }
            if work.hasMore {
                p { t("today.more") }
                p { Link(t("plans.open"), Location.at(.plans).href).html }
                p { Link(t("today.inbox"), Location.at(.inbox).href).html }
            }
        }
    }

    /// Whose promise it is, since when it has been waited for, and what was last heard.
    private func other(_ due: DuePromise, _ work: TodayWork, _ t: Words) -> TaskList.Row {
        let row = TodayRow(.promise(due), work, t)
        let since = t("today.others.\(due.promise.status.rawValue)", ["day": t.shortDay(due.promise.statusOn)])
        return TaskList.Row("\(row.what). \(since)", row.location.href, owner: row.who, status: .undone(row.status))
    }
}
