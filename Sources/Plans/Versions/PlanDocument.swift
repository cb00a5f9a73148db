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
        /// The same in every version of the plan. Since format 3, as all ids here. Never shown.
        package let id: String?
        package let kind: String
        package let who: String
        /// Nil where none stands behind it, and where its name must not be spread.
        package let principal: String?
        package let principalKind: String?
        package let what: String
        package let dueOn: String
        package let status: String
        /// The day the status was reported.
        package let statusOn: String
        /// Why it stands so, where somebody has said it. Since format 3.
        package let why: String?
        /// Whether it goes on in the plan of whoever took this one over.
        package let goesOn: Bool
        /// Since format 3, as the next two.
        let awaits: Bool?
        fileprivate(set) var yours: Bool?
        /// How often it has been worded, so that an answer tells which words it fell on.
        let wording: Int?

        /// Whether the authority it is for has not said yes to it.
        package var isAwaited: Bool { awaits ?? false }
        /// Whether it is the recipient's own to keep, and to tell about.
        package var isYours: Bool { yours ?? false }
    }

    /// Own words, or the reason why there are none.
    package struct Words: Sendable, Hashable, Codable {
        package let kind: String
        package let text: String
        package let saidOn: String
    }

    /// A member of the team. Her name is empty when it must not be spread.
    package struct Member: Sendable, Hashable, Codable {
        let id: String?
        package let kind: String
        package let name: String
        package let unit: String?
        /// The unit in the directory, for whoever takes the plan over.
        let unitID: String?
    }

    /// What somebody said at the table.
    package struct Said: Sendable, Hashable, Codable {
        /// `Statement.Kind`.
        package let kind: String
        /// `TeamMember.Kind` and the name of whoever said it, which is empty when it must not be spread.
        package let memberKind: String
        package let name: String
        package let words: String
        package let saidOn: String
        /// The member who said it.
        let member: String?
        /// Whether it answers an earlier wording of what is agreed. Since format 3.
        let earlier: Bool?

        /// The same, for pages.
        package var isEarlier: Bool { earlier ?? false }
    }

    /// A goal.
    package struct Target: Sendable, Hashable, Codable {
        package let id: String?
        package let term: String
        package let words: String
        /// Since format 2, as the next.
        package let need: String?
        package let sign: String?
    }

    /// What the latest look back found, since format 3.
    package struct Review: Sendable, Hashable, Codable {
        /// How far a goal had come.
        package struct Reached: Sendable, Hashable, Codable {
            /// The goal's words.
            package let goal: String
            /// `Goal.Achievement`.
            package let achievement: String
            package let words: String
        }

        package let heldOn: String
        package let goals: [Reached]
        package let outcome: String
        /// What the person said about it; nil where she gave no view, and where own words may not be told.
        package fileprivate(set) var ownView: String?
        package let nextOn: String?
    }

    package let format: Int
    /// The owner's case number, to say on the phone.
    package let number: String
    /// The authority whose plan it is; nil when its name must not be spread, since it tells a place (L18).
    package internal(set) var owner: String?
    /// Who answers for the plan, where she is all there is to ask.
    package internal(set) var contact: String?
    package let kind: String
    package let patient: String
    package let question: String
    /// The day on which the need was seen, for whoever takes the plan over.
    let needSeenOn: String
    package private(set) var ownWords: Words?
    /// Whether there are own words that the recipient is not told.
    package private(set) var leavesOutOwnWords: Bool?
    package internal(set) var team: [Member]
    /// Since format 2; nil in those before.
    var statements: [Said]?
    package let goals: [Target]
    package private(set) var review: Review?
    package internal(set) var promises: [Effort]
    package internal(set) var responsiblePrincipal: String?
    package let responsiblePrincipalKind: String?
    package internal(set) var coordinator: String?
    /// The permanent care contact; nil where nobody has been named or it tells a place. Since format 3, as the next.
    package internal(set) var careContact: String?
    /// What is done when it gets worse; nil where nobody has written it.
    package let crisisPlan: String?
    /// That nobody but municipality and region is to do anything (L3 3), where somebody has stated it. Since format 3.
    package let isWithoutMeasures: Bool?
    /// The day of the next follow-up; nil where none is decided. Since format 3.
    package let nextFollowUp: String?
    package let isClosed: Bool

    /// - Parameter owner: the owner authority's name.
    init(_ file: PlanFile, owner: String) {
        // Whose answer a promise waits for is told by names that are not always told themselves.
        let awaited = Set(file.promises.filter(file.parties.isAwaited).map(\.id))
        // Where somebody works tells where a protected person lives or is treated, and a guardian may read any copy (L18).
        let file = file.forOthers
        let isProtected = file.places.isProtected
        format = 3
        number = file.plan.number.description
        self.owner = isProtected ? nil : owner
        contact = isProtected ? file.contact : nil
        kind = file.plan.kind.rawValue
        patient = file.patient.name
        question = file.question
        needSeenOn = file.plan.needSeenOn.description
        ownWords = file.ownWords.map {
            Words(kind: $0.kind.rawValue, text: $0.text, saidOn: $0.saidOn.description)
        }
        team = file.team.map {
            Member(
                id: $0.id.description,
                kind: $0.kind.rawValue,
                name: $0.name,
                unit: $0.unitName,
                unitID: $0.unitName == nil ? nil : $0.unit?.description
            )
        }
        statements = file.said
        goals = file.goals.map {
            Target(
                id: $0.id.description,
                term: $0.term.rawValue,
                words: $0.words,
                need: $0.need,
                sign: $0.sign
            )
        }
        review = file.followUps.first.map(file.review)
        promises = file.promises.map { promise in
            Effort(
                id: promise.id.description,
                kind: promise.kind.rawValue,
                who: promise.who,
                principal: isProtected ? nil : promise.principal.flatMap { file.principals[$0]?.name },
                principalKind: promise.principal.flatMap { file.principals[$0]?.kind.rawValue },
                what: promise.what,
                dueOn: promise.dueOn.description,
                status: promise.status.rawValue,
                statusOn: promise.statusOn.description,
                why: promise.why,
                goesOn: file.moved?.goingOn.contains(promise.id) ?? false,
                awaits: awaited.contains(promise.id),
                wording: promise.wording
            )
        }
        let responsible = file.responsibility.flatMap { file.principals[$0.principal] }
        responsiblePrincipal = isProtected ? nil : responsible?.name
        responsiblePrincipalKind = responsible?.kind.rawValue
        coordinator = file.responsibility?.coordinator
        careContact = file.responsibility.flatMap { $0.careContact.isEmpty ? nil : $0.careContact }
        crisisPlan = file.crisisPlan?.words
        isWithoutMeasures = file.hasStatedNoMeasures
        nextFollowUp = file.followUps.first?.nextOn?.description
        isClosed = file.plan.state == .closed
    }

    /// What people said at the table.
    package var said: [Said] { statements ?? [] }

    /// Whether what tells a place was left out when it was made (L18).
    package var hidesPlaces: Bool { owner == nil }

    /// Whether it tells what the person said herself.
    var tellsOwnWords: Bool { ownWords != nil || review?.ownView != nil || said.contains(where: \.isOwn) }

    /// The same version for somebody who may read the plan and not the own words.
    var withoutOwnWords: PlanDocument {
        var document = self
        document.leavesOutOwnWords = ownWords != nil
        document.ownWords = nil
        document.review?.ownView = nil
        document.statements = said.filter { !$0.isOwn }
        return document
    }

    /// The same version for an authority, which is told what is its own to keep.
    func addressed(to authority: Authority, _ file: PlanFile) -> PlanDocument {
        let own = Set(file.promises.filter { file.parties.belongs($0, to: authority) }.map(\.id.description))
        var document = self
        for index in promises.indices { document.promises[index].yours = promises[index].id.map(own.contains) }
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

extension PlanFile {
    /// What people said at the table, in the order they said it, by who they are.
    package var said: [PlanDocument.Said] {
        statements.compactMap { statement in
            guard let member = everybody.first(where: { $0.id == statement.member }) else { return nil }
            return PlanDocument.Said(
                kind: statement.kind.rawValue,
                memberKind: member.kind.rawValue,
                name: member.name,
                words: statement.words,
                saidOn: statement.at.day.description,
                member: member.id.description,
                earlier: statement.isEarlier ? true : nil
            )
        }
    }

    /// What a look back found, with the goals in their words.
    package func review(_ followUp: FollowUp) -> PlanDocument.Review {
        PlanDocument.Review(
            heldOn: followUp.heldOn.description,
            goals: goals.compactMap { goal in
                followUp.goals.first { $0.goal == goal.id }.map {
                    .init(goal: goal.words, achievement: $0.achievement.rawValue, words: $0.words)
                }
            },
            outcome: followUp.outcome,
            ownView: followUp.ownView.isEmpty ? nil : followUp.ownView,
            nextOn: followUp.nextOn?.description
        )
    }
}

extension PlanDocument.Said {
    /// Whether it answers what was read back.
    package var isApproval: Bool { Statement.Kind(rawValue: kind)?.isApproval ?? false }

    /// Whether the person said it herself (law 6 of the house).
    var isOwn: Bool { memberKind == TeamMember.Kind.individual.rawValue }
}
