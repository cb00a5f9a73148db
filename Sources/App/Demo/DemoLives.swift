import Access
import Kernel
import People
import Plans
import Store

/// Everything that lives are drawn from. The same seed gives the same lives, one by one and in any order.
struct DemoLives: Sendable {
    let people: DemoPeople
    private let themes: [DemoTheme]
    private let seed: UInt64

    /// Seventeen has no factor in common with sixty, so every theme comes in every course.
    private static let themesInTurn = [0, 8, 1, 5, 2, 9, 0, 7, 1, 8, 4, 6, 2, 9, 3, 0, 8]
    private static let themesOfChildren = [0, 1, 2]
    private static let themesOfAdults = [5, 7, 8, 9]
    /// How often the plan before is about the same person, and of another authority: the two may find each other.
    private static let plansBetweenTwins = 50

    init(today: Day, seed: UInt64) throws {
        people = DemoPeople(today: today, seed: seed)
        themes = try DemoTheme.all()
        self.seed = seed
    }

    /// Tells the life with a number.
    func tell(_ number: Int, by cast: DemoCast, in db: Transaction) throws {
        var random = generator(number)
        let course = DemoCourse(plan: number)
        if let place = DemoRoster.place(of: number) {
            let theme = themes[random.pick(place.isForChildren ? Self.themesOfChildren : Self.themesOfAdults)]
            let partners = try cast.staff(at: place.partner).shuffled(using: &random)
            let around = DemoLife.Staff(
                teller: try cast.staff(place.caseWorker),
                before: random.happens(7) ? try cast.staff(place.colleague) : nil,
                partners: Array(partners.prefix(1)),
                colleagues: Array(partners.dropFirst().prefix(1))
            )
            let person = people.person(.max, of: theme.ages, using: &random)
            var life = DemoLife(course, theme, person, around, cast, random)
            try life.tell(in: db)
        } else {
            let theme = themes[Self.theme(isTwin(number) ? number - 1 : number)]
            let setting = isTwin(number) ? theme.settings[1] : theme.settings[isTwinned(number) ? 0 : number % 3]
            let around = try staff(of: setting, cast, &random)
            var life = DemoLife(course, theme, person(number), around, cast, random)
            try life.tell(in: db, mayMove: true)
        }
    }

    /// Who is there for a plan of the small city; those whom the directory names first have the most.
    private func staff(
        of setting: DemoTheme.Setting,
        _ cast: DemoCast,
        _ random: inout SplitMix64
    ) throws -> DemoLife.Staff {
        let unit = try cast.staff(at: setting.owner)
        let first = min(Int.random(in: unit.indices, using: &random), Int.random(in: unit.indices, using: &random))
        let teller = unit[first]
        let colleagues = unit.filter { $0.reader.account != teller.reader.account }
        // A school has to ask both principals; others ask one unit, or two.
        let isSchool = try cast.principal(of: teller).kind == .other
        let asked = setting.with.prefix(isSchool || random.happens(30) ? 2 : 1)
        var partners = try asked.map { random.pick(try cast.staff(at: $0)) }
        let isInternal = !isSchool && random.happens(5)
        if isInternal { partners = [try cast.neighbour(of: teller)] }
        let beside = try cast.staff(at: setting.with[0]).filter { other in
            !partners.contains { $0.reader.account == other.reader.account }
        }
        return DemoLife.Staff(
            teller: teller,
            before: !colleagues.isEmpty && random.happens(7) ? random.pick(colleagues) : nil,
            partners: partners,
            colleagues: beside.isEmpty ? [] : [random.pick(beside)],
            isInternal: isInternal
        )
    }

    /// Whom a plan of the small city is for.
    private func person(_ number: Int) -> DemoPeople.Person {
        let number = isTwin(number) ? number - 1 : number
        let ages = themes[Self.theme(number)].ages
        var order = 0
        for earlier in 0..<number where !isTwin(earlier) && themes[Self.theme(earlier)].ages == ages { order += 1 }
        var random = generator(number, salt: 1)
        return people.person(order, of: ages, using: &random)
    }

    private func isTwin(_ number: Int) -> Bool { number % Self.plansBetweenTwins == Self.plansBetweenTwins - 1 }

    private func isTwinned(_ number: Int) -> Bool { isTwin(number + 1) }

    private static func theme(_ number: Int) -> Int { themesInTurn[number % themesInTurn.count] }

    /// A generator for one life, whatever was drawn for the others.
    private func generator(_ number: Int, salt: UInt64 = 0) -> SplitMix64 {
        var random = SplitMix64(seed: seed &+ UInt64(number * 2) &+ salt)
        return SplitMix64(seed: random.next())
    }
}
