/// Swedish public holidays and the days offices are closed: what clocks of agreements count in (L2).
extension Day {
    /// A day on which Swedish authorities work: not a Saturday, a Sunday or a holiday (lag 1989:253), and not
    /// Midsummer's, Christmas or New Year's Eve, on which authorities are closed and terms do not end (lag 1930:173).
    package var isWorkingDay: Bool {
        weekday < 6 && !isHoliday && !isClosedEve
    }

    /// The working day that is `count` working days after this one; the count starts on the next day.
    package func adding(workingDays count: Int) -> Day {
        var day = self
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if day.isWorkingDay { left -= 1 }
        }
        return day
    }

    /// Easter Sunday of a year in the Gregorian calendar.
    package static func easter(of year: Int) -> Day {
        let golden = year % 19
        let century = year / 100
        let skipped = century / 4
        let moon = (19 * golden + century - skipped - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - moon - year % 100 % 4) % 7
        let correction = (golden + 11 * moon + 22 * sunday) / 451
        let sum = moon + sunday - 7 * correction + 114
        return Day(year: year, month: sum / 31, day: sum % 31 + 1) ?? Day(ordinal: 0)
    }

    private var isHoliday: Bool {
        switch (month, dayOfMonth) {
        case (1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26): return true
        case (6, 20...26): if weekday == 6 { return true }
        case (10, 31), (11, 1...6): if weekday == 6 { return true }
        default: break
        }
        let sinceEaster = ordinal - Day.easter(of: year).ordinal
        return [-2, 0, 1, 39, 49].contains(sinceEaster)
    }

    private var isClosedEve: Bool {
        switch (month, dayOfMonth) {
        case (12, 24), (12, 31): true
        case (6, 19...25): weekday == 5
        default: false
        }
    }
}
