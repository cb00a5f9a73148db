import Access
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

    /// Tells the plans with these numbers, the next after those that are there.
    ///
    /// - Returns: the cast with the case workers who are to go on.
    static func tell(_ numbers: Range<Int>, by cast: DemoCast, in db: Transaction) throws -> DemoCast {
        var cast = cast
        for number in numbers {
            func hire(_ login: String, _ title: String, beside colleague: DemoCast.Staff) throws -> DemoCast.Staff {
                let name = personName(number + 7)
                return try DemoCast.Staff(login, name, title, .caseWorker, at: colleague.unit, of: cast.house, in: db)
            }
            if number % plansBesideOneCaseWorker.children == 0 {
                cast.social = try hire("barn\(number)", "socialsekreterare", beside: cast.social)
            }
            if number % plansBesideOneCaseWorker.adults == 0 {
                cast.adults = try hire("vuxna\(number)", "biståndshandläggare", beside: cast.adults)
            }
            var story = DemoStory.all[number % DemoStory.all.count]
            story.name = personName(number)
            try story.tell(by: cast, in: db)
        }
        return cast
    }

    /// Twenty first names and twenty-three family names have no common factor, so that 460 follow before one comes again.
    private static func personName(_ number: Int) -> String {
        "\(firstNames[number % firstNames.count]) \(familyNames[number % familyNames.count])"
    }
}
