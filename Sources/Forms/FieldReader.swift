package import Kernel

/// Reads the fields of one form and collects everything that is wrong, so that a person hears it all at once.
///
/// Each method takes the name of a field and the key of the phrase to show when it is missing (nil: it may be left
/// empty), and returns what was typed, or nil or an empty value with a problem added. The values are worth using only
/// when `check` has not thrown. The phrases of the reader itself are in `formPhrases`.
package struct FieldReader: Sendable {
    package let form: FormData
    package let today: Day
    /// What was wrong so far, in the order the fields were read.
    package private(set) var problems = Problems()
    /// The days that were typed otherwise than as a whole date, each with the key of its field's label, in the order the
    /// fields were read: for the page to answer back in words (ux §6.3).
    package private(set) var interpretedDays: [(label: String, day: DayInWords)] = []

    /// - Parameter today: what "nästa fredag" and the century of a personal number are counted from.
    package init(_ form: FormData, today: Day) {
        self.form = form
        self.today = today
    }

    /// Text of several lines, trimmed, with `\n` as its only line ending.
    ///
    /// - Parameter max: the most Unicode scalars it may have.
    package mutating func text(_ name: String, max: Int = 2_000, missing: String? = nil) -> String {
        plainText(name, isLine: false, max: max, missing: missing)
    }

    /// Text of one line, trimmed; line breaks and tabs that were pasted in become spaces.
    ///
    /// - Parameter max: the most Unicode scalars it may have.
    package mutating func line(_ name: String, max: Int = 200, missing: String? = nil) -> String {
        plainText(name, isLine: true, max: max, missing: missing)
    }

    /// One of several coded answers. An unknown code is answered as no choice at all.
    package mutating func choice<Choice: RawRepresentable<String>>(
        _ name: String,
        of type: Choice.Type = Choice.self,
        missing: String? = nil
    ) -> Choice? {
        value(name, missing: missing, unreadable: missing ?? "error.choice", Choice.init(rawValue:))
    }

    /// The ticked boxes of a list, in the order of the form.
    package mutating func choices<Choice: RawRepresentable<String> & Equatable>(
        _ name: String,
        of type: Choice.Type = Choice.self,
        missing: String? = nil
    ) -> [Choice] {
        list(name, missing: missing, Choice.init(rawValue:))
    }

    /// The row that was chosen or that the page carried along. Anything but an id is answered as no choice at all.
    package mutating func identifier<Entity>(
        _ name: String,
        of entity: Entity.Type = Entity.self,
        missing: String? = nil
    ) -> Identifier<Entity>? {
        value(name, missing: missing, unreadable: missing ?? "error.choice") { Identifier($0) }
    }

    /// The rows that were ticked in a list, in the order of the form.
    package mutating func identifiers<Entity>(
        _ name: String,
        of entity: Entity.Type = Entity.self,
        missing: String? = nil
    ) -> [Identifier<Entity>] {
        list(name, missing: missing) { Identifier($0) }
    }

    /// A day as people write days, see `DayInWords`.
    ///
    /// - Parameters:
    ///   - label: the key of the field's label, by which the page says which day it took the words for.
    ///   - range: the days that make sense; others are answered with the phrase `outside`, given `first` and `last`.
    package mutating func day(
        _ name: String,
        label: String,
        missing: String? = nil,
        range: ClosedRange<Day>? = nil,
        outside: String = "error.dayOutside"
    ) -> Day? {
        let read = value(name, missing: missing, unreadable: "error.day") { [today] in DayInWords($0, today: today) }
        guard let read else { return nil }
        if let range, !range.contains(read.day) {
            problems.add(name, outside, ["first": "\(range.lowerBound)", "last": "\(range.upperBound)"])
            return nil
        }
        if read.isInterpreted { interpretedDays.append((label, read)) }
        return read.day
    }

    /// A time of day: "9", "9.30", "09:30", "kl. 9.30".
    package mutating func time(_ name: String, missing: String? = nil) -> TimeOfDay? {
        value(name, missing: missing, unreadable: "error.time") { typed in
            let prefix = ["kl. ", "kl.", "kl "].first { typed.lowercased().hasPrefix($0) } ?? ""
            return TimeOfDay(typed.dropFirst(prefix.count))
        }
    }

    /// A personnummer, samordningsnummer or reservnummer (domain §8).
    package mutating func personalNumber(_ name: String, missing: String? = nil) -> PersonalNumber? {
        value(name, missing: missing, unreadable: "error.personalNumber") { [today] in
            PersonalNumber($0, today: today)
        }
    }

    /// Whether nothing was written or chosen in any of these fields.
    package func areBlank(_ names: String...) -> Bool {
        names.allSatisfy { form.values($0).allSatisfy { PlainText($0, isLine: false).isBlank } }
    }

    /// The version of the row the page was made from. Anything but a version gives -1, which no row has, so that the
    /// command answers with a conflict instead of overwriting.
    package func version(_ name: String) -> Int {
        form.isRepeated(name) ? -1 : figures(form[name], 1...9) ?? -1
    }

    /// Adds a problem that only the page can know, such as two fields that do not fit together.
    package mutating func add(_ name: String, _ text: String, _ arguments: [String: String] = [:]) {
        problems.add(name, text, arguments)
    }

    /// - Throws: `Problems`, if anything was wrong.
    package func check() throws {
        try problems.check()
    }

    private mutating func plainText(_ name: String, isLine: Bool, max: Int, missing: String?) -> String {
        guard let typed = single(name) else { return "" }
        let plain = PlainText(typed, isLine: isLine)
        if plain.isBlank {
            if let missing { problems.add(name, missing) }
            return ""
        }
        if plain.hasRefusedCharacters {
            problems.add(name, "error.control")
            return ""
        }
        if plain.length > max {
            problems.add(name, "error.tooLong", ["max": "\(max)", "length": "\(plain.length)"])
            return ""
        }
        return plain.text
    }

    private mutating func value<Value>(
        _ name: String,
        missing: String?,
        unreadable: String,
        _ read: (String) -> Value?
    ) -> Value? {
        guard let typed = single(name).map(trimmed) else { return nil }
        if typed.isEmpty {
            if let missing { problems.add(name, missing) }
            return nil
        }
        let value = read(typed)
        if value == nil { problems.add(name, unreadable) }
        return value
    }

    private mutating func list<Value: Equatable>(
        _ name: String,
        missing: String?,
        _ read: (String) -> Value?
    ) -> [Value] {
        var list: [Value] = []
        for typed in form.values(name) where !typed.isEmpty {
            guard let value = read(typed) else {
                problems.add(name, missing ?? "error.choice")
                return []
            }
            if !list.contains(value) { list.append(value) }
        }
        if list.isEmpty, let missing { problems.add(name, missing) }
        return list
    }

    private mutating func single(_ name: String) -> String? {
        guard !form.isRepeated(name) else {
            problems.add(name, "error.repeated")
            return nil
        }
        return form[name]
    }
}
