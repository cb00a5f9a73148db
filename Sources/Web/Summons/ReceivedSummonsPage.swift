import Access
import Forms
import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// A summons that the reader's unit has received: what it is about, what is expected, and the answer (ux §5.7).
struct ReceivedSummonsPage: PageRoute {
    struct Model: Sendable {
        let received: ReceivedSummons
        /// The other units of the same principal, by name: one of them may be the right one.
        let units: [CareUnit]
        let unitName: String
        /// The unit that said that this one is right; nil where the summons came here at once.
        let forwardedBy: String?
        /// Whether the meeting is still to come.
        let isAhead: Bool
    }

    let number: PlanNumber

    var location: Location { .at(.receivedSummons, number) }

    func load(_ visit: Visit, in db: Reading) throws -> Seen<Model> {
        let received = try ReceivedSummonses.find(
            number,
            for: .openCopy,
            scope: visit.scope(),
            vault: visit.site.vault,
            in: db
        )
        let authorities = try Directory.authorities(in: db)
        let principal = authorities.first { $0.id == received.owner }?.principal.id
        let owners = Set(authorities.filter { $0.principal.id == principal }.map(\.id))
        let units = try Directory.units(on: visit.today, in: db)
        let forwarder = try received.forwardedBy.flatMap { try Directory.unit($0, in: db)?.name }
        let model = Model(
            received: received,
            units: units.filter { owners.contains($0.owner) && $0.id != received.unit },
            unitName: received.answer?.unit.flatMap { id in units.first { $0.id == id }?.name } ?? "",
            forwardedBy: forwarder,
            isAhead: received.document.start.map { $0 > visit.at } ?? false
        )
        return Seen(model, Look(.opened, [received.record]))
    }

    /// Nothing is shown before it is written down that the version was opened: what nobody has opened can be taken back.
    func complete(_ model: Model, _ visit: Visit) async throws -> Model {
        guard model.received.openedAt == nil else { return model }
        let (scope, act) = (try visit.scope(), try visit.act())
        try await visit.site.database.write {
            try ReceivedSummonses.open(
                number,
                version: model.received.version,
                stamp: model.received.stamp,
                scope: scope,
                act: act,
                in: $0
            )
        }
        return model
    }

    func view(_ model: Model, _ typed: Typed, _ visit: Visit) -> Page {
        let t = visit.t
        let (received, document) = (model.received, model.received.document)
        return Page(
            t("receivedSummons.title.\(document.kind)"),
            part: t("receivedSummons.part", ["number": number.description]),
            about: t.html("receivedSummons.for", ["name": strong { bdi { document.patient } }]),
            current: .inbox,
            back: .at(.inbox)
        ) {
            if let end = received.end {
                let day = received.endedAt.map { t.shortElement($0.day) } ?? .empty
                Notice(.warning) { p { t.html("receivedSummons.end.\(end.rawValue)", ["day": day]) } }.html(t)
            } else {
                p { t("receivedSummons.duty.\(document.kind)") }
            }
            if let unit = model.forwardedBy {
                Notice(.info, t("receivedSummons.forwardedBy", ["unit": unit])).html(t)
            }
            SummaryList([
                .init(
                    t("receivedSummons.from"),
                    t(
                        "receivedSummons.from.is",
                        [
                            "owner": t.sender(document), "number": document.number,
                        ]
                    )
                ),
                .init(t("receivedSummons.called"), bdi { t.called(document) }),
            ]).html(t)
            SummonsDetails(document).html(t)
            if !document.bring.isEmpty {
                h2 { t("receivedSummons.bring") }
                p { document.bring }
            }
            h2 { t("receivedSummons.answer") }
            if let answer = received.answer {
                p {
                    t.html("summons.answered.\(answer.code.rawValue)", answer.arguments(unit: model.unitName, t))
                }
                p(.class("muted")) { t.html("receivedSummons.answered", ["moment": t.element(answer.at)]) }
            } else if received.end != nil || !model.isAhead {
                p { t("receivedSummons.noAnswer") }
            }
            if received.end == nil && model.isAhead || !typed.isEmpty {
                ReplyToSummons(number: number).form(model, typed, visit)
            }
            p { Link(t("retention.open"), Location.at(.summonsRetention, number).href).html }
        }
    }
}

/// Answers a summons.
struct ReplyToSummons: ActionRoute {
    struct Input: Sendable {
        let answer: SummonsAnswer.New?
        let stamp: Int
    }

    let number: PlanNumber

    var page: ReceivedSummonsPage { ReceivedSummonsPage(number: number) }

    func form(_ model: ReceivedSummonsPage.Model, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            if model.received.answer != nil { p { t("receivedSummons.again") } }
            postForm(.at(.summonsReply, number), visit, version: model.received.stamp) {
                AnswerFields.html(model.units, typed, t)
                SubmitButton(t("receivedSummons.send")).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        Input(answer: AnswerFields.read(&fields), stamp: fields.version(FormField.version))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        guard let answer = input.answer else { return page.location }
        try SummonsAnswers.reply(
            answer,
            to: number,
            stamp: input.stamp,
            scope: visit.scope(),
            act: visit.act(),
            in: db
        )
        // A summons that went on to another unit is that unit's, and can still be read here.
        return page.location
    }
}
