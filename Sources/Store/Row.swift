/// One row of an answer.
package struct Row: Sendable {
    fileprivate let set: RowSet
    /// Where in it the row begins.
    fileprivate let start: Int

    /// The value in a column, as the type that is wanted.
    ///
    /// - Throws: `RowError` naming the column if it is missing or holds something else.
    package subscript<Value: SQLConvertible>(column: String) -> Value {
        get throws {
            guard let index = set.columns.firstIndex(of: column) else {
                throw RowError(column: column, expected: "a column")
            }
            guard let value = Value(sqlValue: set.values[start + index]) else {
                throw RowError(column: column, expected: String(describing: Value.self))
            }
            return value
        }
    }
}

/// All of an answer, shared by its rows, which have no memory of their own. A column is looked for from the left: with a
/// dozen short names that is quicker than to make and ask a dictionary.
package final class RowSet: Sendable {
    fileprivate let columns: [String]
    fileprivate let values: [SQLValue]

    /// - Parameters:
    ///   - columns: the names, in the order of the statement; none for one that answers with nothing.
    ///   - values: of all rows, one behind the other.
    package init(columns: [String], values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The rows, in the order of the statement.
    package var rows: [Row] {
        columns.isEmpty
            ? [] : stride(from: 0, to: values.count, by: columns.count).map { Row(set: self, start: $0) }
    }
}

/// A column that is missing or holds a value of another type. Tells no value.
package struct RowError: Error, Hashable, Sendable {
    package let column: String
    package let expected: String

    package init(column: String, expected: String) {
        self.column = column
        self.expected = expected
    }
}
