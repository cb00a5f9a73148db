import Forms
import HTML
import Kernel
import Retention
import Store

/// The owner's answers about files that are not here: the last entry, and what keeps a file longer. Answered once; a new
/// answer takes the place of the former.
struct AnswerRetention: ActionRoute {
    let place: KeptPlace

    var page: RetentionPage { RetentionPage(place: place) }

    func form(_ model: RetentionPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let (t, file) = (visit.t, model.file)
        if file.questions.isEmpty, typed.isEmpty { return .empty }
        return HTML {
            h2 { t("retention.answers") }
            p { t("retention.answers.about") }
            postForm(page.location, visit) {
                for question in file.questions { field(question, file.answers, typed, visit) }
                SubmitButton(t("retention.answers.save"), .secondary).html
            }
        }
    }

    private func field(
        _ question: RetentionQuestion,
        _ answers: RetentionAnswers,
        _ typed: Typed,
        _ visit: Visit
    ) -> HTML {
        let (t, name) = (visit.t, question.rawValue)
        let label = t("retention.question.\(name)")
        if question.isDay {
            return DateField(
                name,
                label: label,
                hint: t("retention.day.hint", ["day": t.shortDay(visit.today.adding(days: -2))]),
                isOptional: true,
                value: typed(name, or: answers.days[question].map { t.shortDay($0) } ?? ""),
                error: typed.error(name, t)
            ).html(t)
        }
        return Radios(
            name,
            label: label,
            isOptional: true,
            choices: RetentionAnswers.Choice.allCases.map { Choice($0.rawValue, t("retention.answer.\($0.rawValue)")) },
            value: typed(name, or: answers.choices[question]?.rawValue ?? ""),
            error: typed.error(name, t)
        ).html(t)
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> RetentionAnswers {
        var answers = RetentionAnswers()
        for question in RetentionQuestion.allCases {
            if question.isDay {
                // Nobody alive is older, and no file has waited longer for an answer.
                let years = question == .born ? 120 : 60
                answers.days[question] = fields.day(
                    question.rawValue,
                    label: "retention.question.\(question.rawValue)",
                    range: visit.today.adding(months: -12 * years)...visit.today
                )
            } else {
                answers.choices[question] = fields.choice(question.rawValue)
            }
        }
        return answers
    }

    func perform(_ answers: RetentionAnswers, _ visit: Visit, in db: Transaction) throws -> Location {
        try RetentionCommands.answer(
            answers,
            on: place.kind,
            place.number,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        return page.location
    }
}
