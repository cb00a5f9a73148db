package import Kernel

/// A principal in a directory file.
package struct PrincipalRow: DirectoryRow {
    package static let list = DirectoryList.principals

    package let code: String
    package let kind: Principal.Kind
    package let name: String
    package let organisationNumber: OrganisationNumber?
    package let validFrom: Day?
    package var validTo: Day?

    package var fixed: [(field: String, value: String)] { [("kind", kind.rawValue)] }
}

/// An authority in a directory file.
package struct AuthorityRow: DirectoryRow {
    package static let list = DirectoryList.authorities

    package let code: String
    package let kind: Authority.Kind
    package let name: String
    /// The code of its principal.
    package let principal: String
    package let validFrom: Day?
    package var validTo: Day?

    package var fixed: [(field: String, value: String)] { [("kind", kind.rawValue), ("principal", principal)] }
}

/// An area in a directory file.
package struct AreaRow: DirectoryRow {
    package static let list = DirectoryList.areas

    package let code: String
    package let kind: Area.Kind
    package let name: String
    /// The codes of the areas that took over, sorted: several when it was split, the same for several when they merged.
    package let successors: [String]
    package let validFrom: Day?
    package var validTo: Day?

    package var fixed: [(field: String, value: String)] { [("kind", kind.rawValue)] }
}

/// A unit in a directory file.
package struct UnitRow: DirectoryRow {
    package static let list = DirectoryList.units

    package let code: String
    package let name: String
    /// The code of its authority.
    package let authority: String
    /// Sorted.
    package let activities: [AreaOfActivity]
    /// The codes of the areas it works in, sorted.
    package let areas: [String]
    /// The code of the unit that took over.
    package let successor: String?
    package let phone: String?
    package let email: String?
    package let address: String?
    package let validFrom: Day?
    package var validTo: Day?

    /// Another unit that does the same work in the same authority, whom nobody can write to yet.
    package func again(code: String, name: String) -> UnitRow {
        UnitRow(
            code: code,
            name: name,
            authority: authority,
            activities: activities,
            areas: areas,
            successor: nil,
            phone: nil,
            email: nil,
            address: nil,
            validFrom: validFrom,
            validTo: validTo
        )
    }

    package var fixed: [(field: String, value: String)] { [("authority", authority)] }
}
