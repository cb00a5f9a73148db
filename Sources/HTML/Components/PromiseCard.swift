package import Kernel

/// A promise as everybody sees it: who, from where, does what, by when, and how it went, in words. Late is said
/// honestly.
package struct PromiseCard: Sendable {
    /// How it went.
    package enum Standing: Sendable {
        /// Promised, and not begun.
        case planned
        case ongoing
        case late
        case done(Day)
        case cancelled
        /// Nobody had done it when the plan was closed, whether or not the day had come.
        case unfinished(wasLate: Bool)
        /// It goes on in another plan, which the text says.
        case goesOn(String)
    }

    private let who: String
    private let from: String
    private let what: String
    private let due: Day
    private let standing: Standing
    private let more: HTML

    /// - Parameters:
    ///   - from: the unit or principal that stands behind the promise.
    ///   - more: what can be done with it: links, a form.
    package init(
        who: String,
        from: String,
        does what: String,
        by due: Day,
        _ standing: Standing,
        more: HTML = .empty
    ) {
        self.who = who
        self.from = from
        self.what = what
        self.due = due
        self.standing = standing
        self.more = more
    }

    package func html(_ t: Words) -> HTML {
        div(.class("promise \(name)")) {
            p(.class("who")) {
                t.html("component.promise.person", ["who": strong { bdi { who } }, "from": bdi { from }])
            }
            p(.class("what")) { what }
            time(t)
            more
        }
    }

    private var name: String {
        switch standing {
        case .planned, .ongoing, .goesOn: "open"
        case .late: "late"
        case .done: "done"
        case .cancelled, .unfinished: "cancelled"
        }
    }

    private func time(_ t: Words) -> HTML {
        p(.class("when")) {
            switch standing {
            case .planned:
                span(.class("status")) { t("component.promise.planned") }
                " "
                t.html("component.promise.due", ["day": t.element(due)])
            case .ongoing:
                span(.class("status")) { t("component.promise.ongoing") }
                " "
                t.html("component.promise.due", ["day": t.element(due)])
            case .late:
                strong(.class("status")) { t("component.promise.late") }
                " "
                t.html("component.promise.wasDue", ["day": t.element(due)])
            case .done(let day):
                span(.class("status")) { t.html("component.promise.done", ["day": t.element(day)]) }
            case .cancelled:
                span(.class("status")) { t("component.promise.cancelled") }
            case .unfinished(let wasLate):
                span(.class("status")) { t("component.promise.unfinished") }
                " "
                t.html(wasLate ? "component.promise.wasDue" : "component.promise.wasToBeDone", ["day": t.element(due)])
            case .goesOn(let elsewhere):
                span(.class("status")) { elsewhere }
                " "
                t.html("component.promise.due", ["day": t.element(due)])
            }
        }
    }
}

/// Promises under each other, the most urgent first.
package struct PromiseList: Sendable {
    private let cards: [PromiseCard]

    package init(_ cards: [PromiseCard]) {
        self.cards = cards
    }

    package func html(_ t: Words) -> HTML {
        ul(.class("promises")) {
            for card in cards { li { card.html(t) } }
        }
    }
}
