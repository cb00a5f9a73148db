import Access
import Forms
import HTML
import Kernel
import People
import Plans
import Store

/// Writes down a pre-meeting and what it said about each question of the agenda.
struct HoldPreMeeting: ActionRoute {
    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let preMeeting: PreMeeting.New?
        let version: Int
    }

    /// What the names of a question's fields begin with; the question's id follows.
    private static let (outcomePrefix, notePrefix) = ("outcome-", "note-")

    let number: PlanNumber

    var page: PreMeetingPage { PreMeetingPage(number: number) }

    func form(_ model: PreMeetingPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return postForm(page.location, visit, version: model.file.plan.version) {
            DateField(
                "heldOn",
                label: t("preMeeting.heldOn"),
                hint: t("meetings.day.hint", ["day": t.shortDay(model.today.adding(days: -1))]),
                value: typed("heldOn"),
                error: typed.error("heldOn", t)
            ).html(t)
            TextField(
                "participants",
                label: t("preMeeting.participants"),
                hint: t("preMeeting.participants.hint"),
                value: typed("participants"),
                error: typed.error("participants", t)
            ).html(t)
            outcomes(model, typed, t)
            SubmitButton(t("preMeeting.button")).html
        }
    }

    /// Two questions about each question. The command's own problem belongs to them all, who have its name as id.
    private func outcomes(_ model: PreMeetingPage.Model, _ typed: Typed, _ t: Words) -> HTML {
        let error = typed.error("outcomes", t)
        return fieldset(
            .class(error == nil ? "field" : "field wrong"),
            .id("outcomes"),
            .tabindex(-1),
            .ariaDescribedby(error == nil ? "outcomes-hint" : "outcomes-hint outcomes-error")
        ) {
            legend { t("preMeeting.outcomes") }
            p(.class("hint"), .id("outcomes-hint")) { t("preMeeting.outcomes.hint") }
            if let error {
                p(.class("error"), .id("outcomes-error")) {
                    span(.class("hidden-text")) { "\(t("component.error")) " }
                    error
                }
            }
            for question in model.preparation.agenda { outcome(of: question, model.file, typed, t) }
        }
    }

    private func outcome(of question: AgendaQuestion, _ file: PlanFile, _ typed: Typed, _ t: Words) -> HTML {
        let (name, note) = (Self.outcomePrefix + question.id.description, Self.notePrefix + question.id.description)
        return HTML {
            SelectField(
                name,
                label: t("preMeeting.outcome", ["question": question.words]),
                isOptional: true,
                choices: file.principalChoices + [Choice(Ownership.unresolved, t("preMeeting.outcome.unresolved"))],
                value: typed(name),
                error: typed.error(name, t)
            ).html(t)
            TextField(
                note,
                label: t("preMeeting.note", ["question": question.words]),
                hint: t("preMeeting.note.hint"),
                isOptional: true,
                value: typed(note),
                error: typed.error(note, t)
            ).html(t)
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let heldOn = fields.day(
            "heldOn",
            label: "preMeeting.heldOn",
            missing: "preMeeting.heldOn.missing",
            range: visit.today.adding(months: -12)...visit.today
        )
        let participants = fields.line("participants", max: 500, missing: "preMeeting.participants.missing")
        let outcomes = readOutcomes(&fields)
        return Input(
            preMeeting: heldOn.map {
                PreMeeting.New(heldOn: $0, participants: participants, outcomes: outcomes)
            },
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let preMeeting = input.preMeeting else { return page.location }
        try PreMeetingCommands.hold(
            preMeeting,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }

    /// Those for whom something was chosen; an unanswered question was not taken up.
    private func readOutcomes(_ fields: inout FieldReader) -> [AgendaQuestion.ID: PreMeeting.Outcome] {
        var outcomes: [AgendaQuestion.ID: PreMeeting.Outcome] = [:]
        for name in fields.form.names where name.hasPrefix(Self.outcomePrefix) {
            let id = name.dropFirst(Self.outcomePrefix.count)
            let note = fields.line(Self.notePrefix + id, max: 500)
            guard let question = AgendaQuestion.ID(id), let owner = fields.choice(name, of: Ownership.self) else {
                continue
            }
            outcomes[question] = PreMeeting.Outcome(owner: owner.principal, note: note)
        }
        return outcomes
    }
}

/// Who owns a question, as one choice: a principal by its id, or that nobody does yet.
private struct Ownership: RawRepresentable, Sendable {
    static let unresolved = "unresolved"

    let principal: Principal.ID?

    init?(rawValue: String) {
        principal = Principal.ID(rawValue)
        guard principal != nil || rawValue == Self.unresolved else { return nil }
    }

    var rawValue: String { principal?.description ?? Self.unresolved }
}
