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
        let columns = statement.columns ?? Columns(answer.columnNames)
        statement.columns = columns
        return try (0..<answer.rowCount).map { Row(columns: columns, values: try answer.values(row: $0)) }
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
