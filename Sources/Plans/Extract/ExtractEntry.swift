package import Kernel
package import People

/// One row of a plan's record as the person's extract tells it: of which table, and what its columns hold. What a column is
/// called and what a code means is for the page to say.
package struct ExtractEntry: Sendable, Hashable {
    /// What a column holds.
    package enum Value: Sendable, Hashable {
        /// Somebody's words, as they were written.
        case words(String)
        /// A code, a number, a day or a moment, as it is stored.
        case code(String)
        /// Somebody on the staff.
        case staff(Actor.ID)
        case authority(Owner.ID)
        case principal(Principal.ID)
        case unit(CareUnit.ID)
        case member(TeamMember.ID)
    }

    /// The name of the table, as in the catalogue.
    package let table: String
    /// Each with the column's name, in the order of the catalogue; columns that are empty are left out.
    package let cells: [(column: String, value: Value)]

    package static func == (one: Self, other: Self) -> Bool {
        one.table == other.table && one.cells.elementsEqual(other.cells) { $0 == $1 }
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(table)
        hasher.combine(cells.map(\.column))
    }

    package init(table: String, cells: [(column: String, value: Value)]) {
        self.table = table
        self.cells = cells
    }
}
