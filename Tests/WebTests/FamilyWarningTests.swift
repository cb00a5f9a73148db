import App
import Foundation
import TestSupport
import Testing

/// Who of a family has answered and who has not: each warning with what makes it go away, and that none of them stops
/// the plan (L8 e).
@Suite struct FamilyWarningTests {
    private static let one = "Alla vårdnadshavare har inte svarat. De bestämmer tillsammans."
    private static let secret = "Uppgifter i planen ska hållas hemliga för någon i familjen."
    private static let twelve = "Barnet har fyllt 12 år och har inte svarat."
    private static let fifteen = "Den unga har fyllt 15 år och har inte svarat."

    @Test("Two guardians: one answer warns, two do not; a no outweighs", arguments: Engine.underTest)
    func two(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await family(in: city)
            let page = try await lena.get(plan + "/samtycke")
            #expect(page.text.contains(Self.one))
            try await goesOn(plan, lena)
            try await lena.answer(plan, by: "Alex Ny", to: [region])
            #expect(!lena.current.text.contains(Self.one))
            let refused = try await lena.answer(plan, "no", by: "Alex Ny")
            #expect(refused.text.contains("Någon har sagt nej. Därför delas inget, även om någon annan har sagt ja."))
            #expect(try await lena.get(plan + "/personer").text.contains("Någon har sagt nej. Inget delas dit."))
        }
    }

    @Test("One who is prevented is not asked, until she is again", arguments: Engine.underTest)
    func prevented(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await family(in: city)
            let page = try await lena.get(plan + "/samtycke")
            let alex = try page.value("Alex Ny")
            let empty = try await lena.submit("/inte-tillfragad", [:])
            #expect(empty.status == 422 && empty.text.contains("Välj vem det gäller."))
            let left = try await lena.submit("/inte-tillfragad", ["member": alex, "notAskedReason": "prevented"])
            #expect(left.text.contains("Alex Ny : är förhindrad och kan inte svara i tid"), "\(left.text)")
            #expect(!left.text.contains(Self.one))
            let again = try await lena.submit("/inte-tillfragad", ["member": alex, "notAskedReason": "asked"])
            #expect(again.text.contains(Self.one))
        }
    }

    @Test(
        "From twelve and from fifteen the child is asked; her own answer ends the warning",
        arguments: Engine.underTest
    )
    func child(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            // Eleven, thirteen and fifteen years old.
            for (number, warning) in [
                ("201510082397", nil), ("201301012397", Self.twelve), ("201105051203", Self.fifteen),
            ] {
                let (lena, plan) = try await family(in: city, number: number)
                let text = try await lena.get(plan + "/samtycke").text
                for other in [Self.twelve, Self.fifteen] {
                    #expect(text.contains(other) == (other == warning), "\(number)")
                }
                try await goesOn(plan, lena)
                let answered = try await lena.answer(plan, by: "Kim Ny", as: "individual", to: [region])
                #expect(!answered.text.contains(Self.twelve) && !answered.text.contains(Self.fifteen))
            }
        }
    }

    @Test("Secret from a guardian: she is warned of, not called and not written to", arguments: Engine.underTest)
    func secret(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let (lena, plan) = try await family(in: city)
            let alex = try await lena.get(plan + "/samtycke").value("Alex Ny")
            let page = try await lena.submit("/inte-tillfragad", ["member": alex, "notAskedReason": "confidentiality"])
            #expect(page.text.contains(Self.secret))
            let meeting = try await lena.get(plan + "/kallelse/planera")
            #expect(meeting.text.contains("Den som planen är hemlig för kallas inte, även om du kryssar."))
            // Ticked all the same, and written again under the same name: neither gets a letter.
            let all = try ["Kim Ny (Den som planen är för)", "Alex Ny (Vårdnadshavare)", "BUP (Personal)"].map(
                meeting.value
            )
            let again = try await lena.planMeeting(
                plan,
                ["called": all[0], "familyName": "alex  ny", "familyKind": "guardian"]
            )
            #expect(again.status == 422 && again.text.contains("Planen är hemlig för någon med det namnet."))
            try await lena.planMeeting(plan, ["called": all[0], "called": all[1], "called": all[2]])
            #expect(lena.current.text.contains("Kallas inte. Planen är hemlig för den här personen."))
            try await lena.sendSummons(plan)
            #expect(lena.current.text.contains("Kallelsen skickades"))
            let letters = try await lena.get(plan + "/kallelse/brev")
            #expect(letters.text.contains("Här är 2 brev") && !letters.text.contains("Alex Ny"))
        }
    }

    /// A plan for Kim Ny with two guardians and BUP, and one guardian's yes.
    private func family(in city: WebCity, number: String = "") async throws -> (Browser, plan: String) {
        let lena = try await city.browser(as: "lena")
        let plan = try await lena.begin("Kim Ny", ["number": number])
        for name in ["Robin Ny", "Alex Ny"] { try await lena.add(name, "guardian", to: plan) }
        try await lena.add("BUP", "professional", at: "\(region): BUP Ekstad", to: plan)
        try #require(try await lena.answer(plan, by: "Robin Ny", to: [region]).status == 200)
        return (lena, plan)
    }

    /// A warning is no stop: the plan can be shown to those whom the yes covers.
    private func goesOn(_ plan: String, _ browser: Browser) async throws {
        try await browser.get(plan + "/visa")
        let shown = try await browser.submit("/visa", [:])
        #expect(shown.status == 200 && shown.text.contains("Version 1 till BUP Ekstad"), "\(shown.text)")
    }
}
