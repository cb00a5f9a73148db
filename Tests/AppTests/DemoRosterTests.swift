import People
import Testing

@testable import App

/// Staff grow with a city's plans: forty open plans a case worker, twenty-five case workers a unit.
@Suite struct DemoRosterTests {
    @Test("Of each case worker's plans forty are open")
    func open() {
        for worker in 0..<3 {
            let first = DemoRoster.plansOfSmallCity + worker * DemoRoster.plansOfCaseWorker
            let plans = first..<first + DemoRoster.plansOfCaseWorker
            #expect(
                Set(plans.compactMap { DemoRoster.place(of: $0)?.caseWorker }) == [DemoRoster.caseWorkerCode(worker)]
            )
            #expect(plans.filter { DemoCourse(plan: $0).isOpen }.count == 40)
        }
        #expect(DemoRoster.place(of: DemoRoster.plansOfSmallCity - 1) == nil)
    }

    @Test("A hundred thousand plans have the case workers and the units they take, and everybody has a place")
    func large() throws {
        let plans = 100_000
        var content = try DirectoryFile(PackageResources.ekstad_json).content
        let own = (units: content.units.count, staff: content.staff.count)
        #expect(own.staff == 61)
        try DemoRoster(plans: plans).add(to: &content)
        let caseWorkers = content.staff.dropFirst(own.staff).filter { $0.commissions.map(\.role) == [.caseWorker] }
        #expect(caseWorkers.count == 1_660)
        let units = Dictionary(grouping: caseWorkers, by: \.unit)
        #expect(units.count == 67)
        #expect(units.values.allSatisfy { $0.count <= 25 })
        // Each unit has one in the region beside it.
        #expect(content.units.count == own.units + 2 * units.count)
        let codes = Set(content.staff.map(\.code))
        let byUnit = Dictionary(grouping: content.staff, by: \.unit)
        #expect(codes.count == content.staff.count)
        for plan in stride(from: DemoRoster.plansOfSmallCity, to: plans, by: 31) {
            let place = try #require(DemoRoster.place(of: plan))
            #expect(codes.contains(place.caseWorker) && codes.contains(place.colleague))
            #expect(byUnit[place.partner]?.count == 10)
        }
    }

    @Test("A city no larger than its own staff keep brings nobody")
    func small() throws {
        let file = try DirectoryFile(PackageResources.ekstad_json)
        var content = file.content
        try DemoRoster(plans: DemoCity.plans).add(to: &content)
        #expect(content == file.content)
    }
}
