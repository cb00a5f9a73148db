import Access
import Ledger
import Meetings
import People
import Plans
import Retention
import Statistics
package import Store
import Vault

/// The schema of the whole house, in the order of its floors.
package enum HouseSchema {
    /// The steps of the main database.
    ///
    /// - Parameter holdsAccessLog: on PostgreSQL who has read what is kept beside the data; on SQLite in a file of its own.
    package static func migrations(holdsAccessLog: Bool) -> [Migration] {
        vaultMigrations + eventMigrations + peopleMigrations + accessRoomMigrations + planMigrations
            + meetingMigrations + statisticsMigrations + retentionMigrations
            + (holdsAccessLog ? accessMigrations(besideEvents: true) : [])
    }

    /// Every column that is kept, in both databases.
    package static let catalogue =
        vaultCatalogue + ledgerCatalogue + peopleCatalogue + accessCatalogue + planCatalogue + meetingCatalogue
        + statisticsCatalogue + retentionCatalogue
}
