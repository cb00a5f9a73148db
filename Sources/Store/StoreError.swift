/// What can go wrong in either engine, in one vocabulary. Holds names of tables and constraints, never values.
package enum StoreError: Error, Hashable, Sendable {
    /// A key that must be unique is there already. The name is that of the constraint, or `table.column, …`.
    case unique(String)
    /// A row that is pointed at is missing, or still pointed at.
    case foreignKey
    /// A rule of the schema refused the value.
    case check(String)
    /// The row changed in between, or parallel transactions could not be brought into an order after several tries.
    case conflict
    /// Somebody else held the database for too long.
    case busy
    /// The database cannot be reached, is full, or is read-only.
    case unavailable(String)
    /// The database was written by a newer program.
    case newerSchema(String)
    /// A migration that has run is no longer the same text.
    case changedMigration(String)
    /// Anything else, by the engine's own code: a fault in the program.
    case other(String)
}
