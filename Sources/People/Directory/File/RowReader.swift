import Forms
import Kernel

/// Reads the fields of one object of a directory file. What is wrong is noted with its path, and reading goes on, so that
/// all that is wrong comes at once; the value given in its place is never stored.
struct RowReader {
    /// The name of any field.
    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) {
            self.stringValue = stringValue
        }

        init?(intValue: Int) { nil }
    }

    /// Any value at all, to be passed over.
    struct Anything: Decodable {
        init(from decoder: any Decoder) {}
    }

    /// Where the object stands: `units[12]`.
    let path: String
    /// Nil where something else than an object stands; then nothing of it is missing.
    private let fields: KeyedDecodingContainer<Key>?
    private var asked: Set<String> = []
    private(set) var problems: DirectoryProblems

    init(_ fields: KeyedDecodingContainer<Key>?, at path: String, problems: DirectoryProblems) {
        self.path = path
        self.fields = fields
        self.problems = problems
        if fields == nil { self.problems.add(path, .notAnObject) }
    }

    /// A line of text that must be there.
    mutating func line(_ name: String, max: Int) -> String {
        optionalLine(name, max: max) ?? missing(name, "")
    }

    /// A line of text, or nil if it is not there.
    mutating func optionalLine(_ name: String, max: Int) -> String? {
        guard let text = text(name) else { return nil }
        let scalars = text.unicodeScalars
        if scalars.allSatisfy({ $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }) {
            problems.add(path(to: name), .blank)
        } else if scalars.count > max {
            problems.add(path(to: name), .tooLong(max))
        } else if scalars.contains(where: \.isRefusedInNames) {
            problems.add(path(to: name), .refusedCharacters)
        }
        return text
    }

    /// The code of this row or of another, which must be named.
    mutating func code(_ name: String = "code") -> String {
        optionalCode(name) ?? missing(name, "")
    }

    /// The code of another row, or nil if none is named.
    mutating func optionalCode(_ name: String) -> String? {
        text(name).map { code($0, at: path(to: name)) }
    }

    /// The codes of other rows, sorted; none if the field is not there.
    mutating func codes(_ name: String) -> [String] {
        list(name) { reader, text, path in reader.code(text, at: path) }.sorted()
    }

    /// A word of a closed list that must be there.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String, or none: Choice) -> Choice {
        guard let text = text(name) else { return missing(name, none) }
        return choice(text, at: path(to: name)) ?? none
    }

    /// A word of a closed list, or nil if it is not there.
    mutating func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(_ name: String) -> Choice? {
        text(name).flatMap { choice($0, at: path(to: name)) }
    }

    /// Words of a closed list, sorted; none if the field is not there.
    mutating func choices<Choice: RawRepresentable<String> & CaseIterable & Hashable>(_ name: String) -> [Choice] {
        list(name) { reader, text, path in reader.choice(text, at: path) }.sorted { $0.rawValue < $1.rawValue }
    }

    /// A day, or nil if it is not there.
    mutating func day(_ name: String) -> Day? {
        guard let text = text(name) else { return nil }
        let day = Day(text)
        if day == nil { problems.add(path(to: name), .notADay) }
        return day
    }

    /// `validFrom` and `validTo`.
    mutating func period() -> ValidPeriod {
        let period = ValidPeriod(from: day("validFrom"), to: day("validTo"))
        if let from = period.from, let to = period.to, to < from { problems.add(path(to: "validTo"), .reversed) }
        return period
    }

    /// An organisation number, or nil if it is not there.
    mutating func organisationNumber(_ name: String) -> OrganisationNumber? {
        guard let text = text(name) else { return nil }
        let number = OrganisationNumber(text)
        if number == nil { problems.add(path(to: name), .notAnOrganisationNumber) }
        return number
    }

    /// A whole number that must be there.
    mutating func number(_ name: String, in range: ClosedRange<Int>) -> Int {
        optionalNumber(name, in: range) ?? missing(name, range.lowerBound)
    }

    /// A whole number, or nil if it is not there.
    mutating func optionalNumber(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let fields = take(name) else { return nil }
        guard let number = try? fields.decode(Int.self, forKey: Key(stringValue: name)), range.contains(number) else {
            problems.add(path(to: name), .notANumber(range))
            return range.lowerBound
        }
        return number
    }

    /// An object within this one, read by `body`; nil if it is not there.
    mutating func object<Value>(_ name: String, _ body: (inout RowReader) -> Value) -> Value? {
        guard let fields = take(name) else { return nil }
        let inner = try? fields.nestedContainer(keyedBy: Key.self, forKey: Key(stringValue: name))
        return read(inner, at: path(to: name), body)
    }

    /// Objects within this one, each read by `body`; none if the field is not there.
    mutating func objects<Value>(_ name: String, _ body: (inout RowReader) -> Value) -> [Value] {
        guard var elements = elements(name) else { return [] }
        var values: [Value] = []
        while !elements.isAtEnd {
            let path = "\(path(to: name))[\(elements.currentIndex)]"
            values.append(read(elements.nextObject(), at: path, body))
        }
        return values
    }

    /// Names the fields that nobody asked for.
    mutating func end() {
        let unknown = fields?.allKeys.map(\.stringValue).filter { !asked.contains($0) } ?? []
        for name in unknown.sorted() { problems.add(path, .unknownKey(name)) }
    }

    private mutating func read<Value>(
        _ fields: KeyedDecodingContainer<Key>?,
        at path: String,
        _ body: (inout RowReader) -> Value
    ) -> Value {
        var inner = RowReader(fields, at: path, problems: problems)
        let result = body(&inner)
        inner.end()
        problems = inner.problems
        return result
    }

    /// The texts of a list, each made into a value; what stands there twice is a problem.
    private mutating func list<Value: Hashable>(
        _ name: String,
        _ make: (inout RowReader, String, String) -> Value?
    ) -> [Value] {
        guard var elements = elements(name) else { return [] }
        var values: Set<Value> = []
        while !elements.isAtEnd {
            let path = "\(path(to: name))[\(elements.currentIndex)]"
            guard let text = try? elements.decode(String.self) else {
                elements.pass()
                problems.add(path, .notAText)
                continue
            }
            guard let value = make(&self, text, path) else { continue }
            if !values.insert(value).inserted { problems.add(path, .twice) }
        }
        return Array(values)
    }

    private mutating func elements(_ name: String) -> (any UnkeyedDecodingContainer)? {
        guard let fields = take(name) else { return nil }
        let elements = try? fields.nestedUnkeyedContainer(forKey: Key(stringValue: name))
        if elements == nil { problems.add(path(to: name), .notAList) }
        return elements
    }

    /// A code as it is stored: an own one, or an HSA-id in capitals.
    private mutating func code(_ text: String, at path: String) -> String {
        if let identifier = HSAIdentifier(text) { return identifier.description }
        let isOwn = text.utf8.allSatisfy { byte in
            (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d || byte == 0x2e
        }
        if text.hasPrefix("SE") {
            problems.add(path, .notAnHSAIdentifier)
        } else if !isOwn || !(1...64).contains(text.utf8.count) {
            problems.add(path, .notACode)
        }
        return text
    }

    private mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ text: String,
        at path: String
    ) -> Choice? {
        let choice = Choice(rawValue: text)
        if choice == nil { problems.add(path, .notAChoice(Choice.allCases.map(\.rawValue))) }
        return choice
    }

    private mutating func text(_ name: String) -> String? {
        guard let fields = take(name) else { return nil }
        let text = try? fields.decode(String.self, forKey: Key(stringValue: name))
        if text == nil { problems.add(path(to: name), .notAText) }
        return text
    }

    /// The fields, if there is one with this name. Null is the same as a field that is not there.
    private mutating func take(_ name: String) -> KeyedDecodingContainer<Key>? {
        asked.insert(name)
        let key = Key(stringValue: name)
        guard let fields, fields.contains(key), (try? fields.decodeNil(forKey: key)) == false else { return nil }
        return fields
    }

    private mutating func missing<Value>(_ name: String, _ value: Value) -> Value {
        // What is there in another form has been told.
        if let fields, !fields.contains(Key(stringValue: name)) { problems.add(path(to: name), .missing) }
        return value
    }

    private func path(to name: String) -> String {
        "\(path).\(name)"
    }
}

extension UnkeyedDecodingContainer {
    /// The next element as an object, or nil if it is something else; passed in either case.
    mutating func nextObject() -> KeyedDecodingContainer<RowReader.Key>? {
        if let object = try? nestedContainer(keyedBy: RowReader.Key.self) { return object }
        pass()
        return nil
    }

    /// Passes over an element that could not be read.
    fileprivate mutating func pass() {
        _ = try? decode(RowReader.Anything.self)
    }
}
