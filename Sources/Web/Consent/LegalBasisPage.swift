import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Sharing without a yes: the grounds that the law gives, what has been decided, and a form (L7, L13).
struct LegalBasisPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Every authority, by name.
        let authorities: [Authority]
        /// Those that some paragraph lets the plan's owner tell.
        let recipients: [Authority]
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.legalBasis, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let authorities = try Directory.authorities(in: db)
        let owner = authorities.first { $0.id == file.plan.owner }
        let recipients = try Directory.authorities(on: visit.today, in: db).filter { recipient in
            LegalBasis.Ground.allCases.contains { ground in
                recipient.id != owner?.id && owner.flatMap { ground.paragraph(from: $0, to: recipient) } != nil
            }
        }
        let model = Model(file: file, authorities: authorities, recipients: recipients, today: visit.today)
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(
            number,
            t("legalBasis.title"),
            visit,
            for: file,
            back: .at(.consent, number),
            isAboutPlaces: true
        ) {
            p { t("legalBasis.intro") }
            p { t("legalBasis.general") }
            h2 { t("legalBasis.decided") }
            if file.legalBases.isEmpty { EmptyState(t("legalBasis.none")).html }
            for basis in file.legalBases { decided(basis, model, visit) }
            if let refusal = file.refusal(of: .recordConsent, typed) {
                Notice(.info, t(refusal)).html(t)
            } else if model.recipients.isEmpty {
                EmptyState(t("legalBasis.nobody")).html
            } else {
                h2 { t("legalBasis.new") }
                RecordLegalBasis(number: number).form(model, typed, visit)
            }
        }
    }

    private func decided(_ basis: LegalBasis, _ model: Model, _ visit: Visit) -> HTML {
        let t = visit.t
        let names = model.authorities.filter { basis.recipients.contains($0.id) }.map(\.name)
        let period = ["from": t.element(basis.from), "until": t.element(basis.validUntil)]
        let standing: HTML =
            if let end = basis.endedAt {
                t.html("legalBasis.ended", ["moment": t.element(end)])
            } else {
                .text(t(basis.isInForce(on: model.today) ? "consent.standing.inForce" : "consent.standing.expired"))
            }
        return HTML {
            h3 { t("legalBasis.ground.\(basis.ground.rawValue)") }
            SummaryList([
                .init(t("legalBasis.paragraph"), t("sharing.basis.\(basis.paragraph.rawValue)")),
                .init(t("consent.mayKnow"), t.list(names)),
                .init(t("legalBasis.reason.row"), basis.reason),
                .init(t("consent.period.row"), t.html("consent.period", period)),
                .init(t("consent.standing"), standing),
            ]).html(t)
            if basis.isInForce(on: model.today) {
                EndLegalBasis(number: number).form(basis, model, visit)
            }
        }
    }
}
