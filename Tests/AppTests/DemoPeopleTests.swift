import Kernel
import Testing

@testable import App

/// The invented people's numbers, and what they are drawn from.
@Suite struct DemoPeopleTests {
    private let today = day("2026-11-22")

    @Test("Every published number is a personnummer that nobody else has")
    func numbers() {
        let lines = String(decoding: PackageResources.testpersonnummer_txt, as: UTF8.self).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }
        let numbers = DemoPeople.publishedNumbers(today: today)
        #expect(Set(lines.map(String.init)).subtracting(numbers.map(\.digits)) == [])
        #expect(numbers.count >= 400)
        #expect(Set(numbers).count == numbers.count)
        #expect(numbers.allSatisfy { $0.kind == .personnummer })
        // Of those born since the seventies the agency's list has the birth numbers 238 and 239.
        let series = numbers.filter { $0.digits >= "1970" }.map { $0.digits.dropFirst(8).prefix(3) }
        #expect(Set(series) == ["238", "239"])
    }

    @Test("People are as old as their theme, nobody has another's number, and whoever comes late has none")
    func ages() {
        let people = DemoPeople(today: today, seed: 1)
        var random = SplitMix64(seed: 1)
        var all: [PersonalNumber] = []
        for ages in DemoTheme.Ages.allCases {
            let numbers = (0..<200).compactMap { people.person($0, of: ages, using: &random).number }
            #expect(numbers.count >= 20)
            #expect(numbers.allSatisfy { $0.birth.map { ages.years.contains($0.age(on: today)) } == true })
            #expect(people.person(200, of: ages, using: &random).number == nil)
            all += numbers
        }
        #expect(Set(all).count == all.count)
    }

    @Test("Every theme has words for everything it is asked for")
    func themes() throws {
        let themes = try DemoTheme.all()
        #expect(themes.count == 10)
        for theme in themes {
            #expect(theme.settings.count == 3 && theme.settings[0].owner != theme.settings[1].owner)
            #expect(theme.settings.allSatisfy { !$0.with.isEmpty })
            for texts in [
                theme.questions, theme.words, theme.long, theme.short, theme.municipality, theme.region, theme.own,
                theme.outcomes, theme.others.map(\.what),
            ] {
                #expect(!texts.isEmpty && texts.allSatisfy { !$0.isEmpty })
            }
        }
    }
}
