import Kernel

@testable import People

/// Directories drawn from a seed, small enough to collide and large enough to hold everything that a file can say.
struct RandomDirectory {
    var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    /// A valid file for a day.
    mutating func file(on date: Day) -> DirectoryFile {
        var content = DirectoryContent()
        let numbers = ["2120000142", "2120001355", "2120001124", "2321000016"]
        let principals = codes("p", 4)
        let authorities = codes("a", 5)
        let areas = codes("area", 7)
        let units = codes("u", 9)
        // What may not change under a code is made from the code.
        content.principals = principals.map { code in
            let (from, to) = period()
            return PrincipalRow(
                code: code,
                kind: Principal.Kind.allCases[number(in: code) % 3],
                name: name(),
                organisationNumber: chance(2) ? OrganisationNumber(numbers[number(in: code)]) : nil,
                validFrom: from,
                validTo: to
            )
        }
        guard !principals.isEmpty else { return DirectoryFile(date: date, content: content) }
        content.authorities = authorities.filter { principals.contains("p\(number(in: $0) % 4)") }.map { code in
            let (from, to) = period()
            return AuthorityRow(
                code: code,
                kind: Authority.Kind.allCases[number(in: code) % 4],
                name: name(),
                principal: "p\(number(in: code) % 4)",
                validFrom: from,
                validTo: to
            )
        }
        content.areas = areas.map { code in
            let kind = Area.Kind.allCases[number(in: code) % 2]
            // Successors come later in the list, so that they never lead round.
            let successors = areas.filter { $0 > code && number(in: $0) % 2 == number(in: code) % 2 && chance(3) }
            let (from, to) = period(ends: !successors.isEmpty)
            return AreaRow(code: code, kind: kind, name: name(), successors: successors, validFrom: from, validTo: to)
        }
        let known = Set(content.authorities.map(\.code))
        let present = units.filter { known.contains("a\(number(in: $0) % 5)") }
        content.units = present.map { code in
            let successor = present.filter { $0 > code }.first { _ in chance(3) }
            let (from, to) = period(ends: successor != nil)
            return UnitRow(
                code: code,
                name: name(),
                authority: "a\(number(in: code) % 5)",
                activities: AreaOfActivity.allCases.filter { _ in chance(6) }.sorted { $0.rawValue < $1.rawValue },
                areas: areas.filter { _ in chance(3) }.sorted(),
                successor: successor,
                phone: chance(2) ? "08-508 00 000" : nil,
                email: chance(2) ? "enhet@ekstad.example" : nil,
                address: chance(2) ? name() : nil,
                validFrom: from,
                validTo: to
            )
        }
        content.agreements = codes("g", 3).map { code in
            let (from, to) = period()
            return AgreementRow(
                code: code,
                name: name(),
                parties: principals.filter { _ in chance(2) }.sorted(),
                areas: areas.filter { _ in chance(3) }.sorted(),
                activities: AreaOfActivity.allCases.filter { _ in chance(8) }.sorted { $0.rawValue < $1.rawValue },
                clocks: AgreementRow.Clocks(
                    startOfWork: term(),
                    summons: term(),
                    meeting: term(),
                    followUp: term(),
                    silence: term()
                ),
                maySummon: Authority.Kind.allCases.filter { _ in chance(2) }.sorted { $0.rawValue < $1.rawValue },
                mustAttend: Authority.Kind.allCases.filter { _ in chance(2) }.sorted { $0.rawValue < $1.rawValue },
                validFrom: from,
                validTo: to
            )
        }
        content.retention = content.authorities.map(\.code).filter { _ in chance(2) }.map { authority in
            let (from, to) = period()
            return RetentionRow(
                code: "r-\(authority)",
                authority: authority,
                records: RetentionRule.Kind.allCases.filter { _ in chance(2) }.sorted { $0.rawValue < $1.rawValue },
                years: Int.random(in: 0...200, using: &generator),
                deadline: chance(2) ? .nextYear : nil,
                paragraph: name(),
                exceptions: RetentionRule.Fact.allCases.sorted { $0.rawValue < $1.rawValue }.filter { _ in chance(2) }
                    .map {
                        RetentionRule.Exception(when: $0, untilAge: chance(2) ? 30 : nil, paragraph: name())
                    },
                validFrom: from,
                validTo: to
            )
        }
        guard !present.isEmpty else { return DirectoryFile(date: date, content: content) }
        content.staff = (codes("s", 8) + ["SE2321000016-S1"].filter { _ in chance(2) }).map { code in
            let (from, to) = period()
            var commissions: [StaffRow.Commission] = []
            for unit in present where chance(3) {
                let (from, to) = period()
                let role = Role.allCases[Int.random(in: 0..<4, using: &generator)]
                commissions.append(StaffRow.Commission(unit: unit, role: role, validFrom: from, validTo: to))
            }
            return StaffRow(
                code: code,
                name: name(),
                title: name(),
                unit: present[Int.random(in: 0..<present.count, using: &generator)],
                commissions: commissions,
                validFrom: from,
                validTo: to
            )
        }
        return DirectoryFile(date: date, content: content)
    }

    /// Some of the codes of a list, in the order of their numbers.
    private mutating func codes(_ stem: String, _ count: Int) -> [String] {
        (0..<count).filter { _ in chance(5, of: 6) }.map { "\(stem)\($0)" }
    }

    private func number(in code: String) -> Int {
        code.last?.wholeNumberValue ?? 0
    }

    private mutating func name() -> String {
        ["Norra", "Södra", "Ås & Ö", "שלום", "Enhet \"9\"", "Back\\slash"][Int.random(in: 0..<6, using: &generator)]
    }

    private mutating func term() -> Agreement.Term? {
        guard chance(2) else { return nil }
        return Agreement.Term(
            days: Int.random(in: 0...999, using: &generator),
            count: chance(2) ? .working : .calendar
        )
    }

    /// Two days near the files' own, either of them missing at times.
    private mutating func period(ends: Bool = false) -> (Day?, Day?) {
        let base = Day(ordinal: 20_500)
        let from = chance(2) ? base.adding(days: Int.random(in: -40...40, using: &generator)) : nil
        let to =
            ends || chance(3)
            ? (from ?? base).adding(days: Int.random(in: 0...60, using: &generator)) : nil
        return (from, to)
    }

    private mutating func chance(_ times: Int = 1, of all: Int) -> Bool {
        Int.random(in: 0..<all, using: &generator) < times
    }

    private mutating func chance(_ all: Int) -> Bool {
        chance(1, of: all)
    }
}
