import Access
import Forms
import HTML
import Kernel
import Plans
import Store

/// Takes over a plan that another authority has asked the unit to take over, or says why not.
struct AnswerTransfer: ActionRoute {
    /// What is answered.
    enum Answer: String, CaseIterable {
        case accept, decline
    }

    struct Input: Sendable {
        /// Nil only with a problem that has been told.
        let answer: Answer?
        let reason: String
        let version: Int
    }

    let number: PlanNumber

    var page: CopyPage { CopyPage(number: number) }

    func form(_ transfer: ReceivedTransfer?, _ copy: PlanCopy, _ typed: Typed, _ visit: Visit) -> HTML {
        let t = visit.t
        return HTML {
            h2 { t("transfer.asks") }
            if let transfer {
                p {
                    t.html(
                        "transfer.asks.who",
                        ["sender": .text(t.sender(copy.document)), "day": t.element(transfer.askedAt.day)]
                    )
                }
                if !transfer.note.isEmpty {
                    p { t("transfer.asks.note") }
                    blockquote { transfer.note }
                }
            }
            p { t("transfer.asks.meaning", ["sender": t.sender(copy.document)]) }
            postForm(.at(.transferAnswer, number), visit, version: copy.version) {
                Radios(
                    "transferAnswer",
                    label: t("transfer.answer"),
                    choices: Answer.allCases.map { Choice($0.rawValue, t("transfer.answer.\($0.rawValue)")) },
                    value: typed("transferAnswer"),
                    error: typed.error("transferAnswer", t)
                ).html(t)
                TextArea(
                    "transferReason",
                    label: t("transfer.reason"),
                    hint: t("transfer.reason.hint"),
                    isOptional: true,
                    value: typed("transferReason"),
                    error: typed.error("transferReason", t),
                    rows: 2,
                    seenBy: WhoSees([t.sender(copy.document)])
                ).html(t)
                SubmitButton(t("transfer.answer.send"), .secondary).html
            }
        }
    }

    func read(_ fields: inout FieldReader, _ visit: Visit) -> Input {
        let answer = fields.choice("transferAnswer", of: Answer.self, missing: "transfer.answer.missing")
        let reason = fields.text("transferReason", missing: answer == .decline ? "transfer.reason.missing" : nil)
        return Input(answer: answer, reason: reason, version: fields.version(FormField.version))
    }

    func perform(_ input: Input, _ visit: Visit, in db: Transaction) throws -> Location {
        let (scope, act) = (try visit.scope(), try visit.act())
        switch input.answer {
        case .accept:
            return .plan(try ReceivedTransfers.accept(number, version: input.version, scope: scope, act: act, in: db))
        case .decline:
            try ReceivedTransfers.decline(
                number,
                because: input.reason,
                version: input.version,
                scope: scope,
                act: act,
                in: db
            )
            return page.location
        case nil: return page.location
        }
    }
}

extension Routes {
    /// Moving a plan to another authority.
    mutating func addTransfer() {
        page(.transfer) { TransferPage(number: $0) }
        action(.transfer) { AskTransfer(number: $0) }
        action(.keepPlan) { KeepPlan(number: $0) }
        action(.transferAnswer) { AnswerTransfer(number: $0) }
    }
}
