/// How much still fits on two printed pages of A4 in the family's size of letters (ux §10), in lines.
struct PaperSpace {
    /// What fits with a margin for wide letters, and for what the printer leaves empty at the foot of a page.
    private static let all = 62.0
    /// The letters of a line, wide ones too.
    private static let width = 56

    private(set) var lines = all

    /// A heading with the air around it.
    static let heading = 2.0
    /// The air after a paragraph.
    static let air = 0.7

    /// Takes place for what must be there.
    mutating func take(_ lines: Double) { self.lines -= lines }

    /// Takes place for texts, each on lines of its own, if they fit and leave something for what comes after.
    ///
    /// - Returns: false where they do not fit; then nothing is taken.
    mutating func fit(_ texts: [String], air: Double = 0, leaving rest: Double = 0) -> Bool {
        let needed = texts.reduce(0) { $0 + Self.lines(of: $1) + air }
        guard needed <= lines - rest else { return false }
        lines -= needed
        return true
    }

    /// The lines that a text fills.
    static func lines(of text: String) -> Double {
        Double(
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).reduce(0) {
                $0 + 1 + $1.count / width
            }
        )
    }
}
