import Foundation

/// How far something long has come: on one line that is written over in a terminal, and in ten lines elsewhere.
struct Progress {
    private let what: String
    private let total: Int
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let clock = ContinuousClock()
    private let begun: ContinuousClock.Instant
    private var shown = 0

    /// - Parameter what: the things that are counted, in English and in the plural.
    init(_ what: String, of total: Int) {
        self.what = what
        self.total = total
        begun = clock.now
    }

    /// Tells that so many are done.
    mutating func show(_ count: Int) {
        let percent = count * 100 / max(total, 1)
        guard isTerminal || percent / 10 > shown / 10 else { return }
        shown = percent
        let seconds = max((clock.now - begun) / .seconds(1), 0.001)
        let rate = max(Double(count) / seconds, 0.001)
        let left = Int(Double(total - count) / rate)
        let line =
            "\(percent) %, \(count) of \(total) \(what), \(Int(rate)) a second, \(left / 60) min \(left % 60) s left"
        // In a terminal: back to the beginning of the line, and nothing of the one before behind it.
        write(isTerminal ? "\r\u{1b}[K\(line)" : "\(line)\n")
    }

    /// Leaves the line as it is.
    func end() {
        if isTerminal, shown > 0 { write("\n") }
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
