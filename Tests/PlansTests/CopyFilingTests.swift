import Access
import Foundation
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@Suite("A copy is filed at its recipient, which its owner is not told")
struct CopyFilingTests {
    @Test("It is written down by whom and when, once for each version, and asked for anew", arguments: Engine.underTest)
    func filed(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let before = try await city.events(of: city.file(number).plan.record).map(\.id)
            let copy = try #require(try await city.inbox(city.psychologist).first)
            #expect(copy.filedVersion == nil)
            for _ in 0..<2 { try await city.fileCopy(copy.number, copy.version) }
            let filed = try #require(try await city.inbox(city.psychologist).first)
            let filing = try await city.filing(filed)
            #expect(filed.filedVersion == 1 && filing?.version == 1)
            #expect(filing?.by == city.psychologist.account && filing?.at.day == city.today)
            #expect(filed.openedAt != nil, "whoever files it has opened it")
            #expect(try await city.events(of: copy.record).count { $0.type.name == "copy.filed" } == 1)
            #expect(try await city.events(of: city.file(number).plan.record).map(\.id) == before)
            try await city.goal(number, "Ett nytt mål")
            let later = try #require(try await city.inbox(city.psychologist).first)
            #expect(later.version == 2 && later.filedVersion == 1)
            await #expect(throws: Problem(.conflict, text: "copy.filing.newerVersion")) {
                try await city.fileCopy(copy.number, 1)
            }
        }
    }

    @Test("It is taken back on the same day alone, and by nobody else", arguments: Engine.underTest)
    func undone(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let copy = try #require(try await city.inbox(city.psychologist).first)
            let tooLate = Problem(.state, text: "copy.filing.tooLate")
            await #expect(throws: tooLate) { try await city.undoFiling(copy.number) }
            try await city.fileCopy(copy.number, 1)
            for reader in [city.anna, city.doctor] {
                await #expect(throws: Problem.notFound) { try await city.undoFiling(copy.number, as: reader) }
                await #expect(throws: Problem.notFound) { try await city.fileCopy(copy.number, 1, as: reader) }
            }
            try await city.undoFiling(copy.number)
            #expect(try await city.filing(copy) == nil)
            try await city.fileCopy(copy.number, 1)
            city.clock.advance(days: 1)
            await #expect(throws: tooLate) { try await city.undoFiling(copy.number) }
            #expect(try await city.filing(copy)?.version == 1)
            #expect(try await city.file(number).disclosures.count == 1)
        }
    }

    @Test("The file says what the version says, in terms that docs/copy-file.md explains", arguments: Engine.underTest)
    func file(_ engine: Engine) async throws {
        try await City.with(engine) { city in
            let number = try await city.established()
            let copy = try #require(try await city.inbox(city.psychologist).first)
            let file = VersionFile(
                copy.document,
                copy.standing,
                version: copy.version,
                at: copy.receivedAt,
                under: copy.number
            )
            let text = try file.text()
            let json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            #expect(json["formatVersion"] as? Int == 1 && json["caseNumber"] as? String == copy.number.description)
            let plan = try #require(json["carePlan"] as? [String: Any])
            #expect(plan["sourceCaseNumber"] as? String == number.description)
            let activities = try #require(plan["activities"] as? [[String: Any]])
            #expect(activities.map { $0["principal"] as? String } == ["Öst kommun", "Region Mitt"])
            #expect(activities.map { $0["statusCode"] as? String } == ["397943006", "397943006"])
            let words = try #require(plan["ownWords"] as? [String: Any])
            #expect(words["text"] as? String == "Jag vill sova")
            let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let guide = try String(contentsOf: root.appending(path: "docs/copy-file.md"), encoding: .utf8)
            let explained = Set(guide.matches(of: /(?m)^\| `([\w.]+)` \|/).map { String($0.1) })
            let used = keys(json)
            #expect(used.subtracting(explained).isEmpty, "not explained")
            #expect(used.isSuperset(of: ["carePlan.activities.what", "carePlan.careTeam.careUnit", "standing"]))
        }
    }

    /// The fields of a file, each with the way to it.
    private func keys(_ value: Any, _ path: String = "") -> Set<String> {
        if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys($1, path)) } }
        guard let object = value as? [String: Any] else { return [] }
        return object.reduce(into: []) { found, field in
            let name = path.isEmpty ? field.key : "\(path).\(field.key)"
            found.insert(name)
            found.formUnion(keys(field.value, name))
        }
    }
}

extension City {
    fileprivate func fileCopy(_ number: PlanNumber, _ version: Int, as reader: Reader? = nil) async throws {
        try await command(reader ?? psychologist) { scope, act, db in
            try CopyFilings.record(version, of: number, scope: scope, act: act, in: db)
        }
    }

    fileprivate func undoFiling(_ number: PlanNumber, as reader: Reader? = nil) async throws {
        try await command(reader ?? psychologist) { scope, act, db in
            let copy = try Copies.find(number, for: .openCopy, scope: scope, vault: act.vault, in: db)
            let filed = try CopyFilings.latest(of: copy, in: db)?.version ?? copy.version
            try CopyFilings.undo(filed, of: number, scope: scope, act: act, in: db)
        }
    }

    fileprivate func filing(_ copy: PlanCopy) async throws -> CopyFiling? {
        try await look(psychologist) { _, _, db in try CopyFilings.latest(of: copy, in: db) }
    }

    fileprivate func events(of record: Record.ID) async throws -> [Event] {
        try await database.read { try EventLog.history(of: record, in: $0) }
    }
}
