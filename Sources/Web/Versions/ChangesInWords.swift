import HTML
import Kernel
import Plans

/// What is different in a version, in sentences that can be read aloud.
struct ChangesInWords {
    private let reading: ReadVersion

    init(_ reading: ReadVersion) {
        self.reading = reading
    }

    /// The heading with the sentences, or that nothing the reader may see has changed; nothing for the first version.
    func html(_ t: Words) -> HTML {
        guard let earlier = reading.earlier.map(String.init) else { return .empty }
        return HTML {
            h2 { t("change.title", ["version": earlier]) }
            if reading.changes.isEmpty {
                p { t("change.none", ["version": earlier]) }
            } else {
                ul {
                    for change in reading.changes { li { sentence(change, t) } }
                }
            }
        }
    }

    private func sentence(_ change: VersionChange, _ t: Words) -> HTML {
        switch change {
        case .established: .text(t("change.established"))
        case .closed: .text(t("change.closed"))
        case .patient(let name): t.html("change.patient", ["name": bdi { name }])
        case .question(let question): t.html("change.question", ["words": quoted(question)])
        case .ownWords(let words):
            t.html("change.ownWords.\(words.kind)", ["words": quoted(words.text)])
        case .ownWordsLeftOut: .text(t("change.ownWords.leftOut"))
        case .said(let said, let mark): self.said(said, mark, t)
        case .goal(let goal, let mark): self.goal(goal, mark, t)
        case .newPromise(let promise):
            t.html(
                "change.promise.new",
                ["who": who(promise, t), "what": quoted(promise.what), "day": day(promise.dueOn, t)]
            )
        case .promise(let promise, let part): self.promise(promise, part, t)
        case .promiseGone(let promise):
            t.html("change.promise.gone", ["who": bdi { t.told(promise.who) }, "what": quoted(promise.what)])
        case .withoutMeasures: .text(t("change.withoutMeasures"))
        case .responsible(let name, let kind):
            t.html("change.responsible", ["principal": bdi { name ?? t.principal(ofKind: kind) ?? "" }])
        case .coordinator(let name): t.html("change.coordinator", ["name": bdi { t.told(name) }])
        case .careContact(let name): t.html("change.careContact", ["name": bdi { name }])
        case .crisisPlan(let words):
            words.map { t.html("change.crisisPlan", ["words": quoted($0)]) } ?? .text(t("change.crisisPlan.none"))
        case .member(let member, let mark): self.member(member, mark, t)
        case .nextFollowUp(let next):
            next.map { t.html("change.followUp", ["day": day($0, t)]) } ?? .text(t("change.followUp.none"))
        }
    }

    private func said(_ said: PlanDocument.Said, _ mark: VersionChange.Mark, _ t: Words) -> HTML {
        let key = mark == .gone ? (said.isApproval ? "unsaid.approval" : "unsaid.now") : "said.\(said.kind)"
        return t.html("change.\(key)", ["name": bdi { t.told(said.name) }, "words": quoted(said.words)])
    }

    private func goal(_ goal: PlanDocument.Target, _ mark: VersionChange.Mark, _ t: Words) -> HTML {
        let need = goal.need ?? ""
        return HTML {
            t.html("change.goal.\(mark.rawValue)", ["goal": .text(t("copy.goal.\(goal.term)", ["goal": goal.words]))])
            if !need.isEmpty {
                " "
                t("goal.need.is", ["need": need])
            }
        }
    }

    private func promise(_ promise: PlanDocument.Effort, _ part: VersionChange.PromisePart, _ t: Words) -> HTML {
        let (name, what) = (bdi { t.told(promise.who) }, quoted(promise.what))
        switch part {
        case .who(let before):
            guard let before else { return t.html("change.promise.who", ["who": name, "what": what]) }
            return t.html("change.promise.who.before", ["who": name, "what": what, "before": bdi { before }])
        case .what(let before):
            return t.html("change.promise.what", ["who": name, "what": what, "before": quoted(before)])
        case .dueOn(let before):
            return t.html(
                "change.promise.due",
                ["what": what, "day": day(promise.dueOn, t), "before": day(before, t)]
            )
        case .principal:
            return t.html("change.promise.principal", ["from": bdi { from(promise, t) }, "what": what])
        case .accepted: return t.html("change.promise.accepted", ["who": name, "what": what])
        case .goesOn: return t.html("change.promise.goesOn", ["what": what])
        case .status:
            return HTML {
                t.html(
                    "change.promise.\(promise.status)",
                    ["who": name, "what": what, "day": day(promise.statusOn, t)]
                )
                if let why = promise.why, !why.isEmpty {
                    " "
                    t.html("change.promise.why", ["why": quoted(why)])
                }
            }
        }
    }

    private func member(_ member: PlanDocument.Member, _ mark: VersionChange.Mark, _ t: Words) -> HTML {
        let kind = t("team.kind.\(member.kind)")
        let place = [kind, member.unit].compactMap(\.self).joined(separator: ", ")
        return t.html(
            "change.member.\(mark.rawValue)",
            ["name": bdi { t.told(member.name) }, "kind": .text(place)]
        )
    }

    private func who(_ promise: PlanDocument.Effort, _ t: Words) -> HTML {
        bdi { "\(t.told(promise.who)), \(from(promise, t))" }
    }

    private func from(_ promise: PlanDocument.Effort, _ t: Words) -> String {
        promise.principal ?? t.principal(ofKind: promise.principalKind) ?? t("promise.kind.\(promise.kind)")
    }

    /// What somebody wrote, in the direction of its own script.
    private func quoted(_ text: String) -> HTML { span(.dir(.auto)) { text } }

    private func day(_ text: String, _ t: Words) -> HTML { Day(text).map { t.shortElement($0) } ?? .text(text) }
}
