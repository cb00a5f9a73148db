import Access
import App
import Foundation
import Kernel
import Ledger
import People
import Plans
import Store
import TestSupport
import Testing

@testable import Web

/// Every page of a plan whose person has a protected identity, by everybody who gets to see something of it: no page may
/// forget the rule (L18). The threatening guardian is whoever reads what reached another authority or the letter box.
@Suite(.serialized) struct ProtectedPlacesTests {
    /// The two kinds that a card says; the third says nothing by its nature, and is tried where plans are begun.
    static let kinds = [Patient.Protection.confidentialityMark, .protectedRegistration]

    @Test(
        "No page tells a place to a colleague who is not named, and every page does to one who is",
        arguments: Engine.underTest
    )
    func colleagues(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for kind in Self.kinds {
                let plan = try await ProtectedPlan(kind, in: city)
                let words = plan.placesOfOthers
                #expect(try await plan.seen(words, by: "samir") == [])
                #expect(try await plan.seen(words, by: "lena") == Set(words))
                try await plan.name("samir")
                #expect(try await plan.seen(words, by: "samir") == Set(words))
                try await plan.endNaming()
                #expect(try await plan.seen(words, by: "samir") == [])
            }
        }
    }

    @Test(
        "What reaches another authority tells no place but its own, and names nobody of the family",
        arguments: Engine.underTest
    )
    func recipient(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for kind in Self.kinds {
                let plan = try await ProtectedPlan(kind, in: city)
                let omar = try await city.browser(as: "omar")
                var read = ""
                for page in ["/idag", "/mottaget"] { read += try await omar.get(page).body }
                let links = Set(read.matches(of: /href="(\/(?:mottaget|kallelser)\/[a-z0-9]+)"/).map { String($0.1) })
                var pages: [String] = []
                for link in links {
                    let page = try await omar.get(link).body
                    if page.contains(plan.story.word(.name)) { pages.append(page) }
                }
                #expect(pages.count == 3, "a copy and two summonses")
                let text = unescape(pages.joined())
                for word in plan.placesOfOwner + plan.family { #expect(!text.contains(word), "\(kind) \(word)") }
                #expect(text.contains("avsändaren är skyddad"))
                // The lists hold other plans, whose senders may be seen.
                #expect(!read.contains(plan.story.word(.place)))
            }
        }
    }

    @Test(
        "Nothing on paper tells a place, whoever prints it; a letter names nobody of the family but whom it is to",
        arguments: Engine.underTest
    )
    func paper(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            for kind in Self.kinds {
                let plan = try await ProtectedPlan(kind, in: city)
                let lena = try await city.browser(as: "lena")
                for page in ["kallelse/brev", "sa-leder-du-motet", "rollkort", "vem-har-planen"] {
                    let answer = try await lena.get("/planer/\(plan.number)/\(page)")
                    // What stands above the page is the reader's own authority, and is not printed.
                    let sheets = unescape(answer.body.components(separatedBy: "<main").last ?? "")
                    for word in plan.places { #expect(!sheets.contains(word), "\(kind) \(page) \(word)") }
                    guard page == "kallelse/brev" else { continue }
                    let letters = sheets.components(separatedBy: "<section").dropFirst()
                    // One of them is to the guardian who came into the plan with her answer.
                    #expect(letters.count == 8)
                    for word in plan.family { #expect(letters.filter { $0.contains(word) }.count == 1, "\(word)") }
                }
            }
        }
    }

    @Test("Lists and the pages of the administrator tell no place", arguments: Engine.underTest)
    func lists(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let plan = try await ProtectedPlan(.protectedRegistration, in: city)
            for (login, paths) in [
                ("samir", ["/idag", "/planer"]), ("admin", ["/idag", "/forvaltning", "/forvaltning/sokningar"]),
            ] {
                let browser = try await city.browser(as: login)
                for path in paths {
                    let text = unescape(try await browser.get(path).body)
                    for word in [plan.story.word(.place)] + plan.ofRecipient {
                        #expect(!text.contains(word), "\(login) \(path) \(word)")
                    }
                }
            }
        }
    }

    @Test("Protection that begins hides places at once, and tells the owner who knows one", arguments: Engine.underTest)
    func begins(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let plan = try await ProtectedPlan(.none, in: city)
            #expect(try await plan.seen(plan.placesOfOthers, by: "samir") == Set(plan.placesOfOthers))
            let omar = try await city.browser(as: "omar")
            let copy = try await plan.copy(of: omar)
            #expect(try await omar.get(copy).text.contains(plan.ofOwner[0]))
            #expect(try await omar.get(copy).text.contains(plan.ofOwner[1]))
            let summonses = try await plan.summonses(of: omar)
            #expect(summonses.count == 2)
            for summons in summonses {
                let text = try await omar.get(summons).text
                #expect(text.contains(plan.ofOwner[1]) && text.contains(plan.story.word(.place)), "\(summons)")
            }
            let lena = try await city.browser(as: "lena")
            try await lena.get("/planer/\(plan.number)/skyddad-identitet")
            let page = try await lena.submit(
                "/skyddad-identitet",
                ["protection": "confidentialityMark", "reason": "Beslut"]
            )
            #expect(page.text.contains("Be dem som redan känner till en plats att skydda den"))
            #expect(try await plan.seen(plan.placesOfOthers, by: "samir") == [])
            let text = try await omar.get(copy).text
            for word in plan.placesOfOwner { #expect(!text.contains(word), "\(word)") }
            for summons in summonses {
                let text = try await omar.get(summons).text
                for word in plan.placesOfOwner { #expect(!text.contains(word), "\(summons) \(word)") }
                #expect(text.contains(plan.story.word(.name)) && text.contains(plan.story.word(.whyNow)))
            }
            let holders = try await lena.get("/planer/\(plan.number)/skyddad-identitet")
            #expect(holders.text.contains("\(plan.unit), senast"))
            let warned = try await lena.submit("/varnade", [:])
            #expect(!warned.text.contains("\(plan.unit), senast"))
        }
    }
}

extension ProtectedPlacesTests {
    @Test(
        "No paper and no file of a version tells a place, also not one from before the protection",
        arguments: Engine.underTest
    )
    func versions(_ engine: Engine) async throws {
        try await WebCity.with(engine) { city in
            let plan = try await ProtectedPlan(.none, in: city)
            let (lena, omar) = (try await city.browser(as: "lena"), try await city.browser(as: "omar"))
            let copy = try await plan.copy(of: omar)
            #expect(try await omar.get(copy + "/fil").body.contains(plan.ofOwner[0]))
            try await lena.get("/planer/\(plan.number)/skyddad-identitet")
            try await lena.submit("/skyddad-identitet", ["protection": "protectedRegistration", "reason": "Beslut"])
            let version = "/planer/versioner/\(plan.number)-1"
            #expect(try await lena.get(version).text.contains(plan.ofRecipient[0]))
            let guardians = try await lena.get("/planer/\(plan.number)/vardnadshavarens-plan")
            #expect(guardians.text.contains("Därför görs inget papper till en vårdnadshavare."))
            for (browser, paths, words) in [
                (lena, ["/planer/\(plan.number)/personens-plan"], plan.places + plan.family),
                (lena, [version + "/skriv-ut", version + "/fil"], plan.places + plan.family),
                (omar, [copy + "/skriv-ut", copy + "/fil"], plan.placesOfOwner + plan.family),
            ] {
                for path in paths {
                    let answer = try await browser.get(path)
                    // What stands around the page is not printed.
                    let page = answer.body.firstMatch(of: /<main(?s:.*)<\/main>/).map { String($0.0) }
                    let text = unescape(page ?? answer.body)
                    #expect(answer.status == 200 && text.contains(plan.story.word(.name)), "\(path)")
                    for word in words { #expect(!text.contains(word), "\(path) \(word)") }
                }
            }
        }
    }
}

/// An established plan of Lena's with Omar's unit on the team, its meeting ahead and everybody called, and a task in it for
/// her colleague Samir.
private struct ProtectedPlan {
    let story: CanaryStory
    let number: PlanNumber
    let city: WebCity
    /// The recipient's unit.
    let unit: String
    /// The recipient's unit, authority and principal by name, and the owner's.
    let ofRecipient: [String]
    let ofOwner: [String]
    private let cast: Cast

    /// The family's names besides the person's.
    let family = ["Zofia Ekorre", "Zenobia Gran"]

    init(_ kind: Patient.Protection, in city: WebCity) async throws {
        var people: [Person] = []
        for login in ["lena", "samir", "omar"] { people.append(try await Person.signedIn(login, in: city)) }
        let cast = try await Cast(people, in: city)
        let story = CanaryStory(
            key: "skydd\(kind.rawValue.prefix(4).lowercased())",
            author: "lena",
            recipients: ["omar"],
            protection: kind,
            ending: .established
        )
        let (samir, lena, omar) = (try cast.reader("samir"), try cast.reader("lena"), try cast.reader("omar"))
        let (number, recipient, owner) = try await city.house.database.write { [family] db in
            let number = try story.tell(by: cast, in: db)
            let scope = try #require(Gate.scope(of: lena))
            let pen = Pen(plan: number, author: lena, scope: scope, cast: cast, db: db)
            func add(_ kind: TeamMember.Kind, _ name: String, _ unit: CareUnit.ID?) throws {
                let new = TeamMember.New(kind: kind, name: name, unit: unit, practitioner: nil)
                try TeamCommands.add(new, on: number, version: pen.version, scope: scope, act: pen.act(3), in: db)
            }
            let unit = try #require(omar.units.first)
            let names = try Self.names(of: unit, in: db)
            try add(.professional, names[0], unit)
            try add(.professional, "Lena Ek", lena.units.first)
            for name in family { try add(.guardian, name, nil) }
            try pen.callAgain(story)
            let plan = try pen.file().plan.id
            try cast.assign(samir.account, to: plan, by: lena, in: db)
            return (number, names, try Self.names(of: try #require(lena.units.first), in: db))
        }
        (self.story, self.number, self.city, self.cast) = (story, number, city, cast)
        (ofRecipient, ofOwner, unit) = (recipient, owner, recipient[0])
    }

    /// What tells a place that a colleague of the owner's does not know herself.
    var placesOfOthers: [String] { ofRecipient + [story.word(.place)] }
    /// What tells a place that the recipient does not know herself.
    var placesOfOwner: [String] { ofOwner + [story.word(.place)] }
    var places: [String] { ofRecipient + ofOwner + [story.word(.place)] }

    /// The words that somebody finds on all pages of the plan.
    func seen(_ words: [String], by login: String) async throws -> Set<String> {
        let browser = try await city.browser(as: login)
        var text = ""
        for place in Place.allCases where place.rawValue.contains(/\/planer\/.*{(nummer|version)}/) {
            let path = place.rawValue.replacing("{nummer}", with: number.description)
            let answer = try await browser.get(path.replacing("{version}", with: "\(number)-1"))
            #expect(answer.status == 200, "\(place)")
            text += unescape(answer.body)
        }
        return Set(words.filter(text.contains))
    }

    func name(_ login: String) async throws {
        let lena = try await city.browser(as: "lena")
        try await lena.get("/planer/\(number)/skyddad-identitet")
        let reader = try cast.reader(login).account.description
        let answer = try await lena.submit("/vilka-far-se-var", ["reader": reader, "placeReason": "keepsPromise"])
        #expect(answer.status == 200)
    }

    func endNaming() async throws {
        let lena = try await city.browser(as: "lena")
        try await lena.get("/planer/\(number)/skyddad-identitet")
        #expect(try await lena.submit("/avslutade", [:]).status == 200)
    }

    /// Where the recipient's copy lies.
    func copy(of browser: Browser) async throws -> String {
        try #require(try await received(by: browser).first { $0.hasPrefix("/mottaget/") })
    }

    /// Where the recipient's summonses lie.
    func summonses(of browser: Browser) async throws -> [String] {
        try await received(by: browser).filter { $0.hasPrefix("/kallelser/") }
    }

    private func received(by browser: Browser) async throws -> [String] {
        let inbox = try await browser.get("/mottaget").body
        var paths: [String] = []
        for path in Set(inbox.matches(of: /href="(\/(?:mottaget|kallelser)\/[a-z0-9]+)"/).map { String($0.1) }) {
            if try await browser.get(path).body.contains(story.word(.name)) { paths.append(path) }
        }
        return paths
    }

    /// A unit's name, its authority's and its principal's.
    private static func names(of unit: CareUnit.ID, in db: Reading) throws -> [String] {
        let unit = try #require(try Directory.unit(unit, in: db))
        let authority = try #require(try Directory.authority(unit.owner, in: db))
        return [unit.name, authority.name, authority.principal.name]
    }
}

extension Pen {
    /// Calls the whole team, those who came last, too.
    fileprivate func callAgain(_ story: CanaryStory) throws {
        let details = Appointment.Details(
            startsAt: Instant(cast.today.adding(days: 3), at: TimeOfDay(minutes: 9 * 60)),
            minutes: 60,
            place: story.word(.place),
            leader: .coordinator,
            leaderName: "Lena Ek",
            noteTaker: "Lena Ek",
            whyNow: story.word(.whyNow)
        )
        let called = try file().team.map { Summons.New($0.id, bring: "") }
        try AppointmentCommands.plan(
            details,
            calling: called,
            on: plan,
            version: version,
            scope: scope,
            act: act(2),
            in: db
        )
        try AppointmentCommands.send(plan, version: version, scope: scope, act: act(2), in: db)
    }
}
