/// A sentence with places to fill in: `Klart senast {day}.`
struct Phrase: Sendable, Equatable {
    enum Part: Sendable, Equatable {
        case text(String)
        case place(String)
    }

    let parts: [Part]

    /// Nil when a brace has no partner or a place is named with anything but letters and digits.
    init?(_ text: some StringProtocol) {
        var parts: [Part] = []
        var rest = text[...]
        while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
            guard rest[brace] == "{", let end = rest[brace...].firstIndex(of: "}") else { return nil }
            let place = rest[rest.index(after: brace)..<end]
            guard !place.isEmpty, place.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else { return nil }
            if brace > rest.startIndex { parts.append(.text(String(rest[..<brace]))) }
            parts.append(.place(String(place)))
            rest = rest[rest.index(after: end)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// The names of the places.
    var places: Set<String> {
        Set(
            parts.compactMap { part in
                if case .place(let name) = part { name } else { nil }
            }
        )
    }
}
