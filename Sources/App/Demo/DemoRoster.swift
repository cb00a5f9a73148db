import People

/// The staff of a city that has grown: beyond the plans of the small city every sixty, of which forty are open, have a
/// case worker of their own. Twenty-five case workers make a unit, and each unit has another in the region beside it.
struct DemoRoster: Sendable {
    /// How many plans the units of the city's own file have.
    static let plansOfSmallCity = 400
    /// Forty of them are open (`DemoCourse`).
    static let plansOfCaseWorker = 60
    static let caseWorkersOfUnit = 25
    private static let partnersOfUnit = 10

    private let caseWorkers: Int

    /// - Parameter plans: how many plans the city has.
    init(plans: Int) {
        let more = max(0, plans - Self.plansOfSmallCity)
        caseWorkers = (more + Self.plansOfCaseWorker - 1) / Self.plansOfCaseWorker
    }

    /// The codes of who has a plan, of a colleague, and of the unit in the region that is asked.
    ///
    /// - Returns: nil for a plan of the small city.
    static func place(of plan: Int) -> (caseWorker: String, colleague: String, partner: String, isForChildren: Bool)? {
        guard plan >= plansOfSmallCity else { return nil }
        let worker = (plan - plansOfSmallCity) / plansOfCaseWorker
        let unit = worker / caseWorkersOfUnit
        // The first of a unit takes over from one of the city's own, the others from the one before.
        let colleague =
            worker % caseWorkersOfUnit == 0
            ? (isForChildren(unit) ? "samir" : "johan") : caseWorkerCode(worker - 1)
        return (caseWorkerCode(worker), colleague, partnerCode(unit), isForChildren(unit))
    }

    /// The code of one of the case workers, counted from 0.
    static func caseWorkerCode(_ number: Int) -> String { "handlaggare\(number + 1)" }

    /// Adds the units and their staff to the city's own.
    func add(to content: inout DirectoryContent) throws {
        for unit in 0..<(caseWorkers + Self.caseWorkersOfUnit - 1) / Self.caseWorkersOfUnit {
            let isForChildren = Self.isForChildren(unit)
            guard let own = content.units.first(where: { $0.code == (isForChildren ? "barn-och-unga" : "vuxna") }),
                let region = content.units.first(where: { $0.code == (isForChildren ? "bup" : "vardcentralen") })
            else { throw DemoCast.Missing() }
            content.units += [
                own.again(code: Self.unitCode(unit), name: "\(own.name) \(unit + 2)"),
                region.again(code: Self.partnerCode(unit), name: "\(region.name) \(unit + 2)"),
            ]
            let workers = unit * Self.caseWorkersOfUnit..<min((unit + 1) * Self.caseWorkersOfUnit, caseWorkers)
            content.staff += workers.map { number in
                StaffRow(
                    code: Self.caseWorkerCode(number),
                    name: DemoPeople.staffName(number),
                    title: isForChildren ? "socialsekreterare" : "biståndshandläggare",
                    unit: Self.unitCode(unit),
                    role: .caseWorker
                )
            }
            content.staff += (0..<Self.partnersOfUnit).map { number in
                StaffRow(
                    code: "\(Self.partnerCode(unit))-\(number + 1)",
                    name: DemoPeople.staffName(unit * Self.partnersOfUnit + number + 5),
                    title: isForChildren ? "kurator" : "sjuksköterska",
                    unit: Self.partnerCode(unit),
                    role: .healthcareProfessional
                )
            }
        }
    }

    private static func isForChildren(_ unit: Int) -> Bool { unit % 2 == 0 }

    private static func unitCode(_ unit: Int) -> String { "enhet-\(unit + 2)" }

    private static func partnerCode(_ unit: Int) -> String { "mottagning-\(unit + 2)" }
}

extension StaffRow {
    fileprivate init(code: String, name: String, title: String, unit: String, role: Role) {
        self.init(
            code: code,
            name: name,
            title: title,
            unit: unit,
            commissions: [Commission(unit: unit, role: role)]
        )
    }
}
