import Foundation
import Kernel
import Testing

@testable import People

/// What a directory file may say, and how it is told what it may not.
@Suite struct DirectoryFileTests {
    /// A file with one of each, into which rows and fields can be put.
    private func file(_ changes: [(String, String)] = []) -> String {
        let text = """
            {"format": "mellanrum-directory-1", "date": "2026-11-01",
            "principals": [{"code": "stad", "kind": "municipality", "name": "Stad", "organisationNumber": "212000-0142"}],
            "authorities": [{"code": "namnd", "kind": "committee", "name": "Nämnden", "principal": "stad"}],
            "areas": [{"code": "ost", "kind": "district", "name": "Öst"}],
            "units": [{"code": "barn", "name": "Barn", "authority": "namnd", "areas": ["ost"], "activities": ["pupilHealth"]}],
            "agreements": [{"code": "sip", "name": "SIP", "parties": ["stad"],
            "clocks": {"meeting": {"days": 21, "count": "calendar"}}}],
            "staff": [{"code": "anna", "name": "Anna", "title": "kurator", "unit": "barn", "commissions": []}],
            "retention": [{"code": "gallring", "authority":"namnd", "records": ["plan"], "years": 5, "paragraph": "SoL 16:1"}]}
            """
        return changes.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private func problems(_ text: String) throws -> [DirectoryProblem] {
        do {
            _ = try DirectoryFile(Array(text.utf8))
            return []
        } catch let problems as DirectoryProblems {
            #expect(problems.count == problems.first.count)
            return problems.first
        }
    }

    @Test("A file with one of each is read")
    func reads() throws {
        let read = try DirectoryFile(Array(file().utf8))
        #expect(read.date == Day("2026-11-01"))
        #expect(
            read.content.units == [
                UnitRow(
                    code: "barn",
                    name: "Barn",
                    authority: "namnd",
                    activities: [.pupilHealth],
                    areas: ["ost"],
                    successor: nil,
                    phone: nil,
                    email: nil,
                    address: nil,
                    validFrom: nil,
                    validTo: nil
                )
            ]
        )
        #expect(read.content.principals.first?.organisationNumber?.digits == "2120000142")
        #expect(read.content.agreements.first?.clocks.meeting == Agreement.Term(days: 21, count: .calendar))
    }

    @Test("What a file says is written as it was read")
    func roundTrip() throws {
        let read = try DirectoryFile(Array(file().utf8))
        #expect(try DirectoryFile(Array(JSONEncoder().encode(read))) == read)
    }

    @Test("Two rules follow each other on one day")
    func rulesFollow() throws {
        let text = file([
            (
                #"{"code": "gallring","#,
                #"{"code": "b", "authority":"namnd", "records": ["plan"], "years": 2, "paragraph": "p", "validTo": "2026-01-01"}, {"validFrom": "2026-01-01", "code": "gallring","#
            )
        ])
        #expect(try problems(text) == [])
    }

    @Test("A null is the same as nothing, and an HSA-id the same in small letters")
    func forgiven() throws {
        let text = file([
            (#""code": "barn""#, #""code": "se2321000016-b1", "phone": null"#),
            (#""unit": "barn""#, #""unit": "SE2321000016-B1""#),
        ])
        let read = try DirectoryFile(Array(text.utf8))
        #expect(read.content.units.first?.code == "SE2321000016-B1")
        #expect(read.content.staff.first?.unit == "SE2321000016-B1")
    }

    typealias Case = (replaced: String, by: String, path: String, rule: DirectoryProblem.Rule)
    private static let anna = #"{"code": "anna", "#
    private static let barn = #"{"code": "barn", "name": "Barn""#

    static let cases: [Case] = [
        (#""format": "mellanrum-directory-1", "#, "", "format", .missing),
        ("directory-1", "directory-2", "format", .wrongFormat),
        ("2026-11-01", "2026-02-30", "date", .notADay),
        ("\"2026-11-01\"", "20261101", "date", .notADay),
        (#""date": "#, #""dates": "2026-01-01", "date": "#, "", .unknownKey("dates")),
        (
            #""staff": [{"code": "anna", "name": "Anna", "title": "kurator", "unit": "barn", "commissions": []}]"#,
            #""staff": {}"#, "staff", .notAList
        ),
        (anna, "7, " + anna, "staff[0]", .notAnObject),
        (anna, anna + #""nickname": "A", "#, "staff[0]", .unknownKey("nickname")),
        (#""title": "kurator", "#, "", "staff[0].title", .missing),
        (#""title": "kurator""#, #""title": 7"#, "staff[0].title", .notAText),
        (#""title": "kurator""#, #""title": " \u200b""#, "staff[0].title", .blank),
        (#""name": "Anna""#, #""name": "An\u0000na""#, "staff[0].name", .refusedCharacters),
        (#""name": "Anna""#, #""name": "An\u001bna""#, "staff[0].name", .refusedCharacters),
        (#""name": "Anna""#, #""name": "Anna\n""#, "staff[0].name", .refusedCharacters),
        (#""name": "Anna""#, #""name": "Anna\u202e""#, "staff[0].name", .refusedCharacters),
        (#""name": "Anna""#, #""name": "\u2066Anna""#, "staff[0].name", .refusedCharacters),
        (#""name": "Anna""#, #""name": "Anna\u2028B""#, "staff[0].name", .refusedCharacters),
        (#""name": "Anna""#, "\"name\": \"\(String(repeating: "å", count: 201))\"", "staff[0].name", .tooLong(200)),
        (#""code": "anna""#, #""code": "Anna""#, "staff[0].code", .notACode),
        (#""code": "anna""#, #""code": """#, "staff[0].code", .notACode),
        (#""code": "anna""#, "\"code\": \"\(String(repeating: "a", count: 65))\"", "staff[0].code", .notACode),
        (#""code": "anna""#, #""code": "SE2321000017-A1""#, "staff[0].code", .notAnHSAIdentifier),
        (#""unit": "barn""#, #""unit": "bar""#, "staff[0].unit", .unknownCode(in: .units)),
        (
            #""commissions": []"#, #""commissions": [{"unit": "barn", "role": "chief"}]"#,
            "staff[0].commissions[0].role",
            .notAChoice(["caseWorker", "healthcareProfessional", "coordinator", "administrator", "statistician"])
        ),
        (
            #""commissions": []"#, #""commissions": [{"unit": "b", "role": "caseWorker"}]"#, "staff[0].commissions",
            .unknownCode(in: .units)
        ),
        (
            #""commissions": []"#,
            #""commissions": [{"unit": "barn", "role": "caseWorker"}, {"unit": "barn", "role": "caseWorker"}]"#,
            "staff[0].commissions", .twice
        ),
        (#""commissions": []"#, #""commissions": [7]"#, "staff[0].commissions[0]", .notAnObject),
        (#""commissions": []"#, #""validFrom": "2026-13-01""#, "staff[0].validFrom", .notADay),
        (#""commissions": []"#, #""validFrom": "2026-03-02", "validTo": "2026-03-01""#, "staff[0].validTo", .reversed),
        (
            #""organisationNumber": "212000-0142""#, #""organisationNumber": "212000-0143""#,
            "principals[0].organisationNumber", .notAnOrganisationNumber
        ),
        (
            #""principals": ["#,
            #""principals": [{"code": "by", "kind": "other", "name": "By", "organisationNumber": "2120000142"}, "#,
            "principals[1].organisationNumber", .twice
        ),
        (#""principal": "stad""#, #""principal": "stan""#, "authorities[0].principal", .unknownCode(in: .principals)),
        (#""authority": "namnd""#, #""authority": "n""#, "units[0].authority", .unknownCode(in: .authorities)),
        (#""authority": "namnd", "#, "", "units[0].authority", .missing),
        (#""areas": ["ost"]"#, #""areas": ["ost", "ost"]"#, "units[0].areas[1]", .twice),
        (#""areas": ["ost"]"#, #""areas": ["ostra"]"#, "units[0].areas", .unknownCode(in: .areas)),
        (#""areas": ["ost"]"#, #""areas": [1]"#, "units[0].areas[0]", .notAText),
        (#""areas": ["ost"]"#, #""areas": "ost""#, "units[0].areas", .notAList),
        (barn, barn + #", "successor": "barn", "validTo": "2026-01-01""#, "units[0].successor", .loop),
        (
            barn, #"{"code": "ny", "name": "N", "authority": "namnd"}, "# + barn + #", "successor": "ny""#,
            "units[1].successor", .successorWithoutEnd
        ),
        (barn, #"{"code": "barn", "name": "N", "authority": "namnd"}, "# + barn, "units[1].code", .twice),
        (
            #""name": "Öst""#, #""name": "Öst", "validTo": "2026-01-01", "successors": ["o"]"#, "areas[0].successors",
            .unknownCode(in: .areas)
        ),
        (
            #"{"code": "ost","#,
            #"{"code": "b", "kind": "bus", "name": "B", "validTo": "2026-01-01", "successors": ["ost"]}, {"code": "ost","#,
            "areas[0].successors", .successorOfAnotherKind
        ),
        (#""days": 21"#, #""days": 1000"#, "agreements[0].clocks.meeting.days", .notANumber(0...999)),
        (#""days": 21"#, #""days": 2.5"#, "agreements[0].clocks.meeting.days", .notANumber(0...999)),
        (#""days": 21"#, #""days": "21""#, "agreements[0].clocks.meeting.days", .notANumber(0...999)),
        (#"{"meeting""#, #"{"lunch""#, "agreements[0].clocks", .unknownKey("lunch")),
        (#""parties": ["stad"]"#, #""parties": ["st"]"#, "agreements[0].parties", .unknownCode(in: .principals)),
        (#""years": 5"#, #""years": -1"#, "retention[0].years", .notANumber(0...200)),
        (
            #""records": ["plan"]"#, #""records": ["card"]"#, "retention[0].records[0]",
            .notAChoice(["plan", "copy", "summons"])
        ),
        (
            #"{"code": "gallring","#,
            #"{"code": "b", "authority":"namnd", "records": ["copy", "plan"], "years": 2, "paragraph": "p"}, {"code": "gallring","#,
            "retention[1].records", .overlapping
        ),
        (
            #""paragraph": "SoL 16:1""#,
            #""paragraph": "p", "exceptions": [{"when": "inquiry", "paragraph": "a"}, {"when": "inquiry", "paragraph": "b"}]"#,
            "retention[0].exceptions", .twice
        ),
        (#""authority":"namnd""#, #""authority":"n""#, "retention[0].authority", .unknownCode(in: .authorities)),
    ]

    @Test("Each fault is told with its place", arguments: cases.indices)
    func tells(_ index: Int) throws {
        let fault = Self.cases[index]
        let text = file([(fault.replaced, fault.by)])
        #expect(text != file(), "the case changes nothing")
        #expect(try problems(text) == [DirectoryProblem(fault.path, fault.rule)])
    }

    @Test("All faults come at once")
    func allAtOnce() throws {
        let text = file([
            (#""name": "Stad""#, #""name": """#), (#""kind": "committee""#, #""kind": "board""#),
            (#""days": 21"#, #""days": -1"#), (#""unit": "barn""#, #""unit": "b""#),
        ])
        #expect(
            Set(try problems(text).map(\.path))
                == ["principals[0].name", "authorities[0].kind", "agreements[0].clocks.meeting.days", "staff[0].unit"]
        )
    }

    @Test("A ring of successors is told at each of its rows, and not at what only leads there")
    func ring() throws {
        let rows = ["a": "b", "b": "c", "c": "a", "d": "e"].sorted { $0.key < $1.key }.map { code, next in
            #"{"code": "\#(code)", "kind": "district", "name": "\#(code)", "validTo": "2026-01-01", "successors": ["\#(next)"]}"#
        }
        let text = file([
            (
                #"{"code": "ost","#,
                rows.joined(separator: ", ") + #", {"code": "e", "kind": "district", "name": "e"}, {"code": "ost","#
            )
        ])
        #expect(
            try problems(text) == [0, 1, 2].map { DirectoryProblem("areas[\($0)].successors", .loop) }
        )
    }

    @Test("No more problems are kept than anybody reads, and all are counted")
    func manyProblems() throws {
        let rows = (0..<1_500).map { _ in "7" }.joined(separator: ", ")
        let text = file([(Self.anna, rows + ", " + Self.anna)])
        let problems = #expect(throws: DirectoryProblems.self) { try DirectoryFile(Array(text.utf8)) }
        #expect(problems?.count == 1_500)
        #expect(problems?.first.count == 1_000)
    }

    @Test("A file cut off anywhere is refused")
    func cutOff() {
        let bytes = Array(file().utf8)
        for length in stride(from: 0, to: bytes.count, by: 7) {
            #expect(throws: DirectoryProblems.self) { try DirectoryFile(Array(bytes[..<length])) }
        }
    }

    @Test("Other encodings than UTF-8 are named, and its byte order mark is passed over")
    func encodings() throws {
        let latin = Array(try #require(file().data(using: .isoLatin1)))
        let problems = #expect(throws: DirectoryProblems.self) { try DirectoryFile(latin) }
        #expect(problems?.first == [DirectoryProblem("", .notUTF8)])
        for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32] {
            let bytes = Array(try #require(file().data(using: encoding)))
            let problems = #expect(throws: DirectoryProblems.self) { try DirectoryFile(bytes) }
            #expect(problems?.first == [DirectoryProblem("", .utf16)])
        }
        #expect(try DirectoryFile([0xef, 0xbb, 0xbf] + file().utf8).date == Day("2026-11-01"))
    }

    @Test(
        "What is no JSON is told with its place",
        arguments: [
            ("{\n\n7}", "character 3"), ("{\n\n\"format\": yes}", "character 13"), ("{}\n\n{}", "character 4"),
            ("{\n\n", "end of file"), ("", "end of file"),
        ]
    )
    func notJSON(_ text: String, _ place: String) throws {
        guard case .notJSON(let words) = try #require(try problems(text).first).rule else {
            Issue.record("\(try problems(text))")
            return
        }
        #expect(words.contains(place), "\(words)")
    }

    @Test("A file that is too large is not read")
    func tooLarge() {
        let bytes = [UInt8](repeating: 0x20, count: DirectoryFile.greatestSize + 1)
        let problems = #expect(throws: DirectoryProblems.self) { try DirectoryFile(bytes) }
        #expect(problems?.first == [DirectoryProblem("", .tooLarge(limit: DirectoryFile.greatestSize))])
    }

    @Test("What is no directory at all is told as one problem", arguments: ["[]", "7", "\"text\"", "null"])
    func notADirectory(_ text: String) throws {
        #expect(try problems(text).first == DirectoryProblem("", .notAnObject))
    }
}
