/// The tests' city as the oracle knows it: who works where, by the ids that events name them by.
struct KnownCity: Sendable {
    struct Person: Sendable {
        let name: String
        let unit: String
        let authority: String
        let worksWithPlans: Bool
    }

    /// The day on which somebody born on 30 March 2009 comes of age, in days since 1970.
    static let comesOfAge = 20_907

    /// By account.
    let people: [String: Person]
    /// By unit.
    private let authorities: [String: String]
    /// By authority.
    private let kinds: [String: String]

    init(people: [String: Person], authorities: [String: String], kinds: [String: String]) {
        self.people = people
        self.authorities = authorities
        self.kinds = kinds
    }

    func authority(of unit: String) -> String { authorities[unit] ?? "" }

    /// The account of somebody whose name an event tells: no two here share one.
    func account(named name: String) -> String? {
        people.first { $0.value.name == name }?.key
    }

    /// Whether a paragraph lets one authority tell another on a ground (OSL 25:12, 25:13, 26:9; L7, L13).
    func allows(_ paragraph: String, _ ground: String, from owner: String, to recipient: String) -> Bool {
        switch (kinds[owner], kinds[recipient], paragraph) {
        case ("region", "municipality", "osl25p12"), ("municipality", "region", "osl26p9"): ground != "cannotConsent"
        case ("region", "municipality", "osl25p13"), ("region", "region", "osl25p13"): ground == "cannotConsent"
        default: false
        }
    }
}
