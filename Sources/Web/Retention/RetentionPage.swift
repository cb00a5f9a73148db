import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Retention
import Store

/// Gallring: when a record may go and when it must, by which paragraph, what the owner must answer, and what holds it (L17).
struct RetentionPage: PageRoute {
    struct Model: Sendable {
        let file: RetentionFile
        /// Whom the record is about; nil while nobody has opened what arrived, since it may be taken back.
        let name: String?
        let names: [Actor.ID: String]
        let looked: [Record.ID]
    }

    let place: KeptPlace

    var location: Location { place.page }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try RetentionCommands.open(place.kind, place.number, scope: visit.scope(), act: visit.act(), in: db)
        let (name, looked) = try about(visit, in: db)
        let people = file.holds.map(\.by) + [file.reviewed.confirmation?.by].compactMap(\.self)
        let model = Model(
            file: file,
            name: name,
            names: try Accounts.names(of: Set(people), in: db),
            looked: looked
        )
        return Seen(model, Look(.opened, looked))
    }

    /// Whom the record is about, and the records that tell it.
    private func about(_ visit: Visit, in db: Reading) throws -> (name: String?, records: [Record.ID]) {
        let (scope, vault, number) = (try visit.scope(), visit.site.vault, place.number)
        switch place.kind {
        case .plan:
            let plan = try Plans.find(number, for: .openPlan, scope: scope, in: db)
            guard let patient = try Patients.find(plan.patient, vault: vault, today: visit.today, in: db) else {
                throw Problem.notFound
            }
            return (patient.name, [plan.record, patient.record])
        case .copy:
            let copy = try Copies.find(number, for: .openCopy, scope: scope, vault: vault, in: db)
            return (copy.openedAt == nil ? nil : copy.document.patient, [copy.record])
        case .summons:
            let received = try ReceivedSummonses.find(number, for: .openCopy, scope: scope, vault: vault, in: db)
            return (received.openedAt == nil ? nil : received.document.patient, [received.record])
        }
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page(
            t("retention.title"),
            part: t("plan.part", ["number": place.number.description]),
            about: model.name.map { name in t.html("plan.for", ["name": strong { bdi { name } }]) },
            current: place.kind == .plan ? .plans : .inbox,
            back: place.record
        ) {
            p { t("retention.about") }
            standing(model, visit)
            AnswerRetention(place: place).form(model, typed, visit)
            holds(model, typed, visit)
        }
    }

    private func standing(_ model: Model, _ visit: Visit) -> HTML {
        let (t, reviewed) = (visit.t, model.file.reviewed)
        let isHeld = model.file.holds.contains { $0.liftedAt == nil }
        return HTML {
            if isHeld { Notice(.warning, t("retention.isHeld")).html(t) }
            switch reviewed.standing {
            case .noRule: Notice(.info, t("retention.noRule")).html(t)
            case .open: Notice(.info, t("retention.isOpen")).html(t)
            case .kept(let paragraph): Notice(.info, t("retention.kept", ["paragraph": paragraph])).html(t)
            case .asks(let questions, let window):
                Notice(.warning) {
                    p { t.html("retention.asks", ["day": t.shortElement(window.from)]) }
                    ul {
                        for question in questions { li { t("retention.question.\(question.rawValue)") } }
                    }
                }.html(t)
            case .window(let window): self.window(window, model, visit)
            }
        }
    }

    private func window(_ window: RetentionWindow, _ model: Model, _ visit: Visit) -> HTML {
        let t = visit.t
        let confirmation = model.file.reviewed.confirmation.flatMap { $0.mayGo == window.from ? $0 : nil }
        return SummaryList(
            [
                .init(t("retention.mayGo"), t.element(window.from)),
                .init(t("retention.mustGo"), window.by.map { t.element($0) } ?? .text(t("retention.mustGo.none"))),
                .init(t("retention.why"), window.paragraph),
            ]
                + (confirmation.map { confirmation in
                    let name = bdi { model.names[confirmation.by] ?? "" }
                    let words = t.html("retention.confirmed.by", ["name": name, "day": t.element(confirmation.at.day)])
                    return [.init(t("retention.confirmed"), words)]
                } ?? [])
        ).html(t)
    }

    private func holds(_ model: Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            h2 { t("retention.holds") }
            p { t("retention.holds.about") }
            if !model.file.holds.isEmpty {
                ul {
                    for hold in model.file.holds {
                        li {
                            t.html(
                                hold.liftedAt == nil ? "retention.hold" : "retention.hold.lifted",
                                [
                                    "reason": .text(t("retention.reason.\(hold.reason.rawValue)")),
                                    "day": t.shortElement(hold.at.day),
                                    "name": bdi { model.names[hold.by] ?? "" },
                                    "end": hold.liftedAt.map { t.shortElement($0.day) } ?? .empty,
                                ]
                            )
                            if hold.liftedAt == nil { LiftHold(place: place).form(hold, visit) }
                        }
                    }
                }
            }
            HoldRecord(place: place).form(typed, visit)
        }
    }
}
