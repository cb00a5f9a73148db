import Access
import App
import Kernel
import Ledger
import People
import Plans
import Store
import Testing

/// Somebody who tries what she may: signed in, or nobody.
struct Person: Sendable {
    /// Nil for somebody who is not signed in.
    let login: String?
    let browser: Browser
    let reader: Reader?
    /// What her forms carry.
    let formToken: String

    var worksWithPlans: Bool { reader.map { $0.roles.isDisjoint(with: [.administrator, .statistician]) } ?? false }

    /// Whether what she does at her unit is to coordinate, told by her role.
    var isCoordinator: Bool { reader.map { $0.roles == [.coordinator] && !$0.units.isEmpty } ?? false }

    static func signedIn(_ login: String, in city: WebCity) async throws -> Person {
        let browser = try await city.browser(as: login)
        let secret = Secret(text: try #require(browser.sessionCookie))
        let now = city.time.clock.now()
        let found = try await city.house.database.read { try Sessions.reader(secret, at: now, in: $0) }
        return Person(
            login: login,
            browser: browser,
            reader: try #require(found).reader,
            formToken: Sessions.formToken(for: secret)
        )
    }
}

/// The people of the demo city as tellers of stories.
struct Cast: Sendable {
    let house: House
    private let readers: [String: Reader]
    let municipality: Principal.ID
    let region: Principal.ID

    init(_ people: [Person], in city: WebCity) async throws {
        house = city.house
        readers = people.reduce(into: [:]) { readers, person in
            if let login = person.login { readers[login] = person.reader }
        }
        let principals = try await city.house.database.read { try Directory.principals(in: $0) }
        municipality = try #require(principals.first { $0.kind == .municipality }).id
        region = try #require(principals.first { $0.kind == .region }).id
    }

    var today: Day { house.clock.today }

    func reader(_ login: String) throws -> Reader { try #require(readers[login]) }

    /// Assigns somebody to the plans of another authority's author, as a fault elsewhere might: it must open nothing (L14).
    func assignWrongly(_ login: String, toPlanOf author: String, in db: Transaction) throws {
        for row in try db.rows("SELECT id FROM plan WHERE begun_by = \(try reader(author).account)") {
            try assign(try reader(login).account, to: row["id"], by: try reader(author), in: db)
        }
    }

    /// Gives somebody's plans two colleagues with a task, who do nothing themselves: one of them is told places.
    func addHelpers(toPlansOf author: String, in db: Transaction) throws {
        let author = try reader(author)
        let known = readers.values.map(\.account)
        let helpers = try Accounts.colleagues(of: author, on: today, in: db).filter { !known.contains($0.id) }.prefix(2)
        let scope = try #require(Gate.scope(of: author))
        for row in try db.rows("SELECT id, number, version FROM plan WHERE begun_by = \(author.account)") {
            for helper in helpers { try assign(helper.id, to: row["id"], by: author, in: db) }
            try PlaceReaders.name(
                try #require(helpers.first).id,
                because: .coordinates,
                on: row["number"],
                version: row["version"],
                scope: scope,
                act: act(author, daysAgo: 3),
                in: db
            )
        }
    }

    /// Gives somebody a task in a plan.
    func assign(_ account: Actor.ID, to plan: Plan.ID, by author: Reader, in db: Transaction) throws {
        let id: Identifier<Assignment> = house.source.identifier(at: house.clock.now())
        try db.run(
            """
            INSERT INTO plan_assignment (id, plan_id, account_id, role, from_at, by_id)
            VALUES (\(id), \(plan), \(account), \(Assignment.Role.coordinator), \(house.clock.now()),
                \(author.account))
            """
        )
    }

    /// Gives somebody's plans the task that a colleague has a plan for the same person.
    func match(plansOf author: String, with colleague: String, in db: Transaction) throws {
        func plans(_ login: String) throws -> [Plan.ID] {
            try db.rows("SELECT id FROM plan WHERE begun_by = \(try reader(login).account)").map { try $0["id"] }
        }
        guard let other = try plans(colleague).first else { return }
        for plan in try plans(author) {
            let id: PersonMatch.ID = house.source.identifier(at: house.clock.now())
            try db.run(
                """
                INSERT INTO person_match (id, plan_id, other_plan_id, found_at, found_by)
                VALUES (\(id), \(plan), \(other), \(house.clock.now()), \(try reader(colleague).account))
                """
            )
        }
    }

    /// Gives a colleague tasks of somebody's plans without the assignment that comes with them, as a fault elsewhere might:
    /// it must open nothing.
    func giveWrongly(tasksOf author: String, to colleague: String, in db: Transaction) throws {
        let (author, colleague) = (try reader(author), try reader(colleague))
        for row in try db.rows("SELECT id FROM plan WHERE begun_by = \(author.account)") {
            let (id, plan) = (house.source.identifier(at: house.clock.now()) as GivenTask.ID, try row["id"] as Plan.ID)
            try db.run(
                """
                INSERT INTO given_task (id, plan_id, task, to_id, given_at, given_by)
                VALUES (\(id), \(plan), \(PlanTask.coordinator), \(colleague.account), \(house.clock.now()),
                    \(author.account))
                """
            )
        }
    }

    func act(_ reader: Reader, daysAgo: Int) -> Act {
        let at = Instant(today.adding(days: -daysAgo), at: TimeOfDay(minutes: 9 * 60))
        return reader.act(at: at, vault: house.vault, source: house.source)
    }
}

/// One author at work on one plan.
struct Pen {
    let plan: PlanNumber
    let author: Reader
    let scope: Scope
    let cast: Cast
    let db: Transaction

    var version: Int {
        get throws { try #require(try db.row("SELECT version FROM plan WHERE number = \(plan)"))["version"] }
    }

    func act(_ daysAgo: Int) -> Act { cast.act(author, daysAgo: daysAgo) }

    func file() throws -> PlanFile { try PlanFile.open(plan, scope: scope, act: act(0), in: db) }

    func describeNeed() throws {
        let need = NeedDescription(
            initiator: .school,
            targetGroup: .childrenAndYoung,
            problemPictures: [.mentalHealth],
            level: .ordinary
        )
        let (kind, day) = try (file().plan.kind, file().plan.needSeenOn)
        try NeedDescriptionCommands.describe(
            need,
            kind: kind,
            seenOn: day,
            on: plan,
            version: version,
            scope: scope,
            act: act(28),
            in: db
        )
    }

    func addGoal(_ words: String, _ act: Act) throws {
        try GoalCommands.add(.short, words, on: plan, version: version, scope: scope, act: act, in: db)
    }
}
