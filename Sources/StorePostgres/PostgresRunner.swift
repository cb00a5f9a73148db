import Store

/// Runs statements on a link inside one transaction. After a statement has failed nothing more runs.
final class PostgresRunner: StatementRunner {
    private let link: Link
    private(set) var failure: ServerError?

    init(_ link: Link) {
        self.link = link
    }

    func rows(_ sql: SQL) throws -> [Row] {
        let (answer, statement) = try guarded { try link.execute(sql) }
        let columns = statement.columns ?? answer.columnNames
        statement.columns = columns
        return RowSet(columns: columns, values: try (0..<answer.rowCount).flatMap(answer.values)).rows
    }

    func run(_ sql: SQL) throws -> Int {
        try guarded { try link.execute(sql) }.answer.changedRows
    }

    private func guarded<Value>(_ body: () throws -> Value) throws -> Value {
        if let failure { throw failure.meaning }
        do {
            return try body()
        } catch let error as ServerError {
            failure = error
            throw error.meaning
        }
    }
}
