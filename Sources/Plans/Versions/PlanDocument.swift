import Foundation
import Kernel
import People

/// What a disclosed version says: immutable, readable by itself, and free of everything that is never released —
/// assessments, own notes, reasons behind a consent and the log.
///
/// Kept sealed as JSON with a format number; a reader of an old format is written, never an old document.
package struct PlanDocument: Sendable, Hashable, Codable {
    /// A promise, with codes as they are stored.
    package struct Effort: Sendable, Hashable, Codable {
        package let kind: String
        package let who: String
        package let principal: String?
        package let what: String
        package let dueOn: String
        package let status: String
        /// The day the status was reported.
        package let statusOn: String
    }

    /// Own words, or the reason why there are none.
    package struct Words: Sendable, Hashable, Codable {
        package let kind: String
        package let text: String
        package let saidOn: String
    }

    /// A member of the team.
    package struct Member: Sendable, Hashable, Codable {
        package let kind: String
        package let name: String
        package let unit: String?
        /// The unit in the directory, for whoever takes the plan over.
        let unitID: String?
    }

    /// A goal.
    package struct Target: Sendable, Hashable, Codable {
        package let term: String
        package let words: String
    }

    package let format: Int
    /// The owner's case number, to say on the phone.
    package let number: String
    package let owner: String
    package let kind: String
    package let patient: String
    package let question: String
    package private(set) var ownWords: Words?
    package let team: [Member]
    package let goals: [Target]
    package let promises: [Effort]
    package let responsiblePrincipal: String?
    package let coordinator: String?
    package let isClosed: Bool

    /// - Parameter owner: the owner authority's name.
    init(_ file: PlanFile, owner: String) {
        format = 1
        number = file.plan.number.description
        self.owner = owner
        kind = file.plan.kind.rawValue
        patient = file.patient.name
        question = file.question
        ownWords = file.ownWords.map {
            Words(kind: $0.kind.rawValue, text: $0.text, saidOn: $0.saidOn.description)
        }
        // Where somebody works tells where a protected person lives or is treated (L18).
        let tellsPlaces = file.patient.protection == .none
        team = file.team.map { member in
            Member(
                kind: member.kind.rawValue,
                name: member.name,
                unit: tellsPlaces ? member.unitName : nil,
                unitID: tellsPlaces ? member.unit?.description : nil
            )
        }
        goals = file.goals.map { Target(term: $0.term.rawValue, words: $0.words) }
        promises = file.promises.map { promise in
            Effort(
                kind: promise.kind.rawValue,
                who: promise.who,
                principal: promise.principal.flatMap { file.principals[$0]?.name },
                what: promise.what,
                dueOn: promise.dueOn.description,
                status: promise.status.rawValue,
                statusOn: promise.statusOn.description
            )
        }
        responsiblePrincipal = file.responsibility.flatMap { file.principals[$0.principal]?.name }
        coordinator = file.responsibility?.coordinator
        isClosed = file.plan.state == .closed
    }

    /// The same version for somebody who may read the plan and not the own words.
    var withoutOwnWords: PlanDocument {
        var document = self
        document.ownWords = nil
        return document
    }

    /// The JSON that is sealed, with its keys in order so that equal documents are equal bytes.
    func encoded() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    static func decoded(_ text: String) throws -> PlanDocument {
        try JSONDecoder().decode(PlanDocument.self, from: Data(text.utf8))
    }
}
