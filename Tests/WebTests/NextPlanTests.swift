import TestSupport
import Testing

/// What the first page knows already: questions that are often asked, and whom an earlier plan was for.
struct NextPlanTests {
    @Test("A question that is pressed stands in the plan, and says what is hard", arguments: Engine.underTest)
    func example(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            try await lena.get("/sprak")
            try await lena.submit("/sprak", ["language": "en"])
            let first = try await lena.get("/planer/ny")
            #expect(first.text.contains("What is needed for the child to get back to school?"))
            // Of other situations than the unit's there is nothing to press.
            #expect(!first.text.contains("after hospital"))
            let without = try await lena.submit("/planer/ny", ["name": "Kim Ny", "answer": "notYet"])
            #expect(without.status == 422)
            #expect(without.text.contains("Choose or write which question"))
            let plan = try await lena.submit("/planer/ny", ["example": "backToSchool"])
            // Others read the question, in Swedish.
            #expect(plan.text.contains("Vad behövs för att barnet ska komma tillbaka till skolan?"))
            let need = try await lena.get(plan.path + "/behovet")
            #expect(need.body.contains(/value="schoolAbsence" checked/))
            #expect(!need.body.contains(/value="violence" checked/))
            #expect(need.body.contains(/value="childrenAndYoung" checked/))
            #expect(try await lena.submit("/behovet", [:]).status == 200)
        }
    }

    @Test("Own words count instead of what was pressed, and propose nothing", arguments: Engine.underTest)
    func own(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/ny")
            let plan = try await lena.submit(
                "/planer/ny",
                ["name": "Kim Ny", "answer": "notYet", "example": "backToSchool", "question": "Vem möter Kim?"]
            )
            #expect(plan.text.contains("Vem möter Kim?"))
            #expect(!plan.text.contains("tillbaka till skolan"))
            #expect(try await lena.get(plan.path + "/behovet").body.contains(/value="schoolAbsence" checked/) == false)
        }
    }

    @Test("Whoever has had a plan is known: nothing about her is typed again", arguments: Engine.underTest)
    func known(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/ny")
            let old = try await lena.submit(
                "/planer/ny",
                [
                    "name": "Kim Ny", "number": "200903302388", "question": "Vem hjälper Kim?", "answer": "notYet",
                    "protection": "confidentialityMark",
                ]
            ).path
            // While it is open, it is the one to go on with.
            #expect(!(try await lena.get(old).body.contains("href=\"\(old)/ny\"")))
            #expect(try await lena.get(old + "/ny").text.contains("Personen har en plan som pågår."))
            try await lena.get(old + "/avsluta")
            let closed = try await lena.submit(old + "/avsluta", ["reason": "noLongerNeeded"])
            #expect(closed.status == 200)
            #expect(try await lena.get(old).body.contains("href=\"\(old)/ny\""))

            let page = try await lena.get(old + "/ny")
            #expect(page.text.contains("Planen är för Kim Ny"))
            #expect(!page.body.contains("name=\"number\""))
            let plan = try await lena.submit(old + "/ny", ["example": "whoDoesWhat", "answer": "notYet"])
            #expect(plan.status == 200)
            #expect(plan.path != old)
            #expect(plan.text.contains("Kim Ny"))
            let person = try await lena.get(plan.path + "/personen")
            #expect(person.text.contains("20090330-2388"))
            let protection = try await lena.get(plan.path + "/skyddad-identitet")
            #expect(protection.text.contains("Nu gäller: Sekretessmarkering"))

            // The form that began it begins nothing more; and now there is an open plan for the same person.
            try await lena.get(old + "/ny")
            let second = try await lena.submit(old + "/ny", ["example": "whoDoesWhat", "answer": "notYet"])
            #expect(second.status == 422)
            // A colleague with nothing to do with it learns nothing of it.
            let agneta = try await city.browser(as: "agneta")
            #expect(try await agneta.get(old + "/ny").status == 404)
        }
    }
}
