import CLibPQ
import Store

/// A statement the server knows by name.
final class PreparedStatement {
    let name: String
    /// The type of each parameter; 0 where only nulls have been seen, and the server guesses.
    let types: [Oid]
    /// The names of its answer's columns, once it has run.
    var columns: [String]?
    fileprivate var lastUse = 0

    fileprivate init(name: String, types: [Oid]) {
        self.name = name
        self.types = types
    }
}

/// The statements prepared on one connection, by their text; the one unused for longest goes first.
struct PreparedStatements {
    private var byText: [String: PreparedStatement] = [:]
    private var uses = 0
    private var lastName = 0
    private let capacity = 200

    /// The statement, if it was prepared for values of these types; a null (0) fits every type.
    mutating func find(_ text: String, accepting types: [Oid]) -> PreparedStatement? {
        guard let statement = byText[text], zip(statement.types, types).allSatisfy({ $1 == 0 || $0 == $1 }) else {
            return nil
        }
        uses += 1
        statement.lastUse = uses
        return statement
    }

    /// A statement to prepare for values of these types, and of the types known before where a value is null.
    ///
    /// - Returns: the statement, and one that must be forgotten in its place.
    mutating func add(_ text: String, types: [Oid]) -> (new: PreparedStatement, old: PreparedStatement?) {
        let known = byText[text]?.types ?? types
        let merged = zip(types, known).map { $0 == 0 ? $1 : $0 }
        let old = remove(text) ?? (byText.count < capacity ? nil : removeOldest())
        uses += 1
        lastName += 1
        let statement = PreparedStatement(name: "s\(lastName)", types: merged)
        statement.lastUse = uses
        byText[text] = statement
        return (statement, old)
    }

    @discardableResult
    mutating func remove(_ text: String) -> PreparedStatement? {
        byText.removeValue(forKey: text)
    }

    private mutating func removeOldest() -> PreparedStatement? {
        byText.min { $0.value.lastUse < $1.value.lastUse }.flatMap { remove($0.key) }
    }
}
