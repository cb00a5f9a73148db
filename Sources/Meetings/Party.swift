import Ledger
import People
import Plans
import Store

/// Who somebody at a meeting stands for, as numbers tell it: a principal, the person, or those close to her.
package enum Party: String, Sendable, CaseIterable {
    case municipality, region, otherPrincipal, person, family

    /// How a party was there when it was called: as the one of it who was there most.
    package enum Presence: String, Sendable, CaseIterable {
        case whole, part, absent
    }

    /// A fact for each party that was called.
    static func facts(of attendance: [Attendance], among team: [TeamMember], in db: Reading) throws -> Facts {
        let kinds = Dictionary(
            try Directory.authorities(in: db).map { ($0.id, $0.principal.kind) },
            uniquingKeysWith: { first, _ in first }
        )
        let parties = Dictionary(
            team.map { ($0.id, Party($0, principal: $0.owner.flatMap { kinds[$0] })) },
            uniquingKeysWith: { first, _ in first }
        )
        var modes: [Party: Set<Attendance.Mode>] = [:]
        for one in attendance {
            if let party = parties[one.member] { modes[party, default: []].insert(one.mode) }
        }
        return modes.reduce(Facts()) { $0.adding(Facts($1.key.rawValue, .code(Presence($1.value).rawValue))) }
    }

    private init(_ member: TeamMember, principal: Principal.Kind?) {
        self =
            switch (member.kind, principal) {
            case (.individual, _): .person
            case (.guardian, _), (.relative, _): .family
            case (_, .municipality): .municipality
            case (_, .region): .region
            case (_, .other), (_, nil): .otherPrincipal
            }
    }
}

extension Party.Presence {
    fileprivate init(_ modes: Set<Attendance.Mode>) {
        let isWhole = !modes.isDisjoint(with: [.present, .digital])
        self = isWhole ? .whole : modes.contains(.part) ? .part : .absent
    }
}
