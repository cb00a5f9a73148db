import Kernel

/// The invented people whom plans are for, and those close to them. Their numbers are published for tests, so no living
/// person has them; two people never share one, and when they are used up the next have none.
struct DemoPeople: Sendable {
    /// Somebody a plan is for.
    struct Person: Sendable {
        let firstName: String
        let familyName: String
        let number: PersonalNumber?

        var name: String { "\(firstName) \(familyName)" }
    }

    /// By age, in an order that a seed decides.
    private let numbers: [DemoTheme.Ages: [PersonalNumber]]

    /// - Parameter today: decides how old everybody is.
    init(today: Day, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var left = Self.publishedNumbers(today: today).shuffled(using: &random)
        var numbers: [DemoTheme.Ages: [PersonalNumber]] = [:]
        for ages in DemoTheme.Ages.allCases {
            let split = left.partition { number in
                number.birth.map { !ages.years.contains($0.age(on: today)) } ?? true
            }
            numbers[ages] = Array(left[..<split])
            left.removeSubrange(..<split)
        }
        self.numbers = numbers
    }

    /// The published numbers in the resource, whatever their age.
    static func publishedNumbers(today: Day) -> [PersonalNumber] {
        String(decoding: PackageResources.testpersonnummer_txt, as: UTF8.self).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.compactMap { PersonalNumber($0, today: today) }
    }

    /// The person who is so many in order among those of an age.
    func person(_ order: Int, of ages: DemoTheme.Ages, using random: inout SplitMix64) -> Person {
        let numbers = numbers[ages] ?? []
        let number = order < numbers.count ? numbers[order] : nil
        // The last figure but one is odd for men.
        let isMan = number?.digits.dropLast().last?.wholeNumberValue.map { $0 % 2 == 1 } ?? Bool.random(using: &random)
        return Person(
            firstName: Self.firstName(of: ages, isMan: isMan, using: &random),
            familyName: random.pick(familyNames),
            number: number
        )
    }

    /// A first name as people of that age have.
    static func firstName(of ages: DemoTheme.Ages, isMan: Bool, using random: inout SplitMix64) -> String {
        switch (ages, isMan) {
        case (.child, false), (.teen, false): random.pick(girls)
        case (.child, true), (.teen, true): random.pick(boys)
        case (.young, false), (.adult, false): random.pick(women)
        case (.young, true), (.adult, true): random.pick(men)
        case (.older, false): random.pick(olderWomen)
        case (.older, true): random.pick(olderMen)
        }
    }

    /// The name of so many in order among the staff of a city that has grown.
    static func staffName(_ order: Int) -> String {
        let first = women + men
        // Thirty-nine first names and forty-two family names: 546 pass before one comes again.
        return "\(first[order % first.count]) \(familyNames[order % familyNames.count])"
    }
}

extension SplitMix64 {
    /// One of some, of which there is at least one.
    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &self)]
    }

    /// Whether something happens that happens so many times in a hundred.
    mutating func happens(_ percent: Int) -> Bool {
        Int.random(in: 0..<100, using: &self) < percent
    }
}

private let girls = [
    "Ella", "Maja", "Alice", "Vera", "Selma", "Freja", "Tuva", "Leia", "Meja", "Sigrid", "Amal", "Hanna", "Noomi",
    "Rut",
    "Zeinab", "Iris", "Juni", "Märta", "Lova", "Elsa", "Samira", "Ronja",
]
private let boys = [
    "Hugo", "Liam", "Nils", "Sixten", "Adrian", "Vidar", "Yusuf", "Melvin", "Otto", "Frans", "Ali", "Loke", "Harry",
    "Malte", "Ivar", "Theo", "Walter", "Abdi", "Edvin", "Charlie", "Elliot",
]
private let women = [
    "Johanna", "Emma", "Linda", "Mariam", "Therese", "Sandra", "Ebba", "Klara", "Nina", "Jasmin", "Frida", "Moa",
    "Ester",
    "Cecilia", "Hedvig", "Aisha", "Julia", "Malin", "Wilma", "Felicia",
]
private let men = [
    "Andreas", "Johannes", "Simon", "Fredrik", "Hassan", "Viktor", "Daniel", "Robin", "Patrik", "Jakob", "Niklas",
    "Amir",
    "Kevin", "Alexander", "Martin", "Joel", "Tobias", "Ahmed", "Sebastian",
]
private let olderWomen = [
    "Margit", "Astrid", "Gun", "Elsy", "Barbro", "Kerstin", "Birgitta", "Inga", "Maj-Britt", "Solveig", "Ulla", "Gerd",
    "Siv", "Irma", "Anna-Lisa", "Rut", "Berit", "Karin", "Sonja",
]
private let olderMen = [
    "Bertil", "Sven", "Gösta", "Åke", "Rune", "Lennart", "Arne", "Ingvar", "Karl-Erik", "Stig", "Sture", "Olle", "Göte",
    "Folke", "Evert", "Torsten", "Allan", "Harald",
]
private let familyNames = [
    "Alm", "Björk", "Dalman", "Ekström", "Fors", "Granlund", "Hedin", "Isberg", "Jernberg", "Kvist", "Lindell",
    "Myrman",
    "Norén", "Oxelgren", "Palmér", "Rask", "Sjögren", "Törnqvist", "Ungh", "Vågman", "Wikner", "Åslund", "Öman",
    "Demir",
    "Hosseini", "Mohamud", "Nowak", "Saleh", "Tesfaye", "Virtanen", "Kovač", "Rahman", "Haile", "Bergkvist", "Lövgren",
    "Stenmark", "Brolin", "Edlund", "Flodin", "Hägg", "Klint", "Mattsson",
]
