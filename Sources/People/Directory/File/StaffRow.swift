package import Kernel

/// A member of staff in a directory file.
package struct StaffRow: DirectoryRow {
    package static let list = DirectoryList.staff

    /// What she is commissioned to do at a unit (medarbetaruppdrag).
    package struct Commission: Sendable, Hashable, Encodable {
        /// The code of the unit.
        package let unit: String
        package let role: Role
        package let validFrom: Day?
        package var validTo: Day?

        package init(unit: String, role: Role, validFrom: Day? = nil, validTo: Day? = nil) {
            self.unit = unit
            self.role = role
            self.validFrom = validFrom
            self.validTo = validTo
        }

        /// One commission is told from another by all but its end.
        fileprivate func isSame(as other: Commission) -> Bool {
            unit == other.unit && role == other.role && validFrom == other.validFrom
        }
    }

    package let code: String
    package let name: String
    package let title: String
    /// The code of the unit where she works.
    package let unit: String
    /// By unit, role and beginning.
    package private(set) var commissions: [Commission]
    package let validFrom: Day?
    package var validTo: Day?

    package init(
        code: String,
        name: String,
        title: String,
        unit: String,
        commissions: [Commission],
        validFrom: Day? = nil,
        validTo: Day? = nil
    ) {
        self.code = code
        self.name = name
        self.title = title
        self.unit = unit
        self.commissions = commissions.sorted { $0.order < $1.order }
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether she is, on a day or later, commissioned to do anything at one of these units.
    ///
    /// - Parameter units: their codes.
    package func isCommissioned(at units: Set<String>, onOrAfter day: Day) -> Bool {
        ValidPeriod(to: validTo).contains(day)
            && commissions.contains { units.contains($0.unit) && ValidPeriod(to: $0.validTo).contains(day) }
    }

    /// Commissions that the file has no more have ended.
    package func following(_ stored: StaffRow, on day: Day) -> StaffRow {
        var row = self
        for var commission in stored.commissions where !commissions.contains(where: commission.isSame) {
            commission.validTo = ended(from: commission.validFrom, to: commission.validTo, on: day)
            row.commissions.append(commission)
        }
        row.commissions.sort { $0.order < $1.order }
        return row
    }

    /// She leaves, and what she was commissioned to do ends.
    package mutating func retire(on day: Day) {
        validTo = ended(from: validFrom, to: validTo, on: day)
        for index in commissions.indices {
            let commission = commissions[index]
            commissions[index].validTo = ended(from: commission.validFrom, to: commission.validTo, on: day)
        }
    }
}

extension StaffRow.Commission {
    fileprivate var order: (String, String, String) { (unit, role.rawValue, validFrom?.description ?? "") }
}
