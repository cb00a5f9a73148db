import App
import Foundation
import Kernel
import Store
import TestSupport
import Testing

@testable import People

/// Any file, and then any other: the directory is the second file, and what only the first had is there still, ended.
@Suite struct DirectoryPropertyTests {
    @Test("A file after another is that file and what it has no more", arguments: Engine.underTest)
    func neighbours(_ engine: Engine) async throws {
        for seed in 1...25 as ClosedRange<UInt64> {
            var random = RandomDirectory(seed: seed)
            let first = random.file(on: Day(ordinal: 20_500))
            let second = random.file(on: Day(ordinal: 20_500 + Int(seed % 30)))
            var alone: [String: String] = [:]
            try await TestHouse.with(engine) { test in
                try await test.bring(second)
                alone = try described(await test.content())
            }
            try await TestHouse.with(engine) { test in
                try await test.bring(first)
                let before = try described(await test.content())
                try await test.bring(second)
                let after = try described(await test.content())
                let expected = expectation(before, alone, second.date)
                #expect(after == expected, "seed \(seed)")
                let again = try await test.everything()
                #expect(try await test.bring(second).changes.count == 0)
                #expect(try await test.everything() == again, "seed \(seed)")
            }
        }
    }

    /// Every row as JSON with sorted keys, by list and code.
    private func described(_ content: DirectoryContent) throws -> [String: String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(DirectoryFile(date: Day(ordinal: 0), content: content))
        let lists = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        var rows: [String: String] = [:]
        for (list, value) in lists {
            for row in value as? [[String: Any]] ?? [] {
                let text = try JSONSerialization.data(withJSONObject: row, options: [.sortedKeys])
                rows["\(list)/\(row["code"] as? String ?? "")"] = String(decoding: text, as: UTF8.self)
            }
        }
        return rows
    }

    /// What must be there, reckoned on the JSON of the rows alone.
    private func expectation(_ before: [String: String], _ file: [String: String], _ date: Day) -> [String: String] {
        var all = file
        for (key, text) in before {
            guard var row = object(text) else { continue }
            if var now = file[key].flatMap(object) {
                // Commissions that the file has no more are there still, ended.
                guard let had = row["commissions"] as? [[String: Any]] else { continue }
                var has = now["commissions"] as? [[String: Any]] ?? []
                let kept = Set(has.map(identity))
                has += had.filter { !kept.contains(identity($0)) }.map { end($0, date) }
                now["commissions"] = has.sorted { identity($0) < identity($1) }
                all[key] = string(now)
            } else {
                row = end(row, date)
                if let had = row["commissions"] as? [[String: Any]] { row["commissions"] = had.map { end($0, date) } }
                all[key] = string(row)
            }
        }
        return all
    }

    /// Ends a row on a date: an earlier end stays, and an end before the beginning becomes the beginning. Dates as texts
    /// are in the order of days.
    private func end(_ row: [String: Any], _ date: Day) -> [String: Any] {
        var row = row
        var end = date.description
        if let to = row["validTo"] as? String, to < end { end = to }
        if let from = row["validFrom"] as? String, from > end { end = from }
        row["validTo"] = end
        return row
    }

    private func identity(_ commission: [String: Any]) -> String {
        ["unit", "role", "validFrom"].map { commission[$0] as? String ?? "" }.joined(separator: "/")
    }

    private func object(_ text: String) -> [String: Any]? {
        try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    }

    private func string(_ row: [String: Any]) -> String {
        (try? JSONSerialization.data(withJSONObject: row, options: [.sortedKeys]))
            .map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
