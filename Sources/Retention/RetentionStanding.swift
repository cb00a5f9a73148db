package import Kernel
package import People

/// When a record may go, when it must, and by which paragraph.
package struct RetentionWindow: Sendable, Hashable {
    /// The first day on which it may go.
    package let from: Day
    /// The last day on which it may still be there; nil where the law sets no end.
    package let by: Day?
    package let paragraph: String
    /// That of the rule, whatever exception applies: all that may be told to those who must not learn of one.
    package let ruleParagraph: String

    package init(from: Day, by: Day?, paragraph: String, ruleParagraph: String? = nil) {
        self.from = from
        self.by = by
        self.paragraph = paragraph
        self.ruleParagraph = ruleParagraph ?? paragraph
    }
}

/// How a record stands to its owner's rule: a pure function of the rule and of what is known (L17).
package enum RetentionStanding: Sendable, Hashable {
    /// Nothing says how long it is kept, so it stays.
    case noRule
    /// It is in use; the clock has not begun.
    case open
    /// It stays for ever, by a paragraph.
    case kept(paragraph: String)
    /// The owner must answer first. By what is here alone it could go no earlier than the window says.
    case asks([RetentionQuestion], earliest: RetentionWindow)
    case window(RetentionWindow)

    package init(_ facts: RetentionFacts, by rule: RetentionRule?) {
        guard let rule else {
            self = .noRule
            return
        }
        guard !facts.isOpen else {
            self = .open
            return
        }
        let applying = rule.exceptions.filter { facts.holds($0.when) == true }
        // For ever is for ever, whatever else is not known.
        if let forEver = applying.first(where: { $0.untilAge == nil }) {
            self = .kept(paragraph: forEver.paragraph)
            return
        }
        let birth = facts.birth ?? facts.answers.days[.born]
        let window = Self.window(facts, rule, applying, birth)
        var questions = rule.exceptions.map(\.when).filter { facts.holds($0) == nil }.map(RetentionQuestion.init)
        if facts.answers.days[.lastEntry] == nil { questions.insert(.lastEntry, at: 0) }
        if birth == nil, !applying.isEmpty { questions.append(.born) }
        self = questions.isEmpty ? .window(window) : .asks(questions, earliest: window)
    }

    /// Whether the record may go on a day, as far as its owner's rule is concerned.
    package func mayGo(on day: Day) -> Bool {
        if case .window(let window) = self { window.from <= day } else { false }
    }

    /// The same on a day. What the file says may change as long as it is there: an answer that was more than a year old when
    /// the record may go is asked for again, since a child may have been placed after it was given.
    func askingAgain(_ facts: RetentionFacts, by rule: RetentionRule?, on day: Day) -> RetentionStanding {
        guard case .window(let window) = self, window.from <= day, let rule else { return self }
        let old = ([.lastEntry] + rule.exceptions.map(\.when).map(RetentionQuestion.init))
            .filter { facts.answers.isOld($0, on: window.from) }
        return old.isEmpty ? self : .asks(old, earliest: window)
    }

    private static func window(
        _ facts: RetentionFacts,
        _ rule: RetentionRule,
        _ applying: [RetentionRule.Exception],
        _ birth: Day?
    ) -> RetentionWindow {
        let last = max(facts.lastEntry, facts.answers.days[.lastEntry] ?? facts.lastEntry)
        var from = last.adding(months: rule.years * 12).adding(days: 1)
        var paragraph = rule.paragraph
        for exception in applying {
            if let birth, let age = exception.untilAge, birth.birthday(age) > from {
                (from, paragraph) = (birth.birthday(age), exception.paragraph)
            }
        }
        let by: Day? =
            switch rule.deadline {
            case nil: nil
            case .nextYear: Day(year: from.year + 1, month: 12, day: 31)
            }
        return RetentionWindow(from: from, by: by, paragraph: paragraph, ruleParagraph: rule.paragraph)
    }
}
