import Kernel

/// A numbered part of a plan as it stands in an address, such as its third version, promise, goal or meeting: `k7m4p2x-3`.
package struct PlanPartPlace: Hashable, Sendable, CustomStringConvertible {
    let plan: PlanNumber
    let number: Int

    init(_ plan: PlanNumber, _ number: Int) {
        self.plan = plan
        self.number = number
    }

    /// Reads what stands in an address.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let plan = PlanNumber(parts[0]), let number = Int(parts[1]),
            (1...99_999).contains(number), parts[1] == String(number)
        else { return nil }
        self.init(plan, number)
    }

    package var description: String { "\(plan)-\(number)" }
}
