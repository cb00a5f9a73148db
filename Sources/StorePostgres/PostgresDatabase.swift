package import Store

/// A PostgreSQL database as the house's database.
///
/// Each connection blocks a thread of its own and never one of the program's; transactions wait in line for a free
/// connection. Texts, whole numbers and bytes travel in PostgreSQL's binary form, both ways.
package final class PostgresDatabase: Database {
    package let dialect = Dialect.postgres
    private let pool: ConnectionPool

    /// Opens the database that `conninfo` names: a URL or a string of keywords, as libpq reads them. What it leaves out
    /// comes from libpq's environment.
    ///
    /// - Throws: `StoreError.unavailable` if the database cannot be reached, or if it does not promise that a committed
    ///   change is on the disk (`fsync` or `synchronous_commit` off).
    package init(conninfo: String, connections: Int = 8) async throws {
        let settings = try ConnectionSettings(conninfo)
        pool = ConnectionPool((0..<connections).map { _ in PostgresConnection(settings) })
        try await read { _ in }
    }

    /// `REPEATABLE READ READ ONLY`: one snapshot.
    package func read<Value: Sendable>(_ body: @Sendable (Reading) throws -> Value) async throws -> Value {
        do {
            return try await pool.withConnection { connection in
                try await connection.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") { runner in
                    try body(Reading(runner, dialect: .postgres))
                }
            }
        } catch let error as ServerError {
            throw error.meaning
        }
    }

    /// `SERIALIZABLE`, and again when PostgreSQL could not bring it into an order with others.
    package func write<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await attempt("BEGIN ISOLATION LEVEL SERIALIZABLE", body)
    }

    /// `READ COMMITTED`: waits for nobody.
    package func append<Value: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        try await attempt("BEGIN ISOLATION LEVEL READ COMMITTED", body)
    }

    /// Ends all connections.
    package func close() async throws {
        await pool.close()
    }

    /// The value of a server setting, as `SHOW` prints it.
    package func setting(_ name: String) async throws -> String {
        try await read { db in
            guard let value: String = try db.row("SELECT current_setting(\(name)) AS value")?["value"] else {
                throw StoreError.other("no setting")
            }
            return value
        }
    }

    /// Runs one text outside any transaction, as `CREATE DATABASE` demands. The text must hold no values from outside.
    package func administer(_ statement: String) async throws {
        do {
            try await pool.withConnection { try await $0.administer(statement) }
        } catch let error as ServerError {
            throw error.meaning
        }
    }

    /// Runs the transaction again, after a short wait, when it lost against a parallel one.
    private func attempt<Value: Sendable>(
        _ begin: String,
        _ body: @Sendable (Transaction) throws -> Value
    ) async throws -> Value {
        var retries = 0
        while true {
            do {
                return try await pool.withConnection { connection in
                    try await connection.transaction(begin) { try body(Transaction($0, dialect: .postgres)) }
                }
            } catch let error as ServerError {
                guard error.isWorthAnotherTry, retries < maximumRetries else { throw error.meaning }
            }
            retries += 1
            // Longer each time and random, so that two that clashed do not meet again.
            try await Task.sleep(for: .milliseconds(Int.random(in: 0...min(1 << retries, 100))))
        }
    }
}

private let maximumRetries = 10
