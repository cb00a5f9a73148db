import Access
import People
import Store

/// Many plans: the stories again, about other people, by as many case workers as it takes for each to have forty open
/// ones. For trying out and measuring a house of a city's size.
enum DemoCrowd {
    private static let firstNames = [
        "Ada", "Bo", "Disa", "Egil", "Freja", "Gry", "Hugo", "Ines", "Jon", "Kim", "Liv", "Malva", "Nils", "Olle",
        "Pia", "Ragna", "Sixten", "Tuva", "Ulla", "Vide",
    ]
    private static let familyNames = [
        "Alm", "Björk", "Dal", "Ekman", "Fors", "Gran", "Hed", "Isberg", "Jern", "Kvist", "Lind", "Myr", "Norén",
        "Oxel",
        "Palm", "Rask", "Sjöberg", "Törn", "Ung", "Våg", "Wik", "Ås", "Öman",
    ]
    /// The stories hold four open plans of children, who fill a case worker in ten rounds, and one of an adult.
    private static let plansBesideOneCaseWorker = (children: 60, adults: 240)

    /// The case workers whom so many plans take beside those of the city's own file, in the order in which they take over.
    static func staff(forPlans plans: Int) -> [StaffRow] {
        (DemoStory.all.count..<max(plans, DemoStory.all.count)).flatMap { number in
            [
                (plansBesideOneCaseWorker.children, childrensWorker(number), "socialsekreterare", "barn-och-unga"),
                (plansBesideOneCaseWorker.adults, adultsWorker(number), "biståndshandläggare", "vuxna"),
            ].filter { number % $0.0 == 0 }.map { _, code, title, unit in
                StaffRow(
                    code: code,
                    name: personName(number + 7),
                    title: title,
                    unit: unit,
                    commissions: [StaffRow.Commission(unit: unit, role: .caseWorker)]
                )
            }
        }
    }

    /// Tells the plans with these numbers, the next after those that are there.
    ///
    /// - Returns: the cast with the case workers who are to go on.
    static func tell(_ numbers: Range<Int>, by cast: DemoCast, in db: Transaction) throws -> DemoCast {
        var cast = cast
        for number in numbers {
            if number % plansBesideOneCaseWorker.children == 0 {
                cast.social = try cast.staff(childrensWorker(number))
            }
            if number % plansBesideOneCaseWorker.adults == 0 {
                cast.adults = try cast.staff(adultsWorker(number))
            }
            var story = DemoStory.all[number % DemoStory.all.count]
            story.name = personName(number)
            try story.tell(by: cast, in: db)
        }
        return cast
    }

    private static func childrensWorker(_ number: Int) -> String { "barn\(number)" }

    private static func adultsWorker(_ number: Int) -> String { "vuxna\(number)" }

    /// Twenty first names and twenty-three family names have no common factor, so that 460 follow before one comes again.
    private static func personName(_ number: Int) -> String {
        "\(firstNames[number % firstNames.count]) \(familyNames[number % familyNames.count])"
    }
}
