import Access
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// The letters to print, one sheet for each who may be told (ux §7, "Paper"). In the order of the page of the summons.
struct SummonsLettersPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        let letters: [(SummonsDocument, isFamily: Bool)]
        /// Whom to call: the number of the unit that calls. Nil where it has none, and where it would tell a place (L18).
        let phone: String?
    }

    let number: PlanNumber

    var location: Location { .at(.summonsLetters, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let file = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db)
        guard let appointment = try Appointments.current(of: file, act: visit.act(), in: db),
            appointment.sentAt != nil, file.places.areShown
        else { return Seen(Model(file: file, letters: [], phone: nil), Look(.printed, file.records)) }
        let owner = try Directory.authority(file.plan.owner, in: db)?.name ?? ""
        let agenda = try SummonsAgenda.open(appointment, in: file, act: visit.act(), in: db)
        let called = try CalledPeople(appointment, in: file, at: visit.at, in: db)
        let leader = appointment.details.leaderName
        let stands =
            try Accounts.hasLeft(leader, from: file.plan.owner, on: visit.today, in: db) ? file.contact ?? "" : nil
        let letters = called.told.map { entry in
            (
                SummonsDocument(
                    appointment.details,
                    entry.summons,
                    asking: agenda.told(to: entry.member, in: file, on: visit.today),
                    in: file,
                    owner: owner
                ).led(by: stands),
                isFamily: entry.member.unit == nil
            )
        }
        let phone = file.places.isProtected ? nil : try Directory.phone(of: file.plan.unit, in: db)
        return Seen(Model(file: file, letters: letters, phone: phone), Look(.printed, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        return Page.inPlan(number, t("summonsLetters.title"), visit, back: .at(.summons, number)) {
            if model.letters.isEmpty {
                EmptyState(
                    t("summonsLetters.none"),
                    next: Link(t("summons.title"), Location.at(.summons, number).href)
                ).html
            } else {
                div(.class("actions")) { p { t("summonsLetters.about", ["count": String(model.letters.count)]) } }
            }
            for (letter, isFamily) in model.letters {
                let words = visit.forOthers
                section(.class("card"), .lang(words.language == t.language ? nil : words.language)) {
                    if isFamily { family(letter, model.phone, words) } else { staff(letter, model.phone, words) }
                    p(.class("muted")) {
                        words.html("summonsLetters.printed", ["day": words.element(visit.today)])
                    }
                }
            }
        }
    }

    private func staff(_ letter: SummonsDocument, _ phone: String?, _ t: Words) -> HTML {
        let owner = ["name": t.told(letter.leaderName), "owner": t.told(letter.owner ?? "")]
        return HTML {
            p { bdi { t.called(letter) } }
            h2 { t("receivedSummons.title.\(letter.kind)") }
            p { t.html("receivedSummons.for", ["name": strong { bdi { letter.patient } }]) }
            p { t("receivedSummons.duty.\(letter.kind)") }
            SummonsDetails(letter).html(t)
            if !letter.bring.isEmpty { p { t("summonsLetters.bring", ["what": letter.bring]) } }
            if let phone {
                p { t("summonsLetters.answer.phone", owner.merging(["phone": phone]) { first, _ in first }) }
            } else {
                p { t("summonsLetters.answer", owner) }
            }
        }
    }

    /// In plain words: whom the meeting is for, what it is about, when and where, and that coming is of one's own will.
    private func family(_ letter: SummonsDocument, _ phone: String?, _ t: Words) -> HTML {
        HTML {
            p { bdi { letter.called } }
            h2 { t("summonsLetters.family.title") }
            p { t.html("summonsLetters.family.for", ["name": bdi { letter.patient }]) }
            if let start = letter.start {
                p { t.html("summonsLetters.family.when", ["moment": t.appointment(start)]) }
            }
            // One parent may be the threat, so the place is not written where it must not be spread (L18).
            if let place = letter.place {
                if !place.isEmpty { p { t("summonsLetters.family.place", ["place": place]) } }
            } else {
                p { t("summonsLetters.family.byPhone") }
            }
            p { t("summonsLetters.family.question") }
            p { strong { letter.question } }
            if !letter.agenda.isEmpty {
                p { t("summonsLetters.family.agenda") }
                letter.agenda.html
            }
            if !letter.bring.isEmpty { p { t("summonsLetters.bring", ["what": letter.bring]) } }
            if let phone {
                p { t("summonsLetters.family.phone", ["name": t.told(letter.leaderName), "phone": phone]) }
            } else {
                p { t("summonsLetters.family.leader", ["name": t.told(letter.leaderName)]) }
            }
            p { t("summonsLetters.family.free") }
        }
    }
}
