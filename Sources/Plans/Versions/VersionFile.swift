import Foundation
package import Kernel

/// A version as a file for a case system: JSON, described in docs/copy-file.md. What a page of the same version does not
/// say, the file does not.
package struct VersionFile: Sendable, Encodable {
    /// Grows when a field changes its meaning or goes away; a new field does not change it.
    package static let formatVersion = 1

    /// The number that the file is filed under at the authority that takes it out.
    private let caseNumber: String
    private let plan: Content
    private let standing: String
    private let version: Int
    /// When it was made at its owner, or received.
    private let at: String

    private enum CodingKeys: String, CodingKey {
        case format, formatVersion, caseNumber, carePlan, standing, version, at
    }

    package init(
        _ document: PlanDocument,
        _ standing: VersionStanding,
        version: Int,
        at: Instant,
        under number: PlanNumber
    ) {
        caseNumber = number.description
        plan = Content(document)
        self.standing = standing.rawValue
        self.version = version
        self.at = at.description
    }

    package func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode("mellanrum-version", forKey: .format)
        try fields.encode(Self.formatVersion, forKey: .formatVersion)
        try fields.encode(caseNumber, forKey: .caseNumber)
        try fields.encode(version, forKey: .version)
        try fields.encode(standing, forKey: .standing)
        try fields.encode(at, forKey: .at)
        try fields.encode(plan, forKey: .carePlan)
    }

    /// The file's text, with its keys in order.
    package func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}

/// The plan, in the terms of the glossary.
private struct Content: Encodable {
    struct Words: Encodable {
        let kind, text, saidOn: String
    }

    struct Said: Encodable {
        let kind, by, words, saidOn: String
    }

    struct Goal: Encodable {
        let id: String?
        let term, words: String
        let need, sign: String?
    }

    struct Activity: Encodable {
        let id: String?
        let kind, what, dueOn, status, statusOn: String
        /// Nil where the name must not be spread.
        let who: String?
        /// The code of SNOMED CT.
        let statusCode: String?
        let principal, principalKind, why: String?
        let goesOn: Bool
    }

    struct Responsibility: Encodable {
        let principal, principalKind, planCoordinator, permanentCareContact: String?
    }

    struct Member: Encodable {
        let kind: String
        let name, careUnit: String?
    }

    let category = "SIP"
    let kind, patient, question, sourceCaseNumber: String
    let owner: String?
    let ownWords: Words?
    let statements: [Said]
    let goals: [Goal]
    let activities: [Activity]
    let isWithoutThirdPartyActions: Bool
    let overallResponsibility: Responsibility
    let crisisPlan: String?
    let careTeam: [Member]
    let nextFollowUp: String?
    let isClosed: Bool

    init(_ document: PlanDocument) {
        (kind, patient, question) = (document.kind, document.patient, document.question)
        (sourceCaseNumber, owner) = (document.number, document.owner)
        ownWords = document.ownWords.map { Words(kind: $0.kind, text: $0.text, saidOn: $0.saidOn) }
        statements = document.said.map { Said(kind: $0.kind, by: $0.name, words: $0.words, saidOn: $0.saidOn) }
        goals = document.goals.map { Goal(id: $0.id, term: $0.term, words: $0.words, need: $0.need, sign: $0.sign) }
        activities = document.promises.map { promise in
            Activity(
                id: promise.id,
                kind: promise.kind,
                what: promise.what,
                dueOn: promise.dueOn,
                status: promise.status,
                statusOn: promise.statusOn,
                who: promise.who.isEmpty ? nil : promise.who,
                statusCode: Promise.Status(rawValue: promise.status)?.snomedCode,
                principal: promise.principal,
                principalKind: promise.principalKind,
                why: promise.why,
                goesOn: promise.goesOn
            )
        }
        isWithoutThirdPartyActions = document.isWithoutMeasures ?? false
        overallResponsibility = Responsibility(
            principal: document.responsiblePrincipal,
            principalKind: document.responsiblePrincipalKind,
            planCoordinator: document.coordinator.flatMap { $0.isEmpty ? nil : $0 },
            permanentCareContact: document.careContact
        )
        crisisPlan = document.crisisPlan
        careTeam = document.team.map {
            Member(kind: $0.kind, name: $0.name.isEmpty ? nil : $0.name, careUnit: $0.unit)
        }
        (nextFollowUp, isClosed) = (document.nextFollowUp, document.isClosed)
    }
}
