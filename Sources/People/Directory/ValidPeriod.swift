package import Kernel
import Store

/// When something in the directory is valid (B7): from a day on, and until another day, which is the first on which it is
/// valid no more, so that what takes over begins on the day on which what it follows ends.
package struct ValidPeriod: Sendable, Hashable {
    /// Nil for what has no known beginning.
    package let from: Day?
    /// Nil for what has no known end.
    package let to: Day?

    package init(from: Day? = nil, to: Day? = nil) {
        self.from = from
        self.to = to
    }

    /// Whether it is valid on a day.
    package func contains(_ day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day < $0 } ?? true)
    }

    /// Whether some day lies in both.
    func overlaps(_ other: ValidPeriod) -> Bool {
        let (begin, end) = ([from, other.from].compactMap(\.self).max(), [to, other.to].compactMap(\.self).min())
        guard let begin, let end else { return true }
        return begin < end
    }

    /// The condition for a row that is valid on a day, over the columns `valid_from` and `valid_to`.
    static func holds(on day: Day) -> SQL {
        "(valid_from IS NULL OR valid_from <= \(day)) AND (valid_to IS NULL OR valid_to > \(day))"
    }

    /// The same for one of several tables of a statement.
    static func holds(on day: Day, of table: SQL) -> SQL {
        """
        (\(part: table).valid_from IS NULL OR \(part: table).valid_from <= \(day))
            AND (\(part: table).valid_to IS NULL OR \(part: table).valid_to > \(day))
        """
    }
}
