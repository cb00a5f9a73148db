import CLibPQ
import Store

/// The types that may stand in an answer, by PostgreSQL's numbers for them (`pg_type.oid`, fixed for ever).
enum PostgresType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let oid: Oid = 26
    static let unknown: Oid = 705
    static let varchar: Oid = 1043
    static let void: Oid = 2278
}

/// What the server answered; its memory is libpq's and ends with it.
final class Answer {
    private let result: OpaquePointer

    /// - Throws: `ServerError` if the answer is a refusal, or there is none.
    init(_ result: OpaquePointer?, on link: Link) throws {
        guard let result else { throw ServerError(connectionLost: link.complaint) }
        self.result = result
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: break
        default: throw ServerError(result, isConnectionLost: link.isBroken)
        }
    }

    deinit {
        PQclear(result)
    }

    var rowCount: Int { Int(PQntuples(result)) }

    /// How many rows the statement changed; 0 for one that changes none, such as of the schema.
    var changedRows: Int { Int(String(cString: PQcmdTuples(result))) ?? 0 }

    var columnNames: [String] {
        (0..<PQnfields(result)).map { PQfname(result, $0).map { String(cString: $0) } ?? "" }
    }

    /// A value of an answer in text form.
    func text(row: Int, column: Int) -> String {
        String(decoding: bytes(Int32(row), Int32(column)), as: UTF8.self)
    }

    /// The values of a row of an answer in binary form.
    ///
    /// - Throws: `StoreError.other` for a column of any other type than `PostgresType`, such as `numeric`, which `sum`
    ///   gives: the statement must cast it.
    func values(row: Int) throws -> [SQLValue] {
        try (0..<PQnfields(result)).map { column in
            if PQgetisnull(result, Int32(row), column) == 1 { return .null }
            let bytes = bytes(Int32(row), column)
            switch PQftype(result, column) {
            case PostgresType.int8, PostgresType.int4, PostgresType.int2: return .int(signed(bytes))
            case PostgresType.bool, PostgresType.oid: return .int(bytes.reduce(0) { $0 << 8 | Int64($1) })
            case PostgresType.text, PostgresType.varchar, PostgresType.name, PostgresType.unknown:
                return .text(String(decoding: bytes, as: UTF8.self))
            case PostgresType.bytea: return .blob([UInt8](bytes))
            case PostgresType.void: return .null
            case let type: throw StoreError.other("column \(columnNames[Int(column)]) has type \(type)")
            }
        }
    }

    private func bytes(_ row: Int32, _ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: PQgetvalue(result, row, column),
            count: Int(PQgetlength(result, row, column))
        )
    }

    /// A whole number of two, four or eight bytes, most significant first.
    private func signed(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        let isNegative = bytes.first.map { $0 >= 0x80 } ?? false
        return bytes.reduce(isNegative ? -1 : 0) { $0 << 8 | Int64($1) }
    }
}
