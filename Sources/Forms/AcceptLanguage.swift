package import Kernel

/// Chooses the language of a page for somebody who has not chosen one (RFC 9110 section 12.5.4).
package enum AcceptLanguage {
    /// Longer headers are not read.
    package static let maximumHeaderBytes = 1_000

    /// The language the browser asks for most; the first of `offered` when it asks for none of them, and Swedish when
    /// none is offered. Regions are not told apart: "en-GB" asks for English.
    package static func best(_ header: String?, of offered: [LanguageTag]) -> LanguageTag {
        let fallback = offered.first ?? .swedish
        guard let header, header.utf8.count <= maximumHeaderBytes else { return fallback }
        let wishes = header.split(separator: ",").compactMap(Wish.init)
        var best = (language: fallback, weight: 0)
        for wish in wishes where wish.weight > best.weight {
            let language = offered.first { language in
                wish.language == language.rawValue
                    || wish.language == "*" && !wishes.contains { $0.language == language.rawValue }
            }
            if let language { best = (language, wish.weight) }
        }
        return best.language
    }
}

/// One language of the header, and how much it is wanted.
private struct Wish {
    /// The first part of the tag in lower case, or `*`.
    let language: String
    /// Thousandths: `q=0.8` is 800.
    let weight: Int

    init?(_ text: Substring) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map {
            trimmed(String($0)).lowercased()
        }
        guard (1...2).contains(parts.count) else { return nil }
        guard parts[0] == "*" || parts[0].utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") })
        else { return nil }
        language = String(parts[0].prefix { $0 != "-" })
        guard parts.count == 2 else {
            weight = 1_000
            return
        }
        guard let weight = Wish.weight(parts[1]) else { return nil }
        self.weight = weight
    }

    /// Reads `q=1`, `q=0.8`, `q=0.125`: at most three decimals, and not above one.
    private static func weight(_ parameter: String) -> Int? {
        guard parameter.hasPrefix("q=") else { return nil }
        let parts = parameter.dropFirst(2).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), ["0", "1"].contains(parts[0]) else { return nil }
        let decimals = parts.count == 2 ? parts[1] : ""
        guard decimals.utf8.count <= 3, decimals.utf8.allSatisfy(\.isDigit) else { return nil }
        let weight = Int(parts[0] + decimals + String(repeating: "0", count: 3 - decimals.utf8.count)) ?? 0
        return weight <= 1_000 ? weight : nil
    }
}
