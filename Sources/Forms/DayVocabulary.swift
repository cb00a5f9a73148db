/// The words for days in both languages. No word means one thing in Swedish and another in English, so the two need not
/// be told apart.
enum DayVocabulary {
    enum Unit {
        case day, week, month, year
    }

    /// Words that change nothing.
    static let fillers: Set = ["den", "nu", "on", "of", "på", "the", "this"]

    static let nearDays = [
        "i dag": 0, "idag": 0, "today": 0,
        "i morgon": 1, "imorgon": 1, "tomorrow": 1,
        "i övermorgon": 2, "övermorgon": 2, "day after tomorrow": 2,
        "i går": -1, "igår": -1, "yesterday": -1,
        "i förrgår": -2, "förrgår": -2, "day before yesterday": -2,
    ]

    static let next: Set = ["nästa", "next"]
    /// "förra fredagen". "Last Friday" is the latest one, and stands among the past weekdays.
    static let ofLastWeek = "förra"
    static let ahead: Set = ["om", "in"]

    static let counts = [
        "en": 1, "ett": 1, "a": 1, "one": 1, "två": 2, "two": 2, "tre": 3, "three": 3, "fyra": 4, "four": 4,
        "fem": 5, "five": 5, "sex": 6, "six": 6, "sju": 7, "seven": 7, "åtta": 8, "eight": 8, "nio": 9, "nine": 9,
        "tio": 10, "ten": 10, "elva": 11, "eleven": 11, "tolv": 12, "twelve": 12, "fjorton": 14, "fourteen": 14,
    ]

    static let units: [String: Unit] = [
        "dag": .day, "dagar": .day, "day": .day, "days": .day,
        "vecka": .week, "veckor": .week, "week": .week, "weeks": .week,
        "månad": .month, "månader": .month, "month": .month, "months": .month,
        "år": .year, "year": .year, "years": .year,
    ]

    /// Monday is 1. "fredag", "fre", "fredagen".
    static let weekdays = numbered(weekdayNames.swedish, weekdayNames.english) {
        [$0, String($0.prefix(3)), $0 + "en"]
    }

    /// Monday is 1. "i fredags", "last Friday".
    static let pastWeekdays = Dictionary(
        weekdayNames.swedish.enumerated().map { ("i \($1)s", $0 + 1) }
            + weekdayNames.english.enumerated().map { ("last \($1)", $0 + 1) }
    ) { first, _ in first }

    /// January is 1. "mars", "mar".
    static let months = numbered(
        [
            "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
            "november", "december",
        ],
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
    ) { [$0, String($0.prefix(3)), String($0.prefix(4))] }

    private static let weekdayNames = (
        swedish: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
        english: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    )

    private static func numbered(
        _ swedish: [String],
        _ english: [String],
        forms: (String) -> [String]
    ) -> [String: Int] {
        let pairs = [swedish, english].flatMap { names in
            names.enumerated().flatMap { index, name in forms(name).map { ($0, index + 1) } }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
