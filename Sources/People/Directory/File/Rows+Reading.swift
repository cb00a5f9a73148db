import Kernel

/// The greatest lengths of texts, in characters.
private enum Length {
    static let name = 200
    static let title = 100
    static let phone = 40
    static let email = 254
    static let address = 300
}

extension PrincipalRow {
    init(_ row: inout RowReader) {
        let period = row.period()
        self.init(
            code: row.code(),
            kind: row.choice("kind", or: .other),
            name: row.line("name", max: Length.name),
            organisationNumber: row.organisationNumber("organisationNumber"),
            validFrom: period.from,
            validTo: period.to
        )
    }
}

extension AuthorityRow {
    init(_ row: inout RowReader) {
        let period = row.period()
        self.init(
            code: row.code(),
            kind: row.choice("kind", or: .committee),
            name: row.line("name", max: Length.name),
            principal: row.code("principal"),
            validFrom: period.from,
            validTo: period.to
        )
    }
}

extension AreaRow {
    init(_ row: inout RowReader) {
        let period = row.period()
        self.init(
            code: row.code(),
            kind: row.choice("kind", or: .district),
            name: row.line("name", max: Length.name),
            successors: row.codes("successors"),
            validFrom: period.from,
            validTo: period.to
        )
    }
}

extension UnitRow {
    init(_ row: inout RowReader) {
        let period = row.period()
        self.init(
            code: row.code(),
            name: row.line("name", max: Length.name),
            authority: row.code("authority"),
            activities: row.choices("activities"),
            areas: row.codes("areas"),
            successor: row.optionalCode("successor"),
            phone: row.optionalLine("phone", max: Length.phone),
            email: row.optionalLine("email", max: Length.email),
            address: row.optionalLine("address", max: Length.address),
            validFrom: period.from,
            validTo: period.to
        )
    }
}

extension AgreementRow {
    init(_ row: inout RowReader) {
        let period = row.period()
        self.init(
            code: row.code(),
            name: row.line("name", max: Length.name),
            parties: row.codes("parties"),
            areas: row.codes("areas"),
            activities: row.choices("activities"),
            clocks: row.object("clocks") { clocks in
                Clocks { clock in
                    clocks.object(clock.rawValue) { term in
                        Agreement.Term(
                            days: term.number("days", in: 0...999),
                            count: term.choice("count", or: .working)
                        )
                    }
                }
            } ?? Clocks { _ in nil },
            maySummon: row.choices("maySummon"),
            mustAttend: row.choices("mustAttend"),
            validFrom: period.from,
            validTo: period.to
        )
    }
}

extension StaffRow {
    init(_ row: inout RowReader) {
        let period = row.period()
        self.init(
            code: row.code(),
            name: row.line("name", max: Length.name),
            title: row.line("title", max: Length.title),
            unit: row.code("unit"),
            commissions: row.objects("commissions") { commission in
                let period = commission.period()
                return Commission(
                    unit: commission.code("unit"),
                    role: commission.choice("role", or: .administrator),
                    validFrom: period.from,
                    validTo: period.to
                )
            },
            validFrom: period.from,
            validTo: period.to
        )
    }
}
