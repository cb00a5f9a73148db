import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Ja och nej: who has answered what, whom it covers and until when, and a form for the next answer (L6–L8, L13).
struct ConsentPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Every authority but the plan's own, by name: those that could ever be told.
        let others: [Authority]
        /// Those of them that could be told today.
        let recipients: [Authority]
        /// Who of the family is not asked, and why.
        let family: FamilyStanding
        /// Who has a copy that nothing covers any more.
        let holders: CopyHolders
        let today: Day
    }

    let number: PlanNumber

    var location: Location { .at(.consent, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let others = try Directory.authorities(in: db).filter { $0.id != file.plan.owner }
        let recipients = try Directory.authorities(on: visit.today, in: db).filter { $0.id != file.plan.owner }
        let model = Model(
            file: file,
            others: others,
            recipients: recipients,
            family: try FamilyStanding(file, on: visit.today, in: db),
            holders: try CopyHolders(file, on: visit.today, in: db),
            today: visit.today
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("consent.title"), visit, for: file, isAboutPlaces: true) {
            for warning in ConsentWarning.all(in: file, model.family, on: model.today) {
                Notice(.warning, warning.text(about: file, on: model.today, t)).html(t)
            }
            model.holders.html(t)
            p { Link(t("whoHasPlan.link"), Location.at(.whoHasPlan, number).href).html }
            p { t("consent.what") }
            h2 { t("consent.answers") }
            if file.consents.isEmpty { EmptyState(t("consent.none")).html }
            for consent in file.consents { answer(consent, model, visit) }
            LeaveUnasked(number: number).section(model, typed, visit)
            p { Link(t("legalBasis.link"), Location.at(.legalBasis, number).href).html }
            if let refusal = file.refusal(of: .recordConsent, typed) {
                Notice(.info, t(refusal)).html(t)
            } else {
                h2 { t("consent.new") }
                // Every change of an established plan is a version, which goes to whom the answers reach.
                if file.plan.state == .established { p { t("consent.established") } }
                p { t("consent.replaces") }
                RecordConsent(number: number).form(model, typed, visit)
            }
        }
    }

    private func answer(_ consent: Consent, _ model: Model, _ visit: Visit) -> HTML {
        let t = visit.t
        var rows: [SummaryList.Row] = [
            .init(t("consent.giver.row"), t("consent.giver.\(consent.giver.rawValue)")),
            .init(t("consent.said"), t("consent.said.\(consent.answer.rawValue).\(consent.form.rawValue)")),
        ]
        if consent.answer == .yes {
            let names = model.others.filter { consent.recipients.contains($0.id) }.map(\.name)
            rows.append(.init(t("consent.mayKnow"), t.list(names)))
            let contents = Consent.Content.allCases.filter(consent.contents.contains)
            rows.append(.init(t("consent.about"), t.list(contents.map { t("consent.content.\($0.rawValue).short") })))
        }
        if let representation = consent.representation {
            rows.append(.init(t("consent.document"), bdi { representation.document }))
            if let day = representation.validUntil {
                rows.append(.init(t("consent.documentUntil"), t.element(day)))
            }
        }
        if !consent.exceptions.isEmpty { rows.append(.init(t("consent.notThis"), consent.exceptions)) }
        let period = ["from": t.element(consent.givenOn), "until": t.element(consent.validUntil)]
        rows.append(.init(t("consent.period.row"), t.html("consent.period", period)))
        rows.append(.init(t("consent.standing"), standing(consent, on: model.today, t)))
        return HTML {
            h3 { bdi { consent.giverName } }
            SummaryList(rows).html(t)
            if WithdrawConsent.isPossible(consent, in: model) {
                WithdrawConsent(number: number).form(consent, model, visit)
            }
        }
    }

    private func standing(_ consent: Consent, on day: Day, _ t: Words) -> HTML {
        if let withdrawal = consent.withdrawal {
            return t.html("consent.standing.\(withdrawal.reason.rawValue)", ["moment": t.element(withdrawal.at)])
        }
        if consent.replacedBy != nil { return .text(t("consent.standing.replaced")) }
        if consent.isOutgrown(on: day) { return .text(t("consent.standing.outgrown")) }
        return .text(t(consent.isInForce(on: day) ? "consent.standing.inForce" : "consent.standing.expired"))
    }
}
