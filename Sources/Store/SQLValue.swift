package import Kernel

/// A value as both engines hold it. Booleans do not exist: a state is a row, and a choice is a code.
package enum SQLValue: Hashable, Sendable {
    case null
    case int(Int64)
    case text(String)
    case blob([UInt8])
}

/// A type that can be bound to a statement and read from a column.
package protocol SQLConvertible {
    var sqlValue: SQLValue { get }
    /// Nil if the stored value is not one of this type.
    init?(sqlValue: SQLValue)
}

extension String: SQLConvertible {
    package var sqlValue: SQLValue { .text(self) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
}

extension Int: SQLConvertible {
    package var sqlValue: SQLValue { .int(Int64(self)) }

    package init?(sqlValue: SQLValue) {
        guard case .int(let value) = sqlValue else { return nil }
        self = Int(value)
    }
}

extension Array: SQLConvertible where Element == UInt8 {
    package var sqlValue: SQLValue { .blob(self) }

    package init?(sqlValue: SQLValue) {
        guard case .blob(let bytes) = sqlValue else { return nil }
        self = bytes
    }
}

extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }

    package init?(sqlValue: SQLValue) {
        if case .null = sqlValue {
            self = .none
        } else {
            guard let wrapped = Wrapped(sqlValue: sqlValue) else { return nil }
            self = wrapped
        }
    }
}

/// A type stored as the text it prints, such as a date or a coded fact.
package protocol SQLText: SQLConvertible {
    var sqlText: String { get }
    init?(sqlText: String)
}

extension SQLText {
    package var sqlValue: SQLValue { .text(sqlText) }

    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self.init(sqlText: text)
    }
}

extension SQLText where Self: RawRepresentable, RawValue == String {
    package var sqlText: String { rawValue }

    package init?(sqlText: String) {
        self.init(rawValue: sqlText)
    }
}

extension Identifier: SQLConvertible {
    package var sqlValue: SQLValue { .blob(bytes) }

    package init?(sqlValue: SQLValue) {
        guard case .blob(let bytes) = sqlValue else { return nil }
        self.init(bytes: bytes)
    }
}

extension Instant: SQLText {
    package var sqlText: String { description }

    package init?(sqlText: String) {
        self.init(sqlText)
    }
}

extension Day: SQLText {
    package var sqlText: String { description }

    package init?(sqlText: String) {
        self.init(sqlText)
    }
}

extension PlanNumber: SQLText {
    package var sqlText: String { description }

    package init?(sqlText: String) {
        self.init(sqlText)
    }
}

extension LanguageTag: SQLText {}
