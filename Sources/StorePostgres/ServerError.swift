import CLibPQ
import Store

/// A refusal of the server, or the loss of it.
struct ServerError: Error {
    /// What the rooms above hear.
    private(set) var meaning: StoreError
    /// SQLSTATE; empty when the connection was lost.
    private let state: String
    private let constraint: String
    private let words: String

    init(connectionLost words: String) {
        state = ""
        constraint = ""
        self.words = words
        meaning = .unavailable("the connection to PostgreSQL was lost")
    }

    init(_ result: OpaquePointer, isConnectionLost: Bool) {
        func field(_ code: UInt8) -> String {
            PQresultErrorField(result, Int32(code)).map { String(cString: $0) } ?? ""
        }
        // The letters are PG_DIAG_SQLSTATE and its kin, which Swift does not see. The detail ("Key (…)=(…)") is never
        // read: it holds values.
        state = field(UInt8(ascii: "C"))
        constraint = field(UInt8(ascii: "n"))
        words = field(UInt8(ascii: "M"))
        let column = field(UInt8(ascii: "t")) + "." + field(UInt8(ascii: "c"))
        meaning =
            switch state {
            case "23505": .unique(constraint)
            case "23503": .foreignKey
            case "23502": .check(column)
            case "23514": .check(constraint)
            // Text of one of our own triggers.
            case "P0001": .check(words)
            // The only text PostgreSQL cannot hold.
            case "22021": .check("text without NUL")
            case "40001", "40P01": .conflict
            case "55P03", "57014": .busy
            case "25006": .unavailable("PostgreSQL is read-only")
            case _ where isConnectionLost || ["08", "53", "57", "58"].contains(state.prefix(2)):
                .unavailable("PostgreSQL \(state)")
            default: .other("PostgreSQL \(state)")
            }
    }

    /// Whether the whole transaction may succeed if it runs again: it lost against a parallel one, also where that
    /// showed as a clash of a key that the program computes from what it read. Such keys are named `…_computed`.
    var isWorthAnotherTry: Bool {
        ["40001", "40P01"].contains(state) || state == "23505" && constraint.hasSuffix("_computed")
    }

    /// The same refusal with the server's words, where they cannot hold a value.
    var tellingWords: ServerError {
        var error = self
        if case .other(let code) = meaning { error.meaning = .other("\(code): \(words)") }
        return error
    }
}
