import Kernel
import People
import Testing

/// Who belongs to the sample, by numbers of every day of a month.
@Suite struct ResearchSampleTests {
    @Test("The 5th, 15th and 25th are inside, with and without the sixty of a samordningsnummer")
    func days() throws {
        let today = try #require(Day("2026-11-22"))
        for day in 1...31 {
            for added in [0, 60] {
                let written = try #require(number("201203" + digits(day + added) + "238", today))
                let expected: ResearchSample = day == 5 || day == 15 || day == 25 ? .inside : .outside
                #expect(ResearchSample(written) == expected, "\(written)")
            }
        }
    }

    @Test("Nobody knows without a number, or by one that tells no date")
    func unknown() throws {
        let today = try #require(Day("2026-11-22"))
        #expect(ResearchSample(nil) == nil)
        let reserve = (0...9).lazy.compactMap { PersonalNumber("99201200050\($0)", today: today) }.first
        #expect(reserve?.kind == .reservnummer)
        #expect(ResearchSample(reserve) == nil)
    }

    private func number(_ beginning: String, _ today: Day) -> PersonalNumber? {
        (0...9).lazy.compactMap { PersonalNumber("\(beginning)\($0)", today: today) }.first
    }

    private func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
