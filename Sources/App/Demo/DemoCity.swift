import Access
import Foundation
import Kernel
import Ledger
import People
import Statistics
import Store

/// An invented city: two municipal committees, a region, schools, people who work there, and plans in every state over
/// three years. Nobody in it exists. It begins as every city does, with a directory file; what happens in it happens by
/// the commands that people use. The same seed gives the same city, as people see it: ids and keys are new each time, and
/// days are counted from the day it is made.
package enum DemoCity {
    /// Why demo mode will not run over a database.
    package struct Refusal: Error, CustomStringConvertible {
        package var description: String {
            "This database has a real person's account. Demo mode lets anybody in and is refused here."
        }
    }

    /// How many plans the city has that its own staff keep: sixty people, and a life for each of about four hundred.
    package static let plans = DemoRoster.plansOfSmallCity
    /// How many plans are written by hand. A city of so many is made in a moment, for tests.
    package static let storiesAlone = DemoStory.all.count

    private static let plansOfTransaction = 100

    /// Fills an empty database; leaves a filled one as it is.
    ///
    /// - Parameters:
    ///   - plans: how many plans to make; never fewer than there are stories, and one more for each that another authority
    ///     takes over. Staff grow with them.
    ///   - seed: what everything is drawn by.
    ///   - progress: called with the number of plans each time some more are stored.
    /// - Throws: `Refusal` over a database with a real account.
    package static func prepare(
        in house: House,
        plans: Int = plans,
        seed: UInt64 = 1,
        progress: (Int) -> Void = { _ in }
    ) async throws {
        let isFilled = try await house.database.read { db in
            if try Accounts.hasRealAccount(in: db) { throw Refusal() }
            return try !Accounts.demoChoices(on: house.clock.today, in: db).isEmpty
        }
        guard !isFilled else { return }
        let cast = try await settle(in: house, plans: plans)
        if plans > storiesAlone {
            try await fill(storiesAlone..<plans, by: cast, seed: seed, progress: progress)
            try await house.database.read { try DemoLooks(of: cast, seed: seed, in: $0) }.write(to: house)
        }
        try await house.figureBook.count()
    }

    /// The directory and the accounts of a city with so many plans, and the stories that everybody meets first.
    static func settle(in house: House, plans: Int) async throws -> DemoCast {
        var file = try DirectoryFile(PackageResources.ekstad_json)
        try DemoRoster(plans: plans).add(to: &file.content)
        _ = try await DirectoryImport(house).run(Array(JSONEncoder().encode(file)))
        let staff = file.content.staff
        return try await house.database.write { db in
            let cast = try DemoCast(staff, of: house, in: db)
            for story in DemoStory.all { try story.tell(by: cast, in: db) }
            return cast
        }
    }

    /// Draws the lives with these numbers, many in one transaction.
    static func fill(
        _ numbers: Range<Int>,
        by cast: DemoCast,
        seed: UInt64,
        progress: (Int) -> Void = { _ in }
    ) async throws {
        let house = cast.house
        let lives = try DemoLives(today: cast.today, seed: seed)
        // Linked as they come, while their pages are still at hand.
        let linker = Linker(.events, in: house.database, holder: "demo", clock: house.clock)
        for first in stride(from: numbers.lowerBound, to: numbers.upperBound, by: plansOfTransaction) {
            let batch = first..<min(first + plansOfTransaction, numbers.upperBound)
            try await house.database.write { db in
                for number in batch { try lives.tell(number, by: cast, in: db) }
            }
            try await linker.linkAll()
            progress(batch.upperBound)
        }
    }
}
