package import Kernel

/// The rows of a directory: what a file says, or what is stored.
package struct DirectoryContent: Sendable, Hashable {
    package var principals: [PrincipalRow] = []
    package var authorities: [AuthorityRow] = []
    package var areas: [AreaRow] = []
    package var units: [UnitRow] = []
    package var agreements: [AgreementRow] = []
    package var staff: [StaffRow] = []
    package var retention: [RetentionRow] = []

    package init() {}
}

/// A directory file: the whole directory as it is on a day (docs/directory-file.md).
package struct DirectoryFile: Sendable, Hashable {
    /// The name of the one form there is.
    package static let format = "mellanrum-directory-1"
    /// Bytes; larger files are not read at all.
    package static let greatestSize = 64 << 20

    /// The day for which it is true.
    package let date: Day
    package var content: DirectoryContent

    package init(date: Day, content: DirectoryContent) {
        self.date = date
        self.content = content
    }
}

extension DirectoryFile: Encodable {
    private enum Key: String, CodingKey {
        case format, date, principals, authorities, areas, units, agreements, staff, retention
    }

    /// Writes the file's own form.
    package func encode(to encoder: any Encoder) throws {
        var file = encoder.container(keyedBy: Key.self)
        try file.encode(Self.format, forKey: .format)
        try file.encode(date, forKey: .date)
        try file.encode(content.principals, forKey: .principals)
        try file.encode(content.authorities, forKey: .authorities)
        try file.encode(content.areas, forKey: .areas)
        try file.encode(content.units, forKey: .units)
        try file.encode(content.agreements, forKey: .agreements)
        try file.encode(content.staff, forKey: .staff)
        try file.encode(content.retention, forKey: .retention)
    }
}

extension Day: Encodable {
    /// As stored: `2026-11-22`.
    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(description)
    }
}

extension OrganisationNumber: Encodable {
    /// As written: `212000-0142`.
    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(description)
    }
}

// Codes are written as they are stored.
extension Principal.Kind: Encodable {}
extension Authority.Kind: Encodable {}
extension Area.Kind: Encodable {}
extension AreaOfActivity: Encodable {}
extension Agreement.Count: Encodable {}
extension Role: Encodable {}
extension RetentionRule.Kind: Encodable {}
extension RetentionRule.Deadline: Encodable {}
extension RetentionRule.Fact: Encodable {}
