/// One row of an answer.
package struct Row: Sendable {
    private let columns: Columns
    private let values: [SQLValue]

    package init(columns: Columns, values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// The value in a column, as the type that is wanted.
    ///
    /// - Throws: `RowError` naming the column if it is missing or holds something else.
    package subscript<Value: SQLConvertible>(column: String) -> Value {
        get throws {
            guard let index = columns.names.firstIndex(of: column) else {
                throw RowError(column: column, expected: "a column")
            }
            guard let value = Value(sqlValue: values[index]) else {
                throw RowError(column: column, expected: String(describing: Value.self))
            }
            return value
        }
    }
}

/// The names of an answer's columns, shared by its rows. A name is looked for from the left: with a dozen short names
/// that is quicker than to make and ask a dictionary.
package final class Columns: Sendable {
    package let names: [String]

    package init(_ names: [String]) {
        self.names = names
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
