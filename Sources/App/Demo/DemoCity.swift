import Access
import Foundation
import Kernel
import People
import Store

/// A small invented city: two municipal committees, a region with two units, a school, people who work there, and plans
/// in every state. Nobody in it exists. It begins as every city does, with a directory file.
package enum DemoCity {
    /// Why demo mode will not run over a database.
    package struct Refusal: Error, CustomStringConvertible {
        package var description: String {
            "This database has a real person's account. Demo mode lets anybody in and is refused here."
        }
    }

    /// Fills an empty database; leaves a filled one as it is.
    ///
    /// - Parameters:
    ///   - plans: how many plans to make; never fewer than there are stories.
    ///   - progress: called with the number of plans each time some more are stored.
    /// - Throws: `Refusal` over a database with a real account.
    package static func prepare(
        in house: House,
        plans: Int = DemoStory.all.count,
        progress: (Int) -> Void = { _ in }
    ) async throws {
        let isFilled = try await house.database.read { db in
            if try Accounts.hasRealAccount(in: db) { throw Refusal() }
            return try !Accounts.demoChoices(in: db).isEmpty
        }
        guard !isFilled else { return }
        var file = try DirectoryFile(PackageResources.ekstad_json)
        file.content.staff += DemoCrowd.staff(forPlans: plans)
        _ = try await DirectoryImport(house).run(Array(JSONEncoder().encode(file)))
        let staff = file.content.staff
        var cast = try await house.database.write { db in
            let cast = try DemoCast(staff, of: house, in: db)
            for story in DemoStory.all { try story.tell(by: cast, in: db) }
            return cast
        }
        for first in stride(from: DemoStory.all.count, to: plans, by: 100) {
            let batch = first..<min(first + 100, plans)
            cast = try await house.database.write { [cast] db in
                try DemoCrowd.tell(batch, by: cast, in: db)
            }
            progress(batch.upperBound)
        }
    }
}
