import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Writes down what somebody answered by letter or on the phone.
struct RecordAnswer: ActionRoute {
    struct Input: Sendable {
        let member: TeamMember.ID?
        let answer: SummonsAnswer.New?
        let version: Int
    }

    let number: PlanNumber

    var page: SummonsPage { SummonsPage(number: number) }

    /// - Parameter appointment: nil when it has ended while the form was open: what was typed still stands there.
    func form(_ appointment: Appointment?, _ model: SummonsPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        let called = Set(appointment?.called.map(\.member) ?? [])
        return HTML {
            h2 { t("summons.record") }
            postForm(.at(.summonsAnswers, number), visit, version: model.file.plan.version) {
                SelectField(
                    "member",
                    label: t("summons.member"),
                    choices: model.file.team.filter { called.contains($0.id) }
                        .map { Choice($0.id.description, $0.name) },
                    value: typed("member"),
                    error: typed.error("member", t)
                ).html(t)
                AnswerFields.html(model.choices, typed, t)
                SubmitButton(t("summons.record.save"), .secondary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(
            member: fields.identifier("member", missing: "summons.member.missing"),
            answer: AnswerFields.read(&fields),
            version: fields.version(FormField.version)
        )
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let member = input.member, let answer = input.answer else { return page.location }
        try SummonsAnswers.record(
            answer,
            of: member,
            on: number,
            version: input.version,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
