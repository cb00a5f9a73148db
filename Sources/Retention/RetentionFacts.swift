package import Kernel
package import People

/// What is known of a record when its time is reckoned: what is here, and what the owner has answered.
package struct RetentionFacts: Sendable, Hashable {
    /// The day of the last entry that is here.
    package let lastEntry: Day
    /// Whether the record is in use, so that no clock runs yet: a plan that is not closed.
    package let isOpen: Bool
    /// By the person's number; nil where none is here.
    package let sample: ResearchSample?
    /// By the person's number; nil where none is here.
    package let birth: Day?
    /// What the owner has answered, and no more.
    package let answers: RetentionAnswers

    package init(
        lastEntry: Day,
        isOpen: Bool = false,
        sample: ResearchSample? = nil,
        birth: Day? = nil,
        answers: RetentionAnswers = RetentionAnswers()
    ) {
        self.lastEntry = lastEntry
        self.isOpen = isOpen
        self.sample = sample
        self.birth = birth
        self.answers = answers
    }

    /// Whether a fact is so; nil where nobody has said.
    func holds(_ fact: RetentionRule.Fact) -> Bool? {
        if fact == .researchSample, let sample { return sample == .inside }
        return answers.choices[RetentionQuestion(fact)].map { $0 == .yes }
    }
}

/// What the owner has answered, by question.
package struct RetentionAnswers: Sendable, Hashable {
    /// Yes or no.
    package enum Choice: String, Sendable, CaseIterable {
        case yes, no
    }

    package var days: [RetentionQuestion: Day]
    package var choices: [RetentionQuestion: Choice]
    /// The day each was last given; empty in what is still to be written down.
    var givenOn: [RetentionQuestion: Day] = [:]

    package init(days: [RetentionQuestion: Day] = [:], choices: [RetentionQuestion: Choice] = [:]) {
        self.days = days
        self.choices = choices
    }

    /// Whether what may change was said more than a year before a day.
    func isOld(_ question: RetentionQuestion, on day: Day) -> Bool {
        question.mayChange && givenOn[question].map { $0 < day.adding(months: -12) } ?? false
    }
}

extension RetentionRule {
    /// Whether an exception applies that ends at an age, so that a birth date is asked for.
    func asksBirth(_ answers: RetentionAnswers) -> Bool {
        exceptions.contains { $0.untilAge != nil && answers.choices[RetentionQuestion($0.when)] == .yes }
    }
}
