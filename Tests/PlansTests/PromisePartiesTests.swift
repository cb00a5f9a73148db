import Kernel
import People
import TestSupport
import Testing

@testable import Plans

@Suite("Nobody promises for another authority")
struct PromisePartiesTests {
    private static let (owner, school, clinic) = (
        Owner.ID(high: 1, low: 1), Owner.ID(high: 1, low: 2), Owner.ID(high: 1, low: 3)
    )
    private static let (town, region) = (Principal.ID(high: 2, low: 1), Principal.ID(high: 2, low: 2))
    private let parties = PromiseParties(
        owner: owner,
        principal: town,
        team: [
            member("Lena Ek", "Barn och unga", owner), member("Eva Ström", "Ekskolan", school),
            member("Omar Ali", "BUP Ekstad", clinic),
        ]
    )

    @Test(
        "Whose it is, and whether it waits for an answer",
        arguments: [
            ("Lena Ek", .effort, town, nil, false, nil), ("Omar Ali", .effort, region, nil, true, clinic),
            ("Någon på BUP", .effort, region, nil, true, clinic), ("Omar", .effort, region, clinic, false, clinic),
            ("Eva Ström", .thirdPartyAction, nil, nil, true, school),
            ("Eva", .thirdPartyAction, nil, nil, true, school), ("Ekskolan", .thirdPartyAction, nil, nil, true, school),
            // A committee beside the owner's, under one principal.
            ("Eva Ström", .effort, town, nil, true, school),
            ("Mormor", .thirdPartyAction, nil, nil, false, nil), ("Eva Ström", .own, nil, nil, false, nil),
            ("Lena Ek", .thirdPartyAction, nil, nil, false, nil),
        ] as [(String, Promise.Kind, Principal.ID?, Owner.ID?, Bool, Owner.ID?)]
    )
    func rule(
        _ who: String,
        _ kind: Promise.Kind,
        _ principal: Principal.ID?,
        _ offer: Owner.ID?,
        _ isAwaited: Bool,
        _ keeper: Owner.ID?
    ) {
        let promise = promise(who, kind, principal, offeredBy: offer)
        #expect(parties.isAwaited(promise) == isAwaited)
        for (authority, principal) in [(Self.school, Self.town), (Self.clinic, Self.region)] {
            let authority = Authority(
                id: authority,
                principal: Principal(id: principal, kind: .region, name: ""),
                kind: .committee,
                name: ""
            )
            #expect(parties.belongs(promise, to: authority) == (authority.id == keeper), "\(authority.id)")
        }
    }

    @Test("An answer, whatever it says, and an end are waited for no longer")
    func answered() {
        #expect(!parties.isAwaited(promise("Omar", .effort, Self.region, isAnswered: true)))
        #expect(!parties.isAwaited(promise("Omar", .effort, Self.region, .cancelled)))
        #expect(parties.isAwaited(promise("Omar", .effort, Self.region, .ongoing)))
    }

    private static func member(_ name: String, _ unit: String, _ owner: Owner.ID) -> TeamMember {
        TeamMember(
            id: TeamMember.ID(high: 3, low: 1),
            kind: .professional,
            name: name,
            unit: CareUnit.ID(high: 4, low: 1),
            unitName: unit,
            owner: owner,
            addedAt: Instant(milliseconds: 0),
            leftAt: nil
        )
    }

    private func promise(
        _ who: String,
        _ kind: Promise.Kind,
        _ principal: Principal.ID?,
        _ status: Promise.Status = .planned,
        offeredBy: Owner.ID? = nil,
        isAnswered: Bool = false
    ) -> Promise {
        Promise(
            id: Promise.ID(high: 5, low: 1),
            number: 1,
            wording: 1,
            kind: kind,
            principal: principal,
            offeredBy: offeredBy,
            who: who,
            what: "",
            dueOn: Day(ordinal: 1),
            status: status,
            statusOn: Day(ordinal: 1),
            why: nil,
            toldBy: nil,
            isAnswered: isAnswered
        )
    }
}
