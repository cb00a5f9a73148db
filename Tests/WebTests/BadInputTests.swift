import Access
import App
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Store
import TestSupport
import Testing
import Web

/// Whatever is sent in a form: a clear answer at the field, what was typed kept, nothing changed, and never a fault.
@Suite struct BadInputTests {
    /// The pages speak Swedish on one engine and English on the other, so that both are tried.
    private func language(_ engine: Engine) -> LanguageTag { engine == .sqlite ? .swedish : .english }

    @Test("Every field of every form answers what it cannot use", arguments: Engine.underTest)
    func fields(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let hunt = try await FormHunt(city, in: language(engine))
            for find in hunt.finds {
                let browser = try hunt.browser(of: find)
                let form = try await hunt.again(find)
                let before = try await city.contents()
                for control in form.controls {
                    for spoil in Spoil.all(control, in: form) {
                        let fields = form.filled(control.name, with: spoil.values)
                        let answer = try await browser.send(form.action, fields)
                        let label = "\(form.key): \(control.name), \(spoil.what)"
                        expect(answer, after: spoil, of: control, in: form, fields, label, language(engine))
                        guard try await city.contents() == before else {
                            Issue.record("\(label) changed something")
                            break
                        }
                    }
                }
            }
            try await everythingElseIsFine(hunt, city)
        }
    }

    /// That the same forms are taken when no field is spoiled: so it was the spoiling that was refused.
    private func everythingElseIsFine(_ hunt: FormHunt, _ city: WebCity) async throws {
        // Accounts are closed last, since they are those of the people who walk.
        let last: [Place] = [
            // What is answered to is there no more when its sending is undone.
            .undoSending,
            // A number taken away takes with it what was found by it.
            .personNumber, .protection, .sharing,
            // Before an established plan asks why.
            .goalRemoval, .establishment, .followUp, .agendaRemovals, .legalBasisEnd,
            .consentWithdrawal,
            // What is planned anew is a draft again, which nobody can answer; once it is sent a colleague has no task left.
            .callInstead, .planMeeting, .sendSummons, .tasks, .cancelMeeting,
            // A plan that has ended is handed over to nobody without a name.
            .unitHandOver, .closure, .reopening,
            // It closes every plan of hers, and is written down also after the end.
            .death, .deathCorrection,
            .handOver, .handOverPlans, .endSession,
            .signOut,
            .accounts,
        ]
        func turn(_ find: FormHunt.Find) -> Int { last.firstIndex { $0 == find.form.place } ?? -1 }
        // A plan is established by its promises: PutRightTests takes one away.
        let finds = hunt.finds.filter { $0.form.place != .promiseRemoval }.sorted { turn($0) < turn($1) }
        for find in finds {
            if find.form.place == .callInstead {
                // The unit has answered something else since.
                let plan = find.form.page.replacing("/kallelse", with: "")
                try await FormHunt.nameRightUnit(of: plan, by: hunt.browser(of: find), in: city)
            }
            let form = try await hunt.again(find)
            let before = try await city.contents()
            let answer = try await hunt.browser(of: find).send(form.action, form.filled())
            #expect(answer.status == 200, "\(form.key): \(answer.text)")
            // A search for whom to be changes nothing, as one among plans does not.
            if ![.plans, .signIn, .language].contains(form.place) {
                #expect(try await city.contents() != before, "\(form.key) did nothing")
            }
        }
        // A one-time link is tried in `door`; a new plan after a closed one has the fields of `newPlan`, and that somebody lives
        // has none: NextPlanTests and DeathPagesTests go there. A hold is lifted and an end confirmed in RetentionRunTests. What was filed is undone in CopyFilesTests.
        // No link leads from the lists to a plan that has ended or is an intern SIP: KindChangePagesTests goes there. Nobody
        // has left a plan behind: UnclaimedPagesTests.
        let elsewhere: [Place] = [
            .accountLink, .nextPlan, .reopening, .kindChange, .deathCorrection, .planHoldEnds, .copyHoldEnds,
            .summonsHoldEnds, .retention,
            .copyFilingUndo, .unclaimedPlans, .unitHandOverEnd,
            // A button of the reading aloud leads there and not a link: PutRightTests goes that way.
            .readPromise, .readGoal, .promiseRemoval,
        ]
        let tried = Set(finds.compactMap(\.form.place) + elsewhere)
        let all = Set(city.routes.filter { $0.method == .post }.map(\.place))
        #expect(all.subtracting(tried) == [], "never tried")
    }

    private func expect(
        _ answer: Browser.Answer,
        after spoil: Spoil,
        of control: FormOnPage.Control,
        in form: FormOnPage,
        _ fields: [(String, String)],
        _ label: String,
        _ language: LanguageTag
    ) {
        #expect(answer.status < 500, "\(label)")
        #expect(!answer.body.contains("<script"), "\(label)")
        switch spoil.demand {
        case .nothing: return
        case .conflict: #expect(answer.status == 409, "\(label)")
        case .problem:
            #expect(answer.status == 422, "\(label)")
            #expect(answer.body.contains("id=\"\(control.name)-error\""), "\(label): nothing at the field")
            #expect(answer.body.contains("href=\"#\(control.name)\""), "\(label): nothing in the summary")
        }
        #expect(answer.body.contains("<html lang=\"\(language.rawValue)\""), "\(label)")
        #expect(answer.body.contains("class=\"error-summary\""), "\(label)")
        for other in form.controls {
            guard let typed = fields.first(where: { $0.0 == other.name })?.1, !typed.isEmpty else { continue }
            #expect(isKept(typed, in: other, on: answer), "\(label): \(other.name) is not kept")
        }
    }

    /// Whether the page has it where it was typed or chosen.
    private func isKept(_ typed: String, in control: FormOnPage.Control, on answer: Browser.Answer) -> Bool {
        let found = FormOnPage.all(on: answer).filter { $0.controls.contains { $0.name == control.name } }
        switch control.kind {
        case .hidden: return true
        // A code that is not on the page cannot be chosen on it.
        case .one(let codes):
            return !codes.contains(typed)
                || ["checked", "selected"].contains { answer.body.contains("value=\"\(typed)\" \($0)") }
        case .many(let codes):
            return !codes.contains(typed) || answer.body.contains("value=\"\(typed)\" checked")
        case .line:
            return found.contains { form in form.controls.contains { $0.name == control.name && $0.value == typed } }
        case .area:
            return unescape(answer.body).contains("\n\(typed)</textarea>")
        }
    }

    @Test("A megabyte in one field", arguments: Engine.underTest)
    func megabyte(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let hunt = try await FormHunt(city, in: language(engine))
            let find = try #require(hunt.finds.first { $0.form.place == .promises })
            let form = try await hunt.again(find)
            let before = try await city.contents()
            let text = String(repeating: "x", count: 1_000_000)
            for name in ["what", "due", "principal"] {
                let answer = try await hunt.browser(of: find).send(form.action, form.filled(name, with: [text]))
                #expect(answer.status == 422)
                #expect(ByteSearch.contains("id=\"\(name)-error\"", in: answer.body))
                #expect(name == "principal" || ByteSearch.contains(text, in: answer.body))
            }
            let tooMuch = form.filled("what", with: [text + text + text])
            #expect(try await hunt.browser(of: find).send(form.action, tooMuch).status == 413)
            #expect(try await city.contents() == before)
        }
    }

    @Test("Bytes that are no form are refused by every address", arguments: Engine.underTest)
    func bytes(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let hunt = try await FormHunt(city, in: language(engine))
            let before = try await city.contents()
            for find in hunt.finds {
                for (what, bytes) in Self.malformed {
                    let response = try await hunt.browser(of: find).raw(
                        .post,
                        find.form.action,
                        headers: try sameSite(),
                        body: bytes
                    )
                    #expect(response.status == .badRequest, "\(find.form.action): \(what)")
                    let body = String(buffer: response.body)
                    #expect(body.contains("<html lang=\"\(language(engine).rawValue)\""), "\(find.form.action)")
                }
            }
            #expect(try await city.contents() == before)
        }
    }

    private static let malformed: [(String, [UInt8])] = [
        ("no UTF-8", Array("name=".utf8) + [0xff, 0xfe]),
        ("Latin 1", Array("name=Bj".utf8) + [0xf6] + Array("rk".utf8)),
        ("Latin 1, escaped", Array("name=Bj%F6rk".utf8)), ("overlong", Array("name=%C0%AF".utf8)),
        ("surrogate", Array("name=%ED%A0%80".utf8)), ("NUL", Array("name=a%00b".utf8)),
        ("half escape", Array("a=%4".utf8)),
        ("no escape", Array("name=%zz".utf8)), ("UTF-16", Array("name=".utf8.flatMap { [$0, 0] })),
        ("long name", Array(repeating: UInt8(ascii: "n"), count: 200) + Array("=1".utf8)),
        ("2,000 fields", Array(String(repeating: "a=1&", count: 2_000).utf8)),
    ]

    @Test("The doors of a real city take anything", arguments: Engine.underTest)
    func door(_ engine: Engine) async throws {
        try await WebCity.with(engine, mode: .real) { city in
            let before = try await city.contents()
            for text in ["", "\u{202e}anel", "a\u{7}", "' OR 1=1 --", String(repeating: "x", count: 500_000)] {
                let answer = try await city.browser().post("/logga-in", ["login": text, "password": text])
                #expect(answer.status == 422)
                #expect(answer.body.contains("class=\"error-summary\""))
                let link = try await city.browser().post("/konto/0123", ["password": text])
                #expect(link.status == 404)
                city.time.move(seconds: 3_600)
            }
            for (what, bytes) in Self.malformed {
                for path in ["/logga-in", "/konto/0123"] {
                    let response = try await city.browser().raw(.post, path, headers: sameSite(), body: bytes)
                    #expect(response.status == .badRequest, "\(path): \(what)")
                }
            }
            var after = try await city.contents()
            after["sign_in_brake"] = before["sign_in_brake"]
            #expect(after == before)
        }
    }

    private func sameSite() throws -> HTTPFields {
        [
            .contentType: "application/x-www-form-urlencoded",
            try #require(HTTPField.Name("Sec-Fetch-Site")): "same-origin",
        ]
    }
}
