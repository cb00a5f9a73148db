import Access
import App
import Kernel
import Ledger
import People
import Store
import TestSupport
import Testing

/// Accounts of people in the directory, made at the command line and moved by its files.
@Suite struct StaffAccountDeskTests {
    @Test(
        "An account takes name, roles and units from the directory and follows every file",
        arguments: Engine.underTest
    )
    func follows(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            try await test.bring(smallDirectory())
            let made = try await AccountDesk(test.house).add(login: "anna", staff: "anna")
            #expect(made.name == "Anna Alm, socialsekreterare" && made.opensOn == nil)
            let secret = try await test.session("anna")
            let before = try #require(try await test.reader(secret))
            #expect(before.name == "Anna Alm, socialsekreterare")
            #expect(before.roles == [.caseWorker, .coordinator])
            // Another name, title, role and unit of the same authority: the session that is open follows at once.
            let units = ordinaryUnits + #", {"code": "vuxna", "name": "Vuxna", "authority": "namnd"}"#
            let moved = """
                {"code": "anna", "name": "Anna Berg", "title": "chef", "unit": "vuxna",
                 "commissions": [{"unit": "vuxna", "role": "administrator"}]}
                """
            let report = try await test.bring(smallDirectory(date: "2026-11-10", units: units, staff: moved))
            #expect(report.idle == [])
            let after = try #require(try await test.reader(secret))
            #expect(after.name == "Anna Berg, chef" && after.roles == [.administrator] && after.units == [])
            #expect(Gate.scope(of: before) != nil && Gate.scope(of: after) == nil)
            // A file without her ends her sessions, and one with her lets her in again.
            try await test.bring(smallDirectory(date: "2026-11-11", staff: ""))
            #expect(try await test.reader(secret) == nil)
            try await test.bring(smallDirectory(date: "2026-11-12"))
            #expect(try await test.reader(secret)?.roles == [.caseWorker, .coordinator])
        }
    }

    @Test("Who cannot have an account is refused in words that help", arguments: Engine.underTest)
    func refusals(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            let staff = """
                {"code": "left", "name": "L", "title": "t", "unit": "barn", "validTo": "2026-11-22",
                 "commissions": [{"unit": "barn", "role": "caseWorker"}]},
                {"code": "none", "name": "N", "title": "t", "unit": "barn"},
                {"code": "elsewhere", "name": "E", "title": "t", "unit": "barn",
                 "commissions": [{"unit": "SE2321000016-B1", "role": "caseWorker"}]},
                {"code": "ended", "name": "E", "title": "t", "unit": "barn",
                 "commissions": [{"unit": "barn", "role": "caseWorker", "validTo": "2026-11-22"}]},
                {"code": "soon", "name": "S", "title": "t", "unit": "barn",
                 "commissions": [{"unit": "barn", "role": "caseWorker", "validFrom": "2026-11-23"}]}
                """
            try await test.bring(smallDirectory(staff: ordinaryStaff + ", " + staff))
            let desk = AccountDesk(test.house)
            for (code, words) in [
                ("nobody", "Nobody in the directory"), ("left", "no more since 2026-11-22"), ("none", "no commission"),
                ("elsewhere", "no commission at the authority"), ("ended", "no commission"),
            ] {
                let refusal = await #expect(throws: AccountDesk.Refusal.self) {
                    try await desk.add(login: code, staff: code)
                }
                #expect(refusal?.description.contains(words) == true, "\(code)")
            }
            // Whoever begins tomorrow can have hers today.
            #expect(try await desk.add(login: "soon", staff: "soon").opensOn == day("2026-11-23"))
            let secret = try await test.session("soon")
            #expect(try await test.reader(secret) == nil)
            test.clock.advance(days: 1)
            #expect(try await test.reader(try await test.session("soon"))?.roles == [.caseWorker])
            // An HSA-id is known in small letters, too, and nobody has two.
            _ = try await desk.add(login: "pia", staff: "se2321000016-p7")
            for (login, code, words) in [("pia2", "SE2321000016-P7", "has the account pia"), ("Pia", "anna", "keeps")] {
                let refusal = await #expect(throws: AccountDesk.Refusal.self) {
                    try await desk.add(login: login, staff: code)
                }
                #expect(refusal?.description.contains(words) == true, "\(login)")
            }
            _ = try await desk.close(login: "pia")
            _ = try await desk.add(login: "pia2", staff: "SE2321000016-P7")
        }
    }

    @Test("The report says whose account opens nothing any more, as long as it is open", arguments: Engine.underTest)
    func report(_ engine: Engine) async throws {
        try await TestHouse.with(engine) { test async throws in
            try await test.bring(smallDirectory())
            let desk = AccountDesk(test.house)
            _ = try await desk.add(login: "a.alm", staff: "anna")
            _ = try await desk.add(login: "pia", staff: "SE2321000016-P7")
            let moved = """
                {"code": "anna", "name": "Anna Alm", "title": "kurator", "unit": "SE2321000016-B1",
                 "commissions": [{"unit": "SE2321000016-B1", "role": "healthcareProfessional"}]}
                """
            let secret = try await test.session("a.alm")
            let newer = smallDirectory(date: "2026-11-10", staff: moved)
            let dry = try await test.bring(newer, isDryRun: true)
            #expect(try await test.reader(secret) != nil)
            let report = try await test.bring(newer)
            #expect(report == dry)
            #expect(
                report.lines.suffix(2) == [
                    "account a.alm of staff anna opens nothing any more (commissions at another authority do not count "
                        + "for it): open plans to hand over: 0, tasks: 0",
                    "account pia of staff SE2321000016-P7 opens nothing any more: open plans to hand over: 0, tasks: 0",
                ]
            )
            #expect(!report.lines.joined().contains("Pia"))
            #expect(try await test.reader(secret) == nil)
            _ = try await desk.close(login: "pia")
            #expect(
                try await test.bring(smallDirectory(date: "2026-11-11", staff: moved)).idle.map(\.login) == ["a.alm"]
            )
            // A new account at the new authority takes another name.
            _ = try await desk.close(login: "a.alm")
            _ = try await desk.add(login: "a.alm.2", staff: "anna")
            let there = try #require(try await test.reader(try await test.session("a.alm.2")))
            #expect(there.roles == [.healthcareProfessional])
            #expect(try await test.bring(smallDirectory(date: "2026-11-11", staff: moved)).idle == [])
        }
    }
}

extension TestHouse {
    /// Signs an account in, past the door.
    fileprivate func session(_ login: String) async throws -> Secret {
        try await house.database.write { db in
            let account = try #require(try Accounts.find(login: login, in: db))
            let act = Act(
                actor: account.id,
                owner: account.owner,
                at: house.clock.now(),
                vault: house.vault,
                source: house.source
            )
            return try Sessions.start(for: account.id, language: .swedish, by: act, in: db)
        }
    }

    fileprivate func reader(_ secret: Secret) async throws -> Reader? {
        try await house.database.read { try Sessions.reader(secret, at: house.clock.now(), in: $0)?.reader }
    }
}
