/// One SQL text with its values, written once for both engines.
///
/// Values enter by interpolation only and become `$1, $2 …` in order of appearance, which both engines read alike:
///
///     let rows = try db.rows("SELECT number FROM plan WHERE authority_id = \(authority)")
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    package private(set) var text: String
    package private(set) var values: [SQLValue]

    package init(stringLiteral value: String) {
        text = value
        values = []
    }

    package init(stringInterpolation interpolation: Interpolation) {
        self = interpolation.sql
    }

    private init(text: String, values: [SQLValue]) {
        self.text = text
        self.values = values
    }

    /// A text from a migration, which holds no values.
    package static func trusted(_ text: String) -> SQL {
        SQL(text: text, values: [])
    }

    /// Collects the text and its values while the compiler reads an interpolated literal.
    package struct Interpolation: StringInterpolationProtocol {
        fileprivate var sql = SQL(text: "", values: [])

        package init(literalCapacity: Int, interpolationCount: Int) {
            sql.text.reserveCapacity(literalCapacity + interpolationCount * 3)
        }

        package mutating func appendLiteral(_ literal: String) {
            sql.text += literal
        }

        package mutating func appendInterpolation(_ value: some SQLConvertible) {
            append(value.sqlValue)
        }

        /// A value or null: said outright, because the compiler warns of optionals that are interpolated by chance.
        package mutating func appendInterpolation(_ value: (some SQLConvertible)?) {
            append(value.sqlValue)
        }

        /// A list for `IN (…)`; an empty one is written so that it matches nothing.
        package mutating func appendInterpolation(list: [some SQLConvertible]) {
            if list.isEmpty { sql.text += "NULL" }
            for (index, value) in list.enumerated() {
                if index > 0 { sql.text += ", " }
                appendInterpolation(value)
            }
        }

        /// A piece of another text, with its values numbered on from here.
        package mutating func appendInterpolation(part: SQL) {
            guard !part.values.isEmpty else { return sql.text += part.text }
            var rest = Substring(part.text)
            while let dollar = rest.firstIndex(of: "$") {
                sql.text += rest[..<dollar]
                let digits = rest[rest.index(after: dollar)...].prefix { $0.isASCII && $0.isNumber }
                rest = rest[digits.endIndex...]
                if let number = Int(digits), part.values.indices.contains(number - 1) {
                    append(part.values[number - 1])
                } else {
                    sql.text += "$" + digits
                }
            }
            sql.text += rest
        }

        /// Pieces of other texts with commas between them: the rows of `VALUES`.
        package mutating func appendInterpolation(parts: [SQL]) {
            for (index, part) in parts.enumerated() {
                if index > 0 { sql.text += ", " }
                appendInterpolation(part: part)
            }
        }

        private mutating func append(_ value: SQLValue) {
            sql.values.append(value)
            sql.text += "$"
            sql.text += String(sql.values.count)
        }
    }
}
