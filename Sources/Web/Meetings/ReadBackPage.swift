import Access
import Forms
import HTML
import Kernel
import Ledger
import Meetings
import Plans
import Store

/// Läs upp: the plan aloud before people stand up, promise by promise, and who agrees (ux §6.2, part 5).
struct ReadBackPage: PageRoute {
    struct Model: Sendable {
        let file: PlanFile
        /// Who is asked: those who took part in the latest meeting, or the whole team while none is written down.
        let asked: [TeamMember]
        /// When the next meeting begins; nil while none is planned.
        let nextMeeting: Instant?
        let missing: [Requirement]
    }

    let number: PlanNumber

    var location: Location { .at(.readBack, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let (file, meetings) = try PlanFile.open(number, scope: visit.scope(), act: visit.act(), in: db) {
            try MeetingCommands.all(of: $0, key: $1, in: db)
        }
        let there = Set(meetings.first?.attendance.filter { $0.mode.wasThere }.map(\.member) ?? [])
        let appointment = try Appointments.current(of: file, act: visit.act(), in: db)
        let model = Model(
            file: file,
            asked: file.team.filter { there.isEmpty || there.contains($0.id) },
            nextMeeting: appointment?.details.startsAt,
            missing: Requirement.missing(in: file, on: visit.today)
        )
        return Seen(model, Look(.opened, file.records))
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let file = model.file
        return Page.inPlan(number, t("readBack.title"), visit, for: file) {
            MeetingParts(.readBack, of: file).html(t)
            p { t("readBack.about") }
            OwnWordsQuote(file).html(t)
            h2 { t("readBack.promises") }
            promises(file, t)
            h2 { t("plan.responsible") }
            p { file.responsibility.map { $0.words(in: file, t) } ?? t("responsibility.none") }
            if let crisis = file.crisisPlan {
                h2 { t("crisisPlan.title") }
                CrisisPlanWords(crisis.words).html(t)
            }
            h2 { t("readBack.next") }
            next(model, t)
            if let refusal = file.refusal(of: .recordApproval, typed) {
                file.refused(refusal, t)
                SaidAtTable(file.said.filter(\.isApproval)).html(t)
            } else {
                h2 { t("readBack.agree") }
                RecordApprovals(number: number).form(model, typed, visit)
            }
            if !model.missing.isEmpty, file.plan.state != .closed {
                Notice(.info) {
                    p { t("content.missing") }
                    ul { for requirement in model.missing { li { t("requirement.\(requirement.rawValue)") } } }
                }.html(t)
            }
            if file.plan.state == .met, file.refusal(of: .recordApproval, typed) != nil {
                p { Link(t("task.establish"), Location.at(.establishment, number).href).html }
            }
        }
    }

    /// Each promise that is still to be kept as a sentence to say, with the way to change it beside.
    private func promises(_ file: PlanFile, _ t: Words) -> HTML {
        let open = file.promises.filter(\.status.isOpen)
        if open.isEmpty { return EmptyState(t("plan.noPromises")).html }
        return HTML {
            ol {
                for promise in open {
                    li {
                        t.html(
                            "readBack.promise",
                            [
                                "who": strong { bdi { t.told(promise.who) } },
                                "what": span(.dir(.auto)) { promise.what }, "day": t.element(promise.dueOn),
                            ]
                        )
                    }
                }
            }
            p { Link(t("readBack.change"), Location.at(.whoDoesWhat, number).href).html }
        }
    }

    private func next(_ model: Model, _ t: Words) -> HTML {
        if let next = model.nextMeeting {
            return p { t.html("plan.meetingPlanned", ["moment": t.appointment(next)]) }
        }
        if model.file.plan.state == .closed { return p { t("readBack.next.none") } }
        return EmptyState(
            t("readBack.next.none"),
            next: Link(t("summons.plan"), Location.at(.planMeeting, number).href)
        ).html
    }
}

/// Writes down who agrees with the plan as it was read, and who does not with what, in her words.
struct RecordApprovals: ActionRoute {
    struct Input: Sendable {
        let said: [Statement.New]
        let goesOn: Bool
        let version: Int
    }

    /// The two answers there are; nobody has to give one.
    private enum Answer: String, CaseIterable {
        case agrees, disagrees
    }

    private static let answerPrefix = "answer-"
    private static let wordsPrefix = "words-"

    let number: PlanNumber

    var page: ReadBackPage { ReadBackPage(number: number) }

    func form(_ model: ReadBackPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            p { t("readBack.agree.about") }
            postForm(page.location, visit, version: model.file.plan.version) {
                for member in model.asked { fields(for: member, model.file, typed, t) }
                SubmitButton(t("readBack.save"), .secondary).html
                if model.file.plan.state == .met { GoOn.button(t("readBack.establish")) }
            }
        }
    }

    private func fields(for member: TeamMember, _ file: PlanFile, _ typed: Typed, _ t: Words) -> HTML {
        let (answer, words) = (Self.answerPrefix + member.id.description, Self.wordsPrefix + member.id.description)
        let latest = file.statements.first { $0.member == member.id && Answer(rawValue: $0.kind.rawValue) != nil }
        return HTML {
            Radios(
                answer,
                label: t("readBack.answer", ["name": t.told(member.name)]),
                isOptional: true,
                choices: Answer.allCases.map { Choice($0.rawValue, t("readBack.answer.\($0.rawValue)")) },
                value: typed(answer, or: latest?.kind.rawValue ?? ""),
                error: typed.error(answer, t)
            ).html(t)
            TextArea(
                words,
                label: t("readBack.words", ["name": t.told(member.name)]),
                isOptional: true,
                value: typed(words, or: latest?.words ?? ""),
                error: typed.error(words, t),
                rows: 2
            ).html(t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        var said: [Statement.New] = []
        let ids = fields.form.names.compactMap { name in
            [Self.answerPrefix, Self.wordsPrefix].first(where: name.hasPrefix).map { String(name.dropFirst($0.count)) }
        }
        for id in Set(ids).sorted() {
            let name = Self.answerPrefix + id
            let words = fields.text(Self.wordsPrefix + id, max: 1_000)
            guard let member = TeamMember.ID(id) else { continue }
            guard let answer = fields.choice(name, of: Answer.self) else {
                // Nobody's objection is lost because a box was missed.
                if !words.isEmpty { fields.add(name, "readBack.answer.missing") }
                continue
            }
            switch answer {
            case .agrees:
                if !words.isEmpty { fields.add(name, "readBack.answer.missing") }
                said.append(Statement.New(member, .agrees))
            case .disagrees:
                if words.isEmpty { fields.add(Self.wordsPrefix + id, "readBack.words.missing") }
                said.append(Statement.New(member, .disagrees, words))
            }
        }
        return Input(
            said: said,
            goesOn: GoOn.isPressed(in: fields.form),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        try StatementCommands.recordApprovals(
            input.said,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return input.goesOn ? .at(.establishment, number) : page.location
    }
}
