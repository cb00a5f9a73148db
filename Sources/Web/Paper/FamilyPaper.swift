import HTML
import Kernel
import People
import Plans

/// The plan on at most two printed pages, in plain words (ux §7, §9): the next thing, her own words, who does what, what
/// happens then, whom to call and who has the plan. What does not fit is counted in a sentence that says whom to ask.
struct FamilyPaper {
    /// Whom the paper is for.
    enum Audience: String, Sendable {
        case person
        /// The writer decides who sees her words (law 6 of the house), so they do not stand on this one.
        case guardian
    }

    /// What stands on it, before it is words. Nothing here tells a place where the identity is protected (L18).
    struct Model: Sendable {
        let audience: Audience
        /// As it is told on paper.
        let file: PlanFile
        /// The meeting that people have been called to, if it is still to come.
        let meeting: (at: Instant, place: String)?
        /// The authority whose plan it is.
        let owner: String
        let holders: [CopyHolders.Holder]
        /// Whom to call.
        let caller: String
        let phone: String?
        /// The latest version; nil before there is one.
        let version: Int?
        let today: Day
    }

    private let model: Model
    private let t: Words
    private let words: HTML
    private let holders: [CopyHolders.Holder]
    private let promises: [String]
    private let left: Int
    /// Nil where there is no crisis plan.
    private let crisis: HTML?

    init(_ model: Model, _ t: Words) {
        (self.model, self.t) = (model, t)
        let file = model.file
        var space = PaperSpace()
        // The page's own heading, that of each part, and the sentences that are always there.
        space.take(6 + 6 * PaperSpace.heading + 9 * (1 + PaperSpace.air))
        space.take(PaperSpace.lines(of: model.meeting?.place ?? "") + PaperSpace.lines(of: model.caller))
        space.take(model.meeting == nil ? PaperSpace.lines(of: Self.coming(model, t) ?? "") : 0)
        // Whom to call when it gets worse comes before all else but the next meeting.
        crisis = file.crisisPlan.map { plan in
            space.take(PaperSpace.heading)
            return space.fit([plan.words], air: 3)
                ? CrisisPlanWords(plan.words).html(t) : p { t("familyPaper.crisis.long", ["name": model.caller]) }
        }
        let open = file.promises.filter(\.status.isOpen)
        let told = (open + file.promises.filter { $0.status == .done }).map { Self.sentence($0, model, t) }
        let wanted = told.prefix(8).reduce(0) { $0 + PaperSpace.lines(of: $1) }
        let said = file.ownWords.flatMap { $0.kind == .words ? $0.text : nil }
        if model.audience == .guardian {
            words = p { t("familyPaper.words.guardian", ["name": file.patient.name]) }
        } else if let said, space.fit([said], air: 3, leaving: min(wanted, 14)) {
            let by = t.html(
                "familyPaper.words.by",
                ["day": file.ownWords.map { t.element($0.saidOn) } ?? .empty]
            )
            words = Quote(said, by: by).html(t)
        } else {
            words = p { t(said == nil ? "familyPaper.words.none" : "familyPaper.words.long", ["name": model.caller]) }
        }
        holders = file.places.isProtected ? [] : model.holders.filter { space.fit([$0.name], leaving: min(wanted, 8)) }
        promises = Array(told.prefix { space.fit([$0]) })
        left = max(0, open.count - promises.count)
    }

    var html: HTML {
        let file = model.file
        return HTML {
            p {
                t.html("familyPaper.for", ["name": strong { bdi { file.patient.name } }])
                " "
                made
            }
            if file.plan.state == .closed {
                p { strong { t("familyPaper.closed") } }
            } else if file.plan.state != .established {
                p { strong { t("familyPaper.draft") } }
            }
            h2 { t("familyPaper.next") }
            next
            h2 { t(model.audience == .person ? "familyPaper.words" : "familyPaper.words.theirs") }
            words
            h2 { t("familyPaper.promises") }
            who
            h2 { t("familyPaper.then") }
            p {
                file.followUps.first?.nextOn.map { t.html("familyPaper.followUp", ["day": t.element($0)]) }
                    ?? .text(t("familyPaper.followUp.none", ["name": model.caller]))
            }
            if let crisis {
                h2 { t("familyPaper.crisis") }
                crisis
            }
            h2 { t("familyPaper.call") }
            call
            h2 { t("familyPaper.holders") }
            haves
        }
    }

    /// The meeting, or the first thing that somebody is to do, or when everybody looks at the plan again.
    private var next: HTML {
        if let meeting = model.meeting {
            return HTML {
                p { t.html("familyPaper.next.meeting", ["moment": t.appointment(meeting.at)]) }
                if model.file.places.isProtected {
                    p { t("summonsLetters.family.byPhone") }
                } else if !meeting.place.isEmpty {
                    p { t("familyPaper.next.place", ["place": meeting.place]) }
                }
            }
        }
        return p { Self.coming(model, t) ?? t("familyPaper.next.none", ["name": model.caller]) }
    }

    private var who: HTML {
        HTML {
            if promises.isEmpty, left == 0 {
                p { t("familyPaper.promises.none") }
            } else if !promises.isEmpty {
                ul {
                    for promise in promises { li { promise } }
                }
            }
            if left > 0 {
                let arguments = ["count": String(left), "name": model.caller]
                p { t(left == 1 ? "familyPaper.more.one" : "familyPaper.more.many", arguments) }
            }
        }
    }

    private var call: HTML {
        p {
            model.phone.map { t("familyPaper.call.phone", ["name": model.caller, "phone": $0]) }
                ?? t("familyPaper.call.name", ["name": model.caller])
        }
    }

    private var haves: HTML {
        if model.file.places.isProtected { return p { t("familyPaper.holders.protected") } }
        return HTML {
            p { t("familyPaper.owner", ["owner": model.owner]) }
            if !holders.isEmpty {
                ul {
                    for holder in holders {
                        li {
                            t.html(
                                "familyPaper.holder",
                                ["name": bdi { holder.name }, "day": t.shortElement(holder.at.day)]
                            )
                        }
                    }
                }
            }
            if holders.count < model.holders.count { p { t("familyPaper.holders.more", ["name": model.caller]) } }
        }
    }

    private var made: HTML {
        let day = t.element(model.today)
        return model.version.map { t.html("familyPaper.made", ["version": .text(String($0)), "day": day]) }
            ?? t.html("summonsLetters.printed", ["day": day])
    }

    /// The first promise that somebody is to keep.
    private static func coming(_ model: Model, _ t: Words) -> String? {
        model.file.promises.first { $0.status.isOpen && $0.dueOn >= model.today }.map { sentence($0, model, t) }
    }

    private static func sentence(_ promise: Promise, _ model: Model, _ t: Words) -> String {
        let from = promise.principal.flatMap { model.file.principals[$0] }.map { ", " + t.name(of: $0) } ?? ""
        let standing = promise.status == .done ? "done" : promise.isLate(on: model.today) ? "late" : "open"
        return t(
            "familyPaper.promise.\(standing)",
            ["who": t.told(promise.who) + from, "what": promise.what, "day": t.shortDay(promise.dueOn)]
        )
    }
}
