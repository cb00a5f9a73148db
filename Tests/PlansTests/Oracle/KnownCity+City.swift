import Access
import Kernel
import People

extension KnownCity {
    /// The city of these tests, written down by hand a second time.
    init(_ city: City) {
        let staff = [
            ("Anna", city.anna.account, city.social, true),
            ("Bea", city.bea.account, city.social, true),
            ("Dora", city.dora.account, city.elder, true),
            ("Vera", city.westWorker.account, city.westSocial, true),
            ("Petra", city.psychologist.account, city.psychiatry, true),
            ("David", city.doctor.account, city.primaryCare, true),
            ("Tor", city.teacher.account, city.school, true),
            ("Adam", city.administrator.account, city.social, false),
        ]
        let people: [String: Person] = staff.reduce(into: [:]) { people, entry in
            let (name, account, unit, works) = entry
            people[account.description] = Person(
                name: name,
                unit: unit.id.description,
                authority: unit.owner.description,
                worksWithPlans: works
            )
        }
        let units = [
            (city.social, "municipality"), (city.elder, "municipality"), (city.westSocial, "municipality"),
            (city.psychiatry, "region"), (city.primaryCare, "region"), (city.school, "school"),
        ]
        self.init(
            people: people,
            authorities: units.reduce(into: [:]) { $0[$1.0.id.description] = $1.0.owner.description },
            kinds: units.reduce(into: [:]) { $0[$1.0.owner.description] = $1.1 }
        )
    }
}
