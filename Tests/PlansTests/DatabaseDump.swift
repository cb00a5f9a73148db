import Store

/// Every value of every table, as the engine holds it.
struct DatabaseDump: Equatable {
    /// By `table.column`, in the order of the rows.
    let values: [String: [SQLValue]]

    static func of(_ database: any Database) async throws -> DatabaseDump {
        let values = try await database.read { db in
            var values: [String: [SQLValue]] = [:]
            for (table, columns) in try Schema.columns(in: db) {
                let names = columns.sorted()
                let list = names.joined(separator: ", ")
                let rows = try db.rows(.trusted("SELECT \(list) FROM \(table) ORDER BY \(list)"))
                for name in names {
                    values["\(table).\(name)"] = try rows.map { try ($0[name] as StoredValue).sqlValue }
                }
            }
            return values
        }
        return DatabaseDump(values: values)
    }

    /// The columns in which the bytes of a word stand in clear.
    func columns(telling word: String) -> [String] {
        let word = Array(word.lowercased().utf8)
        return values.filter { _, values in values.contains { $0.bytes.contains(word) } }.keys.sorted()
    }
}

/// A value of any kind.
private struct StoredValue: SQLConvertible {
    let sqlValue: SQLValue

    init?(sqlValue: SQLValue) {
        self.sqlValue = sqlValue
    }
}

extension SQLValue {
    /// What can be searched for words.
    fileprivate var bytes: [UInt8] {
        switch self {
        case .null, .int: []
        case .text(let text): Array(text.lowercased().utf8)
        case .blob(let bytes): bytes
        }
    }
}
