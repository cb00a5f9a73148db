import Foundation

/// A name as it is searched for: its parts in lower case, without accents.
///
/// - å, ä and ö are letters of their own and stay, so that Åsa is not Asa; æ counts as ä and ø as ö, as in the Swedish
///   alphabet. Every other accent goes: é and è become e, ü becomes u, ő becomes o. Also đ and ð become d, ł l, ı i, þ th,
///   ß ss.
/// - Apostrophes vanish (O'Brien is obrien); everything else that is no letter or digit, such as spaces, hyphens and
///   full stops, separates parts.
///
/// Made for searching and comparing alone, and never stored.
package struct FoldedName: Hashable, Sendable {
    package let parts: Set<String>

    package init(_ name: String) {
        parts = Set(fold(name).split(separator: " ").map(String.init))
    }

    /// Whether a search for `query` finds this name: it has every part of it. A query without parts finds nobody.
    package func isFound(by query: FoldedName) -> Bool {
        !query.parts.isEmpty && parts.isSuperset(of: query.parts)
    }
}

private let replaced: [Unicode.Scalar: String] = [
    "æ": "ä", "ø": "ö", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "þ": "th", "ß": "ss",
]
private let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2018}", "\u{2019}", "\u{2bc}", "`", "\u{b4}"]

private func fold(_ name: String) -> String {
    if let folded = foldSwedish(name) { return folded }
    var folded: [Unicode.Scalar] = []
    for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
        switch (folded.last, scalar) {
        case ("a", "\u{30a}"): folded[folded.count - 1] = "å"
        case ("a", "\u{308}"): folded[folded.count - 1] = "ä"
        case ("o", "\u{308}"): folded[folded.count - 1] = "ö"
        case (_, let mark) where mark.properties.generalCategory == .nonspacingMark: continue
        case (_, let mark) where apostrophes.contains(mark): continue
        case (_, let letter) where letter.properties.isAlphabetic || letter.properties.numericType != nil:
            folded += (replaced[letter] ?? String(letter)).unicodeScalars
        default: folded.append(" ")
        }
    }
    return String(String.UnicodeScalarView(folded))
}

/// The same without Unicode's tables, for the letters that most names here have; nil for a name with any other. A list
/// compares dozens of names.
private func foldSwedish(_ name: String) -> String? {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
        switch scalar {
        case "a"..."z", "0"..."9", "å", "ä", "ö": folded.append(scalar)
        // Capitals stand 32 before their letters, in ASCII and in Latin 1.
        case "A"..."Z", "Å", "Ä", "Ö": folded.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) + 32))
        case " ", ",", ".", "-": folded.append(" ")
        default: return nil
        }
    }
    return String(folded)
}
