import App
import Foundation
import Kernel
import People
import Plans
import Store
import TestSupport
import Testing

@testable import Web

/// The way of a summons on its pages: the agenda with it, the press that undoes it, and the press that calls the right unit.
struct SummonsPagesTests {
    @Test("The agenda goes along, a sending is undone, and the sixth minute is too late", arguments: Engine.underTest)
    func journey(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await self.plan(lena)
            for (question, asker) in [("Vem betalar?", "professional"), ("Får jag sova?", "individual")] {
                try await lena.get(plan + "/forbered")
                try await lena.submit("\(plan)/forbered/fragor", ["agendaQuestion": question, "asker": asker])
            }
            try await planMeeting(plan, lena)
            #expect(lena.current.text.contains("Frågor till mötet") && lena.current.text.contains("Vem betalar?"))
            try await lena.submit("\(plan)/kallelse/skicka", [:])
            #expect(lena.current.text.contains("Har du skrivit ut brev, lämna inte ut dem."))
            let letters = try await lena.get(plan + "/kallelse/brev").text
            #expect(letters.contains("Det här vill vi prata om:") && letters.contains("Vem betalar?"))
            // Whom to call stands there, and the letters stay in the language of those who read them.
            #expect(letters.contains("Ring 08-465 004 11 om du undrar något."))
            try await lena.get("/sprak")
            try await lena.submit("/sprak", ["language": "en"])
            let english = try await lena.get(plan + "/kallelse/brev")
            #expect(english.text.contains("Letters to print") && english.text.contains("Välkommen till ett möte"))
            #expect(english.body.contains("<section class=\"card\" lang=\"sv\">"))
            try await lena.get("/sprak")
            try await lena.submit("/sprak", ["language": "sv"])

            try await lena.get(plan + "/kallelse")
            try await lena.submit("\(plan)/kallelse/angra", [:])
            #expect(
                lena.current.status == 200 && lena.current.text.contains("Utskicket är ångrat och ingen är kallad.")
            )
            #expect(lena.current.body.contains("\(plan)/kallelse/skicka"))
            #expect(try await lena.get(plan + "/historik").text.contains("Utskicket av kallelsen ångrades"))

            try await lena.get(plan + "/kallelse")
            try await lena.submit("\(plan)/kallelse/skicka", [:])
            city.time.move(seconds: 5 * 60)
            let late = try await lena.submit("\(plan)/kallelse/angra", [:])
            #expect(late.status == 409 || late.status == 422)
            #expect(late.text.contains("Det går inte att ångra längre."))
            #expect(try await !lena.get(plan + "/kallelse").body.contains("\(plan)/kallelse/angra"))

            city.time.move(seconds: 60)
            try await lena.get(plan + "/forbered")
            try await lena.submit("\(plan)/forbered/fragor", ["agendaQuestion": "Och sen?", "asker": "professional"])
            let changed = try await lena.get(plan + "/kallelse").text
            #expect(changed.contains("Frågorna till mötet har ändrats sedan kallelsen skickades."))
            #expect(!changed.contains("Och sen?"))
        }
    }

    @Test("A unit that is named on the phone is called with one press", arguments: Engine.underTest)
    func rightUnit(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            let plan = try await self.plan(lena)
            try await planMeeting(plan, lena)
            try await lena.submit("\(plan)/kallelse/skicka", [:])
            let page = try await lena.get(plan + "/kallelse").body
            #expect(!page.contains("\(plan)/kallelse/ratt-enhet"))
            // Whoever works somewhere says that another unit of her principal is the right one.
            let (member, unit) = try await city.otherUnit(of: plan)
            try await lena.submit(
                "\(plan)/kallelse/svar",
                ["member": member, "answer": "notOurs", "unit": unit.id]
            )
            #expect(lena.current.text.contains("Kalla \(unit.name) i stället"))
            let press = try #require(FormOnPage.all(on: lena.current).first { $0.place == .callInstead })
            try await lena.send(press.action, press.filled())
            #expect(lena.current.status == 200 && lena.current.text.contains("Kallelsen skickades"))
            #expect(!lena.current.body.contains("\(plan)/kallelse/ratt-enhet"))
            // The same press once more, as from a page that was open beside.
            let again = try await lena.send(press.action, press.filled())
            #expect(again.status == 409 || again.status == 422)
            #expect(again.text.contains("Svaret har ändrats, eller enheten är redan kallad."))
        }
    }

    private func plan(_ lena: Browser) async throws -> String {
        let page = try await lena.get("/planer").body
        return String(try #require(page.firstMatch(of: /href="(\/planer\/[a-z0-9]{7})">Saga Holm/)).1)
    }

    private func planMeeting(_ plan: String, _ lena: Browser) async throws {
        let page = try await lena.get(plan + "/kallelse/planera")
        let form = try #require(FormOnPage.all(on: page).first { $0.place == .planMeeting })
        let answer = try await lena.send(form.action, form.filled())
        try #require(answer.status == 200, "\(answer.text)")
    }
}

extension WebCity {
    /// Somebody who is called to the meeting of a plan, and another unit of her principal.
    func otherUnit(of plan: String) async throws -> (member: String, unit: (id: String, name: String)) {
        let number = try #require(PlanNumber(plan.dropFirst("/planer/".count)))
        return try await house.database.read { db in
            let row = try #require(
                try db.row(
                    """
                    SELECT m.id, u.id AS unit_id, u.name FROM plan JOIN team_member AS m ON m.plan_id = plan.id
                        JOIN summons AS s ON s.team_member_id = m.id JOIN care_unit AS own ON own.id = m.unit_id
                        JOIN authority AS a ON a.id = own.owner_id JOIN authority AS b ON b.principal_id = a.principal_id
                        JOIN care_unit AS u ON u.owner_id = b.id AND u.id <> own.id
                    WHERE plan.number = \(number) ORDER BY u.id LIMIT 1
                    """
                )
            )
            let (member, unit): (TeamMember.ID, CareUnit.ID) = (try row["id"], try row["unit_id"])
            return (member.description, (unit.description, try row["name"]))
        }
    }
}
