package import Kernel

/// Dates and times as people write them (DIGG R66: "13 december 2013", "kl. 9.00"), and lists of words.
extension Words {
    /// tisdag den 17 mars 2026; Tuesday 17 March 2026.
    package func day(_ day: Day) -> String {
        switch language {
        case .swedish: "\(swedishWeekdays[day.weekday - 1]) den \(shortDay(day))"
        case .english: "\(englishWeekdays[day.weekday - 1]) \(shortDay(day))"
        }
    }

    /// 17 mars 2026; 17 March 2026.
    package func shortDay(_ day: Day) -> String {
        let months = language == .swedish ? swedishMonths : englishMonths
        return "\(day.dayOfMonth) \(months[day.month - 1]) \(day.year)"
    }

    /// kl. 9.00; 9.00.
    package func time(_ time: TimeOfDay) -> String {
        let minute = time.minutes % 60
        let clock = "\(time.minutes / 60).\(minute < 10 ? "0" : "")\(minute)"
        return language == .swedish ? "kl. \(clock)" : clock
    }

    /// 17 mars 2026 kl. 9.00; 17 March 2026 at 9.00. In Swedish time.
    package func moment(_ instant: Instant) -> String {
        let (day, time) = (shortDay(instant.day), time(instant.timeOfDay))
        return language == .swedish ? "\(day) \(time)" : "\(day) at \(time)"
    }

    /// a, b och c; a, b and c.
    package func list(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + (language == .swedish ? " och " : " and ") + last
    }

    /// The long form of a date, in a `time` that machines read too.
    package func element(_ day: Day) -> HTML {
        .element("time", [.datetime(day)], .text(self.day(day)))
    }

    /// The short form of a date for tables, in a `time` that machines read too.
    package func shortElement(_ day: Day) -> HTML {
        .element("time", [.datetime(day)], .text(shortDay(day)))
    }

    /// The date and time, in a `time` that machines read too.
    package func element(_ instant: Instant) -> HTML {
        .element("time", [.datetime(instant)], .text(moment(instant)))
    }

    /// tisdag den 17 mars 2026 kl. 9.00, for what people are to come to, in a `time` that machines read too.
    package func appointment(_ instant: Instant) -> HTML {
        let (day, time) = (day(instant.day), time(instant.timeOfDay))
        return .element(
            "time",
            [.datetime(instant)],
            .text(language == .swedish ? "\(day) \(time)" : "\(day) at \(time)")
        )
    }
}

private let swedishWeekdays = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
private let englishWeekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
private let swedishMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
]
private let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]
