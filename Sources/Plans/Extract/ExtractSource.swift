import Kernel
import People
package import Store
package import Vault

/// A table whose rows of one plan the person's extract tells: how they are found, and under which fields its texts are
/// sealed. Which columns it tells is for the catalogue to say.
package struct ExtractSource: Sendable {
    package let table: CatalogueTable
    private let query: SQL
    private let sealed: [String: SealedField]
    private let row: String
    private let parent: [Parent]

    /// What is told of the row that a row belongs to: a column of the query, with the field it is sealed under.
    package struct Parent: Sendable {
        let column: String
        let field: SealedField?
        let row: String

        /// - Parameter row: the column whose id the text is sealed for.
        package init(_ column: String, _ field: SealedField? = nil, row: String = "id") {
            (self.column, self.field, self.row) = (column, field, row)
        }
    }

    /// - Parameters:
    ///   - query: all columns of the plan's rows, in the order in which they are told.
    ///   - sealed: the fields of the sealed columns that it tells.
    ///   - row: the column whose id the texts are sealed for.
    ///   - parent: what is told of the row that each belongs to.
    package init(
        _ table: CatalogueTable,
        _ query: SQL,
        sealed: [String: SealedField] = [:],
        row: String = "id",
        parent: [Parent] = []
    ) {
        (self.table, self.query, self.sealed, self.row, self.parent) = (table, query, sealed, row, parent)
    }

    /// The rows, opened with the plan's key.
    ///
    /// - Throws: `VaultError` for what does not open; `RowError` for a column that the catalogue has and the table has not.
    package func read(_ key: RecordKey, in db: Reading) throws -> [ExtractEntry] {
        try db.rows(query).map { found in
            let above = try parent.compactMap { parent in
                try value(of: parent, in: found, key).map { (column: parent.column, value: $0) }
            }
            let cells = try table.columns.compactMap { column in
                try value(of: column, in: found, key).map { (column: column.name, value: $0) }
            }
            return ExtractEntry(table: table.name, cells: above + cells)
        }
    }

    private func value(of parent: Parent, in found: Row, _ key: RecordKey) throws -> ExtractEntry.Value? {
        guard let field = parent.field else { return try Self.text(found, parent.column).map(ExtractEntry.Value.code) }
        return try open(parent.column, field, row: parent.row, in: found, key)
    }

    private func open(
        _ column: String,
        _ field: SealedField,
        row: String,
        in found: Row,
        _ key: RecordKey
    ) throws -> ExtractEntry.Value? {
        guard let text: Sealed = try found[column] else { return nil }
        let opened = try key.open(text, field, row: found[row] as Identifier<ExtractEntry>)
        return opened.isEmpty ? nil : .words(opened)
    }

    private func value(of column: CatalogueColumn, in found: Row, _ key: RecordKey) throws -> ExtractEntry.Value? {
        let name = column.name
        switch column.class {
        case .technical: return try Self.named(name, in: found)
        case .coded:
            guard column.isInExtract else { return nil }
            return try Self.text(found, name).map(ExtractEntry.Value.code)
        case .sealed:
            guard column.isInExtract, let field = sealed[name] else { return nil }
            return try open(name, field, row: row, in: found, key)
        }
    }

    /// Of what is of use to the program alone the names behind it are told: who did it, for whom, where.
    private static func named(_ column: String, in found: Row) throws -> ExtractEntry.Value? {
        switch column {
        case "by_id", "added_by", "recorded_by", "begun_by", "account_id", "from_id", "to_id", "given_by", "ended_by":
            (try found[column] as Actor.ID?).map { .staff($0) }
        case "owner_id", "recipient_id", "offered_by", "told_by":
            (try found[column] as Owner.ID?).map { .authority($0) }
        case "unit_id", "other_unit_id": (try found[column] as CareUnit.ID?).map { .unit($0) }
        case "principal_id": (try found[column] as Principal.ID?).map { .principal($0) }
        case "team_member_id": (try found[column] as TeamMember.ID?).map { .member($0) }
        default: nil
        }
    }

    private static func text(_ found: Row, _ column: String) throws -> String? {
        do {
            return try found[column] as String?
        } catch is RowError {
            return (try found[column] as Int?).map { String($0) }
        }
    }
}
