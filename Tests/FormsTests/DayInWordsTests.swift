import Kernel
import TestSupport
import Testing

@testable import Forms

/// Everything here is typed on Wednesday 18 March 2026, unless a test says otherwise.
@Suite("Days in words")
struct DayInWordsTests {
    @Test(
        "A whole date is taken as it is",
        arguments: [
            "2026-03-20", "20/3 2026", "20/3-2026", "20.3.2026", "20/3/2026", "20 mars 2026", "den 20 mars 2026",
            "Fredag den 20 Mars 2026", "fredagen den 20 mars, 2026", "fre 20 mar 2026", "20 March 2026",
            "March 20, 2026", "Friday the 20th of March 2026", " 20  mars\t2026 ", "2026-3-20", "20:e mars 2026",
        ]
    )
    func whole(typed: String) {
        let read = DayInWords(typed, today: wednesday)
        #expect(read?.day.description == "2026-03-20")
        #expect(read?.isInterpreted == false)
        #expect(read?.typed == typed)
    }

    @Test(
        "Other ways are interpreted",
        arguments: [
            ("i dag", "2026-03-18"), ("idag", "2026-03-18"), ("I DAG", "2026-03-18"), ("today", "2026-03-18"),
            ("i morgon", "2026-03-19"), ("imorgon", "2026-03-19"), ("tomorrow", "2026-03-19"),
            ("i övermorgon", "2026-03-20"), ("the day after tomorrow", "2026-03-20"),
            ("fredag", "2026-03-20"), ("på fredag", "2026-03-20"), ("nu på fredag", "2026-03-20"),
            ("on Friday", "2026-03-20"), ("this Friday", "2026-03-20"), ("sön", "2026-03-22"),
            ("på måndag", "2026-03-23"), ("Tuesday", "2026-03-24"), ("onsdag", "2026-03-25"),
            ("nästa måndag", "2026-03-23"), ("nästa onsdag", "2026-03-25"), ("nästa fredag", "2026-03-27"),
            ("na\u{308}sta fredag", "2026-03-27"), ("next Friday", "2026-03-27"), ("nästa söndag", "2026-03-29"),
            ("fredag nästa vecka", "2026-03-27"), ("Friday next week", "2026-03-27"),
            ("om 3 dagar", "2026-03-21"), ("in 3 days", "2026-03-21"), ("om en vecka", "2026-03-25"),
            ("om två veckor", "2026-04-01"), ("in two weeks", "2026-04-01"), ("om fjorton dagar", "2026-04-01"),
            ("om en månad", "2026-04-18"), ("in a month", "2026-04-18"), ("om ett år", "2027-03-18"),
            ("18/3", "2026-03-18"), ("17/3", "2027-03-17"), ("19.3.", "2026-03-19"), ("31 dec", "2026-12-31"),
            ("1 jan", "2027-01-01"), ("18 mars", "2026-03-18"), ("18 March", "2026-03-18"),
            ("March 18th", "2026-03-18"), ("den 20:e mars", "2026-03-20"), ("fredag den 20 mars", "2026-03-20"),
            ("fredag 20/3", "2026-03-20"), ("29 februari", "2028-02-29"),
            ("i går", "2026-03-17"), ("igår", "2026-03-17"), ("Yesterday", "2026-03-17"),
            ("i förrgår", "2026-03-16"), ("the day before yesterday", "2026-03-16"),
            ("i tisdags", "2026-03-17"), ("i måndags", "2026-03-16"), ("i söndags", "2026-03-15"),
            ("i lördags", "2026-03-14"), ("I fredags", "2026-03-13"), ("i torsdags", "2026-03-12"),
            ("i onsdags", "2026-03-11"), ("last Friday", "2026-03-13"), ("last Tuesday", "2026-03-17"),
            ("last Wednesday", "2026-03-11"), ("förra fredagen", "2026-03-13"), ("förra tisdagen", "2026-03-10"),
            ("den förra måndagen", "2026-03-09"),
        ]
    )
    func interpreted(typed: String, day: String) {
        let read = DayInWords(typed, today: wednesday)
        #expect(read?.day.description == day)
        #expect(read?.isInterpreted == true)
    }

    @Test(
        "What is no day, or two",
        arguments: [
            "", " ", "den", "mars", "18", "2026", "32 mars", "30/2", "29 februari 2026", "0/3", "18/13", "10.30",
            "torsdag den 20 mars", "fredag 2026-03-19", "Monday 20 March", "fredags", "i fredag", "i fridays",
            "last fredag", "last", "förra", "förra veckan", "nästa", "nästa vecka",
            "nästa mars", "om två", "om veckor", "om -1 dagar", "om 1000 dagar", "18 mars 26", "18 mars 20266",
            "18 mars 2026 kl 9", "mars mars", "18 18 mars", "٢٠ mars", "fredag fredag", "2026-03", "i dag fredag",
            "0000-01-01", "99999999999999999999/3", "om 99999999999999999999 dagar",
        ]
    )
    func unreadable(typed: String) {
        #expect(DayInWords(typed, today: wednesday) == nil)
    }

    @Test("A long text is not read")
    func long() {
        #expect(DayInWords("i dag" + String(repeating: " ", count: 95), today: wednesday) != nil)
        #expect(DayInWords("i dag" + String(repeating: " ", count: 96), today: wednesday) == nil)
    }

    @Test("Every weekday said on every day: the coming one, and the one of next week", arguments: 0..<7, 0..<7)
    func weekdays(shift: Int, index: Int) throws {
        let names = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
        let monday = wednesday.adding(days: -2)
        let today = monday.adding(days: shift)
        let coming = try #require(DayInWords("på \(names[index])", today: today)).day
        let next = try #require(DayInWords("nästa \(names[index])", today: today)).day
        #expect((1...7).map(today.adding(days:)).filter { $0.weekday == index + 1 } == [coming])
        #expect(next == monday.adding(days: 7 + index))
    }

    @Test("Every weekday gone by, said on every day: the latest one, and the one of last week", arguments: 0..<7, 0..<7)
    func weekdaysGoneBy(shift: Int, index: Int) throws {
        let swedish = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"][index]
        let english = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][index]
        let monday = wednesday.adding(days: -2)
        let today = monday.adding(days: shift)
        let latest = (1...7).map { today.adding(days: -$0) }.filter { $0.weekday == index + 1 }
        #expect([try #require(DayInWords("i \(swedish)s", today: today)).day] == latest)
        #expect([try #require(DayInWords("last \(english)", today: today)).day] == latest)
        let ofLastWeek = try #require(DayInWords("förra \(swedish)en", today: today)).day
        #expect(ofLastWeek == monday.adding(days: index - 7))
    }

    @Test("The last day of a month, and a leap day eight years away")
    func edges() throws {
        let january = try #require(Day("2026-01-31"))
        #expect(DayInWords("om en månad", today: january)?.day.description == "2026-02-28")
        let century = try #require(Day("2096-03-01"))
        #expect(DayInWords("29/2", today: century)?.day.description == "2104-02-29")
    }

    @Test("Every day is read back from every way to write it", arguments: Soak.seeds(200))
    func readBack(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let today = Day(ordinal: Int.random(in: 18_000...24_000, using: &random))
        let day = today.adding(days: Int.random(in: 0...364, using: &random))
        let months = [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december",
        ]
        let (date, month, year) = (day.dayOfMonth, day.month, day.year)
        let named = "\(date) \(months[month - 1])"
        for typed in [
            day.description, "\(date)/\(month)", "\(date)/\(month) \(year)", "\(date).\(month).\(year)", named,
            "\(named) \(year)", "den \(named)", "om \(day.ordinal - today.ordinal) dagar",
        ] {
            #expect(DayInWords(typed, today: today)?.day == day, "\(typed) said on \(today)")
        }
    }

    private var wednesday: Day { Day(ordinal: 20_530) }
}
