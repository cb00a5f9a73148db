import Foundation
package import Kernel
import People

/// What a summons says to one who is called: readable by itself, and free of everything else in the plan. Who else is
/// called is not part of it; that is told by the plan, as far as consent reaches.
///
/// Kept sealed as JSON with a format number; a reader of an old format is written, never an old document.
package struct SummonsDocument: Sendable, Hashable, Codable {
    package let format: Int
    /// `Summons.Kind`.
    package let kind: String
    /// The owner's case number, to say on the phone.
    package let number: String
    /// The authority that calls; nil when its name must not be spread, since it tells a place (L18).
    package private(set) var owner: String?
    package let patient: String
    /// Who is called: a name, or that of the unit.
    package private(set) var called: String
    package let question: String
    package let whyNow: String
    package let startsAt: String
    package let minutes: Int
    /// Nil when the place must not be spread: it is told on the phone (L18).
    package private(set) var place: String?
    /// `Appointment.Leader`.
    package let leader: String
    package private(set) var leaderName: String
    package private(set) var noteTaker: String
    package let bring: String
    /// Since format 2; nil in those before.
    private var questions: ToldQuestions?

    /// - Parameters:
    ///   - summons: whose document it is; the member is on the plan's team.
    ///   - questions: what that member is told of the agenda.
    ///   - owner: the owner authority's name.
    package init(
        _ appointment: Appointment.Details,
        _ summons: Summons,
        asking questions: ToldQuestions,
        in file: PlanFile,
        owner: String
    ) {
        format = 2
        kind = summons.kind.rawValue
        number = file.plan.number.description
        self.owner = owner
        patient = file.patient.name
        called = file.team.first { $0.id == summons.member }?.name ?? ""
        question = file.question
        whyNow = appointment.whyNow
        startsAt = appointment.startsAt.description
        minutes = appointment.minutes
        place = appointment.place
        leader = appointment.leader.rawValue
        leaderName = appointment.leaderName
        noteTaker = appointment.noteTaker
        bring = summons.bring
        self.questions = questions
        if file.places.isProtected { hide(file.places) }
    }

    /// When the meeting begins; nil only in a document that no version of ours wrote.
    package var start: Instant? { Instant(startsAt) }

    /// The questions for the meeting, in the order in which they are heard.
    package var agenda: [String] { questions?.all ?? [] }

    /// Whether it tells what the person or somebody close to her asks.
    var tellsOwnWords: Bool { questions?.own.isEmpty == false }

    /// The same summons for somebody who may know of the meeting and not the own words.
    var withoutOwnWords: SummonsDocument {
        var document = self
        document.questions = questions?.withoutOwnWords
        return document
    }

    /// The same summons without what tells a place (L18).
    func without(_ places: Places) -> SummonsDocument {
        var document = self
        document.hide(places)
        return document
    }

    private mutating func hide(_ places: Places) {
        owner = nil
        place = nil
        called = places.withoutPlace(called)
        leaderName = places.withoutPlace(leaderName)
        noteTaker = places.withoutPlace(noteTaker)
    }

    /// The same where whoever was to lead the meeting has left: somebody else is rung.
    ///
    /// - Parameter name: nil where nobody has left.
    package func led(by name: String?) -> SummonsDocument {
        var document = self
        document.leaderName = name ?? leaderName
        return document
    }

    /// What of the plan it tells, as consent names it (L6).
    var contents: [Consent.Content] { tellsOwnWords ? [.summons, .ownWords] : [.summons] }

    /// The JSON that is sealed, with its keys in order so that equal documents are equal bytes.
    func encoded() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    static func decoded(_ text: String) throws -> SummonsDocument {
        try JSONDecoder().decode(SummonsDocument.self, from: Data(text.utf8))
    }
}
