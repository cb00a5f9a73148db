import HTML
import Kernel
import Testing

private let sv = Phrasebook([]).words(in: .swedish)
private let en = Phrasebook([]).words(in: .english)

private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Day {
    try #require(Day(year: year, month: month, day: day))
}

@Suite struct FormatTests {
    @Test(
        arguments: [
            (1, "1 januari 2026", "1 January 2026"), (2, "1 februari 2026", "1 February 2026"),
            (3, "1 mars 2026", "1 March 2026"), (4, "1 april 2026", "1 April 2026"), (5, "1 maj 2026", "1 May 2026"),
            (6, "1 juni 2026", "1 June 2026"), (7, "1 juli 2026", "1 July 2026"),
            (8, "1 augusti 2026", "1 August 2026"), (9, "1 september 2026", "1 September 2026"),
            (10, "1 oktober 2026", "1 October 2026"), (11, "1 november 2026", "1 November 2026"),
            (12, "1 december 2026", "1 December 2026"),
        ]
    )
    func everyMonth(month: Int, swedish: String, english: String) throws {
        let day = try day(2026, month, 1)
        #expect(sv.shortDay(day) == swedish)
        #expect(en.shortDay(day) == english)
    }

    @Test(
        arguments: [
            (16, "måndag den 16 mars 2026", "Monday 16 March 2026"),
            (17, "tisdag den 17 mars 2026", "Tuesday 17 March 2026"),
            (18, "onsdag den 18 mars 2026", "Wednesday 18 March 2026"),
            (19, "torsdag den 19 mars 2026", "Thursday 19 March 2026"),
            (20, "fredag den 20 mars 2026", "Friday 20 March 2026"),
            (21, "lördag den 21 mars 2026", "Saturday 21 March 2026"),
            (22, "söndag den 22 mars 2026", "Sunday 22 March 2026"),
        ]
    )
    func everyWeekday(date: Int, swedish: String, english: String) throws {
        let day = try day(2026, 3, date)
        #expect(sv.day(day) == swedish)
        #expect(en.day(day) == english)
    }

    @Test func times() {
        #expect(sv.time(TimeOfDay(minutes: 540)) == "kl. 9.00")
        #expect(en.time(TimeOfDay(minutes: 545)) == "9.05")
        #expect(sv.time(TimeOfDay(minutes: 0)) == "kl. 0.00")
        #expect(sv.time(TimeOfDay(minutes: 1439)) == "kl. 23.59")
    }

    @Test func momentsAreInSwedishTime() throws {
        let summer = try #require(Instant("2026-07-01T22:30:00.000Z"))
        #expect(sv.moment(summer) == "2 juli 2026 kl. 0.30")
        #expect(en.moment(summer) == "2 July 2026 at 0.30")
        let winter = try #require(Instant("2026-01-01T08:00:00.000Z"))
        #expect(sv.moment(winter) == "1 januari 2026 kl. 9.00")
    }

    @Test func elementsCarryWhatMachinesRead() throws {
        let time = sv.element(try day(2026, 3, 17))
        #expect(time["datetime"] == "2026-03-17")
        #expect(time.textContent == "tisdag den 17 mars 2026")
    }

    @Test func lists() {
        #expect(sv.list([]).isEmpty)
        #expect(sv.list(["a"]) == "a")
        #expect(sv.list(["a", "b"]) == "a och b")
        #expect(sv.list(["a", "b", "c"]) == "a, b och c")
        #expect(en.list(["a", "b", "c"]) == "a, b and c")
    }
}
