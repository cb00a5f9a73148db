import CLibPQ
import Store

/// One open libpq connection with its prepared statements; it ends with its last reference.
final class Link {
    private let connection: OpaquePointer
    private var prepared = PreparedStatements()

    /// Connects, and refuses a server that answers before a change is on the disk.
    init(_ settings: ConnectionSettings) throws {
        let keywords = settings.parameters.map(\.keyword)
        let values = settings.parameters.map(\.value)
        let connection = withCStrings(keywords) { keywords in
            withCStrings(values) { values in
                PQconnectdbParams(keywords, values, 0)
            }
        }
        guard let connection else { throw StoreError.unavailable("no memory for a connection") }
        self.connection = connection
        guard !isBroken else {
            throw StoreError.unavailable(complaint.split(separator: "\n").joined(separator: " "))
        }
        // Notices go nowhere: libpq would print them, with whatever they quote.
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
        try checkDurability()
    }

    deinit {
        PQfinish(connection)
    }

    var isBroken: Bool { PQstatus(connection) != CONNECTION_OK }

    var isInTransaction: Bool { PQtransactionStatus(connection) != PQTRANS_IDLE }

    /// Runs a text without values.
    @discardableResult
    func execute(_ text: String) throws -> Answer {
        try Answer(PQexec(connection, text), on: self)
    }

    /// Runs a statement with its values, prepared at its first use.
    func execute(_ sql: SQL) throws -> (answer: Answer, statement: PreparedStatement) {
        let statement = try prepare(sql)
        let result = Parameters(sql.values).withPointers { values, lengths, formats in
            PQexecPrepared(connection, statement.name, Int32(sql.values.count), values, lengths, formats, 1)
        }
        return (try Answer(result, on: self), statement)
    }

    /// What libpq says is wrong with the connection.
    var complaint: String {
        String(cString: PQerrorMessage(connection))
    }

    private func prepare(_ sql: SQL) throws -> PreparedStatement {
        let types = sql.values.map(\.postgresType)
        if let statement = prepared.find(sql.text, accepting: types) { return statement }
        let (statement, old) = prepared.add(sql.text, types: types)
        if let old { try execute("DEALLOCATE \(old.name)") }
        do {
            let result = PQprepare(connection, statement.name, sql.text, Int32(types.count), statement.types)
            _ = try Answer(result, on: self)
        } catch let error as ServerError {
            prepared.remove(sql.text)
            // No value has been sent yet, so the server's words tell none.
            throw error.tellingWords
        }
        return statement
    }

    private func checkDurability() throws {
        for name in ["fsync", "synchronous_commit"] {
            guard try execute("SHOW \(name)").text(row: 0, column: 0) != "off" else {
                throw StoreError.unavailable("PostgreSQL runs with \(name) = off: a committed change could be lost")
            }
        }
    }
}

/// Lends C strings, with a null behind the last, for the time of `body`.
private func withCStrings<Value>(_ strings: [String], _ body: ([UnsafePointer<CChar>?]) -> Value) -> Value {
    let bytes = strings.flatMap { Array($0.utf8CString) }
    return bytes.withUnsafeBufferPointer { buffer in
        var offset = 0
        let pointers = strings.map { string in
            defer { offset += string.utf8.count + 1 }
            return buffer.baseAddress.map { $0 + offset }
        }
        return body(pointers + [nil])
    }
}
