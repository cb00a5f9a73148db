package import Kernel

/// A day as people write days, in Swedish or English: "2026-03-18", "18/3", "fredag den 20 mars", "nästa fredag",
/// "om två veckor", "in 3 days", "i fredags", "yesterday".
///
/// - A date without a year is the next such date, today included.
/// - "fredag" and "på fredag" are the first Friday after today, at most seven days away: who means today says so.
/// - "nästa fredag" is the Friday of next week, and weeks begin on Mondays: said on Wednesday 18 March it is the 27th,
///   not the 20th. The page answers back in words, since not everybody means that.
/// - "i fredags" and "last Friday" are the latest Friday before today, at most seven days ago; "förra fredagen" is the
///   Friday of last week: said on Sunday 22 March it is the 13th, and "i fredags" the 20th.
/// - A month from 31 January is the last day of February.
/// - A weekday that is not that of the date makes the whole unreadable: one of the two is a slip.
package struct DayInWords: Hashable, Sendable {
    /// What was typed, for the answer "Du skrev …".
    package let typed: String
    package let day: Day
    /// Whether anything but a date with its year was typed, so that the page must say which day it took it for.
    package let isInterpreted: Bool

    /// Reads what was typed; nil if it is no day. Capital letters, commas and small words such as "den" do not matter.
    package init?(_ typed: String, today: Day) {
        guard typed.utf8.count <= 100 else { return nil }
        let words = typed.lowercased().split { $0.isWhitespace || $0 == "," }
            .map { String($0.hasSuffix(".") ? $0.dropLast() : $0) }
            .filter { !DayVocabulary.fillers.contains($0) }
        self.typed = typed
        if let day = nearDay(words, today) ?? dayOfWeek(words, today) ?? pastDayOfWeek(words, today)
            ?? dayAfter(words, today)
        {
            self.day = day
            isInterpreted = true
        } else {
            guard let date = WrittenDate(words), let day = date.day(from: today) else { return nil }
            self.day = day
            isInterpreted = date.year == nil
        }
    }
}

/// "i dag", "i morgon", "i går".
private func nearDay(_ words: [String], _ today: Day) -> Day? {
    DayVocabulary.nearDays[words.joined(separator: " ")].map(today.adding(days:))
}

/// "fredag", "nästa fredag", "fredag nästa vecka".
private func dayOfWeek(_ words: [String], _ today: Day) -> Day? {
    let isNextWeek: Bool
    let name: String
    switch words.count {
    case 1: (isNextWeek, name) = (false, words[0])
    case 2 where DayVocabulary.next.contains(words[0]): (isNextWeek, name) = (true, words[1])
    case 3 where DayVocabulary.next.contains(words[1]) && DayVocabulary.units[words[2]] == .week:
        (isNextWeek, name) = (true, words[0])
    default: return nil
    }
    guard let weekday = DayVocabulary.weekdays[name] else { return nil }
    let ahead = weekday - today.weekday
    return today.adding(days: isNextWeek || ahead <= 0 ? ahead + 7 : ahead)
}

/// "i fredags", "last Friday", "förra fredagen".
private func pastDayOfWeek(_ words: [String], _ today: Day) -> Day? {
    guard words.count == 2 else { return nil }
    let ago: Int
    if let weekday = DayVocabulary.pastWeekdays[words.joined(separator: " ")] {
        ago = (today.weekday - weekday + 6) % 7 + 1
    } else if words[0] == DayVocabulary.ofLastWeek, let weekday = DayVocabulary.weekdays[words[1]] {
        ago = today.weekday - weekday + 7
    } else {
        return nil
    }
    return today.adding(days: -ago)
}

/// "om två veckor", "in 3 days".
private func dayAfter(_ words: [String], _ today: Day) -> Day? {
    guard words.count == 3, DayVocabulary.ahead.contains(words[0]), let unit = DayVocabulary.units[words[2]],
        let count = DayVocabulary.counts[words[1]] ?? figures(words[1], 1...3)
    else { return nil }
    return switch unit {
    case .day: today.adding(days: count)
    case .week: today.adding(days: 7 * count)
    case .month: today.adding(months: count)
    case .year: today.adding(months: 12 * count)
    }
}

/// A date as written, perhaps with its weekday and perhaps without its year.
private struct WrittenDate {
    let weekday: Int?
    let year: Int?
    let month: Int
    let dayOfMonth: Int

    init?(_ words: [String]) {
        weekday = words.first.flatMap { DayVocabulary.weekdays[$0] }
        let parts = words.dropFirst(weekday == nil ? 0 : 1)
            .flatMap { $0.split(whereSeparator: { "/.-".contains($0) }).map(String.init) }
        guard (2...3).contains(parts.count) else { return nil }
        let date: [String]
        if parts.count == 3, let first = figures(parts[0], 4...4) {
            year = first
            date = [parts[2], parts[1]]
        } else {
            year = parts.count == 3 ? figures(parts[2], 4...4) : nil
            if parts.count == 3, year == nil { return nil }
            date = DayVocabulary.months[parts[0]] == nil ? [parts[0], parts[1]] : [parts[1], parts[0]]
        }
        guard let dayOfMonth = ordinal(date[0]), let month = DayVocabulary.months[date[1]] ?? figures(date[1], 1...2)
        else { return nil }
        (self.dayOfMonth, self.month) = (dayOfMonth, month)
    }

    /// The date, or without a year the first such date that is not past: 29 February can be eight years away.
    func day(from today: Day) -> Day? {
        let years = year.map { $0...$0 } ?? today.year...today.year + 8
        let day = years.lazy.compactMap { Day(year: $0, month: month, day: dayOfMonth) }
            .first { year != nil || $0 >= today }
        return weekday == nil || day?.weekday == weekday ? day : nil
    }
}

/// "18", "18th", "18:e".
private func ordinal(_ word: String) -> Int? {
    let ending = [":e", ":a", "st", "nd", "rd", "th"].first(where: word.hasSuffix) ?? ""
    return figures(word.dropLast(ending.count), 1...2)
}
