import Access
import Kernel
import People
import TestSupport
import Testing

@testable import Plans

@Suite("Whose promise it is")
struct KeepersTests {
    private static let (owner, other) = (Owner.ID(high: 1, low: 1), Owner.ID(high: 1, low: 2))
    private static let (ours, theirs) = (Principal.ID(high: 2, low: 1), Principal.ID(high: 2, low: 2))
    private let keepers = Keepers(
        owner: owner,
        principal: ours,
        names: ["Lena Ek", "Samir Haddad", "Barn och unga"]
    )

    @Test(
        "By name, by first name and by unit; not with another principal or from another authority",
        arguments: [
            ("Lena Ek", .effort, ours, nil, true), ("lena ek, socialsekreterare", .effort, ours, nil, true),
            ("Lena", .effort, ours, nil, true), ("Samir Haddad", .effort, ours, nil, true),
            ("Barn och unga", .effort, ours, nil, true), ("Lena Ek", .effort, ours, owner, true),
            ("Lena Ek", .thirdPartyAction, nil, nil, true), ("Lena Ek", .effort, theirs, nil, false),
            ("Lena Ek", .effort, ours, other, false), ("Lena Ek", .own, nil, nil, false),
            ("Omar Ali", .effort, ours, nil, false), ("Lena Eklund", .effort, ours, nil, false),
            ("Eva Ström, skolkurator", .thirdPartyAction, nil, nil, false), ("?", .effort, ours, nil, false),
        ] as [(String, Promise.Kind, Principal.ID?, Owner.ID?, Bool)]
    )
    func rule(_ who: String, _ kind: Promise.Kind, _ principal: Principal.ID?, _ offer: Owner.ID?, _ isOurs: Bool) {
        #expect(keepers.keep(kind, principal: principal, offeredBy: offer) { who } == isOurs)
    }

    @Test("The due promises of the reader's plans tell hers from others'", arguments: Engine.underTest)
    func due(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.begin()
            try await city.consent(number, to: [city.psychiatry.owner])
            let due = city.today.adding(days: 3)
            for (who, principal) in [("Anna", city.east), ("Bea", city.east), ("Petra", city.region)] {
                try await city.change(number) { version, scope, act, db in
                    let new = Promise.New(kind: .effort, principal: principal.id, who: who, what: "Ringer", dueOn: due)
                    try PromiseCommands.add(new, on: number, version: version, scope: scope, act: act, in: db)
                }
            }
            let promises = try await city.look(city.anna) { scope, act, db in
                try Plans.duePromises(scope: scope, until: due, limit: 13, act: act, in: db)
            }
            // Bea works at Anna's unit.
            #expect(promises.filter(\.isOurs).map(\.promise.who) == ["Anna", "Bea"])
            #expect(promises.filter { !$0.isOurs }.map(\.promise.who) == ["Petra"])
            let first = try await city.look(city.anna) { scope, act, db in
                try Plans.duePromises(scope: scope, until: due, limit: 1, act: act, in: db)
            }
            #expect(first.map(\.promise.who) == ["Anna", "Petra"])
        }
    }
}
