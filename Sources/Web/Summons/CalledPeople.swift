import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Those who are called to a meeting, and how each is reached: by what consent allows, and by what must stay secret.
struct CalledPeople: Sendable {
    /// How somebody is told.
    enum Way: Sendable, Hashable {
        /// In the inbox of her unit.
        case inbox
        /// By a letter to print.
        case letter
        /// Not at all: nobody has said yes to her authority, or somebody no.
        case uncovered(isRefused: Bool)
        /// Not at all: the plan is secret from her (OSL 12:3).
        case secret
        /// Not yet: she may know by now, and what was sent did not reach her.
        case notSent
    }

    struct Entry: Sendable {
        let member: TeamMember
        let summons: Summons
        let way: Way
        /// The authority she works for; nil for everybody who is there for herself.
        let authority: String?
    }

    let entries: [Entry]

    init(_ appointment: Appointment, in file: PlanFile, on day: Day, in db: Reading) throws {
        let secret = try NotAskedCommands.secret(in: file, in: db)
        let authorities = Dictionary(
            try Directory.authorities(in: db).map { ($0.id, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        entries = appointment.called.compactMap { summons in
            guard let member = file.team.first(where: { $0.id == summons.member }) else { return nil }
            return Entry(
                member: member,
                summons: summons,
                way: secret.contains(member.id)
                    ? .secret : Self.way(to: member, summons, isSent: appointment.sentAt != nil, in: file, on: day),
                authority: member.owner.flatMap { authorities[$0] }
            )
        }
    }

    /// Those who are told.
    var told: [Entry] { entries.filter { $0.way == .inbox || $0.way == .letter } }

    /// Those who may know by now and were not reached.
    var waiting: [Entry] { entries.filter { $0.way == .notSent } }

    private static func way(
        to member: TeamMember,
        _ summons: Summons,
        isSent: Bool,
        in file: PlanFile,
        on day: Day
    ) -> Way {
        guard let owner = member.owner else {
            // Those close to her come while somebody who may has said yes; she and her guardians know of it themselves.
            return member.kind != .relative || file.permissions.isAgreed(on: day)
                ? .letter : .uncovered(isRefused: false)
        }
        if owner == file.plan.owner, member.unit == file.plan.unit { return .letter }
        let inbox: Way = isSent && !summons.isDelivered ? .notSent : .inbox
        if owner == file.plan.owner { return inbox }
        let cover = file.permissions.cover(.summons, for: owner, on: day)
        return cover.isCovered ? inbox : .uncovered(isRefused: cover == .refused)
    }
}

extension TeamMember {
    /// Her name, and where she works unless that is all there is to say.
    func html(at authority: String?, _ t: Words) -> HTML {
        HTML {
            bdi { name }
            if let unitName, unitName != name { ", \(unitName)" }
            if let authority { ", \(authority)" }
        }
    }
}
