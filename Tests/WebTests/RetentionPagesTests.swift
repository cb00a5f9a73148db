import Access
import App
import Kernel
import People
import Plans
import Store
import TestSupport
import Testing

/// What the pages of a record's end are told, by people and by files.
@Suite struct RetentionPagesTests {
    @Test("The sample is written with every number, and keeps its plan for ever", arguments: Engine.underTest)
    func sample(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/ny")
            let path = try await lena.submit(
                "/planer/ny",
                ["name": "Kim Ny", "number": "201105051203", "question": "Vem hjälper Kim?", "answer": "notYet"]
            ).path
            func sample() async throws -> String? {
                try await city.house.database.read { db in
                    try db.row("SELECT research_sample FROM person ORDER BY id DESC LIMIT 1")?["research_sample"]
                }
            }
            #expect(try await sample() == "inside")
            #expect(try await lena.get(path + "/gallring").text.contains("Planen pågår"))
            for (number, expected) in [("200901012385", "outside"), ("", nil), ("201105051203", "inside")] {
                try await lena.get(path + "/personen")
                let why = number == "201105051203" ? "added" : "corrected"
                try await lena.submit("/personen/nummer", ["number": number, "why": why])
                #expect(try await sample() == expected, "\(number)")
            }
            try await lena.get(path + "/avsluta")
            try await lena.submit("/avsluta", ["reason": "neverNeeded", "note": "Det behövdes inte"])
            #expect(try await lena.get(path + "/gallring").text.contains("bevaras för alltid (SoF 13:1)"))
        }
    }

    @Test("A case system's file answers, all of it or nothing", arguments: Engine.underTest)
    func file(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let old = try await OldPlan(in: city)
            city.time.move(seconds: (5 * 366 + 2) * 86_400)
            func file(_ number: String, _ word: String, owner: String = "socialnamnden") -> [UInt8] {
                Array(
                    """
                    {"format": "mellanrum-retention-1", "authority": "\(owner)", "records": [
                    {"number": "\(old.number)", "answers": {"lastEntry": "\(old.last)", "placement": "no"}},
                    {"number": "\(number)", "answers": {"parentage": "no", "inquiry": "\(word)", "researchSample": "no"}}]}
                    """.utf8
                )
            }
            let desk = RetentionImport(city.house)
            for bytes in [file("2222222", "maybe"), file("2222222", "no", owner: "finns-inte"), Array("{".utf8)] {
                await #expect(throws: RetentionImport.Refusal.self) { try await desk.run(bytes) }
            }
            let path = "/planer/\(old.number)/gallring"
            #expect(try await city.browser(as: "lena").get(path).text.contains("Först behöver du svara på"))
            // Another authority's file answers nothing here.
            #expect(try await desk.run(file("2222222", "no", owner: "hsn")) == (0, 2))
            #expect(try await desk.run(file("2222222", "no")) == (1, 1))
            #expect(try await desk.run(file(old.number.description, "no")) == (2, 0))
            let lena = try await city.browser(as: "lena")
            #expect(try await lena.get(path).text.contains("Får gallras från"))
            #expect(try await desk.run(file(old.number.description, "yes")) == (2, 0))
            #expect(try await !lena.get(path).text.contains("Får gallras från"), "nobody has said when she was born")
        }
    }

    @Test("The page of a copy that nobody has opened names nobody", arguments: Engine.underTest)
    func unopened(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let omar = try await city.reader("omar")
            let (number, name) = try await city.house.database.read { db in
                let row = try #require(
                    try db.row(
                        """
                        SELECT c.number, plan.person_id FROM plan_copy AS c JOIN plan ON plan.id = c.source_plan_id
                        WHERE c.owner_id = \(omar.owner) AND c.id NOT IN (SELECT copy_id FROM copy_opening)
                            AND c.unit_id IN (\(list: omar.units.sorted()))
                        """
                    )
                )
                let today = city.house.clock.today
                let patient = try Patients.find(row["person_id"], vault: city.house.vault, today: today, in: db)
                return (try row["number"] as PlanNumber, try #require(patient).name)
            }
            let browser = try await city.browser(as: "omar")
            let before = try await browser.get("/mottaget/\(number)/gallring")
            #expect(before.status == 200 && !before.text.contains(name))
            #expect(try await browser.get("/mottaget/\(number)").text.contains(name))
            #expect(try await browser.get("/mottaget/\(number)/gallring").text.contains(name))
        }
    }
}
