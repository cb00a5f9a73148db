import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Writes down who agrees with the plan as it was read, and who does not with what, in her words.
struct RecordApprovals: ActionRoute {
    struct Input: Sendable {
        let said: [Statement.New]
        /// What is to be put right before anybody answers; nil where answers are saved.
        let change: ReadSentences.Sentence?
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

    /// - Parameter rest: what is read after the sentences, and before anybody is asked.
    func form(_ model: ReadBackPage.Model, _ typed: Typed, _ visit: Visit, rest: HTML) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: model.file.plan.version) {
            ReadSentences(model.file, typed).html(t)
            rest
            h2 { t("readBack.agree") }
            p { t("readBack.agree.about") }
            for member in model.asked { fields(for: member, model.file, typed, t) }
            SubmitButton(t("readBack.save"), .secondary).html
            if model.file.plan.state == .met { GoOn.button(t("readBack.establish")) }
        }
    }

    private func fields(for member: TeamMember, _ file: PlanFile, _ typed: Typed, _ t: Words) -> HTML {
        let (answer, words) = (Self.answerPrefix + member.id.description, Self.wordsPrefix + member.id.description)
        let latest = file.statements.first { $0.member == member.id && Answer(rawValue: $0.kind.rawValue) != nil }
        // Whoever answered something else than what stands there now is asked again.
        let standing = latest.flatMap { $0.isEarlier ? nil : $0 }
        return HTML {
            Radios(
                answer,
                label: t("readBack.answer", ["name": t.told(member.name)]),
                hint: latest.map { said in
                    let saved = t("readBack.saved.\(said.kind.rawValue)", ["day": t.shortDay(said.at.day)])
                    return said.isEarlier ? "\(saved) \(t("readBack.earlier"))" : saved
                },
                isOptional: true,
                choices: Answer.allCases.map { Choice($0.rawValue, t("readBack.answer.\($0.rawValue)")) },
                value: typed(answer, or: standing?.kind.rawValue ?? ""),
                error: typed.error(answer, t)
            ).html(t)
            TextArea(
                words,
                label: t("readBack.words", ["name": t.told(member.name)]),
                isOptional: true,
                value: typed(words, or: standing?.words ?? ""),
                error: typed.error(words, t),
                rows: 2
            ).html(t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let version = fields.version(FormField.version)
        if let change = ReadSentences.pressed(in: fields.form) {
            return Input(said: [], change: change, goesOn: false, version: version)
        }
        ReadSentences.check(&fields)
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
        return Input(said: said, change: nil, goesOn: GoOn.isPressed(in: fields.form), version: version)
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        if let change = input.change {
            _ = try Plans.find(number, for: .changePlan, scope: visit.scope(), in: db)
            return change.location(in: number)
        }
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

    /// What was ticked and answered, while somebody puts a sentence right.
    func unsaved(_ form: FormData, _ visit: Visit, in db: Reading) throws -> [String] {
        guard waits(form) else { return [] }
        return form.names.filter { name in
            ![FormField.token, FormField.version, ReadSentences.change].contains(name)
        }
    }

    func waits(_ form: FormData) -> Bool { ReadSentences.pressed(in: form) != nil }
}
