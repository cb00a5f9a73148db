import Forms

/// What a field shows of three texts: what is saved, what stood there when the form was made, and what was typed (ux §6.4).
struct Merged: Equatable {
    let words: String
    /// Whether two have written in it at once.
    let isClash: Bool

    init(saved: String, former: String, typed: String) {
        let (before, mine) = (PlainText(former, isLine: false).text, PlainText(typed, isLine: false).text)
        isClash = mine != before && saved != before && mine != saved
        words =
            if mine == before {
                saved
            } else if isClash, !saved.isEmpty {
                mine.isEmpty ? saved : saved + "\n" + typed
            } else {
                typed
            }
    }
}
