import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The team: who they are, where they work, and whether their authority may be told (L13, L14).
struct PeoplePage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// All authorities, by name.
        let authorities: [Authority]
        /// The units of today, by name.
        let units: [CareUnit]
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.people, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let model = Model(
            file: file,
            authorities: try Directory.authorities(in: db),
            units: try Directory.units(on: visit.today, in: db),
            today: visit.today
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("people.title"), visit, for: model.file, isAboutPlaces: true) {
            SummaryList(model.file.team.map { row($0, model, t) }).html(t)
            h2 { t("people.mayKnow") }
            cover(model, t)
            if let refusal = model.file.refusal(of: .addTeamMember, typed) {
                Notice(.info, t(refusal)).html(t)
            } else {
                h2 { t("people.add") }
                p { t(model.file.plan.state == .established ? "people.add.established" : "people.add.about") }
                AddTeamMember(number: number).form(model, typed, visit)
                RemoveTeamMember(number: number).form(model.file, typed, visit)
            }
        }
    }

    private func row(_ member: TeamMember, _ model: Model, _ t: Words) -> SummaryList.Row {
        let authority = model.authorities.first { $0.id == member.owner }
        return .init(
            t("team.kind.\(member.kind.rawValue)"),
            HTML {
                bdi { member.name }
                if let unit = member.unitName, let authority {
                    br()
                    span(.class("muted")) { t("people.workplace", ["unit": unit, "authority": authority.name]) }
                }
            }
        )
    }

    /// For each other authority on the team, whether somebody's yes covers it today.
    private func cover(_ model: Model, _ t: Words) -> HTML {
        let file = model.file
        let onTeam = Set(file.team.compactMap(\.owner))
        let others = model.authorities.filter { onTeam.contains($0.id) && $0.id != file.plan.owner }
        let consents = Link(t("people.consents"), Location.at(.consent, number).href)
        if others.isEmpty { return EmptyState(t("people.noOthers"), next: consents).html }
        return HTML {
            ul {
                for authority in others {
                    li {
                        strong { authority.name }
                        ": "
                        sentence(file.permissions.cover(.plan, for: authority.id, on: model.today), file, t)
                    }
                }
            }
            p { consents.html }
            if file.plan.state == .established { p { Link(t("people.show"), Location.at(.sharing, number).href).html } }
        }
    }

    private func sentence(_ cover: Cover, _ file: PlanFile, _ t: Words) -> HTML {
        switch cover {
        case .covered(.legalBasis(_, let paragraph)):
            return .text(t("people.cover.legalBasis", ["basis": t("sharing.basis.\(paragraph.rawValue)")]))
        case .covered(.consent(let id)):
            let until = file.consents.first { $0.id == id }?.validUntil
            return until.map { t.html("people.cover.covered", ["day": t.element($0)]) } ?? .empty
        case .missing: return .text(t("people.cover.missing"))
        case .refused: return .text(t("people.cover.refused"))
        }
    }
}
