import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The plan on paper for the person herself, or for a guardian: staff print it and hand it over. In Swedish whatever language
/// the reader has chosen, as all that goes out of the house.
struct FamilyPaperPage: PageRoute {
    struct Model: Sendable {
        let paper: FamilyPaper.Model
        /// Why there is to be no such paper; nil where there may be one.
        let refusal: Refusal?
    }

    /// Why no paper is made for a guardian.
    enum Refusal: String {
        /// One parent may be the threat, whoever prints it (L18).
        case protected
        /// Something in the plan is secret from somebody in the family (OSL 12:3).
        case secret
        /// There is no guardian in the plan, or the person has come of age (FB 9:1).
        case nobody
    }

    let number: PlanNumber
    let audience: FamilyPaper.Audience

    var location: Location { .at(audience == .person ? .personsPaper : .guardiansPaper, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        let appointment = try Appointments.current(of: file, act: visit.act(), in: db)
        let isComing = appointment.map { $0.sentAt != nil && $0.details.startsAt > visit.at } ?? false
        let isProtected = file.places.isProtected
        let told = file.forOthers
        let paper = FamilyPaper.Model(
            audience: audience,
            file: told,
            meeting: isComing
                ? appointment.map { ($0.details.startsAt, isProtected ? "" : $0.details.place) } : nil,
            owner: isProtected ? "" : try Directory.authority(file.plan.owner, in: db)?.name ?? "",
            holders: isProtected ? [] : try CopyHolders(file, on: visit.today, in: db).holders,
            caller: try caller(of: told, visit.today, in: db),
            phone: isProtected ? nil : try Directory.phone(of: file.plan.unit, in: db),
            version: try PastVersions.list(of: file, in: db).first?.number,
            today: visit.today
        )
        let refusal = audience == .guardian ? try refusal(file, visit.today, in: db) : nil
        return Seen(Model(paper: paper, refusal: refusal), Look(refusal == nil ? .printed : .opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let (t, words) = (visit.t, visit.forOthers)
        // What the staff must know of a protected identity does not stand on the person's own paper.
        return Page.inPlan(number, t("familyPaper.title.\(audience.rawValue)"), visit) {
            if let refusal = model.refusal {
                Notice(.warning, t("familyPaper.refused.\(refusal.rawValue)")).html(t)
            } else {
                div(.class("actions")) { p { t("preparation.print.how") } }
                section(.class("card"), .lang(words.language == t.language ? nil : words.language)) {
                    FamilyPaper(model.paper, words).html
                }
            }
        }
    }

    /// The one who coordinates the plan, or who answers for it; the unit when they have left.
    private func caller(of file: PlanFile, _ day: Day, in db: Reading) throws -> String {
        guard let coordinator = file.responsibility?.coordinator, !coordinator.isEmpty,
            try !Accounts.hasLeft(coordinator, from: file.plan.owner, on: day, in: db)
        else { return file.contact ?? "" }
        return coordinator
    }

    private func refusal(_ file: PlanFile, _ day: Day, in db: Reading) throws -> Refusal? {
        if file.places.isProtected { return .protected }
        let family = try FamilyStanding(file, on: day, in: db)
        if !family.secret.isEmpty { return .secret }
        return file.team.contains { $0.kind == .guardian && !family.former.contains($0.id) } ? nil : .nobody
    }
}
