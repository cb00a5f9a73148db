import HTML
import Kernel
import Ledger
import People
import Plans
import Store

/// Those who are called to a meeting, and how each is reached: by what consent allows, and by what must stay secret.
struct CalledPeople: Sendable {
    struct Entry: Sendable {
        let member: TeamMember
        let summons: Summons
        let way: SummonsWay
        /// Whether she may know by now, and what was sent did not reach her.
        let isWaiting: Bool
        /// The authority she works for; nil for everybody who is there for herself.
        let authority: String?
        /// The unit that is the right one, where she has named one and it has not got the summons; nil when the meeting has
        /// begun.
        let rightUnit: CareUnit?
        /// The unit where the summons lies, where that is another one than hers; nil where it is hers or lies in no inbox.
        let forwardedTo: String?

        /// Whether she is told of the meeting, in her unit's inbox or by letter.
        var isReached: Bool {
            switch way {
            case .inbox, .letter: true
            case .uncovered, .secret, .formerGuardian: false
            }
        }
    }

    /// Where the summonses of a meeting lie.
    enum Reach {
        case inboxes, letters, both
    }

    let entries: [Entry]

    init(_ appointment: Appointment, in file: PlanFile, at now: Instant, in db: Reading) throws {
        let day = now.day
        let family = try FamilyStanding(file, on: day, in: db)
        let authorities = try Directory.authorityNames(in: db)
        let places = try Directory.units(Set(appointment.called.compactMap(\.place)), in: db)
        entries = try appointment.called.compactMap { summons in
            guard let member = file.team.first(where: { $0.id == summons.member }) else { return nil }
            let way = SummonsWay(to: member, in: file, family, on: day)
            let isInbox = if case .inbox = way { true } else { false }
            return Entry(
                member: member,
                summons: summons,
                way: way,
                isWaiting: isInbox && appointment.sentAt != nil && !summons.isDelivered,
                authority: member.owner.flatMap { authorities[$0] },
                rightUnit: appointment.details.startsAt > now
                    ? try RightUnit.named(by: summons, of: member, on: day, in: db) : nil,
                forwardedTo: summons.place.flatMap { $0 == member.unit ? nil : places[$0]?.name }
            )
        }
    }

    /// Those who are told.
    var told: [Entry] { entries.filter { $0.isReached && !$0.isWaiting } }

    /// How the summons reached those who are told of it.
    var reach: Reach {
        let ways = told.map(\.way)
        if !ways.contains(.letter) { return .inboxes }
        return ways.allSatisfy { $0 == .letter } ? .letters : .both
    }

    /// Those who may know by now and were not reached.
    var waiting: [Entry] { entries.filter(\.isWaiting) }
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
